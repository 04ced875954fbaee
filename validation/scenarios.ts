import { clopperPearson } from "../src/metrics/binomial.js";
import { bootstrapMean } from "../src/metrics/bootstrap.js";
import { chanceExposure } from "../src/metrics/exposure.js";
import { gapBetween } from "../src/metrics/gap.js";
import type { Interval } from "../src/metrics/interval.js";
import { normalCdf, normalQuantile } from "../src/metrics/normal.js";
import { meanOverPatients, rateOverPatients } from "../src/metrics/patients.js";
import { extractionPersistence, retainedLift, type Gain } from "../src/metrics/persistence.js";
import { aucWithInterval, rocWithIntervals } from "../src/metrics/roc.js";
import { seeded, type Random } from "../src/random.js";
import { number } from "./claim.js";
import { alikeHits, alikeScores, drawFrom, observationsOf } from "./draws.js";
import { correlationWithin, meanOf, type Seen } from "./seen.js";

/**
 * One way that an interval is printed: a sample is drawn, and the interval either holds the truth or does
 * not.
 */
export interface Scenario {
  readonly kind: string;
  readonly name: string;
  readonly truth: number;
  /** Interval of one simulated sample; undefined where the figure is withheld. */
  readonly draw: (random: Random) => Partial<Interval> | undefined;
}

/** Every kind of interval, at sizes of samples that runs have; some from what a real run has seen. */
export const scenariosOf = (seen: Seen): Scenario[] => [
  ...plainRates(),
  ...seenRates(seen),
  ...alikeRates(),
  ...seenMeans(seen),
  ...canaryMeans(seen),
  ...seenGaps(seen),
  ...aucs(seen),
  ...lowFalsePositives(seen),
  ...retainedLifts(seen),
  ...persistedExtraction(),
  chance(),
];

const plainRates = (): Scenario[] =>
  (
    [
      [20, 0.05],
      [100, 0.02],
      [100, 0.3],
    ] as const
  ).map(([n, rate]) => ({
    kind: "rate, one record a patient (Clopper–Pearson)",
    name: `${rate * 100} %, ${n} patients`,
    truth: rate,
    draw: (random) =>
      clopperPearson(Array.from({ length: n }, () => random.float() < rate).filter(Boolean).length, n),
  }));

const rateKind = "rate over patients' records (effective n)";

const seenRates = ({ hits }: Seen): Scenario[] =>
  [20, 60].map((n) => ({
    kind: rateKind,
    name: `extraction as seen, ${n} patients`,
    truth: meanOf(hits.map(meanOf)),
    draw: (random) =>
      rateOverPatients(
        observationsOf(drawFrom(hits, n, random)).map(({ patient, value }) => ({
          patient,
          isHit: value > 0,
        })),
      ),
  }));

const alikeRates = (): Scenario[] =>
  (
    [
      [20, 0.1, 0.5],
      [40, 0.05, 0.5],
      [100, 0.02, 0.05],
    ] as const
  ).map(([n, rate, correlation]) => ({
    kind: rateKind,
    name: `${rate * 100} %, correlation ${correlation}, ${n} patients`,
    truth: rate,
    draw: (random) => rateOverPatients(alikeHits(random, { n, rate, correlation })),
  }));

const meanKind = "mean over patients (bootstrap-t and Student)";

const seenMeans = ({ logProbs: { member } }: Seen): Scenario[] =>
  [20, 60].map((n) => ({
    kind: meanKind,
    name: `log-probability as seen, ${n} patients`,
    truth: meanOf(member.map(meanOf)),
    draw: (random) => meanOverPatients(observationsOf(drawFrom(member, n, random)), random),
  }));

/**
 * Twenty values are no population: they are smoothed (Silverman 1986), or a sample that misses the one
 * far-off value would count as a miss of its mean.
 */
const canaryMeans = ({ bits }: Seen): Scenario[] =>
  [...bits].map(([tier, pool]) => {
    const mean = meanOf(pool);
    const deviation = Math.sqrt(meanOf(pool.map((value) => (value - mean) ** 2)));
    const width = 0.9 * deviation * pool.length ** -0.2;
    return {
      kind: meanKind,
      name: `canary bits as seen, smoothed, ${tier} copies, 20 canaries`,
      truth: mean,
      draw: (random) =>
        bootstrapMean(
          drawFrom(pool, 20, random).map((value) => value + width * random.normal()),
          random,
        ),
    };
  });

function seenGaps({ spans }: Seen): Scenario[] {
  const [members, controls] = [spans.member.map(meanOf), spans.control.map(meanOf)];
  return [20, 60].map((n) => ({
    kind: "gap of two means (bootstrap-t and Student)",
    name: `identifiers as seen, ${n} patients an arm`,
    truth: meanOf(members) - meanOf(controls),
    draw: (random) => gapBetween(drawFrom(members, n, random), drawFrom(controls, n, random), random),
  }));
}

/** How alike one patient's scores are in the run that was seen. */
const scoreCorrelation = ({ logProbs }: Seen): number =>
  Math.max(0, correlationWithin(logProbs.member), correlationWithin(logProbs.control));

function aucs(seen: Seen): Scenario[] {
  const correlation = scoreCorrelation(seen);
  return [0.5, 0.8, 0.98, 0.995].map((auc) => ({
    kind: "AUC (Obuchowski, effective n)",
    name: `${auc}, correlation ${number(correlation)}, 100 patients an arm`,
    truth: auc,
    draw: (random) => {
      const arm = (mean: number) => alikeScores(random, { n: 100, mean, correlation });
      return aucWithInterval(arm(normalQuantile(auc) * Math.SQRT2), arm(0)).interval;
    },
  }));
}

function lowFalsePositives(seen: Seen): Scenario[] {
  const correlation = scoreCorrelation(seen);
  const shift = normalQuantile(0.8) * Math.SQRT2;
  const rates = [
    [0.05, 100],
    [0.01, 300],
  ] as const;
  return rates.map(([at, n], i) => ({
    kind: "TPR at a low FPR (percentiles)",
    name: `${at * 100} % FPR, ${n} patients an arm`,
    truth: 1 - normalCdf(normalQuantile(1 - at) - shift),
    draw: (random) => {
      const arm = (mean: number) => alikeScores(random, { n, mean, correlation });
      return rocWithIntervals(arm(shift), arm(0), random).tprIntervals[i];
    },
  }));
}

function retainedLifts({ gains: { member, control } }: Seen): Scenario[] {
  const liftOf = (moment: keyof Gain): number =>
    meanOf(member.map((gain) => gain[moment])) - meanOf(control.map((gain) => gain[moment]));
  return [20, 60].map((n) => ({
    kind: "retained lift (expanded percentiles)",
    name: `gains as seen, ${n} patients an arm`,
    truth: liftOf("later") / liftOf("atEnd"),
    draw: (random) => {
      const figure = retainedLift(drawFrom(member, n, random), drawFrom(control, n, random), random);
      return "value" in figure ? figure : undefined;
    },
  }));
}

function persistedExtraction(): Scenario[] {
  const rates = [
    { n: 25, atEnd: 0.9, later: 0.5 },
    { n: 60, atEnd: 0.8, later: 0.2 },
  ];
  return rates.map(({ n, atEnd, later }) => ({
    kind: "extraction that persisted (expanded percentiles)",
    name: `${later} of ${atEnd}, correlation 0.3, ${n} patients`,
    truth: later / atEnd,
    draw: (random) => {
      const firstOf = new Map<string, boolean>();
      const chosen = alikeHits(random, { n, rate: atEnd, correlation: 0.3 }).map(({ patient, isHit }) => {
        const first = firstOf.get(patient);
        const hitLater = first !== undefined && random.float() < 0.3 ? first : random.float() < later;
        firstOf.set(patient, first ?? hitLater);
        return { patient, hitAtEnd: isHit, hitLater };
      });
      const figure = extractionPersistence(chosen, random);
      return "value" in figure ? figure : undefined;
    },
  }));
}

function chance(): Scenario {
  const { low, high } = chanceExposure(4, 256, seeded("chance"));
  return {
    kind: "exposure of secrets that nobody learned (simulated)",
    name: "4 canaries, 256 references",
    truth: 0,
    draw: (random) => {
      const mean = meanOf(Array.from({ length: 4 }, () => Math.log2(256 / (1 + random.below(256)))));
      return { low: mean < low ? 1 : -1, high: mean > high ? -1 : 1 };
    },
  };
}
