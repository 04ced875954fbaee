import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { lossScore, minKPlusPlusScore, minKScore, zlibScore } from "../../src/metrics/membership-scores.js";
import { oracleCases } from "../support/oracle-metric.js";

interface Case {
  readonly token_logprobs: number[];
  readonly mu: number[];
  readonly sigma: number[];
  readonly loss: number;
  readonly min_k: number;
  readonly min_k_pp: number;
}

const cases = oracleCases<Case>("mink").map((entry) => ({
  ...entry,
  name: `${entry.token_logprobs.length} tokens`,
}));

describe("membership scores", () => {
  it.each(cases)(
    "equal the reference: $name",
    ({ token_logprobs: logProbNats, mu: meanNats, sigma: sdNats, loss, min_k, min_k_pp }) => {
      expect(lossScore(logProbNats)).toBeCloseTo(-loss, 8);
      expect(minKScore(logProbNats)).toBeCloseTo(min_k, 8);
      expect(minKPlusPlusScore({ logProbNats, meanNats, sdNats })).toBeCloseTo(min_k_pp, 7);
    },
  );

  it("keep the reference in the float32 that a scorer gives", () => {
    for (const { token_logprobs, mu, sigma, min_k, min_k_pp } of cases) {
      const [logProbNats, meanNats, sdNats] = [token_logprobs, mu, sigma].map((values) =>
        Float32Array.from(values),
      );
      if (logProbNats === undefined || meanNats === undefined || sdNats === undefined)
        throw new Error("no scores");
      expect(minKScore(logProbNats)).toBeCloseTo(min_k, 5);
      expect(minKPlusPlusScore({ logProbNats, meanNats, sdNats })).toBeCloseTo(min_k_pp, 4);
    }
  });

  it("give no figure without tokens, and none by zlib without bytes", () => {
    const empty = { logProbNats: [], meanNats: [], sdNats: [] };
    expect([lossScore([]), zlibScore([], 20), minKScore([]), minKPlusPlusScore(empty)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(zlibScore([-1], undefined)).toBeUndefined();
  });

  it("give no token a great distance whose deviation is what float32 left of it", () => {
    // A model that is sure of its tokens: means and deviations are noise around 0.
    const sure = { logProbNats: [-2e-7, -1e-7, 0], meanNats: [-1e-7, 0, 0], sdNats: [3e-8, 1e-9, 0] };
    expect(Math.abs(minKPlusPlusScore(sure) ?? NaN)).toBeLessThan(1e-3);
    expect(minKPlusPlusScore({ logProbNats: [-3], meanNats: [-1], sdNats: [0.5] })).toBe(-4);
  });

  it("take one token at least, and a fifth from ten on", () => {
    expect(minKScore([-3])).toBe(-3);
    expect(minKScore([-1, -4, -2, -3])).toBe(-4);
    expect(minKScore([-1, -9, -2, -3, -4, -5, -6, -7, -8, -10])).toBe(-9.5);
  });

  it("do not move where all tokens are tied", () => {
    fc.assert(
      fc.property(fc.integer({ min: -64, max: 0 }), fc.integer({ min: 1, max: 40 }), (value, length) => {
        const logProbNats = Array.from({ length }, () => value / 4);
        expect(minKScore(logProbNats)).toBeCloseTo(value / 4, 12);
        expect(lossScore(logProbNats)).toBeCloseTo(value / 4, 12);
      }),
    );
  });

  it("take a token that the model is sure of for neither likely nor unlikely", () => {
    expect(minKPlusPlusScore({ logProbNats: [0], meanNats: [0], sdNats: [0] })).toBe(0);
  });

  it("lie below the mean, know no order, and rise with every token", () => {
    const tokens = fc.array(fc.float({ min: -20, max: 0, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(tokens, fc.float({ min: Math.fround(0.125), max: 4, noNaN: true }), (logProbNats, gain) => {
        const lowest = minKScore(logProbNats) ?? NaN;
        expect(lowest).toBeLessThanOrEqual((lossScore(logProbNats) ?? NaN) + 1e-9);
        expect(minKScore([...logProbNats].reverse())).toBe(lowest);
        expect(minKScore(logProbNats.map((value) => value + gain))).toBeCloseTo(lowest + gain, 9);
      }),
    );
  });

  it("put a text that zlib shrinks further below one that it cannot shrink, at the same loss", () => {
    expect(zlibScore([-2, -2], 50)).toBe(-0.04);
    expect(zlibScore([-2, -2], 100)).toBe(-0.02);
  });
});
