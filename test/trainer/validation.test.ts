import { expect, test } from "vitest";

import type { TrainingRow } from "../../src/run/records.js";
import { batchesOfAll } from "../../trainer/stage-data.js";
import { validationLoss } from "../../trainer/validation.js";

/** A row whose first id is its loss, with so many targets. */
const row = (lossNats: number, numTargets: number): TrainingRow => ({
  ids: [lossNats, 0, 0],
  labels: [7, 7, 7].map((label, at) => (at < numTargets ? label : -100)),
  units: [],
});
/** The mean loss of a batch, every target of a row having the row's. */
function lossOf({ ids, labels }: { readonly ids: Int32Array; readonly labels: Int32Array }) {
  const losses = [...labels].flatMap((label, at) =>
    label === -100 ? [] : [ids[3 * Math.floor(at / 3)] ?? NaN],
  );
  const total = losses.reduce((sum, loss) => sum + loss, 0);
  return { lossNats: losses.length === 0 ? 0 : total / losses.length, numTargets: losses.length };
}
const batchesOf = (rows: readonly TrainingRow[]) =>
  batchesOfAll(
    { numRows: rows.length, read: (asked) => Promise.resolve(asked.flatMap((at) => rows[at] ?? [])) },
    { batchSize: 2, sequenceLength: 3 },
  );

test("every target weighs the same, whatever batch it stands in", async () => {
  const batches = await batchesOf([row(1, 3), row(4, 1), row(0, 0), row(0, 0), row(10, 1)]);
  expect(batches).toHaveLength(3);
  let numBatches = 0;
  const loss = await validationLoss(batches, { step: { lossOf }, onBatch: () => numBatches++ });
  expect(loss).toMatchObject({ lossNats: (3 * 1 + 4 + 10) / 5, numTokens: 5 });
  expect(numBatches).toBe(3);
});

test("there is no loss without a target, and none that is no number", async () => {
  expect(await validationLoss([], { step: { lossOf } })).toBeUndefined();
  expect(await validationLoss(await batchesOf([row(0, 0)]), { step: { lossOf } })).toBeUndefined();
  const broken = { lossOf: () => ({ lossNats: NaN, numTargets: 1 }) };
  expect(await validationLoss(await batchesOf([row(1, 1)]), { step: broken })).toBeUndefined();
});
