/**
 * A model directory in Hugging Face layout: `config.json`, `model.safetensors` (or shards with an index), tokenizer files beside them.
 * Read whole and checked against the config; written so that `transformers` loads it.
 */
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";

import { MnemoscopeError } from "./errors.js";
import { parseModelConfig, type ModelConfig } from "./model/config.js";
import { weightSpecs } from "./model/weights.js";
import {
  openSafetensors,
  weightDtypeOf,
  writeSafetensors,
  type SafetensorsFile,
  type StoredTensor,
  type WeightDtype,
} from "./safetensors.js";

/** A model as it lies on disk. */
export interface Checkpoint {
  readonly config: ModelConfig;
  /** The JSON value of config.json, with the fields that this project does not use. */
  readonly rawConfig: Readonly<Record<string, unknown>>;
  /** float32 values by Hugging Face name, exactly those of `weightSpecs`. */
  readonly weights: Map<string, Float32Array>;
  /** How the weights are stored. */
  readonly dtype: WeightDtype;
}

// Stored by some checkpoints, computed by the model: attention masks of GPT-2, rotary frequencies of Llama, and a head that is tied anyway.
const notWeights = /(^|\.)(attn\.(masked_)?bias|rotary_emb\.inv_freq)$/;
// Bare models (GPT2Model, LlamaModel) are saved without the prefix of the model with a head.
const barePrefix = /^(transformer|model)\./;

/**
 * Reads the `config.json` of a model directory.
 * @throws MODEL_MALFORMED where it is missing or unreadable. @throws MODEL_UNSUPPORTED by name, see `parseModelConfig`.
 */
export async function readModelConfig(directory: string): Promise<Pick<Checkpoint, "config" | "rawConfig">> {
  const rawConfig = await readJson(join(directory, "config.json"), z.record(z.string(), z.unknown()));
  return { config: parseModelConfig(rawConfig), rawConfig };
}

/**
 * Reads a model directory, one tensor at a time. Every header is checked before the first weight is allocated.
 * @throws MODEL_MALFORMED for a missing file, shard or tensor, a tensor of another shape than the config says, or one that does not belong.
 * @throws MODEL_UNSUPPORTED for an architecture, option or storage type that is not implemented.
 */
export async function readCheckpoint(directory: string): Promise<Checkpoint> {
  const { config, rawConfig } = await readModelConfig(directory);
  const files: SafetensorsFile[] = [];
  try {
    for (const path of await weightFiles(directory)) files.push(await openSafetensors(path));
    const plan = matchTensors(config, files, directory);
    const weights = new Map<string, Float32Array>();
    for (const [name, { file, tensor }] of plan) weights.set(name, await file.read(tensor));
    const [first] = plan.values();
    const dtype = first === undefined ? undefined : weightDtypeOf(first.tensor);
    return { config, rawConfig, weights, dtype: dtype ?? "float32" };
  } finally {
    for (const file of files) await file.close();
  }
}

interface Located {
  readonly file: SafetensorsFile;
  readonly tensor: StoredTensor;
}

/** Finds each weight of the model in the files, and refuses what is missing, of another shape, doubled or left over. */
function matchTensors(config: ModelConfig, files: readonly SafetensorsFile[], directory: string): Map<string, Located> {
  const stored = new Map<string, Located>();
  for (const file of files) {
    for (const tensor of file.tensors.values()) {
      if (stored.has(tensor.name)) throw malformed(`${file.path} holds tensor ${tensor.name}, which another shard holds too`);
      stored.set(tensor.name, { file, tensor });
    }
  }
  const plan = new Map<string, Located>();
  for (const [name, shape] of weightSpecs(config)) {
    const bareName = name.replace(barePrefix, "");
    const found = stored.get(name) ?? stored.get(bareName);
    if (found === undefined) throw malformed(`${directory} lacks the tensor ${name}`);
    const has = found.tensor.shape;
    if (has.length !== shape.length || has.some((size, i) => size !== shape[i])) {
      throw malformed(`${found.file.path}: tensor ${name} has shape [${has.join(", ")}], and config.json asks for [${shape.join(", ")}]`);
    }
    stored.delete(name);
    stored.delete(bareName);
    plan.set(name, found);
  }
  if (config.isHeadTied) stored.delete("lm_head.weight");
  const leftOver = [...stored.keys()].find((name) => !notWeights.test(name));
  if (leftOver !== undefined)
    throw malformed(`${directory} holds the tensor ${JSON.stringify(leftOver)}, which config.json does not ask for`);
  return plan;
}

const indexSchema = z.object({ weight_map: z.record(z.string(), z.string()) });

/** Paths of the files with weights: one, or the shards that the index names. */
async function weightFiles(directory: string): Promise<string[]> {
  const single = join(directory, "model.safetensors");
  if (await exists(single)) return [single];
  const indexPath = join(directory, "model.safetensors.index.json");
  if (!(await exists(indexPath))) {
    throw malformed(
      `${directory} holds neither model.safetensors nor model.safetensors.index.json`,
      "save the model with safe_serialization=True",
    );
  }
  const names = [...new Set(Object.values((await readJson(indexPath, indexSchema)).weight_map))].sort();
  for (const name of names) {
    if (name !== basename(name) || !name.endsWith(".safetensors")) throw malformed(`${indexPath} names the shard ${JSON.stringify(name)}`);
    if (!(await exists(join(directory, name)))) throw malformed(`${directory} lacks the shard ${name}, which its index names`);
  }
  return names.map((name) => join(directory, name));
}

/**
 * Writes a model directory that `transformers` loads: `config.json`, `generation_config.json`, `model.safetensors` and copies of the tokenizer's files.
 * Every file is fsynced. It is not atomic: the caller writes under a temporary name and renames.
 * @param options.config the JSON value of config.json; its dtype is set to `dtype`.
 * @param options.weights by Hugging Face name, exactly those of `weightSpecs`.
 * @param options.tokenizerFiles paths that are copied under their own names.
 */
export async function writeModel(
  directory: string,
  options: {
    readonly config: Readonly<Record<string, unknown>>;
    readonly weights: ReadonlyMap<string, Float32Array>;
    readonly dtype: WeightDtype;
    readonly tokenizerFiles?: readonly string[];
  },
): Promise<void> {
  const { config: rawConfig, weights, dtype } = options;
  const tensors = new Map<string, { shape: readonly number[]; values: Float32Array }>();
  for (const [name, shape] of weightSpecs(parseModelConfig(rawConfig))) {
    const values = weights.get(name);
    if (values === undefined) throw new RangeError(`the weight ${name} is missing`);
    tensors.set(name, { shape, values });
  }
  await mkdir(directory, { recursive: true });
  await writeSafetensors(join(directory, "model.safetensors"), { tensors, dtype });
  const { torch_dtype: _older, ...rest } = rawConfig;
  await writeJson(join(directory, "config.json"), { ...rest, dtype });
  const special = Object.fromEntries(
    ["bos_token_id", "eos_token_id", "pad_token_id"].flatMap((key) =>
      rawConfig[key] === undefined || rawConfig[key] === null ? [] : [[key, rawConfig[key]]],
    ),
  );
  await writeJson(join(directory, "generation_config.json"), { _from_model_config: true, ...special });
  for (const path of options.tokenizerFiles ?? []) await writeFile(join(directory, basename(path)), await readFile(path), { flush: true });
}

/** The JSON value of a config.json for a new model of GPT-2's shape. */
export function gpt2RawConfig(shape: {
  readonly vocabSize: number;
  readonly numPositions: number;
  readonly width: number;
  readonly numLayers: number;
  readonly numHeads: number;
  /** Token that stands between records. */
  readonly separatorId: number;
}): Record<string, unknown> {
  return {
    architectures: ["GPT2LMHeadModel"],
    model_type: "gpt2",
    vocab_size: shape.vocabSize,
    n_positions: shape.numPositions,
    n_embd: shape.width,
    n_layer: shape.numLayers,
    n_head: shape.numHeads,
    n_inner: null,
    activation_function: "gelu_new",
    layer_norm_epsilon: 1e-5,
    initializer_range: 0.02,
    tie_word_embeddings: true,
    attn_pdrop: 0,
    embd_pdrop: 0,
    resid_pdrop: 0,
    bos_token_id: shape.separatorId,
    eos_token_id: shape.separatorId,
  };
}

async function readJson<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S>> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw malformed(`${path} is missing or not JSON`, undefined, cause);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw malformed(`${path}: ${parsed.error.issues[0]?.message ?? "unreadable"}`);
  return parsed.data;
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`, { flush: true });
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

function malformed(
  what: string,
  remedy = "check that the model directory is complete and belongs together",
  cause?: unknown,
): MnemoscopeError {
  return new MnemoscopeError("MODEL_MALFORMED", what, { remedy, cause });
}
