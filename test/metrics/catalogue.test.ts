import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { metricWords, metrics } from "../../src/metrics/catalogue.js";
import type { MetricDeclaration } from "../../src/metrics/metric.js";
import { characters } from "../../src/metrics/characteristics.js";
import { defaultRules } from "../../src/rules/default-rules.js";

const page = readFileSync(new URL("../../docs/metrics.md", import.meta.url), "utf8");

describe("the catalogue of metrics", () => {
  it("stands in docs/metrics.md, row by row", () => {
    const rows = metrics.map(({ name, statistics, unit, range, help, formula, source }) => [
      `\`${name}\``,
      statistics.join(", "),
      ...[unit, range, help, formula, source].map((text) => (text === "" ? "–" : text)),
    ]);
    const head = ["metric", "statistics", "unit", "range", "meaning", "formula", "source"];
    const lines = page.split("\n").filter((line) => line.startsWith("|") && !line.startsWith("| --"));
    const cells = lines.map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("\\|", "|")),
    );
    expect(cells).toEqual([head, ...rows]);
  });

  it("has a passage in docs/metrics.md for every metric, and none for others", () => {
    const headings = [...page.matchAll(/^### (.+)$/gm)].flatMap(([, heading = ""]) => heading.split(", "));
    expect(headings).toEqual(metrics.map(({ name }) => name));
  });

  it("names every metric once, in one plain sentence", () => {
    expect(new Set(metrics.map(({ name }) => name)).size).toBe(metrics.length);
    for (const { name, help } of metrics) {
      expect(metricWords[name]?.help).toBe(help);
      expect(help).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("has words for statistics and classes that exist, and a unit for every statistic", () => {
    for (const { name, statistics, ...metric } of metrics) {
      const known: readonly string[] = [
        ...statistics,
        ...(name === "characteristics.share" ? characters : []),
      ];
      if ("words" in metric) for (const key of Object.keys(metric.words)) expect(known, name).toContain(key);
      expect(Object.keys(metricWords[name]?.units ?? {})).toEqual(statistics);
    }
    expect(metricWords["phi.spontaneous"]?.units).toEqual({
      patients: "patients",
      samples: "share of samples",
    });
    expect(metricWords["volume.share"]?.units["blank"]).toBe("share of tokens");
  });

  it("draws statistics that exist, under names that no other curve has", () => {
    const declared: readonly MetricDeclaration[] = metrics;
    const ids = declared.flatMap(({ curves = [] }) => curves.map(({ id }) => id));
    expect(ids).toContain("run30");
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, statistics, curves = [], bars, informationOnly = [] } of declared)
      for (const statistic of [
        ...curves.map((curve) => curve.statistic),
        ...(bars?.statistics ?? []),
        ...[bars?.noted ?? []].flat(),
        ...informationOnly,
      ])
        expect(statistics, name).toContain(statistic);
  });

  it("holds what the default rules read", () => {
    for (const { metric, statistic } of defaultRules)
      expect(
        metrics.some(
          ({ name, statistics }) => name === metric && (statistics as readonly string[]).includes(statistic),
        ),
      ).toBe(true);
  });
});
