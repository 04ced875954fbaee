import { describe, expect, it } from "vitest";

import { approximateMetrics, closenessTests } from "../../src/metrics/approximate.js";

const verdicts = (said: string, truth: string) => closenessTests.map(({ isClose }) => isClose(said, truth));

describe("closeness", () => {
  it("is decided for each metric that is declared, in its order", () =>
    expect(closenessTests.map(({ metric }) => metric)).toEqual(approximateMetrics.map(({ name }) => name)));

  it("is there for the same text, and not where nothing was said", () => {
    expect(verdicts("one two three four five", "one two three four five")).toEqual([true, true, true]);
    expect(verdicts("", "one two three four five")).toEqual([false, false, false]);
  });

  it("includes the threshold of ROUGE-L and of the edit distance, and leaves out that of BLEU", () => {
    // Two words of four in order: precision and recall 1/2, so F is 1/2. No word of BLEU's orders 2 to 4.
    expect(verdicts("one xx three yy", "one two three four")).toEqual([false, true, false]);
    // One character of ten changed is a tenth; one of nine is more. Neither holds a word of the other.
    expect(verdicts("abcdefghiX", "abcdefghij")).toEqual([false, false, true]);
    expect(verdicts("abcdefghX", "abcdefghi")).toEqual([false, false, false]);
    // Words part by spaces alone: BLEU of one word against the same is 1.
    expect(verdicts("one  two\nthree four", "one two three four")[0]).toBe(true);
  });
});
