import { describe, expect, test } from "vitest";

import { probedSizes } from "../../prepare/power.js";
import { describeUnjudgeable, plannedReach } from "../../prepare/unjudgeable.js";
import type { ProbeItem, SpanItem, UnitItem } from "../../src/run/records.js";
import { defaultRules } from "../../src/rules/default-rules.js";
import type { Rule } from "../../src/rules/rule.js";
import { exampleRule } from "../support/rule.js";
import { tinyConfig } from "../support/run.js";

/**
 * The rules of these tests alone, so that a default rule that comes later changes nothing here: strong
 * identifiers, and records against controls. K is 7.
 */
const leakA = exampleRule({ name: "leak-a", metric: "phi.leak_a", statistic: "patients" });
const extraction = exampleRule({ name: "extraction", metric: "extraction.run@50", test: "above-control" });
const rules = [leakA, extraction];

const unit = (of: Partial<UnitItem>): UnitItem => ({
  kind: "unit",
  id: `${of.stage ?? "first"} ${of.patient ?? ""}`,
  group: "member",
  stage: "first",
  source: "notes",
  patient: "p",
  ids: Array.from({ length: 110 }, (_, i) => i),
  lossStart: 0,
  numCharacters: 400,
  templateStarts30: [],
  templateStarts50: [],
  isPublic: false,
  ...of,
});
/** So many members with a long record each, and controls. */
const records = (numMembers: number, numControls: number, of: Partial<UnitItem> = {}): UnitItem[] => [
  ...Array.from({ length: numMembers }, (_, i) => unit({ patient: `m${i}`, ...of })),
  ...Array.from({ length: numControls }, (_, i) => unit({ patient: `c${i}`, group: "control", ...of })),
];
const code = (formatBits: number, of: Partial<SpanItem> = {}): SpanItem => ({
  kind: "span",
  id: "s",
  unit: "first m0",
  group: "member",
  stage: "first",
  patient: "m0",
  class: "MRN",
  start: 5,
  end: 9,
  truth: "annotated",
  formatBits,
  isCopied: false,
  isShared: false,
  isPatientOwn: true,
  valueHash: "h",
  ...of,
});

const configWith = (of: Readonly<Record<string, unknown>> = {}) => tinyConfig({ rules, ...of });
const reachOf = (config: ReturnType<typeof configWith>, items: readonly ProbeItem[]) =>
  plannedReach(config, probedSizes(config, items));
const refusal = (items: readonly ProbeItem[], of: Readonly<Record<string, unknown>> = {}) => {
  try {
    const config = configWith(of);
    const sizes = probedSizes(config, items);
    return describeUnjudgeable(config, { sizes, reach: plannedReach(config, sizes) });
  } catch (error) {
    return error;
  }
};

describe("a run that no rule could stop", () => {
  test("is refused with what each rule finds, and what to do", () =>
    // All 3 of 3 against none of 2: p = 1/10.
    expect(refusal(records(3, 2))).toMatchObject({
      code: "RUN_UNJUDGEABLE",
      exitCode: 2,
      message:
        "nothing can stop this run for what stage first trains on: rule leak-a finds 0 members' and 0 " +
        "controls' patients with an identifier that is too hard to guess for luck; rule extraction finds 3 " +
        "members' and 2 controls' patients with 50 tokens of their own behind 50 others",
      remedy: expect.stringContaining("gate: {onUnjudged: accept}") as string,
    }));

  test("starts where the config accepts that, and says so", () => {
    expect(refusal(records(3, 2), { gate: { onUnjudged: "accept" } })).toEqual([
      expect.stringMatching(/^nothing can stop this run .* The config accepts that/) as string,
    ]);
    expect(refusal(records(3, 2), { rules: [] })).toEqual([
      expect.stringContaining("there is no rule (rules: [])") as string,
    ]);
  });

  test("is one whose rules only warn", () => {
    const warning = rules.map((rule): Rule => ({ ...rule, action: "warn" }));
    expect(refusal(records(30, 30), { rules: warning })).toMatchObject({
      message: expect.stringContaining("every rule only warns") as string,
    });
  });

  test("is one whose rules read another stage, or act too late", () => {
    const two = {
      a: { reader: "notes", seed: 1, numPatients: 8 },
      b: { reader: "notes", seed: 2, numPatients: 8 },
    };
    const [first, second] = configWith().stages.map((stage, i) => ({
      ...stage,
      data: [i === 0 ? "a" : "b"],
    }));
    const of = { data: two, stages: [first, second] };
    const items = [...records(30, 30), ...records(30, 30, { stage: "second" })];
    expect(refusal(items, of)).toEqual([]);
    for (const rule of [
      { ...extraction, split: "second" },
      { ...extraction, fromStage: "second" },
    ])
      expect(refusal(items, { ...of, rules: [rule] })).toMatchObject({
        message: expect.stringContaining("for what stage first trains on") as string,
      });
  });
});

describe("a run starts", () => {
  test("where one rule could fire: on one strong identifier, or on records against controls", () => {
    expect(refusal([code(40)])).toEqual([]);
    expect(refusal(records(30, 30))).toEqual([]);
  });

  test("where it trains on published text alone, or goes on with what an earlier stage is judged by", () => {
    const data = { notes: { reader: "notes", seed: 1, numPatients: 8, isPublic: true } };
    expect(refusal([], { data })).toEqual([]);
    // Both stages of the config train on the same notes, which are probed for the first.
    expect(configWith().stages).toHaveLength(2);
    expect(refusal(records(30, 30))).toEqual([]);
  });

  test("where a rule's metric does not say before training on what it is measured", () => {
    const known = exampleRule({
      name: "auc",
      metric: "membership.reference",
      statistic: "auc",
      threshold: 0.9,
    });
    expect(refusal([], { rules: [known] })).toEqual([]);
  });

  test("by the default rules where records are long enough and there are controls", () =>
    expect(refusal(records(30, 30), { rules: [...defaultRules] })).toEqual([]));
});

test("the reach is counted in patients of each stage to be judged, none of a rule that cannot fire", () => {
  expect(reachOf(configWith(), [...records(30, 30), code(40), code(3, { patient: "m1" })])).toEqual([
    { rule: "leak-a", stage: "first", patients: 1 },
    { rule: "extraction", stage: "first", patients: 30 },
  ]);
  expect(reachOf(configWith(), records(3, 2)).map(({ patients }) => patients)).toEqual([0, 0]);
  const canary = exampleRule({ name: "canary", metric: "canary.e_value", test: "e-value", group: "canary" });
  const planted: ProbeItem = {
    ...{ kind: "canary", id: "k", tier: 4, stage: "first", ids: [1, 2] },
    secretStart: 1,
    secretLength: 1,
  };
  expect(reachOf(configWith({ rules: [canary] }), [planted])).toEqual([
    { rule: "canary", stage: "first", patients: 0 },
  ]);
});
