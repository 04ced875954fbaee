import { invariant } from "../src/errors.js";
import { rawOp1, type Scalar, type Tensor, type Tensorflow } from "../src/engine/tensorflow.js";
import { lossOf } from "../src/model/loss.js";
import type { Model, WeightTensors } from "../src/model/pass.js";
import { clipEpsilon } from "./optimizer.js";

/**
 * Share of one micro-batch in the loss of an update, and its gradients by the names of what is trained.
 * Records or computes, as the engine does at the time; the caller disposes.
 */
export function lossAndGradients(
  tf: Tensorflow,
  of: {
    /** Tensors that gradients are wanted of, and the model that they make. */
    readonly trained: WeightTensors;
    readonly toModel: (trained: WeightTensors) => Model;
    readonly ids_BT: Tensor;
    readonly labels_BT: Tensor;
    /** Targets of the whole update, scalar. */
    readonly divisor: Tensor;
    readonly starts_BT?: Tensor | undefined;
  },
): { readonly loss: Tensor; readonly gradients: ReadonlyMap<string, Tensor> } {
  const { trained, toModel, ids_BT, labels_BT, divisor, starts_BT } = of;
  const names = Object.keys(trained);
  const { value, grads } = tf.valueAndGrads((...tensors: Tensor[]) => {
    const given = Object.fromEntries(
      names.map((name, index) => [name, invariant(tensors[index], `${name} is given`)]),
    );
    return lossOf(toModel(given), { ids_BT, targets_BT: labels_BT, divisor, starts_BT });
  })(Object.values(trained));
  return {
    loss: value,
    gradients: new Map(
      names.map((name, index) => [name, invariant(grads[index], `${name} has a gradient`)] as const),
    ),
  };
}

/** The same share of one micro-batch in a loss, forward only. Records or computes, as the engine does. */
export function lossAlone(
  model: Model,
  of: {
    readonly ids_BT: Tensor;
    readonly labels_BT: Tensor;
    readonly divisor: Tensor;
    readonly starts_BT?: Tensor | undefined;
  },
): Tensor {
  const { ids_BT, labels_BT, divisor, starts_BT } = of;
  return lossOf(
    { ...model, isFrozen: true, isRecomputed: false },
    { ids_BT, targets_BT: labels_BT, divisor, starts_BT },
  );
}

/** L2 norm over all gradients together: float32 scalar. */
export function globalNorm(tf: Tensorflow, gradients: Iterable<Tensor>): Scalar {
  // L2Loss is Σx²/2 in one pass over memory.
  const halves = [...gradients].map((gradient) =>
    rawOp1(tf, { op: "L2Loss", attributes: { T: { type: "float32" } }, inputs: [gradient] }),
  );
  return tf.addN(halves).mul(2).sqrt().asScalar();
}

/** min(1, limit / (norm + 1e-6)): float32 scalar. */
export function clipScale(
  tf: Tensorflow,
  { norm, limit }: { readonly norm: Tensor; readonly limit: number },
): Scalar {
  return tf.scalar(limit).div(norm.add(clipEpsilon)).minimum(1).asScalar();
}
