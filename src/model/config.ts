/**
 * The shape of a model, parsed from a Hugging Face `config.json`. What the file asks for and the project
 * cannot represent is refused by name: a model that is computed almost right gives figures that are wrong
 * without a sign of it.
 */
import { z } from "zod";

import { MnemoscopeError } from "../errors.js";
import { parseRope, type RopeConfig } from "./rope.js";

/** Chances, each in [0, 1), with which an entry is dropped in training. */
export interface DropoutRates {
  /** Of the embeddings, positions added. */
  readonly embedding: number;
  /** Of the attention probabilities. */
  readonly attention: number;
  /** Of what attention and feed-forward layer add to the residual stream. */
  readonly residual: number;
}

interface DecoderConfig {
  readonly vocabSize: number;
  /** Longest sequence in tokens. */
  readonly numPositions: number;
  /** Width of the residual stream. */
  readonly width: number;
  /** Width of the feed-forward layer. */
  readonly innerWidth: number;
  readonly numLayers: number;
  readonly numHeads: number;
  /** Width of one attention head. */
  readonly headWidth: number;
  readonly normEpsilon: number;
  /** Whether the head that gives the logits is the token embedding. */
  readonly isHeadTied: boolean;
  /** Standard deviation of freshly drawn weights. */
  readonly initializerRange: number;
  /** What the file asks for in training, which nothing else reads. */
  readonly dropout: DropoutRates;
}

/** Learned positions, LayerNorm, GELU (tanh form). */
export interface Gpt2Config extends DecoderConfig {
  readonly family: "gpt2";
}

/** Rotary positions, RMSNorm, SwiGLU, grouped-query attention: Llama, SmolLM2, Qwen2. */
export interface LlamaConfig extends DecoderConfig {
  readonly family: "llama";
  /** `model_type` of the file, which decides on Hugging Face's class name. */
  readonly modelType: "llama" | "qwen2";
  readonly numKeyValueHeads: number;
  readonly rope: RopeConfig;
  readonly hasQkvBias: boolean;
  readonly hasAttentionOutputBias: boolean;
  readonly hasMlpBias: boolean;
}

export type ModelConfig = Gpt2Config | LlamaConfig;

// Caps that no real model comes near: a damaged config.json must not make us list a billion layers or rotary
// frequencies.
const size = z
  .int()
  .positive()
  .max(2 ** 31 - 1);
const layers = size.max(10_000);
const headSize = size.max(65_536);
const rate = z.number().min(0).lt(1);
const headSchema = z.object({ model_type: z.string(), quantization_config: z.unknown().optional() });
const gpt2Schema = z.object({
  model_type: z.literal("gpt2"),
  vocab_size: size,
  n_positions: size.default(1024),
  n_embd: size,
  n_layer: layers,
  n_head: size,
  n_inner: size.nullish(),
  activation_function: z.string().default("gelu_new"),
  layer_norm_epsilon: z.number().positive().default(1e-5),
  initializer_range: z.number().positive().default(0.02),
  tie_word_embeddings: z.boolean().default(true),
  scale_attn_weights: z.boolean().default(true),
  scale_attn_by_inverse_layer_idx: z.boolean().default(false),
  add_cross_attention: z.boolean().default(false),
  // 0.1 is what transformers takes where the file is silent.
  embd_pdrop: rate.default(0.1),
  attn_pdrop: rate.default(0.1),
  resid_pdrop: rate.default(0.1),
});

/** Names that GPT2Config knows by its `attribute_map`. */
const gpt2Aliases = {
  hidden_size: "n_embd",
  max_position_embeddings: "n_positions",
  num_attention_heads: "n_head",
  num_hidden_layers: "n_layer",
} as const;

const llamaSchema = z.object({
  model_type: z.enum(["llama", "qwen2"]),
  vocab_size: size,
  max_position_embeddings: size.optional(),
  hidden_size: size,
  intermediate_size: size,
  num_hidden_layers: layers,
  num_attention_heads: size,
  num_key_value_heads: size.nullish(),
  head_dim: headSize.nullish(),
  hidden_act: z.string().default("silu"),
  rms_norm_eps: z.number().positive().default(1e-6),
  initializer_range: z.number().positive().default(0.02),
  tie_word_embeddings: z.boolean().default(false),
  attention_bias: z.boolean().default(false),
  mlp_bias: z.boolean().default(false),
  use_sliding_window: z.boolean().default(false),
  sliding_window: z.int().nullable().default(4096),
  max_window_layers: z.int().default(28),
  layer_types: z.array(z.string()).nullish(),
  attention_dropout: rate.nullish(),
});

/** What transformers' classes take where config.json says nothing. */
const defaultPositions = { llama: 2048, qwen2: 32_768 } as const;

const supported = "supported are GPT-2 (`gpt2`), Llama and SmolLM2 (`llama`) and Qwen2 (`qwen2`)";

/** Refuses what `config.json` asks for and the project cannot compute. */
function unsupported(field: string, value: string | boolean, remedy: string): MnemoscopeError {
  return new MnemoscopeError(
    "MODEL_UNSUPPORTED",
    `config.json has ${field} = ${JSON.stringify(value)}, which is not supported`,
    {
      remedy,
    },
  );
}

function parseWith<S extends z.ZodType>(schema: S, raw: unknown): z.infer<S> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new MnemoscopeError(
    "MODEL_MALFORMED",
    `config.json: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "unreadable"}`,
    {
      remedy: "use a config.json as transformers' save_pretrained writes it",
    },
  );
}

/**
 * Parses the JSON value of a Hugging Face `config.json`, as transformers 4 and 5 write it.
 * @throws MODEL_UNSUPPORTED for an architecture or option that is not implemented, by its name.
 * @throws MODEL_MALFORMED for a missing or contradictory field.
 */
export function parseModelConfig(raw: unknown): ModelConfig {
  const { model_type: family, quantization_config: quantization } = parseWith(headSchema, raw);
  if (quantization !== undefined && quantization !== null)
    throw unsupported("quantization_config", "an object", "use unquantized weights");
  switch (family) {
    case "gpt2":
      return parseGpt2(raw);
    case "llama":
    case "qwen2":
      return parseLlama(raw);
    default:
      throw unsupported("model_type", family, supported);
  }
}

function parseGpt2(raw: unknown): Gpt2Config {
  const c = parseWith(gpt2Schema, withoutAliases(raw));
  if (c.activation_function !== "gelu_new" && c.activation_function !== "gelu_pytorch_tanh")
    throw unsupported(
      "activation_function",
      c.activation_function,
      "supported are gelu_new and gelu_pytorch_tanh, which are the same function",
    );
  if (!c.scale_attn_weights)
    throw unsupported("scale_attn_weights", false, "only scaled attention is implemented");
  if (c.scale_attn_by_inverse_layer_idx)
    throw unsupported("scale_attn_by_inverse_layer_idx", true, "only the usual scale is implemented");
  if (c.add_cross_attention)
    throw unsupported("add_cross_attention", true, "only decoder-only models are implemented");
  return {
    family: "gpt2",
    vocabSize: c.vocab_size,
    numPositions: c.n_positions,
    width: c.n_embd,
    innerWidth: c.n_inner ?? 4 * c.n_embd,
    numLayers: c.n_layer,
    numHeads: c.n_head,
    headWidth: evenly("n_embd", c.n_embd, "n_head", c.n_head),
    normEpsilon: c.layer_norm_epsilon,
    isHeadTied: c.tie_word_embeddings,
    initializerRange: c.initializer_range,
    dropout: { embedding: c.embd_pdrop, attention: c.attn_pdrop, residual: c.resid_pdrop },
  };
}

function withoutAliases(raw: unknown): Record<string, unknown> {
  const named = { ...parseWith(z.record(z.string(), z.unknown()), raw) };
  for (const [alias, name] of Object.entries(gpt2Aliases)) {
    const value = named[alias];
    if (value === undefined) continue;
    if (named[name] !== undefined && named[name] !== value)
      throw contradictory(
        `${name} is ${JSON.stringify(named[name])}, and ${alias}, which is another name of it, ` +
          JSON.stringify(value),
      );
    named[name] = value;
  }
  return named;
}

function parseLlama(raw: unknown): LlamaConfig {
  const c = parseWith(llamaSchema, raw);
  if (c.hidden_act !== "silu" && c.hidden_act !== "swish")
    throw unsupported(
      "hidden_act",
      c.hidden_act,
      "supported are silu and swish, which are the same function",
    );
  const layerType = c.layer_types?.find((type) => type !== "full_attention");
  if (layerType !== undefined)
    throw unsupported("layer_types", layerType, "only full attention is implemented");
  // Qwen2's windows begin behind the first `max_window_layers` layers, and its `layer_types` decide where
  // they stand.
  const hasNoWindow =
    c.model_type === "qwen2" &&
    (c.layer_types?.length === c.num_hidden_layers ||
      c.sliding_window === null ||
      c.max_window_layers >= c.num_hidden_layers);
  if (c.use_sliding_window && !hasNoWindow)
    throw unsupported("use_sliding_window", true, "only full attention is implemented");
  const numKeyValueHeads = c.num_key_value_heads ?? c.num_attention_heads;
  evenly("num_attention_heads", c.num_attention_heads, "num_key_value_heads", numKeyValueHeads);
  const headWidth =
    c.head_dim ?? evenly("hidden_size", c.hidden_size, "num_attention_heads", c.num_attention_heads);
  if (!headSize.safeParse(headWidth).success) throw contradictory(`a head of width ${headWidth} is too wide`);
  evenly("head_dim", headWidth, "the two halves that rotary positions turn", 2);
  const isQwen2 = c.model_type === "qwen2";
  const numPositions = c.max_position_embeddings ?? defaultPositions[c.model_type];
  return {
    family: "llama",
    modelType: c.model_type,
    vocabSize: c.vocab_size,
    numPositions,
    width: c.hidden_size,
    innerWidth: c.intermediate_size,
    numLayers: c.num_hidden_layers,
    numHeads: c.num_attention_heads,
    numKeyValueHeads,
    headWidth,
    normEpsilon: c.rms_norm_eps,
    isHeadTied: c.tie_word_embeddings,
    initializerRange: c.initializer_range,
    dropout: { embedding: 0, attention: c.attention_dropout ?? 0, residual: 0 },
    rope: parseRope(raw, headWidth, numPositions),
    // Qwen2's class has biases on query, key and value and none on the output, whatever its config says.
    hasQkvBias: isQwen2 || c.attention_bias,
    hasAttentionOutputBias: !isQwen2 && c.attention_bias,
    hasMlpBias: !isQwen2 && c.mlp_bias,
  };
}

function evenly(name: string, value: number, byName: string, by: number): number {
  if (value % by === 0) return value / by;
  throw contradictory(`${name} = ${value} cannot be divided by ${byName} = ${by}`);
}

function contradictory(what: string): MnemoscopeError {
  return new MnemoscopeError("MODEL_MALFORMED", `config.json: ${what}`, { remedy: "correct config.json" });
}
