import { rawOp1, type Scalar, type Tensor, type Tensorflow } from "../src/engine/tensorflow.js";
import { lossOf } from "../src/model/loss.js";
import type { Model, WeightTensors } from "../src/model/pass.js";
import { clipEpsilon } from "./optimizer.js";

/**
 * Share of one micro-batch in the loss of an update, and its gradients by the names of what is trained.
 * Records or computes, as the engine does at the time; the caller disposes.
 * @param trained tensors that gradients are wanted of. @param toModel the model that they make.
 * @param batch.divisor targets of the whole update, scalar.
 */
export function lossAndGradients(
  tf: Tensorflow,
  trained: WeightTensors,
  toModel: (trained: WeightTensors) => Model,
  batch: { readonly ids_BT: Tensor; readonly labels_BT: Tensor; readonly divisor: Tensor },
): { readonly loss: Tensor; readonly gradients: ReadonlyMap<string, Tensor> } {
  const names = Object.keys(trained);
  const { value, grads } = tf.valueAndGrads((...tensors: Tensor[]) => {
    const given = Object.fromEntries(names.map((name, index) => [name, tensors[index] ?? missing(name)]));
    return lossOf(toModel(given), batch.ids_BT, batch.labels_BT, batch.divisor);
  })(Object.values(trained));
  return {
    loss: value,
    gradients: new Map(names.map((name, index) => [name, grads[index] ?? missing(name)])),
  };
}

/** L2 norm over all gradients together: float32 scalar. */
export function globalNorm(tf: Tensorflow, gradients: Iterable<Tensor>): Scalar {
  // L2Loss is Σx²/2 in one pass over memory.
  const halves = [...gradients].map((gradient) =>
    rawOp1(tf, "L2Loss", { T: { type: "float32" } }, [gradient]),
  );
  return tf.addN(halves).mul(2).sqrt().asScalar();
}

/** min(1, limit / (norm + 1e-6)): float32 scalar. */
export function clipScale(tf: Tensorflow, norm: Tensor, limit: number): Scalar {
  return tf.scalar(limit).div(norm.add(clipEpsilon)).minimum(1).asScalar();
}

function missing(name: string): never {
  throw new RangeError(`the weight ${name} has no gradient`);
}
