// The patient is the unit of every rate and interval (docs/method.md, "The unit"); cluster means as in
// Carlini et al. 2023 averaged over owners, not records.
import type { Random } from "../random.js";
import { clopperPearson } from "./binomial.js";
import { bootstrapMean } from "./bootstrap.js";
import { intervalAlpha, minIntervalUnits, type Figure, type Interval } from "./interval.js";
import { studentQuantile } from "./student.js";

/** One observation of a patient (or document group): 0 or 1 for hits. */
export interface Observation {
  readonly patient: string;
  readonly value: number;
}

/**
 * Why a figure of two arms is withheld where either has fewer patients than it needs; undefined where not.
 */
export function shortageOf(arms: {
  readonly minimum: number;
  readonly numMembers: number;
  readonly numControls: number;
}): { readonly withheld: string; readonly n: number } | undefined {
  const { minimum, numMembers, numControls } = arms;
  if (Math.min(numMembers, numControls) >= minimum) return undefined;
  return {
    withheld:
      `needs ${minimum} patients or document groups an arm, has ${numMembers} members and ` +
      `${numControls} controls`,
    n: numMembers + numControls,
  };
}

/** The mean of each patient's observations, patients in the order of their first. */
export function patientMeans(observations: Iterable<Observation>): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { patient, value } of observations) {
    const own = sums.get(patient);
    if (own === undefined) sums.set(patient, { sum: value, count: 1 });
    else {
      own.sum += value;
      own.count++;
    }
  }
  return new Map([...sums].map(([patient, { sum, count }]) => [patient, sum / count]));
}

/** Mean over patients, with a bootstrap-t interval from 20 patients on. Undefined for no observations. */
export function meanOverPatients(observations: Iterable<Observation>, random: Random): Figure | undefined {
  const means = [...patientMeans(observations).values()];
  if (means.length === 0) return undefined;
  const value = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  return { value, n: means.length, ...(means.length < minIntervalUnits ? {} : bootstrapMean(means, random)) };
}

/**
 * Share of positive observations, averaged over patients; n patients, k of them with at least one. The
 * interval is exact where every patient has one observation, and where none or all are positive; else exact
 * for the effective number of observations, from 20 patients on. Undefined for no observations.
 */
export function rateOverPatients(
  observations: readonly { readonly patient: string; readonly isHit: boolean }[],
): Figure | undefined {
  const asValues = observations.map(({ patient, isHit }) => ({ patient, value: isHit ? 1 : 0 }));
  const means = [...patientMeans(asValues).values()];
  if (means.length === 0) return undefined;
  const n = means.length;
  const k = means.filter((mean) => mean > 0).length;
  const value = means.reduce((sum, mean) => sum + mean, 0) / n;
  if (observations.length === n || value === 0 || value === 1)
    return { value, n, k, ...clopperPearson(value === 0 ? 0 : k, n) };
  return { value, n, k, ...(n < minIntervalUnits ? {} : clusteredInterval(means, observations.length)) };
}

/**
 * Share of patients of whom at least one observation is positive, with its exact interval: n patients, k of
 * them. Undefined for no observations.
 */
export function rateOfAnyHit(
  observations: readonly { readonly patient: string; readonly isHit: boolean }[],
): Figure | undefined {
  const hits = new Map<string, boolean>();
  for (const { patient, isHit } of observations) hits.set(patient, isHit || hits.get(patient) === true);
  return rateOverPatients([...hits].map(([patient, isHit]) => ({ patient, isHit })));
}

/**
 * Korn & Graubard 1998, "Confidence intervals for proportions with small expected number of positive counts
 * estimated from survey data": the exact interval of as many independent observations as would vary like
 * these patient means, lessened for the variance being an estimate. Between a patient's share and a single
 * observation there is no more to know than the observations that there are.
 * @param means share of each patient, not all 0 and not all 1.
 */
function clusteredInterval(means: readonly number[], numObservations: number): Interval {
  const n = means.length;
  const value = means.reduce((sum, mean) => sum + mean, 0) / n;
  const variance = means.reduce((sum, mean) => sum + (mean - value) ** 2, 0) / (n - 1) / n;
  const independent = Math.min(numObservations, (value * (1 - value)) / variance);
  const limitOf = (degrees: number): number => studentQuantile(1 - intervalAlpha / 2, degrees);
  const shrink = (limitOf(Math.max(1, independent - 1)) / limitOf(n - 1)) ** 2;
  const effective = Math.min(numObservations, independent * shrink);
  return clopperPearson(value * effective, effective);
}
