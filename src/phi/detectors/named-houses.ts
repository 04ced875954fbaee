import type { Span } from "../../data/record.js";
import { isCity, isGivenName, isMedicalName, isOrdinary } from "../words/lexicon.js";
import { isProper } from "./facilities.js";
import { before, spanAt, spansOf, type Detector } from "./detector.js";
import { oneOf } from "./one-of.js";

/**
 * Houses by where their name stands, whatever it ends in: behind "at", behind "from", "to" and "via" where
 * somebody or something was moved, before a word for a part of one ("Connolly ED", "Fred Meyer pharmacy"),
 * behind a label; chains and abbreviations that everybody knows; and the letterhead.
 */

const word = String.raw`(?:(?:St|Mt|Ft)\.? |The )?\p{Lu}[\p{L}\p{M}'’&-]{1,24}`;
const small = String.raw`(?: (?:of|at|the|on|de|&|and)(?= \p{Lu}))?`;
const name = String.raw`${word}(?:${small}(?: (?:St|Mt|Ft)\.?)? \p{Lu}[\p{L}\p{M}'’&-]{1,24}){0,4}`;

/** Systems, chains, laboratories and agencies that need no more than their name. */
const known = oneOf`
    Sanford Avera Banner(?=_\p{Lu}) Brookdale Kindred Encompass Eskaton Invitae Myriad Natera ARUP Genoa
    Osco Amedisys Bayada Coram Option_Care Omnicare PharMerica Accredo Optum(?:Rx)? Express_Scripts
    Shriners BIDMC MGH BWH UCSF UCLA UCSD NYU OHSU UPMC VUMC CHOP MSKCC Sloan(?:[-_]Kettering) MD_Anderson
    Dana-Farber Beth_Israel(?:_\w+)? Mount_Sinai Mt\.?_Sinai Cedars-Sinai Johns_Hopkins Intermountain
    Geisinger Sutter_Health Dignity_Health Providence(?=_(?:St|Hospital|Med|ED|ER|ICU)) Memorial_Hermann
    Baylor(?:_Scott)? Scripps Cleveland_Clinic Henry_Ford Addenbrooke['’]s Guy['’]s Barts St_Thomas['’]
    Broadmoor Rampton Broadmoor RadNet AMR Medi?Star MedStar Lifestar LifeFlight Life_Flight Air_Evac
    Planned_Parenthood(?:_\p{Lu}\w+)? Visiting_Angels(?:_of(?:_\p{Lu}\w+){1,3})? Walgreens CVS Rite_Aid
    H-?E-?B(?=_pharm) Safeway(?=_pharm) Fred_Meyer Bartell_Drugs? Duane_Reade Hy-?Vee
    Target(?=_pharm) Sam['’]s_Club Meijer Boots Superdrug Rowlands Asda_Pharmacy Tesco_Pharmacy
    Bioreference Sonic NeoGenomics Foundation_Medicine Guardant Genomic_Health Ambry GeneDx Rotech Lincare
    Apria Adapt_?Health Byram(?:_Healthcare)? Edgepark Salvation_Army Red_Cross(?=_shelter) Covenant_House
    BAMSI Oxleas Phoenix_House Hazelden Rikers(?:_Island)? San_Quentin Folsom Attica Sing_Sing Leavenworth
    ADX_Florence Belmarsh Wandsworth Pentonville Strangeways Wormwood_Scrubs Holloway Wakefield_Prison
    Isala OLVG Erasmus_MC Amphia Radboudumc LUMC AMC(?=_Amsterdam) Charité Rigshospitalet
    Karolinska(?:_\w+)? Sahlgrenska Inselspital AKH`;
const knownHouse = new RegExp(String.raw`(?<![\p{L}\d])(?:${known})(?![\p{L}\d])`, "gu");

/** Words that begin with a capital behind such a preposition and are no house. */
const noHouse = new RegExp(
  String.raw`^(?:the )?(?:${oneOf`
    RN NP PA LPN LVN MD EMT CNA Capt Rev Atty Attorney Regence Chaplain Father Reverend
    ICU CCU MICU SICU NICU PICU PACU ED ER OR OSH SNF LTC LTAC ALF AFH IMC PCU CVICU TCU A&E AMU MAU HDU
    ITU Home Floor Medicine Surgery Cardiology Neurology Oncology Clinic Hospital Emergency Tele Telemetry
    Psych Psychiatry Rehab Radiology Hospice Station Unit Ward Room Bed Dr Drs Mr Mrs Ms Miss Prof Sr
    Nurse Sister Police Court School AM PM PCP GP Infectious Intensive Outpatient Inpatient Internal
    Family Department Nephrology Urology Pediatrics Labor Orthopedics General Patient Pt Interventional
    Step Main Short Same Day Acute Long Cardiac Surgical Plastic Vascular Neuro Trauma Burn Stroke Skilled
    Assisted Nursing Physical Occupational Bedside Street Avenue IV PO January February March April May
    June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    Christmas Easter Thanksgiving Halloween Ramadan A An I It He She They We Her His Their This That These
    Those My Our Your All Any Each Both Age Ages Home Work Time Times Level Left Right Upper Lower
    Anterior Posterior Lateral Medial Stage Grade Type Class BP HR CT MRI EEG EKG ECG US Echo Cath EGD Pre
    Post Preop Postop Baseline Bedtime Night Noon Midnight Dinner Lunch Breakfast Discharge Admission
    Follow Followup Lasix Coumadin Tylenol Medicare Medicaid SSI SSDI Social Child Adult DCF CPS DSS APS
    Dept Emerg English Spanish Step Anesthesia Anesthesiology Pathology Laboratory Lab Pharmacy Blood Bank
    Microbiology Chemistry Fluoro Dialysis Endoscopy Echocardiography Nuclear Hematology Palliative Wound
    Pain Sleep Women Men Labor Mother Recovery Operating Holding Waiting Urgent Walk Crisis Observation
    Obs Pod Cell Unit Building Floor West East North South Lot Suite Apt Exit Route Interstate Highway
    Mile Interval Chief No Not Date Name DOB MRN SSN Phone Fax Email Re Subject Page Care Medical Health
    Mental Behavioral County State City Local National Federal Stat Bed Triage Private Public Central
    Peripheral Normal Abnormal Facility Provider Physician Team Staff Court Jail Prison Hotel Motel Church
    Walmart Target Starbucks McDonald['’]s Amazon FedEx UPS Uber Lyft Costco(?=_on) Mass Gym YMCA
    University College High Elementary Middle Grand Vietnam Iraq Afghanistan Korea Mexico China India
    Canada England Ireland Scotland Wales France Germany Spain Italy Poland Africa Asia Europe America US
    USA UK EMS PD SO LAPD NYPD HCSO APD Cipro Zofran Ativan Hand Foot Shoulder Knee Hip Spine Dermatology
    Gastroenterology Endocrinology Rheumatology Pulmonology Hepatology Gynecology Obstetrics Ophthalmology
    Otolaryngology ENT GI ID EP Heme Onc OB OT SLP Speech Nutrition Dietary Chaplaincy Case Step Stepdown
    Transplant Ortho Ophtho Derm Uro Renal Cards Peds Doctor Deputy Officer Trooper Sgt Detective Judge
    Attorney PO BID TID QID PRN QHS Dallas_score`})(?![\p{L}\d])`,
  "u",
);

/** Somebody works or learns there. */
const works = new RegExp(
  String.raw`\b(?:works?|worked|working|employed|job|retired|teach(?:es|er)?|school|student|studies` +
    String.raw`|shops?|church)\b[^.;\n]{0,12}$`,
  "i",
);
/** Somebody lives there. */
const living = new RegExp(
  String.raw`\b(?:lives?|living|resides?|residing|resident|staying|stays|bed|rehab)\b[^.;\n]{0,12}` +
    String.raw`(?:at|@|in)?\W*$`,
  "i",
);
/** What was moved or is done somewhere, within the sentence, before "from", "to", "at", "via". */
const moved = new RegExp(
  String.raw`\b(?:transf\w*|txf\w*|xfer\w*|tx|trans|transport\w*|sent|d/?c['’]?d?|dc|discharg\w*` +
    String.raw`|admit\w*|adm|brought|referr\w*` +
    String.raw`|records?|results?|presented|presents|arriv\w*|came|faxed?|fax|accept\w*|return\w*` +
    String.raw`|back|roi|dispo\w*|disposition|report|rpt|bed` +
    String.raw`|placement|placed|moved?|going|goes?|go|both|patient|pt|he|she|home|s/p|stay\w*|rehab` +
    String.raw`|hospital\w*|rx|script\w*|refills?` +
    String.raw`|call\w*|labs?|mri|ct|films?|images?|imaging|biopsy|path|done|airlifted|flown|diverted` +
    String.raw`|biba|bibems|supplies|dme|oxygen` +
    String.raw`|followed|seen|eval\w*|visit\w*|tour\w*|liaison|app(?:ointmen)?t|f/u|follow-?up` +
    String.raw`|surgery|cath|port|dialysis|hd|chemo` +
    String.raw`|nurse|rn|np|pa|md|bibems|turnover|liver|consult\w*|release\w*|disclose|authorize` +
    String.raw`|released|housed|sentenced|bus` +
    String.raw`|clinic|opat|vna|hh|hospice|pharmacy|lab|wants|prefers|sleeps|lives|resides|resident` +
    String.raw`|staying|born|delivered)\b[^.;\n]{0,28}$`,
  "i",
);
const preposition = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[Ff]rom|[Tt]o|[Vv]ia|[Aa]t|@|[Bb]y|[Bb]y|[Oo]utside|[Aa]uthorize` +
    String.raw`|[Ww]ants|[Uu]nder|[Uu]ses|[Cc]are of) (?:the )?(${name})`,
  "gu",
);

/** A part of a house, or a word for one, behind its name. */
const part = oneOf`
    ED ER A&E ICU NICU MICU CMHT IBD_clinic OPD MIU UTC SNF ALF LTC LTAC HOC pharmacy hospital clinic
    rehab hospice shelter jail prison nursing_home care_home surgery_centre surgery_center infirmary
    walk-in urgent_care outpatient_pharmacy infusion_center dialysis_unit dialysis_center bed_hold
    assisted_living group_home hostel medical_records records_dept health_centre health_center detox
    memory_care sober_house halfway_house`;
const staffOf = new RegExp(
  String.raw`(?:^|[.;\n]) {0,2}((?:The )?\p{Lu}\p{Ll}{2,16}(?: \p{Lu}\p{Ll}{2,16}){1,2})(?= (?:staff` +
    String.raw`|called|reports?|nurse|RN|SNF|says|states|faxed|aide)\b)`,
  "gu",
);
const withPart = new RegExp(
  String.raw`(?<![\p{L}\d.'’&-])(\p{Lu}[\p{L}\p{M}'’-]{2,24}(?: \p{Lu}[\p{L}\p{M}'’-]{1,24}){0,2}) ` +
    String.raw`(?:${part})(?![\p{L}\d])`,
  "gu",
);

const label = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${oneOf`
    hospice pharmacy snf dialysis agency Agency Dest(?:ination)? Destination Transport(?:ed)?_to
    Tx(?:_to)? Sending Sending_(?:facility|hosp(?:ital)?) Receiving Receiving_(?:facility|hosp(?:ital)?)
    Recv_fac Performed_at Ordering_facility OPAT DME DME_vendor HH Home_health(?:_agency)? SNF LTC
    Group_home Practice Surgery Clinic Hosp Admitted_from Admit_from D/C_to Dispo Discharged_to
    Disposition Transferring_(?:facility|hosp(?:ital)?) Pharm Pharmacy Lab Laboratory Site Service_site
    Facility_name Fac Hospice Dialysis Dialysis_unit Infusion Shelter Placement Institution Prison Jail
    Housed_at Imaging_at Image_location Location_of_service Hospital Krankenhaus Klinik Hôpital Ziekenhuis
    Ospedale Provider_org Organi[sz]ation Custodian Home_infusion Preferred_pharmacy Local_pharmacy
    Mail_order Residence_facility Lives_at GP_surgery Nursing_home NH ALF EMS Ambulance Home_health
    Referred_to Referred_from Referral_to Referral_from Ref_from From To GP PCP Provider
    Practice_name`})\.{0,12} ?: {0,12}(${name})`,
  "gu",
);

/** Labels behind which any capital words are a house. */
const sureLabel = new RegExp(
  String.raw`^(?:SNF|LTC|Nursing home|NH|Hospice|Pharm|Pharmacy|Preferred pharmacy|Local pharmacy|HH` +
    String.raw`|Home health|Home infusion|EMS|Agency|Dialysis|Dialysis unit|Surgery|GP surgery|Practice` +
    String.raw`|Infusion|Shelter|Group home|DME|DME vendor|Mail order|Prison|Jail|Housed at|Lives at` +
    String.raw`|ALF|Facility|Fac|Transport|Ambulance)\b`,
  "i",
);
/** "St. Luke's", "Sacred Heart", "Tomah VA", "County General" */
const religious = new RegExp(
  String.raw`(?<![\p{L}\d.'’-])(?:(?:St|Saint)\.? \p{Lu}\p{Ll}{2,14}['’]s?|Sacred Heart|Holy (?:Cross` +
    String.raw`|Family|Name|Spirit|Redeemer)|Good Samaritan` +
    String.raw`|Good Shepherd|Our Lady of(?: the)?(?: \p{Lu}\p{Ll}+){1,2}|(?:\p{Lu}\p{Ll}{3,16} )` +
    String.raw`(?:VA(?:MC)?|Methodist|Presbyterian|Baptist|Lutheran|Adventist` +
    String.raw`|Mercy|Deaconess))(?![\p{L}\d'’]| (?:Church|School|Street|St\b|Road|Rd|Cathedral` +
    String.raw`|Parish|Avenue|Ave|Lane|faith|pastor|minister|church|fracture|Episcopal))`,
  "gu",
);

/** Endings that make two capital words behind a cue or a label a house. */
const houseEnding = new RegExp(
  String.raw` (?:${oneOf`
    Med Medical Regional Behavioral Health FD Fire GI Ortho Cardiology Neurology Oncology Peds ENT Eye
    Dental Urology Place Manor Hall Inn Village Terrace Gardens Arbors Pines Oaks Court House Lodge
    Centers? Center Centre Clinic Rehab Hospital Hospice Pharmacy Drug Drugs Rx Labs? Surgery Practice
    Group Associates Partners Memorial General Community Children['’]s Women['’]s Specialists Institute
    Physicians Pathology Imaging Radiology Counseling Recovery Shelter Prison Jail Home Homes Haven
    Estates Landing Crossing Ridge Springs View Creek Grove Hills Meadows Valley Woods Glen Acres Hollow
    Trace Pointe Point Care Nursing Living Infirmary Trust Wellness Therapy Diagnostics Dialysis Infusion
    Ambulance EMS VNA SNF TMC MC CI CF ARH Ctr CTR Sygehus`})$`,
  "u",
);

const words = (value: string): string[] =>
  value
    .replace(/^The /, "")
    .split(/[ ]/)
    .filter((each) => /^\p{Lu}/u.test(each));
/** Whether one of the words is in no list of ordinary words. */
const isUnusual = (value: string): boolean =>
  words(value).some(
    (each) => each.length > 2 && !isOrdinary(each.replace(/['’]s$/, "")) && !isMedicalName(each),
  );
const isPerson = (value: string): boolean => {
  const [first = ""] = words(value);
  return isGivenName(first) && !isOrdinary(first);
};

const trimmed = (value: string): string =>
  value.replace(/[.&' ’-]+$/, "").replace(/ (?:and|of|the|on|at|de)$/, "");

function isHouse(
  value: string,
  {
    isAt,
    isSaid,
    isLiving = false,
  }: { readonly isAt: boolean; readonly isSaid: boolean; readonly isLiving?: boolean },
): boolean {
  if (value.length < 4 || noHouse.test(value) || isCity(value)) return false;
  if (houseEnding.test(value) && words(value).length > 1) return isProper(value);
  if (isLiving && words(value).length > 1 && !isPerson(value)) return true;
  if (isPerson(value) || (words(value).length === 1 && /^\p{Lu}{2,3}$/u.test(value))) return false;
  return isUnusual(value) && isProper(value) && (isAt || isSaid);
}

/** A line of its own, at the head of a text, of capital words that end in a word for a house. */
const letterhead = new RegExp(
  String.raw`^[\s*=#_-]{0,40}((?:\p{Lu}[\p{L}\p{M}'’.&-]{0,24}(?: (?:of|and|the|&|for))? ){1,6}(?:${oneOf`
    HOSPITALS? Hospitals? CLINICS? Clinics? CENT(?:ER|RE) Cent(?:er|re) HEALTH Health SURGERY Surgery
    PRACTICE Practice LABORATOR(?:Y|IES) Laborator(?:y|ies) ASSOCIATES Associates MEDICINE Medicine
    PHARMACY Pharmacy HOSPICE Hospice INFIRMARY Infirmary SYSTEM System GROUP Group SERVICES Services
    TRUST Trust INSTITUTE Institute PATHOLOGY Pathology IMAGING
    Imaging`}))(?=[ \t]{0,3}(?:\n|,|  |\||-|–|—|·))`,
  "u",
);
const headings = new RegExp(
  String.raw`^(?:ADMIT|Admit|DISCHARGE|Discharge|EMERGENCY|Emergency|HOSPITAL|CLINIC|Clinic|SURGICAL` +
    String.raw`|Surgical` +
    String.raw`|OUTPATIENT|Outpatient|HISTORY|History` +
    String.raw`|PATIENT|Patient|PROGRESS|Progress|PREVENTIVE|REVIEW|GENERAL SURGERY|General Surgery` +
    String.raw`|MENTAL HEALTH|Mental Health` +
    String.raw`|CONSULT\w*|REFERRAL|Referral|Department|DEPARTMENT|INTERNAL|Internal|FAMILY|Family` +
    String.raw`|PRIMARY|Primary|HOME|Home|SLEEP` +
    String.raw`|PHYSICAL|Physical|ANATOMIC|Anatomic|LABORATORY|Laboratory|DATE|REASON|INDICATION` +
    String.raw`|PREOPERATIVE|POSTOPERATIVE|TITLE` +
    String.raw`|SUBJECTIVE|CHIEF|PAST|PLASTIC|Plastic|VASCULAR|CARDIAC|ORAL|SOCIAL|Social|Wound|WOUND` +
    String.raw`|Pain|PAIN)\b`,
);

export const detectNamedHouses: Detector = (text) => [
  ...spansOf(text, { type: "HOSPITAL", format: "chain", pattern: knownHouse }),
  ...spansOf(text, {
    type: "HOSPITAL",
    format: "religious",
    pattern: religious,
    isValid: (value) =>
      isProper(
        value.replace(
          new RegExp(
            String.raw` (?:VA|VAMC|Methodist|Presbyterian|Baptist|Lutheran|Adventist|Mercy|Deaconess)$`,
          ),
          "",
        ),
      ),
  }),
  ...[...text.matchAll(preposition)].flatMap(({ index, 0: match, 1: raw = "" }): Span[] => {
    const value = trimmed(raw);
    const start = index + match.length - raw.length;
    const isAt = /^(?:[Aa]t|@|[Uu]ses|[Cc]are)/.test(match);
    const isSaid = moved.test(before(text, index + 1).slice(0, -1)) && !/^[Bb]y/.test(match);
    // "at Perranporth, TR6": a town has its code; "to Anna Hayes": a person.
    if (works.test(before(text, index + 3))) return [];
    const isLiving = isAt && living.test(before(text, index + 3));
    return isHouse(value, { isAt, isSaid, isLiving }) &&
      !/^(?:,? [A-Z]{1,2}\d|['’]s\b|@)/.test(text.slice(start + value.length))
      ? [spanAt("HOSPITAL", { start, value, format: isAt ? "at" : "moved" })]
      : [];
  }),
  ...[...text.matchAll(withPart)].flatMap(({ index, 1: value = "" }): Span[] =>
    noHouse.test(value) ||
    (!isUnusual(value) && !isCity(value) && !(houseEnding.test(value) && isProper(value))) ||
    /^(?:Dr|Mr|Ms|Mrs)\b/.test(value)
      ? []
      : [spanAt("HOSPITAL", { start: index, value, format: "part" })],
  ),
  ...[...text.matchAll(staffOf)].flatMap(({ index, 0: match, 1: value = "" }): Span[] =>
    houseEnding.test(value) ||
    new RegExp(
      String.raw` (?:View|Creek|Grove|Park|Hills?|Meadows?|Valley|Lake|Woods|Glen|Acres|Run|Brook)$`,
    ).test(value)
      ? [spanAt("HOSPITAL", { start: index + match.length - value.length, value, format: "staff" })]
      : [],
  ),
  ...[...text.matchAll(label)].flatMap(({ index, 0: match, 1: raw = "" }): Span[] => {
    const value = trimmed(raw);
    const isLetter = /^(?:From|To|Site|Location|Lab|GP(?! surgery)|PCP|Provider)/.test(match);
    const isOk = isLetter
      ? houseEnding.test(value) && !noHouse.test(value)
      : isHouse(value, { isAt: false, isSaid: true }) ||
        (sureLabel.test(match) &&
          value.length > 3 &&
          !noHouse.test(value) &&
          !/^(?:None|Unknown|Same|Self|Yes|Pending|Private)$/.test(value));
    return isOk
      ? [spanAt("HOSPITAL", { start: index + match.length - raw.length, value, format: "label" })]
      : [];
  }),
  ...[...text.matchAll(new RegExp(letterhead, "gu"))].flatMap(({ 0: match, 1: value = "", index }): Span[] =>
    headings.test(value) ||
    words(value).length < 2 ||
    (words(value).length < 3 && !words(value).some((each) => !isOrdinary(each))) ||
    /OLOGY|ology|DEVICE|Device|STUDENT|Student/.test(value)
      ? []
      : [spanAt("HOSPITAL", { start: index + match.length - value.length, value, format: "head" })],
  ),
];
