import { describe, expect, test } from "vitest";

import { fewestHits } from "../../src/metrics/fewest-hits.js";
import { fisherOneSided } from "../../src/metrics/fisher.js";

describe("the fewest hits that are enough", () => {
  test.each([
    [100, 100, 0.01],
    [31, 33, 0.0019],
    [7, 400, 1e-4],
    [500, 20, 0.001],
  ])("agree with the exact test: %i against %i at %f", (numMembers, numControls, level) => {
    const k = fewestHits({ numMembers, numControls, level });
    const p = (hits: number) =>
      fisherOneSided({ k: hits, n: numMembers, kControl: 0, nControl: numControls });
    expect(p(k ?? NaN)).toBeLessThanOrEqual(level * (1 + 1e-9));
    expect(p((k ?? NaN) - 1)).toBeGreaterThan(level);
  });
  test("are none where all are not enough", () =>
    expect(fewestHits({ numMembers: 2, numControls: 2, level: 0.01 })).toBeUndefined());
});
