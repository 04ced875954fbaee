import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { describeRule } from "../../src/rules/describe-rule.js";
import { kindOf, ruleKinds } from "../../src/rules/kinds.js";
import type { ProbedSizes } from "../../src/rules/rule-kind.js";
import { ruleSchema } from "../../src/rules/rule.js";
import { exampleRule } from "../support/rule.js";

describe.each(ruleKinds.map((kind) => [kind.test, kind] as const))("the kind of rule %s", (test, kind) => {
  const rule = exampleRule({ test });

  it("is a test that a config may name, and stands in docs/config.md with its help", () => {
    expect(ruleSchema.shape.test.options).toContain(test);
    expect(kindOf(rule)).toBe(kind);
    expect(readFileSync("docs/config.md", "utf8")).toContain(`${test}: ${kind.help}`);
  });

  it("has words that hold the number it decides by", () => {
    const words = describeRule({ ...rule, threshold: 0.125, alpha: 0.0625 }, { plannedLooks: 10 });
    expect(words).toMatch({ threshold: /0\.125/, alpha: /0\.0625|6\.3 %|16 to 1/ }[kind.decidesBy]);
  });

  it("is quiet or unable, and never fires, where it never had a figure", () =>
    expect(kind.judge({ rule, history: [[], []], plannedLooks: 10 }).kind).not.toBe("fired"));
});

describe("what a kind needs", () => {
  const arms = [
    { stage: "first", numMembers: 20, numControls: 20 },
    { stage: "second", numMembers: 19, numControls: 400 },
    { stage: "third", numMembers: 0, numControls: 0 },
  ];
  const needs = (test: (typeof ruleKinds)[number]["test"], probed: ProbedSizes) =>
    kindOf({ test }).needs({ rule: exampleRule({ test }), probed, plannedLooks: 10 });

  it("is an interval, which 20 patients an arm have", () =>
    expect(needs("low-above", { kind: "gap", what: "a code", arms })).toEqual([
      "rule r: stage first has 20 members' and 20 controls' patients with a code, enough for an interval",
      "rule r: stage second has 19 members' and 400 controls' patients with a code, under the 20 an arm " +
        "that an interval needs, so it cannot fire",
    ]));

  it("is said by the kind that reads such a figure alone", () => {
    expect(needs("above-control", { kind: "gap", what: "a code", arms })).toEqual([]);
    expect(needs("low-above", { kind: "rate", what: "a code", arms })).toEqual([]);
    expect(needs("value-above", { kind: "rate", what: "a code", arms })).toEqual([]);
    expect(needs("e-value", { kind: "rate", what: "a code", arms })).toEqual([]);
  });
});
