import fc from "fast-check";
import { expect, test } from "vitest";

import { BestFit } from "../../prepare/best-fit.js";

/** The same packing, every bin looked at. */
function plainly(lengths: readonly number[], size: number): number[][] {
  const bins: number[][] = [];
  const room = (bin: readonly number[]) => size - bin.reduce((sum, length) => sum + length, 0);
  for (const length of lengths) {
    const fitting = bins.filter((bin) => room(bin) >= length);
    const least = Math.min(...fitting.map(room));
    const fullest = fitting.find((bin) => room(bin) === least);
    if (fullest === undefined) bins.push([length]);
    else fullest.push(length);
  }
  return bins;
}
test("places each item into the fullest bin that has room", () => {
  const cases = fc.integer({ min: 1, max: 70 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      lengths: fc.array(fc.integer({ min: 1, max: size }), { maxLength: 60 }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ size, lengths }) => {
      const falling = lengths.toSorted((a, b) => b - a);
      const packed = new BestFit<number>(size);
      for (const length of falling) packed.place(length, { length });
      // Bins with equal room may hold different items; how full they are is the same.
      const fills = (bins: readonly (readonly number[])[]) =>
        bins.map((bin) => bin.reduce((sum, length) => sum + length, 0)).sort((a, b) => a - b);
      expect(fills(packed.bins)).toEqual(fills(plainly(falling, size)));
      expect(packed.bins.flat().sort((a, b) => a - b)).toEqual(lengths.toSorted((a, b) => a - b));
    }),
  );
});

test("passes over bins that an item may not stand in", () => {
  const packed = new BestFit<string>(10);
  const place = (item: string, length: number) => {
    packed.place(item, { length, isAllowed: (bin) => !bin.includes(item) });
  };
  place("a", 6);
  place("b", 5);
  place("a", 4); // the fullest has an "a"
  place("a", 1); // so has every bin
  place("c", 4);
  expect(packed.bins).toEqual([["a", "c"], ["b", "a"], ["a"]]);
});

test("refuses what fits into no bin", () => {
  const packed = new BestFit<string>(3);
  for (const length of [0, 4]) expect(() => packed.place("x", { length })).toThrow(RangeError);
});
