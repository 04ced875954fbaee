import { stretchTokens } from "../src/metrics/unconditional.js";
import { seeded } from "../src/random.js";
import type { Config } from "../src/run/config.js";
import type { IndexedRecord, RecordRole } from "../src/run/indexed-records.js";
import { sha256OfPath } from "../src/run/keyed.js";
import type { IndexItem, ProbeItem, Run } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import type { StageUnit, StageUnits } from "./collect.js";
import type { OwnedValue } from "./indexed-values.js";

/**
 * What a model says unasked is looked up in all training records, probed or not: in `probe/index.jsonl` their
 * identifiers as keyed hashes, in `probe/records.bin` the records themselves as tokens, which the monitor
 * reads one by one. It holds the words that stand in `training/` and is as private.
 */

/** A unit of some stage, once, as it is indexed. */
export interface UnitToIndex {
  readonly unit: StageUnit;
  readonly role: RecordRole;
  /** Tokens that a row holds: rows of one record each cut what is longer. */
  readonly numTrained: number;
}

/**
 * Every record of the stages: those trained on are asked, in a placebo those withheld instead. Public text is
 * never asked; it says how records read, as validation records do.
 */
export function unitsToIndex(
  stages: readonly StageUnits[],
  { config, isPlacebo }: { readonly config: Config; readonly isPlacebo: boolean },
): UnitToIndex[] {
  const byId = new Map<string, UnitToIndex>();
  const add = (units: readonly StageUnit[], role: RecordRole, limit: number): void => {
    for (const unit of units) {
      const isPublic = config.data[unit.source]?.isPublic === true;
      const own = { unit, role: isPublic ? "other" : role, numTrained: Math.min(unit.ids.length, limit) };
      const known = byId.get(unit.id);
      if (known === undefined) byId.set(unit.id, own);
      // Trained on by two stages: what either of them trains on is asked.
      else if (known.role === "asked" && own.numTrained > known.numTrained) byId.set(unit.id, own);
    }
  };
  for (const { stage, members, withheld, controls, validation } of stages) {
    const limit = stage.objective === "packed" ? Infinity : stage.sequenceLength;
    add(members, isPlacebo ? "other" : "asked", limit);
    add(withheld, "asked", limit);
    add(controls, "control", limit);
    add(validation, "other", limit);
  }
  return [...byId.values()];
}

/**
 * Prompts at most, and tokens of a record's beginning at most; where nobody looked for identifiers,
 * fewer.
 */
const maxPrompts = 32;
const maxPromptTokens = 12;
const maxUnreadTokens = 4;

/**
 * Beginnings of controls' records up to the first identifier: what such records open with, and nothing of a
 * member. Of patients each, drawn by the seed.
 */
export function promptsOf(
  items: readonly ProbeItem[],
  { seed, endOfTextId }: { readonly seed: number; readonly endOfTextId: number },
): number[][] {
  const controls = items.filter((item) => item.kind === "unit" && item.group === "control" && !item.isPublic);
  const firstSpan = new Map<string, number>();
  for (const item of items)
    if (item.kind === "span" && item.group === "control")
      firstSpan.set(item.unit, Math.min(item.start, firstSpan.get(item.unit) ?? Infinity));
  const known = controls.filter((item) => item.kind === "unit" && firstSpan.has(item.id));
  const beginnings = new Map<string, number[]>();
  for (const item of seeded(seed, "unconditional", "prompts").shuffled(known.length > 0 ? known : controls)) {
    if (item.kind !== "unit" || beginnings.has(item.patient)) continue;
    const end = Math.min(firstSpan.get(item.id) ?? maxUnreadTokens, maxPromptTokens);
    beginnings.set(
      item.patient,
      item.ids.slice(0, end).filter((id) => id !== endOfTextId),
    );
  }
  return [...beginnings.values()].filter(({ length }) => length > 0).slice(0, maxPrompts);
}

/** Writes the index; gives its entry of run.json, none where nothing is asked. */
export async function writeIndex(
  run: RunDirectory,
  options: {
    readonly units: readonly UnitToIndex[];
    readonly values: readonly OwnedValue[];
    readonly prompts: readonly (readonly number[])[];
  },
): Promise<Run["probe"]["index"]> {
  const { units, values, prompts } = options;
  if (!units.some(({ role }) => role === "asked")) return undefined;
  const numbers = new Map<string, number>();
  const numberOf = (patient: string): number => {
    const known = numbers.get(patient) ?? numbers.size;
    numbers.set(patient, known);
    return known;
  };
  const patients = { member: new Set<number>(), control: new Set<number>() };
  const numWindows = { member: 0, control: 0 };
  function* records(): Generator<IndexedRecord> {
    for (const { unit, role, numTrained } of units) {
      const { lossStart } = unit;
      const ids = unit.ids.subarray(0, numTrained);
      const patient = numberOf(unit.patient);
      const num = Math.max(0, ids.length - lossStart - stretchTokens + 1);
      if (role !== "other" && num > 0) {
        const group = role === "asked" ? "member" : "control";
        numWindows[group] += num;
        patients[group].add(patient);
      }
      yield { role, patient, lossStart, ids };
    }
  }
  run.writeIndexedRecords(records());
  const indexed = values.map((value): IndexItem => {
    const patient = numberOf(value.patient);
    patients[value.group].add(patient);
    return { kind: "value", ...value, patient };
  });
  run.writeIndex([
    {
      kind: "header",
      schema: 1,
      prompts: prompts.map((ids) => [...ids]),
      numPatients: { member: patients.member.size, control: patients.control.size },
      numWindows,
      recordsSha256: await sha256OfPath(run.indexedRecordsPath),
    },
    ...indexed,
  ]);
  return {
    sha256: await sha256OfPath(run.indexPath),
    numValues: values.filter(({ group }) => group === "member").length,
    numWindows: numWindows.member,
  };
}
