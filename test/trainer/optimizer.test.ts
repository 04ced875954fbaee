import { beforeAll, describe, expect, it } from "vitest";

import { compile } from "../../src/engine/compile.js";
import { loadTensorflow, nativeTypes, type Tensorflow } from "../../src/engine/tensorflow.js";
import { adamWScalars, isDecayed } from "../../trainer/optimizer.js";

let tf: Tensorflow;
beforeAll(async () => {
  tf = await loadTensorflow();
});

describe("AdamW through TensorFlow's Adam", () => {
  const start = [0.5, -0.25, 2, 1e-3];
  // One gradient far above every epsilon, one near the largest, one far below it, and one that turns.
  const gradientAt = (t: number): number[] => [0.3, -2e-4 * t, 1e-7, t % 2 === 0 ? 0.1 : -0.05];
  const learningRate = 1e-2;

  /**
   * torch.optim.AdamW as its documentation states it, in double precision: ε stands outside of the corrected
   * root.
   */
  const asInPyTorch = (
    options: {
      readonly beta1: number;
      readonly beta2: number;
      readonly epsilon: number;
      readonly weightDecay: number;
    },
    numUpdates: number,
  ) => {
    const { beta1, beta2, epsilon, weightDecay } = options;
    const [weights, m, v] = [[...start], start.map(() => 0), start.map(() => 0)];
    for (let t = 1; t <= numUpdates; t++)
      gradientAt(t).forEach((gradient, i) => {
        m[i] = beta1 * (m[i] ?? NaN) + (1 - beta1) * gradient;
        v[i] = beta2 * (v[i] ?? NaN) + (1 - beta2) * gradient ** 2;
        const root = Math.sqrt((v[i] ?? NaN) / (1 - beta2 ** t));
        weights[i] =
          (weights[i] ?? NaN) * (1 - learningRate * weightDecay) -
          (learningRate * ((m[i] ?? NaN) / (1 - beta1 ** t))) / (root + epsilon);
      });
    return weights;
  };

  it.each([1e-8, 1e-4, 1e-2])("equals PyTorch's at epsilon %s", (epsilon) => {
    const options = { beta1: 0.9, beta2: 0.999, epsilon, weightDecay: 0.1, clipNorm: 1 };
    const scalar = { shape: [], dtype: "float32" } as const;
    const [shape, float] = [[4], { type: nativeTypes.float32 }];
    const program = compile(tf, {
      label: "Adam",
      inputs: { gradient: { shape, dtype: "float32" }, stepSize: scalar, epsilon: scalar, decay: scalar },
      variables: {
        weight: { shape },
        first: { shape, initial: "zeros" },
        second: { shape, initial: "zeros" },
      },
      build({ inputs, variables, update }) {
        const decayed = update({
          op: "AssignSubVariableOp",
          variables: ["weight"],
          tensors: [variables.weight.mul(inputs.decay)],
          attributes: { dtype: float },
        });
        const adam = update({
          op: "ResourceApplyAdam",
          variables: ["weight", "first", "second"],
          tensors: [
            tf.scalar(0),
            tf.scalar(0),
            inputs.stepSize,
            tf.scalar(options.beta1),
            tf.scalar(options.beta2),
            inputs.epsilon,
            inputs.gradient,
          ],
          attributes: { T: float, use_locking: { bool: false }, use_nesterov: { bool: false } },
          after: [decayed],
        });
        return { apply: { outputs: { done: tf.scalar(1) }, updates: [adam] } };
      },
    });
    program.assign(new Map([["weight", Float32Array.from(start)]]));
    for (let t = 1; t <= 5; t++) {
      const feeds = adamWScalars(options, { learningRate, numUpdates: t });
      program.run("apply", {
        gradient: Float32Array.from(gradientAt(t)),
        stepSize: Float32Array.of(feeds.stepSize),
        epsilon: Float32Array.of(feeds.epsilon),
        decay: Float32Array.of(feeds.decay),
      });
    }
    const expected = asInPyTorch(options, 5);
    program
      .fetch(["weight"])
      .get("weight")
      ?.forEach((value, i) => {
        expect(Math.abs(value - (expected[i] ?? NaN)), `weight ${i}`).toBeLessThan(5e-7);
      });
    program.dispose();
  });

  it("decays matrices and embeddings, not biases and norms", () => {
    expect([[3, 2], [5], []].map((shape) => isDecayed(shape))).toEqual([true, false, false]);
  });
});
