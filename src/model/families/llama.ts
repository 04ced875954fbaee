/**
 * Llama (Touvron et al. 2023, arXiv 2302.13971) and what differs from it by flags alone: SmolLM2, and Qwen2
 * by its biases. Rotary positions, RMSNorm, SwiGLU, grouped-query attention.
 */
import { z } from "zod";

import type { Tensor, Tensorflow } from "../../engine/tensorflow.js";
import type { DecoderConfig } from "../decoder-config.js";
import { embed, gather, maskOfRows, positionsFrom, rmsNorm, rotate, swiGlu } from "../layers.js";
import type { Model, Pass, PassShape, Placement } from "../pass.js";
import { parseRope, ropeTables, type RopeConfig } from "../rope.js";
import { attended, projected, throughBlock, wantedRows, weightOf, type BlockPlace } from "./block.js";
import {
  contradictory,
  evenly,
  headSize,
  layers,
  parseWith,
  rate,
  size,
  unsupported,
} from "./config-json.js";
import { drawn, one, zero, type ModelFamily, type WeightSpec } from "./family.js";

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

export const llama: ModelFamily<LlamaConfig> = {
  name: "llama",
  modelTypes: { llama: "Llama and SmolLM2", qwen2: "Qwen2" },
  parse,
  numKeyValueHeads: ({ numKeyValueHeads }) => numKeyValueHeads,
  names: {
    embedding: "model.embed_tokens.weight",
    head: "lm_head.weight",
    blocks: "model.layers.",
    base: "model.",
    computed: /(^|\.)rotary_emb\.inv_freq$/,
  },
  weights,
  isTransposed: true,
  dropoutKeys: { attention: "attention_dropout" },
  openPass,
};

const schema = z.object({
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
type LlamaJson = z.infer<typeof schema>;

/** What transformers' classes take where config.json says nothing. */
const defaultPositions = { llama: 2048, qwen2: 32_768 } as const;

function parse(raw: unknown): LlamaConfig {
  const c = parseWith(schema, raw);
  refuseUnsupported(c);
  const numKeyValueHeads = c.num_key_value_heads ?? c.num_attention_heads;
  evenly(["num_attention_heads", c.num_attention_heads], ["num_key_value_heads", numKeyValueHeads]);
  const headWidth = headWidthOf(c);
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
    rope: parseRope(raw, { headWidth, numPositions }),
    // Qwen2's class has biases on query, key and value and none on the output, whatever its config says.
    hasQkvBias: isQwen2 || c.attention_bias,
    hasAttentionOutputBias: !isQwen2 && c.attention_bias,
    hasMlpBias: !isQwen2 && c.mlp_bias,
  };
}

function refuseUnsupported(c: LlamaJson): void {
  if (c.hidden_act !== "silu" && c.hidden_act !== "swish")
    throw unsupported({
      field: "hidden_act",
      value: c.hidden_act,
      remedy: "supported are silu and swish, which are the same function",
    });
  const layerType = c.layer_types?.find((type) => type !== "full_attention");
  if (layerType !== undefined)
    throw unsupported({
      field: "layer_types",
      value: layerType,
      remedy: "only full attention is implemented",
    });
  // Qwen2's windows begin behind the first `max_window_layers` layers, and its `layer_types` decide where
  // they stand.
  const hasNoWindow =
    c.model_type === "qwen2" &&
    (c.layer_types?.length === c.num_hidden_layers ||
      c.sliding_window === null ||
      c.max_window_layers >= c.num_hidden_layers);
  if (c.use_sliding_window && !hasNoWindow)
    throw unsupported({
      field: "use_sliding_window",
      value: true,
      remedy: "only full attention is implemented",
    });
}

function headWidthOf(c: LlamaJson): number {
  const width =
    c.head_dim ?? evenly(["hidden_size", c.hidden_size], ["num_attention_heads", c.num_attention_heads]);
  if (!headSize.safeParse(width).success) throw contradictory(`a head of width ${width} is too wide`);
  evenly(["head_dim", width], ["the two halves that rotary positions turn", 2]);
  return width;
}

/** Matrices are [out, in] (torch's Linear). */
function weights(config: LlamaConfig): ReadonlyMap<string, WeightSpec> {
  const { width, innerWidth } = config;
  const queryWidth = config.numHeads * config.headWidth;
  const keyWidth = config.numKeyValueHeads * config.headWidth;
  const map = new Map<string, WeightSpec>();
  const norm = (name: string): void => void map.set(`${name}.weight`, { shape: [width], start: one });
  const linear = (name: string, shape: readonly [numOut: number, numIn: number], hasBias: boolean): void => {
    map.set(`${name}.weight`, { shape, start: drawn });
    if (hasBias) map.set(`${name}.bias`, { shape: [shape[0]], start: zero });
  };
  map.set(llama.names.embedding, { shape: [config.vocabSize, width], start: drawn });
  for (let l = 0; l < config.numLayers; l++) {
    const layer = `model.layers.${l}`;
    norm(`${layer}.input_layernorm`);
    linear(`${layer}.self_attn.q_proj`, [queryWidth, width], config.hasQkvBias);
    linear(`${layer}.self_attn.k_proj`, [keyWidth, width], config.hasQkvBias);
    linear(`${layer}.self_attn.v_proj`, [keyWidth, width], config.hasQkvBias);
    linear(`${layer}.self_attn.o_proj`, [width, queryWidth], config.hasAttentionOutputBias);
    norm(`${layer}.post_attention_layernorm`);
    linear(`${layer}.mlp.gate_proj`, [innerWidth, width], config.hasMlpBias);
    linear(`${layer}.mlp.up_proj`, [innerWidth, width], config.hasMlpBias);
    linear(`${layer}.mlp.down_proj`, [width, innerWidth], config.hasMlpBias);
  }
  norm("model.norm");
  return map;
}

function openPass(model: Model<LlamaConfig>, shape: PassShape): Pass {
  const { tf, weights, config } = model;
  const { numTokens, placement, starts_BT } = shape;
  const turns = turnsOf(model, shape);
  const numRepeats = config.numHeads / config.numKeyValueHeads;
  const fixed: Turns & { readonly mask?: Tensor } =
    placement === undefined
      ? { ...turns, mask: maskOfRows(tf, { numTokens, numRepeats, starts_BT }) }
      : turns;
  return {
    start: (ids_BT) =>
      embed(tf, { table_VC: weightOf(weights, llama.names.embedding), ids_N: ids_BT.as1D() }),
    block: (layer, x_NC) =>
      throughBlock(model, x_NC, {
        prefix: `model.layers.${layer}.`,
        fixed,
        compute: (own, x, fixed) => block(own, x, { ...shape, layer, ...fixed }),
      }),
    end: (x_NC) => norm(model, x_NC, "model.norm"),
  };
}

function norm({ tf, weights, config }: Model<LlamaConfig>, x_NC: Tensor, name: string): Tensor {
  return rmsNorm(tf, x_NC, { gain: weightOf(weights, `${name}.weight`), epsilon: config.normEpsilon });
}

function block(model: Model<LlamaConfig>, x_NC: Tensor, place: BlockPlace & Turns): Tensor {
  const { tf, config } = model;
  const { numSequences: B, numTokens: T } = place;
  const { numHeads: H, numKeyValueHeads: K, headWidth: D } = config;
  const G = H / K;
  const block = `model.layers.${place.layer}`;
  const project = (x: Tensor, name: string): Tensor =>
    projected(model, x, { name: `${block}.${name}`, isTransposed: llama.isTransposed });
  const normal_NC = norm(model, x_NC, `${block}.input_layernorm`);
  const q_BTHD = rotate(tf, project(normal_NC, "self_attn.q_proj").reshape([B, T, H, D]), place);
  const k_BTKD = rotate(tf, project(normal_NC, "self_attn.k_proj").reshape([B, T, K, D]), place);
  const v_BTKD = project(normal_NC, "self_attn.v_proj").reshape([B, T, K, D]);
  // Head h attends with key-value head ⌊h / G⌋: the G heads of one group lie side by side and become rows of
  // one attention problem.
  const q_PQD = q_BTHD.transpose([0, 2, 1, 3]).reshape([B * K, G * T, D]);
  const perGroup = (x: Tensor): Tensor => x.transpose([0, 2, 1, 3]).reshape([B * K, T, D]);
  const mixed = attended(model, place, { q_PQD, k_PTD: perGroup(k_BTKD), v_PTD: perGroup(v_BTKD) })
    .reshape([B, H, T, D])
    .transpose([0, 2, 1, 3])
    .reshape([B * T, H * D]);
  const wanted = wantedRows(model, place);
  const middle_NC = wanted(x_NC).add(project(wanted(mixed), "self_attn.o_proj"));
  const inner_NC = norm(model, middle_NC, `${block}.post_attention_layernorm`);
  const gated = swiGlu(tf, {
    gate: project(inner_NC, "mlp.gate_proj"),
    up: project(inner_NC, "mlp.up_proj"),
  });
  return middle_NC.add(project(gated, "mlp.down_proj"));
}

/** Rotations of some positions. */
// A type, because an interface has no index signature.
type Turns = { readonly cos: Tensor; readonly sin: Tensor };

/** Those of a pass: [T, 1, D], or [B, T, 1, D] where rows do not stand alike. */
function turnsOf({ tf, config }: Model<LlamaConfig>, shape: PassShape): Turns {
  const { numTokens, placement, starts_BT } = shape;
  if (placement !== undefined) return turnsAt(tf, config, placement);
  if (starts_BT === undefined) return turnsUpTo(tf, config, numTokens);
  return turnsAt(tf, config, { positions_BT: positionsFrom(tf, starts_BT), below: numTokens });
}

/** Those of the first T positions, [T, 1, D]. */
function turnsUpTo(tf: Tensorflow, config: LlamaConfig, numTokens: number): Turns {
  const { cos, sin } = ropeTables(config.rope, numTokens);
  const shape = [numTokens, 1, config.headWidth];
  return { cos: tf.tensor(cos, shape), sin: tf.tensor(sin, shape) };
}

/** Those of given positions, [B, T, 1, D]. */
function turnsAt(
  tf: Tensorflow,
  config: LlamaConfig,
  { positions_BT, below }: Pick<Placement, "positions_BT" | "below">,
): Turns {
  const { cos, sin } = turnsUpTo(tf, config, below);
  return { cos: gather(tf, cos, { rows: positions_BT }), sin: gather(tf, sin, { rows: positions_BT }) };
}
