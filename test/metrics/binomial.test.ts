import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  binomialUpperTail,
  clopperPearson,
  exactCount,
  exactShare,
  logChoose,
  regularisedBeta,
} from "../../src/metrics/binomial.js";
import { oracleCases } from "../support/oracle-metric.js";

describe("clopperPearson", () => {
  it.each(
    oracleCases<{
      k: number;
      n: number;
      clopper_pearson_95: [number, number];
      clopper_pearson_upper_one_sided_95: number;
    }>("intervals"),
  )(
    "equals scipy for $k of $n",
    ({ k, n, clopper_pearson_95: [low, high], clopper_pearson_upper_one_sided_95: upper }) => {
      const interval = clopperPearson(k, n);
      expect(interval.low).toBeCloseTo(low, 8);
      expect(interval.high).toBeCloseTo(high, 8);
      // A one-sided 95 % limit is a limit of the two-sided 90 % interval.
      expect(clopperPearson(k, n, 0.1).high).toBeCloseTo(upper, 8);
    },
  );

  it("gives with none of n the upper limit 1 − 0.025^(1/n)", () => {
    expect(clopperPearson(0, 37)).toEqual({
      low: 0,
      high: expect.closeTo(1 - 0.025 ** (1 / 37), 12) as number,
    });
  });

  it("is symmetric, holds the share, and narrows with n", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const k = Math.round(share * n);
          const [own, mirrored, larger] = [
            clopperPearson(k, n),
            clopperPearson(n - k, n),
            clopperPearson(2 * k, 2 * n),
          ];
          expect(own.low).toBeCloseTo(1 - mirrored.high, 9);
          expect(own.low).toBeLessThanOrEqual(k / n);
          expect(own.high).toBeGreaterThanOrEqual(k / n);
          expect(larger.high - larger.low).toBeLessThan(own.high - own.low);
        },
      ),
    );
  });

  it("refuses what is no count of successes", () => {
    expect(() => clopperPearson(0, 0)).toThrow(RangeError);
    expect(() => clopperPearson(3, 2)).toThrow(RangeError);
  });
});

describe("exactShare and exactCount", () => {
  it("are one figure, as a share of the units and as their number", () => {
    const { low, high } = clopperPearson(3, 20);
    expect(exactShare(3, 20)).toEqual({ value: 0.15, low, high, n: 20, k: 3 });
    expect(exactCount(3, 20)).toEqual({ value: 3, low: 20 * low, high: 20 * high, n: 20, k: 3 });
    expect(exactCount(0, 60).high).toBeCloseTo(60 * (1 - 0.025 ** (1 / 60)), 9);
    expect(() => exactShare(0, 0)).toThrow(RangeError);
  });
});

describe("binomialUpperTail", () => {
  it("equals the sum of its terms", () => {
    // P(X ≥ 2) for 4 throws at 1/2: (6 + 4 + 1) / 16.
    expect(binomialUpperTail(2, 4, 0.5)).toBeCloseTo(11 / 16, 12);
    expect(binomialUpperTail(0, 4, 0.5)).toBe(1);
    expect(binomialUpperTail(5, 4, 0.5)).toBe(0);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, k, p) => {
          let sum = 0;
          for (let i = k; i <= n; i++)
            sum += Math.exp(logChoose(n, i) + i * Math.log(p) + (n - i) * Math.log1p(-p));
          expect(binomialUpperTail(k, n, p)).toBeCloseTo(sum, 9);
        },
      ),
    );
  });
});

describe("regularisedBeta", () => {
  it("is a distribution function: 0 and 1 at the ends, I_x(1, 1) = x", () => {
    expect(regularisedBeta(0, { a: 2, b: 3 })).toBe(0);
    expect(regularisedBeta(1, { a: 2, b: 3 })).toBe(1);
    expect(regularisedBeta(0.3, { a: 1, b: 1 })).toBeCloseTo(0.3, 12);
  });
});
