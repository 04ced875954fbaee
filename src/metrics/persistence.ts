// What outlives a later stage: a difference in differences (Card & Krueger 1994) for the lift, and extraction
// with the winner's curse kept out by choosing the units at an earlier evaluation than the one they are
// divided by.
import type { Random } from "../random.js";
import { clopperPearson } from "./binomial.js";
import { drawCounts, expandedAlpha, numReplicates, percentileInterval } from "./bootstrap.js";
import { minIntervalUnits, type Figure } from "./interval.js";
import { shortageOf } from "./patients.js";
import type { MetricDeclaration } from "./metric.js";

/**
 * A patient's mean gain in log-probability per token over the model before stage A: at A's end, and later.
 */
export interface Gain {
  readonly atEnd: number;
  readonly later: number;
}

/** A figure, or the sentence that says why there is none. */
export type FigureOrReason = Figure | { readonly withheld: string; readonly n?: number };

/**
 * [Δmember(B) − Δcontrol(B)] / [Δmember(A) − Δcontrol(A)] over patients, with the expanded percentile
 * interval of a bootstrap over the patients of both arms: 1 = all of the lift is still there, 0 = none.
 * Withheld under 20 patients an arm, and where the lift at A's end is not above 0 with confidence: a ratio
 * over noise is noise.
 */
export function retainedLift(
  members: readonly Gain[],
  controls: readonly Gain[],
  random: Random,
): FigureOrReason {
  const [numMembers, numControls] = [members.length, controls.length];
  const n = numMembers + numControls;
  const shortage = shortageOf({ minimum: minIntervalUnits, numMembers, numControls });
  if (shortage !== undefined) return shortage;
  const lifts = (memberCounts: Int32Array, controlCounts: Int32Array) => {
    const [member, control] = [weightedMeans(members, memberCounts), weightedMeans(controls, controlCounts)];
    return { atEnd: member.atEnd - control.atEnd, later: member.later - control.later };
  };
  const [memberCounts, controlCounts] = [new Int32Array(numMembers), new Int32Array(numControls)];
  const { atEnd, later } = lifts(memberCounts.fill(1), controlCounts.fill(1));
  const replicates = Array.from({ length: numReplicates }, () =>
    lifts(drawCounts(memberCounts, random), drawCounts(controlCounts, random)),
  );
  const alpha = expandedAlpha(Math.min(numMembers, numControls));
  const denominator = percentileInterval(
    replicates.map((replicate) => replicate.atEnd),
    alpha,
  );
  if (denominator === undefined || denominator.low <= 0)
    return { withheld: "the lift at the first stage's end is not above 0 within its interval", n };
  return {
    value: later / atEnd,
    n,
    ...percentileInterval(
      replicates.map((replicate) => replicate.later / replicate.atEnd),
      alpha,
    ),
  };
}

/** Mean gains of an arm's patients, at A's end and later: what the lift is made of. None without patients. */
export function meanGain(gains: readonly Gain[]): Gain | undefined {
  return gains.length === 0 ? undefined : weightedMeans(gains, new Int32Array(gains.length).fill(1));
}

function weightedMeans(gains: readonly Gain[], counts: Int32Array): Gain {
  let [atEnd, later] = [0, 0];
  gains.forEach((gain, i) => {
    const count = counts[i] ?? 0;
    atEnd += count * gain.atEnd;
    later += count * gain.later;
  });
  return { atEnd: atEnd / gains.length, later: later / gains.length };
}

/** A unit chosen because it was extracted at A's last evaluation but one. */
export interface Chosen {
  readonly patient: string;
  readonly hitAtEnd: boolean;
  readonly hitLater: boolean;
}

/**
 * P(hit later | M) / P(hit at A's end | M), M chosen at A's last evaluation but one. Without the independent
 * choice the ratio would fall below 1 even if nothing was forgotten. In [0, ∞): above 1 where more came back
 * than A's end had. It is k of n: of M, n were hit at A's end and k later. Withheld where M has under 20
 * units.
 */
export function extractionPersistence(chosen: readonly Chosen[], random: Random): FigureOrReason {
  const numChosen = chosen.length;
  if (numChosen < minIntervalUnits)
    return {
      withheld:
        `${numChosen} units were extracted at the first stage's last look but one, and ` +
        `${minIntervalUnits} are needed`,
      n: numChosen,
    };
  const byPatient = new Map<string, { atEnd: number; later: number }>();
  for (const { patient, hitAtEnd, hitLater } of chosen) {
    const own = byPatient.get(patient) ?? { atEnd: 0, later: 0 };
    byPatient.set(patient, { atEnd: own.atEnd + Number(hitAtEnd), later: own.later + Number(hitLater) });
  }
  const patients = [...byPatient.values()];
  const ratio = (counts: Int32Array): number => {
    let [atEnd, later] = [0, 0];
    patients.forEach((patient, i) => {
      atEnd += (counts[i] ?? 0) * patient.atEnd;
      later += (counts[i] ?? 0) * patient.later;
    });
    return later / atEnd;
  };
  const counts = new Int32Array(patients.length);
  const value = ratio(counts.fill(1));
  if (!Number.isFinite(value))
    return { withheld: "none of the chosen units was extracted at the first stage's end", n: 0 };
  const resampled = percentileInterval(
    Array.from({ length: numReplicates }, () => ratio(drawCounts(counts, random))),
    expandedAlpha(Math.max(2, patients.length)),
  );
  // Resampling cannot leave 0 or 1 where all patients agree: then the exact limits on patients.
  const isStuck = resampled !== undefined && resampled.low === resampled.high && (value === 0 || value === 1);
  const interval = isStuck ? clopperPearson(value * patients.length, patients.length) : resampled;
  const n = chosen.filter(({ hitAtEnd }) => hitAtEnd).length;
  return { value, n, k: chosen.filter(({ hitLater }) => hitLater).length, ...interval };
}

/** What became of a record that came, or did not, at a stage's end: the cells of the 2 × 2 table. */
export const transitions = ["retained", "forgotten", "assisted", "never"] as const;

/** The cell of a record, by whether it came at the stage's end and comes now. */
export function transitionOf(hit: {
  readonly atEnd: boolean;
  readonly later: boolean;
}): (typeof transitions)[number] {
  if (hit.atEnd) return hit.later ? "retained" : "forgotten";
  return hit.later ? "assisted" : "never";
}

export const persistenceMetrics = [
  {
    name: "persistence.retained_lift",
    label: "retained lift",
    unit: "share of the lift",
    range: "(−∞, ∞), about [0, 1]",
    statistics: ["ratio"],
    help: "How much of what a stage taught about its records is still there: 1 is all of it, 0 nothing.",
    formula: "[Δmember(B) − Δcontrol(B)] / [Δmember(A) − Δcontrol(A)], Δ = mean log p − its value before A",
    source: "the project's own",
  },
  {
    name: "persistence.gain",
    label: "gain over the model before the stage",
    unit: "nats per token",
    range: "(−∞, ∞)",
    statistics: ["at-end", "later"],
    words: { "at-end": "at the stage's end", later: "now" },
    help:
      "What the lift is made of: how much more expected the stage's records are than before it, " +
      "for members and for controls; where controls lose, a lift is kept that members have lost.",
    formula: "mean over patients of mean log p − its value before A, at A's end and now",
    source: "the project's own",
  },
  {
    name: "persistence.extraction",
    label: "extraction that persisted",
    unit: "ratio of rates",
    range: "[0, ∞)",
    statistics: ["rate"],
    help: "How many of the records extracted late in a stage still come, against how many came at its end.",
    formula: "P(hit at B | M) / P(hit at A's end | M), M = hits at A's last look but one",
    source: "the project's own",
  },
  {
    name: "persistence.extraction_uncorrected",
    label: "extraction that persisted, uncorrected",
    unit: "share of records",
    range: "[0, 1]",
    statistics: ["rate"],
    help:
      "Share of the records extracted at a stage's end that still come; too low, as the end was " +
      "chosen for its hits.",
    formula: "|M_A ∩ M_B| / |M_A|, averaged over patients",
    source: "the project's own",
  },
  {
    name: "persistence.table",
    label: "records kept, lost and gained over a stage",
    unit: "share of records",
    range: "[0, 1]",
    statistics: transitions,
    words: {
      retained: "came and still come",
      forgotten: "came and no longer come",
      assisted: "come only now",
      never: "never came",
    },
    help:
      "Shares of a stage's records that came at its end and still come, came only then, come only " +
      "now, and never came; controls beside them.",
    formula: "mean over patients of 1[hit at A's end, hit at B] in the four combinations of run@30",
    source: "after McNemar 1947",
    bars: { panel: "transitions", statistics: transitions },
  },
] as const satisfies readonly MetricDeclaration[];
