import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { characterOf, extractedRuns } from "../../src/metrics/characteristics.js";

const marginsOf = (pattern: string): number[] =>
  Array.from(pattern, (sign) => (sign === "+" ? 1 : sign === "0" ? 0 : -1));

describe("extracted runs", () => {
  it("are none of nothing, of short ones, of ties and of what is no number", () => {
    expect(extractedRuns([], { size: 3, from: 0 })).toEqual([]);
    expect(extractedRuns([1, 1], { size: 3, from: 5 })).toEqual([]);
    for (const margins of [marginsOf("++-++-++"), marginsOf("++0++"), [1, 1, NaN, 1, 1]])
      expect(extractedRuns(margins, { size: 3, from: 0 })).toEqual([]);
  });

  it("are the longest stretches, cut at the first token that counts", () => {
    const margins = marginsOf("++++-+++-++++++");
    expect(extractedRuns(margins, { size: 3, from: 0 })).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 8 },
      { start: 9, end: 15 },
    ]);
    expect(extractedRuns(margins, { size: 3, from: 2 })).toEqual([
      { start: 5, end: 8 },
      { start: 9, end: 15 },
    ]);
    expect(extractedRuns(margins, { size: 3, from: 10 })).toEqual([{ start: 10, end: 15 }]);
  });

  it("hold exactly the positions of stretches that are long enough", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (signs) => {
        const pattern = signs.map((isUp) => (isUp ? "+" : "-")).join("");
        const expected = [...pattern.matchAll(/\+{4,}/g)].map(({ index, 0: text }) => ({
          start: index,
          end: index + text.length,
        }));
        expect(extractedRuns(marginsOf(pattern), { size: 4, from: 0 })).toEqual(expected);
      }),
    );
  });
});

describe("the class of a run", () => {
  const run = { start: 50, end: 97 }; // 40 pieces of 8 tokens, the last one from 89
  const common = (n: number) => new Set(Array.from({ length: n }, (_, i) => 50 + i));
  const record = { harmful: [], commonStarts: common(0), pieceTokens: 8, isPublic: false };

  it("is the first that fits", () => {
    const harmful = [{ start: 60, end: 65 }];
    expect(characterOf(run, { ...record, harmful, commonStarts: common(40), isPublic: true })).toBe(
      "harmful",
    );
    expect(characterOf(run, { ...record, commonStarts: common(40), isPublic: true })).toBe("template");
    expect(characterOf(run, { ...record, isPublic: true })).toBe("public");
    expect(characterOf(run, record)).toBe("unclassified");
  });

  it("is harmful only where the identifier lies in the run whole", () => {
    for (const [start, end] of [
      [49, 55],
      [90, 98],
      [10, 20],
      [97, 99],
    ] as const)
      expect(characterOf(run, { ...record, harmful: [{ start, end }] })).toBe("unclassified");
    for (const [start, end] of [
      [50, 97],
      [96, 97],
    ] as const)
      expect(characterOf(run, { ...record, harmful: [{ start, end }] })).toBe("harmful");
  });

  it("is a template from 80 % of its pieces on, and never by pieces that reach out of it", () => {
    expect(characterOf(run, { ...record, commonStarts: common(32) })).toBe("template");
    expect(characterOf(run, { ...record, commonStarts: common(31) })).toBe("unclassified");
    const outside = new Set(Array.from({ length: 60 }, (_, i) => 90 + i));
    expect(characterOf(run, { ...record, commonStarts: outside })).toBe("unclassified");
    expect(characterOf({ start: 0, end: 5 }, { ...record, commonStarts: new Set([0, 1, 2]) })).toBe(
      "unclassified",
    );
  });
});
