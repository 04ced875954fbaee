import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { readCheckpoint } from "../../src/checkpoint/checkpoint.js";
import { loadTensorflow, type Tensorflow } from "../../src/engine/tensorflow.js";
import { dropoutRates, type ModelConfig } from "../../src/model/config.js";
import { createLocalScorer } from "../../src/model/score.js";
import { scoreTensors } from "../../src/model/token-scores.js";
import { weightSpecs } from "../../src/model/weights.js";
import { seeded } from "../../src/random.js";
import { lossAndGradients } from "../../trainer/gradients.js";
import {
  additionOf,
  adapterNames,
  adapterSpecs,
  initialAdapters,
  loraOf,
  merge,
  type Lora,
} from "../../trainer/lora.js";
import { createTrainingStep } from "../../trainer/training-step.js";
import type { TrainingBatch, TrainingStep, TrainingStepOptions } from "../../trainer/update.js";
import { heldAfter } from "../support/held-after.js";
import { oracleDirectory } from "../support/oracle-model.js";

/** `tf.tidy` for results that are no tensors. */
function untracked<T>(tf: Tensorflow, compute: () => T): T {
  const results: T[] = [];
  tf.tidy(() => {
    results.push(compute());
  });
  const [result] = results;
  if (result === undefined) throw new Error("no result");
  return result;
}

const optimizer = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 };
const at = { learningRate: 1e-2 };
const [numRows, numTokens] = [2, 24];

// GPT-2 stores its matrices [in, out], Llama [out, in]: both layouts, and layers of unequal width.
describe.each([
  { name: "gpt2", targets: ["attn.c_attn", "mlp.c_proj"] },
  { name: "llama_tied", targets: ["q_proj", "v_proj", "down_proj"] },
])("adapters of $name", ({ name, targets }) => {
  let tf: Tensorflow;
  let config: ModelConfig;
  let weights: ReadonlyMap<string, Float32Array>;
  let lora: Lora;
  const steps: TrainingStep[] = [];
  beforeAll(async () => {
    tf = await loadTensorflow();
    ({ config, weights } = await readCheckpoint(oracleDirectory(name)));
    lora = loraOf(config, { rank: 3, alpha: 6, targets });
  });
  afterEach(() => {
    for (const step of steps.splice(0)) step.dispose();
  });
  const batchOf = (seed: number): TrainingBatch => {
    const random = seeded(seed, "batch");
    const ids = Int32Array.from({ length: numRows * numTokens }, () => random.below(config.vocabSize));
    return { ids, labels: ids.map((_, i) => ((i + 1) % numTokens === 0 ? -100 : (ids[i + 1] ?? 0))) };
  };
  const fresh = (): Map<string, Float32Array> => initialAdapters(lora, { seed: 1, stage: "first" });
  /** Adapters that change the model: B is no longer zero. */
  const drawn = (): Map<string, Float32Array> => {
    const random = seeded("adapters");
    return new Map(
      [...adapterSpecs(lora)].map(([key, [a = 0, b = 0]]) => [
        key,
        Float32Array.from({ length: a * b }, () => 0.2 * random.normal()),
      ]),
    );
  };
  const make = (
    mode: "compiled" | "eager",
    adapters: ReadonlyMap<string, Float32Array>,
    more: Partial<TrainingStepOptions> = {},
  ): TrainingStep => {
    const step = createTrainingStep({
      tf,
      model: config,
      weights,
      lora: { ...lora, adapters },
      batchSize: numRows,
      sequenceLength: numTokens,
      gradientAccumulation: 1,
      optimizer,
      mode,
      ...more,
    });
    steps.push(step);
    return step;
  };
  const adaptersOf = (step: TrainingStep): ReadonlyMap<string, Float32Array> => {
    const adapters = step.fetchAdapters();
    if (adapters === undefined) throw new Error("no adapters");
    return adapters;
  };

  it("changes nothing while B is zero", () => {
    const plain = createTrainingStep({
      tf,
      model: config,
      weights,
      batchSize: numRows,
      sequenceLength: numTokens,
      gradientAccumulation: 1,
      optimizer,
      mode: "compiled",
    });
    steps.push(plain);
    expect(plain.fetchAdapters()).toBeUndefined();
    expect(make("compiled", fresh()).run([batchOf(1)], at).lossNats).toBeCloseTo(
      plain.run([batchOf(1)], at).lossNats,
      5,
    );
    for (const [key, values] of merge({ lora, adapters: fresh() }, weights))
      expect(values, key).toEqual(weights.get(key));
  });

  it.each(["compiled", "eager"] as const)("has the loss of the merged model, %s, without dropout", (mode) => {
    const adapters = drawn();
    const more = { dropout: { rates: dropoutRates(config, 0), seed: 1, stage: "first" } };
    const step = make(mode, adapters, { ...more, lora: { ...lora, dropout: 0.5, adapters } });
    const merged = createTrainingStep({
      ...{ tf, model: config, weights: merge({ lora, adapters }, weights), optimizer, mode },
      ...{ batchSize: numRows, sequenceLength: numTokens, gradientAccumulation: 1 },
    });
    steps.push(merged);
    expect(Math.abs(step.lossOf(batchOf(1)).lossNats - merged.lossOf(batchOf(1)).lossNats)).toBeLessThan(
      1e-5,
    );
  });

  it("has the gradients of the merged matrix: dA = s·Bᵀ·dW, dB = s·dW·Aᵀ", () => {
    const adapters = drawn();
    const { ids, labels } = batchOf(2);
    const gradients = untracked(tf, () => {
      const tensorOf = (
        values: ReadonlyMap<string, Float32Array>,
        shapes: ReadonlyMap<string, readonly number[]>,
      ) =>
        Object.fromEntries(
          [...shapes].map(([key, shape]) => [key, tf.tensor(values.get(key)?.slice() ?? [], [...shape])]),
        );
      const batch = {
        ids_BT: tf.tensor2d(ids, [numRows, numTokens]).toInt(),
        labels_BT: tf.tensor2d(labels, [numRows, numTokens]).toInt(),
        divisor: tf.scalar(46),
      };
      const specs = weightSpecs(config);
      const fixed = tensorOf(weights, specs);
      const own = lossAndGradients(tf, {
        ...batch,
        trained: tensorOf(adapters, adapterSpecs(lora)),
        toModel: (given) => ({
          ...{ tf, config, addition: additionOf(tf, lora) },
          weights: { ...fixed, ...given },
        }),
      });
      const merged = lossAndGradients(tf, {
        ...batch,
        trained: tensorOf(merge({ lora, adapters }, weights), specs),
        toModel: (given) => ({ tf, config, weights: given }),
      });
      const arrays = (of: typeof own) =>
        new Map([...of.gradients].map(([key, tensor]) => [key, Array.from(tensor.dataSync())]));
      return {
        own: arrays(own),
        merged: arrays(merged),
        losses: [own.loss.dataSync()[0] ?? NaN, merged.loss.dataSync()[0] ?? 0],
      };
    });
    expect(gradients.losses[0]).toBeCloseTo(gradients.losses[1] ?? NaN, 5);
    const { rank, alpha } = lora;
    for (const [weight, { numIn, numOut, isTransposed }] of lora.matrices) {
      const { a, b } = adapterNames(weight);
      const dW = (o: number, i: number): number =>
        gradients.merged.get(weight)?.[isTransposed ? o * numIn + i : i * numOut + o] ?? NaN;
      const [aValues = new Float32Array(), bValues = new Float32Array()] = [adapters.get(a), adapters.get(b)];
      const sum = (length: number, term: (i: number) => number): number =>
        Array.from({ length }, (_, i) => term(i)).reduce((x, y) => x + y, 0);
      const dA = Array.from({ length: rank * numIn }, (_, at) =>
        sum(
          numOut,
          (o) => (alpha / rank) * (bValues[o * rank + Math.floor(at / numIn)] ?? NaN) * dW(o, at % numIn),
        ),
      );
      const dB = Array.from({ length: numOut * rank }, (_, at) =>
        sum(
          numIn,
          (i) => (alpha / rank) * dW(Math.floor(at / rank), i) * (aValues[(at % rank) * numIn + i] ?? NaN),
        ),
      );
      for (const [key, expected] of [
        [a, dA],
        [b, dB],
      ] as const) {
        const got = gradients.own.get(key) ?? [];
        expect(got.length).toBe(expected.length);
        expect(Math.max(...got.map((value, i) => Math.abs(value - (expected[i] ?? NaN)))), key).toBeLessThan(
          1e-5,
        );
        expect(Math.max(...got.map(Math.abs)), key).toBeGreaterThan(1e-4);
      }
    }
  });

  it("learns alike compiled and eager, over micro-batches too, and changes no weight's bit", () => {
    const [compiled, eager] = (["compiled", "eager"] as const).map((mode) =>
      make(mode, fresh(), { gradientAccumulation: 2 }),
    );
    if (compiled === undefined || eager === undefined) throw new Error("no steps");
    const losses = [compiled, eager].map((step) =>
      Array.from({ length: 6 }, () => step.run([batchOf(3), batchOf(4)], at)),
    );
    losses[0]?.forEach(({ lossNats, gradientNorm }, i) => {
      expect(lossNats).toBeCloseTo(losses[1]?.[i]?.lossNats ?? NaN, 4);
      expect(gradientNorm).toBeCloseTo(losses[1]?.[i]?.gradientNorm ?? NaN, 3);
    });
    expect(losses[0]?.[5]?.lossNats).toBeLessThan((losses[0]?.[0]?.lossNats ?? 0) - 0.1);
    for (const step of [compiled, eager]) {
      expect(step.fetchWeights()).toEqual(
        new Map([...step.fetchWeights().keys()].map((key) => [key, weights.get(key)])),
      );
      expect([...step.fetchState().firstMoments.keys()]).toEqual([...adapterSpecs(lora).keys()]);
      for (const [key, values] of adaptersOf(step)) expect(values, key).not.toEqual(fresh().get(key));
    }
  });

  it("goes on from its own state, bit by bit", () => {
    const whole = make("compiled", fresh());
    const start = make("compiled", fresh());
    for (const step of [whole, start]) step.run([batchOf(5)], at);
    const resumed = make("compiled", adaptersOf(start), {
      weights: start.fetchWeights(),
      state: start.fetchState(),
    });
    for (const seed of [6, 7])
      expect(resumed.run([batchOf(seed)], at)).toEqual(whole.run([batchOf(seed)], at));
    expect(adaptersOf(resumed)).toEqual(adaptersOf(whole));
    expect(resumed.fetchState()).toEqual(whole.fetchState());
  });

  it.each(["compiled", "eager"] as const)("and weights are let go of by the %s step", async (mode) => {
    const held = await heldAfter((copy) => make(mode, copy(drawn()), { weights: copy(weights) }));
    expect(held).toEqual([]);
  });

  it("merges into a plain model that scores alike", () => {
    const adapters = drawn();
    const { ids } = batchOf(8);
    const scorer = createLocalScorer({ tf, model: config, weights: merge({ lora, adapters }, weights) });
    const merged = scorer.score([ids.slice(0, numTokens)])[0]?.logProbNats ?? new Float32Array();
    scorer.dispose();
    const [adapted, plain] = untracked(tf, () => {
      const tensorOf = (
        values: ReadonlyMap<string, Float32Array>,
        shapes: ReadonlyMap<string, readonly number[]>,
      ) =>
        Object.fromEntries(
          [...shapes].map(([key, shape]) => [key, tf.tensor(values.get(key)?.slice() ?? [], [...shape])]),
        );
      const given = { ...tensorOf(weights, weightSpecs(config)), ...tensorOf(adapters, adapterSpecs(lora)) };
      const addition = additionOf(tf, lora);
      const [input, target] = [ids.slice(0, numTokens - 1), ids.slice(1, numTokens)].map((row) =>
        tf.tensor2d(row, [1, numTokens - 1], "int32"),
      );
      if (input === undefined || target === undefined) throw new Error("no input");
      return [{ addition }, {}].map((more) =>
        Array.from(
          scoreTensors(
            { tf, config, weights: given, ...more },
            { ids_BT: input, targets_BT: target },
          ).logProbNats.dataSync(),
        ),
      );
    });
    expect(merged.length).toBe(numTokens - 1);
    expect(Math.max(...merged.map((value, i) => Math.abs(value - (adapted?.[i] ?? NaN))))).toBeLessThan(1e-4);
    expect(Math.max(...merged.map((value, i) => Math.abs(value - (plain?.[i] ?? NaN))))).toBeGreaterThan(
      1e-2,
    );
  });

  it("refuses a layer that the model does not have, and adapters of another shape", () => {
    expect(() => loraOf(config, { rank: 3, alpha: 6, targets: ["q_prj"] })).toThrow(
      /no linear layer "q_prj"/,
    );
    // Whole parts of a name only, and no embedding.
    for (const target of ["_proj", "wte", "embed_tokens"])
      expect(() => loraOf(config, { rank: 3, alpha: 6, targets: [target] })).toThrow(/no linear layer/);
    expect(() => make("compiled", new Map())).toThrow(/adapter .* is missing/);
  });
});
