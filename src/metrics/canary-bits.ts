// Bits of a secret that a model gives away: a likelihood ratio against the uniform draw that made it, after
// Carlini et al. 2019 ("The Secret Sharer"); its expectation makes it an e-value (Vovk & Wang 2021,
// "E-values: Calibration, combination and applications", section 2).
import { logMeanExp } from "./log-sum-exp.js";

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

/**
 * Evidence over looks, Σ wₜ·eₜ with wₜ = 1/(t(t+1)), t = 1, 2, …: an e-value again, so that crossing 1/α at
 * any look is a false alarm with probability ≤ α, however many looks follow. @param eValues one a look, in
 * order.
 */
export function evidenceOverLooks(eValues: readonly number[]): number {
  return eValues.reduce((sum, value, index) => sum + value / ((index + 1) * (index + 2)), 0);
}
