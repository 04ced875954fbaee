/**
 * Adapter files as PEFT writes them (huggingface.co/docs/peft, "PEFT checkpoint format"):
 * `adapter_config.json` and `adapter_model.safetensors`, whose tensors are named
 * `base_model.model.<layer>.lora_A.weight`.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { z } from "zod";

import { MnemoscopeError } from "../src/errors.js";
import { openSafetensors, writeSafetensors } from "../src/checkpoint/safetensors.js";
import { adapterSpecs, type Adapted, type Lora } from "./lora.js";

const prefix = "base_model.model.";
const configFile = (folder: string): string => join(folder, "adapter_config.json");
const tensorsFile = (folder: string): string => join(folder, "adapter_model.safetensors");

const off = z.union([z.null(), z.literal(false)]).optional();
/**
 * Options of PEFT that change what an adapter computes; with any other value than "off" the adapter is
 * refused.
 */
const configSchema = z.looseObject({
  peft_type: z.literal("LORA"),
  r: z.int().positive(),
  lora_alpha: z.number().positive(),
  // Acts in training alone: `adapterDropout` tells it.
  lora_dropout: z.number().nullish(),
  use_rslora: z.literal(false).optional(),
  use_dora: z.literal(false).optional(),
  bias: z.literal("none").optional(),
  rank_pattern: z.record(z.string(), z.never()).optional(),
  alpha_pattern: z.record(z.string(), z.never()).optional(),
  modules_to_save: z.null().optional(),
  // Started from the base's own singular vectors, activations or quantization error: the adapter belongs to a
  // base that was changed for it.
  init_lora_weights: z.union([z.boolean(), z.enum(["gaussian", "orthogonal", "eva"])]).nullish(),
  layer_replication: off,
  alora_invocation_tokens: off,
  trainable_token_indices: off,
  target_parameters: off,
  lora_bias: off,
  use_qalora: off,
  use_bdlora: off,
  arrow_config: off,
  kasa_config: off,
  monteclora_config: off,
});

/** Writes both files, float32, into a folder that it makes. Not atomic: the caller renames. */
export async function writeAdapter(folder: string, { lora, adapters }: Adapted): Promise<void> {
  await mkdir(folder, { recursive: true });
  const layers = [...lora.matrices.keys()].map((name) => name.replace(/\.weight$/, ""));
  const config = {
    peft_type: "LORA",
    task_type: "CAUSAL_LM",
    base_model_name_or_path: null,
    r: lora.rank,
    lora_alpha: lora.alpha,
    lora_dropout: lora.dropout,
    bias: "none",
    // Whole names: a short one might mean more layers to another reader.
    target_modules: layers,
    fan_in_fan_out: [...lora.matrices.values()].some(({ isTransposed }) => !isTransposed),
    inference_mode: true,
  };
  const tensors = new Map(
    [...adapterSpecs(lora)].map(([name, shape]) => {
      const values = adapters.get(name);
      if (values === undefined) throw new RangeError(`the adapter ${name} is missing`);
      return [prefix + name, { shape, values }];
    }),
  );
  await writeSafetensors(tensorsFile(folder), { tensors, dtype: "float32" });
  await writeFile(configFile(folder), `${JSON.stringify(config, null, 2)}\n`, { flush: true });
}

/** Whether a folder holds an adapter. */
export function hasAdapter(folder: string): boolean {
  return existsSync(configFile(folder));
}

/**
 * Rate of dropout that an adapter's file asks for in training. @throws what `readAdapter` throws of the file
 * with the settings.
 */
export async function adapterDropout(folder: string): Promise<number> {
  return (await readConfig(folder)).lora_dropout ?? 0;
}

/**
 * Reads an adapter that fits `lora`.
 * @returns values by the names of `adapterSpecs`.
 * @throws MODEL_MALFORMED where a file is missing or damaged, or rank, alpha, layers or shapes differ.
 * @throws MODEL_UNSUPPORTED for other kinds of adapters.
 */
export async function readAdapter(folder: string, lora: Lora): Promise<Map<string, Float32Array>> {
  const { r, lora_alpha: alpha } = await readConfig(folder);
  if (r !== lora.rank || alpha !== lora.alpha)
    throw malformed(
      `${folder} holds an adapter of rank ${r} and alpha ${alpha}, not of rank ${lora.rank} and ` +
        `alpha ${lora.alpha}`,
    );
  const file = await openSafetensors(tensorsFile(folder));
  try {
    const specs = adapterSpecs(lora);
    const surplus = [...file.tensors.keys()].find(
      (name) => !specs.has(name.slice(prefix.length)) || !name.startsWith(prefix),
    );
    if (surplus !== undefined)
      throw malformed(
        `${file.path} holds the tensor ${JSON.stringify(surplus)}, which the chosen layers do not have`,
      );
    const values = new Map<string, Float32Array>();
    for (const [name, shape] of specs) {
      const tensor = file.tensors.get(prefix + name);
      if (tensor === undefined) throw malformed(`${file.path} lacks the tensor ${prefix}${name}`);
      if (tensor.shape.join() !== shape.join())
        throw malformed(
          `${file.path}: ${prefix}${name} has shape [${tensor.shape.join(", ")}], not [${shape.join(", ")}]`,
        );
      values.set(name, await file.read(tensor));
    }
    return values;
  } finally {
    await file.close();
  }
}

async function readConfig(folder: string): Promise<z.infer<typeof configSchema>> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(configFile(folder), "utf8"));
  } catch (cause) {
    throw new MnemoscopeError("MODEL_MALFORMED", `${configFile(folder)} is missing or not JSON`, {
      remedy: "give a PEFT adapter's folder",
      cause,
    });
  }
  const parsed = configSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new MnemoscopeError(
    "MODEL_UNSUPPORTED",
    `${configFile(folder)}: ${parsed.error.issues[0]?.path.join(".") ?? "unreadable"} is not supported`,
    {
      remedy: "use a plain LoRA adapter, without biases, patterns, DoRA or rsLoRA",
    },
  );
}

function malformed(what: string): MnemoscopeError {
  return new MnemoscopeError("MODEL_MALFORMED", what, {
    remedy: "use the adapter that belongs to these settings",
  });
}
