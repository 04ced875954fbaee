// Membership inference on members and controls: the reference attack (Mireshghallah et al. 2022, "Quantifying
// Privacy Risks of Masked Language Models"; Carlini et al. 2021), log p now − log p before the stage, and
// beside it the attacks that need one model.
import type { TokenScores } from "../../src/model/token-scores.js";
import type { PointBody, UnitItem } from "../../src/run/records.js";
import { blindFigure } from "../../src/metrics/blind.js";
import type { MetricName } from "../../src/metrics/catalogue.js";
import {
  type RecordScores,
  lossScore,
  membershipMetrics,
  minKPlusPlusScore,
  minKScore,
  zlibScore,
} from "../../src/metrics/membership-scores.js";
import type { Observation } from "../../src/metrics/patients.js";
import { aucWithInterval, falsePositiveRates, rocWithIntervals } from "../../src/metrics/roc.js";
import { blindMetrics } from "../../src/metrics/bag-of-words.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { baseCheckpoint, hasBegun, pointOf, randomFor } from "./points.js";
import { currentUnits, scoresOf, storedUnit } from "./unit-outcomes.js";

/** Patients an arm under which a figure is noise: an AUC, and a rate at 5 % and at 1 % false positives. */
const minPatients = { auc: 100, tpr: [100, 300] } as const;

const aucAlone: readonly string[] = ["auc"];
const aucAndTpr: readonly string[] = ["auc", ...falsePositiveRates.map((rate) => `tpr@${rate * 100}%`)];

/** Attacks that read the checkpoint at hand alone; `scores` are those of the tokens that carry loss. */
const attacks: readonly {
  readonly metric: MetricName;
  readonly score: (unit: UnitItem, scores: RecordScores) => number | undefined;
}[] = [
  { metric: "membership.loss", score: (_, { logProbNats }) => lossScore(logProbNats) },
  { metric: "membership.zlib", score: ({ zlibBytes }, { logProbNats }) => zlibScore(logProbNats, zlibBytes) },
  { metric: "membership.mink", score: (_, { logProbNats }) => minKScore(logProbNats) },
  { metric: "membership.mink++", score: (_, scores) => minKPlusPlusScore(scores) },
];

type Arms = Readonly<Record<"member" | "control", readonly UnitItem[]>>;

export const membershipProbe: Probe = {
  name: "membership",
  help: "tells members from controls by what the stage changed about them, and by how the model takes them",
  metrics: [...membershipMetrics, ...blindMetrics],
  isRequired: false,
  async measure(context) {
    const points: PointBody[] = [];
    for (const { name } of context.run.config.stages) {
      const units = {
        member: context.set.unitsOf(name, "member"),
        control: context.set.unitsOf(name, "control"),
      };
      if (units.member.length === 0) continue;
      points.push(
        ...(await referencePoints(context, name, units)),
        ...(await attackPoints(context, name, units)),
      );
      if (context.subject.checkpoint === baseCheckpoint) points.push(blindPoint(name, units));
    }
    return { points, outcomes: [] };
  },
};

async function referencePoints(context: ProbeContext, stage: string, units: Arms): Promise<PointBody[]> {
  const key = { metric: "membership.reference", split: stage } as const;
  const withhold = (withheld: string): PointBody[] =>
    aucAndTpr.map((statistic) => pointOf({ ...key, statistic }, { withheld }));

  if (context.subject.checkpoint === baseCheckpoint)
    return withhold("the model before training is its own reference");
  // Before the stage the model of epoch 0 stands in: nothing was learned of these records yet, and the figure
  // shows it.
  const reference = hasBegun(context, stage) ? context.baselineOf(stage) : baseCheckpoint;
  const before = reference === undefined ? undefined : context.outcomes(reference);
  if (before === undefined) return withhold("the checkpoint that the stage started from was not probed");
  const observe = async (own: readonly UnitItem[]): Promise<Observation[]> =>
    [...(await currentUnits(context, own)).values()].flatMap(({ id, patient, meanLogProbNats }) => {
      const old = storedUnit(before, id);
      return old === undefined ? [] : [{ patient, value: meanLogProbNats - old.meanLogProbNats }];
    });
  return rocPoints(
    context,
    { ...key, statistics: aucAndTpr },
    await observe(units.member),
    await observe(units.control),
  );
}

async function attackPoints(context: ProbeContext, stage: string, units: Arms): Promise<PointBody[]> {
  const isUsable = ({ lossStart, ids }: UnitItem): boolean => lossStart < ids.length;
  const [members, controls] = [units.member.filter(isUsable), units.control.filter(isUsable)];
  const scores = await context.scoreItems([...members, ...controls].map(({ id }) => id));
  return attacks.flatMap(({ metric, score }) => {
    if (
      metric === "membership.zlib" &&
      [...members, ...controls].some(({ zlibBytes }) => zlibBytes === undefined)
    )
      return [
        pointOf(
          { metric, statistic: "auc", split: stage },
          { withheld: "the probe set was prepared without the texts' zlib lengths" },
        ),
      ];
    const observe = (own: readonly UnitItem[]): Observation[] =>
      own.flatMap((unit) => {
        const value = score(unit, learned(unit, scoresOf(scores, unit.id)));
        return value === undefined ? [] : [{ patient: unit.patient, value }];
      });
    return rocPoints(
      context,
      { metric, split: stage, statistics: aucAlone },
      observe(members),
      observe(controls),
    );
  });
}

/** The records do not change, so that once is enough. */
function blindPoint(stage: string, units: Arms): PointBody {
  return pointOf(
    { metric: "membership.blind", statistic: "auc", split: stage },
    blindFigure([...units.member, ...units.control]),
  );
}

/** Scores of the tokens that training puts loss on; entry i belongs to token i of the unit. */
const learned = (
  { lossStart, ids }: UnitItem,
  { logProbNats, meanNats, sdNats }: TokenScores,
): RecordScores => ({
  logProbNats: logProbNats.subarray(lossStart, ids.length),
  meanNats: meanNats.subarray(lossStart, ids.length),
  sdNats: sdNats.subarray(lossStart, ids.length),
});

/** The points of one attack on one stage's records; what is too little for a figure is withheld. */
function rocPoints(
  context: ProbeContext,
  {
    statistics,
    ...key
  }: { readonly metric: MetricName; readonly split: string; readonly statistics: readonly string[] },
  members: readonly Observation[],
  controls: readonly Observation[],
): PointBody[] {
  const numPatients = (observations: readonly Observation[]): number =>
    new Set(observations.map(({ patient }) => patient)).size;
  const [numMembers, numControls] = [numPatients(members), numPatients(controls)];
  const n = numMembers + numControls;
  const tooFew = (minimum: number): { withheld: string; n: number } | undefined =>
    Math.min(numMembers, numControls) >= minimum
      ? undefined
      : {
          withheld:
            `needs ${minimum} patients or document groups an arm, has ${numMembers} members and ` +
            `${numControls} controls`,
          n,
        };
  const shortage = tooFew(minPatients.auc);
  if (shortage !== undefined) return statistics.map((statistic) => pointOf({ ...key, statistic }, shortage));
  if (statistics.length === 1) {
    const { auc, interval } = aucWithInterval(members, controls);
    return statistics.map((statistic) => pointOf({ ...key, statistic }, { value: auc, ...interval, n }));
  }
  const { auc, aucInterval, tpr, tprIntervals } = rocWithIntervals(
    members,
    controls,
    randomFor(context, key.metric, key.split),
  );
  return statistics.map((statistic, i) => {
    if (i === 0) return pointOf({ ...key, statistic }, { value: auc, ...aucInterval, n });
    return pointOf(
      { ...key, statistic },
      tooFew(minPatients.tpr[i - 1] ?? Infinity) ?? { value: tpr[i - 1] ?? NaN, ...tprIntervals[i - 1], n },
    );
  });
}
