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
  minKPlusPlusScore,
  minKScore,
  zlibScore,
} from "../../src/metrics/membership-scores.js";
import type { Figure } from "../../src/metrics/interval.js";
import { shortageOf, type Observation } from "../../src/metrics/patients.js";
import { aucWithInterval, falsePositiveRates, rocWithIntervals } from "../../src/metrics/roc.js";
import type { Group } from "./arms.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { pointOf, randomFor } from "./points.js";
import { baseCheckpoint, hasBegun } from "./stages.js";
import { currentUnits, scoresOf, storedUnit } from "./unit-outcomes.js";

/** Patients an arm under which an AUC is noise. */
const minAucPatients = 100;
/** The true-positive rates that are given, and the patients an arm under which each is noise. */
const rates = falsePositiveRates.map((rate) => ({
  statistic: `tpr@${rate * 100}%`,
  minPatients: rate < 0.05 ? 300 : 100,
}));

/** Attacks that read the checkpoint at hand alone; `scores` are those of the tokens that carry loss. */
const attacks: readonly {
  readonly metric: MetricName;
  readonly score: (unit: UnitItem, scores: RecordScores) => number | undefined;
  /** Why no unit like this one can be scored. */
  readonly withheld?: (unit: UnitItem) => string | undefined;
}[] = [
  { metric: "membership.loss", score: (_, { logProbNats }) => lossScore(logProbNats) },
  {
    metric: "membership.zlib",
    score: ({ zlibBytes }, { logProbNats }) => zlibScore(logProbNats, zlibBytes),
    withheld: ({ zlibBytes }) =>
      zlibBytes === undefined ? "the probe set was prepared without the texts' zlib lengths" : undefined,
  },
  { metric: "membership.mink", score: (_, { logProbNats }) => minKScore(logProbNats) },
  { metric: "membership.mink++", score: (_, scores) => minKPlusPlusScore(scores) },
];

/** Units of a stage, both arms. */
type Arms = Readonly<Record<Group, readonly UnitItem[]>>;
/** What an attack says of them, in the same order. */
type ScoredArms = Readonly<Record<Group, readonly Observation[]>>;

export const membershipProbe: Probe = {
  name: "membership",
  help: "tells members from controls by what the stage changed about them, and by how the model takes them",
  metrics: [
    "membership.reference",
    "membership.loss",
    "membership.zlib",
    "membership.mink",
    "membership.mink++",
    "membership.blind",
  ],
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
  const withhold = (reason: { readonly withheld: string; readonly n?: number }): PointBody[] =>
    ["auc", ...rates.map(({ statistic }) => statistic)].map((statistic) =>
      pointOf({ ...key, statistic }, reason),
    );

  if (context.subject.checkpoint === baseCheckpoint)
    return withhold({ withheld: "the model before training is its own reference" });
  // Before the stage the model of epoch 0 stands in: nothing was learned of these records yet, and the figure
  // shows it.
  const reference = hasBegun(context, stage) ? context.baselineOf(stage) : baseCheckpoint;
  const before = reference === undefined ? undefined : context.outcomes(reference);
  if (before === undefined)
    return withhold({ withheld: "the checkpoint that the stage started from was not probed" });
  const observe = async (own: readonly UnitItem[]): Promise<Observation[]> =>
    [...(await currentUnits(context, own)).values()].flatMap(({ id, patient, meanLogProbNats }) => {
      const old = storedUnit(before, id);
      return old === undefined ? [] : [{ patient, value: meanLogProbNats - old.meanLogProbNats }];
    });
  const scored = { member: await observe(units.member), control: await observe(units.control) };
  const numPatients = patientsOf(scored);
  const shortage = shortageOf({ minimum: minAucPatients, ...numPatients });
  if (shortage !== undefined) return withhold(shortage);
  const n = numPatients.numMembers + numPatients.numControls;
  const random = randomFor(context, key.metric, stage);
  const { auc, aucInterval, tpr, tprIntervals } = rocWithIntervals(scored.member, scored.control, random);
  return [
    pointOf({ ...key, statistic: "auc" }, { value: auc, ...aucInterval, n }),
    ...rates.map(({ statistic, minPatients }, i) =>
      pointOf(
        { ...key, statistic },
        shortageOf({ minimum: minPatients, ...numPatients }) ?? {
          value: tpr[i] ?? NaN,
          ...tprIntervals[i],
          n,
        },
      ),
    ),
  ];
}

async function attackPoints(context: ProbeContext, stage: string, units: Arms): Promise<PointBody[]> {
  const isUsable = ({ lossStart, ids }: UnitItem): boolean => lossStart < ids.length;
  const usable = { member: units.member.filter(isUsable), control: units.control.filter(isUsable) };
  const all = [...usable.member, ...usable.control];
  const scores = await context.scoreItems(all.map(({ id }) => id));
  return attacks.map(({ metric, score, withheld: reasonOf }) => {
    const withheld = all.map((unit) => reasonOf?.(unit)).find((reason) => reason !== undefined);
    const observe = (own: readonly UnitItem[]): Observation[] =>
      own.flatMap((unit) => {
        const value = score(unit, learned(unit, scoresOf(scores, unit.id)));
        return value === undefined ? [] : [{ patient: unit.patient, value }];
      });
    return pointOf(
      { metric, statistic: "auc", split: stage },
      withheld === undefined
        ? aucOf({ member: observe(usable.member), control: observe(usable.control) })
        : { withheld },
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

/** The AUC of one attack on one stage's records; of too few patients it is withheld. */
function aucOf(scored: ScoredArms): Figure | { readonly withheld: string; readonly n: number } {
  const numPatients = patientsOf(scored);
  const shortage = shortageOf({ minimum: minAucPatients, ...numPatients });
  if (shortage !== undefined) return shortage;
  const { auc, interval } = aucWithInterval(scored.member, scored.control);
  return { value: auc, ...interval, n: numPatients.numMembers + numPatients.numControls };
}

const patientsOf = ({ member, control }: ScoredArms) => ({
  numMembers: new Set(member.map(({ patient }) => patient)).size,
  numControls: new Set(control.map(({ patient }) => patient)).size,
});
