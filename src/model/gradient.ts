/** Custom gradients with types: the one place that meets the loose signature of `tf.customGrad`. */
import { computedAfter, type Tensor, type Tensorflow } from "../engine/tensorflow.js";

/**
 * `forward` with a gradient of its own.
 * @param inputs tensors that a gradient flows to; anything else that `forward` needs is closed over.
 * @param forward returns the value and the tensors that `backward` needs; they are kept until the gradient
 * has run. A tensor that `backward` merely
 *   closes over may be gone by then.
 * @param backward from the gradient of the value to one gradient an input, in order.
 */
export function withGradient(
  tf: Tensorflow,
  inputs: readonly Tensor[],
  forward: (inputs: readonly Tensor[]) => { readonly value: Tensor; readonly saved: readonly Tensor[] },
  backward: (dy: Tensor, saved: readonly Tensor[]) => readonly Tensor[],
): Tensor {
  return tf.customGrad((...given) => {
    const tensors: Tensor[] = [];
    let save: ((tensors: Tensor[]) => void) | undefined;
    for (const argument of given) {
      if (typeof argument === "function") save = argument;
      else tensors.push(argument);
    }
    const { value, saved } = forward(tensors);
    save?.([...saved]);
    return { value, gradFunc: (dy, kept) => [...backward(dy, kept)] };
  })(...inputs);
}

/**
 * `compute`, keeping nothing for its gradient but its inputs: the backward pass computes it again (Chen et
 * al. 2016, arXiv 1604.06174). Costs the time of a second forward pass.
 * @param inputs float32 tensors that a gradient flows to, all of which the value depends on.
 * @param fixed what else `compute` needs, without a gradient. It must close over no other tensor: one may be
 * gone by the backward pass.
 */
export function recomputed(
  tf: Tensorflow,
  inputs: readonly [Tensor, ...Tensor[]],
  fixed: readonly Tensor[],
  compute: (inputs: readonly Tensor[], fixed: readonly Tensor[]) => Tensor,
): Tensor {
  return withGradient(
    tf,
    inputs,
    (given) => ({ value: compute(given, fixed), saved: [...given, ...fixed] }),
    (dy, saved) => {
      const [first, ...others] = saved.slice(0, inputs.length);
      if (first === undefined) throw new RangeError("the first input is missing");
      // Behind the gradient. Otherwise TensorFlow finds that the same is computed twice, and keeps the first
      // pass's results after all.
      const again = [computedAfter(tf, first, dy), ...others];
      const { state } = tf.engine();
      const tape = state.activeTape;
      try {
        return tf.grads((...given: Tensor[]) => compute(given, saved.slice(inputs.length)))(again, dy);
      } finally {
        // tfjs has one tape, and a gradient taken inside a backward pass leaves none behind.
        state.activeTape = tape;
      }
    },
  );
}
