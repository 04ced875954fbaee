// Carlini et al. 2019, "The Secret Sharer", section 4.3: exposure extrapolated past the references by a
// skew-normal distribution (O'Hagan & Leonard 1976) fitted to them by maximum likelihood.
import { minimise } from "./minimise.js";

export interface SkewNormal {
  /** α: above 0 with the long tail to the right; 0 is the normal distribution. */
  readonly shape: number;
  readonly location: number;
  readonly scale: number;
}

const logSqrt2Pi = 0.5 * Math.log(2 * Math.PI);

/** log Φ(z), with its full precision in both tails. */
export function logNormalCdf(z: number): number {
  if (z > 3) return Math.log1p(-Math.exp(logNormalCdf(-z)));
  const logDensity = -0.5 * z * z - logSqrt2Pi;
  if (z < -3) {
    // Laplace's continued fraction of φ(z)/Φ(z), from the inside out.
    let fraction = -z;
    for (let k = 60; k >= 1; k--) fraction = -z + k / fraction;
    return logDensity - Math.log(fraction);
  }
  // Marsaglia 2004: Φ(z) = ½ + φ(z)(z + z³/3 + z⁵/(3·5) + …).
  let [sum, term] = [z, z];
  for (let k = 3; Math.abs(term) > 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return Math.log(0.5 + Math.exp(logDensity) * sum);
}

/** log of the density at z of the distribution of location 0 and scale 1. */
const logDensityAt = (z: number, shape: number): number =>
  Math.LN2 - logSqrt2Pi - 0.5 * z * z + logNormalCdf(shape * z);

/** −log likelihood of values, in nats. */
export function negativeLogLikelihood(
  values: readonly number[],
  { shape, location, scale }: SkewNormal,
): number {
  return values.reduce(
    (sum, value) => sum + Math.log(scale) - logDensityAt((value - location) / scale, shape),
    0,
  );
}

/** Values under which a fit of three parameters says nothing. */
const minValues = 20;
/** Starts of the search: the likelihood has a saddle at shape 0, and may have a maximum on either side. */
const startShapes = [-3, 0.3, 3];

/**
 * Maximum likelihood fit, the best of several starts. Undefined where the values are few or all equal, or
 * have no finite fit.
 */
export function fitSkewNormal(values: readonly number[]): SkewNormal | undefined {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
  if (n < minValues || !(deviation > 1e-12 * Math.max(1, Math.abs(mean)))) return undefined;
  // Searched in standard units, so that steps and tolerance mean the same for every set of values.
  const standard = values.map((value) => (value - mean) / deviation);
  const toSkewNormal = ([shape = 0, location = 0, logScale = 0]: readonly number[]): SkewNormal => ({
    shape,
    location,
    scale: Math.exp(logScale),
  });
  const fits = startShapes.map((shape) => {
    // Location and scale that give mean 0 and variance 1 with this shape.
    const shift = (shape / Math.hypot(1, shape)) * Math.sqrt(2 / Math.PI);
    const scale = 1 / Math.sqrt(1 - shift ** 2);
    return minimise((at) => negativeLogLikelihood(standard, toSkewNormal(at)), {
      start: [shape, -scale * shift, Math.log(scale)],
      sizes: [0.5, 0.3, 0.2],
    });
  });
  const best = fits.reduce((least, fit) => (fit.value < least.value ? fit : least));
  const { shape, location, scale } = toSkewNormal(best.at);
  if (![best.value, shape, location, scale].every(Number.isFinite)) return undefined;
  return { shape, location: mean + deviation * location, scale: deviation * scale };
}

/** Intervals of Simpson's rule, and nats below the largest density that it leaves out. */
const numIntervals = 8_000;
const neglectedNats = 45;

/**
 * log P(X ≤ x), accurate in the far left tail: the density is integrated relative to its largest value there.
 */
export function logSkewNormalCdf(x: number, { shape, location, scale }: SkewNormal): number {
  const z = (x - location) / scale;
  const density = (t: number): number => logDensityAt(t, shape);
  // The density has one peak, in [−2, 2]; left of z it is largest there or at z.
  let [left, right] = [Math.min(z, -2), Math.min(z, 2)];
  while (right - left > 1e-9) {
    const [first, second] = [left + (right - left) / 3, right - (right - left) / 3];
    if (density(first) < density(second)) left = first;
    else right = second;
  }
  const peak = Math.max(density(right), density(z));
  let width = 1;
  while (density(right - width) > peak - neglectedNats) width *= 2;
  while (density(right - width / 2) < peak - neglectedNats) width /= 2;
  // What lies above 40 deviations is nothing.
  const [from, to] = [right - width, Math.min(z, 40)];
  const h = (to - from) / numIntervals;
  let sum = 0;
  for (let i = 0; i <= numIntervals; i++)
    sum += (i === 0 || i === numIntervals ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp(density(from + i * h) - peak);
  return Math.min(0, peak + Math.log((sum * h) / 3));
}

/**
 * Exposure in bits by extrapolation: −log2 of the share of the fitted distribution that is at least as likely
 * as the canary. In [0, ∞), no cap: how far it can be trusted beyond the references nobody knows. Scores are
 * total log-probabilities, higher is likelier; the canary is not among the references.
 * @returns undefined where the references have no fit.
 */
export function extrapolatedExposure(canary: number, references: readonly number[]): number | undefined {
  const fit = fitSkewNormal(references.map((reference) => -reference));
  if (fit === undefined || !Number.isFinite(canary)) return undefined;
  // −0 is 0.
  return -logSkewNormalCdf(-canary, fit) / Math.LN2 + 0;
}
