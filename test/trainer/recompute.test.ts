import { beforeAll, describe, expect, it } from "vitest";

import { readCheckpoint } from "../../src/checkpoint/checkpoint.js";
import {
  backendOf,
  loadTensorflow,
  nativeTypes,
  type NativeBinding,
  type Tensorflow,
} from "../../src/engine/tensorflow.js";
import { initialWeights } from "../../src/model/weights.js";
import { initialAdapters, loraOf } from "../../trainer/lora.js";
import { createTrainingStep } from "../../trainer/training-step.js";
import type { TrainingBatch } from "../../trainer/update.js";
import { modelOf, oracleDirectory, oracleNames } from "../support/oracle-model.js";

// A large epsilon: where a gradient is 0 but for rounding, as that of a key's bias, Adam would divide noise
// by noise.
const optimizer = { beta1: 0.9, beta2: 0.999, epsilon: 1e-3, weightDecay: 0.1, clipNorm: 1 };
const at = { learningRate: 1e-3 };
const modes = ["compiled", "eager"] as const;
let tf: Tensorflow;
beforeAll(async () => {
  tf = await loadTensorflow();
});

/** Some text that any vocabulary of 97 tokens or more has. */
const batchOf = (
  shape: { readonly batchSize: number; readonly sequenceLength: number },
  seed: number,
): TrainingBatch => {
  const text = Int32Array.from(
    { length: shape.batchSize * shape.sequenceLength + 1 },
    (_, i) => (i * i * 7 + i * 13 + seed * 31) % 97,
  );
  return { ids: text.slice(0, -1), labels: text.slice(1) };
};
const largestGap = (a: ReadonlyMap<string, Float32Array>, b: ReadonlyMap<string, Float32Array>): number => {
  expect([...a.keys()]).toEqual([...b.keys()]);
  let largest = 0;
  for (const [name, values] of a)
    values.forEach((value, i) => {
      const gap = Math.abs(value - (b.get(name)?.[i] ?? NaN));
      if (!(gap <= largest)) largest = gap;
    });
  return largest;
};

describe.each(oracleNames)("%s", (name) => {
  describe.each(modes)("%s", (mode) => {
    it.each(["all weights", "adapters"] as const)(
      "trains %s to the same values with blocks computed again",
      async (what) => {
        const { config: model, weights } = await readCheckpoint(oracleDirectory(name));
        const shape = { batchSize: 2, sequenceLength: 24 };
        const targets = name === "gpt2" ? ["attn.c_attn", "mlp.c_proj"] : ["q_proj", "down_proj"];
        const lora = loraOf(model, { rank: 3, alpha: 6, targets });
        const adapters = initialAdapters(lora, { seed: 1, stage: "cpt" });
        const numNative = (): number =>
          (backendOf(tf).binding as unknown as { getNumOfTensors(): number }).getNumOfTensors();
        const [kept, again] = [false, true].map((recompute) => {
          const step = createTrainingStep({
            tf,
            model,
            weights,
            ...shape,
            gradientAccumulation: 1,
            optimizer,
            mode,
            recompute,
            ...(what === "adapters" ? { lora: { ...lora, adapters } } : {}),
          });
          const counts = new Set<number>();
          const results = [0, 1, 2].map((seed) => {
            const result = step.run([batchOf(shape, seed)], at);
            counts.add(numNative());
            return result;
          });
          expect(counts.size, "tensors are left behind").toBe(1);
          const trained = step.fetchAdapters() ?? step.fetchWeights();
          const { firstMoments } = step.fetchState();
          step.dispose();
          return { results, trained, firstMoments };
        });
        if (kept === undefined || again === undefined) throw new Error("no result");
        again.results.forEach(({ lossNats, gradientNorm }, index) => {
          expect(Math.abs(lossNats - (kept.results[index]?.lossNats ?? NaN))).toBeLessThan(1e-5);
          expect(Math.abs(gradientNorm / (kept.results[index]?.gradientNorm ?? NaN) - 1)).toBeLessThan(1e-5);
        });
        // First moments are averages of the gradients themselves: no square root hides a wrong one.
        expect(largestGap(again.firstMoments, kept.firstMoments)).toBeLessThan(1e-6);
        expect(largestGap(again.trained, kept.trained)).toBeLessThan(1e-6);
      },
    );
  });
});

/**
 * The most bytes of tensors that stand in the engine at once while `work` runs eagerly, beside those that
 * were there: counted as they are made and freed.
 */
function peakTensorBytesOf(work: () => void): number {
  const backend = backendOf(tf);
  const native = backend.binding;
  const sizes = new Map<number, number>();
  let [alive, peak] = [0, 0];
  const add = (id: number, shape: readonly number[], dtype: number): void => {
    const sizeBytes = shape.reduce((product, size) => product * size, dtype === nativeTypes.bool ? 1 : 4);
    sizes.set(id, sizeBytes);
    alive += sizeBytes;
    peak = Math.max(peak, alive);
  };
  const watch: Pick<NativeBinding, "createTensor" | "deleteTensor" | "executeOp"> = {
    createTensor(shape, dtype, values) {
      const id = native.createTensor(shape, dtype, values);
      add(id, shape, dtype);
      return id;
    },
    deleteTensor(id) {
      alive -= sizes.get(id) ?? 0;
      sizes.delete(id);
      native.deleteTensor(id);
    },
    executeOp(op, attributes, ids, numOutputs) {
      const outputs = native.executeOp(op, attributes, ids, numOutputs);
      for (const { id, shape, dtype } of outputs) add(id, shape, dtype);
      return outputs;
    },
  };
  backend.binding = Object.create(native, Object.getOwnPropertyDescriptors(watch)) as NativeBinding;
  try {
    work();
  } finally {
    backend.binding = native;
  }
  return peak;
}

// What the compiled step lets stand in memory is in order.test.ts.
it.each(oracleNames)("%s, eager: blocks computed again stand in memory one at a time", (name) => {
  const shape = { batchSize: 32, sequenceLength: 32 };
  const peakOf = (numLayers: number, recompute: boolean): number => {
    const model = modelOf(name, numLayers);
    const weights = initialWeights(model, 1);
    const step = createTrainingStep({
      tf,
      model,
      weights,
      ...shape,
      gradientAccumulation: 1,
      optimizer,
      mode: "eager",
      recompute,
    });
    const peak = peakTensorBytesOf(() => step.run([batchOf(shape, 0)], at));
    step.dispose();
    return peak;
  };
  // What four blocks more bring: all that their backward passes need, or inputs, gradients and weights alone.
  const ofFour = (recompute: boolean): number => peakOf(6, recompute) - peakOf(2, recompute);
  const [kept, again] = [ofFour(false), ofFour(true)];
  expect({ again, kept, isLess: again < 0.1 * kept }).toMatchObject({ isLess: true });
});
