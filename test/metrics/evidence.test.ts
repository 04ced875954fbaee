import { describe, expect, it } from "vitest";

import { evidenceOverLooks, isReached } from "../../src/metrics/evidence.js";
import { seeded } from "../../src/random.js";

describe("evidenceOverLooks", () => {
  const planned = { plannedLooks: 10 };

  it("weighs the planned evaluations alike, keeps a reserve past them, and never exceeds 1", () => {
    expect(evidenceOverLooks([], planned)).toBe(0);
    // 0.95/10 each, then 0.05/(1·2).
    expect(evidenceOverLooks([10, 0, 30], planned)).toBeCloseTo(40 * 0.095, 12);
    expect(evidenceOverLooks([...Array.from({ length: 10 }, () => 0), 40], planned)).toBeCloseTo(1, 12);
    expect(
      evidenceOverLooks(
        Array.from({ length: 5000 }, () => 1),
        planned,
      ),
    ).toBeLessThanOrEqual(1);
  });

  it("reaches 1/α in at most a share α of runs without memory", () => {
    // Each evaluation an independent e-value of a fair bet that pays 40 with probability 1/40: E = 1. α =
    // 0.05: at most 5 % of 2,000 runs, plus three standard errors of 0.5 %. Two wins of 40 in ten evaluations
    // give 7.6 to 1: a bet that pays more, 400 with 1/400, wins by itself.
    const random = seeded("e-values");
    const alpha = 0.05;
    const numFalse = Array.from({ length: 2000 }, () => {
      const evaluations: number[] = [];
      for (let t = 0; t < 30; t++) {
        evaluations.push(random.below(400) === 0 ? 400 : 0);
        if (evidenceOverLooks(evaluations, planned) >= 1 / alpha) return true;
      }
      return false;
    }).filter(Boolean).length;
    expect(numFalse).toBeGreaterThan(0);
    expect(numFalse / 2000).toBeLessThan(alpha + 0.015);
  });
});

it("a value is in reach where half of all attackers have it within a thousand samples", () => {
  // 1 − (1 − p)^1000 = 1/2 at p = 6.929e-4.
  expect(isReached(Math.log(6.93e-4))).toBe(true);
  expect(isReached(Math.log(6.92e-4))).toBe(false);
  expect(isReached(0)).toBe(true);
  expect(isReached(-Infinity)).toBe(false);
});
