import { readFileSync } from "node:fs";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { loadTensorflow, type Tensorflow } from "../../src/engine/tensorflow.js";
import { readCheckpoint } from "../../src/checkpoint/checkpoint.js";
import { MnemoscopeError } from "../../src/errors.js";
import { dropoutRates, type ModelConfig } from "../../src/model/config.js";
import { createLocalScorer } from "../../src/model/score.js";
import { openSafetensors } from "../../src/checkpoint/safetensors.js";
import { createTrainingStep } from "../../trainer/training-step.js";
import type { TrainingBatch, TrainingStep, TrainingStepOptions } from "../../trainer/update.js";
import { heldAfter } from "../support/held-after.js";
import { modelOf, oracleDirectory, oracleNames } from "../support/oracle-model.js";

/** Three AdamW steps of PyTorch; `test/fixtures/oracle/models/README.md`. */
interface Trajectory {
  readonly batches: number[][][];
  readonly loss_per_step: number[];
  readonly grad_norm_per_step_before_clip: number[];
  readonly noise_dominated: string[];
}
const readAll = async (path: string): Promise<Map<string, Float32Array>> => {
  const file = await openSafetensors(path);
  const values = new Map<string, Float32Array>();
  for (const tensor of file.tensors.values()) values.set(tensor.name, await file.read(tensor));
  await file.close();
  return values;
};
const optimizer = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 };
const learningRate = 1e-3;
const batchOf = (rows: readonly number[][]): TrainingBatch => ({
  ids: Int32Array.from(rows.flat()),
  labels: Int32Array.from(rows.flatMap((row) => [...row.slice(1), -100])),
});
const concatenated = (values: ReadonlyMap<string, Float32Array>): number[] =>
  [...values.values()].flatMap((value) => Array.from(value));
const largestGap = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((gap, value, i) => Math.max(gap, Math.abs(value - (b[i] ?? NaN))), 0);

describe.each(oracleNames)("%s", (name) => {
  let tf: Tensorflow;
  let config: ModelConfig;
  let weights: ReadonlyMap<string, Float32Array>;
  let trajectory: Trajectory;
  let after3: ReadonlyMap<string, Float32Array>;
  beforeAll(async () => {
    tf = await loadTensorflow();
    ({ config, weights } = await readCheckpoint(oracleDirectory(name)));
    trajectory = (
      JSON.parse(readFileSync(`${oracleDirectory(name)}/expected.json`, "utf8")) as { adamw: Trajectory }
    ).adamw;
    after3 = await readAll(`${oracleDirectory(name)}/after3.safetensors`);
  });
  const rates = dropoutRates(modelOf(name, 1), 0.2);
  const make = (mode: "compiled" | "eager", more: Partial<TrainingStepOptions> = {}): TrainingStep =>
    createTrainingStep({
      tf,
      model: config,
      weights,
      batchSize: 2,
      sequenceLength: 24,
      gradientAccumulation: 1,
      optimizer,
      mode,
      ...more,
    });

  describe.each(["compiled", "eager"] as const)("%s training step", (mode) => {
    let step: TrainingStep;
    afterAll(() => {
      step.dispose();
    });

    it("follows three AdamW steps of PyTorch: losses, norms, and every weight afterwards", () => {
      step = make(mode);
      const results = trajectory.batches.map((rows) => step.run([batchOf(rows)], { learningRate }));
      expect(
        largestGap(
          results.map(({ lossNats }) => lossNats),
          trajectory.loss_per_step,
        ),
      ).toBeLessThan(1e-4);
      expect(
        largestGap(
          results.map(({ gradientNorm }) => gradientNorm),
          trajectory.grad_norm_per_step_before_clip,
        ),
      ).toBeLessThan(1e-3);
      expect(results.map(({ numTargets }) => numTargets)).toEqual([46, 46, 46]);
      const fetched = step.fetchWeights();
      expect([...fetched.keys()].sort()).toEqual([...weights.keys()].sort());
      for (const [weight, values] of fetched) {
        if (trajectory.noise_dominated.includes(weight)) continue;
        const expected = after3.get(weight) ?? new Float32Array();
        const gaps = Array.from(values, (value, i) => Math.abs(value - (expected[i] ?? NaN)));
        expect(gaps.filter((gap) => gap <= 1e-5).length / gaps.length, weight).toBeGreaterThanOrEqual(0.999);
        expect(Math.max(...gaps), weight).toBeLessThan(6e-3);
      }
    });

    it("goes on from its own state as if it had not stopped", () => {
      const [first, ...rest] = trajectory.batches.map(batchOf);
      if (first === undefined) throw new Error("no batch");
      const whole = make(mode);
      const start = make(mode);
      for (const each of [whole, start]) each.run([first], { learningRate });
      const resumed = make(mode, { weights: start.fetchWeights(), state: start.fetchState() });
      start.dispose();
      const losses = [whole, resumed].map((each) =>
        rest.map((batch) => each.run([batch], { learningRate }).lossNats),
      );
      expect(losses[1]).toEqual(losses[0]);
      expect(resumed.fetchWeights()).toEqual(whole.fetchWeights());
      expect(resumed.fetchState()).toEqual(whole.fetchState());
      expect(resumed.fetchState().numUpdates).toBe(3);
      whole.dispose();
      resumed.dispose();
    });

    it("accumulates micro-batches as one large batch, whatever share of the targets each has", () => {
      const rows = trajectory.batches.flat();
      const large = batchOf(rows.slice(0, 4));
      large.labels.fill(-100, 0, 20);
      const half = 2 * 24;
      const empty: TrainingBatch = { ids: new Int32Array(half), labels: new Int32Array(half).fill(-100) };
      const parts = [0, half].map((from) => ({
        ids: large.ids.slice(from, from + half),
        labels: large.labels.slice(from, from + half),
      }));
      const one = make(mode, { batchSize: 4 });
      const many = make(mode, { gradientAccumulation: 3 });
      for (let update = 0; update < 2; update++) {
        const [expected, got] = [
          one.run([large], { learningRate }),
          many.run([...parts, empty], { learningRate }),
        ];
        expect(got.numTargets).toBe(expected.numTargets);
        expect(got.lossNats).toBeCloseTo(expected.lossNats, 4);
        expect(got.gradientNorm).toBeCloseTo(expected.gradientNorm, 3);
      }
      one.dispose();
      many.dispose();
    });

    it("computes the mean of −log p over a batch's targets, by the scorer's log-probabilities", () => {
      const scorer = createLocalScorer({ tf, model: config, weights, execution: mode });
      const own = make(mode, { dropout: { rates, seed: 1, stage: "first" }, recompute: true });
      for (const rows of trajectory.batches) {
        const batch = batchOf(rows);
        batch.labels.fill(-100, 0, 7); // a prompt
        const logProbs = scorer
          .score(rows.map((row) => Int32Array.from(row)))
          .flatMap((scores, row) => Array.from(scores.logProbNats).slice(row === 0 ? 7 : 0));
        const mean = logProbs.reduce((sum, logProb) => sum - logProb, 0) / logProbs.length;
        const { lossNats, numTargets } = own.lossOf(batch);
        expect(numTargets).toBe(logProbs.length);
        expect(numTargets).toBe(39);
        expect(Math.abs(lossNats - mean)).toBeLessThan(1e-5);
      }
      scorer.dispose();
      own.dispose();
    });

    it("trains to the same last bit whether losses are computed in between or not", () => {
      const batches = trajectory.batches.map(batchOf);
      const dropping = { dropout: { rates, seed: 1, stage: "first" }, gradientAccumulation: 2 };
      const [plain, watched] = [make(mode, dropping), make(mode, dropping)];
      for (const batch of batches) {
        const other = batches[1] ?? batch;
        const before = watched.lossOf(batch);
        expect(watched.lossOf(batch)).toEqual(before);
        const [expected, got] = [plain, watched].map((each) => each.run([batch, other], { learningRate }));
        expect(got).toEqual(expected);
        expect(watched.lossOf(batch).lossNats).not.toBe(before.lossNats);
      }
      expect(watched.fetchWeights()).toEqual(plain.fetchWeights());
      expect(watched.fetchState()).toEqual(plain.fetchState());
      for (const each of [plain, watched]) each.dispose();
    });

    it("refuses what it cannot compute, and goes on", () => {
      const batch = batchOf(trajectory.batches[0] ?? []);
      const outside = { ...batch, ids: batch.ids.with(3, config.vocabSize) };
      const badLabel = { ...batch, labels: batch.labels.with(3, -1) };
      for (const bad of [outside, badLabel])
        expect(() => step.run([bad], { learningRate })).toThrow(MnemoscopeError);
      for (const bad of [outside, badLabel]) expect(() => step.lossOf(bad)).toThrow(MnemoscopeError);
      const silent = { ...batch, labels: batch.labels.map(() => -100) };
      expect(() => step.run([silent], { learningRate })).toThrow(/at least one target/);
      expect(step.lossOf(silent)).toEqual({ lossNats: 0, numTargets: 0 });
      expect(() => step.run([batch, batch], { learningRate })).toThrow(/at most 1/);
      expect(() =>
        step.run([{ ids: batch.ids.slice(1), labels: batch.labels.slice(1) }], { learningRate }),
      ).toThrow(/is not \[2, 24\]/);
      expect(() => make(mode, { weights: new Map() })).toThrow(/is missing/);
      expect(step.run([batch], { learningRate }).lossNats).toBeGreaterThan(0);
    });

    it("lets go of the weights and the state that it was made of", async () => {
      const other = make(mode);
      const { numUpdates, firstMoments, secondMoments } = other.fetchState();
      other.dispose();
      const held = await heldAfter((copy) =>
        make(mode, {
          weights: copy(weights),
          state: { numUpdates, firstMoments: copy(firstMoments), secondMoments: copy(secondMoments) },
        }),
      );
      expect(held).toEqual([]);
    });

    it("keeps no tensor from step to step", () => {
      const counts = trajectory.batches.map((rows) => {
        step.run([batchOf(rows)], { learningRate });
        step.lossOf(batchOf(rows));
        return tf.memory().numTensors;
      });
      expect(new Set(counts).size).toBe(1);
    });
  });

  it("gives the same losses compiled and eager over ten steps", () => {
    const steps = [make("compiled"), make("eager")];
    const losses = steps.map((step) =>
      Array.from(
        { length: 10 },
        (_, i) => step.run([batchOf(trajectory.batches[i % 3] ?? [])], { learningRate }).lossNats,
      ),
    );
    expect(largestGap(losses[0] ?? [], losses[1] ?? [NaN])).toBeLessThan(1e-4);
    expect(
      largestGap(
        concatenated(steps[0]?.fetchState().secondMoments ?? new Map<string, Float32Array>()),
        concatenated(steps[1]?.fetchState().secondMoments ?? new Map<string, Float32Array>()),
      ),
    ).toBeLessThan(1e-3);
    for (const step of steps) step.dispose();
  });
});
