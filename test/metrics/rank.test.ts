import fc from "fast-check";
import { expect, test } from "vitest";

import { shareBeaten } from "../../src/metrics/rank.js";

test("counts the others that are less likely, a tie as half", () => {
  expect(shareBeaten(-1, [-2, -3, 0, -4])).toBe(0.75);
  expect(shareBeaten(-1, [-1, -1])).toBe(0.5);
  expect(shareBeaten(-1, [-1, -2])).toBe(0.75);
  expect(shareBeaten(-1, Float32Array.of(-2))).toBe(1);
  expect(shareBeaten(-1, [0])).toBe(0);
});

test("has no rank without others, or where a score is no number", () => {
  expect(shareBeaten(-1, [])).toBeUndefined();
  expect(shareBeaten(NaN, [-1])).toBeUndefined();
  expect(shareBeaten(-1, [-2, NaN])).toBeUndefined();
  expect(shareBeaten(-Infinity, [-2])).toBeUndefined();
});

test("lies in [0, 1], rises with the own score, and turns round with the sign", () => {
  const score = fc.double({ min: -1e3, max: 0, noNaN: true });
  fc.assert(
    fc.property(score, score, fc.array(score, { minLength: 1, maxLength: 40 }), (a, b, others) => {
      const [low = NaN, high = NaN] = [Math.min(a, b), Math.max(a, b)].map((own) => shareBeaten(own, others));
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(high);
      const mirrored = shareBeaten(
        -a,
        others.map((other) => -other),
      );
      expect(mirrored).toBeCloseTo(1 - (shareBeaten(a, others) ?? NaN), 12);
    }),
  );
});
