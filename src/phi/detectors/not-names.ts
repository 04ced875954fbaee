import { oneOf } from "./one-of.js";

/**
 * Words that notes write with a capital letter and that are no part of a person's name: headings, roles,
 * places of work, drugs and diseases at the start of a line. A list bounds names; what is a name is decided
 * by its context.
 */
const list =
  "A About Account Active Acute Address Admission Admit Admitted Advice Advised After Age Agreed " +
  "All Allergic Allergies Also Am An And Answer Any Appointment Arrived As Asked Assessment At " +
  "Attending Author Background Because Bed Bedside Before Besides Billing Blood Born Both Bottom " +
  "Brought But By Call Called Came Cardiac Cardiology Care Center Chart Checks Chest Chief Chronic " +
  "Clinic Clinical Code Comparison Complains Complaint Conclusion Condition Consent Consult " +
  "Consulted Contact Context Continue Copy Course Covered Current Daily Data Date Dear Deceased " +
  "Denies Department Dermatology Description Dial Diagnosis Discharge Discharged Disease Doctor Dr " +
  "Driver Dx Each Earlier Email Emergency Employer Endocrinology Esteemed Exam Family Father Fax " +
  "Female Findings First Fits Fluids Follow Following For Found From Gastroenterology General " +
  "Generator Given Going Guarantor Handover He Hello Hematology Her Hi His History Home Hospital " +
  "However Identity If Images Imaging Implant Impression In Indication Infectious Information " +
  "Insurance Insurer Intake Intensive Intern Internal Is It Its Keeps Key Kindly Known Labs Lab " +
  "Last Lead Letter License Lives Location Male Medical Medicine Medicines Medication Medications " +
  "Member Message Miss Mother Mr Mrs Ms Mx My Name Nephrology Neurology New Next Night No Not Note " +
  "Now Number Numbers Nurse Nursing Observations Obstetrics Of Oncology On Operator Opinion Or " +
  "Orders Orthopedics Our Outpatient Overnight Pain Parking Patient Patients Person Pharmacy Phone " +
  "Physical Physician Plan Please Portal Pre Prefers Primary Principal Problem Procedure Profile " +
  "Progress Provider Psychiatry Pt Pulmonology Pump Question Quote Radiologist Radiology Re Reached " +
  "Read Reading Reason Records Record Referral Referred Regards Regarding Regimen Regional Relative " +
  "Report Reports Requested Resident Respectfully Responsible Result Results Rheumatology Road " +
  "Second See Seen Sender Service She Signed Since Sincerely Social Son Spoke Status Still Study " +
  "Subject Suggest Summary Surgeon Surgery Surgical Taken Takes Tel Telephone Tests Thank Thanks " +
  "That The Their Then There These They This Those Thus To Today Told Took Transfer Treatment Truly " +
  "Tumor Unit University Urgent Urology Values Verdict Via Visit Vitals Was We Weight What When " +
  "While Who Why With Work Working Written You Your Yours January February March July September " +
  "October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Hepatitis " +
  "Syndrome Lymphoma Palsy Cyst Leukemia Cancer Carcinoma Sarcoma Cell Diabetes Infection Fever " +
  "Failure Deficiency Disorder Anemia Type Stage Grade Virus Vaccine Gene Trial Trials Program " +
  "Institute National American International Association Society Foundation Journal Guidelines Web " +
  "Site Food Drug Administration United States Children Adults Women Men Risk Factors Liver Lung " +
  "Heart Kidney Brain Skin Employee Supervisor Examinee Jr Sr Md Rn Np Pa Dds Dpm Lpn Phd Us Edc " +
  "Lmp Partner Wife Husband Mom Dad Sister Brother Daughter Aunt Uncle Niece Nephew Cousin " +
  "Grandmother Grandfather Grandson Granddaughter Neighbor Friend Roommate Guardian Caregiver " +
  "Fiance Stepfather Stepmother Triage Client Subscriber Prescriber Interpreted Dictated " +
  "Transcribed Signature Cosigned Administered Insured Beneficiary Payer Plan Policy Group Employer " +
  "Occupation Language Race Religion Ethnicity Sex Gender Height Allergy Anesthesia Preop Postop " +
  "Procedure Specimen Technique Exam Examination Instructions Discharge Disposition Recommendation " +
  "Recommendations Reviewed Signs Symptoms Onset Duration Severity Code Full Do Resuscitate Room " +
  "Floor Ward Bed Suite Street Avenue Drive North South East West Northern Southern Eastern Western " +
  "Highway Hwy Box County City State Zip Country Township Nursing Manor Health Healthcare Community " +
  "Memorial Behavioral Service Services Department Division Office Practice Associates Group " +
  "Laboratory Library Company Corporation Inc Blue Cross Shield Medicare Medicaid Humana Gold Delta " +
  "Dental Aetna Cigna Tricare Medtronic Abbott Pfizer Boston Scientific Spanish English French " +
  "German Chinese Korean Vietnamese Russian Arabic Mandarin Hispanic Latino Latina African Asian " +
  "Caucasian White Black Native Catholic Jewish Baptist Muslim Methodist Protestant Spoke Talked " +
  "Discussed Advised Informed Notified Confirmed Verified Explained Returned Returning Lab " +
  "Collected Received Reported Ordered Performed Completed Started Stopped Held Given Took " +
  "Tolerated Underwent Transported Dispatched Arrival Departure Major Minor Depressive Anxiety " +
  "Bipolar Total Knee Hip Replacement Chronic Obstructive Congestive Coronary Artery Bypass Atrial " +
  "Fibrillation Myocardial Infarction Pulmonary Embolism Hypertension Stroke Sepsis Pneumonia Covid " +
  "Local Title Annual Entry Time Veteran Resident Nonresident Driver Passenger Vehicle Officer " +
  "Police Sheriff Court Judge Attorney School Elementary Church Temple Breast Colon Bone Spine Left " +
  "Right Upper Lower Bilateral Increased Decreased Normal Abnormal Discuss Start Stop Repeat " +
  "Monitor Check Give Avoid Treat Treated Untreated Recurrent Progressive Relapsed Refractory " +
  "Present Illness Brief Pertinent Adm Disch Dt Ph Dob Adx Retired Unemployed Disabled Trauma " +
  "Transitional Issues Facility Flight Crew Attn Att Attend Subm Ordering Referring Tech Clerk Herr " +
  "Herrn Frau Madame Mme Monsieur Mlle Sig Sigra Señora Señor Doña Dhr Mevr Mevrouw Meneer Dott " +
  "Dottssa Drs Prof Professor Docteur Médecin Tél Tel Telefon Patientin Paciente Paziente Patiënt " +
  "Geb Née Né Kollege Kollegin Sehr Geehrter Geehrte Liebe Lieber Cher Chère Fecha Domicilio Datum " +
  "Diagnose Diagnostic Diagnóstico Diagnosi Anamnese Antecedentes Antécédents Ehefrau Ehemann Mit " +
  "Freundlichen Grüßen Betreft Huisarts Opname Mujer Hombre Varón Il La El Les Los Las Der Die Das " +
  "Den Dem Wir Son Sa Ses Motivo Informe Alta Ingreso Spec Req Msg Caller Cards Ofc Officer Inmate " +
  "Housing Booking Cellie Docket Attorney Lawyer Chaplain Landlord Keyworker Interpreter Children " +
  "Baby Boy Girl Infant Foster Samaritans Bleep Ward Hospitals Surgery Dept Incident Unit Medic " +
  "Engine Ambulance Dispatch Dispatched Transported Responded Handoff Control Wheelchair Passport " +
  "Client's Consultant Registrar Specialist District Private Confidential Dispo Meds Atty Vietnam " +
  "Iraq Afghanistan Korea Medicare Medicaid Blue Aetna Cigna Mrn Dob Ssn Npi Csn Har Rec Encounter " +
  "Employer Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Hon Magistrate Visa Mastercard Witness " +
  "Adjuster Abuela Deputy Deputies Coroner Diener Prosector Scribe Mode Worker Caseworker " +
  "Therapist Counselor " +
  "Sergeant Captain Lieutenant Warden Chap Reverend Pastor Rabbi Imam Phleb Transport Security " +
  "Volunteer Visitor " +
  "Vendor Rep Stryker Manager Director Principal Coach Boss Employee Tenant Owner Reporter Parents " +
  "Parent Sib Ex Fille " +
  "Cas Infermiera Attendance Adresse Thx Pat Je Vous Nous Elle Ct Hosp Empl Subscr Guar Nok " +
  "Clinician Analyst " +
  "Cytotech Operator Sender Fam Hx Ring Tx Rpt Dest Disp Loc Liaison Proband Decedent Marcaine Betadine " +
  "Steri-Strips Mastisol Hemaseel Ray-Tec Ray-Tech Sample Anesthesiology Anesthesiologist Doppler Santyl " +
  "Plaintiff Respondent Petitioner Investigator Firefighter Daycare Regence Aquacel Landlord " +
  "Lessee Hausärztin Fr Assistenzarzt Betrifft Sig IDE Pat Hausarzt Pflege Aufnahme Entlassung " +
  "Fallnummer";

export const notNames: ReadonlySet<string> = new Set(list.split(" "));

/** Those of them that are also surnames: behind another word of a name they belong to it. */
export const alsoSurnames: ReadonlySet<string> = new Set(
  (
    "White Black West North East English French Cross Abbott Ward Park Court Church Temple Judge " +
    "Best Young Day Page Street Hall Long Short Major Minor Lane Post Bond Free Early Read Love " +
    "Price Bell Cook Knight Bishop Nurse " +
    "Drew Case Care Person Snow Winter Summer Rose Hope Stone Field Woods Forest Lake Rivers Bush " +
    "Ward Foster Baby Girl Rice Berry Shield Cardin Pace Gold"
  ).split(" "),
);

/** Given names that stand for a scale, an instrument or a finding as often. */
export const alsoEponyms: ReadonlySet<string> = new Set(
  (
    "Forrest Braden Mac Todd Clark Swan Ganz Allen Jackson Wagner Tanner Montgomery Douglas Kelly " +
    "Craig Bryant Graham Allis Morris Norton Glasgow Duke Wells Ross Austin Flint Virginia Georgia " +
    "Carolina Apgar Tinel Nelson Thomas Barrett Foley Murphy Lewis Benedict Martin Gordon Kirby Bauer " +
    "Bishop Warthin Marshall Hunter Hunt Harris Lawson Crawford Mallory Maddox Parker Whipple Blake " +
    "Jackson-Pratt Swan-Ganz Lasix Miller Macintosh Florence Sydney Paris Vienna Boston Dallas Alma " +
    "Santyl Aquacel Eliquis Coreg Keppra Ativan Zofran Celeste Allegra Yasmin Humira Prolia Ritalin " +
    "Adderall"
  ).split(" "),
);

/** After an eponym stands what it names: "Bell palsy", "Parkinson disease", "Foley catheter". */
const thing = oneOf`
  disease syndrome palsy cyst lymphoma sarcoma tumou?r phenomenon sign test reflex fracture
  contracture thyroiditis esophagus catheter score scale criteria classification blade table paralysis
  traction hose wire wires pins? forceps retractor clamp board collar cuff stage grade position tube
  drain procedure operation repair ana?emia chorea ulcer node duct gland tremor dementia bod(?:y|ies)
  index equation formula maneuver manoeuvre law line solution stain rash spots? nodes? aphasia area
  encephalopathy neuroma hernia pouch triad speaking language male female man woman protocol device
  clip incision valve balloon shunt block method bandage boot splint needle lens Memorial General
  University Regional Hospital Clinic`;
export const eponymTail = new RegExp(String.raw`^(?:['’]s)?[ -]${thing}\b`, "i");
