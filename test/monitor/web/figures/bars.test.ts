import { describe, expect, it } from "vitest";

import { pageMetrics } from "../../../../monitor/page/page-metrics.js";
import {
  identifierChoices,
  identifierKeys,
  metricRows,
  transitionKeys,
} from "../../../../monitor/web/figures/bar-rows.js";
import { barsOf, withheldOf, type RowKey } from "../../../../monitor/web/figures/bars.js";
import { classLabel } from "../../../../monitor/web/figures/class-label.js";
import { indexMeasurements, type Measurements } from "../../../../monitor/web/store/measurements.js";
import { at, measurementRecords, recordsOf } from "../example-run.js";

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
    metric: "phi.given_a",
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
      metric: "phi.given_a",
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

describe("classLabel", () => {
  it("name classes as people do", () => {
    expect(["HEALTH_PLAN", "MRN", "PHONE", "IP"].map(classLabel)).toEqual([
      "health plan",
      "MRN",
      "phone",
      "IP",
    ]);
  });
});
