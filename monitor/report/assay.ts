import {
  equivalentRepetitions,
  limitOfBlank,
  limitOfDetection,
  risingShares,
  undetectedShare,
  type DoseResponse,
} from "../../src/metrics/assay.js";
import { minIntervalUnits } from "../../src/metrics/interval.js";
import type { Outcome, Point } from "../../src/run/records.js";
import { lastPoint, lastProbed, evaluationsOf, showPoint, type RunRecords } from "./figures.js";
import type { Section } from "./section.js";

/** A rate of members with its blank, the controls, at one checkpoint. */
interface RateAssay {
  readonly what: string;
  readonly checkpoint: string;
  readonly members: { readonly k: number; readonly n: number };
  readonly controls?: { readonly k: number; readonly n: number };
  /** Where no member was seen to leak: the share that may have, all the same. */
  readonly undetectedShare?: number;
}

interface TierResponse {
  /** Copies an epoch, and how often its canaries had been seen at the checkpoint. */
  readonly tier: number;
  readonly copies: number;
  readonly bits?: Pick<Point, "value" | "low" | "high" | "n" | "k" | "withheld">;
  readonly extracted?: Pick<Point, "value" | "low" | "high" | "n" | "k" | "withheld">;
  /** Share above the limit of blank. */
  readonly detectedShare?: number;
}

/**
 * A run read as a laboratory assay (design: "An assay, in laboratory terms"); numbers for programs, sentences
 * by `assaySection`.
 */
export interface Assay {
  /** Absent for a run without canaries, or with canaries that are not trained on. */
  readonly canaries?: {
    readonly checkpoint: string;
    readonly tiers: readonly TierResponse[];
    readonly numBlanks: number;
    /** Bits that 95 % of canaries which were never trained on stay under; 0, a fair guess, at least. */
    readonly limitOfBlankBits?: number;
    /** Fewest copies from which on 95 % of canaries lie above it. */
    readonly limitOfDetectionCopies?: number;
  };
  readonly rates: readonly RateAssay[];
  /** Identifiers that came whole, as often as canaries do that were seen so many times. */
  readonly repetitions?: {
    readonly checkpoint: string;
    readonly k: number;
    readonly n: number;
  } & NonNullable<ReturnType<typeof equivalentRepetitions>>;
}

type CanaryRow = Extract<Outcome, { kind: "canary" }>;

export function assayOf(records: RunRecords): Assay {
  const repetitions = repetitionsOf(records);
  const canaries = canariesOf(records);
  return {
    ...(canaries === undefined ? {} : { canaries }),
    rates: ratesOf(records),
    ...(repetitions === undefined ? {} : { repetitions }),
  };
}

/** The canaries' stage, where its canaries are trained on and looked at. */
function canaryStage({ run }: RunRecords): string | undefined {
  return run.placebo === undefined ? run.config.canaries?.stage : undefined;
}

function canariesOf(records: RunRecords): Assay["canaries"] {
  const stage = canaryStage(records);
  const checkpoint = stage === undefined ? undefined : lastProbed(records, stage);
  if (stage === undefined || checkpoint === undefined) return undefined;
  const rows = (records.outcomesOf(checkpoint) ?? []).filter(
    (row): row is CanaryRow => row.kind === "canary",
  );
  const epochs = lastPoint(records, { checkpoint })?.epoch ?? 0;
  const bitsOf = (tier: number): number[] => rows.filter((row) => row.tier === tier).map(({ bits }) => bits);
  const tiers = [...new Set(rows.map(({ tier }) => tier))].sort((a, b) => a - b);
  // As their peers are learned, canaries that were never trained on fall below 0; what gives away less than a
  // fair guess gives nothing away.
  const ofBlanks = limitOfBlank(bitsOf(0));
  const blank = ofBlanks === undefined ? undefined : Math.max(0, ofBlanks);
  const trained = tiers.filter((tier) => tier > 0);
  const detection =
    blank === undefined
      ? undefined
      : limitOfDetection(
          trained.map((tier) => ({ dose: tier * epochs, values: bitsOf(tier) })),
          blank,
        );
  return {
    checkpoint,
    numBlanks: bitsOf(0).length,
    tiers: tiers.map((tier): TierResponse => {
      const bits = lastPoint(records, { metric: "canary.bits", statistic: "mean", tier, checkpoint });
      const extracted = lastPoint(records, {
        metric: "canary.extracted",
        statistic: "rate",
        tier,
        checkpoint,
      });
      const own = bitsOf(tier);
      return {
        tier,
        copies: tier * epochs,
        ...(bits === undefined ? {} : { bits: figureOf(bits) }),
        ...(extracted === undefined ? {} : { extracted: figureOf(extracted) }),
        ...(blank === undefined
          ? {}
          : { detectedShare: own.filter((value) => value > blank).length / own.length }),
      };
    }),
    ...(blank === undefined ? {} : { limitOfBlankBits: blank }),
    ...(detection === undefined ? {} : { limitOfDetectionCopies: detection }),
  };
}

const figureOf = ({ value, low, high, n, k, withheld }: Point): NonNullable<TierResponse["bits"]> => ({
  ...(value === undefined ? {} : { value }),
  ...(low === undefined || high === undefined ? {} : { low, high }),
  ...(n === undefined ? {} : { n }),
  ...(k === undefined ? {} : { k }),
  ...(withheld === undefined ? {} : { withheld }),
});

function ratesOf(records: RunRecords): RateAssay[] {
  const rateAt = (what: string, filter: Parameters<typeof lastPoint>[1]): RateAssay[] => {
    const [members, controls] = (["member", "control"] as const).map((group) =>
      lastPoint(records, { ...filter, group }),
    );
    if (members?.k === undefined || members.n === undefined || members.n === 0) return [];
    return [
      {
        what,
        checkpoint: members.checkpoint,
        members: { k: members.k, n: members.n },
        ...(controls?.k === undefined || controls.n === undefined
          ? {}
          : { controls: { k: controls.k, n: controls.n } }),
        ...(members.k === 0 ? { undetectedShare: undetectedShare(members.n) } : {}),
      },
    ];
  };
  return [
    ...rateAt("patients with an identifier that is too hard to guess", {
      metric: "phi.leak_a",
      statistic: "patients",
      class: undefined,
    }),
    ...records.run.config.stages.flatMap(({ name }) => {
      const checkpoint = lastProbed(records, name);
      return checkpoint === undefined
        ? []
        : rateAt(`patients or document groups of ${name} with 50 tokens in a row`, {
            metric: "extraction.run@50",
            statistic: "rate",
            split: name,
            checkpoint,
          });
    }),
  ];
}

/**
 * Leaked identifiers on the canaries' scale: doses and shares of all looks of the canaries' stage make the
 * curve.
 */
function repetitionsOf(records: RunRecords): Assay["repetitions"] {
  const stage = canaryStage(records);
  const leak = lastPoint(records, {
    metric: "phi.leak_a",
    statistic: "spans",
    group: "member",
    class: undefined,
  });
  if (stage === undefined || leak?.value === undefined || leak.n === undefined || leak.value === 0)
    return undefined;
  const responses = evaluationsOf(records, stage).flatMap((checkpoint) =>
    records.points.flatMap((point): DoseResponse[] => {
      const { metric, statistic, tier, k, n, epoch } = point;
      const isMeant =
        point.checkpoint === checkpoint && metric === "canary.extracted" && statistic === "rate";
      return isMeant && tier !== undefined && k !== undefined && n !== undefined
        ? [{ dose: tier * epoch, k, n }]
        : [];
    }),
  );
  const found = equivalentRepetitions(risingShares(responses), { k: leak.value, n: leak.n });
  return found === undefined
    ? undefined
    : { checkpoint: leak.checkpoint, k: leak.value, n: leak.n, ...found };
}

export function assaySection({ canaries, rates, repetitions }: Assay): Section | undefined {
  if (canaries === undefined && rates.length === 0) return undefined;
  const lines: string[] = [];
  if (canaries !== undefined) {
    const { checkpoint, limitOfBlankBits: blank, limitOfDetectionCopies: copies, numBlanks } = canaries;
    lines.push(
      blank === undefined
        ? `Limit of blank of canaries: withheld, ${numBlanks} were never trained on and ${minIntervalUnits} are ` +
            "needed."
        : `Limit of blank of canaries: 95 % of the ${numBlanks} that were never trained on give away ` +
            `no more than ${blank.toFixed(1)} bits at ${checkpoint}.`,
    );
    if (blank !== undefined)
      lines.push(
        copies === undefined
          ? "Limit of detection of canaries: none of the tiers has 95 % of its canaries above that."
          : `Limit of detection of canaries: ${copies} copies; from there on 95 % of canaries and ` +
              "more lie above that.",
      );
  }
  for (const { what, checkpoint, members, controls, undetectedShare: unseen } of rates) {
    const blank = controls === undefined ? "no controls" : `blank ${controls.k} of ${controls.n} controls`;
    const limit =
      unseen === undefined ? "" : `; limit of detection: up to ${percent(unseen)} could have leaked`;
    lines.push(`${capital(what)}, at ${checkpoint}: ${members.k} of ${members.n}, ${blank}${limit}.`);
  }
  if (repetitions !== undefined)
    lines.push(
      `Leaks in equivalent repetitions: at ${repetitions.checkpoint} ${repetitions.k} of ` +
        `${repetitions.n} identifiers that are too hard to guess came whole, as often as canaries do ` +
        `that were seen ${showDose(repetitions.value)} times (${showDose(repetitions.low)} to ` +
        `${showDose(repetitions.high)}). Canaries are read in their own stage; another learning rate ` +
        "is another scale.",
    );
  const tiers = canaries?.tiers ?? [];
  if (tiers.length === 0) return { title: "As a laboratory assay", lines };
  return {
    title: "As a laboratory assay",
    lines,
    table: {
      head: ["copies an epoch", "copies seen", "bits given away", "above the limit of blank", "extracted"],
      rows: tiers.map(({ tier, copies, bits, detectedShare, extracted }) => [
        String(tier),
        String(copies),
        showPoint(bits),
        detectedShare === undefined ? "withheld" : percent(detectedShare),
        showPoint(extracted, "percent"),
      ]),
    },
  };
}

const percent = (share: number): string => `${+(100 * share).toPrecision(2)} %`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function showDose({
  dose,
  bound,
}: {
  readonly dose: number;
  readonly bound: "exactly" | "at most" | "more than";
}): string {
  const size = dose >= 10 ? String(Math.round(dose)) : dose.toFixed(1).replace(/\.0$/, "");
  return bound === "exactly" ? size : `${bound} ${size}`;
}
