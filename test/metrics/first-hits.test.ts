import { describe, expect, it } from "vitest";

import { firstHitOf } from "../../src/metrics/first-hits.js";

const sights = (...hits: (boolean | undefined)[]) =>
  hits.map((isHit, i) => ({ checkpoint: `e${i + 1}`, isHit }));

describe("firstHitOf", () => {
  it("finds the first evaluation at which a record came, whether it came again or not", () => {
    expect(firstHitOf(sights(false, true, false))).toEqual({ checkpoint: "e2", isImmediate: false });
    expect(firstHitOf(sights(true, true))).toEqual({ checkpoint: "e1", isImmediate: true });
  });

  it("is nothing for a record that never came, or was never asked", () => {
    expect(firstHitOf(sights(false, false))).toBeUndefined();
    expect(firstHitOf(sights(undefined, undefined))).toBeUndefined();
    expect(firstHitOf([])).toBeUndefined();
  });

  it("counts from the first evaluation at which the record was asked", () => {
    expect(firstHitOf(sights(undefined, true))).toEqual({ checkpoint: "e2", isImmediate: true });
  });
});
