import { ControlValues } from "../../prepare/control-values.js";
import type { ProbedRecord } from "../../prepare/variant-text.js";
import { loadTokenizer } from "../../src/checkpoint/tokenizer.js";
import { generateNotes } from "../../src/data/notes.js";
import type { VariantText } from "../../src/run/records.js";

export const tokenizer = loadTokenizer("data/tokenizer/tokenizer.json");
export const maxTokens = 255;

const groupOf = (patient: string): "member" | "control" =>
  Number(/p(\d+)/.exec(patient)?.[1]) % 2 === 0 ? "member" : "control";

/** Notes of 120 invented patients, every other one a control, as records that are probed. */
export function probedNotes(): {
  readonly records: Map<string, ProbedRecord>;
  readonly values: ControlValues;
} {
  const notes = generateNotes({
    seed: 5,
    numPatients: 120,
    notesPerPatient: [1, 1],
    templates: "held-out",
    length: "short",
  });
  const values = new ControlValues();
  const records = new Map<string, ProbedRecord>();
  for (const { id, text, spans = [], facts, group: patient } of notes) {
    const group = groupOf(patient);
    const unit = { id, group, stage: "clinical", patient };
    records.set(id, { text, spans, facts, ids: tokenizer.encode(text).ids, unit });
    if (group === "control") values.add({ text, spans, facts }, patient);
  }
  return { records, values };
}

/** Text of a variant before and in its value. */
export function readVariant(
  variant: VariantText,
  record: Pick<ProbedRecord, "ids">,
): { readonly prefix: string; readonly value: string; readonly ids: number[] } {
  const ids = [...record.ids.subarray(0, variant.keep), ...variant.ids];
  return {
    prefix: tokenizer.decode(ids.slice(0, variant.start)),
    value: tokenizer.decode(ids.slice(variant.start)),
    ids,
  };
}
