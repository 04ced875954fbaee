import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { backendOf, loadTensorflow } from "../../src/engine/tensorflow.js";
import { parseModelConfig } from "../../src/model/config.js";
import { gpt2RawConfig } from "../../src/model/families/gpt2.js";
import { hidden, logits } from "../../src/model/transformer.js";
import { createLocalScorer, type LocalScorer } from "../../src/model/score.js";
import { initialWeights } from "../../src/model/weights.js";
import { seeded } from "../../src/random.js";
import { loadOracleModel, oracleNames, type OracleModel } from "../support/oracle-model.js";

const alphabet = [3, 17, 100, 101, 255];

/** The same figures by their definitions, in double precision, from one row of logits. */
function byDefinition(row: readonly number[], target: number) {
  const largest = Math.max(...row);
  const logSum = largest + Math.log(row.reduce((sum, logit) => sum + Math.exp(logit - largest), 0));
  const logP = row.map((logit) => logit - logSum);
  const mean = logP.reduce((sum, x) => sum + Math.exp(x) * x, 0);
  return {
    logProbNats: logP[target] ?? NaN,
    margin: (row[target] ?? NaN) - Math.max(...row.filter((_, id) => id !== target)),
    meanNats: mean,
    sdNats: Math.sqrt(logP.reduce((sum, x) => sum + Math.exp(x) * (x - mean) ** 2, 0)),
    alphabetLogSumNats: Math.log(alphabet.reduce((sum, id) => sum + Math.exp(logP[id] ?? NaN), 0)),
  };
}

describe.each(
  oracleNames.flatMap((name) => (["compiled", "eager"] as const).map((execution) => ({ name, execution }))),
)("scores of $name, $execution", ({ name, execution }) => {
  let model: OracleModel;
  let scorer: LocalScorer;
  let sequences: Int32Array[];
  beforeAll(async () => {
    model = await loadOracleModel(name);
    scorer = createLocalScorer({
      tf: model.tf,
      model: model.config,
      weights: model.weights,
      alphabet,
      execution,
      maxBatchTokens: 128,
    });
    sequences = model.expected.input_ids.map((row) => Int32Array.from(row));
  });
  afterAll(() => {
    scorer.dispose();
    model.dispose();
  });

  it("equal transformers' token log-probabilities within 1e-4", () => {
    scorer.score(sequences).forEach(({ logProbNats }, i) => {
      const expected = model.expected.token_logprobs[i] ?? [];
      expect(logProbNats.length).toBe(expected.length);
      expected.forEach((value, t) => expect(Math.abs(value - (logProbNats[t] ?? NaN))).toBeLessThan(1e-4));
    });
  });

  it("equal their definitions on transformers' logits", () => {
    scorer.score(sequences).forEach((scores, i) => {
      for (let t = 0; t < scores.logProbNats.length; t++) {
        const reference = byDefinition(model.expected.logits[i]?.[t] ?? [], sequences[i]?.[t + 1] ?? -1);
        for (const key of ["logProbNats", "margin", "meanNats", "sdNats", "alphabetLogSumNats"] as const)
          expect(Math.abs(reference[key] - (scores[key]?.[t] ?? NaN)), `${key} at ${t}`).toBeLessThan(1e-4);
      }
    });
  });

  it("of continuations after one prefix equal the sums of whole sequences within 1e-4", () => {
    const random = seeded("continuations", name);
    const drawn = (length: number) => Int32Array.from({ length }, () => random.below(model.config.vocabSize));
    const numPositions = model.config.numPositions;
    // The last prefix leaves room for all but the last token, which is only predicted. 30 continuations are
    // more than a batch holds.
    for (const [numPrefix, length, count] of [
      [1, 1, 3],
      [25, 10, 30],
      [31, 2, 1],
      [32, 3, 5],
      [33, 4, 70],
      [numPositions + 1 - 9, 9, 4],
    ] as const) {
      const prefix = drawn(numPrefix);
      const continuations = Array.from({ length: count }, () => drawn(length));
      const whole = scorer.score(continuations.map((ids) => Int32Array.of(...prefix, ...ids)));
      const [totals = new Float32Array()] = scorer.scoreContinuations([{ prefix, continuations }]);
      expect(totals.length).toBe(count);
      whole.forEach(({ logProbNats }, index) => {
        const expected = logProbNats.subarray(numPrefix - 1).reduce((sum, value) => sum + value, 0);
        expect(Math.abs(expected - (totals[index] ?? NaN)), `${numPrefix} + ${length}`).toBeLessThan(1e-4);
      });
    }
  });

  it(
    "of continuations of any lengths, after several prefixes, agree too, up to the model's last " +
      "position",
    () => {
      const random = seeded("branchings", name);
      const drawn = (length: number) =>
        Int32Array.from({ length }, () => random.below(model.config.vocabSize));
      const lengths = [[1, 5, 2], [9, 1], [], [3, 3, 3, 3, 3, 3, 3, 3, 3], [11]];
      const last = model.config.numPositions + 1 - 11;
      const branchings = lengths.map((own, i) => ({
        prefix: drawn([1, 7, 2, 20, last][i] ?? 1),
        continuations: own.map(drawn),
      }));
      const totals = scorer.scoreContinuations(branchings);
      branchings.forEach(({ prefix, continuations }, i) => {
        const whole = scorer.score(continuations.map((ids) => Int32Array.of(...prefix, ...ids)));
        expect(totals[i]?.length).toBe(continuations.length);
        whole.forEach(({ logProbNats }, index) => {
          const expected = logProbNats.subarray(prefix.length - 1).reduce((sum, value) => sum + value, 0);
          expect(Math.abs(expected - (totals[i]?.[index] ?? NaN)), `branching ${i}, ${index}`).toBeLessThan(
            1e-4,
          );
        });
      });
    },
  );

  it("of continuations are refused where they are no numbers", () => {
    const weights = new Map(
      [...model.weights].map(([key, values]) => [
        key,
        /norm|ln_f/.test(key) ? values.map(() => NaN) : values,
      ]),
    );
    const broken = createLocalScorer({ tf: model.tf, model: model.config, weights });
    expect(() =>
      broken.scoreContinuations([{ prefix: Int32Array.of(1), continuations: [Int32Array.of(2)] }]),
    ).toThrow("gives no numbers");
    broken.dispose();
  });

  it("of continuations need a prefix, a token and room", () => {
    const two = Int32Array.of(1, 2);
    const scoreAfter = (prefix: Int32Array, continuations: readonly Int32Array[]) =>
      scorer.scoreContinuations([{ prefix, continuations }]);
    expect(scorer.scoreContinuations([])).toEqual([]);
    expect(scoreAfter(two, [])[0]?.length).toBe(0);
    expect(() => scoreAfter(new Int32Array(), [two])).toThrow("prefix");
    expect(() => scoreAfter(two, [two, new Int32Array()])).toThrow("a token each");
    expect(() => scoreAfter(two, [Int32Array.of(1, model.config.vocabSize)])).toThrow("vocabulary");
    expect(() => scoreAfter(new Int32Array(model.config.numPositions), [two])).toThrow("does not fit");
  });

  it("have a positive margin exactly where the largest logit is the token's", () => {
    const { tf, config, tensors } = model;
    // A sequence that greedy decoding would have said from its 9th token on, so that both signs occur.
    const said = model.expected.greedy.prompt.map((prompt, i) =>
      Int32Array.from([...prompt, ...(model.expected.greedy.continuation[i] ?? [])]),
    );
    let numPositive = 0;
    let numNegative = 0;
    scorer.score([...said, ...sequences]).forEach(({ margin }, i) => {
      const ids = [...said, ...sequences][i] ?? new Int32Array();
      const choices = tf.tidy(() =>
        logits(
          { tf, config, weights: tensors },
          hidden({ tf, config, weights: tensors }, tf.tensor2d(ids, [1, ids.length], "int32")),
        )
          .argMax(1)
          .dataSync(),
      );
      margin.forEach((value, t) => {
        expect(value > 0).toBe(choices[t] === ids[t + 1]);
        if (value > 0) numPositive++;
        else numNegative++;
      });
    });
    expect(numPositive).toBeGreaterThanOrEqual(40);
    expect(numNegative).toBeGreaterThan(30);
  });

  it("do not depend on what else is in the call", () => {
    const mixed = Array.from({ length: 23 }, (_, i) =>
      Int32Array.from({ length: (i * 7) % 60 }, (_, t) => (t * 31 + i * 17) % model.config.vocabSize),
    );
    const seen: number[] = [];
    const together = scorer.score(mixed, { onBatch: (numDone) => seen.push(numDone) });
    expect(seen.at(-1)).toBe(mixed.filter((ids) => ids.length > 1).length);
    mixed.forEach((ids, i) => {
      const [alone] = scorer.score([ids]);
      expect(together[i]?.logProbNats.length).toBe(Math.max(0, ids.length - 1));
      alone?.logProbNats.forEach((value, t) =>
        expect(Math.abs(value - (together[i]?.logProbNats[t] ?? NaN))).toBeLessThan(1e-5),
      );
      alone?.margin.forEach((value, t) =>
        expect(Math.abs(value - (together[i]?.margin[t] ?? NaN))).toBeLessThan(1e-5),
      );
    });
  });

  it("are empty for no sequence, no token and one token", () => {
    expect(scorer.score([])).toEqual([]);
    for (const { logProbNats, margin, alphabetLogSumNats } of scorer.score([
      Int32Array.of(),
      Int32Array.of(5),
    ]))
      expect([logProbNats.length, margin.length, alphabetLogSumNats?.length]).toEqual([0, 0, 0]);
  });

  it("reach the last position, and refuse one token more and unknown ids", () => {
    const { numPositions, vocabSize } = model.config;
    const longest = new Int32Array(numPositions + 1).fill(7);
    expect(scorer.score([longest])[0]?.logProbNats.length).toBe(numPositions);
    expect(() => scorer.score([new Int32Array(numPositions + 2)])).toThrow(`${numPositions + 2} tokens`);
    expect(() => scorer.score([Int32Array.of(0, vocabSize)])).toThrow(`token id ${vocabSize}`);
    expect(() => scorer.score([Int32Array.of(-1, 0)])).toThrow("token id -1");
  });

  it("follow reloaded weights, and leave no tensor behind", () => {
    const { tf } = model;
    const before = scorer.score(sequences)[0]?.logProbNats ?? new Float32Array();
    const numTensors = tf.memory().numTensors;
    scorer.reload(
      new Map([...model.weights].map(([weight, values]) => [weight, values.map((x) => x * 1.1)])),
    );
    expect(scorer.score(sequences)[0]?.logProbNats).not.toEqual(before);
    scorer.reload(model.weights);
    scorer
      .score(sequences)[0]
      ?.logProbNats.forEach((value, t) => expect(Math.abs(value - (before[t] ?? NaN))).toBeLessThan(1e-6));
    expect(tf.memory().numTensors).toBe(numTensors);
  });

  it("are the same bits with generating in between, which says what transformers says", () => {
    const { prompt, continuation } = model.expected.greedy;
    const prompts = prompt.map((row) => Int32Array.from(row));
    if (execution === "eager") {
      expect(() => scorer.generate(prompts, { maxNew: 20 })).toThrow("needs a compiled program");
      return;
    }
    const before = scorer.score(sequences);
    const numTensors = model.tf.memory().numTensors;
    expect(scorer.generate(prompts, { maxNew: 20 }).map((ids) => [...ids])).toEqual(continuation);
    expect(scorer.score(sequences)).toEqual(before);
    const { numShapes } = scorer.compiled;
    // What is compiled stays, and so do the weights; keys and values do not.
    expect(scorer.generate(prompts, { maxNew: 20 }).map((ids) => [...ids])).toEqual(continuation);
    expect(scorer.generate(prompts.slice(1), { maxNew: 19 }).map((ids) => [...ids])).toEqual(
      continuation.slice(1).map((ids) => ids.slice(0, 19)),
    );
    expect(scorer.score(sequences)).toEqual(before);
    expect(scorer.compiled.numShapes).toBe(numShapes);
    expect(model.tf.memory().numTensors).toBe(numTensors);
    scorer.reload(
      new Map([...model.weights].map(([weight, values]) => [weight, values.map((x) => x * 1.5)])),
    );
    expect(scorer.generate(prompts, { maxNew: 20 }).map((ids) => [...ids])).not.toEqual(continuation);
    scorer.reload(model.weights);
  });
});

describe("edge cases of the reduction", () => {
  it("gives a tie a margin of exactly 0, and a uniform distribution no deviation", async () => {
    const model = await loadOracleModel("gpt2");
    // All embeddings equal: every logit of a row is the same number.
    const weights = new Map(model.weights);
    weights.set(
      "transformer.wte.weight",
      new Float32Array(model.config.vocabSize * model.config.width).fill(0.1),
    );
    const scorer = createLocalScorer({ tf: model.tf, model: model.config, weights, alphabet });
    const [scores] = scorer.score([Int32Array.of(1, 2, 3, 4)]);
    const uniform = -Math.log(model.config.vocabSize);
    expect(scores?.margin).toEqual(new Float32Array(3));
    for (let t = 0; t < 3; t++) {
      expect(scores?.logProbNats[t]).toBeCloseTo(uniform, 5);
      expect(scores?.meanNats[t]).toBeCloseTo(uniform, 5);
      expect(scores?.sdNats[t]).toBeLessThan(1e-6);
      expect(scores?.alphabetLogSumNats?.[t]).toBeCloseTo(Math.log(alphabet.length) + uniform, 5);
    }
    scorer.dispose();
    model.dispose();
  });
});

describe("texts of ever new lengths", () => {
  it("are scored with few programs, alike whichever of them a length meets", async () => {
    const tf = await loadTensorflow();
    const config = parseModelConfig(
      gpt2RawConfig({
        vocabSize: 50,
        numPositions: 512,
        width: 8,
        numLayers: 1,
        numHeads: 1,
        separatorId: 0,
      }),
    );
    const scorer = createLocalScorer({
      tf,
      model: config,
      weights: initialWeights(config, 1),
      maxBatchTokens: 512,
    });
    const random = seeded("lengths");
    const text = Int32Array.from({ length: 513 }, () => random.below(50));
    const lengths = seeded("order").shuffled(Array.from({ length: 500 }, (_, i) => i + 2));
    // Each program is a Session of its own; the calls go through.
    const backend = backendOf(tf);
    const native = backend.binding;
    const loadSavedModel = vi.fn((directory: string, tags: string) => native.loadSavedModel(directory, tags));
    backend.binding = Object.create(native, { loadSavedModel: { value: loadSavedModel } }) as typeof native;
    const scores = lengths.map((length) => scorer.score([text.slice(0, length)])[0]);
    // Two by one length each, then all up to 512.
    backend.binding = native;
    expect(loadSavedModel.mock.calls.length).toBeGreaterThan(0);
    expect(loadSavedModel.mock.calls.length).toBeLessThanOrEqual(3);
    const [whole] = scorer.score([text]);
    scores.forEach((own, i) => {
      expect(own?.logProbNats.length).toBe((lengths[i] ?? 0) - 1);
      const gaps = own?.logProbNats.map((value, t) => Math.abs(value - (whole?.logProbNats[t] ?? NaN))) ?? [];
      expect(Math.max(...gaps), `${lengths[i] ?? 0} tokens`).toBeLessThan(1e-4);
    });
    scorer.dispose();
  });
});
