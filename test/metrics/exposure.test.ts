import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chanceExposure, exposureByRank } from "../../src/metrics/exposure.js";
import { seeded } from "../../src/random.js";
import { oracleCases } from "../support/oracle-metric.js";

describe("exposureByRank", () => {
  it.each(
    oracleCases<{ canary: number; references: number[]; R: number; rank: number; exposure: number }>(
      "exposure_rank",
    ),
  )("equals the reference: rank $rank of $R", ({ canary, references, rank, exposure }) => {
    // The reference's values are log-perplexities: lower is likelier.
    const figure = exposureByRank(
      -canary,
      references.map((value) => -value),
    );
    expect(figure.rank).toBe(rank);
    expect(figure.exposureBits).toBeCloseTo(exposure, 9);
  });

  it("is 0 without references: the only candidate has no rank to win", () => {
    expect(exposureByRank(-3, [])).toEqual({ exposureBits: 0, rank: 1 });
  });

  it("lies in [0, log2 |R|] and never falls when the canary gets likelier", () => {
    const score = fc.double({ min: -50, max: 0, noNaN: true });
    fc.assert(
      fc.property(score, score, fc.array(score, { maxLength: 60 }), (a, b, references) => {
        const [less, more] = [
          exposureByRank(Math.min(a, b), references),
          exposureByRank(Math.max(a, b), references),
        ];
        expect(less.exposureBits).toBeGreaterThanOrEqual(0);
        expect(more.exposureBits).toBeLessThanOrEqual(Math.log2(references.length + 1));
        expect(more.exposureBits).toBeGreaterThanOrEqual(less.exposureBits);
      }),
    );
  });
});

describe("chanceExposure", () => {
  it("has the mean of log2 |R|/rank over uniform ranks, and an interval that narrows with canaries", () => {
    // |R| = 4: (2 + 1 + log2(4/3) + 0) / 4.
    const chance = chanceExposure(4, 4, seeded("chance", 4));
    expect(chance.value).toBeCloseTo((2 + 1 + Math.log2(4 / 3)) / 4, 12);
    const few = chanceExposure(4, 1024, seeded("few"));
    const many = chanceExposure(100, 1024, seeded("many"));
    expect(few.value).toBeCloseTo(1.44, 1); // → 1/ln 2 as |R| grows
    expect(few.low).toBeLessThan(few.value);
    expect(few.high).toBeGreaterThan(few.value);
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 3);
  });
});
