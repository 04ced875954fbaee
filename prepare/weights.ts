import { invariant } from "../src/errors.js";
import type { StageUnit } from "./collect.js";

/** A record that a stage trains on, as far as sampling goes. */
type Sampled = Pick<StageUnit, "id" | "source" | "patient">;

/**
 * How many training records of its source each probed one stands for. Patients are drawn first, then records
 * of theirs (`sampleByPatient`), so a record of source h and patient i has the weight of two-stage cluster
 * sampling (Cochran 1977, "Sampling Techniques", section 11.7):
 *
 *   w = (patients of h / probed ones) · (records of i / probed ones)
 *
 * Weights of a source sum to about its records. @param sampled a part of `members`. @returns weights by id.
 */
export function samplingWeights(
  sampled: readonly Sampled[],
  members: readonly Sampled[],
): ReadonlyMap<string, number> {
  const [all, own] = [recordsByPatient(members), recordsByPatient(sampled)];
  return new Map(
    sampled.map(({ id, source, patient }) => {
      const patients = invariant(all.get(source), "what is sampled is a member");
      const probed = invariant(own.get(source), "a sampled record's source is sampled");
      const numRecords = invariant(patients.get(patient), "a sampled patient has records");
      const numProbed = invariant(probed.get(patient), "a sampled patient has sampled records");
      return [id, (patients.size / probed.size) * (numRecords / numProbed)];
    }),
  );
}

/** Number of records by source and patient. */
function recordsByPatient(units: readonly Sampled[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { source, patient } of units) {
    const ofSource = counts.get(source) ?? new Map<string, number>();
    ofSource.set(patient, (ofSource.get(patient) ?? 0) + 1);
    counts.set(source, ofSource);
  }
  return counts;
}
