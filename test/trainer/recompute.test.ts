import { beforeAll, describe, expect, it } from "vitest";

import { gpt2RawConfig, readCheckpoint } from "../../src/checkpoint/checkpoint.js";
import { backendOf, loadTensorflow, type Tensorflow } from "../../src/engine/tensorflow.js";
import { parseModelConfig } from "../../src/model/config.js";
import { initialWeights } from "../../src/model/weights.js";
import { initialAdapters, loraOf } from "../../trainer/lora.js";
import { createTrainingStep } from "../../trainer/training-step.js";
import type { TrainingBatch, TrainingStep } from "../../trainer/update.js";
import { oracleDirectory, oracleNames } from "../support/oracle-model.js";
import { peakBytesOf } from "../support/peak-bytes.js";

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

it.each(modes)("takes less memory, %s", (mode) => {
  const model = parseModelConfig(
    gpt2RawConfig({
      vocabSize: 128,
      numPositions: 128,
      width: 32,
      numLayers: 12,
      numHeads: 4,
      separatorId: 0,
    }),
  );
  const weights = initialWeights(model, 1);
  const shape = { batchSize: 32, sequenceLength: 128 };
  const peakOf = (step: TrainingStep): number =>
    peakBytesOf(() => {
      for (const seed of [0, 1]) step.run([batchOf(shape, seed)], at);
      step.dispose();
    });
  // The smaller first: the allocator may keep what it got, and a later peak below an earlier one would not be
  // seen.
  const [again = NaN, kept = NaN] = [true, false].map((recompute) =>
    peakOf(
      createTrainingStep({
        tf,
        model,
        weights,
        ...shape,
        gradientAccumulation: 1,
        optimizer,
        mode,
        recompute,
      }),
    ),
  );
  // 12 blocks of which one at a time is kept whole, beside some 30 MB that every new graph takes. Undone by
  // TensorFlow it would be all of `kept`.
  expect({ again, kept, isLess: again < 0.6 * kept }).toMatchObject({ isLess: true });
});
