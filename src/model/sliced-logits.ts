/**
 * Logits, a slice of rows at a time: they are vocabulary times as large as what is made of them. Shape
 * suffixes as in `layers.ts`.
 */
import type { Tensor, Tensorflow } from "../engine/tensorflow.js";
import { gather } from "./layers.js";
import type { Model } from "./pass.js";
import { logits } from "./transformer.js";

/**
 * Elements of logits held at a time, about. The speed was the same from 2¹⁸ to 2²²; fewer slices make a
 * smaller graph.
 */
const sliceElements = 1 << 21;

/** Rows whose logits are held together, M of them. */
export interface LogitSlice {
  readonly logits_MV: Tensor;
  readonly targets_M: Tensor;
  /** Where the targets' logits lie in the logits as one row: int32 [M]. */
  readonly places_M: Tensor;
  /** The targets' logits. */
  readonly own_M: Tensor;
}

/**
 * What `of.reduce` makes of each slice, in order.
 * @param of.hidden_NC float32 [N, C], from `hidden`. @param of.targets_N int32 [N], each in 0..V−1.
 */
export function overLogits<Result>(
  model: Model,
  of: {
    readonly hidden_NC: Tensor;
    readonly targets_N: Tensor;
    readonly reduce: (slice: LogitSlice) => Result;
  },
): Result[] {
  const { tf, config } = model;
  const { hidden_NC, targets_N, reduce } = of;
  const { width: C, vocabSize: V } = config;
  const numRows = targets_N.size;
  const numSliceRows = Math.max(1, Math.floor(sliceElements / V));
  const results: Result[] = [];
  for (let start = 0; start < numRows; start += numSliceRows) {
    const size = Math.min(numSliceRows, numRows - start);
    const logits_MV = logits(model, hidden_NC.slice([start, 0], [size, C]));
    const targets_M = targets_N.slice([start], [size]);
    const places_M = tf.range(0, size, 1, "int32").mul(tf.scalar(V, "int32")).add(targets_M);
    results.push(
      reduce({
        logits_MV,
        targets_M,
        places_M,
        own_M: gather(tf, logits_MV.reshape([size * V]), { rows: places_M }),
      }),
    );
  }
  return results;
}

/** What slices came to, one behind the other; one slice's is itself. */
export function joined(tf: Tensorflow, slices: readonly Tensor[]): Tensor {
  const [first, ...others] = slices;
  return first !== undefined && others.length === 0 ? first : tf.concat([...slices]);
}
