import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ngramRecall } from "../../src/metrics/ngram-recall.js";

describe("the share of 4-grams that come", () => {
  it("is undefined where the suffix has no 4-gram of its own", () => {
    expect(ngramRecall({ prefix: [], suffix: [], generated: [1, 2, 3, 4] })).toBeUndefined();
    expect(ngramRecall({ prefix: [], suffix: [1, 2, 3], generated: [1, 2, 3, 4] })).toBeUndefined();
    expect(
      ngramRecall({ prefix: [9, 1, 2, 3, 4], suffix: [1, 2, 3, 4], generated: [1, 2, 3, 4] }),
    ).toBeUndefined();
  });

  it("counts each 4-gram once, wherever it comes", () => {
    const suffix = [1, 2, 3, 4, 5, 6];
    expect(ngramRecall({ prefix: [], suffix, generated: suffix })).toBe(1);
    expect(ngramRecall({ prefix: [], suffix, generated: [] })).toBe(0);
    // 1234, 2345, 3456: the second comes, three places late.
    expect(ngramRecall({ prefix: [], suffix, generated: [9, 9, 9, 9, 2, 3, 4, 5] })).toBeCloseTo(1 / 3, 12);
    expect(ngramRecall({ prefix: [], suffix: [7, 7, 7, 7, 7, 7], generated: [7, 7, 7, 7] })).toBe(1);
  });

  it("leaves out what stands in the prefix, and keeps 12,3 and 1,23 apart", () => {
    expect(ngramRecall({ prefix: [1, 2, 3, 4], suffix: [1, 2, 3, 4, 5], generated: [1, 2, 3, 4] })).toBe(0);
    expect(ngramRecall({ prefix: [], suffix: [12, 3, 4, 5], generated: [1, 23, 4, 5] })).toBe(0);
  });

  it("takes typed arrays, stays in [0, 1], and never falls when more is said", () => {
    const ids = fc.array(fc.nat({ max: 2 }), { maxLength: 30 });
    fc.assert(
      fc.property(ids, ids, ids, ids, (prefix, suffix, generated, more) => {
        const recall = ngramRecall({ prefix, suffix, generated });
        expect(ngramRecall({ prefix, suffix: Int32Array.from(suffix), generated })).toBe(recall);
        if (recall === undefined) return;
        expect(recall >= 0 && recall <= 1).toBe(true);
        expect(ngramRecall({ prefix, suffix, generated: [...generated, ...more] })).toBeGreaterThanOrEqual(
          recall,
        );
      }),
    );
  });
});
