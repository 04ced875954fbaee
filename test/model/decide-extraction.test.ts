import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  createExtractionDecider,
  type ExtractionDecider,
  type ExtractionQuestion,
} from "../../src/model/decide-extraction.js";
import { generate } from "../../src/model/generate.js";
import { createLocalScorer } from "../../src/model/score.js";
import { seeded } from "../../src/random.js";
import { loadOracleModel, oracleNames, type OracleModel } from "../support/oracle-model.js";

const numSuffixTokens = 12;
const tolerance = 1e-3;

describe.each(oracleNames)("extraction decided with %s", (name) => {
  let model: OracleModel;
  let decider: ExtractionDecider;
  let questions: ExtractionQuestion[];
  beforeAll(async () => {
    model = await loadOracleModel(name);
    decider = createExtractionDecider({
      tf: model.tf,
      model: model.config,
      weights: model.weights,
      numSuffixTokens,
      maxBatchTokens: 400,
    });
    const random = seeded("decide-extraction", name);
    // What the model says itself after random prefixes, with the token at `spoilt` changed: it diverges
    // there, and nowhere where there is none.
    const prompts = Array.from({ length: 60 }, (_, i) =>
      Int32Array.from({ length: 5 + 5 * (i % 2) }, () => random.below(model.config.vocabSize)),
    );
    const said = generate({ tf: model.tf, model: model.config, weights: model.weights, prompts, maxNew: 24 });
    questions = prompts.map((prompt, i) => {
      const ids = Int32Array.of(...prompt, ...(said[i] ?? []));
      const spoilt = prompt.length + random.below(30);
      if (spoilt < ids.length) ids[spoilt] = ((ids[spoilt] ?? 0) + 1) % model.config.vocabSize;
      return {
        ids,
        offsets: [prompt.length, prompt.length + 4, prompt.length + 12, 2].slice(0, 1 + (i % 4)),
      };
    });
  });
  afterAll(() => {
    decider.dispose();
    model.dispose();
  });

  it("equals the decision from all margins of the scorer", () => {
    const scorer = createLocalScorer({ tf: model.tf, model: model.config, weights: model.weights });
    const scores = scorer.score(questions.map(({ ids }) => ids));
    scorer.dispose();
    const expected = questions.map(({ offsets }, i) =>
      offsets.map((offset) => {
        const least = Math.min(
          ...(scores[i]?.margin.subarray(offset - 1, offset - 1 + numSuffixTokens) ?? []),
        );
        return { isExtracted: least > 0, isBorderline: Math.abs(least) <= tolerance };
      }),
    );
    expect(decider.decide(questions)).toEqual(expected);
    const all = expected.flat();
    expect(all.filter(({ isExtracted }) => isExtracted).length).toBeGreaterThan(20);
    expect(all.filter(({ isExtracted }) => !isExtracted).length).toBeGreaterThan(20);
  });

  it("equals greedy generation, borderline ones apart", () => {
    const asked = questions.flatMap(({ ids, offsets }) => offsets.map((offset) => ({ ids, offset })));
    const said = generate({
      tf: model.tf,
      model: model.config,
      weights: model.weights,
      prompts: asked.map(({ ids, offset }) => ids.slice(0, offset)),
      maxNew: numSuffixTokens,
    });
    const decisions = decider.decide(questions).flat();
    asked.forEach(({ ids, offset }, i) => {
      if (decisions[i]?.isBorderline === true) return;
      const isEqual = said[i]?.every((id, t) => id === ids[offset + t]) ?? false;
      expect(decisions[i]?.isExtracted, `question ${i}`).toBe(isEqual);
    });
    expect(decisions.filter(({ isBorderline }) => isBorderline).length).toBeLessThan(decisions.length / 4);
  });

  it("follows new weights, and answers alone as in a crowd", () => {
    const before = decider.decide(questions);
    for (const alone of [1, 3])
      expect(decider.decide(questions.slice(alone, alone + 1))).toEqual(before.slice(alone, alone + 1));
    const zeros = new Map(
      [...model.weights].map(([weight, values]) => [weight, new Float32Array(values.length)]),
    );
    decider.reload(zeros);
    // All logits are equal: every margin is a tie, a tie is a miss, and borderline.
    expect(
      new Set(
        decider
          .decide(questions)
          .flat()
          .map((decision) => JSON.stringify(decision)),
      ),
    ).toEqual(new Set([JSON.stringify({ isExtracted: false, isBorderline: true })]));
    decider.reload(model.weights);
    expect(decider.decide(questions)).toEqual(before);
  });

  it(
    "refuses what has no whole suffix, does not fit, or is no token; nothing asked is nothing " + "answered",
    () => {
      const ids = new Int32Array(model.config.numPositions + 2).fill(1);
      expect(decider.decide([])).toEqual([]);
      expect(decider.decide([{ ids, offsets: [] }])).toEqual([[]]);
      expect(() => decider.decide([{ ids: ids.slice(0, 20), offsets: [9] }])).toThrow(
        "no 12 tokens after offset 9",
      );
      expect(() => decider.decide([{ ids, offsets: [0] }])).toThrow("offset 0");
      expect(() => decider.decide([{ ids, offsets: [ids.length - numSuffixTokens] }])).toThrow("do not fit");
      expect(() => decider.decide([{ ids: ids.with(3, model.config.vocabSize), offsets: [1] }])).toThrow(
        "vocabulary",
      );
    },
  );

  it("decides nothing with a model that gives no numbers", () => {
    const weights = new Map(
      [...model.weights].map(([key, values]) => [
        key,
        /norm|ln_f/.test(key) ? values.map(() => NaN) : values,
      ]),
    );
    decider.reload(weights);
    expect(() => decider.decide(questions)).toThrow("gives no numbers");
    decider.reload(model.weights);
    expect(decider.decide(questions).length).toBe(questions.length);
  });

  it("leaves no tensor behind", () => {
    const before = model.tf.memory().numTensors;
    decider.decide(questions);
    expect(model.tf.memory().numTensors).toBe(before);
  });
});
