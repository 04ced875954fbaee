import type { Observation } from "../src/metrics/patients.js";
import type { Random } from "../src/random.js";
import type { Cluster } from "./seen.js";

/** Samples so many patients, with all their records, from those seen. */
export const drawFrom = <T>(pool: readonly T[], n: number, random: Random): T[] =>
  Array.from({ length: n }, () => random.pick(pool));

export const observationsOf = (clusters: readonly Cluster[]): Observation[] =>
  clusters.flatMap((own, patient) => own.map((value) => ({ patient: String(patient), value })));

/** Hits of patients with 1 to 3 records, any two of which are alike with the given correlation. */
export function alikeHits(
  random: Random,
  options: { readonly n: number; readonly rate: number; readonly correlation: number },
): { patient: string; isHit: boolean }[] {
  const { n, rate, correlation } = options;
  return Array.from({ length: n }, (_, i) => {
    const common = random.float() < correlation ? random.float() < rate : undefined;
    return Array.from({ length: 1 + random.below(3) }, () => ({
      patient: String(i),
      isHit: common ?? random.float() < rate,
    }));
  }).flat();
}

/** Scores around a mean, of patients with 1 to 3 records. */
export function alikeScores(
  random: Random,
  options: { readonly n: number; readonly mean: number; readonly correlation: number },
): Observation[] {
  const { n, mean, correlation } = options;
  return Array.from({ length: n }, (_, i) => {
    const common = Math.sqrt(correlation) * random.normal();
    return Array.from({ length: 1 + random.below(3) }, () => ({
      patient: String(i),
      value: mean + common + Math.sqrt(1 - correlation) * random.normal(),
    }));
  }).flat();
}
