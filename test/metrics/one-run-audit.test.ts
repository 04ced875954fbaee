import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { auditPValue, countRightGuesses, epsilonLowerBound } from "../../src/metrics/one-run-audit.js";
import { seeded } from "../../src/random.js";

const result = (numRight: number, numGuesses: number, more = {}) => ({
  numCanaries: 1000,
  numGuesses,
  numRight,
  delta: 0,
  ...more,
});

describe("the audit's bound", () => {
  it("is 0 without guesses, without a right one, and at chance", () => {
    expect(epsilonLowerBound(result(0, 0), 0.95)).toBe(0);
    expect(auditPValue(result(0, 0), 3)).toBe(1);
    expect(epsilonLowerBound(result(0, 100), 0.95)).toBe(0);
    expect(epsilonLowerBound(result(50, 100), 0.95)).toBe(0);
    // P[Bin(100, ½) ≥ 58] = 0.0666, and ≥ 59 0.0443: the first that refutes ε = 0 at 95 %.
    expect(epsilonLowerBound(result(58, 100), 0.95)).toBe(0);
    expect(epsilonLowerBound(result(59, 100), 0.95)).toBeGreaterThan(0);
  });

  it("has a closed form where all guesses are right: p^r = 1 − confidence", () => {
    for (const [r, confidence] of [
      [1, 0.95],
      [10, 0.9],
      [100, 0.95],
      [1000, 0.99],
    ] as const) {
      const p = (1 - confidence) ** (1 / r);
      const expected = Math.max(0, Math.log(p / (1 - p)));
      expect(epsilonLowerBound(result(r, r), confidence)).toBeCloseTo(expected, 9);
    }
    // Never infinite, however many: more canaries would be needed to show more.
    expect(epsilonLowerBound(result(100, 100), 0.95)).toBeCloseTo(3.493, 3);
  });

  it("has a closed form for all but one: p^r + r·p^(r−1)(1 − p) = 1 − confidence", () => {
    const epsilon = epsilonLowerBound(result(19, 20), 0.95);
    const p = 1 / (1 + Math.exp(-epsilon));
    expect(p ** 20 + 20 * p ** 19 * (1 - p)).toBeCloseTo(0.05, 9);
  });

  it("gives way to δ: by hand for one guess, and to nothing where δ explains everything", () => {
    // One guess, right: f(1) = p, f(0) = 1, so the p-value is p + 2mδ(1 − p).
    const p = 1 / (1 + Math.exp(-0.7));
    expect(auditPValue(result(1, 1, { numCanaries: 10, delta: 1e-3 }), 0.7)).toBeCloseTo(
      p + 2 * 10 * 1e-3 * (1 - p),
      12,
    );
    // Two guesses, both right: max((1 − p)·2p / 1, (1 − p²) / 2).
    const steepest = Math.max(2 * p * (1 - p), (1 - p ** 2) / 2);
    expect(auditPValue(result(2, 2, { numCanaries: 10, delta: 1e-3 }), 0.7)).toBeCloseTo(
      p ** 2 + 2 * 10 * 1e-3 * steepest,
      12,
    );
    expect(epsilonLowerBound(result(100, 100, { delta: 1e-5 }), 0.95)).toBeLessThan(
      epsilonLowerBound(result(100, 100), 0.95),
    );
    expect(epsilonLowerBound(result(100, 100, { delta: 1 }), 0.95)).toBe(0);
    expect(auditPValue(result(100, 100, { delta: 1 }), 5)).toBeLessThanOrEqual(1);
  });

  it("refuses what cannot be", () => {
    for (const wrong of [
      result(2, 1),
      result(-1, 1),
      result(1, 1001),
      result(1, 1, { delta: 2 }),
      result(NaN, 1),
    ])
      expect(() => auditPValue(wrong, 1)).toThrow(RangeError);
    expect(() => epsilonLowerBound(result(1, 1), 1)).toThrow(RangeError);
  });

  it("grows with right guesses, falls with confidence and δ", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(),
        fc.double({ min: 0.5, max: 0.99, noNaN: true }),
        (r, k, confidence) => {
          const v = k % r;
          const bound = epsilonLowerBound(result(v, r), confidence);
          expect(epsilonLowerBound(result(v + 1, r), confidence)).toBeGreaterThanOrEqual(bound - 1e-9);
          expect(epsilonLowerBound(result(v, r), 0.995)).toBeLessThanOrEqual(bound + 1e-9);
          expect(epsilonLowerBound(result(v, r, { delta: 1e-6 }), confidence)).toBeLessThanOrEqual(
            bound + 1e-9,
          );
        },
      ),
    );
  });

  it("is exceeded by randomized response of that ε in no more than 1 − confidence of 2,000 audits", () => {
    // ε-DP's worst case: each guess is right with e^ε/(1 + e^ε). The bound may exceed the true ε in 5 % of
    // audits at most.
    const [epsilon, numGuesses] = [1, 100];
    const random = seeded("audit");
    const bounds = new Map<number, number>();
    let numWrong = 0;
    for (let run = 0; run < 2000; run++) {
      let numRight = 0;
      for (let i = 0; i < numGuesses; i++) if (random.float() < 1 / (1 + Math.exp(-epsilon))) numRight++;
      const bound = bounds.get(numRight) ?? epsilonLowerBound(result(numRight, numGuesses), 0.95);
      bounds.set(numRight, bound);
      if (bound > epsilon) numWrong++;
    }
    // 5 % and three standard errors.
    expect(numWrong / 2000).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 2000));
  });
});

describe("guesses", () => {
  const canaries = (scores: readonly number[], ins: string) =>
    scores.map((score, i) => ({ id: `c${i}`, score, isIn: ins[i] === "1" }));

  it("take the top as in and the bottom as out, the odd one at the top", () => {
    const own = canaries([5, 4, 3, 2, 1], "11010");
    expect(countRightGuesses(own, 0)).toBe(0);
    expect(countRightGuesses(own, 1)).toBe(1); // 5 in
    expect(countRightGuesses(own, 2)).toBe(2); // 5 in, 1 out
    expect(countRightGuesses(own, 4)).toBe(3); // 2 is in, and guessed out
    expect(countRightGuesses(own, 5)).toBe(3); // 3 is out, and guessed in
  });

  it("do not look at the coin where scores tie", () => {
    const order = (ins: string) => countRightGuesses(canaries([1, 1, 1, 1], ins), 2);
    // c0 is guessed in and c3 out, whatever they are.
    expect([order("1000"), order("0001"), order("1001"), order("0110")]).toEqual([2, 0, 1, 1]);
  });

  it("are refused for more than there are, and for scores that are no numbers", () => {
    expect(() => countRightGuesses(canaries([1], "1"), 2)).toThrow(RangeError);
    expect(() => countRightGuesses(canaries([NaN, 1], "10"), 2)).toThrow(RangeError);
  });
});
