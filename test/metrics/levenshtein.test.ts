import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { editDistance, normalisedDistance } from "../../src/metrics/levenshtein.js";
import { oracleCases } from "../support/oracle-metric.js";

interface Distance {
  readonly distance: number;
  readonly normalised: number;
}
interface Case {
  readonly a: string;
  readonly b: string;
  readonly char_codepoints: Distance;
  readonly token_whitespace: Distance & { readonly a: string[]; readonly b: string[] };
}

describe("the edit distance", () => {
  it("equals rapidfuzz on characters and on words within 1e-9", () => {
    for (const { a, b, char_codepoints, token_whitespace } of oracleCases<Case>("levenshtein")) {
      expect(editDistance(Array.from(a), Array.from(b))).toBe(char_codepoints.distance);
      expect(Math.abs(normalisedDistance(a, b) - char_codepoints.normalised)).toBeLessThan(1e-9);
      expect(editDistance(token_whitespace.a, token_whitespace.b)).toBe(token_whitespace.distance);
    }
  });

  it("is 0 for two empty texts, and 1 where one is empty", () => {
    expect(normalisedDistance("", "")).toBe(0);
    expect(normalisedDistance("", "é")).toBe(1);
  });

  it("counts code points, not their UTF-16 halves, and does not normalise", () => {
    expect(normalisedDistance("🙂", "🙃")).toBe(1);
    expect(normalisedDistance("a🙂", "a🙃")).toBe(0.5);
    expect(normalisedDistance("\u00e9", "e\u0301")).toBe(1); // é, composed and not
  });

  it("is a distance: symmetric, 0 for equal texts alone, triangular, at least the lengths apart", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "b", "é", "🙂"), maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        const distance = (x: string, y: string): number => editDistance(Array.from(x), Array.from(y));
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
        expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(Array.from(a).length - Array.from(b).length));
        expect(normalisedDistance(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
