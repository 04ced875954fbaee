// Fisher 1935, "The logic of inductive inference": one-sided exact test of two shares; Birch 1964, "The
// detection of partial association, I": the same over several cells at once; Holm 1979, "A simple
// sequentially rejective multiple test procedure", over several tests.
import { logChoose } from "./binomial.js";

export interface Arms {
  /** Positive units of the members, of n. */
  readonly k: number;
  readonly n: number;
  readonly kControl: number;
  readonly nControl: number;
}

/**
 * P(as many or more of the positives among the members) if both arms had one share. 1 where nothing is
 * positive.
 */
export const fisherOneSided = (arms: Arms): number => stratifiedOneSided([arms]);

/**
 * P(as many or more positives among the members of all cells together), the positives of each cell being
 * given, if within every cell both arms had one share: cells may differ as they like. 1 where no member is
 * positive. A cell with one arm alone says nothing.
 */
export function stratifiedOneSided(cells: readonly Arms[]): number {
  const seen = cells.reduce((sum, { k }) => sum + k, 0);
  if (seen === 0) return 1;
  // P(members' positives = i) over the cells so far.
  let sums = [1];
  for (const cell of cells) {
    const own = hypergeometric(cell);
    const next = new Array<number>(sums.length + own.length - 1).fill(0);
    sums.forEach((a, i) => {
      own.forEach((b, j) => (next[i + j] = (next[i + j] ?? 0) + a * b));
    });
    sums = next;
  }
  return Math.min(
    1,
    sums.slice(seen).reduceRight((sum, probability) => sum + probability, 0),
  );
}

/** P(i of a cell's positives are members') for every i from 0 on, if both arms have one share. */
function hypergeometric({ k, n, kControl, nControl }: Arms): number[] {
  const numPositive = k + kControl;
  const logAll = logChoose(n + nControl, numPositive);
  return Array.from({ length: Math.min(n, numPositive) + 1 }, (_, i) =>
    numPositive - i > nControl
      ? 0
      : Math.exp(logChoose(n, i) + logChoose(nControl, numPositive - i) - logAll),
  );
}

/**
 * Which of several hypotheses are rejected so that any false rejection has probability ≤ alpha; in the order
 * given.
 */
export function holm(pValues: readonly number[], alpha: number): boolean[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
  const rejected = pValues.map(() => false);
  for (const [place, index] of order.entries()) {
    if ((pValues[index] ?? 1) > alpha / (pValues.length - place)) break;
    rejected[index] = true;
  }
  return rejected;
}

/**
 * Which of several tests are made: the most that can all reject at Holm's first step, by the smallest p-value
 * that each could ever give (after Tarone 1990, "A modified Bonferroni method for discrete data"). Tests that
 * could not reject only make the others weaker. Of equal ones the first. Known before anything is looked at,
 * so that the level stays.
 */
export function testable(smallest: readonly number[], alpha: number): boolean[] {
  const order = smallest.map((_, index) => index).sort((a, b) => (smallest[a] ?? 1) - (smallest[b] ?? 1));
  let number = order.length;
  while (number > 0 && (smallest[order[number - 1] ?? 0] ?? 1) > alpha / number) number--;
  const made = new Set(order.slice(0, number));
  return smallest.map((_, index) => made.has(index));
}
