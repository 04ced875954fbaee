import { expect, test } from "vitest";

import { learningRateAt } from "../../trainer/schedule.js";

const stage = { learningRate: 2, warmupSteps: 4, schedule: "cosine", finalLearningRate: 0.1 } as const;

test("the warm-up rises linearly and never starts at zero", () => {
  expect([0, 1, 2, 3].map((update) => learningRateAt(stage, { update, numUpdates: 100 }))).toEqual([
    0.5, 1, 1.5, 2,
  ]);
});

test("the cosine goes from the peak behind the warm-up to its share at the last update", () => {
  expect(learningRateAt(stage, { update: 4, numUpdates: 105 })).toBe(2);
  expect(learningRateAt(stage, { update: 104, numUpdates: 105 })).toBeCloseTo(0.2, 12);
  // Half-way, cos(π/2) = 0: the mean of peak and end.
  expect(learningRateAt(stage, { update: 54, numUpdates: 105 })).toBeCloseTo(1.1, 12);
});

test("a stage shorter than its warm-up, or with one update behind it, stays finite and positive", () => {
  for (const numUpdates of [1, 4, 5])
    for (let update = 0; update < numUpdates; update++)
      expect(learningRateAt(stage, { update, numUpdates })).toBeGreaterThan(0);
});

test("a constant schedule keeps the peak", () => {
  expect(learningRateAt({ ...stage, schedule: "constant" }, { update: 90, numUpdates: 100 })).toBe(2);
});
