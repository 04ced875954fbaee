// Clopper & Pearson 1934, "The use of confidence or fiducial limits illustrated in the case of the binomial",
// in the form of beta quantiles; the incomplete beta function by Lentz's continued fraction (Press et al.,
// Numerical Recipes, section 6.4).
import { gammaln } from "simple-statistics";

import { intervalAlpha, type Figure, type Interval } from "./interval.js";

/** log of n over k. */
export const logChoose = (n: number, k: number): number =>
  gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);

/** I_x(a, b), the regularised incomplete beta function; x in [0, 1], a and b above 0. */
export function regularisedBeta(x: number, { a, b }: { readonly a: number; readonly b: number }): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast below the mean; above it the symmetry I_x(a, b) = 1 − I_{1−x}(b, a) leads
  // there.
  if (x > (a + 1) / (a + b + 2)) return 1 - regularisedBeta(1 - x, { a: b, b: a });
  const front = Math.exp(gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
  let fraction = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d, tiny);
    c = nonZero(1 + even / c, tiny);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d, tiny);
    c = nonZero(1 + odd / c, tiny);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return front * fraction;
}

const nonZero = (value: number, tiny: number): number => (Math.abs(value) < tiny ? tiny : value);

/** P(X ≥ k) for X ~ Binomial(n, p). */
export function binomialUpperTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  return k > n ? 0 : regularisedBeta(p, { a: k, b: n - k + 1 });
}

/** x with I_x(a, b) = p, by bisection: to the last bit, and monotone whatever a and b are. */
function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (regularisedBeta(middle, { a, b }) < p) low = middle;
    else high = middle;
  }
}

/**
 * Exact interval of a share of which k of n independent units were positive: 0 ≤ k ≤ n, n ≥ 1. With k = 0 its
 * upper limit is what could have stayed unseen. Only for one observation a patient; clusters have an
 * effective n, and n and k may be fractions for them (`rateOverPatients`).
 */
export function clopperPearson(k: number, n: number, alpha = intervalAlpha): Interval {
  if (!(n >= 1 && k >= 0 && k <= n)) throw new RangeError(`${k} of ${n}`);
  return {
    low: k === 0 ? 0 : betaQuantile(alpha / 2, k, n - k + 1),
    high: k === n ? 1 : betaQuantile(1 - alpha / 2, k + 1, n - k),
  };
}

/** Share of n independent units of which k are positive, with its exact interval. */
export const exactShare = (k: number, n: number): Figure => ({ value: k / n, n, k, ...clopperPearson(k, n) });

/** The number of positive units itself, k of n independent ones, with its exact interval. */
export function exactCount(k: number, n: number): Figure {
  const { low, high } = clopperPearson(k, n);
  return { value: k, low: low * n, high: high * n, n, k };
}
