/** GPT-2 (Radford et al. 2019): learned positions, LayerNorm, GELU in its tanh form. */
import { z } from "zod";

import type { Tensor } from "../../engine/tensorflow.js";
import { invariant } from "../../errors.js";
import type { DecoderConfig } from "../decoder-config.js";
import { dropped } from "../dropout.js";
import { embed, gather, gelu, geluFused, layerNorm, maskOfRows, positionsFrom } from "../layers.js";
import type { Model, Pass, PassShape } from "../pass.js";
import { attended, projected, throughBlock, wantedRows, weightOf, type BlockPlace } from "./block.js";
import { contradictory, evenly, layers, parseWith, rate, size, unsupported } from "./config-json.js";
import { drawn, one, zero, type ModelFamily, type WeightSpec, type WeightStart } from "./family.js";

export interface Gpt2Config extends DecoderConfig {
  readonly family: "gpt2";
}

export const gpt2: ModelFamily<Gpt2Config> = {
  name: "gpt2",
  modelTypes: { gpt2: "GPT-2" },
  parse,
  numKeyValueHeads: ({ numHeads }) => numHeads,
  names: {
    embedding: "transformer.wte.weight",
    head: "lm_head.weight",
    blocks: "transformer.h.",
    base: "transformer.",
    computed: /(^|\.)attn\.(masked_)?bias$/,
  },
  weights,
  isTransposed: false,
  dropoutKeys: { embedding: "embd_pdrop", attention: "attn_pdrop", residual: "resid_pdrop" },
  openPass,
};

const schema = z.object({
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
const aliases = {
  hidden_size: "n_embd",
  max_position_embeddings: "n_positions",
  num_attention_heads: "n_head",
  num_hidden_layers: "n_layer",
} as const;

function parse(raw: unknown): Gpt2Config {
  const c = parseWith(schema, withoutAliases(raw));
  refuseUnsupported(c);
  return {
    family: "gpt2",
    vocabSize: c.vocab_size,
    numPositions: c.n_positions,
    width: c.n_embd,
    innerWidth: c.n_inner ?? 4 * c.n_embd,
    numLayers: c.n_layer,
    numHeads: c.n_head,
    headWidth: evenly(["n_embd", c.n_embd], ["n_head", c.n_head]),
    normEpsilon: c.layer_norm_epsilon,
    isHeadTied: c.tie_word_embeddings,
    initializerRange: c.initializer_range,
    dropout: { embedding: c.embd_pdrop, attention: c.attn_pdrop, residual: c.resid_pdrop },
  };
}

function refuseUnsupported(c: z.infer<typeof schema>): void {
  if (c.activation_function !== "gelu_new" && c.activation_function !== "gelu_pytorch_tanh")
    throw unsupported({
      field: "activation_function",
      value: c.activation_function,
      remedy: "supported are gelu_new and gelu_pytorch_tanh, which are the same function",
    });
  if (!c.scale_attn_weights)
    throw unsupported({
      field: "scale_attn_weights",
      value: false,
      remedy: "only scaled attention is implemented",
    });
  if (c.scale_attn_by_inverse_layer_idx)
    throw unsupported({
      field: "scale_attn_by_inverse_layer_idx",
      value: true,
      remedy: "only the usual scale is implemented",
    });
  if (c.add_cross_attention)
    throw unsupported({
      field: "add_cross_attention",
      value: true,
      remedy: "only decoder-only models are implemented",
    });
}

function withoutAliases(raw: unknown): Record<string, unknown> {
  const named = { ...parseWith(z.record(z.string(), z.unknown()), raw) };
  for (const [alias, name] of Object.entries(aliases)) {
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

/** The JSON value of a config.json for a new model of this shape. */
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

/**
 * Matrices are [in, out] (transformers' Conv1D). Projections into the residual stream start divided by
 * √(2·layers) (Radford et al. 2019, section 2.3).
 */
function weights(config: Gpt2Config): ReadonlyMap<string, WeightSpec> {
  const { width, innerWidth } = config;
  const residual: WeightStart = { normalScale: 1 / Math.sqrt(2 * config.numLayers) };
  const map = new Map<string, WeightSpec>();
  const norm = (name: string): void => {
    map.set(`${name}.weight`, { shape: [width], start: one });
    map.set(`${name}.bias`, { shape: [width], start: zero });
  };
  const linear = (
    name: string,
    shape: readonly [numIn: number, numOut: number],
    start: WeightStart,
  ): void => {
    map.set(`${name}.weight`, { shape, start });
    map.set(`${name}.bias`, { shape: [shape[1]], start: zero });
  };
  map.set(gpt2.names.embedding, { shape: [config.vocabSize, width], start: drawn });
  map.set("transformer.wpe.weight", { shape: [config.numPositions, width], start: drawn });
  for (let l = 0; l < config.numLayers; l++) {
    const layer = `transformer.h.${l}`;
    norm(`${layer}.ln_1`);
    linear(`${layer}.attn.c_attn`, [width, 3 * width], drawn);
    linear(`${layer}.attn.c_proj`, [width, width], residual);
    norm(`${layer}.ln_2`);
    linear(`${layer}.mlp.c_fc`, [width, innerWidth], drawn);
    linear(`${layer}.mlp.c_proj`, [innerWidth, width], residual);
  }
  norm("transformer.ln_f");
  return map;
}

function openPass(model: Model<Gpt2Config>, shape: PassShape): Pass {
  const { tf, weights, config } = model;
  const { numSequences: B, numTokens: T, placement, starts_BT } = shape;
  const fixed: { readonly mask?: Tensor } =
    placement === undefined ? { mask: maskOfRows(tf, { numTokens: T, starts_BT }) } : {};
  return {
    start(ids_BT) {
      const tokens_BTC = embed(tf, {
        table_VC: weightOf(weights, gpt2.names.embedding),
        ids_N: ids_BT.as1D(),
      }).reshape([B, T, config.width]);
      const stream_NC = tokens_BTC.add(placesOf(model, shape)).reshape([B * T, config.width]);
      return dropped(model, stream_NC, { kind: "embedding", place: "stream" });
    },
    block: (layer, x_NC) =>
      throughBlock(model, x_NC, {
        prefix: `transformer.h.${layer}.`,
        fixed,
        compute: (own, x, { mask }) => block(own, x, { ...shape, layer, mask }),
      }),
    end: (x_NC) => norm(model, x_NC, "transformer.ln_f"),
  };
}

/** Learned positions: [T, C], or [B, T, C] where rows do not stand alike. */
function placesOf({ tf, weights, config }: Model<Gpt2Config>, shape: PassShape): Tensor {
  const { numSequences: B, numTokens: T, placement, starts_BT } = shape;
  const table_VC = weightOf(weights, "transformer.wpe.weight");
  if (placement !== undefined) return gather(tf, table_VC, { rows: placement.positions_BT });
  if (starts_BT === undefined) return table_VC.slice([0, 0], [T, config.width]);
  const ids_N = positionsFrom(tf, starts_BT).as1D();
  return embed(tf, { table_VC, ids_N }).reshape([B, T, config.width]);
}

function norm({ tf, weights, config }: Model<Gpt2Config>, x_NC: Tensor, name: string): Tensor {
  return layerNorm(tf, x_NC, {
    gain: weightOf(weights, `${name}.weight`),
    bias: weightOf(weights, `${name}.bias`),
    epsilon: config.normEpsilon,
  });
}

function block(model: Model<Gpt2Config>, x_NC: Tensor, place: BlockPlace): Tensor {
  const { tf, config } = model;
  const { numSequences: B, numTokens: T } = place;
  const { width: C, numHeads: H, headWidth: D } = config;
  const block = `transformer.h.${place.layer}`;
  const project = (x: Tensor, name: string): Tensor =>
    projected(model, x, { name: `${block}.${name}`, isTransposed: gpt2.isTransposed });
  const toStream = (x: Tensor, name: string): Tensor =>
    dropped(model, project(x, name), { kind: "residual", place: `${block}.${name}` });
  const [q_PTD, k_PTD, v_PTD] = tf.unstack(
    project(norm(model, x_NC, `${block}.ln_1`), "attn.c_attn")
      .reshape([B, T, 3, H, D])
      .transpose([2, 0, 3, 1, 4])
      .reshape([3, B * H, T, D]),
  );
  const three = "three parts are unstacked to three tensors";
  const mixed_NC = attended(model, place, {
    q_PQD: invariant(q_PTD, three),
    k_PTD: invariant(k_PTD, three),
    v_PTD: invariant(v_PTD, three),
  })
    .reshape([B, H, T, D])
    .transpose([0, 2, 1, 3])
    .reshape([B * T, C]);
  const wanted = wantedRows(model, place);
  const middle_NC = wanted(x_NC).add(toStream(wanted(mixed_NC), "attn.c_proj"));
  const activate = model.isFrozen === true ? geluFused : gelu;
  const inner_NI = activate(tf, project(norm(model, middle_NC, `${block}.ln_2`), "mlp.c_fc"));
  return middle_NC.add(toStream(inner_NI, "mlp.c_proj"));
}
