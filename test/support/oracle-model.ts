import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { readCheckpoint, type Checkpoint } from "../../src/checkpoint/checkpoint.js";
import { loadTensorflow, type Tensor, type Tensorflow } from "../../src/engine/tensorflow.js";
import { parseModelConfig, type ModelConfig } from "../../src/model/config.js";
import { weightSpecs } from "../../src/model/weights.js";

/** What transformers computed; `test/fixtures/oracle/models/README.md`. */
export interface Expected {
  readonly input_ids: number[][];
  readonly logits: number[][][];
  readonly token_logprobs: number[][];
  readonly loss: number;
  readonly masked_labels: number[][];
  readonly masked_loss: number;
  readonly padded: { readonly input_ids: number[][]; readonly labels: number[][]; readonly loss: number };
  readonly greedy: { readonly prompt: number[][]; readonly continuation: number[][] };
  readonly grad_norm: number;
  readonly grads: Readonly<Record<string, { readonly l2: number; readonly first: number[] }>>;
}

export const oracleNames = ["gpt2", "llama_tied"] as const;

export function oracleDirectory(name: string): string {
  return fileURLToPath(new URL(`../fixtures/oracle/models/${name}`, import.meta.url));
}

/** The config of an oracle's model with so many layers. */
export function modelOf(name: (typeof oracleNames)[number], numLayers: number): ModelConfig {
  const config: unknown = JSON.parse(readFileSync(`${oracleDirectory(name)}/config.json`, "utf8"));
  const key = name === "gpt2" ? "n_layer" : "num_hidden_layers";
  return parseModelConfig({ ...(config as object), [key]: numLayers });
}

export interface OracleModel extends Checkpoint {
  readonly tf: Tensorflow;
  readonly expected: Expected;
  /** Keeps tensors until `dispose`. */
  readonly tensors: Readonly<Record<string, Tensor>>;
  dispose(): void;
}

export async function loadOracleModel(name: string): Promise<OracleModel> {
  const tf = await loadTensorflow();
  const checkpoint = await readCheckpoint(oracleDirectory(name));
  const expected = JSON.parse(readFileSync(`${oracleDirectory(name)}/expected.json`, "utf8")) as Expected;
  const tensors: Record<string, Tensor> = {};
  for (const [weight, shape] of weightSpecs(checkpoint.config))
    tensors[weight] = tf.tensor(checkpoint.weights.get(weight) ?? [], [...shape]);
  return { ...checkpoint, tf, expected, tensors, dispose: () => tf.dispose({ ...tensors }) };
}
