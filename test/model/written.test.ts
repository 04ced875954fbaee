import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { asked, writeAsked, writtenModels } from "../../bench/written-models.js";
import { readCheckpoint } from "../../src/checkpoint.js";
import { loadTensorflow } from "../../src/engine/tensorflow.js";
import { generate } from "../../src/model/generate.js";
import { createLocalScorer } from "../../src/model/score.js";
import { sha256OfModel } from "../../src/prepare/model.js";

/** What transformers computed with the files of these hashes; `test/fixtures/transformers/README.md`. */
const { models } = JSON.parse(readFileSync(new URL("../fixtures/transformers/written.json", import.meta.url), "utf8")) as {
  readonly models: Readonly<Record<string, { readonly sha256: string; readonly logProbNats: number[]; readonly greedy: number[] }>>;
};

describe("checkpoints written here are loaded by transformers, which computes the same", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "written-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("covers every model that is asked", () => {
    expect(Object.keys(models)).toEqual(writtenModels.map(({ name }) => name));
  });

  it.each(writtenModels)("$name", async (model) => {
    const directory = await writeAsked(folder, model);
    const recorded = models[model.name];
    // The very bytes that transformers loaded: config.json and every shard.
    expect(await sha256OfModel(directory)).toBe(recorded?.sha256);
    const tf = await loadTensorflow();
    const { config, weights } = await readCheckpoint(directory);
    const ids = Int32Array.from(asked.ids);
    const scorer = createLocalScorer({ tf, model: config, weights });
    const scores = scorer.score([ids])[0]?.logProbNats ?? new Float32Array();
    scorer.dispose();
    expect(scores.length).toBe(recorded?.logProbNats.length);
    scores.forEach((value, t) => expect(Math.abs(value - (recorded?.logProbNats[t] ?? NaN)), `token ${t + 1}`).toBeLessThan(1e-4));
    const [said = new Int32Array()] = generate({
      tf,
      model: config,
      weights,
      prompts: [ids.subarray(0, asked.numPrompt)],
      maxNew: asked.maxNew,
    });
    expect([...said]).toEqual(recorded?.greedy);
  });
});
