import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { readCheckpoint } from "../../src/checkpoint/checkpoint.js";
import { MnemoscopeError } from "../../src/errors.js";
import { RunDirectory } from "../../src/run/run-directory.js";
import { readExactWeights, readStart } from "../../trainer/checkpoint-writer.js";
import { loraOf, merge } from "../../trainer/lora.js";
import { readAdapter } from "../../trainer/peft.js";
import { train } from "../../trainer/train.js";
import { temporaryFolder } from "../support/run.js";
import { prepareTiny } from "../support/tiny-config.js";

/**
 * A stage of adapters in a run, then a stage of whole weights: what checkpoints hold, and that a resumed run
 * trains the same to the last bit.
 */

const lora = { rank: 2, alpha: 8, targets: ["attn.c_attn", "mlp.c_fc"], dropout: 0.1 };
let folder: string;
let prepared: string;
let whole: RunDirectory;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mnemoscope-lora-"));
  const run = await prepareTiny(folder, {
    cpt: { lora, trainingRecords: 12, learningRate: 0.01 },
    clinical: { epochs: 1 },
    top: { checkpoints: { keep: 5, dtype: "bfloat16" } },
  });
  prepared = join(folder, "prepared");
  cpSync(run.path, prepared, { recursive: true });
  await train({ directory: run.path, isUnwatched: true });
  whole = run;
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytesOf = (run: RunDirectory, checkpoint: string, file: string): Buffer =>
  readFileSync(join(run.checkpointPath(checkpoint), file));

describe("a run with adapters", () => {
  test("writes the merged model for readers, beside it the adapters and the old weights", async () => {
    const base = await readExactWeights(whole.checkpointPath("base-e0"));
    const end = whole.checkpointPath("cpt-e2");
    expect(await readExactWeights(end)).toEqual(base);
    const { config, weights, dtype } = await readCheckpoint(end);
    expect(dtype).toBe("bfloat16");
    const plan = loraOf(config, lora);
    const merged = merge({ lora: plan, adapters: await readAdapter(join(end, "adapter"), plan) }, base);
    for (const [name, values] of weights) {
      const expected = merged.get(name) ?? new Float32Array();
      // bfloat16 keeps eight binary digits.
      expect(
        values.every(
          (value, i) => Math.abs(value - (expected[i] ?? NaN)) <= Math.abs(expected[i] ?? 0) / 256,
        ),
        name,
      ).toBe(true);
      expect(
        expected.some((value, i) => value !== base.get(name)?.[i]),
        name,
      ).toBe(plan.matrices.has(name));
    }
  });

  test("hands the sum, unrounded, to the next stage, which trains all of it", async () => {
    const start = whole.checkpointPath("cpt-e2");
    const plan = loraOf((await readCheckpoint(start)).config, lora);
    const merged = merge(
      { lora: plan, adapters: await readAdapter(join(start, "adapter"), plan) },
      await readExactWeights(start),
    );
    expect(await readStart(start, { written: plan, isSameStage: false })).toEqual({ weights: merged });
    const end = whole.checkpointPath("clinical-e1");
    expect(existsSync(join(end, "adapter"))).toBe(false);
    const before = await readExactWeights(whole.checkpointPath("base-e0"));
    for (const [name, values] of await readExactWeights(end))
      expect(values, name).not.toEqual(before.get(name));
  });

  test("ends with equal bits when it was stopped within the stage and went on", async () => {
    const path = join(temporaryFolder(), "run");
    cpSync(prepared, path, { recursive: true });
    const stopped = new AbortController();
    stopped.abort();
    const first = await train({ directory: path, isUnwatched: true, signal: stopped.signal });
    expect(first.exitCode).toBe(130);
    const run = RunDirectory.open(path);
    expect(run.listCheckpoints()).toContain("cpt-e0-s1");
    await train({ directory: path, isUnwatched: true });
    for (const file of [
      "model.safetensors",
      "adapter/adapter_model.safetensors",
      "trainer-state/optimizer.safetensors",
    ])
      expect(bytesOf(run, "cpt-e2", file).equals(bytesOf(whole, "cpt-e2", file)), file).toBe(true);
    expect(
      bytesOf(run, "clinical-e1", "trainer-state/weights.safetensors").equals(
        bytesOf(whole, "clinical-e1", "trainer-state/weights.safetensors"),
      ),
    ).toBe(true);
  });

  test("starts from a given adapter, and says that its file's dropout is left out", async () => {
    const own = temporaryFolder();
    const from = join(whole.checkpointPath("cpt-e2"), "adapter");
    const run = await prepareTiny(own, {
      cpt: { lora: { ...lora, dropout: 0, from }, trainingRecords: 12, epochs: 1, learningRate: 1e-12 },
      clinical: { epochs: 1 },
    });
    const said: string[] = [];
    const hear = ({ message }: Error): number => said.push(message);
    process.on("warning", hear);
    await train({ directory: run.path, isUnwatched: true });
    process.off("warning", hear);
    expect(said.filter((message) => message.includes("lora_dropout"))).toEqual([
      expect.stringMatching(/lora_dropout 0\.1 .*stage cpt/),
    ]);
    const plan = loraOf((await readCheckpoint(run.checkpointPath("cpt-e1"))).config, lora);
    const [given, ended] = [
      await readAdapter(from, plan),
      await readAdapter(join(run.checkpointPath("cpt-e1"), "adapter"), plan),
    ];
    for (const [name, values] of ended) {
      const start = given.get(name) ?? new Float32Array();
      expect(Math.max(...values.map((value, i) => Math.abs(value - (start[i] ?? NaN)))), name).toBeLessThan(
        1e-8,
      );
    }
  });

  test("is refused before it is prepared where it names a layer that the model does not have", async () => {
    const own = temporaryFolder();
    const refused = prepareTiny(own, { cpt: { lora: { ...lora, targets: ["q_proj"] } } });
    await expect(refused).rejects.toThrow(MnemoscopeError);
    await expect(refused).rejects.toThrow(/no linear layer "q_proj"/);
    expect(existsSync(join(own, "runs", "tiny"))).toBe(false);
  });
});
