import { describe, expect, test } from "vitest";

import { fewestHits } from "../../src/metrics/fewest-hits.js";
import { fisherOneSided, stratifiedOneSided } from "../../src/metrics/fisher.js";

describe("the fewest hits that are enough", () => {
  test.each([
    [100, 100, 0.01],
    [31, 33, 0.0019],
    [7, 400, 1e-4],
    [500, 20, 0.001],
  ])("agree with the exact test: %i against %i at %f", (n, nControl, level) => {
    const k = fewestHits([{ n, nControl }], level);
    const p = (hits: number) => fisherOneSided({ k: hits, n, kControl: 0, nControl });
    expect(p(k ?? NaN)).toBeLessThanOrEqual(level * (1 + 1e-9));
    expect(p((k ?? NaN) - 1)).toBeGreaterThan(level);
  });

  test("are counted in the cells where they say most", () => {
    // Two hits of two members against 8 controls: 1/10 · 2 … p = 2/10 · 1/9 = 0.022; one hit of each cell
    // gives 2/10 · 2/4 = 0.1, two of the smaller 2/4 · 1/3 = 0.167.
    const cells = [
      { n: 2, nControl: 8 },
      { n: 2, nControl: 2 },
    ];
    expect(fewestHits(cells, 0.023)).toBe(2);
    const p = stratifiedOneSided([
      { k: 2, n: 2, kControl: 0, nControl: 8 },
      { k: 0, n: 2, kControl: 0, nControl: 2 },
    ]);
    expect(p).toBeCloseTo((2 / 10) * (1 / 9), 12);
    // All four: 0.022 · 0.167 = 0.0037.
    expect(fewestHits(cells, 0.0038)).toBe(4);
    expect(fewestHits(cells, 0.0036)).toBeUndefined();
  });

  test("are none where all are not enough, or nobody is compared", () => {
    expect(fewestHits([{ n: 2, nControl: 2 }], 0.01)).toBeUndefined();
    expect(fewestHits([{ n: 5, nControl: 0 }], 0.01)).toBeUndefined();
    expect(fewestHits([], 0.01)).toBeUndefined();
  });
});
