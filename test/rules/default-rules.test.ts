import { describe, expect, it } from "vitest";

import { findMetric } from "../../src/metrics/catalogue.js";
import { defaultRules } from "../../src/rules/default-rules.js";
import { falseAlarmsOf } from "../../src/rules/false-alarms.js";
import { kindOf } from "../../src/rules/kinds.js";
import { loadConfig } from "../../src/run/config.js";
import type { Rule } from "../../src/rules/rule.js";

/** False stops a run of all rules that act, where each has a bound. */
function budgetOf(rules: readonly Rule[]): number {
  const shares = rules
    .filter(({ action }) => action !== "warn")
    .map((rule) => {
      const alarms = falseAlarmsOf(rule, findMetric(rule.metric));
      expect(alarms, `the false alarms of ${rule.name}`).toMatchObject({ of: "runs" });
      return alarms?.share ?? 1;
    });
  return shares.reduce((sum, share) => sum + share, 0);
}

describe("the default rules", () => {
  it("cut short at most 5 % of runs that leak nothing, all that stop together", () => {
    expect(budgetOf(defaultRules)).toBeGreaterThan(0);
    expect(budgetOf(defaultRules)).toBeLessThanOrEqual(0.05 + 1e-12);
  });

  it.each(["configs/demo.yaml", "configs/medical.yaml"])("and with what %s changes of them", (path) =>
    expect(budgetOf(loadConfig(path).rules)).toBeLessThanOrEqual(0.05 + 1e-12),
  );

  it("have names of their own, and statistics that their metrics have", () => {
    expect(new Set(defaultRules.map(({ name }) => name)).size).toBe(defaultRules.length);
    for (const rule of defaultRules) {
      expect(findMetric(rule.metric)?.statistics).toContain(rule.statistic);
      expect(kindOf(rule).test).toBe(rule.test);
    }
  });

  it("warn of canaries, which are planted to be memorized, and never stop for them", () => {
    const reading = defaultRules.filter(({ metric }) => metric.startsWith("canary."));
    expect(reading.map(({ action }) => action)).toEqual(["warn"]);
  });
});
