import { describe, expect, it } from "vitest";

import { defaultBatchTokens, planBatches, shapesUpTo } from "../../src/model/plan-batches.js";

const planned = (lengths: readonly number[], numPositions = 1024) =>
  planBatches(lengths, { numPositions, maxBatchTokens: defaultBatchTokens });
const shapesOf = (lengths: readonly number[], numPositions?: number): string[] => [
  ...new Set(planned(lengths, numPositions).map(({ shape }) => `${shape.numRows}x${shape.numTokens}`)),
];
/** Sequences of so many inputs: one token more. */
const repeat = (numTimes: number, numInputs: number): number[] =>
  Array.from({ length: numTimes }, () => numInputs + 1);

describe("planBatches", () => {
  it("pads many sequences of a few tokens to 4, 8 or 16 and not to 32", () => {
    const lengths = Array.from({ length: 1024 }, (_, i) => 2 + (i % 3));
    expect(planned(lengths).reduce((sum, { shape }) => sum + shape.numRows * shape.numTokens, 0)).toBe(
      4 * 1024,
    );
    const members = planned(lengths).flatMap((batch) => [...batch.members]);
    expect(members.sort((a, b) => a - b)).toEqual(lengths.map((_, i) => i));
    expect(shapesOf([...repeat(512, 4), ...repeat(256, 8), ...repeat(128, 16), ...repeat(64, 17)])).toEqual([
      "64x32",
      "128x16",
      "256x8",
      "512x4",
    ]);
  });

  it("asks for no further shape where they are few: 256 are four batches of 32", () => {
    expect(shapesOf([...repeat(297, 200), ...repeat(256, 3)])).toEqual(
      shapesOf([...repeat(297, 200), ...repeat(256, 32)]),
    );
    expect(shapesOf([...repeat(297, 200), ...repeat(257, 3)])).toContain("512x4");
    expect(shapesOf(repeat(3, 1))).toEqual(["8x32"]);
  });

  it("never pads past the model's positions", () => {
    expect(shapesOf(repeat(4096, 6), 6)).toEqual(["341x6", "43x6"]);
    expect(shapesOf(repeat(4096, 4), 6)).toEqual(["512x4"]);
  });
});

describe("shapesUpTo", () => {
  it("lists the usual lengths, and shorter ones where they are asked for", () => {
    const lengths = (numTokens: number, withShort: boolean) => [
      ...new Set(
        shapesUpTo(numTokens, { numPositions: 1024, maxBatchTokens: defaultBatchTokens, withShort }).map(
          (shape) => shape.numTokens,
        ),
      ),
    ];
    expect(lengths(96, false)).toEqual([32, 64, 96, 128]);
    expect(lengths(96, true)).toEqual([4, 8, 16, 32, 64, 96, 128]);
    expect(lengths(8, true)).toEqual([4, 8]);
  });
});
