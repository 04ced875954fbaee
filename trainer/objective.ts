import type { StageConfig } from "../src/config.js";
import { seeded } from "../src/random.js";
import type { TrainingRow } from "../src/records.js";
import type { TrainingBatch } from "./update.js";

/**
 * The rows of a stage as the batches of an epoch. The order depends on (seed, stage, epoch) alone, so that a resumed run sees the same
 * batches. Rows keep their content over epochs; the last update of an epoch is filled up with rows that carry no loss.
 */
export interface StageData {
  readonly numRows: number;
  readonly updatesPerEpoch: number;
  /** The micro-batches of one update; `update` counts from 0 within the epoch. Arrays are fresh on every call: the engine keeps them. */
  batchesOf(epoch: number, update: number): TrainingBatch[];
}

export function createStageData(options: {
  readonly rows: readonly TrainingRow[];
  readonly stage: Pick<StageConfig, "name" | "batchSize" | "sequenceLength" | "gradientAccumulation">;
  readonly seed: number;
}): StageData {
  const { rows, stage, seed } = options;
  const { batchSize, sequenceLength, gradientAccumulation } = stage;
  const rowsPerUpdate = batchSize * gradientAccumulation;
  // Typed arrays: rows of a long stage as plain arrays would take eight times the memory.
  const ids = rows.map((row) => Int32Array.from(row.ids));
  const labels = rows.map((row) => Int32Array.from(row.labels));
  let order: { readonly epoch: number; readonly rows: readonly number[] } | undefined;
  const orderOf = (epoch: number): readonly number[] => {
    if (order?.epoch !== epoch) order = { epoch, rows: seeded(seed, "order", stage.name, epoch).shuffled(rows.map((_, i) => i)) };
    return order.rows;
  };
  const batchOf = (chosen: readonly number[]): TrainingBatch => {
    const batch = { ids: new Int32Array(batchSize * sequenceLength), labels: new Int32Array(batchSize * sequenceLength).fill(-100) };
    chosen.forEach((row, b) => {
      batch.ids.set(ids[row] ?? [], b * sequenceLength);
      batch.labels.set(labels[row] ?? [], b * sequenceLength);
    });
    return batch;
  };
  return {
    numRows: rows.length,
    updatesPerEpoch: Math.ceil(rows.length / rowsPerUpdate),
    batchesOf: (epoch, update) => {
      const chosen = orderOf(epoch).slice(update * rowsPerUpdate, (update + 1) * rowsPerUpdate);
      return Array.from({ length: gradientAccumulation }, (_, i) => batchOf(chosen.slice(i * batchSize, (i + 1) * batchSize)));
    },
  };
}
