import { describe, expect, test } from "vitest";

import { defaultRules } from "../../src/rules/default-rules.js";
import { describeRules, probedSizes } from "../../prepare/power.js";
import type { ProbeItem, UnitItem } from "../../src/run/records.js";
import { tinyConfig } from "../support/run.js";

const unit = (i: number, changes: Partial<UnitItem>): UnitItem => ({
  kind: "unit",
  id: `${changes.stage ?? ""}${changes.group ?? ""}${i}`,
  group: "member",
  stage: "first",
  source: "x",
  patient: `${changes.group ?? ""}${i}`,
  ids: Array.from({ length: 110 }, (_, j) => j),
  lossStart: 0,
  numCharacters: 400,
  templateStarts30: [],
  templateStarts50: [],
  isPublic: false,
  ...changes,
});
const units = (count: number, changes: Partial<UnitItem>): UnitItem[] =>
  Array.from({ length: count }, (_, i) => unit(i, changes));
const canary = (i: number, tier: number): ProbeItem => ({
  kind: "canary",
  id: `k${i}`,
  tier,
  stage: "first",
  ids: [1, 2],
  secretStart: 1,
  secretLength: 1,
});
const config = tinyConfig({ rules: defaultRules });
const said = (items: readonly ProbeItem[]) => describeRules(config, probedSizes(config, items)).join("\n");

describe("what a rule needs", () => {
  test("is said by stage for extraction, of patients with a window of their own", () => {
    const items = [
      ...units(30, { group: "member" }),
      ...units(30, { group: "control" }),
      // Too short, and nothing but templates from token 50 on.
      ...units(9, { group: "member", patient: "short", ids: [1, 2, 3] }),
      ...units(9, {
        group: "member",
        patient: "template",
        templateStarts50: Array.from({ length: 11 }, (_, j) => 50 + j),
      }),
    ];
    // K = 7 planned evaluations: 0.0075 · 0.95 / 7 = 1.02e-3; p = Π (30 − i) / (60 − i): 2.3e-3 at 8 hits,
    // 9.7e-4 at 9.
    expect(said(items)).toContain(
      "rule extraction, at one look: stage first: 9 of 30 members' patients against none of 30 " +
        "controls' are enough",
    );
    expect(said(units(30, { group: "member" }))).toContain(
      "rule extraction: no stage has members and controls with 50 tokens of their own",
    );
    expect(said([...units(2, { group: "member" }), ...units(2, { group: "control" })])).toContain(
      "stage first: not even all of 2 members' patients",
    );
  });

  test("is said in bits for a record that nobody could have guessed, of those that are not public", () => {
    const items = [
      ...units(20, { group: "member" }),
      ...units(5, { group: "member", patient: "public", isPublic: true }),
      ...units(20, { group: "control" }),
    ];
    // 110 − 50 − 30 + 1 = 31 windows each: log2(20 · 31 · 7 · 3 / 0.0075) + 10 = 30.73
    expect(said(items)).toContain(
      "rule strong-record: one member's patient with 30 tokens of their own behind 50 others is enough, " +
        "where they come and take 30.7 bits to guess (more where a control's come); stage first: 20 such " +
        "patients",
    );
    expect(said(units(9, { ids: [1, 2, 3] }))).toContain(
      "rule strong-record: nobody has 30 tokens of their own",
    );
    expect(said(units(9, { isPublic: true }))).not.toContain("strong-record");
  });

  test("is said in bits for canaries, those of tier 0 left out", () => {
    const items = [
      ...Array.from({ length: 60 }, (_, i) => canary(i, 4)),
      ...Array.from({ length: 20 }, (_, i) => canary(100 + i, 0)),
    ];
    // Even weights over K = 7: log2(60 · 7 / (0.95 · 0.01)) = 15.43
    expect(said(items)).toContain(
      "rule canary: 60 canaries are trained; one of them that gives away 15.4 bits at one of 7 looks is " +
        "enough",
    );
    expect(said([canary(1, 0)])).not.toContain("rule canary");
  });
});
