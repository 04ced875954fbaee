/** Custom gradients with types: the one place that meets the loose signature of `tf.customGrad`. */
import { computedAfter, type Tensor, type Tensorflow } from "../engine/tensorflow.js";
import { invariant } from "../errors.js";

/** As many tensors as a tuple has, optional where its are. */
type TensorsOf<Tuple extends readonly unknown[]> = { readonly [Index in keyof Tuple]: Tensor };
/** Tensors by names of one's own. */
export type NamedTensors = Readonly<Record<string, Tensor>>;

/**
 * `forward` with a gradient of its own.
 * @param inputs tensors that a gradient flows to, the last of a tuple perhaps optional; anything else that
 * `forward` needs is closed over.
 * @param how.forward returns the value and the tensors that `backward` needs; they are kept until the
 * gradient has run. A tensor that `backward` merely closes over may be gone by then.
 * @param how.backward from the gradient of the value to one gradient an input, in order.
 */
export function withGradient<
  const Inputs extends readonly (Tensor | undefined)[],
  const Saved extends readonly Tensor[],
>(
  tf: Tensorflow,
  inputs: Inputs,
  how: {
    readonly forward: (inputs: TensorsOf<Inputs>) => { readonly value: Tensor; readonly saved: Saved };
    readonly backward: (dy: Tensor, saved: TensorsOf<Saved>) => TensorsOf<Inputs>;
  },
): Tensor {
  return tf.customGrad((...given) => {
    const tensors: Tensor[] = [];
    let save: ((tensors: Tensor[]) => void) | undefined;
    for (const argument of given) {
      if (typeof argument === "function") save = argument;
      else tensors.push(argument);
    }
    // tfjs hands on what it was given: as many tensors as there are inputs, and later as many as were saved.
    const { value, saved } = how.forward(tensors as unknown as TensorsOf<Inputs>);
    save?.([...saved]);
    return {
      value,
      gradFunc: (dy, kept) => [...how.backward(dy, kept as unknown as TensorsOf<Saved>)] as Tensor[],
    };
  })(...(inputs as readonly Tensor[]));
}

/**
 * `compute`, keeping nothing for its gradient but what it is given: the backward pass computes it again (Chen
 * et al. 2016, arXiv 1604.06174). Costs the time of a second forward pass.
 * @param x float32, which a gradient flows to and the value depends on.
 * @param block.weights float32, likewise.
 * @param block.fixed what else `compute` needs, without a gradient. It must close over no other tensor: one
 * may be gone by the backward pass.
 */
export function recomputed<Fixed extends NamedTensors>(
  tf: Tensorflow,
  x: Tensor,
  block: {
    readonly weights: NamedTensors;
    readonly fixed: Fixed;
    readonly compute: (x: Tensor, weights: NamedTensors, fixed: Fixed) => Tensor;
  },
): Tensor {
  const names = Object.keys(block.weights);
  const fixedNames = Object.keys(block.fixed);
  const named = (keys: readonly string[], tensors: readonly Tensor[]): NamedTensors =>
    Object.fromEntries(keys.map((key, i) => [key, invariant(tensors[i], `${key} was handed on`)]));
  const computeFrom = (x: Tensor, others: readonly Tensor[]): Tensor =>
    block.compute(x, named(names, others), named(fixedNames, others.slice(names.length)) as Fixed);
  const inputs: readonly [Tensor, ...Tensor[]] = [x, ...Object.values(block.weights)];
  return withGradient(tf, inputs, {
    forward: ([x, ...weights]) => {
      const others = [...weights, ...Object.values(block.fixed)];
      return { value: computeFrom(x, others), saved: [x, ...others] };
    },
    backward: (dy, [x, ...others]) => {
      const [weights, fixed] = [others.slice(0, names.length), others.slice(names.length)];
      // Behind the gradient. Otherwise TensorFlow finds that the same is computed twice, and keeps the first
      // pass's results after all.
      const again = computedAfter(tf, { tensor: x, first: dy });
      const { state } = tf.engine();
      const tape = state.activeTape;
      try {
        const compute = (x: Tensor, ...weights: Tensor[]): Tensor => computeFrom(x, [...weights, ...fixed]);
        return tf.grads(compute)([again, ...weights], dy) as [Tensor, ...Tensor[]];
      } finally {
        // tfjs has one tape, and a gradient taken inside a backward pass leaves none behind.
        state.activeTape = tape;
      }
    },
  });
}
