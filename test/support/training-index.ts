import type { TrainingIndex } from "../../monitor/sample/training-index.js";
import { loadTokenizer } from "../../src/checkpoint/tokenizer.js";
import type { TextRecord } from "../../src/data/record.js";
import { stretchTokens } from "../../src/metrics/unconditional.js";
import { seeded } from "../../src/random.js";
import type { IndexedRecord, RecordRole } from "../../src/run/indexed-records.js";
import type { IndexedValue } from "../../src/run/records.js";

const tokenizer = loadTokenizer("data/tokenizer/tokenizer.json");

/** An index of records as tokens, and of values; a value's hash is the value. */
export function indexOf(
  records: readonly IndexedRecord[],
  values: readonly IndexedValue[] = [],
): TrainingIndex {
  const of = (role: RecordRole): readonly IndexedRecord[] => records.filter((record) => record.role === role);
  const numWindows = (role: RecordRole): number =>
    of(role).reduce(
      (sum, { ids, lossStart }) => sum + Math.max(0, ids.length - lossStart - stretchTokens + 1),
      0,
    );
  const numPatients = (role: RecordRole): number => new Set(of(role).map(({ patient }) => patient)).size;
  return {
    header: {
      kind: "header",
      schema: 1,
      prompts: [],
      numPatients: { member: numPatients("asked"), control: numPatients("control") },
      numWindows: { member: numWindows("asked"), control: numWindows("control") },
      recordsSha256: "0",
    },
    values,
    hashOf: (normalised) => normalised,
    records: () => records,
  };
}

/** An index of notes' texts; patients are numbered in the order of their first note. */
export function indexOfTexts(
  notes: readonly TextRecord[],
  roleOf: (patient: number) => RecordRole,
): TrainingIndex {
  const numbers = new Map<string, number>();
  return indexOf(
    notes.map(({ text, group }): IndexedRecord => {
      const patient = numbers.get(group) ?? numbers.size;
      numbers.set(group, patient);
      return { role: roleOf(patient), patient, lossStart: 0, ids: tokenizer.encode(text).ids };
    }),
  );
}

const forms = [
  "Patient seen in {place}. Complains of {complaint} for {days} days. Vitals stable. Lungs clear, heart " +
    "regular, abdomen soft and not tender. Plan: continue {drug} {dose} mg daily, return in {weeks} weeks. " +
    "All questions were answered and the patient agrees with the plan.",
  "Follow-up visit in {place}. The patient reports {complaint}, improved on {drug} {dose} mg. No fever, no " +
    "chills, no chest pain and no shortness of breath. Labs reviewed with the patient. We will see the " +
    "patient again in {weeks} weeks or sooner if needed.",
  "Telephone call: the patient asks about {drug} {dose} mg and {complaint} since {days} days. Advised to " +
    "take it with food, to drink enough water and to call {place} if it does not get better within {weeks} " +
    "weeks.",
  "Nursing note. Alert and oriented. {complaint} noted at the start of the shift. {drug} {dose} mg " +
    "given as " +
    "ordered. Skin warm and dry, call light within reach, bed in low position. Will recheck in {days} " +
    "hours. " +
    "Transfer from {place}.",
  "Discharge summary. Admitted to {place} with {complaint}. Treated with {drug} {dose} mg for {days} days. " +
    "Condition at discharge good. Diet regular, activity as tolerated. Follow up with the primary doctor " +
    "in " +
    "{weeks} weeks. Return for worsening {complaint}.",
];
const numbers = (most: number): string[] => Array.from({ length: most }, (_, i) => String(i + 1));
const choices: Readonly<Record<string, readonly string[]>> = {
  place: ["cardiology", "medicine", "surgery", "neurology", "oncology", "urology", "family medicine"],
  complaint: ["cough", "back pain", "headache", "nausea", "dizziness", "swelling of both ankles", "a rash"],
  drug: ["metformin", "lisinopril", "amlodipine", "sertraline", "ibuprofen", "omeprazole", "warfarin"],
  dose: ["5", "10", "20", "40", "80", "100", "250", "500"],
  days: numbers(14),
  weeks: numbers(12),
};

/**
 * Two notes a patient, each of one or two of five forms, whose places are filled from short, skewed
 * lists.
 */
export function templateHeavyNotes(seed: number, numPatients: number): TextRecord[] {
  return Array.from({ length: 2 * numPatients }, (_, i): TextRecord => {
    const random = seeded("template-heavy", seed, i);
    const skewed = (list: readonly string[]): string =>
      list[Math.floor(list.length * random.float() ** 2.5)] ?? "";
    const text = Array.from({ length: 1 + random.below(2) }, () =>
      skewed(forms).replace(/\{(\w+)\}/g, (_match, name: string) => skewed(choices[name] ?? [])),
    ).join(" ");
    const group = `patient ${Math.floor(i / 2)}`;
    return { kind: "text", id: `note ${i}`, source: "forms", group, text };
  });
}
