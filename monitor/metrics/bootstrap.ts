// Bootstrap over clusters: whole patients are drawn, with all that belongs to them. Efron & Tibshirani 1993, "An Introduction to the Bootstrap",
// section 12.5 (bootstrap-t) for means, section 13.3 (percentiles) for everything else.
import { quantileSorted } from "simple-statistics";

import type { Random } from "../../src/random.js";
import { intervalAlpha, type Interval } from "./interval.js";

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

/** An estimate and its standard error. */
interface Estimate {
  readonly value: number;
  readonly error: number;
}

/**
 * Bootstrap-t interval of a sum of means over independent arms, each an array of values, one a patient, at least 2 in each: the mean of one arm, or
 * with `signs` the difference of two. Every resample is measured in its own standard error, so that the interval makes up for an error that is
 * estimated from few patients, and for skewness: percentiles and BCa do so too little (docs/log.md). Resamples without spread are left out; values
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
  const own = combine(arms.map((values, i) => estimateOf(values.length, (at) => (values[at] ?? NaN) - (centres[i] ?? NaN))));
  const value = centres.reduce((sum, centre, i) => sum + (signs[i] ?? 0) * centre, 0);
  if (own.error === 0) return { low: value, high: value };
  // Sums of values around 0 keep their digits.
  const deviations = arms.map((values, i) => Float64Array.from(values, (each) => each - (centres[i] ?? NaN)));
  // Equal values leave a spread of rounding errors.
  const smallestError = 1e-6 * own.error;
  const studentized = Float64Array.from({ length: numReplicates }, () => {
    const drawn = combine(deviations.map((values) => estimateOf(values.length, () => values[random.below(values.length)] ?? NaN)));
    return drawn.error <= smallestError ? NaN : drawn.value / drawn.error;
  });
  const quantiles = percentileInterval(studentized);
  if (quantiles === undefined) return { low: value, high: value };
  // The upper quantile says how far too high a mean can come out: it makes the lower limit.
  return { low: Math.min(value, value - quantiles.high * own.error), high: Math.max(value, value - quantiles.low * own.error) };
}

/** Bootstrap-t interval of the mean of independent values, one a patient: n ≥ 2. */
export function bootstrapMean(values: readonly number[], random: Random): Interval {
  if (values.length < 2) throw new RangeError(`${values.length} values have no interval`);
  return bootstrapMeans([values], { signs: [1], random });
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

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
