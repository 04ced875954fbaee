// Bootstrap over clusters: whole patients are drawn, with all that belongs to them. Efron & Tibshirani 1993,
// "An Introduction to the Bootstrap", section 12.5 (bootstrap-t) for means, section 13.3 (percentiles) for
// everything else.
import { quantileSorted } from "simple-statistics";

import type { Random } from "../random.js";
import { intervalAlpha, type Interval } from "./interval.js";
import { normalCdf } from "./normal.js";
import { studentQuantile } from "./student.js";

/** Resamples behind an interval. */
export const numReplicates = 2000;

/**
 * Fills `counts` with how often each of its clusters is drawn in one resample of as many clusters as there
 * are. @returns `counts`
 */
export function drawCounts(counts: Int32Array, random: Random): Int32Array {
  counts.fill(0);
  for (let i = 0; i < counts.length; i++) {
    const drawn = random.below(counts.length);
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  return counts;
}

/**
 * Interval between the outer percentiles of resampled figures; those that are not finite are left out.
 * Undefined where none is left.
 */
export function percentileInterval(
  replicates: Iterable<number>,
  alpha = intervalAlpha,
): Interval | undefined {
  const sorted = [...Float64Array.from(replicates).filter(Number.isFinite).sort()];
  return sorted.length === 0
    ? undefined
    : { low: quantileSorted(sorted, alpha / 2), high: quantileSorted(sorted, 1 - alpha / 2) };
}

/**
 * Share to leave out of resampled figures so that percentiles of few patients are as wide as Student's limits
 * (Hesterberg 2015, "What Teachers Should Know About the Bootstrap", section 3.5): resampling itself is too
 * narrow by √((n−1)/n), and knows the spread no better. @param numPatients of the smaller arm, at least 2.
 */
export const expandedAlpha = (numPatients: number): number =>
  2 *
  normalCdf(studentQuantile(intervalAlpha / 2, numPatients - 1) * Math.sqrt(numPatients / (numPatients - 1)));

/** An estimate and its standard error. */
interface Estimate {
  readonly value: number;
  readonly error: number;
}

/**
 * Interval of a sum of means over independent arms, each an array of values, one a patient, at least 2 in
 * each: the mean of one arm, or with `signs` the difference of two. On either side it is the wider of
 * bootstrap-t, where every resample is measured in its own standard error, and of Student's limit (Welch's
 * for two arms): the first makes up for skewness, and the second for skewness that a small sample shows by
 * chance. Percentiles and BCa are too narrow (docs/log.md). Resamples without spread are left out; values
 * that are all equal give an interval of no width.
 */
export function bootstrapMeans(
  arms: readonly (readonly number[])[],
  options: { readonly signs: readonly number[]; readonly random: Random },
): Interval {
  const { signs, random } = options;
  const centres = arms.map(meanOf);
  const combine = (estimates: readonly Estimate[]): Estimate => ({
    value: estimates.reduce((sum, { value }, i) => sum + (signs[i] ?? 0) * value, 0),
    error: Math.hypot(...estimates.map(({ error }) => error)),
  });
  const estimates = arms.map((values, i) =>
    estimateOf(values.length, (at) => (values[at] ?? NaN) - (centres[i] ?? NaN)),
  );
  const own = combine(estimates);
  const value = centres.reduce((sum, centre, i) => sum + (signs[i] ?? 0) * centre, 0);
  if (own.error === 0) return { low: value, high: value };
  // Sums of values around 0 keep their digits.
  const deviations = arms.map((values, i) => Float64Array.from(values, (each) => each - (centres[i] ?? NaN)));
  // Equal values leave a spread of rounding errors.
  const smallestError = 1e-6 * own.error;
  const studentized = Float64Array.from({ length: numReplicates }, () => {
    const drawn = combine(
      deviations.map((values) => estimateOf(values.length, () => values[random.below(values.length)] ?? NaN)),
    );
    return drawn.error <= smallestError ? NaN : drawn.value / drawn.error;
  });
  // Welch 1947: degrees of freedom of a variance that is a sum of estimated ones.
  const degrees =
    own.error ** 4 /
    estimates.reduce((sum, { error }, i) => sum + error ** 4 / ((arms[i]?.length ?? 0) - 1), 0);
  const limit = studentQuantile(1 - intervalAlpha / 2, degrees);
  const { low, high } = percentileInterval(studentized) ?? { low: -limit, high: limit };
  // The upper quantile says how far too high a mean can come out: it makes the lower limit.
  return { low: value - Math.max(limit, high) * own.error, high: value + Math.max(limit, -low) * own.error };
}

/** The same of the mean of independent values, one a patient: n ≥ 2. */
export function bootstrapMean(values: readonly number[], random: Random): Interval {
  if (values.length < 2) throw new RangeError(`${values.length} values have no interval`);
  return bootstrapMeans([values], { signs: [1], random });
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean of n values around 0 and its standard error. */
function estimateOf(n: number, valueAt: (index: number) => number): Estimate {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < n; i++) {
    const value = valueAt(i);
    sum += value;
    squares += value * value;
  }
  return { value: sum / n, error: Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1) / n) };
}
