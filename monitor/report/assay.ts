import { defined } from "../../src/defined.js";
import {
  equivalentRepetitions,
  limitOfBlank,
  limitOfDetection,
  risingShares,
  undetectedShare,
  type DoseResponse,
} from "../../src/metrics/assay.js";
import type { Point } from "../../src/run/records.js";
import { evaluationsOf, lastPoint, lastProbedByStage, strongMetric, type RunRecords } from "./run-records.js";

type CountedFigure = Pick<Point, "value" | "low" | "high" | "n" | "k" | "withheld">;

/** Positive ones of all. */
interface Count {
  readonly k: number;
  readonly n: number;
}

/** A rate of members with its blank, the controls, at one checkpoint. */
interface RateAssay {
  readonly what: string;
  readonly checkpoint: string;
  readonly members: Count;
  readonly controls?: Count;
  /** Where no member was seen to leak: the share that may have, all the same. */
  readonly undetectedShare?: number;
}

interface TierResponse {
  /** Copies an epoch, and how often its canaries had been seen at the checkpoint. */
  readonly tier: number;
  readonly copies: number;
  readonly bits?: CountedFigure;
  readonly extracted?: CountedFigure;
  /** Of the tier's bits being no more than those of canaries never trained on. */
  readonly p?: CountedFigure;
  /** Share above the limit of blank. */
  readonly detectedShare?: number;
}

/**
 * A run read as a laboratory assay (docs/method.md, Assay); numbers for programs, sentences by
 * `assaySection`.
 */
export interface Assay {
  /** Absent for a run without canaries, or with canaries that are not trained on. */
  readonly canaries?: {
    readonly checkpoint: string;
    readonly tiers: readonly TierResponse[];
    readonly numBlanks: number;
    /**
     * Bits that 95 % of canaries which were never trained on stay under: below 0, a fair guess, where these
     * fell as their peers were learned.
     */
    readonly limitOfBlankBits?: number;
    /** Fewest copies from which on 95 % of canaries lie above it. */
    readonly limitOfDetectionCopies?: number;
  };
  readonly rates: readonly RateAssay[];
  /** Identifiers that came whole, as often as canaries do that were seen so many times. */
  readonly repetitions?: Count & { readonly checkpoint: string } & NonNullable<
      ReturnType<typeof equivalentRepetitions>
    >;
}

export function assayOf(records: RunRecords): Assay {
  const stage = canaryStage(records);
  const canaries = stage === undefined ? undefined : canariesOf(records, stage);
  const repetitions = stage === undefined ? undefined : repetitionsOf(records, stage);
  return { ...defined({ canaries }), rates: ratesOf(records), ...defined({ repetitions }) };
}

/** The canaries' stage, where its canaries are trained on and probed. */
const canaryStage = ({ run }: RunRecords): string | undefined =>
  run.placebo === undefined ? run.config.canaries?.stage : undefined;

function canariesOf(records: RunRecords, stage: string): Assay["canaries"] {
  const last = records.points.findLast((point) => point.stage === stage);
  if (last === undefined) return undefined;
  const { checkpoint } = last;
  // The newest point of the checkpoint says how many epochs trained it.
  const epochs = last.epoch;
  const rows = (records.outcomesOf(checkpoint) ?? []).filter((row) => row.kind === "canary");
  const bitsOf = (tier: number): number[] => rows.filter((row) => row.tier === tier).map(({ bits }) => bits);
  const tiers = [...new Set(rows.map(({ tier }) => tier))].sort((a, b) => a - b);
  const blank = limitOfBlank(bitsOf(0));
  const doses = tiers
    .filter((tier) => tier > 0)
    .map((tier) => ({ dose: tier * epochs, values: bitsOf(tier) }));
  const detection = blank === undefined ? undefined : limitOfDetection(doses, blank);
  return {
    checkpoint,
    numBlanks: bitsOf(0).length,
    tiers: tiers.map((tier) =>
      tierResponse(records, { checkpoint, tier, epochs, ownBits: bitsOf(tier), blank }),
    ),
    ...defined({ limitOfBlankBits: blank, limitOfDetectionCopies: detection }),
  };
}

function tierResponse(
  records: RunRecords,
  options: {
    readonly checkpoint: string;
    readonly tier: number;
    readonly epochs: number;
    /** Bits of each canary of the tier. */
    readonly ownBits: readonly number[];
    readonly blank: number | undefined;
  },
): TierResponse {
  const { checkpoint, tier, epochs, ownBits, blank } = options;
  const figure = (metric: string, statistic: string): CountedFigure | undefined => {
    const point = lastPoint(records, { metric, statistic, tier, checkpoint });
    return point === undefined ? undefined : figureOf(point);
  };
  return {
    tier,
    copies: tier * epochs,
    ...defined({
      bits: figure("canary.bits", "mean"),
      extracted: figure("canary.extracted", "rate"),
      p: figure("canary.bits", "p"),
      detectedShare:
        blank === undefined ? undefined : ownBits.filter((bits) => bits > blank).length / ownBits.length,
    }),
  };
}

function figureOf({ value, low, high, n, k, withheld }: Point): CountedFigure {
  const interval = low === undefined || high === undefined ? {} : { low, high };
  return { ...defined({ value }), ...interval, ...defined({ n, k, withheld }) };
}

function ratesOf(records: RunRecords): RateAssay[] {
  const identifiers = rateOf(records, {
    what: "patients with an identifier that is too hard to guess",
    filter: { metric: strongMetric(records), statistic: "patients", class: undefined },
  });
  const ofStages = lastProbedByStage(records).flatMap(({ stage, checkpoint }) =>
    rateOf(records, {
      what: `patients or document groups of ${stage} with 50 tokens in a row`,
      filter: { metric: "extraction.run@50", statistic: "rate", split: stage, checkpoint },
    }),
  );
  return [...identifiers, ...ofStages];
}

/** None where members were not counted. */
function rateOf(
  records: RunRecords,
  { what, filter }: { readonly what: string; readonly filter: Parameters<typeof lastPoint>[1] },
): RateAssay[] {
  const point = lastPoint(records, { ...filter, group: "member" });
  const members = countOf(point);
  if (point === undefined || members === undefined || members.n === 0) return [];
  const controls = countOf(lastPoint(records, { ...filter, group: "control" }));
  const unseen = members.k === 0 ? undetectedShare(members.n) : undefined;
  return [{ what, checkpoint: point.checkpoint, members, ...defined({ controls, undetectedShare: unseen }) }];
}

const countOf = (point: Point | undefined): Count | undefined =>
  point?.k === undefined || point.n === undefined ? undefined : { k: point.k, n: point.n };

/**
 * Leaked identifiers on the canaries' scale: doses and shares of all evaluations of the canaries' stage make
 * the curve.
 */
function repetitionsOf(records: RunRecords, stage: string): Assay["repetitions"] {
  const leak = lastPoint(records, {
    metric: strongMetric(records),
    statistic: "spans",
    group: "member",
    class: undefined,
  });
  if (leak?.value === undefined || leak.n === undefined || leak.value === 0) return undefined;
  const { checkpoint, value: k, n } = leak;
  const responses = evaluationsOf(records, stage).flatMap((evaluation) => dosesAt(records, evaluation));
  const found = equivalentRepetitions(risingShares(responses), { k, n });
  return found === undefined ? undefined : { checkpoint, k, n, ...found };
}

/** How many canaries of each tier came at a checkpoint, by how often they had been seen. */
const dosesAt = (records: RunRecords, checkpoint: string): DoseResponse[] =>
  records.points.flatMap((point): DoseResponse[] => {
    const { metric, statistic, tier, k, n, epoch } = point;
    const isMeant = point.checkpoint === checkpoint && metric === "canary.extracted" && statistic === "rate";
    return isMeant && tier !== undefined && k !== undefined && n !== undefined
      ? [{ dose: tier * epoch, k, n }]
      : [];
  });
