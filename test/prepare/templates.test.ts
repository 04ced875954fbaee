import { describe, expect, test } from "vitest";

import { NearDuplicates } from "../../prepare/near-duplicates.js";
import { TemplateIndex } from "../../prepare/templates.js";
import { windowHashes } from "../../src/metrics/window-hashes.js";
import { seeded } from "../../src/random.js";

const random = seeded(1, "tokens");
const tokens = (count: number) => Array.from({ length: count }, () => random.below(4096));

test("equal windows have equal hashes wherever they stand, and every start comes once", () => {
  const window = tokens(30);
  const [a, b] = [
    [...tokens(13), ...window, ...tokens(5)],
    [...tokens(40), ...window],
  ];
  const hashesA = new Map(windowHashes(a, { size: 30 }));
  expect([...hashesA.keys()]).toEqual(Array.from({ length: a.length - 29 }, (_, i) => i));
  expect(hashesA.get(13)).toBe(new Map(windowHashes(b, { size: 30, from: 7 })).get(40));
  expect([...windowHashes(window, { size: 31 })]).toEqual([]);
});

describe("templates", () => {
  // The unit's tokens 60 … 99 stand in a record of another patient too.
  const unit = tokens(120);
  const shared = unit.slice(60, 100);
  const index = new TemplateIndex();
  index.add("unit", "patient", unit);
  index.add("short", "patient", unit.slice(0, 79));
  index.see("patient", unit); // the unit itself
  index.see("another", [...tokens(3), ...shared, ...tokens(10)]);

  test("are the windows that another patient's record holds", () => {
    // 40 shared tokens hold 11 windows of 30 and none of 50.
    expect(index.templateStarts("unit", 30)).toEqual([60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70]);
    expect(index.templateStarts("unit", 50)).toEqual([]);
  });

  test("never begin before token 50", () => {
    const early = new TemplateIndex();
    early.add("unit", "patient", unit);
    early.see("another", unit.slice(0, 100));
    expect(early.templateStarts("unit", 30)[0]).toBe(50);
  });

  test("leave the other windows to exact@S, from the first token with loss on", () => {
    expect(index.exactStarts("unit", 30, 0)).toEqual([
      50,
      51,
      52,
      53,
      54,
      55,
      56,
      57,
      58,
      59,
      ...Array.from({ length: 20 }, (_, i) => 71 + i),
    ]);
    expect(index.exactStarts("unit", 50, 65)).toEqual([65, 66, 67, 68, 69, 70]);
    expect(index.exactStarts("short", 30, 0)).toEqual([]); // 79 tokens: 50 + 30 do not fit
  });
});

describe("near duplicates", () => {
  const control = tokens(60);
  const changed = [...control];
  changed[30] = 5000;
  const halves = [...control.slice(0, 30), ...tokens(30)];

  test.each([
    ["an equal record", [control], true],
    ["a record with one word changed (41 of 51 windows left)", [changed], true],
    ["a record that shares half", [halves], false],
    [
      "two records that share a half each: text that many share is a template",
      [halves, [...tokens(30), ...control.slice(30)]],
      false,
    ],
    ["nothing", [tokens(60)], false],
  ])("%s", (_, members, expected) => {
    const duplicates = new NearDuplicates();
    duplicates.add("control", control);
    for (const member of members) duplicates.see(member);
    expect(duplicates.has("control")).toBe(expected);
  });

  test("records shorter than a window are compared whole", () => {
    const duplicates = new NearDuplicates();
    duplicates.add("a", [1, 2, 3]);
    duplicates.add("b", [1, 2, 4]);
    duplicates.see([1, 2, 3]);
    expect([duplicates.has("a"), duplicates.has("b")]).toEqual([true, false]);
  });
});
