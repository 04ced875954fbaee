// Rank among alternatives that are as likely a priori, as in Carlini et al. 2019, section 4.2, and in Lukas
// et al. 2023, "Analyzing Leakage of Personally Identifiable Information in Language Models" (PII inference):
// a share instead of bits, so that lists of unequal length can be averaged.

/**
 * Share of the others that are less likely than `own`, in [0, 1]; a tie counts half. Undefined where there is
 * none, or a score is no number.
 */
export function shareBeaten(own: number, others: ArrayLike<number>): number | undefined {
  const scores = Array.from(others);
  if (scores.length === 0 || ![own, ...scores].every(Number.isFinite)) return undefined;
  return scores.reduce((sum, other) => sum + (other < own ? 1 : other === own ? 0.5 : 0), 0) / scores.length;
}
