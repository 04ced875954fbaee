import { expect, test } from "vitest";

import { auditSection } from "../../../monitor/report/audit.js";
import type { RunRecords } from "../../../monitor/report/run-records.js";
import { defined } from "../../../src/defined.js";
import type { Point } from "../../../src/run/records.js";
import { pointOn, recordsWith } from "../../support/run-records.js";

const stages = [
  { name: "first", epochs: 2 },
  { name: "second", epochs: 2 },
];
const canaries = { stage: "first", tiers: [0] };
const recordsOf = (points: readonly Point[], audit?: object): RunRecords =>
  recordsWith(points, { run: { stages, canaries, ...defined({ audit }) } });

test("a run without an audit, or without its figures, has no section", () => {
  const point = pointOn("first-e2", {
    metric: "audit.epsilon",
    statistic: "at-least",
    value: 1,
    n: 10,
    k: 8,
  });
  expect(auditSection(recordsOf([], {}))).toBeUndefined();
  expect(auditSection(recordsOf([point]))).toBeUndefined();
});

test("the audit says what it shows at least, and what it cannot show", () => {
  const at = (checkpoint: string, statistic: string, value: number, k?: number) =>
    pointOn(checkpoint, {
      metric: "audit.epsilon",
      statistic,
      group: "canary",
      value,
      n: 100,
      ...defined({ k }),
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
