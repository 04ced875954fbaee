import { expect, test } from "vitest";

import { createStageData } from "../../trainer/objective.js";

const rows = Array.from({ length: 5 }, (_, i) => ({ ids: [i, 10 + i], labels: [10 + i, i === 0 ? -100 : 99], units: [] }));
const stage = { name: "cpt", batchSize: 2, sequenceLength: 3, gradientAccumulation: 1 };

function firstIds(seed: number, epoch: number): number[] {
  const data = createStageData({ rows, stage, seed });
  return Array.from({ length: data.updatesPerEpoch }, (_, update) => data.batchesOf(epoch, update)).flatMap(([batch]) => [
    batch?.ids[0] ?? -1,
    batch?.ids[3] ?? -1,
  ]);
}

test("an epoch visits every row once, and fills its last update with rows without loss", () => {
  const data = createStageData({ rows, stage, seed: 1 });
  expect(data.updatesPerEpoch).toBe(3);
  const batches = [0, 1, 2].flatMap((update) => data.batchesOf(1, update));
  const seen = batches.flatMap(({ ids, labels }) => [0, 3].flatMap((at) => (labels[at] === -100 ? [] : [ids[at]])));
  expect(seen.sort()).toEqual([0, 1, 2, 3, 4]);
  // 5 rows of 2 targets less the one masked in row 0; short rows are padded with −100.
  expect(batches.flatMap(({ labels }) => [...labels]).filter((label) => label !== -100)).toHaveLength(9);
});

test("the order depends on seed and epoch alone", () => {
  expect(firstIds(1, 1)).toEqual(firstIds(1, 1));
  const orders = new Set([firstIds(1, 1), firstIds(1, 2), firstIds(1, 3), firstIds(2, 1), firstIds(3, 1)].map(String));
  expect(orders.size).toBeGreaterThan(2);
});

test("accumulation splits an update into micro-batches, and arrays are never reused", () => {
  const data = createStageData({ rows, stage: { ...stage, gradientAccumulation: 2 }, seed: 1 });
  expect(data.updatesPerEpoch).toBe(2);
  const once = data.batchesOf(1, 0);
  expect(once).toHaveLength(2);
  expect(data.batchesOf(1, 0)[0]?.ids).not.toBe(once[0]?.ids);
  expect(data.batchesOf(1, 0)).toEqual(once);
});
