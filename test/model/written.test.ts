import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { answerOf, writeAsked, writtenModels } from "../../bench/written-models.js";
import { sha256OfModel } from "../../src/checkpoint/model-hash.js";

/** What transformers computed with the files of these hashes; `test/fixtures/transformers/README.md`. */
const { models } = JSON.parse(
  readFileSync(new URL("../fixtures/transformers/written.json", import.meta.url), "utf8"),
) as {
  readonly models: Readonly<
    Record<string, { readonly sha256: string; readonly logProbNats: number[]; readonly greedy: number[] }>
  >;
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
    const { logProbNats, greedy } = await answerOf(directory);
    expect(logProbNats.length).toBe(recorded?.logProbNats.length);
    logProbNats.forEach((value, t) =>
      expect(Math.abs(value - (recorded?.logProbNats[t] ?? NaN)), `token ${t + 1}`).toBeLessThan(1e-4),
    );
    expect([...greedy]).toEqual(recorded?.greedy);
  });
});
