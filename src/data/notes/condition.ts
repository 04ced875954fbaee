/**
 * Clinical content of one condition. Strings are filled by `Draw.fill`: `{4-9}` a number of that range,
 * `{a|b}` a choice. Medicines, tests and findings belong to the condition, so that a model can learn what
 * goes with what.
 */
export interface Condition {
  /** As it stands within a sentence. */
  readonly name: string;
  /** ICD-10 code. */
  readonly icd: string;
  readonly service: string;
  /** Youngest and oldest patient, in years. */
  readonly ages: readonly [number, number];
  readonly sex?: "female" | "male";
  /** Noun phrases that follow "presented with". */
  readonly complaints: readonly string[];
  /** Sentences of the physical examination. */
  readonly findings: readonly string[];
  readonly labs: readonly string[];
  readonly medicines: readonly string[];
  readonly study: string;
  /** Sentences of a radiology report, and its conclusion. */
  readonly imaging: readonly string[];
  readonly impression: readonly string[];
  /** Sentences about what happened in hospital. */
  readonly course: readonly string[];
  /** Imperative phrases. */
  readonly plan: readonly string[];
}
