import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fisherOneSided, holm } from "../../src/metrics/fisher.js";

describe("fisherOneSided", () => {
  it("equals Fisher's tea: all four cups right of eight", () => {
    // One of C(8, 4) = 70 ways.
    expect(fisherOneSided({ k: 4, n: 4, kControl: 0, nControl: 4 })).toBeCloseTo(1 / 70, 12);
    // Three of four right: (16 + 1) / 70.
    expect(fisherOneSided({ k: 3, n: 4, kControl: 1, nControl: 4 })).toBeCloseTo(17 / 70, 12);
  });

  it("is 1 where no member is positive, whatever the controls are", () => {
    expect(fisherOneSided({ k: 0, n: 10, kControl: 0, nControl: 10 })).toBe(1);
    expect(fisherOneSided({ k: 0, n: 10, kControl: 5, nControl: 10 })).toBe(1);
  });

  it("says nothing of arms without a patient", () => {
    expect(fisherOneSided({ k: 3, n: 3, kControl: 0, nControl: 0 })).toBe(1);
  });

  it("is a probability that falls with each further positive member", () => {
    const arm = fc.integer({ min: 1, max: 80 });
    fc.assert(
      fc.property(arm, arm, fc.nat(), fc.nat(), (n, nControl, a, b) => {
        const [k, kControl] = [a % n, b % (nControl + 1)];
        const [p, q] = [
          fisherOneSided({ k, n, kControl, nControl }),
          fisherOneSided({ k: k + 1, n, kControl, nControl }),
        ];
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(q).toBeLessThanOrEqual(p + 1e-12);
      }),
    );
  });
});

describe("fisherOneSided, whole", () => {
  it("equals the count of all ways to deal the positives out", () => {
    const choose = (n: number, k: number): bigint => {
      if (k < 0 || k > n) return 0n;
      let ways = 1n;
      for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i);
      return ways;
    };
    const arm = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(arm, arm, fc.nat(), fc.nat(), (n, nControl, a, b) => {
        const [k, kControl] = [1 + (a % n), b % (nControl + 1)];
        let asMany = 0n;
        for (let i = k; i <= n; i++) asMany += choose(n, i) * choose(nControl, k + kControl - i);
        const exact = Number((asMany * 10n ** 15n) / choose(n + nControl, k + kControl)) / 1e15;
        expect(fisherOneSided({ k, n, kControl, nControl })).toBeCloseTo(exact, 9);
      }),
    );
  });
});

describe("holm", () => {
  it(
    "rejects all that Bonferroni rejects, nothing above the level, and the smaller before the " +
      "larger, in any order",
    () => {
      const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
      fc.assert(
        fc.property(pValues, fc.double({ min: 0.001, max: 0.2, noNaN: true }), (list, alpha) => {
          const rejected = holm(list, alpha);
          list.forEach((p, i) => {
            if (p <= alpha / list.length) expect(rejected[i]).toBe(true);
            if (p > alpha) expect(rejected[i]).toBe(false);
            list.forEach((q, j) => {
              if (q < p && rejected[i] === true) expect(rejected[j]).toBe(true);
            });
          });
          expect(holm([...list].reverse(), alpha)).toEqual([...rejected].reverse());
        }),
      );
    },
  );

  it("rejects step by step and stops at the first that fails", () => {
    // Sorted 0.01, 0.02, 0.03 against 0.05/3, 0.05/2, 0.05: all fall, where Bonferroni would keep two.
    expect(holm([0.03, 0.01, 0.02], 0.05)).toEqual([true, true, true]);
    // 0.04 > 0.05/2 stops it: 0.045 is not asked.
    expect(holm([0.045, 0.04, 0.001], 0.05)).toEqual([false, false, true]);
    expect(holm([], 0.05)).toEqual([]);
  });
});
