/** Custom gradients with types: the one place that meets the loose signature of `tf.customGrad`. */
import type { Tensor, Tensorflow } from "../engine/tensorflow.js";

/**
 * `forward` with a gradient of its own.
 * @param inputs tensors that a gradient flows to; anything else that `forward` needs is closed over.
 * @param forward returns the value and the tensors that `backward` needs; they are kept until the gradient has run. A tensor that `backward` merely
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
