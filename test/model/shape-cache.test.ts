import { expect, it } from "vitest";

import { createShapeCache } from "../../src/model/shape-cache.js";

const cacheOf = (maxShapes: number) => createShapeCache<string>({ keyOf: (shape) => shape, maxShapes });

it("drops what was asked for the longest time ago, and never what is asked for now", () => {
  const cache = cacheOf(3);
  expect(cache.hasAll([])).toBe(true);
  cache.add(["a", "b", "c"]);
  cache.add(["a"]);
  cache.add(["d"]);
  expect(cache.values()).toEqual(["c", "a", "d"]);
  expect([cache.hasAll(["b"]), cache.hasAll(["a", "d"])]).toEqual([false, true]);
  cache.add(["e", "f", "g", "h", "e"]);
  expect(cache.values()).toEqual(["e", "f", "g", "h"]);
});

it("takes in what may come next, before what is asked for and without refreshing it", () => {
  const cache = cacheOf(4);
  cache.add(["a", "b"]);
  cache.add(["c"], ["a", "d", "e"]);
  expect(cache.values()).toEqual(["b", "d", "e", "c"]);
});
