import { describe, expect, it } from "vitest";

import { pageMetrics } from "../../../../monitor/page/page-metrics.js";
import {
  ago,
  count,
  duration,
  interval,
  percent,
  scientific,
  shortCount,
  styleOf,
  unitsText,
  wordsOf,
} from "../../../../monitor/web/figures/format.js";

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
      styleOf(pageMetrics, { metric, statistic }).full(value);
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
    expect(wordsOf(pageMetrics, { metric: "extraction.np", statistic: "n<=1000" })).toBe(
      "records that random samples give up: 1,000 samples",
    );
    expect(wordsOf(pageMetrics, { metric: "phi.leak_a", statistic: "patients" })).toBe(
      "patients with a strong identifier that is new in this run",
    );
  });

  it("gives no interval where one limit is absent", () => {
    const style = styleOf(pageMetrics, { metric: "extraction.run@30", statistic: "rate" });
    expect(interval(style, { low: 0.1, high: undefined })).toBeUndefined();
    expect(interval(style, { low: 0.098, high: 0.159 })).toBe("[9.8, 15.9]");
  });
});

describe("unitsText", () => {
  it("counts whole units and gives the number where the count is no whole one", () => {
    expect(unitsText({ k: 2, n: 60 })).toBe("2 of 60");
    expect(unitsText({ k: 2.5, n: 60 })).toBe("n = 60");
    expect(unitsText({ k: 0, n: undefined })).toBeUndefined();
  });
});
