import type { Span } from "../../data/record.js";
import { isCity, isOrdinary } from "../words/lexicon.js";
import { spanAt, spansOf, type Detector } from "./detector.js";
import { oneOf } from "./one-of.js";

/**
 * Houses that care for people and are no "Hospital" or "Clinic": practices, pharmacies, laboratories, care
 * homes, hostels, prisons, ambulance services; hospitals of Europe, which name their kind first; and what a
 * cue says is one ("transferred from Mercy West", "Pharmacy: Corner Drug").
 */

const word = String.raw`(?:St\.?|Mt\.?|Ft\.?|\p{Lu}[\p{L}\p{M}'’-]{0,24})`;
const name = String.raw`${word}(?: (?:(?:of|the|and|on|de|la|&) ){0,2}${word}){0,4}`;

/** What the name of a house ends in. */
const kind = oneOf`
    Surgery Health_Cent(?:er|re) Medical_Cent(?:er|re) Clinical_Cent(?:er|re) Hostel Pharmac(?:y|ies)
    Drugs? Drug_Store Drugstore Chemists? Laborator(?:y|ies) Reference_Lab(?:oratory)? Labs? Diagnostics
    Pathology_(?:Associates|Group)
    (?:State_|County_|Federal_)?Correction(?:al|s)_(?:Facility|Institution|Cent(?:er|re)|Complex)
    (?:State_|Federal_)?(?:Prison|Penitentiary) (?:County_)?Jail Detention_(?:Center|Facility)
    Juvenile_Hall Care_Home Nursing_Home Nursing_(?:&|and)_Rehab(?:ilitation)?
    Rehabilitation_(?:&|and)_Nursing Nursing Skilled_Nursing SNF VNA Visiting_Nurses? Home_Care
    Home_Health(?:care)? Rehab(?:ilitation)? Health_&_Rehab (?:Homeless_|Women's_|Family_)?Shelter Oxygen
    Ambulance(?:_Service)? FD VFD Fire_Rescue EMS Fire(?:_(?:Dept|Department|Rescue))? Senior_Living
    Living_Center Retirement_(?:Village|Community) Assisted_Living Memory_Care Urgent_Care
    Family_(?:Medicine|Health|Practice) Primary_Care Pediatrics Ped(?:iatric)?s_Associates
    Internal_Medicine Infirmary Hospice Minor_Injuries_Unit NHS(?:_Foundation)?_Trust Health_System
    Healthcare Blood_Bank OB/GYN Homecare Minor_Injuries Orthop(?:a)?edics?(?:_Associates)?
    Trauma(?:_Center)? Pediatric_Dentistry Community_Hospital General Commons Rehab_Center Surgical_Center
    Fertility Dermatology Psychiatry Counseling Birthing_Center Treatment_Center
    Recovery(?:_(?:Center|House))? Sober_Living Halfway_House Group_Home Dialysis(?:_Center)?
    Imaging(?:_Center)? Radiology_(?:Associates|Group) Eye_(?:Clinic|Institute) Orthop(?:a)?edics
    (?:Medical|Orthop(?:a)?edic|Surgical|Cardiology|Radiology|Family|Pediatric)_(?:Group|Practice|Associates)
    Practice Medisch_Centrum Medical_Practice Sanatorium ED ER Day_Centre Children's_Home
    Behavioral_Health ARH CI Ctr Sygehus Regional Behavioral Peds Community_Services Physical_Therapy
    Kliniek Ziekenhuis Klinik Apotheke Apotheek Spital`;
const withKind = new RegExp(String.raw`(?<![\p{L}\d.'’@-])(${name}) ${kind}(?![\p{L}\d])`, "gu");

/** What it begins with elsewhere. */
const kindFirst = oneOf`
    HMP(?:_&_YOI)? HMYOI FCI USP Universitäts(?:klinikum|klinik|spital|medizin) Klinikum Klinik
    Krankenhaus Kreiskrankenhaus Landeskrankenhaus Kantonsspital Spital Marienhospital
    Diakonissenkrankenhaus LKH AKH Seniorenheim Seniorenresidenz Pflegeheim Altenheim Reha-?[Kk]linik
    Hausarztpraxis Praxis Gemeinschaftspraxis MVZ Labor Hôpital(?:_(?:privé|universitaire))? CHU CHR CHRU
    CH Centre_[Hh]ospitalier(?:_[Uu]niversitaire|_[Rr]égional)? Clinique Polyclinique EHPAD
    Maison_de_retraite Résidence Laboratoire Pharmacie Cabinet_médical Maison_de_santé
    Hospital(?=_(?:Álvaro|Santa|San|Juan|La|El|Nuestra|Infanta|Reina|Príncipe|Ramón|Clínico))
    Hospital_(?:Universitario|General|Clínico|Universitari|Comarcal|Regional|de) Clínica
    Centro_(?:de_Salud|Médico) Residencia Farmacia Ambulatorio CAP Ospedale(?:_(?:civile|maggiore))?
    Policlinico Casa_di_(?:[Cc]ura|[Rr]iposo) Haus(?=_St\.) Cabinet(?=_d) Azienda_Ospedaliera ASST Clinica
    RSA Ziekenhuis Medisch_Centrum SEH UMC AZ UZ Apotheek Huisartsenpraktijk Verpleeghuis Woonzorgcentrum
    Hospital_d[aeo] Centro_Hospitalar Szpital Przychodnia Sjukhuset Sygehus`;
const small =
  "(?:de|du|des|del|della|di|da|do|dos|d['’]|l['’]|la|le|les|von|van|zum|zur|am|im|der|den|" +
  "in|Sainte?-?|San|Santa|St\\.?)";
const europeanHouse = new RegExp(
  String.raw`(?<![\p{L}\d.'’-])${kindFirst}(?: ${small}){0,3} (?:\p{Lu}[\p{L}\p{M}'’-]{1,24}` +
    String.raw`(?:[ -](?:${small} ?){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,24}){0,3})`,
  "gu",
);
const compound = new RegExp(
  String.raw`(?<![\p{L}\d-])\p{Lu}[\p{L}-]{2,24}(?:-Klinik|-Apotheke|-Krankenhaus` +
    String.raw`|-Hospital|-Spital|klinikum|krankenhaus|hospital|spital)(?: \p{Lu}[\p{L}-]{2,24})?` +
    String.raw`(?![\p{L}])`,
  "gu",
);

/** Chains and laboratories that need no more than their name. */
const chain = new RegExp(
  `(?<![\\p{L}\\d])${oneOf`
  Walgreens CVS(?:_Pharmacy)? Rite_Aid Walmart(?:_Pharmacy)? Kroger Publix LabCorp Labcorp
  Quest(?:_Diagnostics)? Boots Superdrug Lloyds_?Pharmacy Well_Pharmacy Kaiser(?:_Permanente)?
  Costco(?:_Pharmacy)? Duane_Reade Mayo_Clinic Cleveland_Clinic Charité DaVita Fresenius Apria Lincare
  Spire Bupa_Cromwell`}(?![\\p{L}\\d])`,
  "gu",
);

/** Words before a house that no kind tells. */
const cue = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Ff]acility|[Pp]harmacy|[Hh]ospital|[Ll]ocation` +
    String.raw`|[Ss]helter|[Pp]erforming lab|[Ll]ab|[Ss]ite|[Cc]linic|[Pp]ractice` +
    String.raw`|[Aa]ccepting facility|[Rr]eferring facility|FACILITY|[Pp]ref` +
    String.raw`(?:erred)? pharmacy|[Pp]lacement)(?: ?name)?: {1,3}|(?:[Tt]rans` +
    String.raw`(?:fer(?:red)?|ported)|[Tt]xf(?:er)?'?d?|[Dd]ischarged?|[Dd]/c'?d?` +
    String.raw`|[Aa]dmitted|[Aa]dmit|[Bb]rought in|BIBA|BIBEMS|[Cc]arers|[Rr]eferral` +
    String.raw`|[Oo]n|[Vv]ia|[Bb]ack|[Rr]eturn(?:ed|ing)?|[Ss]een|[Rr]ecords` +
    String.raw`|[Ff]ell|[Rr]esides|[Ss]taying|[Rr]esident|[Ww]orks|[Ff]ollowed` +
    String.raw`|[Aa]ttended|[Ii]npatient|[Aa]rrived|[Cc]ame) (?:from|to|at)` +
    String.raw` (?:the )?|(?:[Aa]irlifted|[Tt]ransported|[Ff]lown) by (?:the` +
    String.raw` )?|[Rr]ecords from )(${name})(?= ?[.,;:()\n/]| {1,3}(?:on|in` +
    String.raw`|with|for|by|from|to|and|after|last|via|where|due|this|since` +
    String.raw`|until|ED|ER|ICU|for)\b|$)`,
  "gu",
);
const unitWords = new RegExp(
  String.raw`^(?:ICU|CCU|MICU|SICU|NICU|PACU|ED|ER|OR|OSH|SNF|Home|Floor|Medicine` +
    String.raw`|Surgery|Cardiology|Neurology|Oncology|Clinic|Hospital|Emergency` +
    String.raw`|Tele|Telemetry|Psych|Psychiatry|Rehab|Radiology|Hospice|Station` +
    String.raw`|Unit|Ward|Room|Bed|Dr|Mr|Mrs|Ms|Miss|Nurse|Sister|Police|Court` +
    String.raw`|School|AM|PM|PCP|GP|A&E|AMU|MAU|HDU|ITU|Infectious|Intensive` +
    String.raw`|Outpatient|Internal|Family|Department|Nephrology|Urology|Pediatrics` +
    String.raw`|Labor|Orthopedics|General|Patient|Pt|Interventional|Step|Main` +
    String.raw`|Short|Same|Day|Acute|Long|Cardiac|Surgical|Plastic|Vascular` +
    String.raw`|Neuro|Trauma|Burn|Stroke|Skilled|Assisted|Nursing|Physical|Bedside` +
    String.raw`|Street|Avenue|IV|PO|L\d)\b`,
);

/** Words that only say which kind, and parts of a house. */
const general = new Set(
  (
    "The This Our Your A An Local Outside Referring Community County City State General Regional Home " +
    "Family Primary Urgent Internal Skilled Physical Occupational Speech Emergency Outpatient " +
    "Inpatient Medical Surgical Clinical Mental Behavioral Brief Pertinent Nursing Care Health Long " +
    "Term Acute Adult Pediatric Senior Assisted Cardiac Pulmonary Preferred Mail Order Specialty " +
    "Retail Reference Core Sleep Main Central Blood Gas Point Of Day Same Short Stay Labs Lab " +
    "Admission Recent Repeat Pending Routine Ordered Stat Add-on Morning Daily Follow-up Review " +
    "Orthopaedic Plastic General Vascular Major Prior Past Previous Planned Elective Minor Bariatric " +
    "Spine Cataract Eye Hip Knee Heart Brain Oral Maxillofacial Foster Private Inmate Patient " +
    "Hospital Clinic Discharge To From At In For And Home Supplemental Portable Hyperbaric Fire " +
    "Substance Abuse Alcohol Drug Anatomic Surgical Molecular Vein Wound Stroke Cancer Department " +
    "Service Services Practice Group Women's Children's Men's Trauma Dental Peritoneal Chronic " +
    "Continue Start Started Stop Diagnostic Interventional ENT OMFS Good Best Cytogenetics " +
    "Microbiology Pathology Hematology Chemistry Genetics Molecular Flow Cytology Histology " +
    "Immunology Virology Vascular Echo Toxicology Biochemistry Haematology Ground Air Private Poor " +
    "Full Early Total Both Operative Operating Postanesthesia Post Anesthesia Post-Anesthesia " +
    "Bariatric Pediatrics " +
    "Gastroenterology Cardiothoracic Thoracic Catheterization Cath Facial Unit Suite Center Centre " +
    "At Regional Memorial"
  ).split(" "),
);
const lead = new RegExp(
  String.raw`^(?:(?:The|At|In|To|From|Via|Our|Your|This|And|Of|Discharged` +
    String.raw`|Transferred|Admitted|Seen|Called|Call|Visit|Dispo|Plan|Lives` +
    String.raw`|Reports?|Pharmacy|Facility) (?:to |from |at |in |the )?){1,3}`,
);

/** Whether a word of it says more than which kind of house it is. */
export const isProper = (value: string): boolean =>
  value.split(/[\s&]+/).some((part) => /^\p{Lu}/u.test(part) && !general.has(part.replace(/[.,]$/, "")));

/** Houses in capitals, as letterheads and messages write them. */
const upperKind = oneOf`
  HOSPITALS? CLINICS? CTR MEDICAL_CENTER HEALTH_CENT(?:ER|RE) ASSOCIATES NURSING_HOME PHARMACY
  LABORATOR(?:Y|IES) REF(?:ERENCE)?_LAB INFIRMARY SURGERY REHAB(?:ILITATION)?(?:_CENTER)? HOSPICE
  HEALTHCARE HEALTH_SYSTEM MEDICAL_GROUP CORRECTIONAL_(?:FACILITY|INSTITUTION|CENTER) JAIL PRISON
  FAMILY_MEDICINE PEDIATRICS DIAGNOSTICS HEALTH MEDICAL_PRACTICE CARE_HOME ASSISTED_LIVING AMBULANCE
  FIRE_RESCUE DETENTION_CENTER IMAGING`;
const upperHouse = new RegExp(
  String.raw`(?<![\p{L}\d.'’-])((?:\p{Lu}[\p{Lu}'’&.-]{1,20} ){1,5}?)${upperKind}(?![\p{L}])`,
  "gu",
);

/** Words in capitals that name no place. */
const upperWords = new Set(
  (
    "THE OF AND AT HISTORY FROM TO FOR REPORT SUMMARY SURGICAL MENTAL PUBLIC PATIENT PRIMARY DISCHARGE " +
    "NAME MAIN OUTPATIENT INPATIENT"
  ).split(" "),
);

export const detectFacilities: Detector = (text) => [
  ...[...text.matchAll(withKind)].flatMap(({ index, 0: value, 1: proper = "" }): Span[] => {
    // "Dr. Hannah Kaplan of Bright Start Pediatrics": the house begins behind the "of".
    const of = / (?:of|and) (?:the )?/.exec(proper);
    const isOwnOf =
      of === null ||
      /(?:University|College|Hospital|Institute|School|Lady|Sisters|Clinic|Center|House|Home)$/.test(
        proper.slice(0, of.index),
      );
    const skip = isOwnOf ? (lead.exec(value)?.[0].length ?? 0) : of.index + of[0].length;
    const own = proper.slice(skip);
    // "ED" and "ER" are parts of every house: its name stands in full or is a known cue's.
    const isShort = new RegExp(
      String.raw` (?:ED|ER|CI|Ctr|Regional|Behavioral|Peds|Practice|Labs?|Fire|EMS|Drugs?|Nursing` +
        String.raw`|Recovery|Healthcare` +
        String.raw`|Pediatrics|Orthop(?:a)?edics)$`,
    ).test(value);
    const words = own.split(" ");
    if (
      own === "" ||
      !isProper(own) ||
      (isShort && words.every((part) => isOrdinary(part) && !isCity(own)) && words.length < 2)
    )
      return [];
    return [spanAt("HOSPITAL", { start: index + skip, value: value.slice(skip), format: "facility" })];
  }),
  ...[...text.matchAll(upperHouse)].flatMap(({ index, 0: value, 1: proper = "" }): Span[] =>
    proper
      .trim()
      .split(" ")
      .some(
        (part) =>
          part.length > 2 &&
          !isOrdinary(part) &&
          !/OLOGY$|IATR/.test(part) &&
          !general.has(part.charAt(0) + part.slice(1).toLowerCase()) &&
          !upperWords.has(part),
      )
      ? [spanAt("HOSPITAL", { start: index, value, format: "upper" })]
      : [],
  ),
  ...spansOf(text, { type: "HOSPITAL", format: "european", pattern: europeanHouse }),
  ...spansOf(text, { type: "HOSPITAL", format: "european", pattern: compound }),
  ...spansOf(text, { type: "HOSPITAL", format: "chain", pattern: chain }),
  ...[...text.matchAll(cue)].flatMap(({ index, 0: match, 1: value = "" }): Span[] =>
    unitWords.test(value) ||
    !isProper(value) ||
    isCity(value) ||
    (!match.includes(":") && !value.includes(" "))
      ? []
      : [spanAt("HOSPITAL", { start: index + match.length - value.length, value, format: "cue" })],
  ),
];
