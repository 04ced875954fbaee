// Membership attacks judged by their ROC: AUC as Mann & Whitney 1947 with ties one half, TPR at a low FPR as Carlini et al. 2022 ("Membership Inference
// Attacks From First Principles") ask for; intervals by resampling whole patients of both arms.
import type { Random } from "../../src/random.js";
import { clopperPearson } from "./binomial.js";
import { drawCounts, numReplicates, percentileInterval } from "./bootstrap.js";
import type { Interval } from "./interval.js";
import type { Observation } from "./patients.js";

/** False-positive rates at which the true-positive rate is given. */
export const falsePositiveRates = [0.05, 0.01] as const;

export interface Roc {
  readonly auc: number;
  /** Largest share of members above a threshold that at most so many controls reach; no interpolation. In the order of `falsePositiveRates`. */
  readonly tpr: readonly number[];
}

interface Scored {
  readonly value: number;
  readonly isMember: boolean;
  /** Index of the patient within its arm. */
  readonly patient: number;
}

/** Higher scores speak for membership. Each arm needs at least one observation. */
export function roc(members: readonly Observation[], controls: readonly Observation[]): Roc {
  const arms = sortArms(members, controls);
  return rocOf(arms.sorted, new Int32Array(arms.numMembers).fill(1), new Int32Array(arms.numControls).fill(1));
}

/**
 * The same with 95 % intervals. Where resampling cannot move a figure off 0 or 1, its interval is the exact one of as many independent
 * units as the smaller arm (the members, for a TPR) has patients.
 */
export function rocWithIntervals(
  members: readonly Observation[],
  controls: readonly Observation[],
  random: Random,
): Roc & { readonly aucInterval: Interval; readonly tprIntervals: readonly Interval[] } {
  const { sorted, numMembers, numControls } = sortArms(members, controls);
  const figures = roc(members, controls);
  const [memberCounts, controlCounts] = [new Int32Array(numMembers), new Int32Array(numControls)];
  const replicates = Array.from({ length: numReplicates }, () =>
    rocOf(sorted, drawCounts(memberCounts, random), drawCounts(controlCounts, random)),
  );
  const around = (value: number, of: (replicate: Roc) => number, numUnits: number): Interval => {
    const interval = percentileInterval(replicates.map(of)) ?? { low: value, high: value };
    return interval.low === interval.high && (value === 0 || value === 1) ? clopperPearson(value * numUnits, numUnits) : interval;
  };
  return {
    ...figures,
    aucInterval: around(figures.auc, ({ auc }) => auc, Math.min(numMembers, numControls)),
    tprIntervals: figures.tpr.map((value, i) => around(value, ({ tpr }) => tpr[i] ?? NaN, numMembers)),
  };
}

function sortArms(
  members: readonly Observation[],
  controls: readonly Observation[],
): { readonly sorted: Scored[]; readonly numMembers: number; readonly numControls: number } {
  if (members.length === 0 || controls.length === 0) throw new RangeError("a ROC needs members and controls");
  const index = (observations: readonly Observation[], isMember: boolean) => {
    const patients = new Map<string, number>();
    const scored = observations.map(({ patient, value }): Scored => {
      const known = patients.get(patient) ?? patients.size;
      patients.set(patient, known);
      return { value, isMember, patient: known };
    });
    return { scored, numPatients: patients.size };
  };
  const [ofMembers, ofControls] = [index(members, true), index(controls, false)];
  return {
    sorted: [...ofMembers.scored, ...ofControls.scored].sort((a, b) => b.value - a.value),
    numMembers: ofMembers.numPatients,
    numControls: ofControls.numPatients,
  };
}

/** One pass down the sorted scores, each patient counted as often as it was drawn; equal scores are one step. */
function rocOf(sorted: readonly Scored[], memberCounts: Int32Array, controlCounts: Int32Array): Roc {
  let [numMembers, numControls] = [0, 0];
  for (const { isMember, patient } of sorted)
    if (isMember) numMembers += memberCounts[patient] ?? 0;
    else numControls += controlCounts[patient] ?? 0;
  let [truePositives, falsePositives, wins] = [0, 0, 0];
  const tpr = falsePositiveRates.map(() => 0);
  for (let i = 0; i < sorted.length;) {
    const value = sorted[i]?.value;
    let [stepMembers, stepControls] = [0, 0];
    for (; i < sorted.length && sorted[i]?.value === value; i++) {
      const scored = sorted[i];
      if (scored?.isMember === true) stepMembers += memberCounts[scored.patient] ?? 0;
      else if (scored !== undefined) stepControls += controlCounts[scored.patient] ?? 0;
    }
    // Each control of this step loses to the members above it and halves with those beside it.
    wins += stepControls * (truePositives + stepMembers / 2);
    truePositives += stepMembers;
    falsePositives += stepControls;
    falsePositiveRates.forEach((rate, at) => {
      if (falsePositives / numControls <= rate) tpr[at] = truePositives / numMembers;
    });
  }
  return { auc: wins / (numMembers * numControls), tpr };
}
