// Fisher 1935, "The design of experiments", section 21: a test that asks nothing of how figures are
// distributed; drawn labels as in Phipson & Smyth 2010, "Permutation p-values should never be zero".
import type { Random } from "../random.js";
import { logChoose } from "./binomial.js";

/** All ways to label the patients are counted up to here; else so many are drawn. */
const maxEnumerated = 20_000;
const numDrawn = 19_999;

/**
 * P(the members' mean as far above the controls' or farther) over all ways to call so many of the patients
 * members, one value a patient. Undefined where an arm is empty.
 */
export function permutationP(
  { members, controls }: { readonly members: readonly number[]; readonly controls: readonly number[] },
  random: Random,
): number | undefined {
  if (members.length === 0 || controls.length === 0) return undefined;
  const all = [...members, ...controls];
  // The members' sum orders the ways to label as the difference of means does. Sums in another order
  // differ in their last digits: what is as great but for them is as great.
  const least = members.reduce((sum, value) => sum + value, 0);
  const slack = 1e-9 * all.reduce((sum, value) => sum + Math.abs(value), 0);
  const isAsGreat = (sum: number): boolean => sum >= least - slack;
  if (logChoose(all.length, members.length) <= Math.log(maxEnumerated)) {
    const { numAll, numGreat } = countChoices(all, members.length, isAsGreat);
    return numGreat / numAll;
  }
  let numGreat = 0;
  for (let i = 0; i < numDrawn; i++) if (isAsGreat(drawnSum(all, members.length, random))) numGreat++;
  return (numGreat + 1) / (numDrawn + 1);
}

/** Goes over every choice of `size` values. */
function countChoices(
  values: readonly number[],
  size: number,
  isCounted: (sum: number) => boolean,
): { readonly numAll: number; readonly numGreat: number } {
  let [numAll, numGreat] = [0, 0];
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      numAll++;
      if (isCounted(sum)) numGreat++;
      return;
    }
    for (let i = from; i <= values.length - left; i++) choose(i + 1, left - 1, sum + (values[i] ?? 0));
  };
  choose(0, size, 0);
  return { numAll, numGreat };
}

/** Sum of `size` values drawn without putting back. */
function drawnSum(values: readonly number[], size: number, random: Random): number {
  const rest = [...values];
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const j = i + random.below(rest.length - i);
    const drawn = rest[j] ?? 0;
    rest[j] = rest[i] ?? 0;
    sum += drawn;
  }
  return sum;
}
