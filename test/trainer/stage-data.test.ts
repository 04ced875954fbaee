import { expect, test } from "vitest";

import type { TrainingRow } from "../../src/run/records.js";
import { createStageData } from "../../trainer/stage-data.js";

const allRows = Array.from({ length: 5 }, (_, i): TrainingRow => ({
  ids: [i, 10 + i],
  labels: [10 + i, i === 0 ? -100 : 99],
  units: [],
}));
/** Rows in memory, and which were asked for. */
const rowsWith = (asked: number[][] = []) => ({
  numRows: allRows.length,
  read(rows: readonly number[]): Promise<TrainingRow[]> {
    asked.push([...rows]);
    return Promise.resolve(
      allRows
        .filter((_, row) => rows.includes(row))
        .sort((a, b) => rows.indexOf(a.ids[0] ?? -1) - rows.indexOf(b.ids[0] ?? -1)),
    );
  },
});
const stage = { name: "cpt", batchSize: 2, sequenceLength: 3, gradientAccumulation: 1 };

async function firstIds(seed: number, epoch: number): Promise<number[]> {
  const data = createStageData({ rows: rowsWith(), stage, seed });
  const ids: number[] = [];
  for (let update = 0; update < data.updatesPerEpoch; update++)
    for (const batch of await data.batchesOf(epoch, update)) ids.push(batch.ids[0] ?? -1, batch.ids[3] ?? -1);
  return ids;
}

test("an epoch visits every row once, and fills its last update with rows without loss", async () => {
  const data = createStageData({ rows: rowsWith(), stage, seed: 1 });
  expect(data.updatesPerEpoch).toBe(3);
  const batches = [
    ...(await data.batchesOf(1, 0)),
    ...(await data.batchesOf(1, 1)),
    ...(await data.batchesOf(1, 2)),
  ];
  const seen = batches.flatMap(({ ids, labels }) =>
    [0, 3].flatMap((at) => (labels[at] === -100 ? [] : [ids[at]])),
  );
  expect(seen.sort()).toEqual([0, 1, 2, 3, 4]);
  // 5 rows of 2 targets less the one masked in row 0; short rows are padded with −100.
  expect(batches.flatMap(({ labels }) => [...labels]).filter((label) => label !== -100)).toHaveLength(9);
});

test("the order depends on seed and epoch alone", async () => {
  expect(await firstIds(1, 1)).toEqual(await firstIds(1, 1));
  const orders = new Set<string>();
  for (const [seed, epoch] of [
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 1],
    [3, 1],
  ] as const)
    orders.add(String(await firstIds(seed, epoch)));
  expect(orders.size).toBeGreaterThan(2);
});

test("accumulation splits an update into micro-batches, and arrays are never reused", async () => {
  const data = createStageData({ rows: rowsWith(), stage: { ...stage, gradientAccumulation: 2 }, seed: 1 });
  expect(data.updatesPerEpoch).toBe(2);
  const once = await data.batchesOf(1, 0);
  expect(once).toHaveLength(2);
  const twice = await data.batchesOf(1, 0);
  expect(twice[0]?.ids).not.toBe(once[0]?.ids);
  expect(twice).toEqual(once);
});

test("the next update's rows are asked for early, each once, and none past the epoch's end", async () => {
  const asked: number[][] = [];
  const data = createStageData({ rows: rowsWith(asked), stage, seed: 1 });
  const counts: number[] = [];
  for (const update of [0, 1, 2]) {
    await data.batchesOf(1, update);
    counts.push(asked.length);
  }
  expect(counts).toEqual([2, 3, 3]);
  expect(asked.flat().sort()).toEqual([0, 1, 2, 3, 4]);
  await data.batchesOf(2, 0);
  expect(asked[3]).not.toEqual(asked[0]);
});

test("a failure to read ahead is the error of the update that needed the rows", async () => {
  let reads = 0;
  const rows = {
    ...rowsWith(),
    read: (): Promise<TrainingRow[]> =>
      reads++ === 0 ? Promise.resolve(allRows.slice(0, 2)) : Promise.reject(new Error("torn")),
  };
  const data = createStageData({ rows, stage, seed: 1 });
  await data.batchesOf(1, 0);
  await expect(data.batchesOf(1, 1)).rejects.toThrow("torn");
});
