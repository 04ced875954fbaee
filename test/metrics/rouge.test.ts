import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { longestCommonSubsequence, rougeL, rougeTokens } from "../../src/metrics/rouge.js";
import { oracleCases } from "../support/oracle-metric.js";

interface Case {
  readonly prediction: string;
  readonly target: string;
  readonly prediction_tokens: string[];
  readonly target_tokens: string[];
  readonly rougeL: { readonly p: number; readonly r: number; readonly f: number };
}
interface OverlapCase {
  readonly a: number[];
  readonly b: number[];
  readonly longest_common_subsequence: number;
}

describe("ROUGE-L", () => {
  it("equals rouge_score within 1e-9, its tokens exactly", () => {
    for (const {
      prediction,
      target,
      prediction_tokens,
      target_tokens,
      rougeL: expected,
    } of oracleCases<Case>("rouge")) {
      expect(rougeTokens(prediction)).toEqual(prediction_tokens);
      expect(rougeTokens(target)).toEqual(target_tokens);
      const { precision, recall, f } = rougeL(prediction_tokens, target_tokens);
      expect(Math.abs(precision - expected.p)).toBeLessThan(1e-9);
      expect(Math.abs(recall - expected.r)).toBeLessThan(1e-9);
      expect(Math.abs(f - expected.f)).toBeLessThan(1e-9);
    }
  });

  it("finds longest common subsequences of token ids as the reference does", () => {
    for (const { a, b, longest_common_subsequence } of oracleCases<OverlapCase>("overlap"))
      expect(longestCommonSubsequence(a, b)).toBe(longest_common_subsequence);
  });

  it("is 0 where either side is empty or nothing is common", () => {
    for (const [a, b] of [
      [[], []],
      [[], ["a"]],
      [["a"], []],
      [["a"], ["b"]],
    ] as const)
      expect(rougeL(a, b)).toEqual({ precision: 0, recall: 0, f: 0 });
  });

  it("parts words at every other character and drops letters outside ASCII, as the reference does", () => {
    expect(rougeTokens("")).toEqual([]);
    expect(rougeTokens("Dose: 5 mg, b.i.d.")).toEqual(["dose", "5", "mg", "b", "i", "d"]);
    expect(rougeTokens("Über-résumé 🙂 Ⅻ")).toEqual(["ber", "r", "sum"]);
  });

  it("is symmetric but for precision and recall, which change places, and never above 1", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 15 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [there, back] = [rougeL(a, b), rougeL(b, a)];
        expect(there).toEqual({ precision: back.recall, recall: back.precision, f: there.f });
        expect(back.f).toBeCloseTo(there.f, 12);
        expect(there.f >= 0 && there.f <= 1).toBe(true);
        // One word more on either side takes nothing away.
        expect(longestCommonSubsequence([...a, "a"], b)).toBeGreaterThanOrEqual(
          longestCommonSubsequence(a, b),
        );
      }),
    );
  });
});
