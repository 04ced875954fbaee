import { defined } from "../src/defined.js";
import type { StageConfig } from "../src/run/config.js";
import { seeded } from "../src/random.js";
import { noLabel } from "../src/run/no-label.js";
import type { TrainingRow } from "../src/run/records.js";
import type { TrainingRows } from "./training-rows.js";
import type { TrainingBatch } from "./update.js";

/**
 * The rows of a stage as the batches of an epoch. The order depends on (seed, stage, epoch) alone, so that a
 * resumed run sees the same batches. Rows keep their content over epochs; the last update of an epoch is
 * filled up with rows that carry no loss.
 */
export interface StageData {
  readonly numRows: number;
  readonly updatesPerEpoch: number;
  /**
   * The micro-batches of one update; `update` counts from 0 within the epoch. Arrays are fresh on every call.
   * The rows of the update after it are being read when the promise is there: the engine blocks this thread
   * for a step's time, and the disk need not wait for it.
   */
  batchesOf(epoch: number, update: number): Promise<TrainingBatch[]>;
}

export function createStageData(options: {
  readonly rows: Pick<TrainingRows, "numRows" | "read">;
  readonly stage: Pick<StageConfig, "name" | "gradientAccumulation"> & BatchShape;
  readonly seed: number;
}): StageData {
  const { rows, stage, seed } = options;
  const { batchSize, gradientAccumulation } = stage;
  const rowsPerUpdate = batchSize * gradientAccumulation;
  const updatesPerEpoch = Math.ceil(rows.numRows / rowsPerUpdate);
  let order: { readonly epoch: number; readonly rows: readonly number[] } | undefined;
  const orderOf = (epoch: number): readonly number[] => {
    if (order?.epoch !== epoch) {
      const numbers = Array.from({ length: rows.numRows }, (_, row) => row);
      order = { epoch, rows: seeded(seed, "order", stage.name, epoch).shuffled(numbers) };
    }
    return order.rows;
  };
  const rowsOf = (epoch: number, update: number): Promise<TrainingRow[]> =>
    rows.read(orderOf(epoch).slice(update * rowsPerUpdate, (update + 1) * rowsPerUpdate));
  let ahead:
    { readonly epoch: number; readonly update: number; readonly rows: Promise<TrainingRow[]> } | undefined;
  return {
    numRows: rows.numRows,
    updatesPerEpoch,
    batchesOf: async (epoch, update) => {
      const chosen = await (ahead?.epoch === epoch && ahead.update === update
        ? ahead.rows
        : rowsOf(epoch, update));
      if (update + 1 < updatesPerEpoch) {
        ahead = { epoch, update: update + 1, rows: rowsOf(epoch, update + 1) };
        ahead.rows.catch(() => undefined); // whoever asks for that update gets the error
      }
      return Array.from({ length: gradientAccumulation }, (_, i) =>
        batchOf(chosen.slice(i * batchSize, (i + 1) * batchSize), stage),
      );
    },
  };
}

/** All rows in their order, in as few batches as there can be. */
export async function batchesOfAll(
  rows: Pick<TrainingRows, "numRows" | "read">,
  shape: BatchShape,
): Promise<TrainingBatch[]> {
  const { numRows } = rows;
  const { batchSize } = shape;
  const all = await rows.read(Array.from({ length: numRows }, (_, row) => row));
  return Array.from({ length: Math.ceil(numRows / batchSize) }, (_, i) =>
    batchOf(all.slice(i * batchSize, (i + 1) * batchSize), shape),
  );
}

interface BatchShape extends Pick<StageConfig, "batchSize" | "sequenceLength"> {
  /** Whether rows hold documents that do not see each other; default: no. */
  readonly hasDocuments?: boolean;
}

/** At most `batchSize` rows as one batch; what they do not fill carries no loss. */
function batchOf(rows: readonly TrainingRow[], shape: BatchShape): TrainingBatch {
  const { batchSize, sequenceLength, hasDocuments = false } = shape;
  const batch = {
    ids: new Int32Array(batchSize * sequenceLength),
    labels: new Int32Array(batchSize * sequenceLength).fill(noLabel),
    ...defined({ starts: hasDocuments ? startsOf(rows, shape) : undefined }),
  };
  rows.forEach((row, b) => {
    batch.ids.set(row.ids, b * sequenceLength);
    batch.labels.set(row.labels, b * sequenceLength);
  });
  return batch;
}

/** Where in its row the document of each position begins. What a row does not fill is one document more. */
function startsOf(rows: readonly TrainingRow[], { batchSize, sequenceLength }: BatchShape): Int32Array {
  const starts = new Int32Array(batchSize * sequenceLength);
  rows.forEach((row, b) => {
    for (const start of [...(row.starts ?? []), row.ids.length])
      starts.fill(start, b * sequenceLength + start, (b + 1) * sequenceLength);
  });
  return starts;
}
