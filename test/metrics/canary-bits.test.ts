import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { canaryBits, meanEValue } from "../../src/metrics/canary-bits.js";
import { logMeanExp, logSumExp } from "../../src/metrics/log-sum-exp.js";

const log = Math.log;

describe("canaryBits", () => {
  it("is 0 for a model that finds all symbols alike, whatever share the alphabet has", () => {
    // p(s) = 0.03 each of ten symbols, Σ = 0.3: 10 · 0.03 / 0.3 = 1.
    expect(
      canaryBits({
        logProbNats: [log(0.03), log(0.03)],
        alphabetLogSumNats: [log(0.3), log(0.3)],
        alphabetSize: 10,
      }),
    ).toBeCloseTo(0, 12);
  });

  it("is k·log2 |A| for a model that is sure of every symbol", () => {
    expect(canaryBits({ logProbNats: [0, 0, 0], alphabetLogSumNats: [0, 0, 0], alphabetSize: 16 })).toBe(12);
  });

  it("counts each symbol against the uniform draw", () => {
    // 4 · 0.5 / 1 = 2 and 4 · 0.125 / 0.5 = 1: one bit and none; 4 · 0.1 / 0.8 = 1/2: minus one.
    const bits = canaryBits({
      logProbNats: [log(0.5), log(0.125), log(0.1)],
      alphabetLogSumNats: [log(1), log(0.5), log(0.8)],
      alphabetSize: 4,
    });
    expect(bits).toBeCloseTo(1 + 0 - 1, 12);
  });

  it("refuses scores that do not cover the secret", () => {
    expect(() => canaryBits({ logProbNats: [0], alphabetLogSumNats: [], alphabetSize: 10 })).toThrow(
      RangeError,
    );
  });

  it("has E[2^bits] = 1 over secrets drawn uniformly, for any model", () => {
    // Exactly: Σ_s |A|^−1 · |A|·p(s)/Σp = 1. Checked over the whole space of two symbols from alphabets of 2
    // to 6.
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 0.001, max: 1, noNaN: true }),
            fc.double({ min: 0.001, max: 1, noNaN: true }),
          ),
          {
            minLength: 2,
            maxLength: 6,
          },
        ),
        (weights) => {
          const size = weights.length;
          const [first, second] = [weights.map(([w]) => w), weights.map(([, w]) => w)];
          const sums = [first, second].map((list) => log(list.reduce((sum, w) => sum + w, 0)));
          const values = first.flatMap((a) =>
            second.map(
              (b) =>
                2 **
                canaryBits({ logProbNats: [log(a), log(b)], alphabetLogSumNats: sums, alphabetSize: size }),
            ),
          );
          expect(values.reduce((sum, value) => sum + value, 0) / size ** 2).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

describe("meanEValue", () => {
  it("is the mean of 2^bits, and none for no canaries", () => {
    expect(meanEValue([])).toBeUndefined();
    expect(meanEValue([0, 1, 3])).toBeCloseTo((1 + 2 + 8) / 3, 12);
  });

  it("stays a number for secrets of many bits", () => {
    expect(meanEValue([5000, 4000])).toBe(2 ** 1000);
    expect(meanEValue([-5000])).toBe(0);
  });
});

describe("logSumExp", () => {
  it("neither overflows nor underflows, and is −∞ for nothing", () => {
    expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 12);
    expect(logSumExp([-1000, -1001])).toBeCloseTo(-1000 + Math.log1p(Math.exp(-1)), 12);
    expect(logSumExp([])).toBe(-Infinity);
    expect(logMeanExp([3, 3, 3])).toBeCloseTo(3, 12);
  });
});
