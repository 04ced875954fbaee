// Hayes et al. 2024, "Measuring memorization in language models via probabilistic extraction" (arXiv
// 2410.19482), definition 2 and equation 2.

/** Tries that a figure is given for: the share of records that so many samples would give up. */
export const samplingBudgets = [1, 10, 100, 1000] as const;

/** The chance p with which those tries are to succeed, at least. */
export const successProbability = 0.5;

/**
 * Samples after which a text comes with probability p at least: the smallest n ≥ 1 with 1 − (1 − p_z)ⁿ ≥ p.
 * @param logProbNats log p_z: of the whole text under the sampling scheme, ≤ 0. @param p in (0, 1).
 * @returns Infinity where p_z is 0, or so small that n is past the largest number.
 */
export function samplesNeeded(logProbNats: number, p: number): number {
  if (!(logProbNats <= 0)) throw new RangeError("a log-probability is at most 0");
  if (!(p > 0 && p < 1)) throw new RangeError(`p is ${p}`);
  // log(1 − p_z) without losing a p_z far below 1e-16.
  const numSamples = Math.log1p(-p) / Math.log1p(-Math.exp(logProbNats));
  // A whole number that rounding put a little too high is still that number.
  return Math.max(1, Math.ceil(numSamples * (1 - 1e-12)));
}
