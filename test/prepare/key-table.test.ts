import { expect, test } from "vitest";

import { Counts, KeyTable } from "../../prepare/key-table.js";
import { seeded } from "../../src/random.js";

test("keys are numbered as they come, however many there are", () => {
  const random = seeded("keys");
  const table = new KeyTable();
  const numbers = new Map<string, number>();
  for (let i = 0; i < 5_000; i++) {
    // Both halves collide often, and both signs and 0 come.
    const [high, low] = [random.below(100) - 50, i % 3 === 0 ? 0 : random.uint32() | 0];
    const key = `${high} ${low}`;
    expect(table.find(high, low)).toBe(numbers.get(key) ?? -1);
    const number = table.add(high, low);
    expect(number).toBe(numbers.get(key) ?? numbers.size);
    numbers.set(key, number);
  }
  expect(table.size).toBe(numbers.size);
  for (const [key, number] of numbers) {
    const [high = NaN, low = NaN] = key.split(" ").map(Number);
    expect(table.find(high, low)).toBe(number);
  }
  // A half may be given as a number without sign, too.
  table.add(-1, -2);
  expect(table.find(-1 >>> 0, -2 >>> 0)).toBe(table.find(-1, -2));
});

test("counts start at 0 and grow", () => {
  const counts = new Counts();
  expect(counts.of(5)).toBe(0);
  expect(counts.increment(5000)).toBe(1);
  expect(counts.increment(5000)).toBe(2);
  expect([counts.of(5000), counts.of(4999), counts.of(-1)]).toEqual([2, 0, 0]);
});
