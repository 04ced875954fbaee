import { describe, expect, it } from "vitest";

import { pageMetrics } from "../../../monitor/page/page-metrics.js";
import { headline } from "../../../monitor/web/figures.js";
import {
  ago,
  count,
  duration,
  interval,
  percent,
  scientific,
  shortCount,
  styleOf,
  wordsOf,
} from "../../../monitor/web/format.js";
import {
  barsOf,
  classLabel,
  identifierChoices,
  identifierKeys,
  metricRows,
  transitionKeys,
  withheldOf,
  type RowKey,
} from "../../../monitor/web/bars.js";
import { indexMeasurements, type Measurements } from "../../../monitor/web/measurements.js";
import { at, measurementRecords, recordsOf } from "./example-run.js";

const figuresOf = (...points: readonly object[]) =>
  headline({
    measurements: indexMeasurements(
      recordsOf({ measurements: measurementRecords(...points.map((point) => ({ ...point }))) }),
    ),
    of: "clinical",
    metrics: pageMetrics,
    auditConfidence: 0.95,
  });

describe("headline figures", () => {
  it("are none before the first point", () => expect(figuresOf()).toEqual([]));

  it("give the newest evaluation's rate with interval and control", () => {
    const rate = { metric: "extraction.run@30", statistic: "rate", split: "clinical", n: 80 };
    const figures = figuresOf(
      { ...at("clinical", 1), ...rate, group: "member", value: 0.125, low: 0.098, high: 0.159 },
      { ...at("clinical", 1), ...rate, group: "control", value: 0.005, low: 0, high: 0.02 },
      { ...at("cpt", 1), ...rate, group: "member", value: 0.5 },
      { ...at("clinical", 1), ...rate, split: "cpt", group: "member", value: 0.9 },
    );
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      id: "prevalence",
      value: "12.5\u202f%",
      interval: "[9.8, 15.9]",
      checkpoint: "clinical-e1",
    });
    expect(figures[0]?.notes[0]).toBe("controls 0.5\u202f% [0, 2]");
  });

  it("say how many could have leaked unseen where none did", () => {
    const leak = { metric: "phi.leak_a", statistic: "patients", n: 60 };
    // Clopper–Pearson upper limit of 0 of 60, one-sided 97.5 %: 60·(1 − 0.025^(1/60)) = 3.58 patients, 5.96
    // %.
    const [figure] = figuresOf(
      {
        ...at("base", 0),
        ...leak,
        group: "member",
        value: 0,
        k: 0,
        low: 0,
        high: 60 * (1 - 0.025 ** (1 / 60)),
      },
      { ...at("base", 0), ...leak, group: "control", value: 0, k: 0 },
    );
    expect(figure).toMatchObject({
      value: "0",
      unit: "of 60 patients",
      isLeak: false,
      help: pageMetrics["phi.leak_a"]?.help,
    });
    expect(figure?.notes).toEqual(["controls 0 of 60", "up to 6.0\u202f% could have leaked"]);
  });

  it("mark a leak", () => {
    const [figure] = figuresOf({
      ...at("base", 0),
      metric: "phi.leak_a",
      statistic: "patients",
      group: "member",
      n: 60,
      value: 2,
      k: 2,
    });
    expect(figure?.isLeak).toBe(true);
    expect(figure?.notes).toEqual(["controls: not measured"]);
  });

  it("say why a figure is withheld", () => {
    const [figure] = figuresOf({
      ...at("clinical", 1),
      metric: "persistence.retained_lift",
      statistic: "ratio",
      from: "cpt",
      to: "clinical",
      withheld: "nothing was learned",
    });
    expect(figure).toMatchObject({ id: "persistence", withheld: "nothing was learned" });
    expect(figure?.value).toBeUndefined();
  });

  it("give the volume with controls taken off, beside its blank and in tokens of the corpus", () => {
    const share = { ...at("clinical", 1), metric: "volume.share", split: "clinical" };
    const [figure] = figuresOf(
      { ...share, statistic: "rate", group: "member", value: 0.02 },
      { ...share, statistic: "excess", value: 0.009, low: 0.005, high: 0.014, n: 64 },
      { ...share, statistic: "blank", group: "control", value: 0.001, n: 33 },
      { ...share, metric: "volume.tokens", statistic: "excess", value: 12_400, low: 7_000, high: 19_000 },
    );
    expect(figure).toMatchObject({
      id: "volume",
      value: "0.9\u202f%",
      unit: "of clinical text",
      interval: "[0.5, 1.4]",
    });
    expect(figure?.notes).toEqual([
      "limit of blank 0.1\u202f%",
      "12.4\u202fk tokens [7\u202f000, 19\u202fk]",
      "controls taken off, n\u202f=\u202f64",
    ]);
  });

  it("give the audit's bound and ceiling, and those of earlier evaluations, as each holds by itself", () => {
    const bound = { metric: "audit.epsilon", group: "canary", n: 64 };
    const [figure] = figuresOf(
      { ...at("cpt", 1), ...bound, statistic: "at-least", value: 0.5, k: 40 },
      { ...at("clinical", 1), ...bound, statistic: "at-least", value: 1.25, k: 55 },
      { ...at("clinical", 1), ...bound, statistic: "ceiling", value: 3.04 },
    );
    expect(figure).toMatchObject({ id: "audit", value: "ε\u202f≥\u202f1.25", checkpoint: "clinical-e1" });
    expect(figure?.notes).toEqual([
      "the most that these canaries can show 3.04",
      "55 of 64 guesses right",
      "each look by itself with 95\u202f% confidence",
      "cpt-e1: at least 0.50",
    ]);
  });

  it("give the lift of the first stage, its extraction, and the lifts of later stages beside it", () => {
    const after = { ...at("clinical", 1), to: "clinical" };
    const [figure] = figuresOf(
      {
        ...after,
        metric: "persistence.retained_lift",
        statistic: "ratio",
        from: "cpt",
        value: 0.66,
        low: 0.48,
        high: 0.81,
      },
      {
        ...after,
        metric: "persistence.extraction_uncorrected",
        statistic: "rate",
        from: "cpt",
        value: 0.6,
        k: 27,
        n: 44,
      },
      { ...after, metric: "persistence.retained_lift", statistic: "ratio", from: "benchmark", value: 0.5 },
    );
    expect(figure).toMatchObject({ value: "66.0\u202f%", unit: "of cpt’s lift", interval: "[48, 81]" });
    expect(figure?.notes.slice(1)).toEqual([
      "extraction: not measured",
      "extraction 27 of 44, uncorrected",
      "lift of benchmark 50.0\u202f%",
    ]);
  });
});

describe("bars", () => {
  const [choice] = identifierChoices(pageMetrics);
  if (choice === undefined) throw new Error("no metric has bars of identifiers");
  const leak = (
    stage: string,
    epoch: number,
    className: string,
    group: "member" | "control",
    k: number,
    n: number,
  ) => ({
    ...at(stage, epoch),
    metric: "phi.leak_a",
    statistic: "patients",
    class: className,
    group,
    value: k,
    k,
    n,
    low: 0,
    high: Math.min(n, k + 3),
  });
  const indexed = (...points: readonly object[]) =>
    indexMeasurements(
      recordsOf({ measurements: measurementRecords(...points.map((point) => ({ ...point }))) }),
    );
  const measurements = indexed(
    leak("clinical", 1, "phone", "member", 0, 50),
    leak("clinical", 1, "MRN", "member", 0, 60),
    leak("clinical", 2, "phone", "member", 0, 50),
    leak("clinical", 2, "phone", "control", 0, 48),
    leak("clinical", 2, "MRN", "member", 3, 60),
    leak("clinical", 2, "MRN", "control", 0, 58),
    {
      ...at("clinical", 2),
      metric: "phi.leak_a",
      statistic: "patients",
      group: "member",
      value: 3,
      k: 3,
      n: 60,
    },
  );
  const identifiersAt = (from: Measurements, checkpoint?: string) =>
    barsOf({ measurements: from, metrics: pageMetrics, keys: identifierKeys(from, choice), checkpoint });

  it("are none where no class was measured", () => expect(identifiersAt(indexed())).toBeUndefined());

  it("give patients as shares, members beside controls, the most leaked class first", () => {
    const bars = identifiersAt(measurements);
    expect(bars?.checkpoint).toBe("clinical-e2");
    expect(
      bars?.rows.map(({ key, member, control }) => [key.class, member?.k, member?.share, control?.share]),
    ).toEqual([
      ["MRN", 3, 0.05, 0],
      ["phone", 0, 0, 0],
    ]);
    expect(bars?.scale).toBe(0.1);
  });

  it("keep order and scale when one looks back", () => {
    const bars = identifiersAt(measurements, "clinical-e1");
    expect(bars).toMatchObject({ checkpoint: "clinical-e1", isNewest: false, scale: 0.1 });
    expect(bars?.rows.map(({ key, member, control }) => [key.class, member?.k, control])).toEqual([
      ["MRN", 0, undefined],
      ["phone", 0, undefined],
    ]);
  });

  it("name classes as people do", () => {
    expect(["HEALTH_PLAN", "MRN", "PHONE", "IP"].map(classLabel)).toEqual([
      "health plan",
      "MRN",
      "phone",
      "IP",
    ]);
  });

  it("show the newest where the evaluation under the cursor has none", () =>
    expect(identifiersAt(measurements, "base-e0")?.checkpoint).toBe("clinical-e2"));

  it("make counts of identifiers shares, and leave shares as they are", () => {
    const [ladder] = metricRows(pageMetrics, "attacks");
    const rung = { ...at("clinical", 2), metric: "phi.ladder", group: "member" };
    const mean = {
      ...at("clinical", 2),
      metric: "phi.rank",
      statistic: "mean",
      group: "member",
      value: 0.8,
      low: 0.7,
      high: 0.9,
      n: 20,
    };
    const both = indexed(
      { ...rung, statistic: "own", value: 4, n: 4 },
      { ...rung, statistic: "header", value: 1, n: 4 },
      mean,
    );
    const shares = (keys: readonly RowKey[]) =>
      barsOf({ measurements: both, metrics: pageMetrics, keys })?.rows.map((row) => row.member);
    expect(shares(ladder?.keys ?? [])).toMatchObject([
      { share: 1, k: 4, n: 4 },
      { share: 0.25, k: 1, n: 4 },
    ]);
    expect(shares([{ metric: "phi.rank", statistic: "mean" }])).toMatchObject([
      { share: 0.8, low: 0.7, high: 0.9, k: undefined, n: 20 },
    ]);
  });

  it("say once why a whole group has no figure, and only then", () => {
    const row = (reason: string | undefined) => ({
      key: choice,
      member: undefined,
      control: { k: undefined, n: 0, share: undefined, low: undefined, high: undefined, withheld: reason },
    });
    expect(withheldOf([row("none leaked"), row("none leaked")], "control")).toBe("none leaked");
    expect(withheldOf([row("none leaked"), row("too few")], "control")).toBeUndefined();
    expect(withheldOf([row("none leaked"), row(undefined)], "control")).toBeUndefined();
    expect(withheldOf([row("none leaked")], "member")).toBeUndefined();
  });

  it("offer what became of records by pairs of stages, the newest first", () => {
    const cell = (stage: string, from: string) => ({
      ...at(stage, 1),
      metric: "persistence.table",
      statistic: "retained",
      group: "member",
      from,
      to: stage,
      value: 0.1,
    });
    const measurements = indexed(
      cell("benchmark", "cpt"),
      cell("clinical", "cpt"),
      cell("clinical", "benchmark"),
    );
    const pairs = transitionKeys({ metrics: pageMetrics, measurements });
    expect(pairs.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "cpt clinical",
      "benchmark clinical",
      "cpt benchmark",
    ]);
    expect(pairs[0]?.keys.map(({ statistic }) => statistic)).toEqual([
      "retained",
      "forgotten",
      "assisted",
      "never",
    ]);
  });
});

describe("figures as text", () => {
  it("sets percentages, counts and durations", () => {
    expect([0, 0.125, 0.0005, 1, -0.03].map(percent)).toEqual([
      "0\u202f%",
      "12.5\u202f%",
      "0.05\u202f%",
      "100\u202f%",
      "\u22123.0\u202f%",
    ]);
    expect([0, 999, 1234567].map(count)).toEqual(["0", "999", "1\u202f234\u202f567"]);
    expect([950, 12_400, 3_100_000].map(shortCount)).toEqual(["950", "12.4\u202fk", "3.1\u202fM"]);
    expect([0, 0.001, 0.000025].map(scientific)).toEqual(["0", "0.001", "2.5e\u22125"]);
    expect([48, 200, 3727].map(duration)).toEqual(["48\u202fs", "3:20", "1:02:07"]);
    expect([-5, 12_000, 180_000, 7_200_000].map(ago)).toEqual([
      "0\u202fs ago",
      "12\u202fs ago",
      "3\u202fmin ago",
      "2\u202fh ago",
    ]);
  });

  it("sets a figure by what the catalogue measures it in", () => {
    const text = (metric: string, statistic: string, value: number) =>
      styleOf(pageMetrics, metric, statistic).full(value);
    expect(text("extraction.np", "n<=1000", 0.125)).toBe("12.5\u202f%");
    expect(text("membership.reference", "tpr@5%", 0.2)).toBe("20.0\u202f%");
    expect(text("membership.reference", "auc", 0.5)).toBe("0.50");
    expect(text("phi.leak_a", "patients", 2)).toBe("2");
    expect(text("phi.watch_c", "gap", -0.5)).toBe("\u22120.500 nats");
    expect(text("phi.spontaneous", "patients", 2)).toBe("2");
    expect(text("phi.spontaneous", "samples", 0.25)).toBe("25.0\u202f%");
    expect(text("canary.bits", "mean", 3.14)).toBe("3.1 bits");
  });

  it("calls a figure what the catalogue calls it", () => {
    expect(wordsOf(pageMetrics, "extraction.np", "n<=1000")).toBe(
      "records that random samples give up: 1,000 samples",
    );
    expect(wordsOf(pageMetrics, "phi.leak_a", "patients")).toBe("patients with a leaked identifier");
  });

  it("gives no interval where one limit is absent", () => {
    const style = styleOf(pageMetrics, "extraction.run@30", "rate");
    expect(interval(style, 0.1, undefined)).toBeUndefined();
    expect(interval(style, 0.098, 0.159)).toBe("[9.8, 15.9]");
  });
});
