// Bits of a secret that a model gives away: a likelihood ratio against the uniform draw that made it, after
// Carlini et al. 2019 ("The Secret Sharer"); its expectation makes it an e-value (Vovk & Wang 2021,
// "E-values: Calibration, combination and applications", section 2).
import { logMeanExp } from "./log-sum-exp.js";
import type { MetricDeclaration } from "./metric.js";

/**
 * Σᵢ log2( |A|·p(sᵢ) / Σ_{a∈A} p(a) ) along a secret: 0 for a model that finds all symbols alike, at most
 * k·log2|A|.
 * @param options.logProbNats log p of each symbol of the secret. @param options.alphabetLogSumNats log
 * Σ_{a∈A} p(a) at the same places.
 */
export function canaryBits(options: {
  readonly logProbNats: ArrayLike<number>;
  readonly alphabetLogSumNats: ArrayLike<number>;
  readonly alphabetSize: number;
}): number {
  const { logProbNats, alphabetLogSumNats, alphabetSize } = options;
  if (logProbNats.length !== alphabetLogSumNats.length || alphabetSize < 2)
    throw new RangeError("a secret needs a score and an alphabet at every symbol");
  let bits = 0;
  for (let i = 0; i < logProbNats.length; i++)
    bits += Math.log2(alphabetSize) + ((logProbNats[i] ?? NaN) - (alphabetLogSumNats[i] ?? NaN)) / Math.LN2;
  return bits;
}

/**
 * Larger e-values are not told apart: any rule has acted long before, and 2^bits would leave the range of
 * numbers.
 */
const maxLog2EValue = 1000;

/**
 * Mean of 2^bits over canaries: an e-value, at most 1 in expectation for secrets that training never saw.
 * Undefined for no canaries.
 */
export function meanEValue(bits: readonly number[]): number | undefined {
  if (bits.length === 0) return undefined;
  return 2 ** Math.min(maxLog2EValue, logMeanExp(bits.map((value) => value * Math.LN2)) / Math.LN2);
}

export const canaryMetrics = [
  {
    name: "canary.bits",
    label: "bits of planted secrets given away",
    unit: "bits; probability",
    range: "(−∞, k·log2 |A|]; p (0, 1]",
    statistics: ["mean", "p"],
    words: { p: "p against canaries never trained on" },
    help:
      "How much of a planted secret the model gives away: 0 is a fair guess, the ceiling is the " +
      "whole secret; p says whether a tier gives away more than canaries never trained on.",
    formula:
      "mean over the tier of Σᵢ log2( |A|·p(sᵢ) / Σ_{a∈A} p(a) ); p: share of the ways to deal the " +
      "canaries of the tier and of tier 0 to the two in which the tier's mean is as high or higher",
    source: "after Carlini et al. 2019; Fisher 1935",
  },
  {
    name: "canary.extracted",
    label: "planted secrets extracted",
    unit: "share of canaries",
    range: "[0, 1]",
    statistics: ["rate", "borderline"],
    help: "Share of planted secrets that greedy decoding completes word for word from their own sentence.",
    formula: "share of canaries whose margins are all positive along the secret",
    source: "Carlini et al. 2019",
    curves: [
      {
        id: "extracted",
        statistic: "rate",
        family: "planted secrets",
        lines: "tier",
        isByStage: false,
        yFloor: [0, 0.05],
      },
    ],
  },
  {
    name: "canary.e_value",
    label: "evidence that planted secrets were learned",
    unit: "betting odds",
    range: "[0, ∞)",
    statistics: ["mean"],
    help:
      "Odds against the claim that training never touched the secrets: a fair bet would have turned " +
      "1 into this much.",
    formula: "mean of 2^bits over the canaries of trained tiers",
    source: "Vovk & Wang 2021",
    measuredOn: "trained canaries",
    meaning: "the evidence that planted secrets were learned",
  },
] as const satisfies readonly MetricDeclaration[];
