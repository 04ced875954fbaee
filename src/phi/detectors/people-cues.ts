import type { SpanType } from "../../data/record.js";
import type { Candidate, Shape } from "./people-candidates.js";
import { isOrdinary } from "../words/lexicon.js";
import { alsoEponyms, eponymTail } from "./not-names.js";
import { oneOf } from "./one-of.js";
import {
  act,
  carer,
  company,
  credential,
  familyNear,
  kin,
  patientLabel,
  patientLead,
  patientVerb,
  profession,
  recordDetail,
  staffNear,
} from "./people-words.js";

/** Whose name a candidate is, told by what stands right before and right behind it. */

/** What ends, or begins, the text beside a candidate; without regard to case. */
const before = (source: string): RegExp => new RegExp(`${source}$`, "iu");
const after = (source: string): RegExp => new RegExp(`^${source}`, "iu");

interface Rule {
  readonly type: SpanType;
  readonly shapes: readonly Shape[];
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** In capitals a heading looks like a name: only where set. */
  readonly allowsUpper?: boolean;
  /**
   * Whether the words themselves must speak for a name, or a list have one: the cue stands before much
   * else.
   */
  readonly needsName?: boolean | "listed" | "word";
}

const any: readonly Shape[] = ["full", "initial", "last_first", "single"];
const whole: readonly Shape[] = ["full", "initial", "last_first"];
const spoken: readonly Shape[] = ["full", "initial", "single"];

const day = oneOf`
  \d{1,2}[./-]\d{1,2}[./-]\d{2,4} \d{4}[/-]\d\d[/-]\d\d \d{1,2}[-_]\p{L}{3,9}[-_,]{1,2}\d{4}
  \p{Lu}\p{L}{2,8}_\d{1,2},_\d{4}`;
const by = `${act}(?: electronically)? by`;
/** "his wife", "patient's". */
const possessive = oneOf`his her their the pt['’]?s? patient['’]s`;
/** Between a relation and the name: "husband, called Mr.", "next of kin is his wife:", "daughter (". */
const linkToKin =
  String.raw`(?:(?: name| is| was| named| called| (?:his|her|their|the|a)` +
  String.raw` ${kin}|,| ?:| -| \()){0,3} {0,3}(?:(?:Mr|Mrs|Ms|Miss)\.? )?`;

/** Services that are asked for an opinion, before the name of who gave it. */
const service = oneOf`
  GI ID EP CT ENT renal cards? cardiology neuro neurology nephro nephrology surgery ortho vascular
  psych onc oncology heme pulm rheum derm uro urology endo endocrine palliative trauma IR hospitalist
  anesthesia OB gyn speech dietary chaplaincy social_work case_management on-?call stroke
  cardiology_fellow night_team peds NICU ICU medicine wound nutrition pharmacy PT OT SLP SW radiology
  pathology primary geriatrics pain transplant`;
/** Those who are called by their work. */
const staff = oneOf`
    nurse rn lpn lvn cna np aide chaplain social_worker caseworker interpreter therapist tech technician
    pharmacist clerk coordinator navigator case_manager care_manager medic paramedic emt midwife
    receptionist scribe registrar specialist_nurse practice_nurse staff_nurse charge_nurse health_visitor
    matron dietitian counsell?or vso (?:dcf|cps|dss|aps|hospice|case|support|youth|social|intake)_worker
    fy[12] cns cpn hca emt ems_crew attendant phleb case_mgr mgr lactation lactation_consultant liaison
    prosector diener sec secretary sw enf lek counsel(?:l)?or school_counsel(?:l)?or pastor rev fellow
    dermatologist cardiologist neurologist oncologist surgeon pediatrician hygienist pcp flight_rn
    flight_nurse hygienist phlebotomist psychologist psychiatrist navigator school_nurse triage_nurse
    nurse_practitioner physician_assistant sitter volunteer advocate`;

/** In order: the first that fits decides. */
const rules: readonly Rule[] = [
  { type: "NAME", shapes: whole, before: before(String.raw`\b${kin} of {1,3}`) },
  // husband Mr. Hayes · Sister: Anna Hayes · next of kin is his wife, Anna · accompanied by a neighbor, Anna
  // Hayes · Anna Hayes (his wife)
  {
    type: "RELATIVE",
    shapes: any,
    allowsUpper: true,
    before: before(String.raw`\b${kin}(?:['’]s)?(?: signed| signature)?(?: \([^()\n]{1,20}\))?${linkToKin}`),
  },
  { type: "RELATIVE", shapes: any, before: before(String.raw`\b${company}\b[^.\n]{0,30}[:,] {0,3}`) },
  {
    type: "RELATIVE",
    shapes: spoken,
    after: after(
      String.raw`(?:,? \(|, | - | – )(?:${possessive} )?${kin}\b(?! of (?:\d|two|three|four|five))`,
    ),
  },
  // Family (Mary) · X at bedside · parents: the Lindholms · c/o Pádraig Ó Sé · Hx per Irene (wife)
  {
    type: "RELATIVE",
    shapes: any,
    needsName: true,
    before: before(
      String.raw`\b(?:family|kin|parents?|neighbou?rs?|c/o|nok|proxy|children` +
        String.raw`|kids|siblings|friends?|(?<!health )visitors?|son|fils|hij[oa]|mari|marito` +
        String.raw`|sohn|tochter|ehefrau|ehemann|echtgenot?e)s?,?:? (?:\((?:the` +
        String.raw` )?|(?:the |Frau |Herrn? |Mme |M\. )?)(?:\p{Lu}[\p{L}'’-]{1,20}` +
        String.raw`(?:,| and| &) )?(?:and )?`,
    ),
  },
  {
    type: "RELATIVE",
    shapes: spoken,
    needsName: true,
    before: /(?<!\b(?:[DM]r|MD|RN|NP|PA|RT|RRT|CNA|Ms|Mrs|Nurse)\.? )$/,
    after: after(
      String.raw` (?:(?:is |was |remains )?(?:present )?at (?:the )?bedside|\(` +
        String.raw`(?:his |her |pt'?s |patient's )?${kin}\))`,
    ),
  },
  { type: "NAME", shapes: whole, allowsUpper: true, before: /\bPT: {1,3}$/ },
  // Widow of Harold · grandson Theo, 7, and Linh
  {
    type: "RELATIVE",
    shapes: spoken,
    needsName: true,
    before: before(
      String.raw`\b(?:widow(?:er)? of|survived by|married to|lives with|with ` +
        String.raw`(?:his|her) \p{L}{3,12}|kids \(|wife of|witness|bystander|(?:child` +
        String.raw`|sons?|daughters?) [\p{L}]{2,16},? (?:\d{1,2},? )?and|kids \([\p{L}]{2,16},?` +
        String.raw` \d{1,2},? and) {0,2}`,
    ),
  },
  // Dr. Hayes · Ms. Hayes
  {
    type: "DOCTOR",
    shapes: spoken,
    allowsUpper: true,
    before: /\b(?:(?:[Dd]rs?|DRS?|[Dd]octor|Prof|Professor)\.?\s{1,8}|Drs?\.)(?:(?:\p{Lu}\. ?){1,2})?$/u,
  },
  // Behind a label of a letter or a header, in this order: From, To, Attn, Crew, Routed to
  {
    type: "DOCTOR",
    shapes: any,
    allowsUpper: true,
    needsName: true,
    before: before(
      String.raw`(?:(?:^|\n)[ \t]{0,8}(?:from|to):|\b(?:att(?:end)?|ref|pmd|ordering` +
        String.raw`|referring|subm(?:itting)?(?: dr)?|requesting|admitting|consulting` +
        String.raw`|crew|verified|entered|auth|provider|cc|per):|\b(?:attn|attention` +
        String.raw`|pmd|routed to|taken by|notified|report(?: given)? to|hand-?off` +
        String.raw` to|handover to|discussed with|d/w|staffed with|examined with` +
        String.raw`|cosign(?:er|ed by)|authori[sz]ed|lab director|med(?:ical)? control` +
        String.raw`|ok'?d by|paged|tb|performed by)):? {1,3}(?:rn |nurse |sister` +
        String.raw` |mr |ms |mrs |miss )?`,
    ),
  },
  // EGD by GI (Patel) · Cards (Iqbal)
  {
    type: "DOCTOR",
    shapes: ["single", "initial"],
    needsName: true,
    before: before(String.raw`\b${service} \((?:dr\.? )?`),
    after: /^\)/,
  },
  // placed by Nwosu · Appt w/ Sato · follow-up Jan 5 w/ Montgomery
  {
    type: "DOCTOR",
    shapes: ["single"],
    needsName: true,
    before: before(
      String.raw`\b(?:${act}|intubated|cleaned|escorted|consulted|rounded|driven` +
        String.raw`|dispatched|scribed|taken|removed|inserted|repaired|closed|drained` +
        String.raw`|biopsied|scoped|obtained|confirmed|drawn|changed) (?:[\p{L}\d` +
        String.raw` /]{2,16} )?by (?:rn |nurse |lvn |lpn |np |pa )?`,
    ),
    after: after(String.raw`(?! (?:Hospital|Clinic|Health|Medical|Center|Lab))`),
  },
  {
    type: "DOCTOR",
    shapes: ["single", "initial", "full"],
    needsName: true,
    before: before(
      String.raw`\b(?:appt|appointment|follow-?up|f/u|fu|visit|scheduled|rtc|clinic)\b[^.\n]{0,24}` +
        String.raw` (?:w/|with) ?`,
    ),
  },
  // T. Alvarez, J. Pruitt EMT-P: the second of two
  {
    type: "DOCTOR",
    shapes: ["full", "initial"],
    after: after(
      String.raw`(?:,? (?:scientist|internist|consultant|attending|registrar|hospitalist` +
        String.raw`|PGY-?\d|surgeon|specialist|intern|resident|MT|RN|ANP|GP|district` +
        String.raw` nurse)\b| \((?:front desk|trauma|GI|cards|renal|neuro|ortho` +
        String.raw`|psych|nurse|RN|attending|on call|scribe|interpreter)\)|\n(?:Consultant` +
        String.raw`|Attending|Registrar|Specialist|Clinical|Senior|Staff|Chief|Nurse` +
        String.raw`|Physician|Associate Professor|Facharzt|Oberarzt|Chefarzt|Assistenzarzt)\b)`,
    ),
  },
  {
    type: "DOCTOR",
    shapes: ["single"],
    needsName: true,
    after: after(
      String.raw` \((?:front desk|trauma|GI|cards|renal|neuro|ortho|psych|nurse` +
        String.raw`|RN|attending|on call|scribe|interpreter|billing|triage)\)`,
    ),
  },
  // Nurse Bell · RN Castillo · Chaplain Boyd · interpreter Farid
  {
    type: "DOCTOR",
    shapes: spoken,
    needsName: "word",
    before: before(
      String.raw`\b(?:${staff}|(?:rev|lek|enf|sec)\.),?:? (?:named |is |was |(?:mr|mrs|ms|miss|dr)\.? )?`,
    ),
  },
  {
    type: "DOCTOR",
    shapes: spoken,
    allowsUpper: true,
    before: new RegExp(
      String.raw`(?:\b(?:Sister|Matron)|(?:my|our) colleague (?:Mr|Mrs|Ms|Miss` +
        String.raw`|Dr)\.?|(?:OA|OÄ|Dott|Dott\.ssa|Dottssa|Dra|drs|Docteur|Doctora?` +
        String.raw`|Dr\. ?med|Prof\. ?Dr(?:\. ?med)?)\.?) {1,2}(?:(?:\p{Lu}\. ?){1,2})?$`,
      "u",
    ),
  },
  // Mr Holt, Consultant Surgeon
  {
    type: "DOCTOR",
    shapes: spoken,
    needsName: true,
    after: /^,? (?:[Cc]onsultant|[Ss]urgeon|[Rr]egistrar|[Aa]ssociate [Ss]pecialist|FRCS|FRCP|MRCP|MRCGP)\b/,
  },
  // TKA (Ochoa 2021-03-02)
  {
    type: "DOCTOR",
    shapes: ["single"],
    needsName: true,
    before: /\($/,
    after: /^,? (?:\d{1,2}\/|\d{4}|19|20)/,
  },
  // -Gemma x4410 · [Holt] · To: Gemma From: Lars
  {
    type: "DOCTOR",
    shapes: spoken,
    needsName: true,
    before: /(?:(?:^|[\s.])[-–—~] ?|\[|\b(?:From|To|Cc|FROM|TO|CC): ?)$/,
    after: /^(?:\]|\.?\s*$|\.?\n| ?x ?\d|,? (?:ext|RN|front)\b| (?:From|To|Re|Date)\b|;)/,
  },
  // PT Nkechi · CM Gretel · Sr Tamsin Bligh · Capt. Doyle · Dep. Valdez · Pr Loïc Tanguy · læge Torben Friis
  {
    type: "DOCTOR",
    shapes: spoken,
    needsName: "word",
    before: new RegExp(
      String.raw`(?:^|[^\p{L}\d])(?:CRNA|PT|OT|SLP|ST|CM|SW|CNA|MLP|RD|RT|RRT|NP|PA|MA|GC|IC|PIC|IDE` +
        String.raw`|CN|SN|DN` +
        String.raw`|HV|LSW|RN` +
        String.raw`|LPN|LVN|EMT|EMT-?P|PCT|PCA|UC|HUC|AHP|SHO|ANP|Chap|Sr|Pr|Capt|Lt|FF|Dipl\.-Med` +
        String.raw`|Priv\.-Doz|PD` +
        String.raw`|AÄ|StÄ|CA|ÄiW|MUDr|lek\. med|overlæge|læge|lekarz|dr hab)\.? (?:Dr\.? )?$`,
      "u",
    ),
    after: after(String.raw`(?! ?(?:[-:]|\p{Lu}\p{Ll}+ (?:Hospital|Clinic)))`),
  },
  {
    type: "NAME",
    shapes: spoken,
    needsName: true,
    before: /\b(?:Dep|PO|Ofcr?|Tpr|Cpl|Sgt|Det|CO|C\/O|DA|ADA|Ptl)\.? $/,
  },
  // Whitcombe paged · Amin aware · Gupta (vascular) · priya nair nurse practitioner
  {
    type: "DOCTOR",
    shapes: spoken,
    needsName: true,
    after: after(
      String.raw` (?:\((?:vasc|vascular|cardiology|neurosurg|urology|ophtho|optho|psychiatry|surgery` +
        String.raw`|renal|onc|ID|derm` +
        String.raw`|pulm|endo|rheum|hospice|palliative)\)|(?:was |is )?(?:paged|notified|made aware` +
        String.raw`|aware|rounded|rounding` +
        String.raw`|covering|on call|recs|rec['’]s|recommends|to (?:see|review|recheck|float|evaluate` +
        String.raw`|sign|call back|follow)` +
        String.raw`|at bs|scrubbed|assisting|precepting|staffed)\b)`,
    ),
  },
  // by Bao · per Siddiqui · w/ Teitelbaum · phoned Whitney · Thx, Paul
  {
    type: "NAME",
    shapes: any,
    needsName: true,
    before: before(
      String.raw`\b(?:goes|brought in|brought|accompanied|driven|escorted|raised|witnessed|found|abused` +
        String.raw`|assaulted) by `,
    ),
  },
  {
    type: "DOCTOR",
    shapes: any,
    needsName: true,
    before: before(
      String.raw`(?:\b(?:by|per|phoned|paged|d/w|precepted (?:w/|with)|covering for|relieved` +
        String.raw`|endorsed to|report to|rpt to` +
        String.raw`|turnover to|resulted to|rec['’]?d from|care from|given to|defer to|t/c to|copy to` +
        String.raw`|attn|signed out to` +
        String.raw`|mohs w/|sees|followed by|with help of|asked|squeeze in with)|(?:^|\n)(?:cc|reply` +
        String.raw`|~)|\b(?:dict|trans|transcr|typed|interp|sig|signed|auth|verif|coll|perf|entered` +
        String.raw`|rev)[:.]?) {1,3}` +
        String.raw`(?:the |covering |np |pa |rn |charge |night )?`,
    ),
    after: after(
      String.raw`(?! ?(?:[-/:%]|\d(?!\d?\/\d)|(?:Hospital|Clinic|Health|Medical|Center|Lab|protocol` +
        String.raw`|criteria|scale|score|guidelines|method` +
        String.raw`|formula|technique|Police|EMS|Fire)\b))`,
    ),
  },
  {
    type: "DOCTOR",
    shapes: any,
    needsName: true,
    before: /\b(?:Thx|Thanks|Thank you|Cheers|Best|Rgds|Regards|TY)[,!.]? {0,2}(?:\n\s{0,4})?$/,
    after: /^\.?\s*$/,
  },
  // Officer Dunleavy · Judge Alvarado · public defender Ari Feldman · parole agent Marcy Hollings
  {
    type: "NAME",
    shapes: spoken,
    needsName: true,
    before: before(
      String.raw`\b(?:officers?|magistrate|hon\.|justice|adjuster|paralegal|attny` +
        String.raw`|ofc\.?|deputy|sgt\.?|sergeant|det\.?|detective|judge|attorney` +
        String.raw`|atty\.?|lawyer|solicitor|barrister|counsel|public defender|` +
        String.raw`(?:parole|probation) (?:agent|officer)|PO|landlord|guardian ad` +
        String.raw` litem|GAL|trooper|chief|keyworker|teacher|coach|boss|victim` +
        String.raw`|suspect|cellmate|sponsor)(?: is| was|:|,)? (?:attorney |mr\.?` +
        String.raw` |ms\.? |mrs\.? |officer )?`,
    ),
  },
  // Attending Thorvaldsen · hospitalist Holt · ER doc Holt · GI consult (Ochoa) · Cards: Ochoa · Team: Holt
  {
    type: "DOCTOR",
    shapes: ["single", "initial", "full"],
    needsName: true,
    before: before(
      String.raw`(?:\b(?:${profession}|(?:er|ed|np|pcp|ob) doc|1st asst|asst|anes|scrub|circ|nsg` +
        String.raw`|charge|chg|pharm\.?d|pfleger|schwester|zuster` +
        String.raw`|infirmi[eè]re?|broeder|ob|dispatch|team|primary team|forwarded to|routed|fyi|fwd ` +
        String.raw`to|care team|fellow)(?: is| was)?` +
        String.raw`(?:(?::| -| –|,)? |/)|\b(?!pt\b)${service}(?: consult| team| fellow| service| ` +
        String.raw`attending| resident)?(?: -|:| –|,)? ?\(?` +
        String.raw`|\b(?:reviewed|verified|confirmed|cleared|scheduled|staffed|examined|rounds?) ` +
        String.raw`(?:with|w\/) (?:the )?(?:on-?call )?(?:dr )?)(?:dr\.? )?`,
    ),
    after: after(
      String.raw`(?! ?(?:[-:%]|\d+ ?(?:mg|ml|units?|mcg|%)|(?:Hospital|Clinic|Health|Medical|Center` +
        String.raw`|Lab|protocol|criteria|scale|score|tube|stage` +
        String.raw`|sign|test|grade|syndrome|disease|catheter|drain|\p{Lu}\p{Ll}+ (?:Hospital|Clinic` +
        String.raw`|Center))\b))`,
    ),
  },
  { type: "DOCTOR", shapes: ["single"], before: /\bDrs\.? [\p{L}\p{M}'’-]{2,24},? (?:and|&) $/u },
  {
    type: "NAME",
    shapes: spoken,
    allowsUpper: true,
    before: new RegExp(
      String.raw`(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Mister|MR|MRS|MS|Master|Baby ` +
        String.raw`(?:Boy|Girl)|Herrn?|Frau|Hr\.|Fr\.|Madame|Mme|Monsieur|M\.|Mlle` +
        String.raw`|Sig\.?(?:ra|na)?|Signora?|Sra?|Señora?|D\.ª|Doña|[Dd]hr|[Mm]w` +
        String.raw`|[Mm]evr|[Mm]evrouw|[Mm]eneer|Pani?|Senhora?)\.?\s{1,8}(?:(?:\p{Lu}\.` +
        String.raw` ?){1,3})?$`,
      "u",
    ),
  },
  // A resident is a doctor, and in a nursing home a patient.
  {
    type: "NAME",
    shapes: whole,
    allowsUpper: true,
    before: before("\\bresident: {0,3}"),
    after: after(String.raw` {0,8}[,;|]? ?(?:sex|age|dob|room|mrn|[fm])\b`),
  },
  // Anna Hayes, MD · Attending: Hayes · RN: T. Okafor · read by Anna Hayes · /es/ ANNA HAYES · follow up with
  // Anna Hayes
  {
    type: "DOCTOR",
    shapes: any,
    allowsUpper: true,
    after: new RegExp(String.raw`^,? ${credential}(?![\p{L}\d:]| {1,3}\d{5}(?!\d))`, "u"),
  },
  {
    type: "DOCTOR",
    shapes: any,
    allowsUpper: true,
    before: before(
      String.raw`\b(?:${profession}|${by})(?: name| signature| \(\w{1,12}\))?:` +
        String.raw`(?:[ \t-]{0,30}|[ \t]{0,4}\n[ \t]{0,8})`,
    ),
  },
  {
    type: "DOCTOR",
    shapes: any,
    allowsUpper: true,
    before: new RegExp(String.raw`(?:\b${credential}:|/e?s/|\b(?:cc|Dr|DR):)[ \t]{0,30}$`, "u"),
  },
  {
    type: "DOCTOR",
    shapes: whole,
    before: before(
      String.raw`\b(?:${profession}|${by}|signed|sign(?:ature|er)|i\\.A\\.|i\\.V\\.|gez\\.)(?: is| was` +
        String.raw`|,)?[:\s-]{1,4}`,
    ),
  },
  { type: "DOCTOR", shapes: whole, before: before(String.raw`\b${carer} {1,3}`) },
  // G. Pacheco 4/5/24 1430
  {
    type: "DOCTOR",
    shapes: ["initial"],
    after: after(String.raw`,? ${day},? (?:@ ?|at )?(?:[01]\d|2[0-3]):?[0-5]\d\b`),
  },
  // Patient: Anna Hayes · discharge letter for Anna Hayes · Anna Hayes, MRN 4071193 · Anna Hayes denies
  {
    type: "NAME",
    shapes: whole,
    allowsUpper: true,
    before: before(
      String.raw`\b${patientLabel} ?(?:#\d)?(?:[:>/][ \t]{0,30}|:[ \t]{0,4}\n[` +
        String.raw` \t]{0,8}|[._]{2,40}:?[ \t]{0,4}|\t{1,4}|[ \t]{2,30})`,
    ),
  },
  {
    type: "NAME",
    shapes: ["single"],
    before: /(?:(?:^|\n)|\b(?:patient|pt|first|last|given|full|family) )name:[ \t]{0,30}$/i,
  },
  {
    type: "NAME",
    shapes: whole,
    before: before(
      String.raw`(?:\b${patientLead} {1,3}|(?:\b(?:pt|patient) ?(?:#\d)?|>>|\*\*|\bfor:) {0,3})`,
    ),
  },
  {
    type: "NAME",
    shapes: whole,
    allowsUpper: true,
    after: after(
      String.raw`\s{0,8}[,;/|(–:-]{0,2} {0,8}(?:${day}[ ,;|/]{1,3})?(?:(?:is|was)` +
        String.raw` )?(?:${recordDetail}|${day})`,
    ),
  },
  {
    type: "DOCTOR",
    shapes: ["single"],
    needsName: "listed",
    before: /(?:--|—|–|~) ?$/,
    after: /^\.?\s*$/,
  },
  // Mr. B · Tyler B.
  { type: "NAME", shapes: ["initial"], before: /\b(?:Mr|Mrs|Ms|Miss)\.? $/ },
  // Vogel, 45M · 45M Vogel
  {
    type: "NAME",
    shapes: ["single", "last_first", "initial", "full"],
    needsName: true,
    after: /^,? (?:is an? )?\d{1,3}(?: ?[MF]\b| ?y\/?o\b|[- ]year)/,
  },
  {
    type: "NAME",
    shapes: ["single", "initial", "full"],
    needsName: "listed",
    before: /\b\d{1,3} ?(?:[MF]|y\/?o) (?:named )?$/,
  },
  // Baby Ffion Bevan · Decedent: Randall Ogletree · Proband Ogletree, Tia · EMERG CONT: HUYNH, LOC
  {
    type: "NAME",
    shapes: any,
    needsName: true,
    allowsUpper: true,
    before: before(
      String.raw`\b(?:decedent|deceased|proband|donor|recipient|index case|baby|infant|twin [AB]` +
        String.raw`|witness|victim|nephew|granddtr|dtr` +
        String.raw`|gma|gpa|ex|mate|bf|gf|sib|sibs|godmother|stepson|tenant|complainant|plaintiff` +
        String.raw`|respondent|petitioner|minor child` +
        String.raw`|ward|emerg(?:ency)?\.? cont(?:act)?|resp(?:onsible)?\.? party|adjuster|caller` +
        String.raw`|informant|translator for|pacjent(?:ka)?` +
        String.raw`|patienten?|navn|nombre|imię i nazwisko|cognome|nome|prénom|vorname|nachname` +
        String.raw`|familienname|naam|forename|surname` +
        String.raw`|given names?|legal name|preferred name|name used|known as|alias|maiden|née|geb\.` +
        String.raw`|guarantor|insured|policyholder` +
        String.raw`|subscriber|card ?holder|account holder|payee|debtor|hus|husb|wf|dau|bro|sis|mo|fa` +
        String.raw`|gf|bf|mpoa|poa|deputies|officers|troopers` +
        String.raw`|sib(?:ling)?s?|step-?(?:mom|dad|son)|pat|kind|enkel(?:in)?|neffe|nichte|córka|syn` +
        String.raw`|żona|mąż|datter|søn|hustru|ægtefælle` +
        String.raw`|nieta|nieto|vecin[ao]|tante|oncle|nevö|coniuge|convivente|badante|cognat[ao]` +
        String.raw`|child|worker|reporter|client)` +
        String.raw`(?: ?[:#.]| is| was|,)?(?: \()? {0,20}["“(]?`,
    ),
    after: after(String.raw`(?! ?(?:[/:]|\d))`),
  },
  // Pt Marguerite called · Inmate Purcell · labeled "Okafor · S: Hayes feels · met with Tanya · goes by Nell
  {
    type: "NAME",
    shapes: ["single", "initial"],
    needsName: true,
    before: before(
      String.raw`(?:\b(?:patient|pt|client|inmate|prisoner|infant|veteran|resident` +
        String.raw`|name is|named|called|goes by|known as|aka|a\.k\.a\.|nickname` +
        String.raw`|prefers|met with|spoke (?:with|to)|labell?ed|re)[:,]? {1,2}["“` +
        String.raw`(]?|(?:^|\n)S: )`,
    ),
    after: after(String.raw`(?! ?[-/:])`),
  },
  {
    type: "NAME",
    shapes: ["single", "initial"],
    needsName: "listed",
    before: before(
      String.raw`\b(?:saw|visited|interviewed|reviewed|examined|counsell?ed|for` +
        String.raw`|regarding|about|of|told|asked|with|from) ["“(]?`,
    ),
    after: after(
      String.raw`(?! ?[-/:]| \p{Lu}\p{Ll})(?:['’]s (?:mother|father|mom|mum|dad` +
        String.raw`|wife|husband|sister|brother|son|daughter|care|room|chart|results?` +
        String.raw`|labs|CT|MRI|medications?|meds)|[.,;)\n]| (?:and|is|was|has|who` +
        String.raw`|today|this|by|for|in|at|on|to)\b|$)`,
    ),
  },
  // Aaliyah is gaining weight · Hayes feels better
  {
    type: "NAME",
    shapes: ["single"],
    needsName: "listed",
    before: /(?:^|[.!?:] {1,3}|\n[ \t]{0,8}|- )["“]?$/,
    after: after(
      String.raw`(?:['’]s (?:mother|father|mom|mum|dad|wife|husband|sister|brother` +
        String.raw`|son|daughter|parents)\b| (?:${patientVerb}|is (?:gaining|feeling` +
        String.raw`|doing|eating|sleeping|a |an |here|now|in )|was |has (?:been` +
        String.raw`|had|not|no)|feels|says|said|wants|remains|continues|slept|ate` +
        String.raw`|fell|cried|fed|weighs|lives|had|did|reports|went|tolerat|ambulat` +
        String.raw`|is\b))`,
    ),
  },
  // Behind a preposition stands a place.
  {
    type: "NAME",
    shapes: whole,
    before: /(?<!\b(?:from|in|at|near|to) {1,2})$/,
    after: new RegExp(String.raw`^,? ${patientVerb}|^ ?\(?,? from \p{Lu}`, "u"),
  },
];

const closing = new RegExp(
  String.raw`\b(?:sincerely|regards|kindly|yours|truly|respectfully|wishes` +
    String.raw`|faithfully|thanks|cordially|gr(?:ü|ue)(?:ß|ss)en?|confraternellement` +
    String.raw`|cordialement|groet(?:en)?|saludo|atentamente|saluti|cumprimentos` +
    String.raw`|signed|p\.p\.)\b(?: yours)?[,:]?\s{0,8}$`,
  "i",
);
const salutation = new RegExp(
  String.raw`\b(?:Dear|Hello|Hi|Liebe|Lieber|Cher|Chère|Estimad[oa]|Gentile` +
    String.raw`|Egregio|Geachte|Beste|Sehr geehrter?|Kollegen?|Kollegin|confrère)` +
    String.raw` {1,3}$`,
);
const referral = new RegExp(
  String.raw`\bthank you for (?:seeing|referring|asking|evaluating|sending` +
    String.raw`|your (?:referral|help|care|consult))|\bcolleague|\byour patient` +
    String.raw`|\bI (?:write|am writing) about`,
  "i",
);

/** Whether a letter is addressed to a colleague. */
export const isReferral = (text: string): boolean => referral.test(text);

/** Characters around a candidate that are read. */
const contextLength = 64;

const isNameEnough = (
  { isListed, isLikely, isNameWord }: Candidate,
  needs: Exclude<Rule["needsName"], undefined>,
): boolean => (needs === "listed" ? isListed : isLikely || (needs === "word" && isNameWord === true));

/**
 * The class of a candidate by the first rule that fits; of a common given name with another word, that it is
 * a name at least.
 */
export function typeOf(
  text: string,
  candidate: Candidate,
  letter: { readonly isReferral: boolean },
): { readonly type: SpanType; readonly isWeak: boolean } | undefined {
  const { start, end, shape, isUpper, isGiven } = candidate;
  const left = text.slice(Math.max(0, start - contextLength), start);
  const right = text.slice(end, end + contextLength);
  if (eponymTail.test(right)) return undefined;
  const rule = rules.find(
    ({ shapes, before, after, allowsUpper, needsName }) =>
      shapes.includes(shape) &&
      (!isUpper || allowsUpper === true) &&
      !(
        needsName === "listed" &&
        candidate.isPlace === true &&
        /\b(?:from|of|in|to|near|at) ["“(]?$/.test(left)
      ) &&
      (needsName === undefined || isNameEnough(candidate, needsName)) &&
      (before?.test(left) ?? true) &&
      (after?.test(right) ?? true),
  );
  if (rule !== undefined) return { type: rule.type, isWeak: rule.needsName !== undefined };
  const sure = (type: SpanType) => ({ type, isWeak: false });
  // A letter is addressed to a colleague or to the patient, and signed by who wrote it.
  if (shape === "full" && salutation.test(left)) return sure(letter.isReferral ? "DOCTOR" : "NAME");
  if (shape !== "single" && closing.test(left)) return sure("DOCTOR");
  if (isGiven && (shape === "full" || shape === "last_first"))
    return { type: roleNear(left, right), isWeak: false };
  // A given name alone, where nothing says that it is part of another name.
  if (
    shape === "single" &&
    candidate.isListed &&
    isGiven &&
    !isUpper &&
    !candidate.isPlace &&
    !alsoEponyms.has(text.slice(start, end)) &&
    !isOrdinary(text.slice(start, end)) &&
    !/^ (?:\d|class|grade|stage|type|I{1,3}\b)/.test(right) &&
    !/^(?:[-/]| \p{Lu}\p{Ll})/u.test(right) &&
    !/(?:\p{Lu}[\p{L}.'’-]* |[-/(]|\b(?:of|the|a|an) )$/u.test(left)
  )
    return { type: roleNear(left, right), isWeak: true };
  // Two or three words that are in no list of words, the last a surname: whoever it is.
  if (
    candidate.isAllNames === true &&
    !isUpper &&
    (shape === "full" || shape === "last_first") &&
    !/^(?: \p{Lu}\p{Ll}|[-/]\p{L})/u.test(right) &&
    !/(?:\p{Lu}\p{Ll}+ |[-/])$/u.test(left)
  )
    return { type: roleNear(left, right), isWeak: true };
  return undefined;
}

const roleWord = new RegExp(String.raw`(?<![\p{L}\d])(?:(${staffNear})|(${familyNear}))(?![\p{L}\d])`, "giu");
/** "Contact: Ada Lim, sister" */
const kinBehind = new RegExp(String.raw`^,? \(?(?:(?:his|her|pt['’]?s|patient['’]s) )?${kin}\b`, "iu");
/** Ends what a word for a role is said of. */
const otherSentence = /[.;!?] +(?=\p{Lu})|\n|\) |, (?=and )/gu;

/** Whose name it is by the nearest word for a role in its sentence: a patient's where none stands there. */
export function roleNear(left: string, right = ""): SpanType {
  if (kinBehind.test(right)) return "NAME";
  const sentence = left.slice(-40).split(otherSentence).at(-1) ?? "";
  const word = [...sentence.matchAll(roleWord)].at(-1);
  return word?.[1] === undefined ? "NAME" : "DOCTOR";
}
