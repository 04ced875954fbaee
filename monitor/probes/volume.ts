// How much of what a stage trains on could be had back, in tokens (docs/method.md, "Volume"). Estimated for
// the whole corpus from the sample that is probed.
import { minIntervalUnits, type Figure } from "../../src/metrics/interval.js";
import {
  coveredPositions,
  postStratified,
  volumeOf,
  type Holding,
  type Volume,
} from "../../src/metrics/volume.js";
import type { PointBody, UnitItem } from "../../src/run/records.js";
import { armsOf, type Group } from "./arms.js";
import type { ProbeContext } from "./context.js";
import { pointOf, randomFor } from "./points.js";
import type { Probe } from "./probe.js";
import { scoresOf, uniqueStarts30 } from "./unit-outcomes.js";

export const volumeProbe: Probe = {
  name: "volume",
  help: "estimates how much of the training text the model says in runs of 30 tokens, templates left out",
  metrics: ["volume.share", "volume.tokens"],
  isRequired: false,
  async measure(context) {
    const arms = armsOf(context).map((arm) => ({ ...arm, units: arm.units.filter(hasLoss) }));
    const scores = await context.scoreItems(arms.flatMap(({ units }) => units.map(({ id }) => id)));
    const covered = (unit: UnitItem): number =>
      coveredPositions(scoresOf(scores, unit.id).margin, { size: 30, starts: uniqueStarts30(unit) });
    const points = context.run.config.stages.flatMap(({ name }) => {
      const of = (group: Group) =>
        arms.flatMap((arm) => (arm.split === name && arm.group === group ? arm.units : []));
      const [members, controls] = [of("member"), of("control")];
      return members.length === 0 ? [] : stagePoints(context, { split: name, members, controls, covered });
    });
    return { points, outcomes: [] };
  },
};

const hasLoss = ({ lossStart, ids }: UnitItem): boolean => lossStart < ids.length;

/** What is probed of a stage, and how many tokens of a unit are in something that the model says. */
interface Probed {
  readonly split: string;
  readonly members: readonly UnitItem[];
  readonly controls: readonly UnitItem[];
  readonly covered: (unit: UnitItem) => number;
}

function stagePoints(context: ProbeContext, probed: Probed): PointBody[] {
  const { split, members, controls } = probed;
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
  const volume = volumeFrom(context, probed);
  const sources = new Set(controls.map(({ source }) => source));
  if (volume === undefined || members.some(({ source }) => !sources.has(source)))
    return withhold("a source of this stage has no controls to tell what the model would say anyway");
  const { n } = volume.excess;
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
      tokensOf(context, split, volume.excess) ?? {
        withheld: "the run was prepared without counts of its corpus",
        n,
      },
    ),
  ];
}

/** Records and tokens of a stage's sources; an older run does not know them. */
const corpusOf = (context: ProbeContext, split: string) =>
  context.run.stages.find(({ name }) => name === split)?.sources;

/** The stage's volume, every source weighted to its share of the corpus, in both arms alike. */
function volumeFrom(context: ProbeContext, probed: Probed): Volume | undefined {
  const { split, members, controls, covered } = probed;
  const corpus = corpusOf(context, split);
  const memberWeight = ({ weight = NaN }: UnitItem): number => weight;
  // Where the corpus is not known, the sample's own weights say it.
  const numUnitsOf = (source: string): number =>
    corpus?.[source]?.numUnits ??
    members.reduce((sum, unit) => sum + (unit.source === source ? memberWeight(unit) : 0), 0);
  const holdings = (units: readonly UnitItem[], weightOf: (unit: UnitItem) => number): Holding[] => {
    const weights = postStratified(units, {
      stratumOf: ({ source }) => source,
      weightOf,
      corpusOf: numUnitsOf,
    });
    return units.map((unit, i) => {
      const weight = weights[i] ?? NaN;
      return {
        stratum: unit.source,
        patient: unit.patient,
        covered: weight * covered(unit),
        total: weight * (unit.ids.length - unit.lossStart),
      };
    });
  };
  return volumeOf(
    holdings(members, memberWeight),
    holdings(controls, () => 1),
    randomFor(context, "volume.share", split),
  );
}

/** A share of the stage's text in tokens of it; undefined where the corpus is not known. */
function tokensOf(context: ProbeContext, split: string, share: Figure): Figure | undefined {
  const corpus = corpusOf(context, split);
  if (corpus === undefined) return undefined;
  const numTokens = Object.values(corpus).reduce((sum, source) => sum + source.numTokens, 0);
  const { value, low, high, n } = share;
  const interval =
    low === undefined || high === undefined ? undefined : { low: low * numTokens, high: high * numTokens };
  return { value: value * numTokens, ...interval, n };
}
