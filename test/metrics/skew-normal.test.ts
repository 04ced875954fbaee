import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  extrapolatedExposure,
  fitSkewNormal,
  logNormalCdf,
  logSkewNormalCdf,
  negativeLogLikelihood,
} from "../../src/metrics/skew-normal.js";
import { minimise } from "../../src/metrics/minimise.js";
import { seeded } from "../../src/random.js";

interface Oracle {
  readonly cases: {
    readonly canary: number;
    readonly references: number[];
    readonly scipy_fit: { readonly nll: number };
    readonly exposure: number;
    readonly best_fit_multistart: { readonly exposure: number };
  }[];
  readonly cdf_cases: {
    readonly shape: number;
    readonly loc: number;
    readonly scale: number;
    readonly x: number;
    readonly exposure: number;
  }[];
  readonly degenerate_cases: { readonly cases: { readonly canary: number; readonly references: number[] }[] };
}
const oracle = JSON.parse(
  readFileSync(new URL("../fixtures/oracle/metrics/exposure_skewnorm.json", import.meta.url), "utf8"),
) as Oracle;

describe("exposure by a skew-normal distribution", () => {
  it("has the reference's distribution function within 1e-6 of the exposure", () => {
    for (const { shape, loc, scale, x, exposure } of oracle.cdf_cases) {
      const bits = -logSkewNormalCdf(x, { shape, location: loc, scale }) / Math.LN2;
      expect(Math.abs(bits - exposure) / exposure).toBeLessThan(1e-6);
    }
  });

  it("fits at least as well as scipy, and reads the same exposures within 0.01 bits", () => {
    for (const { canary, references, scipy_fit, best_fit_multistart } of oracle.cases) {
      const fit = fitSkewNormal(references);
      expect(fit).toBeDefined();
      if (fit === undefined) continue;
      expect(negativeLogLikelihood(references, fit)).toBeLessThanOrEqual(scipy_fit.nll + 1e-3);
      const bits =
        extrapolatedExposure(
          -canary,
          references.map((value) => -value),
        ) ?? NaN;
      expect(Math.abs(bits - best_fit_multistart.exposure)).toBeLessThan(0.01);
    }
  });

  it("gives nothing where there is no fit: equal references, few, none, no number", () => {
    for (const { canary, references } of oracle.degenerate_cases.cases)
      expect(extrapolatedExposure(canary, references)).toBeUndefined();
    expect(extrapolatedExposure(1, [])).toBeUndefined();
    expect(extrapolatedExposure(1, [1, 2, 3])).toBeUndefined();
    const references = Array.from({ length: 50 }, (_, i) => i);
    expect(extrapolatedExposure(NaN, references)).toBeUndefined();
    expect(extrapolatedExposure(1, [...references, NaN])).toBeUndefined();
  });

  it(
    "is 0 for the least likely of all, grows with the canary's likelihood, and stays a number where " +
      "a double would underflow",
    () => {
      const random = seeded("skew-normal");
      const references = Array.from({ length: 200 }, () => -30 + 2 * random.normal());
      const bits = [-200, -36, -30, -24, -10, 100].map(
        (canary) => extrapolatedExposure(canary, references) ?? NaN,
      );
      expect(bits[0]).toBeCloseTo(0, 9);
      expect(bits).toEqual([...bits].sort((a, b) => a - b));
      // 65 deviations out: about 65²/2 nats, far below the smallest double.
      expect(bits[5]).toBeGreaterThan(1500);
      expect(bits[5]).toBeLessThan(1e5);
    },
  );
});

describe("log Φ", () => {
  it("equals known values through all of its pieces, and Φ(z) + Φ(−z) = 1", () => {
    // mpmath, 50 digits.
    for (const [z, expected] of [
      [0, -0.6931471805599453],
      [-1, -1.8410216450092637],
      [-3, -6.607726221510342],
      [-10, -53.23128515051247],
      [-40, -804.6084420137538],
    ] as const)
      expect(Math.abs(logNormalCdf(z) / expected - 1)).toBeLessThan(1e-12);
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
        expect(Math.exp(logNormalCdf(z)) + Math.exp(logNormalCdf(-z))).toBeCloseTo(1, 12);
        expect(logNormalCdf(z)).toBeLessThanOrEqual(logNormalCdf(z + 1e-3));
      }),
    );
  });
});

describe("the search for a minimum", () => {
  it("finds the bottom of a curved valley, and of a function with no numbers beside it", () => {
    const rosenbrock = ([x = 0, y = 0]: readonly number[]): number => (1 - x) ** 2 + 100 * (y - x ** 2) ** 2;
    const halfParabola = ([x = 0]: readonly number[]): number => (x < 0 ? NaN : (x - 2) ** 2);
    const { at, value } = minimise(rosenbrock, { start: [-1.2, 1], sizes: [0.5, 0.5] });
    expect(value).toBeLessThan(1e-6);
    expect(at[0]).toBeCloseTo(1, 2);
    expect(minimise(halfParabola, { start: [0.1], sizes: [-1] }).at[0]).toBeCloseTo(2, 3);
  });
});
