import type { Fact } from "../src/data/record.js";
import type { FactItem, VariantText } from "../src/run/records.js";
import { namePrefix } from "./known-prefixes.js";
import { minRanked, variantText, type Making, type ProbedRecord } from "./variant-text.js";

/** Patients a stage and group whose diagnosis is asked for. */
const numFactUnits = 24;
/** Diagnoses among which one is ranked, itself included. */
const numRankedFacts = 16;

interface FactMaking extends Making {
  /** Keyed hash that gives a fact its id. */
  readonly idOf: (parts: string) => string;
}

/**
 * The first diagnosis of some records behind the patient's name, and other diagnoses in its place: a fact
 * that hangs on the name. One record a patient.
 */
export function factItems(records: readonly ProbedRecord[], making: FactMaking): FactItem[] {
  const numOf = new Map<string, number>();
  const asked = new Set<string>();
  return records.flatMap((record): FactItem[] => {
    const { unit } = record;
    const arm = `${unit.group} ${unit.stage}`;
    const num = numOf.get(arm) ?? 0;
    if (num >= numFactUnits || asked.has(unit.patient)) return [];
    const item = factItem(record, making);
    if (item === undefined) return [];
    numOf.set(arm, num + 1);
    asked.add(unit.patient);
    return [item];
  });
}

function factItem(record: ProbedRecord, { idOf, ...making }: FactMaking): FactItem | undefined {
  const fact: Fact | undefined = record.facts?.[0];
  if (fact === undefined) return undefined;
  const { id: unit, group, stage, patient } = record.unit;
  const id = idOf(`${unit} ${fact.start}`);
  const prefix = namePrefix(record, fact.start);
  const written = record.text.slice(fact.start, fact.end);
  const drawn = making.values.otherFacts(fact.value, { limit: numRankedFacts - 1, name: id });
  if (prefix === undefined || drawn.length < minRanked) return undefined;
  const isCapital = /^\p{Lu}/u.test(written);
  const rest = record.text.slice(fact.end);
  const behindName = (value: string): VariantText | undefined =>
    variantText(
      { text: prefix + value + rest, start: prefix.length, end: prefix.length + value.length },
      making,
    );
  const own = behindName(written);
  const others = drawn.flatMap(
    (value) => behindName(isCapital ? value.slice(0, 1).toUpperCase() + value.slice(1) : value) ?? [],
  );
  if (own === undefined || others.length < drawn.length) return undefined;
  return { kind: "fact", id, unit, group, stage, patient, own, others };
}
