// Bootstrap over clusters: whole patients are drawn, with all that belongs to them. Efron & Tibshirani 1993, "An
// Introduction to the Bootstrap", equations 14.9–14.15 (BCa) for means; percentiles for everything else.
import { quantileSorted } from "simple-statistics";

import type { Random } from "../../src/random.js";
import { intervalAlpha, type Interval } from "./interval.js";
import { normalCdf, normalQuantile } from "./normal.js";

/** Resamples behind an interval. */
export const numReplicates = 2000;

/**
 * Fills `counts` with how often each of its clusters is drawn in one resample of as many clusters as there are. @returns `counts`
 */
export function drawCounts(counts: Int32Array, random: Random): Int32Array {
  counts.fill(0);
  for (let i = 0; i < counts.length; i++) {
    const drawn = random.below(counts.length);
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  return counts;
}

/** Interval between the outer percentiles of resampled figures; those that are not finite are left out. Undefined where none is left. */
export function percentileInterval(replicates: Iterable<number>, alpha = intervalAlpha): Interval | undefined {
  const sorted = [...Float64Array.from(replicates).filter(Number.isFinite).sort()];
  return sorted.length === 0 ? undefined : { low: quantileSorted(sorted, alpha / 2), high: quantileSorted(sorted, 1 - alpha / 2) };
}

/**
 * BCa interval of the mean of independent values, one a patient: n ≥ 2. Bias correction and acceleration matter where few values carry the mean,
 * as with rare hits. Values that are all equal give an interval of no width.
 */
export function bootstrapMean(values: readonly number[], random: Random, alpha = intervalAlpha): Interval {
  const n = values.length;
  if (n < 2) throw new RangeError(`${n} values have no interval`);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const replicates = new Float64Array(numReplicates);
  let below = 0;
  for (let b = 0; b < numReplicates; b++) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += values[random.below(n)] ?? 0;
    const replicate = sum / n;
    replicates[b] = replicate;
    // A resample as large as the original counts half: sums of few distinct values tie often.
    const difference = replicate - mean;
    below += Math.abs(difference) <= 1e-12 * Math.max(1, Math.abs(mean)) ? 0.5 : difference < 0 ? 1 : 0;
  }
  const sorted = [...replicates.sort()];
  const [squares, cubes] = values.reduce(([square, cube], value) => [square + (value - mean) ** 2, cube + (value - mean) ** 3], [0, 0]);
  if (squares === 0) return { low: mean, high: mean };
  const bias = normalQuantile(Math.min(Math.max(below, 0.5), numReplicates - 0.5) / numReplicates);
  const acceleration = cubes / (6 * squares ** 1.5);
  const limit = (p: number): number => {
    const z = bias + normalQuantile(p);
    return quantileSorted(sorted, normalCdf(bias + z / (1 - acceleration * z)));
  };
  return { low: limit(alpha / 2), high: limit(1 - alpha / 2) };
}
