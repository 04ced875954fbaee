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
  kin,
  patientLabel,
  patientLead,
  patientVerb,
  profession,
  recordDetail,
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
  readonly needsName?: boolean | "listed";
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
  receptionist scribe registrar specialist_nurse practice_nurse staff_nurse charge_nurse
  health_visitor matron dietitian counsell?or vso
  (?:dcf|cps|dss|aps|hospice|case|support|youth|social|intake)_worker fy[12] cns cpn hca emt ems_crew
  attendant sec secretary sw enf lek counsel(?:l)?or school_counsel(?:l)?or pastor rev fellow
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
        String.raw`|kids|siblings|friends?|visitors?|son|fils|hij[oa]|mari|marito` +
        String.raw`|sohn|tochter|ehefrau|ehemann|echtgenot?e)s?,?:? (?:\((?:the` +
        String.raw` )?|(?:the |Frau |Herrn? |Mme |M\. )?)(?:\p{Lu}[\p{L}'’-]{1,20}` +
        String.raw`(?:,| and| &) )?(?:and )?`,
    ),
  },
  {
    type: "RELATIVE",
    shapes: spoken,
    needsName: true,
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
    before: /\b(?:[Dd]rs?|DRS?|[Dd]octor|Prof|Professor)\.?\s{1,8}(?:(?:\p{Lu}\. ?){1,2})?$/u,
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
    needsName: true,
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
    before: new RegExp(String.raw`(?:\b${credential}:|/e?s/|\bcc:)[ \t]{0,30}$`, "u"),
  },
  {
    type: "DOCTOR",
    shapes: whole,
    before: before(String.raw`\b(?:${profession}|${by}|signed|sign(?:ature|er))(?: is| was|,)?[:\s-]{1,4}`),
  },
  { type: "DOCTOR", shapes: whole, before: before(String.raw`\b${carer} {1,3}`) },
  // Patient: Anna Hayes · discharge letter for Anna Hayes · Anna Hayes, MRN 4071193 · Anna Hayes denies
  {
    type: "NAME",
    shapes: whole,
    allowsUpper: true,
    before: before(
      String.raw`\b${patientLabel} ?(?:#\d)?(?:[:>][ \t]{0,30}|:[ \t]{0,4}\n[` +
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
      (needsName === undefined || (needsName === "listed" ? candidate.isListed : candidate.isLikely)) &&
      (before?.test(left) ?? true) &&
      (after?.test(right) ?? true),
  );
  if (rule !== undefined) return { type: rule.type, isWeak: rule.needsName !== undefined };
  const sure = (type: SpanType) => ({ type, isWeak: false });
  // A letter is addressed to a colleague or to the patient, and signed by who wrote it.
  if (shape === "full" && salutation.test(left)) return sure(letter.isReferral ? "DOCTOR" : "NAME");
  if (shape !== "single" && closing.test(left)) return sure("DOCTOR");
  if (isGiven && (shape === "full" || shape === "last_first")) return sure("NAME");
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
    return { type: "NAME", isWeak: true };
  return undefined;
}
