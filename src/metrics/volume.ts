// Cochran 1977, "Sampling Techniques", section 6.11 (combined ratio estimate over strata); intervals by
// drawing whole patients within strata (Rao & Wu 1988).
import { quantileSorted } from "simple-statistics";

import { invariant } from "../errors.js";
import type { Random } from "../random.js";
import { blankAlpha } from "./assay.js";
import { clopperPearson } from "./binomial.js";
import { drawCounts, numReplicates, percentileInterval } from "./bootstrap.js";
import { minIntervalUnits, type Figure } from "./interval.js";
import { recordCurve, type MetricDeclaration } from "./metric.js";

/** Positions of one patient in one stratum, each record multiplied by what it stands for. */
export interface Holding {
  readonly stratum: string;
  readonly patient: string;
  /** Those that lie in something extracted, of `total`. */
  readonly covered: number;
  readonly total: number;
}

/**
 * Positions that lie in a window of `size` consecutive margins above 0 that begins at one of the starts.
 * Overlapping windows count a position once.
 *
 *   margins  + + + + + − + + +     size 3, starts 0 1 2 5 6: positions 0 … 4 and 6 … 8
 */
export function coveredPositions(
  margins: ArrayLike<number>,
  { size, starts }: { readonly size: number; readonly starts: readonly number[] },
): number {
  const runLengths = new Int32Array(margins.length + 1);
  for (let i = margins.length - 1; i >= 0; i--)
    runLengths[i] = (margins[i] ?? NaN) > 0 ? (runLengths[i + 1] ?? 0) + 1 : 0;
  let [numCovered, end] = [0, 0];
  for (const start of [...starts].sort((a, b) => a - b)) {
    if ((runLengths[start] ?? 0) < size) continue;
    numCovered += start + size - Math.max(end, start);
    end = start + size;
  }
  return numCovered;
}

/** Shares of two arms, and what one has more than the other. */
export interface Volume {
  readonly member: Figure;
  readonly control: Figure;
  /** member − control. */
  readonly excess: Figure;
  /**
   * Limit of blank: the share that controls alone would exceed in 5 % of samples as large as theirs (CLSI
   * EP17). Absent where an arm has few patients.
   */
  readonly blank?: Figure;
}

/**
 * Share of all positions that are covered: Σ covered / Σ total over strata. n counts patients, k those with a
 * covered position. Where an arm has none, the exact limit on patients stands for the upper one: so many
 * could have been covered whole. Intervals from 20 patients an arm on.
 * @returns undefined where an arm holds nothing.
 */
export function volumeOf(
  members: readonly Holding[],
  controls: readonly Holding[],
  random: Random,
): Volume | undefined {
  const [member, control] = [armOf(members, random), armOf(controls, random)];
  if (member === undefined || control === undefined) return undefined;
  const excess = { value: member.figure.value - control.figure.value, n: member.figure.n + control.figure.n };
  const shares = { member: member.figure, control: control.figure };
  const differences = percentileInterval(
    member.replicates.map((share, i) => share - (control.replicates[i] ?? NaN)),
  );
  if (differences === undefined) return { ...shares, excess };
  // Resampling cannot leave 0.
  const limitOfNone = ({ figure: { k, high = 0 } }: Resampled): number => (k === 0 ? high : 0);
  return {
    ...shares,
    excess: {
      ...excess,
      low: differences.low - limitOfNone(control),
      high: differences.high + limitOfNone(member),
    },
    blank: { value: blankLimit(control), n: control.figure.n },
  };
}

/** What 95 % of samples of controls stay under. */
function blankLimit({ figure: { n, k }, replicates }: Resampled): number {
  return k === 0
    ? 1 - blankAlpha ** (1 / n)
    : quantileSorted(
        [...replicates].sort((a, b) => a - b),
        1 - blankAlpha,
      );
}

interface Resampled {
  readonly figure: Figure;
  /** Shares of resampled patients; none where the patients are too few for an interval. */
  readonly replicates: readonly number[];
}

function armOf(holdings: readonly Holding[], random: Random): Resampled | undefined {
  const strata = new Map<string, Map<string, Holding>>();
  for (const holding of holdings) {
    const patients = strata.get(holding.stratum) ?? new Map<string, Holding>();
    const { covered, total } = patients.get(holding.patient) ?? { covered: 0, total: 0 };
    patients.set(holding.patient, {
      ...holding,
      covered: covered + holding.covered,
      total: total + holding.total,
    });
    strata.set(holding.stratum, patients);
  }
  const clusters = [...strata.values()].map((patients) => [...patients.values()]);
  const share = (countsOf: (patients: readonly Holding[]) => Int32Array): number => {
    let [covered, total] = [0, 0];
    for (const patients of clusters) {
      const counts = countsOf(patients);
      patients.forEach((patient, i) => {
        covered += (counts[i] ?? 0) * patient.covered;
        total += (counts[i] ?? 0) * patient.total;
      });
    }
    return covered / total;
  };
  const value = share((patients) => new Int32Array(patients.length).fill(1));
  if (!Number.isFinite(value)) return undefined;
  const patientsOf = (those: readonly Holding[]): number => new Set(those.map(({ patient }) => patient)).size;
  const n = patientsOf(holdings);
  const k = patientsOf(holdings.filter(({ covered }) => covered > 0));
  if (n < minIntervalUnits) return { figure: { value, n, k }, replicates: [] };
  const replicates = Array.from({ length: numReplicates }, () =>
    share((patients) => drawCounts(new Int32Array(patients.length), random)),
  );
  const interval = k === 0 ? clopperPearson(0, n) : percentileInterval(replicates);
  return { figure: { value, n, k, ...interval }, replicates };
}

/**
 * What each record stands for, so that an arm sums to the corpus in every stratum (post-stratification): a
 * sample cut to a budget stands for as much as a whole one, and both arms are made of the same mix of strata.
 * In the order of the records.
 * @param options.weightOf what a record stands for beside others of its stratum.
 * @param options.corpusOf records of a stratum.
 */
export function postStratified<Item>(
  records: readonly Item[],
  options: {
    readonly stratumOf: (record: Item) => string;
    readonly weightOf: (record: Item) => number;
    readonly corpusOf: (stratum: string) => number;
  },
): number[] {
  const { stratumOf, weightOf, corpusOf } = options;
  const totals = new Map<string, number>();
  for (const record of records) {
    const stratum = stratumOf(record);
    totals.set(stratum, (totals.get(stratum) ?? 0) + weightOf(record));
  }
  return records.map((record) => {
    const stratum = stratumOf(record);
    const total = invariant(totals.get(stratum), "every record's stratum has a total");
    return (weightOf(record) * corpusOf(stratum)) / total;
  });
}

export const volumeMetrics = [
  {
    name: "volume.share",
    label: "share of the training text that is extractable",
    unit: "share of tokens",
    range: "[0, 1]; excess [−1, 1]",
    statistics: ["rate", "excess", "blank"],
    words: { rate: "in runs of 30 tokens", excess: "controls taken off", blank: "limit of blank" },
    help:
      "Share of a stage's training text that the model says in runs of 30 tokens or more, templates " +
      "left out, and how much more that is than of controls.",
    formula:
      "Σ w·(positions in unique windows of 30 margins > 0) / Σ w·(tokens that carry loss) over " +
      "sources, w = records stood for; members − controls",
    source: "after Carlini et al. 2023; Cochran 1977",
    curves: [{ ...recordCurve, id: "volume", statistic: "rate" }],
  },
  {
    name: "volume.tokens",
    label: "tokens of the training text that are extractable",
    unit: "tokens",
    range: "[−T, T]",
    statistics: ["excess"],
    help:
      "How many tokens of a stage's training text the model could say, estimated for all of it from " +
      "the records that are probed, controls taken off.",
    formula:
      "(volume.share of members − of controls) · T, T = tokens of the stage's records without " +
      "duplicates that carry loss",
    source: "after Carlini et al. 2023; Cochran 1977",
  },
] as const satisfies readonly MetricDeclaration[];
