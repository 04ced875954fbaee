import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { loadConfig } from "../../src/run/config.js";
import { describeDropout, modelFacts } from "../../prepare/model.js";
import { oracleDirectory } from "../support/oracle-model.js";
import { temporaryFolder } from "../support/run.js";
import { writeTinyConfig, type TinyChanges } from "../support/tiny-config.js";

describe("dropout that config.json asks for", () => {
  /** What a run of a base model says whose config.json is changed. */
  const said = async (name: string, change: object, stages: TinyChanges): Promise<string[]> => {
    const base = join(temporaryFolder(), "model");
    cpSync(oracleDirectory(name), base, { recursive: true });
    const raw = JSON.parse(readFileSync(join(base, "config.json"), "utf8")) as object;
    writeFileSync(join(base, "config.json"), JSON.stringify({ ...raw, ...change }));
    const short = { sequenceLength: 32 };
    const config = loadConfig(
      writeTinyConfig(temporaryFolder(), {
        cpt: { ...short, ...stages.cpt },
        clinical: { ...short, ...stages.clinical },
        top: { model: { base } },
      }),
    );
    const { vocab_size: vocabSize } = raw as { readonly vocab_size: number };
    return describeDropout(config, await modelFacts(config, { vocabSize, endOfTextId: 0 }));
  };
  const asked = { embd_pdrop: 0, attn_pdrop: 0.1, resid_pdrop: 0.2 };

  it("is told where stages train without it", async () => {
    expect(await said("gpt2", asked, {})).toEqual([
      expect.stringMatching(
        /^dropout: .* attn_pdrop 0\.1, resid_pdrop 0\.2 in training; without it train: cpt, clinical /,
      ),
    ]);
    expect(await said("gpt2", asked, { cpt: { dropout: "model" } })).toEqual([
      expect.stringMatching(/without it trains: clinical /),
    ]);
    expect(await said("llama_tied", { attention_dropout: 0.1 }, {})).toEqual([
      expect.stringMatching(/asks for attention_dropout 0\.1 in/),
    ]);
  });

  it("is no matter where no stage trains without it, or where there is none", async () => {
    expect(await said("gpt2", asked, { cpt: { dropout: "model" }, clinical: { dropout: 0.3 } })).toEqual([]);
    expect(await said("gpt2", {}, {})).toEqual([]);
    expect(await said("llama_tied", {}, {})).toEqual([]);
  });
});
