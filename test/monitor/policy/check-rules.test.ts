import { expect, it } from "vitest";

import { checkRules } from "../../../monitor/policy/check-rules.js";
import { defaultRules } from "../../../src/rules/default-rules.js";
import { loadConfig } from "../../../src/run/config.js";
import { exampleRule } from "../../support/rule.js";

const leak = exampleRule({ metric: "phi.leak_a", statistic: "patients" });

it("refuses a rule that no probe ever feeds, before the run", () => {
  expect(() => checkRules([{ ...leak, metric: "phi.leak-a" }])).toThrow(/did you mean "phi.leak_a"/);
  expect(() => checkRules([{ ...leak, statistic: "patient" }])).toThrow(/did you mean "patients"/);
});

it("refuses a rule on a figure that is for information only", () =>
  expect(() =>
    checkRules([exampleRule({ metric: "canary.exposure", statistic: "skew-normal", group: "canary" })]),
  ).toThrow(/information only/));

it("lets a metric that may only warn do so", () => {
  const detected = exampleRule({ metric: "phi.detected_hit", statistic: "rate" });
  expect(() => checkRules([detected])).toThrow(/may only warn/);
  expect(() => checkRules([{ ...detected, action: "warn" }])).not.toThrow();
});

it("refuses to compare what members and controls may not be asked alike", () => {
  const compare = exampleRule({ test: "above-control", metric: "extraction.np", statistic: "n<=10" });
  expect(() => checkRules([compare])).toThrow(/compares "n<=10" of extraction.np with controls/);
  for (const statistic of ["rate", "patients"])
    expect(() => checkRules([{ ...compare, metric: "extraction.run@50", statistic }])).not.toThrow();
});

it("passes the default rules", () => expect(() => checkRules([leak, ...defaultRules])).not.toThrow());

it.each(["demo", "medical", "base"])("passes the rules of configs/%s.yaml", (name) =>
  expect(() => checkRules(loadConfig(`configs/${name}.yaml`).rules)).not.toThrow(),
);
