import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { readCheckpoint } from "../../src/checkpoint/checkpoint.js";
import { loadTensorflow, type Tensorflow } from "../../src/engine/tensorflow.js";
import { dropoutRates, type ModelConfig } from "../../src/model/config.js";
import { dropoutSeed, dropoutMask } from "../../src/model/dropout.js";
import { adapterNames, additionOf, initialAdapters, loraOf } from "../../trainer/lora.js";
import { createTrainingStep } from "../../trainer/training-step.js";
import type { StepResult, TrainingBatch, TrainingStep, TrainingStepOptions } from "../../trainer/update.js";
import { savedModelsOf } from "../support/compiled-graph.js";
import { oracleDirectory, oracleNames } from "../support/oracle-model.js";

// A large epsilon: where a gradient is 0 but for rounding, as that of a key's bias, Adam would divide noise
// by noise.
const optimizer = { beta1: 0.9, beta2: 0.999, epsilon: 1e-3, weightDecay: 0.1, clipNorm: 1 };
const at = { learningRate: 1e-3 };
const modes = ["compiled", "eager"] as const;
const shape = { batchSize: 2, sequenceLength: 24 };
let tf: Tensorflow;
beforeAll(async () => {
  tf = await loadTensorflow();
});

const batchOf = (seed: number): TrainingBatch => {
  const text = Int32Array.from(
    { length: shape.batchSize * shape.sequenceLength + 1 },
    (_, i) => (i * i * 7 + i * 13 + seed * 31) % 97,
  );
  return { ids: text.slice(0, -1), labels: text.slice(1) };
};
const largestGap = (a: ReadonlyMap<string, Float32Array>, b: ReadonlyMap<string, Float32Array>): number => {
  expect([...a.keys()]).toEqual([...b.keys()]);
  return [...a].reduce(
    (largest, [name, values]) =>
      values.reduce((gap, value, i) => Math.max(gap, Math.abs(value - (b.get(name)?.[i] ?? NaN))), largest),
    0,
  );
};

describe.each(oracleNames)("training %s with dropout", (name) => {
  let model: ModelConfig;
  let weights: ReadonlyMap<string, Float32Array>;
  const steps: TrainingStep[] = [];
  beforeAll(async () => {
    ({ config: model, weights } = await readCheckpoint(oracleDirectory(name)));
  });
  afterEach(() => {
    for (const step of steps.splice(0)) step.dispose();
  });
  const dropoutOf = (rate: number, seed = 3) => ({ rates: dropoutRates(model, rate), seed, stage: "cpt" });
  const make = (mode: "compiled" | "eager", more: Partial<TrainingStepOptions> = {}): TrainingStep => {
    const step = createTrainingStep({
      tf,
      model,
      weights,
      ...shape,
      gradientAccumulation: 2,
      optimizer,
      mode,
      dropout: dropoutOf(0.2),
      ...more,
    });
    steps.push(step);
    return step;
  };
  const updates = [[batchOf(0), batchOf(1)], [batchOf(2)], [batchOf(3), batchOf(4)]];
  const train = (step: TrainingStep, given = updates): StepResult[] =>
    given.map((batches) => step.run(batches, at));
  const lossesOf = (results: readonly StepResult[]): number[] => results.map(({ lossNats }) => lossNats);

  it("gives the same compiled and eager, and tensors are not left behind", () => {
    const [compiled, eager] = modes.map((mode) => {
      const step = make(mode);
      const results = train(step);
      const { numTensors } = tf.memory();
      train(step);
      expect(tf.memory().numTensors).toBe(numTensors);
      return { losses: lossesOf(results), state: step.fetchState() };
    });
    compiled?.losses.forEach((loss, i) => {
      expect(Math.abs(loss - (eager?.losses[i] ?? NaN))).toBeLessThan(1e-5);
    });
    expect(
      largestGap(compiled?.state.firstMoments ?? new Map(), eager?.state.firstMoments ?? new Map()),
    ).toBeLessThan(1e-6);
  });

  describe.each(modes)("%s", (mode) => {
    it("draws by seed, update and micro-batch: equal ones to the last bit, others otherwise", () => {
      const [one, again, other, plain] = [
        make(mode),
        make(mode),
        make(mode, { dropout: dropoutOf(0.2, 4) }),
        make(mode, { dropout: dropoutOf(0) }),
      ];
      const results = [one, again, other, plain].map((step) => lossesOf(train(step)));
      expect(results[1]).toEqual(results[0]);
      expect(again.fetchWeights()).toEqual(one.fetchWeights());
      for (const different of [results[2], results[3]])
        different?.forEach((loss, i) => {
          expect(Math.abs(loss - (results[0]?.[i] ?? NaN))).toBeGreaterThan(1e-4);
        });
      // The weights stay: what differs is what was dropped.
      const still = { learningRate: 0 };
      const [alone, twice] = [make(mode), make(mode)];
      const first = alone.run([batchOf(0)], still).lossNats;
      const second = alone.run([batchOf(0)], still).lossNats;
      const both = twice.run([batchOf(0), batchOf(0)], still).lossNats;
      expect(Math.abs(second - first)).toBeGreaterThan(1e-4);
      expect(Math.abs(both - first)).toBeGreaterThan(1e-4);
    });

    it("goes on from its own state as if it had not stopped", () => {
      const [whole, start] = [make(mode), make(mode)];
      const expected = train(whole);
      train(start, updates.slice(0, 1));
      const resumed = make(mode, { weights: start.fetchWeights(), state: start.fetchState() });
      expect(train(resumed, updates.slice(1))).toEqual(expected.slice(1));
      expect(resumed.fetchWeights()).toEqual(whole.fetchWeights());
      expect(resumed.fetchState()).toEqual(whole.fetchState());
    });

    it.each(["all weights", "adapters"] as const)(
      "trains %s to the same values with blocks computed again",
      (what) => {
        const targets = name === "gpt2" ? ["attn.c_attn", "mlp.c_proj"] : ["q_proj", "down_proj"];
        const lora = loraOf(model, { rank: 3, alpha: 6, targets, dropout: 0.3 });
        const adapters = initialAdapters(lora, { seed: 1, stage: "cpt" });
        const [kept, again] = [false, true].map((recompute) => {
          const step = make(mode, {
            recompute,
            ...(what === "adapters" ? { lora: { ...lora, adapters } } : {}),
          });
          const results = train(step);
          return { results, firstMoments: step.fetchState().firstMoments };
        });
        again?.results.forEach(({ lossNats, gradientNorm }, i) => {
          expect(Math.abs(lossNats - (kept?.results[i]?.lossNats ?? NaN))).toBeLessThan(1e-5);
          expect(Math.abs(gradientNorm / (kept?.results[i]?.gradientNorm ?? NaN) - 1)).toBeLessThan(1e-5);
        });
        expect(largestGap(again?.firstMoments ?? new Map(), kept?.firstMoments ?? new Map())).toBeLessThan(
          1e-6,
        );
      },
    );
  });

  it("leaves the compiled graph as it is where every rate is 0, and draws one mask a place otherwise", () => {
    const graphs = savedModelsOf(tf, () => {
      for (const rate of [undefined, 0, 0.1])
        make("compiled", { dropout: rate === undefined ? undefined : dropoutOf(rate) } as object);
    });
    const [without, zero, some] = graphs;
    // A node is written as its name, then its operation.
    const numDrawn = (graph: Buffer | undefined): number =>
      (graph?.toString("latin1").match(/StatelessRandomUniform_\d+\x12\x16StatelessRandomUniform/g) ?? [])
        .length;
    expect(without === undefined || zero === undefined ? false : zero.equals(without)).toBe(true);
    expect(numDrawn(zero)).toBe(0);
    expect(numDrawn(some)).toBe(name === "gpt2" ? 1 + 3 * model.numLayers : model.numLayers);
  });

  it("drops what adapters read, each layer by a mask of its own, and nothing of the layer itself", () => {
    const lora = loraOf(model, {
      rank: 3,
      alpha: 6,
      targets: name === "gpt2" ? ["c_proj"] : ["q_proj", "v_proj"],
      dropout: 0.4,
    });
    tf.tidy(() => {
      const addition = additionOf(tf, lora);
      const dropout = {
        rates: { ...dropoutRates(model, 0), adapter: lora.dropout },
        seed_2: tf.tensor1d(dropoutSeed({ seed: 1, stage: "cpt", update: 0, microBatch: 0 }), "int32"),
      };
      for (const [weight, { numIn, numOut }] of lora.matrices) {
        const { a, b } = adapterNames(weight);
        const [a_RI, b_OR] = [
          tf.randomNormal([3, numIn], 0, 1, "float32", 1),
          tf.randomNormal([numOut, 3], 0, 1, "float32", 2),
        ];
        const x_NI = tf.randomNormal([5, numIn], 0, 1, "float32", 3);
        const mask = dropoutMask({ tf, dropout }, { kind: "adapter", place: weight });
        if (mask === undefined) throw new Error("no mask");
        // PEFT: lora_B(lora_A(dropout(x))) · alpha / r
        const kept_NI = x_NI.mul(mask.draw([5, numIn]).toFloat()).mul(1 / 0.6);
        const expected = tf.matMul(tf.matMul(kept_NI, a_RI, false, true), b_OR, false, true).mul(6 / 3);
        const got = addition(weight, x_NI, { weights: { [a]: a_RI, [b]: b_OR }, dropout });
        const size = expected.abs().max().dataSync()[0] ?? NaN;
        expect((got?.sub(expected).abs().max().dataSync()[0] ?? NaN) / size).toBeLessThan(1e-5);
      }
      const masks = [...lora.matrices.keys()].map((weight) =>
        dropoutMask({ tf, dropout }, { kind: "adapter", place: weight })?.draw([100]).dataSync().join(""),
      );
      expect(new Set(masks).size).toBe(lora.matrices.size);
    });
  });
});
