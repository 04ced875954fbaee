import { invariant } from "../errors.js";
import { seeded, type Random } from "../random.js";
import type { UnitItem } from "../run/records.js";
import type { RunDirectory } from "../run/run-directory.js";
import { blindScores, type BlindRecord } from "./bag-of-words.js";
import { intervalAlpha, type Figure } from "./interval.js";
import { normalQuantile } from "./normal.js";
import { shortageOf } from "./patients.js";
import { roc } from "./roc.js";

/** Patients an arm under which a classifier learns too little to say anything. */
const minPatients = 100;
/**
 * Shuffles of the patients' arms by which the AUC of a fair split is known: its standard deviation to a
 * tenth.
 */
const numShuffles = 50;

/** AUC of the classifier that reads words alone, or why there is none. */
export type BlindFigure =
  | (Figure & { readonly low: number; readonly high: number })
  | { readonly withheld: string; readonly n: number };

/**
 * The AUC with an interval as wide as fair splits of the same records vary. That is wider than the interval
 * of a fixed score (seen: by 1.4), because what the classifier learns varies with the split, too.
 */
export function blindFigure(units: readonly UnitItem[]): BlindFigure {
  const isMember = new Map(units.map(({ patient, group }) => [patient, group === "member"]));
  const numMembers = [...isMember.values()].filter(Boolean).length;
  const n = isMember.size;
  const shortage = shortageOf({ minimum: minPatients, numMembers, numControls: n - numMembers });
  if (shortage !== undefined) return shortage;
  const auc = aucOf(units, isMember);
  const random = seeded(0, "blind");
  const fair = Array.from({ length: numShuffles }, () => aucOf(units, shuffledValues(isMember, random)));
  const mean = fair.reduce((sum, value) => sum + value, 0) / numShuffles;
  const deviation = Math.sqrt(fair.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (numShuffles - 1));
  const halfWidth = normalQuantile(1 - intervalAlpha / 2) * deviation;
  return { value: auc, low: Math.max(0, auc - halfWidth), high: Math.min(1, auc + halfWidth), n };
}

/** The same keys with their values dealt anew. */
function shuffledValues<Value>(map: ReadonlyMap<string, Value>, random: Random): Map<string, Value> {
  const values = random.shuffled([...map.values()]).values();
  return new Map([...map.keys()].map((key) => [key, invariant(values.next().value, "a value for each key")]));
}

function aucOf(units: readonly UnitItem[], isMember: ReadonlyMap<string, boolean>): number {
  const records = units.map(({ patient, ids }): BlindRecord => ({
    patient,
    isMember: isMember.get(patient) === true,
    ids,
  }));
  const scores = blindScores(records);
  const scored = records.map((record, i) => ({ ...record, value: scores[i] ?? NaN }));
  return roc(
    scored.filter((record) => record.isMember),
    scored.filter((record) => !record.isMember),
  ).auc;
}

/**
 * What is wrong with the split of a prepared run, before anything is trained: a sentence a stage whose
 * members and controls differ in their words.
 */
export function blindWarnings(run: RunDirectory): string[] {
  const units = run.readProbeSet().filter((item): item is UnitItem => item.kind === "unit");
  return run.readRun().config.stages.flatMap(({ name }) => {
    const figure = blindFigure(units.filter(({ stage }) => stage === name));
    return "value" in figure && figure.low > 0.5 ? [blindWarning(name, figure)] : [];
  });
}

/** The warning in plain words. */
export function blindWarning(
  stage: string,
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
): string {
  const figure = `AUC ${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
  return (
    `stage ${stage}: WARNING: members can be told from controls by their words alone (${figure}; ` +
    "0.5 is a fair split). They are not alike, so a difference between them is no " +
    "proof of memory: look at how the data was put together, and take controls from the members' " +
    "sources and times"
  );
}
