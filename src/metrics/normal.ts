// The normal distribution as the bias-corrected bootstrap needs it; erf by simple-statistics (Numerical
// Recipes' fit, error below 1.2e-7).
import { errorFunction } from "simple-statistics";

/** Φ(z). */
export const normalCdf = (z: number): number => (1 + errorFunction(z / Math.SQRT2)) / 2;

/** Φ⁻¹(p), by bisection; ±Infinity at 0 and 1. */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  let [low, high] = [-9, 9];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
