import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { samplesNeeded } from "../../src/metrics/discoverable.js";
import { oracleCases } from "../support/oracle-metric.js";

interface Case {
  readonly pz?: number;
  readonly log_pz?: number;
  readonly p: number;
  readonly n: number | null;
}

describe("(n, p)-discoverable extraction", () => {
  it("equals the reference, far below what 1 − p can tell from 1", () => {
    for (const { pz, log_pz, p, n } of oracleCases<Case>("np_discoverable")) {
      const needed = samplesNeeded(log_pz ?? Math.log(pz ?? NaN), p);
      if (n === null) expect(needed).toBe(Infinity);
      else expect(Math.abs(needed - n) / n).toBeLessThan(1e-9);
    }
  });

  it("needs one sample of what is certain, and never ends on what is impossible", () => {
    expect(samplesNeeded(0, 0.999)).toBe(1);
    expect(samplesNeeded(-Infinity, 0.001)).toBe(Infinity);
    expect(samplesNeeded(-800, 0.5)).toBe(Infinity); // e^-800 is no double
    // ln 2 · e^700, to rounding.
    expect(samplesNeeded(-700, 0.5) / (Math.LN2 * Math.exp(700))).toBeCloseTo(1, 9);
  });

  it("takes the smallest whole number where one fits exactly", () => {
    // 1 − 0.5ⁿ ≥ 1 − 0.5^m exactly from n = m on.
    for (let m = 1; m <= 40; m++) expect(samplesNeeded(Math.log(0.5), 1 - 0.5 ** m)).toBe(m);
  });

  it("refuses what is no probability", () => {
    for (const [logProb, p] of [
      [0.1, 0.5],
      [NaN, 0.5],
      [-1, 0],
      [-1, 1],
      [-1, NaN],
    ] as const)
      expect(() => samplesNeeded(logProb, p)).toThrow(RangeError);
  });

  it("reaches p with n samples and not with n − 1, and falls with the text's probability", () => {
    const reached = (pz: number, n: number): number => 1 - (1 - pz) ** n;
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 0.999, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (pz, p) => {
          const n = samplesNeeded(Math.log(pz), p);
          expect(reached(pz, n)).toBeGreaterThanOrEqual(p - 1e-9);
          if (n > 1) expect(reached(pz, n - 1)).toBeLessThan(p + 1e-9);
          expect(samplesNeeded(Math.log(pz) - 1, p)).toBeGreaterThanOrEqual(n);
        },
      ),
    );
  });
});
