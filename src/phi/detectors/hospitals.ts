import type { Span } from "../../data/record.js";
import { spanAt, type Detector } from "./detector.js";
import { oneOf } from "./one-of.js";

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}";
const facility = oneOf`
  Hospitals? Clinics? Infirmary Healthcare Institute Sanatorium Hospice Rehab Medical_Group Health_System
  Assisted_Living Cancer_Institute Heart_Institute
  (?:Medical|Health|Cancer|Heart|Rehabilitation|Rehab|Surgery|Care|Dialysis|Imaging)_Cent(?:er|re)
  (?:Endoscopy|Infusion|Wound_Care|Sleep|Birth|Eye|Trauma|Mental_Health|Treatment|Nursing)_Cent(?:er|re)
  (?:Nursing|Care|Retirement|Group)_Home Nursing_Facility (?:Family|Group|Medical)_Practice
  (?:Pediatric|Medical|Orthop(?:a)?edic|Cardiology|Surgical|Dental)s?_Associates
  General(?=\s{0,8}(?:[\n,.;)]|$))`;

/** Capital words before a word for a facility that only say which kind it is, or which part of a house. */
const kinds = new Set(
  (
    "Brief Present Memorial General University Regional Community Children's Veterans VA County City " +
    "State Day Teaching Private Local District The This Our Your At In To From Via Outside Emergency " +
    "Outpatient Inpatient Medical Cardiology Surgery Surgical Pain Memory Diabetes Heart Failure " +
    "Anticoagulation Wound Eye Fracture Oncology Cancer Family Medicine Primary Care Walk-in Urgent " +
    "Specialty Sleep Travel Women's Men's Mental Health Transfer Follow National Cardiac Device " +
    "Pacemaker Stroke Spine Skin Breast Renal Kidney Liver Lung Hepatology Neurology Urology " +
    "Nephrology Rheumatology Dermatology Endocrinology Gastroenterology Hematology Psychiatry " +
    "Orthopedic Orthopaedic Pediatric Pediatrics Dental Prenatal Obstetrics Gynecology Infectious " +
    "Disease HIV Allergy Asthma Immunization Vaccination Coumadin Warfarin Lipid Hypertension Weight " +
    "Vein Hand Foot Hip Knee Voice Headache Epilepsy Movement Disorders Nursing Skilled " +
    "Rehabilitation Rehab Acute Long Term Home Assisted Living Referring Admitting Accepting Previous " +
    "Prior Same New Nearby Resident Residents Occupational Physical Therapy Speech Radiology Imaging " +
    "Dialysis Infusion Preoperative Postoperative Pre-op Trauma Burn Academic Rural Public Free " +
    "Mobile Virtual Telehealth Student Employee Adult Geriatric Behavioral Psychiatric Hospital " +
    "Clinic Seen Visit Call Called Discharge Admission"
  ).split(" "),
);
/**
 * "University of", "Our Lady of": an "of" within the name of a house. Another one stands between a person and
 * the house.
 */
const pattern = new RegExp(
  `(?<![\\p{L}\\d.])((?:(?:St|Mt|Ft)\\. )?${word}(?:(?: (?:at|of)(?= (?:the )?${word})| &| and(?= ` +
    `${word} (?:Hospital|Clinic|Women))| the| (?:St|Mt|Ft)\\.)? ${word}){0,5}?) ${facility}(?![\\p{Ll}])`,
  "gu",
);
const ofHouse =
  /(?:University|College|Hospital|Institute|School|Lady|Sisters|Clinic|Center|House|Home) of (?:the )?$/;
const lead = new RegExp(
  String.raw`^(?:(?:The|At|In|To|From|Via|Our|Your|This|Hospital|Clinic|Discharged` +
    String.raw`|Transferred|Admitted|Seen|Called|Call|Visit|Follow-up|And)\s{1,2}` +
    String.raw`(?:to |from |at |in |the )?){1,4}`,
);

/**
 * Names of hospitals: capital words before a word for a facility, one of them at least more than its kind.
 */
export const detectHospitals: Detector = (text) =>
  [...text.matchAll(pattern)].flatMap(({ index, 0: value, 1: name = "" }): Span[] => {
    let start = lead.exec(value)?.[0].length ?? 0;
    for (const { index: at, 0: of } of name.matchAll(/ (?:of|at) (?:the )?/g))
      if (!ofHouse.test(name.slice(0, at + of.length))) start = Math.max(start, at + of.length);
    const proper = name
      .slice(start)
      .split(/\s+/)
      .filter((part) => part !== "" && !kinds.has(part) && !/^(?:of|the|at|and|&)$/.test(part));
    const isNamed = proper.length > 0 || /\S Memorial\b/.test(name.slice(start));
    return start >= name.length || !isNamed
      ? []
      : [spanAt("HOSPITAL", { start: index + start, value: value.slice(start), format: "named" })];
  });
