/** log Σ exp(xᵢ) without overflow; −Infinity for no terms. */
export function logSumExp(values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  if (!Number.isFinite(largest)) return largest;
  return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0));
}

/** log of the mean of exp(xᵢ). */
export const logMeanExp = (values: readonly number[]): number => logSumExp(values) - Math.log(values.length);
