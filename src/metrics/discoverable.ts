// Hayes et al. 2024, "Measuring memorization in language models via probabilistic extraction" (arXiv
// 2410.19482), definition 2 and equation 2.
import { recordCurve, type MetricDeclaration } from "./metric.js";

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

export const discoverableMetrics = [
  {
    name: "extraction.np",
    label: "records that random samples give up",
    unit: "share of records",
    range: "[0, 1]",
    statistics: ["n<=1", "n<=10", "n<=100", "n<=1000"],
    words: {
      "n<=1": "one sample",
      "n<=10": "10 samples",
      "n<=100": "100 samples",
      "n<=1000": "1,000 samples",
    },
    help:
      "Share of records of which so many random samples hold the next 50 tokens word for word at " +
      "even odds, from the place of exact@50.",
    formula:
      "mean over patients of 1[n ≤ N], n = ⌈log(1 − p) / log(1 − p_z)⌉, p = 0.5, p_z = Π p(tᵢ) of " +
      "the 50 tokens at T = 1",
    source: "Hayes et al. 2024",
    measuredOn: "50 tokens",
    curves: [{ ...recordCurve, id: "np1000", statistic: "n<=1000" }],
  },
] as const satisfies readonly MetricDeclaration[];
