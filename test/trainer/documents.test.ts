/**
 * Rows of several documents: each document has the loss and the gradient that it has alone, whatever stands
 * beside it in its row.
 */
import { beforeAll, describe, expect, it } from "vitest";

import { readCheckpoint } from "../../src/checkpoint/checkpoint.js";
import { loadTensorflow, type Tensorflow } from "../../src/engine/tensorflow.js";
import { dropoutRates, type ModelConfig } from "../../src/model/config.js";
import { createLocalScorer } from "../../src/model/score.js";
import { seeded } from "../../src/random.js";
import { noLabel } from "../../src/run/no-label.js";
import { initialAdapters, loraOf } from "../../trainer/lora.js";
import { createTrainingStep } from "../../trainer/training-step.js";
import type { TrainingBatch, TrainingStep, TrainingStepOptions } from "../../trainer/update.js";
import { modelOf, oracleDirectory, oracleNames } from "../support/oracle-model.js";

const sequenceLength = 24;
/** Tokens of the documents of each row; what is left of a row is padding, of another value in every batch. */
const lengths = [[7, 11, 6], [1, 9, 2, 5], [24], [13, 4]];
const random = seeded("documents");
const rows = lengths.map((row) =>
  row.map((length) => Array.from({ length: length + 1 }, () => 1 + random.below(90))),
);
const documents = rows.flat();
const nothing = { ids: [] as number[], labels: [] as number[], starts: [] as number[] };

/** Documents behind each other as one row: each predicts its own last token, which stands in no row. */
function rowOf(of: readonly (readonly number[])[], counted: (document: readonly number[]) => boolean) {
  const row = of.reduce<typeof nothing>((before, document) => {
    const length = document.length - 1;
    const start = before.ids.length;
    const labels = counted(document) ? document.slice(1) : Array<number>(length).fill(noLabel);
    return {
      ids: [...before.ids, ...document.slice(0, -1)],
      labels: [...before.labels, ...labels],
      starts: [...before.starts, ...Array<number>(length).fill(start)],
    };
  }, nothing);
  const used = row.ids.length;
  const rest = sequenceLength - used;
  return {
    ids: [...row.ids, ...Array.from({ length: rest }, () => 1 + random.below(90))],
    labels: [...row.labels, ...Array<number>(rest).fill(noLabel)],
    starts: [...row.starts, ...Array<number>(rest).fill(used)],
  };
}
function batchOf(of: readonly ReturnType<typeof rowOf>[]): Required<TrainingBatch> {
  return {
    ids: Int32Array.from(of.flatMap(({ ids }) => ids)),
    labels: Int32Array.from(of.flatMap(({ labels }) => labels)),
    starts: Int32Array.from(of.flatMap(({ starts }) => starts)),
  };
}
const packed = batchOf(rows.map((row) => rowOf(row, () => true)));
/** One document a row, as many micro-batches as it takes. */
const alone = documents.map((document): TrainingBatch => {
  const { ids, labels } = batchOf([rowOf([document], () => true)]);
  return { ids, labels };
});

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
  let tf: Tensorflow;
  let model: ModelConfig;
  let weights: ReadonlyMap<string, Float32Array>;
  beforeAll(async () => {
    tf = await loadTensorflow();
    ({ config: model, weights } = await readCheckpoint(oracleDirectory(name)));
  });

  describe.each(["compiled", "eager"] as const)("%s", (mode) => {
    const make = (more: Partial<TrainingStepOptions>): TrainingStep =>
      createTrainingStep({
        tf,
        model,
        weights,
        batchSize: 1,
        sequenceLength,
        gradientAccumulation: 1,
        optimizer: { beta1: 0.9, beta2: 0.999, epsilon: 1e-3, weightDecay: 0.1, clipNorm: 1 },
        mode,
        ...more,
      });
    const ofRows = { batchSize: rows.length, hasDocuments: true } as const;
    const ofDocuments = { gradientAccumulation: documents.length } as const;

    it("gives each document the loss that the scorer gives it alone", () => {
      const scorer = createLocalScorer({ tf, model, weights, execution: mode });
      const scores = scorer.score(documents.map((document) => Int32Array.from(document)));
      const [together, single] = [make(ofRows), make({})];
      documents.forEach((document, i) => {
        const own = scores[i]?.logProbNats ?? new Float32Array();
        const expected = own.reduce((sum, logProb) => sum - logProb, 0) / own.length;
        const batch = batchOf(rows.map((row) => rowOf(row, (other) => other === document)));
        const { lossNats, numTargets } = together.lossOf(batch);
        expect(numTargets).toBe(document.length - 1);
        expect(Math.abs(lossNats - expected)).toBeLessThan(1e-5);
        expect(Math.abs(lossNats - single.lossOf(alone[i] ?? packed).lossNats)).toBeLessThan(1e-5);
      });
      scorer.dispose();
      // Without their starts the same rows are other sequences: what is tested makes a difference.
      const classic = make({ batchSize: rows.length });
      const { ids, labels } = packed;
      const gap = classic.lossOf({ ids, labels }).lossNats - together.lossOf(packed).lossNats;
      expect(Math.abs(gap)).toBeGreaterThan(1e-3);
      for (const step of [together, single, classic]) step.dispose();
    });

    it.each([
      { what: "all weights", isAdapted: false, recompute: false },
      { what: "blocks computed again", isAdapted: false, recompute: true },
      { what: "adapters", isAdapted: true, recompute: false },
      { what: "adapters and blocks computed again", isAdapted: true, recompute: true },
    ])("trains as one document a row: $what", ({ isAdapted, recompute }) => {
      const targets = name === "gpt2" ? ["attn.c_attn", "mlp.c_proj"] : ["q_proj", "down_proj"];
      const lora = loraOf(model, { rank: 3, alpha: 6, targets });
      const adapters = initialAdapters(lora, { seed: 1, stage: "cpt" });
      const more = { recompute, ...(isAdapted ? { lora: { ...lora, adapters } } : {}) };
      const [together, single] = [make({ ...ofRows, ...more }), make({ ...ofDocuments, ...more })];
      for (let update = 0; update < 2; update++) {
        const got = together.run([packed], { learningRate: 1e-3 });
        const expected = single.run(alone, { learningRate: 1e-3 });
        expect(got.numTargets).toBe(expected.numTargets);
        expect(Math.abs(got.lossNats - expected.lossNats)).toBeLessThan(1e-5);
        expect(Math.abs(got.gradientNorm / expected.gradientNorm - 1)).toBeLessThan(1e-5);
      }
      // First moments are averages of the gradients themselves: no square root hides a wrong one.
      expect(largestGap(together.fetchState().firstMoments, single.fetchState().firstMoments)).toBeLessThan(
        1e-6,
      );
      const trained = (step: TrainingStep) => step.fetchAdapters() ?? step.fetchWeights();
      expect(largestGap(trained(together), trained(single))).toBeLessThan(1e-6);
      for (const step of [together, single]) step.dispose();
    });

    it("drops what the same rows drop that are one sequence each", () => {
      const dropout = { rates: dropoutRates(modelOf(name, 1), 0.2), seed: 1, stage: "cpt" };
      const whole = rows.map(([first]) => rowOf([first ?? []], () => true));
      const { ids, labels, starts } = batchOf(whole);
      const two = [make({ ...ofRows, dropout }), make({ batchSize: rows.length, dropout })] as const;
      const got = two[0].run([{ ids, labels, starts }], { learningRate: 1e-3 });
      const expected = two[1].run([{ ids, labels }], { learningRate: 1e-3 });
      expect(Math.abs(got.lossNats - expected.lossNats)).toBeLessThan(1e-5);
      expect(Math.abs(got.gradientNorm / expected.gradientNorm - 1)).toBeLessThan(1e-5);
      for (const step of two) step.dispose();
    });

    it("refuses starts that are missing, too many, or behind their tokens", () => {
      const [together, classic] = [make(ofRows), make({ batchSize: rows.length })];
      const { ids, labels, starts } = packed;
      const lossOf = (step: TrainingStep, batch: TrainingBatch) => () => step.lossOf(batch);
      expect(lossOf(together, { ids, labels })).toThrow(/does not say where/);
      expect(lossOf(classic, packed)).toThrow(/says where/);
      expect(lossOf(together, { ids, labels, starts: starts.with(3, 4) })).toThrow(/at or before/);
      expect(lossOf(together, { ids, labels, starts: starts.with(3, -1) })).toThrow(/at or before/);
      expect(lossOf(together, { ids, labels, starts: starts.slice(1) })).toThrow(/at or before/);
      for (const step of [together, classic]) step.dispose();
    });
  });
});
