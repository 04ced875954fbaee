/** Next-token cross-entropy. Shape suffixes as in `layers.ts`. */
import { rawOp, type Scalar, type Tensor, type Tensorflow } from "../engine/tensorflow.js";
import { withGradient } from "./gradient.js";
import { hidden, logits, type Model } from "./transformer.js";

/** A target that does not count: padding, or a prompt in fine-tuning. The same number as in PyTorch. */
export const ignoredTarget = -100;

/**
 * Cross-entropy of each row in nats: float32 [N], 0 where the target is negative (ignored).
 * @param logits_NV float32 [N, V].
 * @param targets_N int32 [N]: the token to predict, or `ignoredTarget`. A target past V−1 must have been refused by the caller.
 */
export function tokenLosses(tf: Tensorflow, logits_NV: Tensor, targets_N: Tensor): Tensor {
  const weight_N = targets_N.greaterEqual(tf.scalar(0, "int32")).toFloat();
  // TensorFlow fails on a negative label; the row is computed against token 0 and then multiplied by 0.
  const safe_N = targets_N.maximum(tf.scalar(0, "int32"));
  return withGradient(
    tf,
    [logits_NV],
    (inputs) => {
      const attributes = { T: { type: "float32" }, Tlabels: { type: "int32" } } as const;
      const [losses, dLogits] = rawOp(tf, "SparseSoftmaxCrossEntropyWithLogits", attributes, [...inputs, safe_N], 2);
      if (losses === undefined || dLogits === undefined) throw new RangeError("the cross-entropy operation gave fewer than two outputs");
      return { value: losses.mul(weight_N), saved: [dLogits, weight_N] };
    },
    (dy_N, [dLogits, weight]) => {
      if (dLogits === undefined || weight === undefined) throw new RangeError("saved tensors are missing");
      return [dLogits.mul(dy_N.mul(weight).expandDims(1))];
    },
  );
}

/** Number of targets that count: float32 scalar. */
export function numTargets(tf: Tensorflow, targets: Tensor): Scalar {
  return targets.greaterEqual(tf.scalar(0, "int32")).toFloat().sum().asScalar();
}

/**
 * Loss of a batch in nats: float32 scalar, Σ cross-entropy / divisor.
 * @param ids_BT int32 [B, T].
 * @param targets_BT int32 [B, T]: `targets[b, t]` is the token that follows `ids[b, t]`, already shifted; negative ones are ignored.
 * @param divisor scalar, above 0; default: the number of targets that count in this batch (at least 1), which gives the mean. With gradient
 *   accumulation pass the whole update's count, so that every token weighs the same.
 */
export function lossOf(model: Model, ids_BT: Tensor, targets_BT: Tensor, divisor?: Tensor): Scalar {
  const { tf } = model;
  const losses_N = tokenLosses(tf, logits(model, hidden(model, ids_BT)), targets_BT.as1D());
  return losses_N.sum().div(divisor ?? numTargets(tf, targets_BT).maximum(1)).asScalar();
}
