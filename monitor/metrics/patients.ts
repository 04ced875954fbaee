// The patient is the unit of every rate and interval (design: "Measuring"); cluster means as in Carlini et al. 2023 averaged over owners, not records.
import type { Random } from "../../src/random.js";
import { clopperPearson } from "./binomial.js";
import { bootstrapMean } from "./bootstrap.js";
import { minIntervalUnits, type Figure } from "./interval.js";

/** One observation of a patient (or document group): 0 or 1 for hits. */
export interface Observation {
  readonly patient: string;
  readonly value: number;
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

/** Mean over patients, with a BCa interval from 20 patients on. Undefined for no observations. */
export function meanOverPatients(observations: Iterable<Observation>, random: Random): Figure | undefined {
  const means = [...patientMeans(observations).values()];
  if (means.length === 0) return undefined;
  const value = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  return { value, n: means.length, ...(means.length < minIntervalUnits ? {} : bootstrapMean(means, random)) };
}

/**
 * Share of positive observations, averaged over patients; n patients, k of them with at least one. The interval is exact where every patient has one
 * observation, and where none or all are positive; else a bootstrap over patients. Undefined for no observations.
 */
export function rateOverPatients(
  observations: readonly { readonly patient: string; readonly isHit: boolean }[],
  random: Random,
): Figure | undefined {
  const asValues = observations.map(({ patient, isHit }) => ({ patient, value: isHit ? 1 : 0 }));
  const means = [...patientMeans(asValues).values()];
  if (means.length === 0) return undefined;
  const n = means.length;
  const k = means.filter((mean) => mean > 0).length;
  const value = means.reduce((sum, mean) => sum + mean, 0) / n;
  if (observations.length === n || value === 0 || value === 1) return { value, n, k, ...clopperPearson(value === 0 ? 0 : k, n) };
  return { value, n, k, ...(n < minIntervalUnits ? {} : bootstrapMean(means, random)) };
}
