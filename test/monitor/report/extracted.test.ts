import { expect, test } from "vitest";

import { extractedSection } from "../../../monitor/report/extracted.js";
import type { RunRecords } from "../../../monitor/report/run-records.js";
import type { Point } from "../../../src/run/records.js";
import { pointOn, recordsWith } from "../../support/run-records.js";

const stages = [
  { name: "first", epochs: 2 },
  { name: "second", epochs: 2 },
];
const canaries = { stage: "first", tiers: [0] };

const recordsOf = (points: readonly Point[]): RunRecords =>
  recordsWith(points, { run: { stages, canaries } });

test("a run without the figures has no section", () =>
  expect(extractedSection(recordsOf([]))).toBeUndefined());

test("volume and kinds stand by stage, each at its own end, and what was not measured says so", () => {
  const tokens = (checkpoint: string, split: string, value: number) =>
    pointOn(checkpoint, {
      metric: "volume.tokens",
      statistic: "excess",
      split,
      value,
      low: value - 10,
      high: value + 10,
      n: 40,
    });
  const section = extractedSection(
    recordsOf([
      tokens("first-e1", "first", 20),
      tokens("first-e2", "first", 120),
      tokens("second-e1", "first", 80), // the first stage's records, later: not its end
      tokens("second-e1", "second", 30),
      pointOn("second-e1", {
        metric: "characteristics.share",
        statistic: "rate",
        group: "member",
        class: "harmful",
        split: "second",
        value: 0.25,
        n: 4,
      }),
      pointOn("second-e1", {
        metric: "characteristics.share",
        statistic: "rate",
        group: "control",
        class: "harmful",
        split: "second",
        value: 1,
        n: 1,
      }),
    ]),
  );
  expect(section?.table?.head).toEqual(["", "first, at first-e2", "second, at second-e1"]);
  const row = (label: string) => section?.table?.rows.find(([own]) => own === label)?.slice(1);
  expect(row("tokens")).toEqual(["120 [110, 130], n = 40", "30.0 [20.0, 40.0], n = 40"]);
  expect(row("harmful")).toEqual(["not measured", "25.0 %, n = 4"]);
});
