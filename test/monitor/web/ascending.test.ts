import { describe, expect, it } from "vitest";

import { interpolate, nearestIndex } from "../../../monitor/web/ascending.js";

describe("interpolate", () => {
  const knots = { xs: [0, 2, 4], ys: [0, 10, 30] };
  it("goes through its knots and straight between them", () =>
    expect([0, 1, 2, 4].map((x) => interpolate(knots, x))).toEqual([0, 5, 10, 30]));
  it("says nothing beyond its knots, or without any", () => {
    expect(interpolate({ xs: [0, 2], ys: [0, 10] }, 3)).toBeUndefined();
    expect(interpolate({ xs: [1, 2], ys: [0, 10] }, 0)).toBeUndefined();
    expect(interpolate({ xs: [], ys: [] }, 0)).toBeUndefined();
  });
});

describe("nearest index", () => {
  it("is that of the nearer neighbour, of two as near the earlier, and of an end beyond it", () =>
    expect([-1, 0, 0.9, 1, 1.1, 4, 9].map((x) => nearestIndex([0, 2, 4], x))).toEqual([0, 0, 0, 0, 1, 2, 2]));
  it("is none among none", () => expect(nearestIndex([], 1)).toBeUndefined());
});
