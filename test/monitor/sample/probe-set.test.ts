import { describe, expect, it } from "vitest";

import { indexProbeSet } from "../../../monitor/sample/probe-set.js";
import type { ProbeItem, SpanItem, UnitItem } from "../../../src/run/records.js";

const header: ProbeItem = { kind: "header", schema: 1, endOfTextId: 0, alphabetIds: [] };
const unit = (id: string, group: "member" | "control", stage: string): UnitItem => ({
  kind: "unit",
  id,
  group,
  stage,
  source: "notes",
  patient: id,
  ids: [1, 2, 3],
  lossStart: 0,
  numCharacters: 3,
  templateStarts30: [],
  templateStarts50: [],
  isPublic: false,
});
const span = (of: string, start: number, end: number): SpanItem => ({
  kind: "span",
  id: "s",
  unit: of,
  group: "member",
  stage: "a",
  patient: of,
  class: "MRN",
  start,
  end,
  truth: "generated",
  formatBits: 20,
  isCopied: false,
  isShared: false,
  isPatientOwn: true,
  valueHash: "5b1f0c9a7d3e2846",
});

describe("indexProbeSet", () => {
  it("finds units by stage and group in the order of the set, and items by id", () => {
    const set = indexProbeSet([
      unit("x", "member", "a"),
      header,
      unit("y", "control", "a"),
      unit("z", "member", "a"),
      unit("w", "member", "b"),
    ]);
    expect(set.unitsOf("a", "member").map(({ id }) => id)).toEqual(["x", "z"]);
    expect(set.unitsOf("b", "control")).toEqual([]);
    expect(set.byId("y").id).toBe("y");
    expect(() => set.byId("nobody")).toThrow(expect.objectContaining({ code: "RUN_CHANGED" }) as Error);
  });

  it("is an empty set with a header alone", () => {
    expect(indexProbeSet([header])).toMatchObject({ canaries: [], units: [], spans: [], questions: [] });
  });

  it.each([
    ["no header", []],
    ["two headers", [header, header]],
    ["an id twice", [header, unit("x", "member", "a"), unit("x", "control", "a")]],
    ["a span of no unit", [header, unit("x", "member", "a"), span("y", 1, 2)]],
    ["a span past its unit", [header, unit("x", "member", "a"), span("x", 2, 4)]],
  ] as const)("refuses a set with %s", (_name, items) => {
    expect(() => indexProbeSet(items)).toThrow(expect.objectContaining({ code: "RECORD_CORRUPT" }) as Error);
  });
});
