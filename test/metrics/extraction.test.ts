import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  borderlineMarginNats as tau,
  decideRuns,
  decideWindow,
  splitStarts,
} from "../../src/metrics/extraction.js";

describe("decideWindow", () => {
  it("hits where every margin is positive; a tie is a miss", () => {
    expect(decideWindow([1, 2, 3], 0, 3)).toEqual({ minMargin: 1, isHit: true, isBorderline: false });
    expect(decideWindow([1, 0, 3], 0, 3)).toEqual({ minMargin: 0, isHit: false, isBorderline: true });
    expect(decideWindow([-9, 2, 3, -9], 1, 3).isHit).toBe(true);
  });

  it("is borderline within τ on either side, τ itself included", () => {
    expect(decideWindow([tau, 5], 0, 2)).toMatchObject({ isHit: true, isBorderline: true });
    expect(decideWindow([-tau, 5], 0, 2)).toMatchObject({ isHit: false, isBorderline: true });
    expect(decideWindow([2 * tau, 5], 0, 2)).toMatchObject({ isHit: true, isBorderline: false });
    // A margin far below decides, whatever the others leave open.
    expect(decideWindow([tau / 2, -1], 0, 2)).toMatchObject({ isHit: false, isBorderline: false });
  });

  it("misses on what is not a number, and refuses windows past the end", () => {
    expect(decideWindow([1, NaN, 2], 0, 3)).toMatchObject({ isHit: false, isBorderline: false });
    expect(() => decideWindow([1, 2], 1, 3)).toThrow(RangeError);
    expect(() => decideWindow([1, 2], 1, 1)).toThrow(RangeError);
  });
});

describe("decideRuns", () => {
  //               0   1  2  3  4  5  6   7  8
  const margins = [-1, 1, 1, 1, 1, 1, 1, -1, 1];

  it("finds a run from any allowed start, and none from others", () => {
    expect(decideRuns(margins, { size: 4, starts: [0, 1] })?.isHit).toBe(true);
    expect(decideRuns(margins, { size: 4, starts: [3] })?.isHit).toBe(true);
    expect(decideRuns(margins, { size: 4, starts: [0, 4, 5] })?.isHit).toBe(false);
  });

  it("cannot be asked where no window may start", () => {
    expect(decideRuns(margins, { size: 4, starts: [] })).toBeUndefined();
  });

  it("does not run past the end", () => {
    expect(decideRuns([1, 1, 1], { size: 4, starts: [0, 1, 2] })?.isHit).toBe(false);
  });

  it("is borderline only where flipping margins within τ changes the answer", () => {
    expect(decideRuns([1, tau / 2, 1], { size: 3, starts: [0] })).toEqual({
      isHit: true,
      isBorderline: true,
    });
    expect(decideRuns([1, -tau / 2, 1], { size: 3, starts: [0] })).toEqual({
      isHit: false,
      isBorderline: true,
    });
    // Another run of clear hits decides without it.
    expect(decideRuns([tau / 2, 1, 1, 1], { size: 3, starts: [0, 1] })).toEqual({
      isHit: true,
      isBorderline: false,
    });
    expect(decideRuns([tau / 2, 1, -1, 1], { size: 3, starts: [0, 1] })).toEqual({
      isHit: false,
      isBorderline: false,
    });
  });

  it("agrees with deciding every window by itself", () => {
    const margin = fc.oneof(
      fc.constantFrom(-1, 1, 1, 1, 0, tau, -tau, tau / 2),
      fc.double({ min: -2, max: 5, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(margin, { minLength: 6, maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (list, size) => {
          const starts = Array.from({ length: list.length - size + 1 }, (_, i) => i).filter(
            (start) => start % 3 !== 1,
          );
          const windows = starts.map((start) => decideWindow(list, start, start + size));
          expect(decideRuns(list, { size, starts })?.isHit).toBe(windows.some(({ isHit }) => isHit));
          const strict = windows.some(({ minMargin }) => minMargin > tau);
          const loose = windows.some(({ minMargin }) => minMargin >= -tau);
          expect(decideRuns(list, { size, starts })?.isBorderline).toBe(strict !== loose);
        },
      ),
    );
  });
});

describe("splitStarts", () => {
  it("begins at `from`, ends with a whole window, and sets templates apart", () => {
    // 10 tokens, windows of 4 from token 3 on: 3, 4, 5, 6.
    expect(splitStarts({ length: 10, size: 4, from: 3, templateStarts: [1, 4, 6, 9] })).toEqual({
      unique: [3, 5],
      template: [4, 6],
    });
    expect(splitStarts({ length: 6, size: 4, from: 3, templateStarts: [] })).toEqual({
      unique: [],
      template: [],
    });
  });
});
