import { expect, test } from "vitest";

import { FirstByOrder, sampleByPatient } from "../../prepare/select.js";
import { seeded } from "../../src/random.js";

test("the items of lowest order are kept, whatever the order of their coming", () => {
  const orders = Array.from({ length: 500 }, (_, i) => String(i).padStart(4, "0"));
  for (const seed of [1, 2, 3]) {
    const first = new FirstByOrder<string>(7);
    let numMade = 0;
    for (const order of seeded(seed, "shuffle").shuffled(orders))
      first.offer(order, () => {
        numMade++;
        return Number(order) % 2 === 0 ? order : undefined; // odd ones cannot be used
      });
    expect(first.items()).toEqual(["0000", "0002", "0004", "0006", "0008", "0010", "0012"]);
    expect(numMade).toBeLessThan(200); // most of 500 never had a chance and were not made
    expect(first.numPassedOver).toBe(6); // 1, 3, 5, 7, 9, 11
  }
});

test("in rising order no item is made that is not kept", () => {
  const first = new FirstByOrder<number>(3);
  let numMade = 0;
  for (let i = 0; i < 10; i++) first.offer(String(i), () => (numMade++, i));
  expect([first.items(), numMade, first.numPassedOver]).toEqual([[0, 1, 2], 3, 0]);
});

test(
  "the first of two items of equal order stands first, and all that cannot be used count where the " +
    "limit is not reached",
  () => {
    const first = new FirstByOrder<string>(5);
    for (const [order, item] of [
      ["b", "b1"],
      ["a", undefined],
      ["b", "b2"],
      ["c", undefined],
    ] as const)
      first.offer(order, () => item);
    expect([first.items(), first.numPassedOver]).toEqual([["b1", "b2"], 2]);
  },
);

test("no limit keeps all, a limit of 0 makes nothing", () => {
  const all = new FirstByOrder<number>(undefined);
  [3, 1, 2].forEach((n) => all.offer(String(n), () => n));
  expect(all.items()).toEqual([1, 2, 3]);
  const none = new FirstByOrder<number>(0);
  none.offer("1", () => expect.fail("made an item that cannot be kept"));
  expect(none.items()).toEqual([]);
});

const item = (patient: string, source: string, n: number) => ({ patient, source, n });

test("every patient comes once before any comes twice", () => {
  const items = [
    item("a", "x", 1),
    item("a", "x", 2),
    item("a", "x", 3),
    item("b", "x", 4),
    item("c", "x", 5),
    item("b", "x", 6),
  ];
  expect(sampleByPatient(items, { limit: 4 }).map(({ n }) => n)).toEqual([1, 4, 5, 2]);
  expect(sampleByPatient(items, { limit: 100 }).map(({ n }) => n)).toEqual([1, 4, 5, 2, 6, 3]);
  expect(sampleByPatient([], { limit: 4 })).toEqual([]);
});

test("sources take their shares, and the rest where one runs out", () => {
  const items = Array.from({ length: 20 }, (_, n) => item(`p${n}`, n < 10 ? "x" : "y", n));
  const sources = (limit: number, shares: [string, number][]) => {
    const sampled = sampleByPatient(items, { limit, shares: new Map(shares) }).map(({ source }) => source);
    return [
      sampled.filter((source) => source === "x").length,
      sampled.filter((source) => source === "y").length,
    ];
  };
  expect(
    sources(8, [
      ["x", 30],
      ["y", 10],
    ]),
  ).toEqual([6, 2]);
  expect(
    sources(18, [
      ["x", 30],
      ["y", 10],
    ]),
  ).toEqual([10, 8]);
  expect(sources(18, [["x", 1]])).toEqual([10, 0]);
});
