// How much of what a stage trains on could be had back, in tokens; design: "Volume". Estimated for the whole
// corpus from the sample that is probed.
import type { PointBody, UnitItem } from "../../src/run/records.js";
import { minIntervalUnits } from "../../src/metrics/interval.js";
import { type Holding, coveredPositions, volumeMetrics, volumeOf } from "../../src/metrics/volume.js";
import { armsOf, type Arm } from "./arms.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { pointOf, randomFor } from "./points.js";
import { scoresOf, uniqueStarts30 } from "./unit-outcomes.js";

export const volumeProbe: Probe = {
  name: "volume",
  help: "estimates how much of the training text the model says in runs of 30 tokens, templates left out",
  metrics: volumeMetrics,
  isRequired: false,
  async measure(context) {
    const arms = armsOf(context);
    const scores = await context.scoreItems(
      arms.flatMap(({ units }) => units.filter(hasLoss).map(({ id }) => id)),
    );
    const covered = (unit: UnitItem): number =>
      coveredPositions(scoresOf(scores, unit.id).margin, { size: 30, starts: uniqueStarts30(unit) });
    const points = context.run.config.stages.flatMap(({ name }) => {
      const of = (group: Arm["group"]) =>
        arms.find((arm) => arm.split === name && arm.group === group)?.units.filter(hasLoss) ?? [];
      return of("member").length === 0
        ? []
        : stagePoints(context, name, { members: of("member"), controls: of("control"), covered });
    });
    return { points, outcomes: [] };
  },
};

const hasLoss = ({ lossStart, ids }: UnitItem): boolean => lossStart < ids.length;

function stagePoints(
  context: ProbeContext,
  split: string,
  arms: {
    readonly members: readonly UnitItem[];
    readonly controls: readonly UnitItem[];
    readonly covered: (unit: UnitItem) => number;
  },
): PointBody[] {
  const { members, controls, covered } = arms;
  const share = { metric: "volume.share", split } as const;
  const keys = {
    member: { ...share, statistic: "rate", group: "member" },
    control: { ...share, statistic: "rate", group: "control" },
    excess: { ...share, statistic: "excess" },
    blank: { ...share, statistic: "blank", group: "control" },
    tokens: { metric: "volume.tokens", statistic: "excess", split },
  } as const;
  const withhold = (withheld: string): PointBody[] =>
    Object.values(keys).map((key) => pointOf(key, { withheld }));
  if (members.some(({ weight }) => weight === undefined))
    return withhold("the probe set was prepared without sampling weights");
  const corpus = context.run.stages.find(({ name }) => name === split)?.sources;
  const memberWeight = ({ weight = NaN }: UnitItem): number => weight;
  // An older run does not know its corpus; then the sample's own weights say it.
  const corpusOf = (source: string): number =>
    corpus?.[source]?.numUnits ??
    members.reduce((sum, unit) => sum + (unit.source === source ? memberWeight(unit) : 0), 0);
  const holdings = (units: readonly UnitItem[], weightOf: (unit: UnitItem) => number): Holding[] => {
    const weights = weightsIn(units, { weightOf, corpusOf });
    return units.map((unit) => {
      const weight = weights.get(unit.id) ?? NaN;
      return {
        stratum: unit.source,
        patient: unit.patient,
        covered: weight * covered(unit),
        total: weight * (unit.ids.length - unit.lossStart),
      };
    });
  };
  const random = randomFor(context, "volume.share", split);
  const volume = volumeOf(
    holdings(members, memberWeight),
    holdings(controls, () => 1),
    random,
  );
  const sources = new Set(controls.map(({ source }) => source));
  if (volume === undefined || members.some(({ source }) => !sources.has(source)))
    return withhold("a source of this stage has no controls to tell what the model would say anyway");
  const numTokens = Object.values(corpus ?? {}).reduce((sum, source) => sum + source.numTokens, 0);
  const { value, low, high, n } = volume.excess;
  return [
    pointOf(keys.member, volume.member),
    pointOf(keys.control, volume.control),
    pointOf(keys.excess, volume.excess),
    pointOf(
      keys.blank,
      volume.blank ?? { withheld: `needs ${minIntervalUnits} patients or document groups an arm`, n },
    ),
    pointOf(
      keys.tokens,
      corpus === undefined
        ? { withheld: "the run was prepared without counts of its corpus", n }
        : {
            value: value * numTokens,
            ...(low === undefined || high === undefined
              ? {}
              : { low: low * numTokens, high: high * numTokens }),
            n,
          },
    ),
  ];
}

/**
 * Weights of an arm that sum to the corpus in every source: a sample cut to a budget stands for as much as a
 * whole one, and both arms are made of the same mix of sources (post-stratification). @param options.weightOf
 * what a unit stands for beside others of its source. @param options.corpusOf records of a source.
 */
function weightsIn(
  units: readonly UnitItem[],
  options: { readonly weightOf: (unit: UnitItem) => number; readonly corpusOf: (source: string) => number },
): ReadonlyMap<string, number> {
  const { weightOf, corpusOf } = options;
  const totals = new Map<string, number>();
  for (const unit of units) totals.set(unit.source, (totals.get(unit.source) ?? 0) + weightOf(unit));
  return new Map(
    units.map((unit) => [
      unit.id,
      (weightOf(unit) * corpusOf(unit.source)) / (totals.get(unit.source) ?? NaN),
    ]),
  );
}
