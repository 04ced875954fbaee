import { describe, expect, it } from "vitest";

import {
  curveChoices,
  offeredChoices,
  type CurveChoice,
} from "../../../../monitor/web/figures/curve-choices.js";
import { canaryBitsSpec, memorizationSpec } from "../../../../monitor/web/figures/curves.js";
import { pageMetrics } from "../../../../monitor/page/page-metrics.js";
import { isAlone, isEmpty } from "../../../../monitor/web/chart/chart-spec.js";
import type { Metrics } from "../../../../monitor/web/figures/format.js";
import type { PageMetric } from "../../../../monitor/page/protocol.js";
import { recordCurve } from "../../../../src/metrics/metric.js";
import { indexMeasurements } from "../../../../monitor/web/store/measurements.js";
import {
  at,
  measurementRecords,
  recordsOf,
  sourcesOf,
  trainerRecords,
  verdictRecords,
} from "../example-run.js";

const run30 = curveChoices(pageMetrics).find(({ id }) => id === "run30") as CurveChoice;
const rate = (group: "member" | "control", value: number, split = "cpt") => ({
  metric: "extraction.run@30",
  statistic: "rate",
  group,
  split,
  value,
  low: value / 2,
  high: value * 2,
  n: 100,
  k: value * 100,
});
const measured = (probe: string) => ({ kind: "measured", probe, numPoints: 1, elapsedMs: 1 });
const trainer = trainerRecords(
  { kind: "run-start", engine: "eager", threads: 1, numSteps: 0 },
  {
    kind: "stage-start",
    stage: "cpt",
    epoch: 0,
    step: 0,
    startsFrom: "base-e0",
    stepsPerEpoch: 10,
    epochs: 2,
  },
  {
    kind: "stage-start",
    stage: "clinical",
    epoch: 0,
    step: 20,
    startsFrom: "cpt-e2",
    stepsPerEpoch: 5,
    epochs: 4,
  },
);

describe("memorization curves", () => {
  it("are empty, with both lines named, before the first point", () => {
    const spec = memorizationSpec(sourcesOf(recordsOf({})), { choice: run30, of: "cpt" });
    expect(isEmpty(spec)).toBe(true);
    expect(spec.lines.map(({ label }) => label)).toEqual(["members", "controls"]);
  });

  it("hold every point of the file, in the order of training, with interval and n", () => {
    // Written out of order: a later monitor measured the base model after the first epoch.
    const measurements = measurementRecords(
      { ...at("cpt", 1), ...rate("member", 0.1) },
      { ...at("cpt", 1), ...rate("control", 0.01) },
      { ...at("base", 0), ...rate("member", 0.02) },
      { ...at("base", 0), ...rate("control", 0.02) },
    );
    const spec = memorizationSpec(sourcesOf(recordsOf({ trainer, measurements })), {
      choice: run30,
      of: "cpt",
    });
    expect(spec.rows.map(({ checkpoint }) => checkpoint)).toEqual(["base-e0", "cpt-e1"]);
    expect(spec.xs).toEqual([0, 1]);
    expect(spec.lines[0]).toMatchObject({
      ys: [0.02, 0.1],
      lows: [0.01, 0.05],
      highs: [0.04, 0.2],
      ns: [100, 100],
    });
    expect(spec.lines[1]?.ys).toEqual([0.02, 0.01]);
    expect(spec.levels).toEqual([
      { y: 0.02, label: expect.stringContaining("base model") as string, tone: "member" },
    ]);
  });

  it(
    "have a gap where a figure is withheld, its probe was skipped, or only the other line has one; " +
      "with the reason",
    () => {
      const measurements = measurementRecords(
        { ...at("base", 0), ...rate("member", 0.02) },
        {
          ...at("cpt", 1),
          metric: "extraction.run@30",
          statistic: "rate",
          group: "member",
          split: "cpt",
          withheld: "too few records",
        },
        { ...at("cpt", 2), kind: "skipped", probe: "extraction", reason: "out of memory" },
        { ...at("clinical", 1), ...rate("control", 0.01) },
        { ...at("clinical", 2), ...rate("member", 0.2) },
      );
      const [members] = memorizationSpec(sourcesOf(recordsOf({ trainer, measurements })), {
        choice: run30,
        of: "cpt",
      }).lines;
      expect(members?.ys).toEqual([0.02, null, null, null, 0.2]);
      expect(members?.withheld).toEqual([
        undefined,
        "too few records",
        "out of memory",
        undefined,
        undefined,
      ]);
    },
  );

  it("go on over evaluations at which the metric was not due", () => {
    const measurements = measurementRecords(
      { ...at("base", 0), ...rate("member", 0.02) },
      { ...at("cpt", 1), ...measured("canary") },
      { ...at("cpt", 2), ...rate("member", 0.1) },
    );
    expect(
      memorizationSpec(sourcesOf(recordsOf({ trainer, measurements })), { choice: run30, of: "cpt" }).lines[0]
        ?.ys,
    ).toEqual([0.02, undefined, 0.1]);
  });

  it("tell the records of one stage from those of another", () => {
    const measurements = measurementRecords(
      { ...at("cpt", 1), ...rate("member", 0.1, "cpt") },
      { ...at("cpt", 1), ...rate("member", 0.3, "clinical") },
    );
    const sources = sourcesOf(recordsOf({ trainer, measurements }));
    expect(memorizationSpec(sources, { choice: run30, of: "cpt" }).lines[0]?.ys).toEqual([0.1]);
    expect(memorizationSpec(sources, { choice: run30, of: "clinical" }).lines[0]?.ys).toEqual([0.3]);
  });

  it("mark verdicts by what they said", () => {
    const verdicts = verdictRecords(
      at("base", 0),
      { ...at("cpt", 1), warnings: [{ rule: "watch-c", reason: "gap" }] },
      { ...at("cpt", 2), action: "stop", passed: false, rule: "leak-a" },
    );
    const spec = memorizationSpec(sourcesOf(recordsOf({ trainer, verdicts })), { choice: run30, of: "cpt" });
    expect(spec.marks).toEqual([
      { x: 0, kind: "passed" },
      { x: 1, kind: "warned" },
      { x: 2, kind: "stopped" },
    ]);
  });

  it("are offered once they have points", () => {
    expect(
      offeredChoices({ metrics: pageMetrics, measurements: indexMeasurements(recordsOf({})) }).map(
        ({ id }) => id,
      ),
    ).toEqual(["run30"]);
    const records = recordsOf({
      measurements: measurementRecords({
        ...at("base", 0),
        metric: "loss.mean",
        statistic: "mean",
        group: "member",
        split: "cpt",
        value: 3,
      }),
    });
    const measurements = indexMeasurements(records);
    expect(offeredChoices({ metrics: pageMetrics, measurements }).map(({ id }) => id)).toEqual(["loss"]);
  });
});

describe("a metric that is declared", () => {
  it("is offered in its family, behind those that stand before it in the catalogue", () => {
    const invented: PageMetric = {
      label: "invented",
      help: "Invented.",
      words: {},
      units: { rate: "share of records" },
      probe: "invented",
      curves: [{ ...recordCurve, id: "invented", statistic: "rate" }],
    };
    const ids = (metrics: Metrics) => curveChoices(metrics).map(({ id }) => id);
    const known = ids(pageMetrics);
    expect(known[0]).toBe("run30");
    const firstIdentifier = known.indexOf("given-a");
    expect(ids({ ...pageMetrics, invented })).toEqual(known.toSpliced(firstIdentifier, 0, "invented"));
  });
});

describe("canary bits", () => {
  const bits = (tier: number, value: number) => ({
    metric: "canary.bits",
    statistic: "mean",
    group: "canary",
    tier,
    value,
    low: value - 1,
    high: value + 1,
    n: 20,
  });

  it("have a line a tier, in the order of repetitions, strength growing with them", () => {
    const measurements = measurementRecords(
      { ...at("cpt", 1), ...bits(16, 9) },
      { ...at("cpt", 1), ...bits(0, -0.2) },
      { ...at("cpt", 1), ...bits(4, 4) },
    );
    const { lines } = canaryBitsSpec(sourcesOf(recordsOf({ trainer, measurements })));
    expect(lines.map(({ id, level, ys }) => [id, level, ys])).toEqual([
      ["tier-0", 0, [-0.2]],
      ["tier-4", 0.5, [4]],
      ["tier-16", 1, [9]],
    ]);
    expect(new Set(lines.map(({ shape }) => shape)).size).toBe(3);
  });

  it("show the ceiling only when the curves come near it", () => {
    const levelsAt = (value: number) =>
      canaryBitsSpec(
        sourcesOf(recordsOf({ measurements: measurementRecords({ ...at("cpt", 1), ...bits(16, value) }) })),
      ).levels;
    expect(levelsAt(5)).toHaveLength(1);
    // Ten digits: 10·log2(10) = 33.219 bits.
    expect(levelsAt(30)[1]?.y).toBeCloseTo(33.219, 3);
  });

  it("take the later row where a later monitor measured again", () => {
    const measurements = measurementRecords(
      { ...at("cpt", 1), ...bits(16, 9) },
      { ...at("cpt", 1), ...bits(16, 9.5), attempt: 2 },
    );
    expect(canaryBitsSpec(sourcesOf(recordsOf({ measurements }))).lines[0]?.ys).toEqual([9.5]);
  });
});

describe("isAlone", () => {
  it("is a figure between gaps or ends, rows of other lines left aside", () => {
    const ys = [1, undefined, 2, null, undefined, 3, null, 4, undefined];
    expect([0, 2, 5, 7].map((index) => isAlone(ys, index))).toEqual([false, false, true, true]);
    expect(isAlone([1], 0)).toBe(true);
  });
});
