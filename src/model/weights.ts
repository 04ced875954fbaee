/** Names, shapes and fresh values of a model's weights, in Hugging Face's names. */
import { MnemoscopeError } from "../errors.js";
import { seeded, type Random } from "../random.js";
import type { Gpt2Config, LlamaConfig, ModelConfig } from "./config.js";

export type WeightShape = readonly number[];

/**
 * Weights that lie in files: each is read when it is asked for, and none is held. They can be gone through
 * again.
 */
export interface StoredWeights extends Iterable<readonly [name: string, values: Float32Array]> {
  readonly isStored: true;
}
/** Values of a model's weights by Hugging Face name. */
export type Weights = ReadonlyMap<string, Float32Array> | StoredWeights;

/** How a weight starts: drawn from N(0, initializerRange² · scale²), or one constant. */
type Start = { readonly normalScale: number } | { readonly constant: number };
interface Spec {
  readonly shape: WeightShape;
  readonly start: Start;
}

const drawn: Start = { normalScale: 1 };
const zero: Start = { constant: 0 };
const one: Start = { constant: 1 };

/**
 * Every weight that a checkpoint of this model stores, in the model's order. A tied head is the embedding and
 * is not listed. GPT-2's matrices are [in, out] (its Conv1D), Llama's [out, in] (its Linear).
 */
export function weightSpecs(config: ModelConfig): ReadonlyMap<string, WeightShape> {
  return new Map([...specs(config)].map(([name, { shape }]) => [name, shape]));
}

/** A matrix of a linear layer inside the blocks. */
export interface LinearSpec {
  readonly numIn: number;
  readonly numOut: number;
  /** Whether it is stored [out, in] (Llama) and not [in, out] (GPT-2). */
  readonly isTransposed: boolean;
}

/**
 * The matrices of the linear layers inside the blocks, by name, in the model's order: not embeddings, and not
 * the head.
 */
export function linearSpecs(config: ModelConfig): ReadonlyMap<string, LinearSpec> {
  const inBlocks = config.family === "gpt2" ? "transformer.h." : "model.layers.";
  const isTransposed = config.family !== "gpt2";
  return new Map(
    [...specs(config)].flatMap(([name, { shape }]) => {
      const [rows, columns] = shape;
      if (!name.startsWith(inBlocks) || rows === undefined || columns === undefined) return [];
      return [
        [
          name,
          isTransposed
            ? { numIn: columns, numOut: rows, isTransposed }
            : { numIn: rows, numOut: columns, isTransposed },
        ],
      ];
    }),
  );
}

/**
 * Names of the linear layers' matrices that `targets` mean. A target is the end of a layer's name, of whole
 * parts: `q_proj`, `attn.c_attn`.
 * @throws CONFIG_INVALID for a target that no layer of the model ends with.
 */
export function matricesOf(config: ModelConfig, targets: readonly string[]): string[] {
  const names = [...linearSpecs(config).keys()];
  const isMeant = (name: string, target: string): boolean => `.${name}`.endsWith(`.${target}.weight`);
  for (const target of targets) {
    if (names.some((name) => isMeant(name, target))) continue;
    const known = [...new Set(names.map((name) => name.split(".").slice(-3, -1).join(".")))];
    throw new MnemoscopeError("CONFIG_INVALID", `the model has no linear layer ${JSON.stringify(target)}`, {
      remedy: `it has ${known.join(", ")}`,
    });
  }
  return names.filter((name) => targets.some((target) => isMeant(name, target)));
}

/** Name of the token embedding, [vocabSize, width]. */
export function embeddingName(config: ModelConfig): string {
  return config.family === "gpt2" ? "transformer.wte.weight" : "model.embed_tokens.weight";
}

/** Name of the matrix that gives the logits, [vocabSize, width]. */
export function headName(config: ModelConfig): string {
  return config.isHeadTied ? embeddingName(config) : "lm_head.weight";
}

/**
 * Fresh weights: normal with the config's deviation, biases 0, norms 1, and the projections into the residual
 * stream of GPT-2 divided by √(2·layers) (Radford et al. 2019, section 2.3). Equal seeds give equal bits,
 * whatever the order in which the weights are drawn.
 */
export function initialWeights(config: ModelConfig, seed: number): Map<string, Float32Array> {
  const weights = new Map<string, Float32Array>();
  for (const [name, { shape, start }] of specs(config)) {
    const numValues = shape.reduce((product, size) => product * size, 1);
    weights.set(
      name,
      "constant" in start
        ? new Float32Array(numValues).fill(start.constant)
        : normals(seeded(seed, "weight", name), numValues, config.initializerRange * start.normalScale),
    );
  }
  return weights;
}

function specs(config: ModelConfig): Map<string, Spec> {
  const map = config.family === "gpt2" ? gpt2Specs(config) : llamaSpecs(config);
  if (!config.isHeadTied)
    map.set("lm_head.weight", { shape: [config.vocabSize, config.width], start: drawn });
  return map;
}

function gpt2Specs(config: Gpt2Config): Map<string, Spec> {
  const { width, innerWidth } = config;
  const residual: Start = { normalScale: 1 / Math.sqrt(2 * config.numLayers) };
  const map = new Map<string, Spec>();
  const norm = (name: string): void => {
    map.set(`${name}.weight`, { shape: [width], start: one });
    map.set(`${name}.bias`, { shape: [width], start: zero });
  };
  const linear = (name: string, numIn: number, numOut: number, start: Start): void => {
    map.set(`${name}.weight`, { shape: [numIn, numOut], start });
    map.set(`${name}.bias`, { shape: [numOut], start: zero });
  };
  map.set("transformer.wte.weight", { shape: [config.vocabSize, width], start: drawn });
  map.set("transformer.wpe.weight", { shape: [config.numPositions, width], start: drawn });
  for (let l = 0; l < config.numLayers; l++) {
    const layer = `transformer.h.${l}`;
    norm(`${layer}.ln_1`);
    linear(`${layer}.attn.c_attn`, width, 3 * width, drawn);
    linear(`${layer}.attn.c_proj`, width, width, residual);
    norm(`${layer}.ln_2`);
    linear(`${layer}.mlp.c_fc`, width, innerWidth, drawn);
    linear(`${layer}.mlp.c_proj`, innerWidth, width, residual);
  }
  norm("transformer.ln_f");
  return map;
}

function llamaSpecs(config: LlamaConfig): Map<string, Spec> {
  const { width, innerWidth } = config;
  const queryWidth = config.numHeads * config.headWidth;
  const keyWidth = config.numKeyValueHeads * config.headWidth;
  const map = new Map<string, Spec>();
  const linear = (name: string, numIn: number, numOut: number, hasBias: boolean): void => {
    map.set(`${name}.weight`, { shape: [numOut, numIn], start: drawn });
    if (hasBias) map.set(`${name}.bias`, { shape: [numOut], start: zero });
  };
  map.set("model.embed_tokens.weight", { shape: [config.vocabSize, width], start: drawn });
  for (let l = 0; l < config.numLayers; l++) {
    const layer = `model.layers.${l}`;
    map.set(`${layer}.input_layernorm.weight`, { shape: [width], start: one });
    linear(`${layer}.self_attn.q_proj`, width, queryWidth, config.hasQkvBias);
    linear(`${layer}.self_attn.k_proj`, width, keyWidth, config.hasQkvBias);
    linear(`${layer}.self_attn.v_proj`, width, keyWidth, config.hasQkvBias);
    linear(`${layer}.self_attn.o_proj`, queryWidth, width, config.hasAttentionOutputBias);
    map.set(`${layer}.post_attention_layernorm.weight`, { shape: [width], start: one });
    linear(`${layer}.mlp.gate_proj`, width, innerWidth, config.hasMlpBias);
    linear(`${layer}.mlp.up_proj`, width, innerWidth, config.hasMlpBias);
    linear(`${layer}.mlp.down_proj`, innerWidth, width, config.hasMlpBias);
  }
  map.set("model.norm.weight", { shape: [width], start: one });
  return map;
}

function normals(random: Random, numValues: number, deviation: number): Float32Array {
  const values = new Float32Array(numValues);
  for (let i = 0; i < numValues; i++) values[i] = deviation * random.normal();
  return values;
}
