import { expect, test } from "vitest";

import { findMetric } from "../../src/metrics/catalogue.js";
import { defaultRules } from "../../src/rules/default-rules.js";
import { describeRule } from "../../src/rules/describe-rule.js";
import type { Rule } from "../../src/rules/rule.js";
import { exampleRule as rule } from "../support/rule.js";

const inWords = (given: Rule): string =>
  describeRule(given, { metric: findMetric(given.metric), plannedLooks: 10 });

test.each([
  [rule({ metric: "phi.leak_a" }), "1.0 % false alarms a run"],
  [rule({ threshold: 0.5 }), "above 0.5 (a bound, no test: it has no false-alarm rate)"],
  [rule({ test: "above-control", alpha: 0.02 }), "0.02 over 10 looks, so 1.9e-3 a look"],
  [
    rule({ test: "e-value", group: "canary", tier: 4 }),
    "canaries, tier 4) reaches 100 to 1, weighted evenly over looks",
  ],
  [
    rule({ test: "above-control", split: "clinical" }),
    "(phi.hit, rate, members, records of clinical) exceeds that of controls",
  ],
  [
    rule({ test: "p-value", metric: "phi.watch_c", statistic: "p", alpha: 0.05, action: "warn" }),
    "is at most 0.05 over 10 looks, so 4.7e-3 a look: at most 5.0 % false alarms a run",
  ],
  [rule({ test: "low-above", fromStage: "clinical", action: "warn" }), "warns, from stage clinical on, when"],
  [
    rule({ test: "low-above" }),
    "stops the run when the lower 95 % limit of the share of patients of whom the model completes an " +
      "identifier word for word (phi.hit, rate, members) is above 0: 2.5 % false alarms at each of 10 looks",
  ],
])("a rule is said in plain words", (given, words) => expect(inWords(given)).toContain(words));

test("every default rule has its words", () => {
  const action = "(stops the run|warns|ends the stage)";
  const figure = "(by class, |the lower 95 % limit of )?(the|how)";
  for (const each of defaultRules)
    expect(inWords(each)).toMatch(new RegExp(`^${action} when ${figure} .*false alarms`));
});

test("a metric without words is called by its name", () =>
  expect(describeRule(rule({ metric: "x.y" }), { plannedLooks: 3 })).toContain("when x.y, rate, members is"));
