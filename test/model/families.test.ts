import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

import { readCheckpoint } from "../../src/checkpoint/checkpoint.js";
import { loadTensorflow } from "../../src/engine/tensorflow.js";
import { createLocalScorer } from "../../src/model/score.js";

const fixtures = new URL("../fixtures/transformers/", import.meta.url);
const expected = JSON.parse(readFileSync(new URL("expected.json", fixtures), "utf8")) as {
  readonly ids: number[];
  readonly logProbNats: Readonly<Record<string, number[]>>;
};

describe("models of other shapes give transformers' log-probabilities within 1e-4", () => {
  it.each(Object.keys(expected.logProbNats))("%s", async (name) => {
    const tf = await loadTensorflow();
    const { config, weights } = await readCheckpoint(fileURLToPath(new URL(name, fixtures)));
    const scorer = createLocalScorer({ tf, model: config, weights });
    const scores = scorer.score([Int32Array.from(expected.ids)])[0]?.logProbNats ?? new Float32Array();
    const reference = expected.logProbNats[name] ?? [];
    expect(scores.length).toBe(reference.length);
    reference.forEach((value, t) =>
      expect(Math.abs(value - (scores[t] ?? NaN)), `token ${t + 1}`).toBeLessThan(1e-4),
    );
    scorer.dispose();
  });
});
