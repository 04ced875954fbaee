// Reference attack (Mireshghallah et al. 2022, "Quantifying Privacy Risks of Masked Language Models"; Carlini et al. 2021): log p now − log p before the stage.
import type { PointBody } from "../../src/records.js";
import { falsePositiveRates, rocWithIntervals } from "../metrics/roc.js";
import type { Observation } from "../metrics/patients.js";
import type { Probe, ProbeContext } from "./context.js";
import { baseCheckpoint, hasBegun, pointOf, randomFor } from "./points.js";
import { currentUnits, storedUnit } from "./unit-outcomes.js";

/** Patients an arm under which a figure is noise: an AUC, and a rate at 5 % and at 1 % false positives. */
const minPatients = { auc: 100, tpr: [100, 300] } as const;

export const membershipProbe: Probe = {
  name: "membership",
  help: "tells members from controls by what the stage changed about them",
  isRequired: false,
  async measure(context) {
    const points: PointBody[] = [];
    for (const { name } of context.run.config.stages) points.push(...(await stagePoints(context, name)));
    return { points, outcomes: [] };
  },
};

async function stagePoints(context: ProbeContext, stage: string): Promise<PointBody[]> {
  const arms = { member: context.set.unitsOf(stage, "member"), control: context.set.unitsOf(stage, "control") };
  if (arms.member.length === 0) return [];
  const key = { metric: "membership.reference", split: stage } as const;
  const statistics = ["auc", ...falsePositiveRates.map((rate) => `tpr@${rate * 100}%`)];
  const withhold = (withheld: string): PointBody[] => statistics.map((statistic) => pointOf({ ...key, statistic }, { withheld }));

  if (context.subject.checkpoint === baseCheckpoint) return withhold("the model before training is its own reference");
  // Before the stage the model of epoch 0 stands in: nothing was learned of these records yet, and the figure shows it.
  const reference = hasBegun(context, stage) ? context.baselineOf(stage) : baseCheckpoint;
  const before = reference === undefined ? undefined : context.outcomes(reference);
  if (before === undefined) return withhold("the checkpoint that the stage started from was not probed");
  const observe = async (group: "member" | "control"): Promise<Observation[]> =>
    [...(await currentUnits(context, arms[group])).values()].flatMap(({ id, patient, meanLogProbNats }) => {
      const old = storedUnit(before, id);
      return old === undefined ? [] : [{ patient, value: meanLogProbNats - old.meanLogProbNats }];
    });
  const [members, controls] = [await observe("member"), await observe("control")];
  const numPatients = (observations: readonly Observation[]): number => new Set(observations.map(({ patient }) => patient)).size;
  const [numMembers, numControls] = [numPatients(members), numPatients(controls)];
  const n = numMembers + numControls;
  const tooFew = (minimum: number): { withheld: string; n: number } | undefined =>
    Math.min(numMembers, numControls) >= minimum
      ? undefined
      : { withheld: `needs ${minimum} patients or document groups an arm, has ${numMembers} members and ${numControls} controls`, n };
  const shortage = tooFew(minPatients.auc);
  if (shortage !== undefined) return statistics.map((statistic) => pointOf({ ...key, statistic }, shortage));
  const { auc, aucInterval, tpr, tprIntervals } = rocWithIntervals(members, controls, randomFor(context, "membership.reference", stage));
  return statistics.map((statistic, i) => {
    if (i === 0) return pointOf({ ...key, statistic }, { value: auc, ...aucInterval, n });
    return pointOf(
      { ...key, statistic },
      tooFew(minPatients.tpr[i - 1] ?? Infinity) ?? { value: tpr[i - 1] ?? NaN, ...tprIntervals[i - 1], n },
    );
  });
}
