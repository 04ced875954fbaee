import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { describeRule } from "../../src/rules/describe-rule.js";
import { kindOf, ruleKinds } from "../../src/rules/kinds.js";
import type { ProbedSizes, RuleFigure } from "../../src/rules/rule-kind.js";
import { ruleSchema, type Rule } from "../../src/rules/rule.js";
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

describe("of how many patients a kind could tell", () => {
  type Kind = (typeof ruleKinds)[number]["test"];
  const figure = (of: Partial<RuleFigure> = {}): RuleFigure => ({
    ...{ group: "member", split: "first", value: 0, low: 0, high: 0.1, n: 30, k: 0 },
    control: { n: 30, k: 0 },
    ...of,
  });
  const reach = (test: Kind, figures: readonly RuleFigure[], of: Partial<Rule> = {}) =>
    kindOf({ test }).reach({ rule: exampleRule({ test, ...of }), history: [figures], plannedLooks: 10 });
  const all = [{ split: "first", patients: 30 }];

  it("is those behind its figures, were every one of them hit", () => {
    for (const { test } of ruleKinds) {
      expect(reach(test, [figure()]), test).toEqual(all);
      expect(reach(test, [figure({ split: undefined })]), test).toEqual([{ patients: 30 }]);
    }
  });

  it("is none where there is no figure, and none of canaries, which are nobody", () => {
    for (const { test } of ruleKinds) {
      expect(reach(test, []), test).toEqual([]);
      expect(reach(test, [figure({ n: 0, control: { n: 0, k: 0 } })]), test).toEqual([]);
      expect(reach(test, [figure({ group: "canary" })]), test).toEqual([]);
    }
  });

  it("is the most of any class: classes share patients", () =>
    expect(reach("value-above", [figure({ class: "MRN", n: 20 }), figure({ class: "PHONE" })])).toEqual(all));

  it("is none of an exact test that could not reject, or that has no controls", () => {
    // Level: 0.95 · 0.01 / 10 = 9.5e-4. All 5 of 5 against none of 5: 1/252; of 6 and 7: 1/924, 1/3432.
    const few = (n: number) => figure({ n, control: { n, k: 0 } });
    expect(reach("above-control", [few(5)])).toEqual([]);
    expect(reach("above-control", [few(7)])).toEqual([{ split: "first", patients: 7 }]);
    expect(reach("above-control", [figure({ control: { n: 0, k: 0 } })])).toEqual([]);
    expect(reach("above-control", [figure({ control: undefined })])).toEqual([]);
    // After Holm over several, of which only some could reject.
    expect(reach("above-control", [few(7), figure({ split: "second", n: 40 })])).toEqual([
      { split: "first", patients: 7 },
      { split: "second", patients: 40 },
    ]);
  });

  it("is none of a bound that nothing reaches, and of an interval that is not there", () => {
    expect(reach("value-above", [figure()], { threshold: 1 })).toEqual([]);
    expect(reach("value-above", [figure()], { statistic: "patients", threshold: 29 })).toEqual(all);
    expect(reach("value-above", [figure()], { statistic: "patients", threshold: 30 })).toEqual([]);
    expect(reach("low-above", [figure({ low: undefined })])).toEqual([]);
  });
});

describe("what a kind needs", () => {
  const arms = [
    { stage: "first", numMembers: 20, numControls: 20 },
    { stage: "second", numMembers: 19, numControls: 400 },
    { stage: "third", numMembers: 0, numControls: 0 },
  ].map((arm) => ({ ...arm, cells: [{ n: arm.numMembers, nControl: arm.numControls }] }));
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
