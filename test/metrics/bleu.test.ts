import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sentenceBleu } from "../../src/metrics/bleu.js";
import { oracleCases } from "../support/oracle-metric.js";

interface Case {
  readonly hypothesis_tokens: string[];
  readonly reference_tokens: string[];
  readonly sacrebleu_sentence_none_smoothexp_effective: number;
}

describe("sentence BLEU", () => {
  it("equals sacrebleu with exponential smoothing and effective order within 1e-9", () => {
    for (const {
      hypothesis_tokens,
      reference_tokens,
      sacrebleu_sentence_none_smoothexp_effective: expected,
    } of oracleCases<Case>("bleu"))
      expect(Math.abs(sentenceBleu(hypothesis_tokens, reference_tokens) - expected)).toBeLessThan(1e-9);
  });

  it("is 0 where either side is empty or nothing matches, and 1 for a text and itself, however short", () => {
    expect(sentenceBleu([], [])).toBe(0);
    expect(sentenceBleu([], ["a"])).toBe(0);
    expect(sentenceBleu(["a"], [])).toBe(0);
    expect(sentenceBleu(["a", "b"], ["c", "d"])).toBe(0);
    for (const text of [["a"], ["a", "b", "c"], ["🙂", "é", "a", "b", "c"]])
      expect(sentenceBleu(text, text)).toBe(1);
  });

  it("counts a word no more often than the reference has it, and pays for being short", () => {
    // 1 of 2 words, then half a match of 1 pair: √(1/2 · 1/2).
    expect(sentenceBleu(["a", "a"], ["a", "b"])).toBeCloseTo(0.5, 12);
    // Every n-gram matches, but 2 words stand for 4: exp(1 − 4/2).
    expect(sentenceBleu(["a", "b"], ["a", "b", "c", "d"])).toBeCloseTo(Math.exp(-1), 12);
  });

  it("keeps words apart that would join to the same text", () => {
    // One match of three words, then half and a quarter of a match of 2 and 1 n-grams.
    expect(sentenceBleu(["a b", "c", "x"], ["a", "b c", "x"])).toBeCloseTo(
      ((1 / 3) * (0.5 / 2) * (0.25 / 1)) ** (1 / 3),
      12,
    );
  });

  it("stays in [0, 1], and is 1 for equal texts", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "é"), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const value = sentenceBleu(a, b);
        expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
        if (a.length > 0) expect(sentenceBleu(a, a)).toBeCloseTo(1, 12);
      }),
    );
  });
});
