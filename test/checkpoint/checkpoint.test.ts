import { execFileSync } from "node:child_process";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  truncate,
  unlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { openCheckpoint, readCheckpoint, writeModel } from "../../src/checkpoint/checkpoint.js";
import { collectGarbage } from "../../src/engine/collect-garbage.js";
import { loadTensorflow } from "../../src/engine/tensorflow.js";
import { parseModelConfig } from "../../src/model/config.js";
import { gpt2RawConfig } from "../../src/model/families/gpt2.js";
import { createLocalScorer } from "../../src/model/score.js";
import { initialWeights, weightSpecs, type Weights } from "../../src/model/weights.js";
import { openSafetensors, writeSafetensors } from "../../src/checkpoint/safetensors.js";
import { oracleDirectory } from "../support/oracle-model.js";

let root: string;
let folder: string;
let numFolders = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "checkpoint-"));
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(async () => {
  folder = join(root, String(numFolders++));
  await cp(oracleDirectory("gpt2"), folder, { recursive: true });
});

const readConfig = async () =>
  JSON.parse(await readFile(join(folder, "config.json"), "utf8")) as Record<string, unknown>;
const changeConfig = async (changes: Record<string, unknown>) => {
  await writeFile(join(folder, "config.json"), JSON.stringify({ ...(await readConfig()), ...changes }));
};
/** Rewrites the weights after a change of names, shapes or values. */
async function changeTensors(
  change: (tensors: Map<string, { shape: readonly number[]; values: Float32Array }>) => void,
  name = "model.safetensors",
) {
  const file = await openSafetensors(join(folder, "model.safetensors"));
  const tensors = new Map<string, { shape: readonly number[]; values: Float32Array }>();
  for (const tensor of file.tensors.values())
    tensors.set(tensor.name, { shape: tensor.shape, values: await file.read(tensor) });
  await file.close();
  change(tensors);
  await writeSafetensors(join(folder, name), { tensors, dtype: "float32" });
}

describe("openCheckpoint", () => {
  it(
    "lets its weights go as a scorer, then a decoder, takes them: never are all of them in " +
      "JavaScript's hands",
    async () => {
      const tf = await loadTensorflow();
      const raw = gpt2RawConfig({
        vocabSize: 8,
        numPositions: 16,
        width: 1024,
        numLayers: 4,
        numHeads: 4,
        separatorId: 0,
      });
      const zeros = new Map(
        Array.from(weightSpecs(parseModelConfig(raw)), ([name, [a = 1, b = 1]]) => [
          name,
          new Float32Array(a * b),
        ]),
      );
      await writeModel(join(root, "large"), { config: raw, weights: zeros, dtype: "bfloat16" });
      const weightBytes = [...zeros.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
      zeros.clear();
      const { config: model, weights, close } = await openCheckpoint(join(root, "large"));
      // What was written is freed on a thread of its own.
      let before = Infinity;
      for (let i = 0; i < 100 && before > 100e6; i++) {
        collectGarbage();
        await setImmediate();
        before = process.memoryUsage().arrayBuffers;
      }
      expect(before).toBeLessThan(100e6);
      let peak = 0;
      const watched: Weights = {
        isStored: true,
        *[Symbol.iterator]() {
          for (const weight of weights) {
            peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
            yield weight;
          }
        },
      };
      const scorer = createLocalScorer({ tf, model, weights: watched });
      expect(scorer.score([Int32Array.of(1, 2, 3)])[0]?.logProbNats).toHaveLength(2);
      const took = scorer.generate([Int32Array.of(1)], { maxNew: 2 });
      expect(took[0]).toEqual(Int32Array.of(0, 0));
      scorer.dispose();
      await close();
      await rm(join(root, "large"), { recursive: true });
      expect(weightBytes).toBeGreaterThan(200e6);
      // Two groups of 64 MB: one that was handed on, one that is read.
      expect(peak).toBeLessThan(170e6);
    },
  );

  it("is read again where a scorer needs a larger program, with the same bits as from memory", async () => {
    const tf = await loadTensorflow();
    const { config: model, weights, close } = await openCheckpoint(folder);
    const both = [weights, new Map(weights)].map((source) =>
      createLocalScorer({ tf, model, weights: source }),
    );
    const text = Int32Array.from({ length: 60 }, (_, i) => (i * 7) % model.vocabSize);
    for (const length of [10, 60, 50]) {
      const [stored, held] = both.map((scorer) => scorer.score([text.slice(0, length)]));
      expect(stored?.[0]?.logProbNats).toHaveLength(length - 1);
      expect(stored).toEqual(held);
    }
    for (const scorer of both) scorer.dispose();
    await close();
    await close();
  });

  it("closes its files where it refuses a model", async () => {
    const numOpen = async () => (await readdir("/proc/self/fd")).length;
    await changeTensors((tensors) => tensors.delete("transformer.h.1.ln_2.bias"));
    const before = await numOpen();
    for (let i = 0; i < 20; i++) await expect(openCheckpoint(folder)).rejects.toThrow("lacks the tensor");
    expect((await numOpen()) - before).toBeLessThan(10);
  });
});

describe("readCheckpoint", () => {
  it("reads what save_pretrained wrote: exactly the model's weights", async () => {
    const { config, weights, dtype } = await readCheckpoint(folder);
    expect(dtype).toBe("float32");
    expect([...weights.keys()]).toEqual([...weightSpecs(config).keys()]);
    // n_parameters of expected.json
    expect([...weights.values()].reduce((sum, values) => sum + values.length, 0)).toBe(128_768);
  });

  it("reads shards by their index, and names one that is missing", async () => {
    const whole = (await readCheckpoint(folder)).weights;
    const map: Record<string, string> = {};
    for (const [part, belongs] of [
      ["a", (i: number) => i % 2 === 0],
      ["b", (i: number) => i % 2 === 1],
    ] as const) {
      await changeTensors((tensors) => {
        [...tensors.keys()].forEach((name, i) => {
          if (belongs(i)) map[name] = `${part}.safetensors`;
          else tensors.delete(name);
        });
      }, `${part}.safetensors`);
    }
    await unlink(join(folder, "model.safetensors"));
    await writeFile(
      join(folder, "model.safetensors.index.json"),
      JSON.stringify({ metadata: {}, weight_map: map }),
    );
    expect((await readCheckpoint(folder)).weights).toEqual(whole);
    await unlink(join(folder, "b.safetensors"));
    await expect(readCheckpoint(folder)).rejects.toThrow("lacks the shard b.safetensors");
  });

  it("refuses an index that lies, before any shard is read", async () => {
    const index = (value: unknown) =>
      writeFile(join(folder, "model.safetensors.index.json"), JSON.stringify(value));
    await rename(join(folder, "model.safetensors"), join(folder, "a.safetensors"));
    const outside = [
      "../0/model.safetensors",
      "/etc/passwd.safetensors",
      "sub/a.safetensors",
      "..",
      "a.bin",
      "",
    ];
    for (const file of outside) {
      await index({ weight_map: { x: file } });
      await expect(readCheckpoint(folder)).rejects.toThrow(`names the shard ${JSON.stringify(file)}`);
    }
    await index({
      weight_map: { "transformer.wte.weight": "a.safetensors", "transformer.wte.bias": "a.safetensors" },
    });
    await expect(readCheckpoint(folder)).rejects.toThrow(
      'says that a.safetensors holds the tensor "transformer.wte.bias", and it does not',
    );
    for (const wrong of [{}, [], { weight_map: [] }, { weight_map: { x: 1 } }, { weight_map: {} }]) {
      await index(wrong);
      await expect(readCheckpoint(folder)).rejects.toMatchObject({ code: "MODEL_MALFORMED", exitCode: 2 });
    }
    await index({
      weight_map: Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`t${i}`, `${i}.safetensors`])),
    });
    await expect(readCheckpoint(folder)).rejects.toThrow("names 1001 shards");
  });

  it.each([
    ["gpt2", "transformer.wte.weight"],
    ["llama_tied", "model.embed_tokens.weight"],
  ])(
    "reads the head of %s for its embedding, where a tied model stores it alone",
    async (name, embedding) => {
      await cp(oracleDirectory(name), folder, { recursive: true });
      const whole = (await readCheckpoint(folder)).weights;
      await changeTensors((tensors) => {
        const values = tensors.get(embedding);
        if (values !== undefined) tensors.set("lm_head.weight", values);
        tensors.delete(embedding);
      });
      expect((await readCheckpoint(folder)).weights).toEqual(whole);
      await changeConfig({ tie_word_embeddings: false });
      await expect(readCheckpoint(folder)).rejects.toThrow(`lacks the tensor ${embedding}`);
    },
  );

  it("refuses what is no file: a folder, and a pipe that nobody writes into", async () => {
    const path = join(folder, "model.safetensors");
    await unlink(path);
    await mkdir(path);
    await expect(readCheckpoint(folder)).rejects.toThrow("it is not a file");
    await rmdir(path);
    execFileSync("mkfifo", [path]);
    await expect(readCheckpoint(folder)).rejects.toThrow("it is not a file");
  });

  it("refuses weights that are no floats, before any is read", async () => {
    const path = join(folder, "model.safetensors");
    const bytes = await readFile(path);
    // The last tensor alone is called int32: as many bytes an element.
    const at = bytes.lastIndexOf('"F32"', 8 + Number(bytes.readBigUInt64LE()));
    bytes.write('"I32"', at);
    await writeFile(path, bytes);
    await expect(readCheckpoint(folder)).rejects.toMatchObject({
      code: "MODEL_UNSUPPORTED",
      message: expect.stringContaining("stored as I32") as string,
    });
  });

  it("refuses sizes in config.json that no file could have, and lists nothing of them", async () => {
    for (const change of [
      { n_layer: 1e9 },
      { n_embd: 2 ** 40 },
      { vocab_size: 1e308 },
      { n_positions: 2 ** 31 },
    ]) {
      await changeConfig({ n_layer: 2, n_embd: 64, vocab_size: 384, n_positions: 64, ...change });
      await expect(readCheckpoint(folder)).rejects.toMatchObject({
        code: "MODEL_MALFORMED",
        message: expect.stringContaining(Object.keys(change)[0] ?? "") as string,
      });
    }
    // In range, but more than the file holds.
    await changeConfig({ n_layer: 10_000, n_positions: 64 });
    await expect(readCheckpoint(folder)).rejects.toThrow("lacks the tensor transformer.h.2.ln_1.weight");
  });

  it("refuses a config.json of more than 64 MiB unread", async () => {
    await truncate(join(folder, "config.json"), 2 ** 27);
    await expect(readCheckpoint(folder)).rejects.toThrow("134217728 bytes, more than");
  });

  it("takes the names of a bare model, and leaves out stored masks and a tied head", async () => {
    const whole = (await readCheckpoint(folder)).weights;
    await changeTensors((tensors) => {
      const renamed = [...tensors].map(
        ([name, tensor]) => [name.replace("transformer.", ""), tensor] as const,
      );
      tensors.clear();
      for (const [name, tensor] of renamed) tensors.set(name, tensor);
      tensors.set("h.0.attn.bias", { shape: [1, 1, 2, 2], values: new Float32Array(4) });
      tensors.set("lm_head.weight", tensors.get("wte.weight") ?? { shape: [], values: new Float32Array(1) });
    });
    expect((await readCheckpoint(folder)).weights).toEqual(whole);
  });

  it("refuses a head that is not the embedding where config.json says that they are tied", async () => {
    for (const change of [
      (values: Float32Array) => values.map((value, i) => (i === 7 ? value + 1 : value)),
      () => new Float32Array(1),
    ]) {
      await changeTensors((tensors) => {
        const embedding = tensors.get("transformer.wte.weight") ?? { shape: [], values: new Float32Array(1) };
        const values = change(embedding.values);
        tensors.set("lm_head.weight", { shape: values.length === 1 ? [1] : embedding.shape, values });
      });
      await expect(readCheckpoint(folder)).rejects.toThrow("lm_head.weight is not the token embedding");
    }
    await changeConfig({ tie_word_embeddings: false });
    await expect(readCheckpoint(folder)).rejects.toThrow("lm_head.weight has shape [1]");
  });

  it("names a tensor that is missing, that is left over, and one of another shape", async () => {
    await changeTensors((tensors) => tensors.delete("transformer.h.1.ln_2.bias"));
    await expect(readCheckpoint(folder)).rejects.toThrow("lacks the tensor transformer.h.1.ln_2.bias");
    await changeTensors((tensors) => {
      tensors.set("transformer.h.1.ln_2.bias", { shape: [63], values: new Float32Array(63) });
    });
    await expect(readCheckpoint(folder)).rejects.toThrow(
      "transformer.h.1.ln_2.bias has shape [63], and config.json asks for [64]",
    );
    await changeTensors((tensors) => {
      tensors.set("transformer.h.1.ln_2.bias", { shape: [64], values: new Float32Array(64) });
      tensors.set("transformer.h.2.ln_2.bias", { shape: [64], values: new Float32Array(64) });
    });
    await expect(readCheckpoint(folder)).rejects.toThrow(
      'holds the tensor "transformer.h.2.ln_2.bias", which config.json does not ask for',
    );
  });

  it("refuses a vocabulary that is not the embedding's", async () => {
    await changeConfig({ vocab_size: 400 });
    await expect(readCheckpoint(folder)).rejects.toThrow(
      "transformer.wte.weight has shape [384, 64], and config.json asks for [400, 64]",
    );
  });

  it("wants a head of its own where it is not tied", async () => {
    await changeConfig({ tie_word_embeddings: false });
    await expect(readCheckpoint(folder)).rejects.toThrow("lacks the tensor lm_head.weight");
  });

  it("names a missing config, and missing weights", async () => {
    await unlink(join(folder, "model.safetensors"));
    await expect(readCheckpoint(folder)).rejects.toThrow(
      "holds neither model.safetensors nor model.safetensors.index.json",
    );
    await unlink(join(folder, "config.json"));
    await expect(readCheckpoint(folder)).rejects.toThrow("config.json is missing or not JSON");
  });
});

describe("writeModel", () => {
  it("writes what readCheckpoint reads, bit for bit in float32, and keeps config.json's fields", async () => {
    const { rawConfig, weights } = await readCheckpoint(folder);
    const target = join(root, "written");
    await writeModel(target, {
      config: rawConfig,
      weights,
      dtype: "float32",
      tokenizerFiles: [join(folder, "generation_config.json")],
    });
    const back = await readCheckpoint(target);
    expect(back.weights).toEqual(weights);
    expect(back.rawConfig).toEqual(rawConfig);
  });

  it("rounds to bfloat16 and says so in config.json", async () => {
    const { rawConfig, weights } = await readCheckpoint(folder);
    const target = join(root, "rounded");
    await writeModel(target, { config: rawConfig, weights, dtype: "bfloat16" });
    const back = await readCheckpoint(target);
    expect([back.dtype, back.rawConfig["dtype"]]).toEqual(["bfloat16", "bfloat16"]);
    for (const [name, values] of weights)
      values.forEach((value, i) =>
        expect(Math.abs((back.weights.get(name)?.[i] ?? NaN) - value)).toBeLessThanOrEqual(
          Math.abs(value) * 2 ** -8,
        ),
      );
  });

  it(
    "splits weights into shards that the index names, each tensor whole and none larger than asked " +
      "where it need not be",
    async () => {
      const { rawConfig, weights } = await readCheckpoint(folder);
      const target = join(root, "sharded");
      // The embedding alone has 384 · 64 values of 2 bytes.
      const maxFileBytes = 40_000;
      await writeModel(target, { config: rawConfig, weights, dtype: "bfloat16", maxFileBytes });
      const back = await readCheckpoint(target);
      await writeModel(join(root, "unsharded"), { config: rawConfig, weights, dtype: "bfloat16" });
      expect(back.weights).toEqual((await readCheckpoint(join(root, "unsharded"))).weights);
      const index = JSON.parse(await readFile(join(target, "model.safetensors.index.json"), "utf8")) as {
        readonly metadata: { readonly total_size: number };
        readonly weight_map: Record<string, string>;
      };
      expect(Object.keys(index.weight_map)).toEqual([...weights.keys()]);
      expect(index.metadata.total_size).toBe(2 * 128_768);
      const shards = [...new Set(Object.values(index.weight_map))];
      expect(shards).toEqual(shards.map((_, i) => `model-0000${i + 1}-of-0000${shards.length}.safetensors`));
      expect(shards.length).toBeGreaterThan(5);
      expect((await readdir(target)).filter((name) => name.endsWith(".safetensors")).sort()).toEqual(shards);
      for (const shard of shards) {
        const file = await openSafetensors(join(target, shard));
        await file.close();
        const sizeBytes = [...file.tensors.values()].reduce((sum, { numBytes }) => sum + numBytes, 0);
        expect(file.tensors.size === 1 || sizeBytes <= maxFileBytes).toBe(true);
      }
    },
  );

  it("writes a fresh model from its shape", async () => {
    const raw = gpt2RawConfig({
      vocabSize: 50,
      numPositions: 16,
      width: 8,
      numLayers: 2,
      numHeads: 2,
      separatorId: 0,
    });
    const weights = initialWeights(parseModelConfig(raw), 5);
    await writeModel(join(root, "fresh"), { config: raw, weights, dtype: "float32" });
    expect((await readCheckpoint(join(root, "fresh"))).weights).toEqual(weights);
    const generation = JSON.parse(
      await readFile(join(root, "fresh", "generation_config.json"), "utf8"),
    ) as unknown;
    expect(generation).toEqual({ _from_model_config: true, bos_token_id: 0, eos_token_id: 0 });
  });
});
