import { describe, expect, it } from "vitest";

import type { ProbeContext } from "../../../monitor/probes/context.js";
import { probeOf } from "../../../monitor/probes/probe-of.js";
import { measureWith, type Probe } from "../../../monitor/probes/probe.js";
import { probes } from "../../../monitor/probes/probes.js";
import { metrics } from "../../../src/metrics/catalogue.js";
import type { PointBody } from "../../../src/run/records.js";

/** The probe measures nothing, so that it needs nothing. */
const context = {} as ProbeContext;

const probeOfPoints = (...points: readonly PointBody[]): Probe => ({
  name: "invented",
  help: "gives what the test gives it",
  metrics: ["loss.mean"],
  isRequired: false,
  measure: async () => ({ points, outcomes: [] }),
});

describe("what a probe writes", () => {
  const listed: PointBody = { metric: "loss.mean", statistic: "mean", value: 1, n: 1 };

  it("is what it lists", async () => {
    expect(await measureWith(probeOfPoints(listed), context)).toEqual({ points: [listed], outcomes: [] });
  });

  it("is refused where it lists no such metric, or no such statistic of it", async () => {
    const otherMetric = { ...listed, metric: "canary.bits" };
    await expect(measureWith(probeOfPoints(listed, otherMetric), context)).rejects.toThrow(
      'the probe invented lists no statistic "mean" of canary.bits',
    );
    const otherStatistic = { ...listed, statistic: "median" };
    await expect(measureWith(probeOfPoints(otherStatistic), context)).rejects.toThrow(
      'the probe invented lists no statistic "median" of loss.mean',
    );
  });

  it("has one probe for every metric of the catalogue", () => {
    const names = probes.flatMap((probe) => probe.metrics);
    expect([...names].sort()).toEqual(metrics.map(({ name }) => name).sort());
    expect(probeOf("canary.bits")).toBe("canary");
    expect(probeOf("phi.linked_fact")).toBe("rank");
    expect(() => probeOf("canary.odds")).toThrow("a probe lists the metric canary.odds");
  });
});
