import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  equivalentDose,
  equivalentRepetitions,
  limitOfBlank,
  limitOfDetection,
  risingShares,
  undetectedShare,
} from "../../src/metrics/assay.js";

describe("limitOfBlank", () => {
  it("is the 95th percentile of the blanks, and none of fewer than twenty", () => {
    expect(limitOfBlank(Array.from({ length: 101 }, (_, i) => 100 - i))).toBe(95);
    expect(limitOfBlank(Array.from({ length: 19 }, () => 1))).toBeUndefined();
    expect(limitOfBlank([])).toBeUndefined();
  });
});

describe("limitOfDetection", () => {
  const values = (numAbove: number) => Array.from({ length: 20 }, (_, i) => (i < numAbove ? 9 : 0));

  it("is the least dose from which on 95 % lie above the blank", () => {
    const doses = [
      { dose: 16, values: values(20) },
      { dose: 1, values: values(5) },
      { dose: 4, values: values(19) },
    ];
    expect(limitOfDetection(doses, 5)).toBe(4);
    // A dose above it that is missed takes the lower ones back; a tie with the blank is no detection.
    expect(
      limitOfDetection(
        [
          { dose: 4, values: values(20) },
          { dose: 16, values: values(18) },
        ],
        5,
      ),
    ).toBeUndefined();
    expect(limitOfDetection([{ dose: 4, values: [5, 5] }], 5)).toBeUndefined();
    expect(limitOfDetection([], 5)).toBeUndefined();
  });
});

describe("undetectedShare", () => {
  it("is 3.6 % for none of a hundred", () => {
    expect(undetectedShare(100)).toBeCloseTo(1 - 0.025 ** 0.01, 12);
    expect(undetectedShare(100)).toBeCloseTo(0.036, 3);
    expect(undetectedShare(1)).toBeCloseTo(0.975, 12);
  });
});

describe("risingShares", () => {
  it("pools what falls, merges equal doses, and leaves doses without a unit out", () => {
    // 3/4 then 1/4 pool to 1/2; the two tiers of dose 8 are one.
    const curve = risingShares([
      { dose: 8, k: 3, n: 4 },
      { dose: 0, k: 0, n: 4 },
      { dose: 2, k: 3, n: 4 },
      { dose: 4, k: 1, n: 4 },
      { dose: 8, k: 4, n: 4 },
      { dose: 9, k: 0, n: 0 },
    ]);
    expect(curve).toEqual([
      { dose: 0, share: 0 },
      { dose: 2, share: 0.5 },
      { dose: 4, share: 0.5 },
      { dose: 8, share: 7 / 8 },
    ]);
    expect(risingShares([])).toEqual([]);
  });

  it("never falls, and keeps the number of hits", () => {
    const responses = fc.array(
      fc.record({
        dose: fc.integer({ min: 0, max: 9 }),
        n: fc.integer({ min: 1, max: 20 }),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(responses, (list) => {
        const observed = list.map(({ dose, n, part }) => ({ dose, n, k: Math.round(part * n) }));
        const curve = risingShares(observed);
        curve.forEach(({ dose, share }, i) => {
          const before = curve[i - 1];
          if (before !== undefined) expect(dose > before.dose && share >= before.share - 1e-12).toBe(true);
        });
        const expectedHits = observed.reduce(
          (sum, { dose, n }) => sum + n * (curve.find((point) => point.dose === dose)?.share ?? NaN),
          0,
        );
        expect(expectedHits).toBeCloseTo(
          observed.reduce((sum, { k }) => sum + k, 0),
          9,
        );
      }),
    );
  });
});

describe("equivalentDose", () => {
  const curve = [
    { dose: 0, share: 0.1 },
    { dose: 3, share: 0.1 },
    { dose: 15, share: 0.9 },
  ];

  it("reads the least dose off the curve, straight over log(1 + dose), and says where it leaves it", () => {
    // Half-way between log 4 and log 16 is log 8.
    expect(equivalentDose(curve, 0.5)).toEqual({ dose: expect.closeTo(7, 9) as number, bound: "exactly" });
    expect(equivalentDose(curve, 0.9)).toEqual({ dose: expect.closeTo(15, 9) as number, bound: "exactly" });
    expect(equivalentDose(curve, 0.1)).toEqual({ dose: 0, bound: "at most" });
    expect(equivalentDose(curve, 0.95)).toEqual({ dose: 15, bound: "more than" });
    expect(equivalentDose([], 0.5)).toBeUndefined();
  });

  it("rises with the share", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [
          equivalentDose(curve, Math.min(a, b))?.dose ?? NaN,
          equivalentDose(curve, Math.max(a, b))?.dose ?? NaN,
        ];
        expect(low).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  it("comes with the readings of the share's exact limits", () => {
    const found = equivalentRepetitions(curve, { k: 10, n: 20 });
    expect(found?.value.dose).toBeCloseTo(7, 9);
    expect(found?.low.dose).toBeLessThan(7);
    expect(found?.high.dose).toBeGreaterThan(7);
    expect(equivalentRepetitions(curve, { k: 0, n: 0 })).toBeUndefined();
    expect(equivalentRepetitions([], { k: 1, n: 2 })).toBeUndefined();
  });
});
