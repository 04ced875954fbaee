// Fisher 1935, "The logic of inductive inference": one-sided exact test of two shares; Holm 1979, "A simple
// sequentially rejective multiple test procedure", over several of them.
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
export function fisherOneSided({ k, n, kControl, nControl }: Arms): number {
  const numPositive = k + kControl;
  const logAll = logChoose(n + nControl, numPositive);
  let p = 0;
  for (let i = Math.max(k, numPositive - nControl); i <= Math.min(n, numPositive); i++)
    p += Math.exp(logChoose(n, i) + logChoose(nControl, numPositive - i) - logAll);
  return k === 0 ? 1 : Math.min(1, p);
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
