/** Clinical small talk that fits any condition. */

export const histories: readonly string[] = [
  "hypertension",
  "hyperlipidemia",
  "type 2 diabetes",
  "hypothyroidism",
  "asthma in childhood",
  "appendectomy",
  "cataract surgery",
  "osteoarthritis",
  "gastroesophageal reflux",
  "chronic low back pain",
  "obesity",
  "prior stroke without deficit",
  "hernia repair",
  "cholecystectomy",
  "migraine",
  "stage 2 chronic kidney disease",
  "benign colon polyps",
  "seasonal allergies",
  "tonsillectomy",
  "hearing loss",
  "varicose veins",
  "psoriasis",
  "Hodgkin lymphoma in remission",
  "Bell palsy",
  "carpal tunnel release",
  "remote hepatitis A",
  "vitamin D deficiency",
  "glaucoma",
];

export const allergies: readonly string[] = [
  "No known drug allergies",
  "Allergic to penicillin (rash)",
  "Allergic to sulfa drugs (hives)",
  "Intolerant of codeine (nausea)",
  "Allergic to latex",
  "Allergic to iodinated contrast (itching)",
  "Allergic to shellfish",
  "Intolerant of statins (muscle pain)",
  "Allergic to aspirin (wheeze)",
];

export const negatives: readonly string[] = [
  "denies fever and weight loss",
  "denies chest pain and palpitations",
  "denies nausea, vomiting and diarrhea",
  "denies headache and visual change",
  "denies recent travel or sick contacts",
  "denies urinary symptoms",
  "denies falls or injury",
  "denies rash and joint swelling",
  "has had no bleeding or bruising",
  "has had no change in appetite",
  "reports no new medicines",
  "reports no shortness of breath at rest",
];

export const social: readonly string[] = [
  "Never smoked and drinks {1|2|3} units a week",
  "Stopped smoking in {1992|2001|2008|2014}",
  "Smokes {5|10|20} cigarettes a day",
  "Retired {teacher|welder|bus driver|nurse|farmer}, lives alone",
  "Works as {a cook|a clerk|an electrician|a mechanic|a librarian}",
  "Lives with family in a two-storey house",
  "Walks without aids and keeps {chickens|a dog|two cats}",
  "Independent in daily activities",
];

/** Closing remarks with numbers that are no identifiers: codes, scores, room and extension numbers. */

export const harmlessNumbers: readonly string[] = [
  "Billing code CPT 99{213|214|223|232|285}.",
  "Pain score {0-6}/10.",
  "GCS 15, strength 5/5.",
  "Room {201-698}, bed {1|2}.",
  "Protocol version {2|3|4}.{0-9}.",
  "Total time {15|20|25|30|40|45} minutes.",
  "Glucose checked at {06|11|16|21}:{00|15|30}.",
  "NDC 00{10-98}-{1010-9890}-{10-90}.",
  "BMI {19.4-38.6} kg/m2.",
  "Order set {110-890} completed.",
  "Platelets {142-398},000.",
  "Dial extension {2010-7980} for results.",
  "Fluids {500|1000|1500} mL given.",
  "Braden score {14-22}.",
];
