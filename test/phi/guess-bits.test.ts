import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { guessBits, neededBits, strongThreshold } from "../../src/phi/guess-bits.js";

describe("guessBits", () => {
  it("is the prepared bits, or a model's where it guesses better, and never below 0", () => {
    const span = { formatBits: 23 };
    expect(guessBits(span, [])).toBe(23);
    expect(guessBits({ formatBits: 23, guessBits: 19 }, [])).toBe(19);
    expect(guessBits(span, [undefined, -10 * Math.LN2])).toBeCloseTo(10, 12);
    expect(guessBits(span, [-9 * Math.LN2, -10 * Math.LN2])).toBeCloseTo(9, 12);
    expect(guessBits(span, [-40 * Math.LN2])).toBe(23);
    expect(guessBits(span, [0])).toBe(0);
  });
});

describe("neededBits", () => {
  it("bounds the false alarms of all spans at all looks by α", () => {
    // N = 128 spans, K = 10 evaluations, α = 0.01: log2(128,000).
    const bits = neededBits({ numSpans: 128, numLooks: 10, alpha: 0.01 });
    expect(bits).toBeCloseTo(Math.log2(128_000), 12);
    expect(128 * 10 * 2 ** -bits).toBeCloseTo(0.01, 12);
  });
});

describe("strongThreshold", () => {
  it("counts only spans that are strong by their own number", () => {
    // K/α = 1,000. Two spans of 11 bits: N = 2 needs log2(2,000) = 10.97, which both have. Three of 11 bits:
    // N = 2 would leave three strong, N = 3 needs 11.55, which none has: not one of them is strong.
    expect(strongThreshold([11, 11], { numLooks: 10, alpha: 0.01 })).toEqual({
      numSpans: 2,
      bits: Math.log2(2000),
    });
    expect(strongThreshold([11, 11, 11], { numLooks: 10, alpha: 0.01 })).toEqual({
      numSpans: 3,
      bits: Math.log2(3000),
    });
    expect(strongThreshold([], { numLooks: 10, alpha: 0.01 })).toEqual({
      numSpans: 0,
      bits: Math.log2(1000),
    });
    expect(strongThreshold([3, 9], { numLooks: 10, alpha: 0.01 }).numSpans).toBe(0);
    // Easy spans do not make the hard ones weak.
    expect(strongThreshold([23, 4, 23, 5, 5, 3], { numLooks: 10, alpha: 0.01 })).toEqual({
      numSpans: 2,
      bits: Math.log2(2000),
    });
  });

  it("keeps the union bound Σ K·2^−g ≤ α over the spans that reach it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 5, max: 30, noNaN: true })),
        fc.integer({ min: 1, max: 50 }),
        (bits, numLooks) => {
          const { numSpans, bits: needed } = strongThreshold(bits, { numLooks, alpha: 0.01 });
          const strong = bits.filter((own) => own >= needed);
          expect(strong.length).toBeLessThanOrEqual(numSpans);
          expect(strong.reduce((sum, own) => sum + numLooks * 2 ** -own, 0)).toBeLessThanOrEqual(
            0.01 + 1e-12,
          );
        },
      ),
    );
  });
});
