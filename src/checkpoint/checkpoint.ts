/**
 * A model directory in Hugging Face layout: `config.json`, `model.safetensors` (or shards with an index),
 * tokenizer files beside them. Read whole and checked against the config; written so that `transformers`
 * loads it.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";

import { collectGarbage } from "../engine/collect-garbage.js";
import type { MnemoscopeError } from "../errors.js";
import { familyOf, parseModelConfig, type ModelConfig } from "../model/config.js";
import { weightSpecs, type StoredWeights } from "../model/weights.js";
import { malformedModel, readJson } from "./read-json.js";
import type { StoredTensor } from "./safetensors-header.js";
import { storageOf, type SafetensorsFile, type TensorValues, type WeightDtype } from "./safetensors.js";
import { closeAll, openWeights, writeWeights } from "./shards.js";

/** A model, read whole. */
export interface Checkpoint {
  readonly config: ModelConfig;
  /** The JSON value of config.json, with the fields that this project does not use. */
  readonly rawConfig: Readonly<Record<string, unknown>>;
  /** float32 values by Hugging Face name, exactly those of `weightSpecs`. */
  readonly weights: Map<string, Float32Array>;
  /** How the weights are stored. */
  readonly dtype: WeightDtype;
}

/** A model as it lies on disk, with its files open. `close` it after use. */
export interface OpenCheckpoint extends Omit<Checkpoint, "weights"> {
  /**
   * The same values in the same order. Iterating throws MODEL_MALFORMED where a file ends before its time.
   */
  readonly weights: StoredWeights;
  /** The second call does nothing. */
  readonly close: () => Promise<void>;
}

/**
 * Bytes of weights that may lie about until V8 is asked to free those that were handed on: it does not count
 * them as JavaScript's own.
 */
const garbageBytes = 64 * 1024 * 1024;

/**
 * Reads the `config.json` of a model directory.
 * @throws MODEL_MALFORMED where it is missing or unreadable. @throws MODEL_UNSUPPORTED by name, see
 * `parseModelConfig`.
 */
export async function readModelConfig(directory: string): Promise<Pick<Checkpoint, "config" | "rawConfig">> {
  const rawConfig = await readJson(join(directory, "config.json"), z.record(z.string(), z.unknown()));
  return { config: parseModelConfig(rawConfig), rawConfig };
}

const stopSchema = z.object({ eos_token_id: z.union([z.int(), z.array(z.int())]).nullish() });

/**
 * Tokens after any of which the model's text is over, as transformers takes them: those of
 * `generation_config.json`, be they none, and of `config.json` only where the other is missing. @throws
 * MODEL_MALFORMED where the file is unreadable.
 */
export async function readStopIds(directory: string): Promise<readonly number[]> {
  const own = join(directory, "generation_config.json");
  const { eos_token_id: ids } = await readJson(
    existsSync(own) ? own : join(directory, "config.json"),
    stopSchema,
  );
  return [ids ?? []].flat();
}

/**
 * Opens a model directory, to be read one tensor at a time. Every header is checked before the first weight
 * is allocated.
 * @throws MODEL_MALFORMED for a missing file, shard or tensor, a tensor of another shape than the config
 * says, or one that does not belong.
 * @throws MODEL_UNSUPPORTED for an architecture, option or storage type that is not implemented.
 */
export async function openCheckpoint(directory: string): Promise<OpenCheckpoint> {
  const { config, rawConfig } = await readModelConfig(directory);
  const files = await openWeights(directory);
  try {
    const plan = matchTensors(config, files, directory);
    const { embedding, head } = familyOf(config).names;
    if (config.isHeadTied) checkTiedHead(files, plan.get(embedding), head);
    const [first] = plan.values();
    let closed: Promise<void> | undefined;
    return {
      config,
      rawConfig,
      weights: { isStored: true, [Symbol.iterator]: () => readEach(plan) },
      dtype: first?.dtype ?? "float32",
      close: () => (closed ??= closeAll(files)),
    };
  } catch (error) {
    await closeAll(files);
    throw error;
  }
}

/** Reads a model directory whole. @throws MODEL_MALFORMED, MODEL_UNSUPPORTED as `openCheckpoint`. */
export async function readCheckpoint(directory: string): Promise<Checkpoint> {
  const { config, rawConfig, weights, dtype, close } = await openCheckpoint(directory);
  try {
    return { config, rawConfig, weights: new Map(weights), dtype };
  } finally {
    await close();
  }
}

function* readEach(plan: ReadonlyMap<string, Located>): Generator<readonly [string, Float32Array]> {
  let numBytes = 0;
  for (const [name, { file, tensor }] of plan) {
    if (numBytes >= garbageBytes) {
      collectGarbage();
      numBytes = 0;
    }
    numBytes += 2 * tensor.numBytes;
    yield [name, file.readSync(tensor)];
  }
}

interface Located {
  readonly file: SafetensorsFile;
  readonly tensor: StoredTensor;
  readonly dtype: WeightDtype;
}

/**
 * Finds each weight of the model in the files, and refuses what is missing, of another shape, doubled or left
 * over, or no float.
 */
function matchTensors(
  config: ModelConfig,
  files: readonly SafetensorsFile[],
  directory: string,
): Map<string, Located> {
  const { base, computed, embedding, head } = familyOf(config).names;
  const stored = tensorsByName(files);
  const plan = new Map<string, Located>();
  for (const [name, shape] of weightSpecs(config)) {
    const bareName = name.startsWith(base) ? name.slice(base.length) : name;
    // transformers takes the head for both where it alone is stored.
    const tied = config.isHeadTied && name === embedding ? stored.get(head) : undefined;
    const found = stored.get(name) ?? stored.get(bareName) ?? tied;
    if (found === undefined) throw malformedModel(`${directory} lacks the tensor ${name}`);
    const has = found.tensor.shape;
    if (has.length !== shape.length || has.some((size, i) => size !== shape[i])) {
      throw malformedModel(
        `${found.file.path}: tensor ${name} has shape [${has.join(", ")}], and config.json asks ` +
          `for [${shape.join(", ")}]`,
      );
    }
    stored.delete(name);
    stored.delete(bareName);
    plan.set(name, { ...found, dtype: storageOf(found.tensor, found.file.path) });
  }
  if (config.isHeadTied) {
    const own = stored.get(head);
    if (own !== undefined && own.tensor.shape.join() !== `${config.vocabSize},${config.width}`)
      throw untied(own.file.path, head);
    stored.delete(head);
  }
  const leftOver = [...stored.keys()].find((name) => !computed.test(name));
  if (leftOver !== undefined)
    throw malformedModel(
      `${directory} holds the tensor ${JSON.stringify(leftOver)}, which config.json does not ask for`,
    );
  return plan;
}

function tensorsByName(files: readonly SafetensorsFile[]): Map<string, Omit<Located, "dtype">> {
  const stored = new Map<string, Omit<Located, "dtype">>();
  for (const file of files) {
    for (const tensor of file.tensors.values()) {
      if (stored.has(tensor.name))
        throw malformedModel(`${file.path} holds tensor ${tensor.name}, which another shard holds too`);
      stored.set(tensor.name, { file, tensor });
    }
  }
  return stored;
}

/**
 * Refuses a stored head that is not the embedding: transformers leaves the two apart then, whatever
 * config.json says.
 */
function checkTiedHead(
  files: readonly SafetensorsFile[],
  embedding: Located | undefined,
  headName: string,
): void {
  for (const file of files) {
    const head = file.tensors.get(headName);
    if (head === undefined || head === embedding?.tensor) continue;
    const own = embedding?.file.readSync(embedding.tensor);
    if (!file.readSync(head).every((value, index) => value === own?.[index]))
      throw untied(file.path, headName);
  }
}

function untied(path: string, head: string): MnemoscopeError {
  return malformedModel(
    `${path}: ${head} is not the token embedding, and config.json says tie_word_embeddings`,
    {
      remedy: "set tie_word_embeddings to false in config.json if the head is one of its own",
    },
  );
}

/**
 * Writes a model directory that `transformers` loads: `config.json`, `generation_config.json`, the weights
 * and copies of the tokenizer's files. Every file is fsynced. It is not atomic: the caller writes under a
 * temporary name and renames.
 * @param options.config the JSON value of config.json; its dtype is set to `dtype`.
 * @param options.weights by Hugging Face name, exactly those of `weightSpecs`.
 * @param options.tokenizerFiles paths that are copied under their own names.
 * @param options.maxFileBytes of weights in one file; more are split into shards with an index. Default 5 GB.
 */
export async function writeModel(
  directory: string,
  options: {
    readonly config: Readonly<Record<string, unknown>>;
    readonly weights: ReadonlyMap<string, Float32Array>;
    readonly dtype: WeightDtype;
    readonly tokenizerFiles?: readonly string[];
    readonly maxFileBytes?: number;
  },
): Promise<void> {
  const { config: rawConfig, weights, dtype } = options;
  const tensors = new Map<string, TensorValues>();
  for (const [name, shape] of weightSpecs(parseModelConfig(rawConfig))) {
    const values = weights.get(name);
    if (values === undefined) throw new RangeError(`the weight ${name} is missing`);
    tensors.set(name, { shape, values });
  }
  await mkdir(directory, { recursive: true });
  await writeWeights(directory, { tensors, dtype, maxBytes: options.maxFileBytes });
  const { torch_dtype: _older, ...rest } = rawConfig;
  await writeJson(join(directory, "config.json"), { ...rest, dtype });
  const special = Object.fromEntries(
    ["bos_token_id", "eos_token_id", "pad_token_id"].flatMap((key) =>
      rawConfig[key] === undefined || rawConfig[key] === null ? [] : [[key, rawConfig[key]]],
    ),
  );
  await writeJson(join(directory, "generation_config.json"), { _from_model_config: true, ...special });
  for (const path of options.tokenizerFiles ?? [])
    await writeFile(join(directory, basename(path)), await readFile(path), { flush: true });
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`, { flush: true });
}
