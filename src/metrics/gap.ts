// Difference of two means over patients, both arms resampled apart and studentized (Efron & Tibshirani 1993,
// "An Introduction to the Bootstrap", sections 8.3 and 12.5).
import type { Random } from "../random.js";
import { bootstrapMeans } from "./bootstrap.js";
import { minIntervalUnits, type Figure } from "./interval.js";

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * mean(members) − mean(controls), one value a patient; with an interval from 20 patients an arm on. Undefined
 * where an arm is empty. n = patients of both.
 */
export function gapBetween(
  members: readonly number[],
  controls: readonly number[],
  random: Random,
): Figure | undefined {
  if (members.length === 0 || controls.length === 0) return undefined;
  const value = meanOf(members) - meanOf(controls);
  const n = members.length + controls.length;
  if (Math.min(members.length, controls.length) < minIntervalUnits) return { value, n };
  return { value, n, ...bootstrapMeans([members, controls], { signs: [1, -1], random }) };
}
