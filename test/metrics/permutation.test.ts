import { describe, expect, test } from "vitest";

import { permutationP } from "../../src/metrics/permutation.js";
import { seeded } from "../../src/random.js";

const random = () => seeded("permutation");

describe("exact, over few patients", () => {
  test("equals the count by hand", () => {
    // Of the 6 ways to choose two of 1, 2, 3, 4, one sums to 7 or more: {3, 4}; two to 6 or more: {2, 4} too.
    expect(permutationP({ members: [3, 4], controls: [1, 2] }, random())).toBeCloseTo(1 / 6, 12);
    expect(permutationP({ members: [2, 4], controls: [1, 3] }, random())).toBeCloseTo(2 / 6, 12);
    expect(permutationP({ members: [1, 2], controls: [3, 4] }, random())).toBe(1);
  });

  test("counts ties as they are, and says nothing of an empty arm", () => {
    expect(permutationP({ members: [1, 1], controls: [1, 1, 1] }, random())).toBe(1);
    expect(permutationP({ members: [0.1 + 0.2], controls: [0.3] }, random())).toBe(1);
    expect(permutationP({ members: [], controls: [1] }, random())).toBeUndefined();
    expect(permutationP({ members: [1], controls: [] }, random())).toBeUndefined();
  });
});

test("drawn labels come near the exact share, never to 0, and are the same for the same stream", () => {
  const normal = seeded("values");
  const members = Array.from({ length: 30 }, () => normal.normal() + 3);
  const controls = Array.from({ length: 30 }, () => normal.normal());
  const p = permutationP({ members, controls }, random());
  expect(p).toBe(1 / 20_000);
  expect(permutationP({ members, controls }, random())).toBe(p);
});

test("rejects at its level where arms are alike, however skewed and however unlike in size", () => {
  // Log-normal figures of 2 members and 28 controls; 600 repetitions at 5 %: a standard error of 0.9 %.
  const draw = seeded("null");
  const numRejected = Array.from({ length: 600 }, (_, i) => {
    const values = Array.from({ length: 30 }, () => Math.exp(2 * draw.normal()));
    return (
      permutationP({ members: values.slice(0, 2), controls: values.slice(2, 30) }, seeded("labels", i)) ?? 1
    );
  }).filter((p) => p <= 0.05).length;
  expect(numRejected / 600).toBeLessThan(0.05 + 3 * 0.009);
  expect(numRejected).toBeGreaterThan(0);
});
