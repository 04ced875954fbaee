import { clopperPearson } from "../src/metrics/binomial.js";
import { bootstrapMean } from "../src/metrics/bootstrap.js";
import { chanceExposure } from "../src/metrics/exposure.js";
import { gapBetween } from "../src/metrics/gap.js";
import type { Interval } from "../src/metrics/interval.js";
import { normalCdf, normalQuantile } from "../src/metrics/normal.js";
import { meanOverPatients, rateOverPatients, type Observation } from "../src/metrics/patients.js";
import { extractionPersistence, retainedLift, type Gain } from "../src/metrics/persistence.js";
import { aucWithInterval, rocWithIntervals } from "../src/metrics/roc.js";
import { seeded, type Random } from "../src/random.js";
import type { Outcome } from "../src/run/records.js";
import { number, percent, type Section } from "./claim.js";
import { drawChart } from "./svg.js";

/**
 * One way that an interval is printed: a sample is drawn, and the interval either holds the truth or does
 * not.
 */
interface Scenario {
  readonly kind: string;
  readonly name: string;
  readonly truth: number;
  /** Interval of one simulated sample; undefined where the figure is withheld. */
  readonly draw: (random: Random) => Partial<Interval> | undefined;
}

/** A patient's records, as seen in a real run. */
type Cluster = readonly number[];

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const deviationOf = (values: readonly number[]): number =>
  Math.sqrt(meanOf(values.map((value) => (value - meanOf(values)) ** 2)));

/**
 * Intra-class correlation by one-way analysis of variance (Donner 1986); NaN where every patient has one
 * record.
 */
function correlationWithin(clusters: readonly Cluster[]): number {
  const [numClusters, numValues] = [clusters.length, clusters.reduce((sum, { length }) => sum + length, 0)];
  if (numValues === numClusters) return NaN;
  const grand = meanOf(clusters.flat());
  const between =
    clusters.reduce((sum, own) => sum + own.length * (meanOf(own) - grand) ** 2, 0) / (numClusters - 1);
  const within =
    clusters.reduce(
      (sum, own) => sum + own.reduce((squares, value) => squares + (value - meanOf(own)) ** 2, 0),
      0,
    ) /
    (numValues - numClusters);
  const size =
    (numValues - clusters.reduce((sum, { length }) => sum + length ** 2, 0) / numValues) / (numClusters - 1);
  return (between - within) / (between + (size - 1) * within);
}

/**
 * Samples so many patients, with all their records, from those seen: a population with the clusters,
 * correlation and skewness of a real run.
 */
const sampleOf =
  <T>(pool: readonly T[], n: number) =>
  (random: Random): T[] =>
    Array.from({ length: n }, () => random.pick(pool));

const observationsOf = (clusters: readonly Cluster[]): Observation[] =>
  clusters.flatMap((own, patient) => own.map((value) => ({ patient: String(patient), value })));

/** What a real run gives to sample from. */
interface Seen {
  readonly logProbs: Readonly<Record<"member" | "control", readonly Cluster[]>>;
  readonly hits: readonly Cluster[];
  readonly spans: Readonly<Record<"member" | "control", readonly Cluster[]>>;
  readonly gains: Readonly<Record<"member" | "control", readonly Gain[]>>;
  readonly bits: ReadonlyMap<number, readonly number[]>;
}

type UnitRow = Extract<Outcome, { kind: "unit" }>;
const groups = ["member", "control"] as const;

/**
 * Takes the pools from the looks of a run: the one whose extraction rate is nearest to a half, the last, and
 * the one before training.
 */
function poolsOf(
  rows: ReadonlyMap<string, readonly Outcome[]>,
  bits: Seen["bits"],
): Seen & { readonly evaluation: string } {
  const evaluations = [...rows.keys()];
  const unitsAt = (evaluation: string): UnitRow[] =>
    (rows.get(evaluation) ?? []).filter((row): row is UnitRow => row.kind === "unit");
  const rateAt = (evaluation: string): number =>
    meanOf(
      unitsAt(evaluation).flatMap((row) => (row.group === "member" ? [Number(row.hitRun30 ?? false)] : [])),
    );
  const evaluation = evaluations.reduce((best, name) =>
    Math.abs(rateAt(name) - 0.5) < Math.abs(rateAt(best) - 0.5) ? name : best,
  );
  const clustersOf = <R extends { readonly patient: string }>(
    own: readonly R[],
    value: (row: R) => number,
  ): Cluster[] => {
    const byPatient = new Map<string, number[]>();
    for (const row of own) byPatient.set(row.patient, [...(byPatient.get(row.patient) ?? []), value(row)]);
    return [...byPatient.values()];
  };
  const by = <T>(of: (group: "member" | "control") => T): Record<"member" | "control", T> => ({
    member: of("member"),
    control: of("control"),
  });
  const logProbAt = (name: string): Map<string, number> =>
    new Map(unitsAt(name).map((row) => [row.id, row.meanLogProbNats]));
  const [before, end, later] = [
    logProbAt(evaluations[0] ?? ""),
    logProbAt(evaluations.at(-1) ?? ""),
    logProbAt(evaluation),
  ];
  const inGroup = (group: "member" | "control"): UnitRow[] =>
    unitsAt(evaluation).filter((row) => row.group === group);
  return {
    evaluation,
    bits,
    logProbs: by((group) => clustersOf(inGroup(group), (row) => row.meanLogProbNats)),
    hits: clustersOf(
      inGroup("member").filter(({ hitRun30 }) => hitRun30 !== undefined),
      (row) => Number(row.hitRun30),
    ),
    spans: by((group) =>
      clustersOf(
        (rows.get(evaluation) ?? []).flatMap((row) =>
          row.kind === "span" && row.group === group ? [row] : [],
        ),
        (row) => row.logProbNats,
      ),
    ),
    gains: by((group) => {
      const gainsOf = (after: ReadonlyMap<string, number>): number[] =>
        clustersOf(inGroup(group), ({ id }) => (after.get(id) ?? NaN) - (before.get(id) ?? NaN)).map(meanOf);
      const [atEnd, now] = [gainsOf(end), gainsOf(later)];
      return atEnd.map((value, i) => ({ atEnd: value, later: now[i] ?? NaN }));
    }),
  };
}

/** Hits of patients with 1 to 3 records, any two of which are alike with the given correlation. */
function alikeHits(
  random: Random,
  options: { readonly n: number; readonly rate: number; readonly correlation: number },
): { patient: string; isHit: boolean }[] {
  const { n, rate, correlation } = options;
  return Array.from({ length: n }, (_, i) => {
    const common = random.float() < correlation ? random.float() < rate : undefined;
    return Array.from({ length: 1 + random.below(3) }, () => ({
      patient: String(i),
      isHit: common ?? random.float() < rate,
    }));
  }).flat();
}

/** Scores around a mean, of patients with 1 to 3 records. */
function alikeScores(
  random: Random,
  options: { readonly n: number; readonly mean: number; readonly correlation: number },
): Observation[] {
  const { n, mean, correlation } = options;
  return Array.from({ length: n }, (_, i) => {
    const common = Math.sqrt(correlation) * random.normal();
    return Array.from({ length: 1 + random.below(3) }, () => ({
      patient: String(i),
      value: mean + common + Math.sqrt(1 - correlation) * random.normal(),
    }));
  }).flat();
}

function scenariosOf(seen: Seen): Scenario[] {
  const scoreCorrelation = Math.max(0, ...groups.map((group) => correlationWithin(seen.logProbs[group])));
  const scenarios: Scenario[] = [];
  for (const [n, rate] of [
    [20, 0.05],
    [100, 0.02],
    [100, 0.3],
  ] as const)
    scenarios.push({
      kind: "rate, one record a patient (Clopper–Pearson)",
      name: `${rate * 100} %, ${n} patients`,
      truth: rate,
      draw: (random) =>
        clopperPearson(Array.from({ length: n }, () => random.float() < rate).filter(Boolean).length, n),
    });
  for (const n of [20, 60])
    scenarios.push({
      kind: "rate over patients' records (effective n)",
      name: `extraction as seen, ${n} patients`,
      truth: meanOf(seen.hits.map(meanOf)),
      draw: (random) =>
        rateOverPatients(
          observationsOf(sampleOf(seen.hits, n)(random)).map(({ patient, value }) => ({
            patient,
            isHit: value > 0,
          })),
        ),
    });
  for (const [n, rate, correlation] of [
    [20, 0.1, 0.5],
    [40, 0.05, 0.5],
    [100, 0.02, 0.05],
  ] as const)
    scenarios.push({
      kind: "rate over patients' records (effective n)",
      name: `${rate * 100} %, correlation ${correlation}, ${n} patients`,
      truth: rate,
      draw: (random) => rateOverPatients(alikeHits(random, { n, rate, correlation })),
    });
  for (const n of [20, 60])
    scenarios.push({
      kind: "mean over patients (bootstrap-t and Student)",
      name: `log-probability as seen, ${n} patients`,
      truth: meanOf(seen.logProbs.member.map(meanOf)),
      draw: (random) => meanOverPatients(observationsOf(sampleOf(seen.logProbs.member, n)(random)), random),
    });
  // Twenty values are no population: they are smoothed (Silverman 1986), or a sample that misses the one
  // far-off value would count as a miss of its mean.
  for (const [tier, pool] of seen.bits) {
    const width = 0.9 * deviationOf(pool) * pool.length ** -0.2;
    scenarios.push({
      kind: "mean over patients (bootstrap-t and Student)",
      name: `canary bits as seen, smoothed, ${tier} copies, 20 canaries`,
      truth: meanOf(pool),
      draw: (random) =>
        bootstrapMean(
          sampleOf(pool, 20)(random).map((bits) => bits + width * random.normal()),
          random,
        ),
    });
  }
  for (const n of [20, 60])
    scenarios.push({
      kind: "gap of two means (bootstrap-t and Student)",
      name: `identifiers as seen, ${n} patients an arm`,
      truth: meanOf(seen.spans.member.map(meanOf)) - meanOf(seen.spans.control.map(meanOf)),
      draw: (random) =>
        gapBetween(
          sampleOf(seen.spans.member.map(meanOf), n)(random),
          sampleOf(seen.spans.control.map(meanOf), n)(random),
          random,
        ),
    });
  for (const auc of [0.5, 0.8, 0.98, 0.995])
    scenarios.push({
      kind: "AUC (Obuchowski, effective n)",
      name: `${auc}, correlation ${number(scoreCorrelation)}, 100 patients an arm`,
      truth: auc,
      draw: (random) => {
        const arm = (mean: number) => alikeScores(random, { n: 100, mean, correlation: scoreCorrelation });
        return aucWithInterval(arm(normalQuantile(auc) * Math.SQRT2), arm(0)).interval;
      },
    });
  const shift = normalQuantile(0.8) * Math.SQRT2;
  for (const [at, n] of [
    [0.05, 100],
    [0.01, 300],
  ] as const)
    scenarios.push({
      kind: "TPR at a low FPR (percentiles)",
      name: `${at * 100} % FPR, ${n} patients an arm`,
      truth: 1 - normalCdf(normalQuantile(1 - at) - shift),
      draw: (random) => {
        const arm = (mean: number) => alikeScores(random, { n, mean, correlation: scoreCorrelation });
        return rocWithIntervals(arm(shift), arm(0), random).tprIntervals[at === 0.05 ? 0 : 1];
      },
    });
  const liftOf = (moment: keyof Gain): number =>
    meanOf(seen.gains.member.map((gain) => gain[moment])) -
    meanOf(seen.gains.control.map((gain) => gain[moment]));
  for (const n of [20, 60])
    scenarios.push({
      kind: "retained lift (expanded percentiles)",
      name: `gains as seen, ${n} patients an arm`,
      truth: liftOf("later") / liftOf("atEnd"),
      draw: (random) => {
        const figure = retainedLift(
          sampleOf(seen.gains.member, n)(random),
          sampleOf(seen.gains.control, n)(random),
          random,
        );
        return "value" in figure ? figure : undefined;
      },
    });
  for (const [n, atEnd, later] of [
    [25, 0.9, 0.5],
    [60, 0.8, 0.2],
  ] as const)
    scenarios.push({
      kind: "extraction that persisted (expanded percentiles)",
      name: `${later} of ${atEnd}, correlation 0.3, ${n} patients`,
      truth: later / atEnd,
      draw: (random) => {
        const [ends, laters] = [
          alikeHits(random, { n, rate: atEnd, correlation: 0.3 }),
          new Map<string, boolean>(),
        ];
        const chosen = ends.map(({ patient, isHit }) => {
          const known = laters.get(patient);
          const hitLater = known !== undefined && random.float() < 0.3 ? known : random.float() < later;
          laters.set(patient, known ?? hitLater);
          return { patient, hitAtEnd: isHit, hitLater };
        });
        const figure = extractionPersistence(chosen, random);
        return "value" in figure ? figure : undefined;
      },
    });
  const chance = chanceExposure(4, 256, seeded("chance"));
  scenarios.push({
    kind: "exposure of secrets that nobody learned (simulated)",
    name: "4 canaries, 256 references",
    truth: 0,
    draw: (random) => {
      const mean = meanOf(Array.from({ length: 4 }, () => Math.log2(256 / (1 + random.below(256)))));
      return { low: mean < chance.low ? 1 : -1, high: mean > chance.high ? -1 : 1 };
    },
  });
  return scenarios;
}

export function coverage(options: {
  readonly rows: ReadonlyMap<string, readonly Outcome[]>;
  readonly bits: ReadonlyMap<number, readonly number[]>;
  readonly numRepetitions: number;
  readonly log: (line: string) => void;
}): Section {
  const seen = poolsOf(options.rows, options.bits);
  const results = scenariosOf(seen).map((scenario) => {
    const random = seeded("coverage", scenario.kind, scenario.name);
    let [held, drawn] = [0, 0];
    const startedMs = performance.now();
    for (let i = 0; i < options.numRepetitions; i++) {
      const interval = scenario.draw(random);
      if (interval === undefined) continue;
      drawn++;
      const { low = NaN, high = NaN } = interval;
      if (low <= scenario.truth && scenario.truth <= high) held++;
    }
    const limits = clopperPearson(held, Math.max(1, drawn), 0.01);
    options.log(
      `  ${scenario.kind}, ${scenario.name}: ${percent(held / drawn)} of ${drawn} (${((performance.now() - startedMs) / 1000).toFixed(1)} ` +
        "s)",
    );
    return { ...scenario, held, drawn, limits };
  });
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  const claims = kinds.map((kind) => {
    const own = results.filter((result) => result.kind === kind);
    const worst = own.reduce((least, result) =>
      result.held / result.drawn < least.held / least.drawn ? result : least,
    );
    return {
      what: kind,
      seen:
        `${percent(worst.held / worst.drawn)} of ${worst.drawn} at worst (99 % interval ` +
        `${percent(worst.limits.low)} to ${percent(worst.limits.high)}): ${worst.name}`,
      wanted: "the 99 % interval reaches 95 %",
      holds: own.every(({ limits }) => limits.high >= 0.95),
    };
  });
  const correlation = (clusters: readonly Cluster[]): string => number(correlationWithin(clusters));
  return {
    title: "Intervals hold the truth",
    text: [
      "How often the 95 % intervals that the program prints hold a known truth, over " +
        `${options.numRepetitions} simulated repetitions each. "As seen": patients are drawn with ` +
        `all their records from the memorizing run above, at ${seen.evaluation}, where its mean is the ` +
        "truth: clusters, correlations and skewness are those of a real run.",
      "Intra-class correlations seen there: log-probability of members' records " +
        `${correlation(seen.logProbs.member)}, of controls' ${correlation(seen.logProbs.control)}; ` +
        `extraction hits ${correlation(seen.hits)}; log-probability of members' identifiers ` +
        `${correlation(seen.spans.member)}, of controls' ${correlation(seen.spans.control)}.`,
    ],
    claims,
    table: {
      head: ["interval", "sample", "held", "99 % interval"],
      rows: results.map(({ kind, name, held, drawn, limits }) => [
        kind,
        name,
        `${percent(held / drawn)} of ${drawn}`,
        `${percent(limits.low)} to ${percent(limits.high)}`,
      ]),
    },
    pictures: [
      {
        name: "coverage.svg",
        caption: "Observed coverage of each kind of interval, a dot a sample size, with 99 % intervals",
        svg: drawChart({
          title: "How often 95 % intervals hold the truth",
          xLabel: "kind of interval, in the order of the table",
          yLabel: "share of repetitions",
          xNames: kinds.map((_, i) => String(i + 1)),
          series: [
            {
              name: "",
              isLine: false,
              marks: results.map(({ kind, held, drawn, limits }) => {
                const same = results.filter((result) => result.kind === kind);
                const at = same.findIndex((result) => result.held === held && result.limits === limits);
                return {
                  x: kinds.indexOf(kind) + (at - (same.length - 1) / 2) * 0.12,
                  y: held / drawn,
                  ...limits,
                };
              }),
            },
          ],
          level: { y: 0.95, name: "95 %" },
        }),
      },
    ],
  };
}
