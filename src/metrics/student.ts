// Student 1908, "The probable error of a mean": quantiles of t, which stand in for the normal's where a
// deviation is estimated from few patients.
import { regularisedBeta } from "./binomial.js";

/** P(T ≤ t) with so many degrees of freedom (above 0, fractions allowed). */
export function studentCdf(t: number, degrees: number): number {
  const tail = regularisedBeta(degrees / (degrees + t * t), { a: degrees / 2, b: 0.5 }) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** t with P(T ≤ t) = p, by bisection to the last bit; ±Infinity at 0 and 1. */
export function studentQuantile(p: number, degrees: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  if (p < 0.5) return -studentQuantile(1 - p, degrees);
  let [low, high] = [0, 1];
  while (studentCdf(high, degrees) < p) [low, high] = [high, 2 * high];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (studentCdf(middle, degrees) < p) low = middle;
    else high = middle;
  }
}
