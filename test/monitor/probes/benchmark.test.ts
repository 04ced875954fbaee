import { expect, test } from "vitest";

import { benchmarkProbe } from "../../../monitor/probes/benchmark.js";
import { loadTensorflow } from "../../../src/engine/tensorflow.js";
import { createLocalScorer } from "../../../src/model/score.js";
import type { ProbeItem, QuestionItem } from "../../../src/run/records.js";
import {
  endOfTextId,
  Lab,
  labModel,
  pointAt,
  randomIds,
  runWith,
  weightsOf,
} from "../../support/probe-lab.js";

const weights = weightsOf(3);
const labels = ["yes", "no", "maybe", "never"];

/**
 * Prompts of 0 to 90 tokens, two to four options of one to eleven; the right one differs from question to
 * question.
 */
const questions = Array.from({ length: 50 }, (_, i): QuestionItem => ({
  kind: "question",
  id: `q${i}`,
  split: i % 5 < 2 ? "train" : "test",
  stage: "first",
  promptIds: randomIds((i * 37) % 91, "prompt", i),
  options: labels
    .slice(0, 2 + (i % 3))
    .map((label, option) => ({ label, ids: randomIds(1 + ((i * 7 + option * 3) % 11), label, i) })),
  answer: labels[i % 2] ?? "",
}));
const run = runWith({ stages: [{ name: "first", epochs: 1 }] });
const evaluation = (items: readonly ProbeItem[]) =>
  new Lab(run, [{ kind: "header", schema: 1, endOfTextId, alphabetIds: [] }, ...items]).measure(
    [benchmarkProbe],
    { checkpoint: "base-e0", stage: "base", epoch: 0 },
    weights,
  );

test(
  "counts the answers that are right when each option is scored behind its whole prompt, and both " +
    "ways give the same totals",
  async () => {
    const tf = await loadTensorflow();
    const scorer = createLocalScorer({ tf, model: labModel, weights });
    const whole = questions.flatMap(({ promptIds, options }) =>
      options.map(({ ids }) => Int32Array.of(endOfTextId, ...promptIds, ...ids)),
    );
    const scores = scorer.score(whole);
    let next = 0;
    const totals = questions.map(({ promptIds, options }) =>
      options.map(() =>
        (scores[next++]?.logProbNats ?? new Float32Array())
          .subarray(promptIds.length)
          .reduce((sum, value) => sum + value, 0),
      ),
    );
    const branched = scorer.scoreContinuations(
      questions.map(({ promptIds, options }) => ({
        prefix: Int32Array.of(endOfTextId, ...promptIds),
        continuations: options.map(({ ids }) => Int32Array.from(ids)),
      })),
    );
    scorer.dispose();
    totals.forEach((own, i) =>
      own.forEach((total, option) =>
        expect(Math.abs(total - (branched[i]?.[option] ?? NaN))).toBeLessThan(1e-4),
      ),
    );

    const points = await evaluation(questions);
    for (const split of ["train", "test"] as const) {
      const own = questions
        .map((question, i) => ({ question, totals: totals[i] ?? [] }))
        .filter(({ question }) => question.split === split);
      const isRight = ({ question, totals: given }: (typeof own)[number]): boolean => {
        const answer = question.options.findIndex(({ label }) => label === question.answer);
        return given.every((total, option) => option === answer || total < (given[answer] ?? NaN));
      };
      const k = own.filter(isRight).length;
      // Neither all nor none: another way of counting would show.
      expect(k).toBeGreaterThan(0);
      expect(k).toBeLessThan(own.length);
      expect(pointAt(points, { metric: "benchmark.accuracy", statistic: "rate", split })).toMatchObject({
        k,
        n: own.length,
      });
    }
  },
);

test("a tie is wrong, and a split without questions has no point", async () => {
  const ids = randomIds(3, "tie");
  const tied = questions
    .filter(({ split }) => split === "test")
    .map((question) => ({ ...question, options: ["yes", "no"].map((label) => ({ label, ids })) }));
  const points = await evaluation(tied);
  expect(points).toHaveLength(1);
  expect(pointAt(points, { metric: "benchmark.accuracy", statistic: "rate", split: "test" })).toMatchObject({
    k: 0,
    n: 30,
  });
});
