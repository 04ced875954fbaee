import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { generate, type Sampling } from "../../src/model/generate.js";
import { seeded } from "../../src/random.js";
import { createLocalScorer } from "../../src/model/score.js";
import { loadOracleModel, oracleNames, type OracleModel } from "../support/oracle-model.js";

describe.each(oracleNames)("generate with %s", (name) => {
  let model: OracleModel;
  let prompts: Int32Array[];
  beforeAll(async () => {
    model = await loadOracleModel(name);
    prompts = model.expected.greedy.prompt.map((row) => Int32Array.from(row));
  });
  afterAll(() => {
    model.dispose();
  });
  const run = (
    given: readonly Int32Array[],
    maxNew: number,
    more: { sampling?: Sampling; stopIds?: readonly number[] } = {},
  ) =>
    generate({ tf: model.tf, model: model.config, weights: model.weights, prompts: given, maxNew, ...more });

  it("says greedily what transformers says", () => {
    expect(run(prompts, 20).map((ids) => [...ids])).toEqual(model.expected.greedy.continuation);
  });

  it("says it alone as in a batch of unequal lengths", () => {
    const [first = new Int32Array()] = prompts;
    expect(run([first.subarray(0, 3), first, Int32Array.of(5)], 20)[1]).toEqual(
      Int32Array.from(model.expected.greedy.continuation[0] ?? []),
    );
  });

  it("agrees with the scorer: every margin of a greedy continuation is positive", () => {
    const [said = new Int32Array()] = run([Int32Array.of(9)], 30);
    const scorer = createLocalScorer({ tf: model.tf, model: model.config, weights: model.weights });
    const margins = scorer.score([Int32Array.of(9, ...said)])[0]?.margin ?? new Float32Array();
    expect(margins.length).toBe(30);
    expect(margins.every((margin) => margin > 0)).toBe(true);
    scorer.dispose();
  });

  it(
    "says with kept keys and values what the full forward pass says, whatever lengths stand beside " +
      "each other",
    () => {
      const random = seeded("generate.test", name);
      const numPositions = model.config.numPositions;
      const given = [1, 2, 15, 16, 17, 31, 33, numPositions - 5, numPositions].map((length) =>
        Int32Array.from({ length }, () => random.below(model.config.vocabSize)),
      );
      const said = run(given, 20);
      const scorer = createLocalScorer({ tf: model.tf, model: model.config, weights: model.weights });
      const scores = scorer.score(given.map((ids, index) => Int32Array.of(...ids, ...(said[index] ?? []))));
      scorer.dispose();
      given.forEach((ids, index) => {
        expect(said[index]?.length).toBe(Math.min(20, numPositions + 1 - ids.length));
        const margins = scores[index]?.margin.subarray(ids.length - 1) ?? new Float32Array();
        expect(margins.length).toBe(said[index]?.length);
        expect([...margins].filter((margin) => !(margin > 0))).toEqual([]);
      });
    },
  );

  it("goes on in groups where there are more prompts than rows", () => {
    const given = Array.from({ length: 70 }, (_, index) => Int32Array.of(index % 7, 3, index % 5));
    const said = run(given, 4);
    expect(said.length).toBe(70);
    // Prompts 0 and 35 say the same, and so do 34 and 69: the last stands in the second group.
    expect(said.slice(35)).toEqual(said.slice(0, 35));
  });

  it("samples the same for the same seed, greedily at a tiny top-p, and otherwise at another seed", () => {
    const sampling = { temperature: 1, topP: 0.9, seed: 4 };
    const once = run(prompts, 20, { sampling });
    expect(run(prompts, 20, { sampling })).toEqual(once);
    expect(run(prompts, 20, { sampling: { ...sampling, seed: 5 } })).not.toEqual(once);
    expect(run(prompts, 20, { sampling: { ...sampling, topP: 1e-9 } }).map((ids) => [...ids])).toEqual(
      model.expected.greedy.continuation,
    );
  });

  it("draws tokens as often as the model's distribution says", () => {
    // 400 draws after one prompt: the share of the most likely token is binomial; four standard errors.
    const [prompt = new Int32Array()] = prompts;
    const best = model.expected.greedy.continuation[0]?.[0] ?? -1;
    const draws = run(
      Array.from({ length: 400 }, () => prompt),
      1,
      { sampling: { temperature: 1, topP: 1, seed: 1 } },
    );
    const row = model.expected.logits[0]?.[prompt.length - 1] ?? [];
    const total = row.reduce((sum, logit) => sum + Math.exp(logit), 0);
    const p = Math.exp(row[best] ?? NaN) / total;
    const share = draws.filter((ids) => ids[0] === best).length / 400;
    expect(Math.abs(share - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 400));
  });

  it("stops after the stop token and at the last position", () => {
    const continuation = model.expected.greedy.continuation[0] ?? [];
    const stopId = continuation[3] ?? -1;
    const [said] = run(prompts.slice(0, 1), 20, { stopIds: [stopId] });
    expect([...(said ?? [])]).toEqual(continuation.slice(0, continuation.indexOf(stopId) + 1));
    const [last] = run([new Int32Array(model.config.numPositions).fill(3)], 20);
    expect(last?.length).toBe(1);
  });

  it("refuses empty and too long prompts, and sampling out of range", () => {
    expect(() => run([new Int32Array()], 1)).toThrow("empty");
    expect(() => run([new Int32Array(model.config.numPositions + 1)], 1)).toThrow("does not fit");
    expect(() => run(prompts, 1, { sampling: { temperature: 0, topP: 1, seed: 1 } })).toThrow("temperature");
    expect(() => run(prompts, 1, { sampling: { temperature: 1, topP: 0, seed: 1 } })).toThrow("top-p");
  });

  it("says nothing with a model that gives no numbers, and leaves nothing behind", () => {
    const before = model.tf.memory().numTensors;
    const weights = new Map(
      [...model.weights].map(([key, values]) => [
        key,
        /norm|ln_f/.test(key) ? values.map(() => NaN) : values,
      ]),
    );
    for (const sampling of [{}, { sampling: { temperature: 1, topP: 1, seed: 1 } }])
      expect(() =>
        generate({ tf: model.tf, model: model.config, weights, prompts, maxNew: 2, ...sampling }),
      ).toThrow("gives no numbers");
    expect(model.tf.memory().numTensors).toBe(before);
  });

  it("leaves no tensor behind", () => {
    const before = model.tf.memory().numTensors;
    run(prompts, 3);
    expect(model.tf.memory().numTensors).toBe(before);
  });
});
