import { expect, test } from "vitest";

import { auditSection, extractedSection } from "../../../monitor/report/extracted.js";
import type { RunRecords } from "../../../monitor/report/figures.js";
import type { Point } from "../../../src/run/records.js";
import { runWith } from "../../support/probe-lab.js";

const stages = [
  { name: "first", epochs: 2 },
  { name: "second", epochs: 2 },
];
const canaries = { stage: "first", tiers: [0] };

const point = (checkpoint: string, own: Partial<Point> & Pick<Point, "metric" | "statistic">): Point => ({
  kind: "point",
  seq: 0,
  timeMs: 0,
  attempt: 1,
  stage: checkpoint.split("-e")[0] ?? "",
  epoch: 1,
  step: 0,
  checkpoint,
  trainerAttempt: 1,
  ...own,
});
const recordsOf = (points: readonly Point[], audit?: object): RunRecords => ({
  run: runWith({ stages, canaries, ...(audit === undefined ? {} : { audit }) }),
  trainer: [],
  points,
  verdicts: [],
  outcomesOf: () => undefined,
  sample: undefined,
});

test("a run without the figures has neither section", () => {
  expect(extractedSection(recordsOf([]))).toBeUndefined();
  expect(auditSection(recordsOf([], {}))).toBeUndefined();
  expect(
    auditSection(
      recordsOf([
        point("first-e2", { metric: "audit.epsilon", statistic: "at-least", value: 1, n: 10, k: 8 }),
      ]),
    ),
  ).toBeUndefined();
});

test("volume and kinds stand by stage, each at its own last look, and what was not measured says so", () => {
  const tokens = (checkpoint: string, split: string, value: number) =>
    point(checkpoint, {
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
      point("second-e1", {
        metric: "characteristics.share",
        statistic: "rate",
        group: "member",
        class: "harmful",
        split: "second",
        value: 0.25,
        n: 4,
      }),
      point("second-e1", {
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

test("the audit says what it shows at least, and what it cannot show", () => {
  const at = (checkpoint: string, statistic: string, value: number, k?: number) =>
    point(checkpoint, {
      metric: "audit.epsilon",
      statistic,
      group: "canary",
      value,
      n: 100,
      ...(k === undefined ? {} : { k }),
    });
  const points = [
    at("first-e2", "at-least", 0.5, 64),
    at("first-e2", "ceiling", 3.493),
    at("second-e2", "at-least", 0, 50),
    at("second-e2", "ceiling", 3.493),
  ];
  expect(auditSection(recordsOf(points, { confidence: 0.9, delta: 1e-5 }))?.lines).toEqual([
    "first-e2: at least ε = 0.50 at δ = 0.00001, from 64 right of 100 guesses; these canaries " +
      "cannot show more than 3.49",
    "second-e2: at least ε = 0.00 at δ = 0.00001, from 50 right of 100 guesses; these canaries " +
      "cannot show more than 3.49",
    "Each holds with 90 % confidence by itself: read that of the checkpoint which is released.",
  ]);
});
