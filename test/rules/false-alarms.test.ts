import { describe, expect, it } from "vitest";

import { findMetric } from "../../src/metrics/catalogue.js";
import { falseAlarmsOf } from "../../src/rules/false-alarms.js";
import type { Rule } from "../../src/rules/rule.js";
import { exampleRule } from "../support/rule.js";

const falseAlarms = (overrides: Partial<Rule>) => {
  const rule = exampleRule({ alpha: 0.02, ...overrides });
  return falseAlarmsOf(rule, findMetric(rule.metric));
};
const keepsToAlpha = { share: 0.02, of: "runs" };

describe("false alarms", () => {
  it("keep to alpha over a run for tests", () => {
    expect(falseAlarms({ test: "above-control" })).toEqual(keepsToAlpha);
    expect(falseAlarms({ test: "e-value" })).toEqual(keepsToAlpha);
  });

  it("keep to alpha where the metric itself sees to it, and have no bound for other bounds", () => {
    expect(falseAlarms({ test: "value-above", metric: "phi.leak_a" })).toEqual(keepsToAlpha);
    expect(falseAlarms({ test: "value-above" })).toBeUndefined();
    expect(falseAlarms({ test: "value-above", metric: "no.such" })).toBeUndefined();
  });

  it("are half of what a 95 % interval leaves out, at each evaluation", () =>
    expect(falseAlarms({ test: "low-above" })).toEqual({ share: 0.025, of: "evaluations" }));
});
