// Difference of two means over patients, resampled in both arms apart (Efron & Tibshirani 1993, "An Introduction to the Bootstrap", section 8.3).
import type { Random } from "../../src/random.js";
import { numReplicates, percentileInterval } from "./bootstrap.js";
import { minIntervalUnits, type Figure } from "./interval.js";

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** mean(members) − mean(controls), one value a patient; with an interval from 20 patients an arm on. Undefined where an arm is empty. n = patients of both. */
export function gapBetween(members: readonly number[], controls: readonly number[], random: Random): Figure | undefined {
  if (members.length === 0 || controls.length === 0) return undefined;
  const value = meanOf(members) - meanOf(controls);
  const n = members.length + controls.length;
  if (Math.min(members.length, controls.length) < minIntervalUnits) return { value, n };
  const resampledMean = (values: readonly number[]): number => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[random.below(values.length)] ?? 0;
    return sum / values.length;
  };
  return { value, n, ...percentileInterval(Array.from({ length: numReplicates }, () => resampledMean(members) - resampledMean(controls))) };
}
