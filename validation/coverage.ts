import { clopperPearson } from "../src/metrics/binomial.js";
import type { Interval } from "../src/metrics/interval.js";
import { seeded } from "../src/random.js";
import type { Outcome } from "../src/run/records.js";
import { number, percent, type Claim, type Section } from "./claim.js";
import { scenariosOf, type Scenario } from "./scenarios.js";
import { correlationWithin, seenIn, type Cluster, type Seen } from "./seen.js";
import { drawChart } from "./draw-chart.js";

/** How often a scenario's intervals held the truth, of those that were drawn. */
interface Covered extends Pick<Scenario, "kind" | "name"> {
  readonly held: number;
  readonly drawn: number;
  /** 99 % limits of the share. */
  readonly limits: Interval;
}

export function coverage(options: {
  readonly rows: ReadonlyMap<string, readonly Outcome[]>;
  readonly bits: ReadonlyMap<number, readonly number[]>;
  readonly numRepetitions: number;
  readonly log: (line: string) => void;
}): Section {
  const { rows, bits, numRepetitions, log } = options;
  const seen = seenIn(rows, bits);
  const results = scenariosOf(seen).map((scenario): Covered => {
    const startedMs = performance.now();
    const covered = cover(scenario, numRepetitions);
    const { kind, name, held, drawn } = covered;
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    log(`  ${kind}, ${name}: ${percent(held / drawn)} of ${drawn} (${seconds} s)`);
    return covered;
  });
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return {
    title: "Intervals hold the truth",
    text: describe(seen, numRepetitions),
    claims: kinds.map((kind) => claimOf(results.filter((result) => result.kind === kind))),
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
        svg: draw(kinds, results),
      },
    ],
  };
}

function cover({ kind, name, truth, draw: drawInterval }: Scenario, numRepetitions: number): Covered {
  const random = seeded("coverage", kind, name);
  let [held, drawn] = [0, 0];
  for (let i = 0; i < numRepetitions; i++) {
    const interval = drawInterval(random);
    if (interval === undefined) continue;
    drawn++;
    const { low = NaN, high = NaN } = interval;
    if (low <= truth && truth <= high) held++;
  }
  return { kind, name, held, drawn, limits: clopperPearson(held, Math.max(1, drawn), 0.01) };
}

function describe(seen: Seen, numRepetitions: number): string[] {
  const correlation = (clusters: readonly Cluster[]): string => number(correlationWithin(clusters));
  return [
    "How often the 95 % intervals that the program prints hold a known truth, over " +
      `${numRepetitions} simulated repetitions each. "As seen": patients are drawn with ` +
      `all their records from the memorizing run above, at ${seen.checkpoint}, where its mean is the ` +
      "truth: clusters, correlations and skewness are those of a real run.",
    "Intra-class correlations seen there: log-probability of members' records " +
      `${correlation(seen.logProbs.member)}, of controls' ${correlation(seen.logProbs.control)}; ` +
      `extraction hits ${correlation(seen.hits)}; log-probability of members' identifiers ` +
      `${correlation(seen.spans.member)}, of controls' ${correlation(seen.spans.control)}.`,
  ];
}

/** One kind of interval by its worst sample. */
function claimOf(results: readonly Covered[]): Claim {
  const worst = results.reduce((least, result) =>
    result.held / result.drawn < least.held / least.drawn ? result : least,
  );
  return {
    what: worst.kind,
    seen:
      `${percent(worst.held / worst.drawn)} of ${worst.drawn} at worst (99 % interval ` +
      `${percent(worst.limits.low)} to ${percent(worst.limits.high)}): ${worst.name}`,
    wanted: "the 99 % interval reaches 95 %",
    holds: results.every(({ limits }) => limits.high >= 0.95),
  };
}

function draw(kinds: readonly string[], results: readonly Covered[]): string {
  const marks = kinds.flatMap((kind, x) => {
    const same = results.filter((result) => result.kind === kind);
    return same.map(({ held, drawn, limits }, i) => ({
      x: x + (i - (same.length - 1) / 2) * 0.12,
      y: held / drawn,
      ...limits,
    }));
  });
  return drawChart({
    title: "How often 95 % intervals hold the truth",
    xLabel: "kind of interval, in the order of the table",
    yLabel: "share of repetitions",
    xNames: kinds.map((_, i) => String(i + 1)),
    series: [{ name: "", isLine: false, marks }],
    level: { y: 0.95, name: "95 %" },
  });
}
