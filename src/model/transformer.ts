/**
 * The decoder-only transformer, a pure function of its weights: GPT-2 (Radford et al. 2019) and Llama (Touvron et al. 2023,
 * arXiv 2302.13971; Qwen2 differs by biases). No value is read, so that `engine/compile.ts` can record it. Shape suffixes as in `layers.ts`.
 */
import type { Tensor, Tensorflow } from "../engine/tensorflow.js";
import { MnemoscopeError } from "../errors.js";
import type { Gpt2Config, LlamaConfig, ModelConfig } from "./config.js";
import { attend, causalMask, embed, gatherRows, gelu, layerNorm, linear, rmsNorm, rotate, swiGlu } from "./layers.js";
import { ropeTables } from "./rope.js";
import { embeddingName, headName } from "./weights.js";

/** Weights by their Hugging Face names; shapes as `weightSpecs` lists them. */
export type Weights = Readonly<Record<string, Tensor>>;

/** What every function of the model needs. */
export interface Model {
  readonly tf: Tensorflow;
  readonly config: ModelConfig;
  readonly weights: Weights;
  /**
   * What is added to the result of a linear layer inside the blocks, float32 [N, O]: for low-rank adapters. Absent or `undefined`: nothing.
   * @param name of the layer's matrix, as `linearSpecs` lists it. @param x_NI the layer's input.
   */
  readonly addition?: (name: string, x_NI: Tensor) => Tensor | undefined;
}

/** Queries, keys and values of one layer, in the shapes of `attend`: P = B·(key-value heads), Q = (query heads a key-value head)·T. */
export interface Heads {
  readonly q_PQD: Tensor;
  readonly k_PTD: Tensor;
  readonly v_PTD: Tensor;
}

/** Where tokens stand and what they look at, where that is not positions 0..T−1 and the tokens before them. */
export interface Placement {
  /** int32 [B, T], or [1, T] where all rows stand alike; each in 0..below−1, checked by the caller. */
  readonly positions_BT: Tensor;
  /** Positions that can occur, at most the model's. */
  readonly below: number;
  /** Gives what `attend` gives, [P, Q, D]; called once a layer, in order. */
  readonly attention: (layer: number, heads: Heads) => Tensor;
}

interface Shape {
  readonly numSequences: number;
  readonly numTokens: number;
  readonly placement: Placement | undefined;
  readonly rows_M: Tensor | undefined;
}

/**
 * The residual stream after the last layer and the final norm: float32 [N, C], rows in the order of `ids_BT`. Tokens stand at positions 0..T−1 and see
 * only what is before them, so padding on the right changes nothing to its left.
 * @param ids_BT int32 [B, T], each in 0..V−1, checked by the caller (`checkIds`): the device does not.
 * @param placement for decoding with kept keys and values; has no gradient with respect to learned positions.
 * @param rows_M int32 [M], each in 0..N−1: the only rows that are wanted; the result is [M, C]. Spares the others the last layer's feed-forward half. No
 *   gradient.
 * @throws SEQUENCE_TOO_LONG where T exceeds the model's positions.
 */
export function hidden(model: Model, ids_BT: Tensor, placement?: Placement, rows_M?: Tensor): Tensor {
  const [numSequences, numTokens] = ids_BT.shape;
  if (numTokens === undefined) throw new RangeError("ids must be [B, T]");
  if (numTokens > model.config.numPositions) {
    throw new MnemoscopeError(
      "SEQUENCE_TOO_LONG",
      `a sequence of ${numTokens} tokens does not fit the model's ${model.config.numPositions} positions`,
      {
        remedy: "use shorter sequences",
      },
    );
  }
  const shape = { numSequences, numTokens, placement, rows_M };
  return model.config.family === "gpt2" ? gpt2Hidden(model, model.config, ids_BT, shape) : llamaHidden(model, model.config, ids_BT, shape);
}

/**
 * Logits: float32 [M, V], for any M rows of `hidden`'s result. They are V times as large as their meaning: slice the rows before, reduce after.
 * @param hidden_MC float32 [M, C].
 */
export function logits({ tf, config, weights }: Model, hidden_MC: Tensor): Tensor {
  return linear(tf, hidden_MC, { weight: weightOf(weights, headName(config)), isTransposed: true });
}

/**
 * Refuses token ids that the embedding does not have; on a CPU the engine would fail in the middle of a step, on a GPU read zeros.
 * @throws TOKENIZER_INVALID with the first offending id.
 */
export function checkIds(config: ModelConfig, ids: Int32Array): void {
  for (const id of ids) {
    if (id < 0 || id >= config.vocabSize) {
      throw new MnemoscopeError("TOKENIZER_INVALID", `token id ${id} is outside the model's vocabulary of ${config.vocabSize}`, {
        remedy: "use the tokenizer that belongs to the model",
      });
    }
  }
}

/** A linear layer with what is added to it. @param layer its name without `.weight`. */
function projected({ tf, weights, addition }: Model, layer: string, x_NI: Tensor, isTransposed: boolean): Tensor {
  const name = `${layer}.weight`;
  const own = linear(tf, x_NI, { weight: weightOf(weights, name), bias: weights[`${layer}.bias`], isTransposed });
  const added = addition?.(name, x_NI);
  return added === undefined ? own : own.add(added);
}

function gpt2Hidden(model: Model, config: Gpt2Config, ids_BT: Tensor, shape: Shape): Tensor {
  const { tf, weights } = model;
  const { numSequences: B, numTokens: T, placement, rows_M } = shape;
  const { width: C, numHeads: H, headWidth: D, normEpsilon: epsilon } = config;
  const weight = (name: string): Tensor => weightOf(weights, `transformer.${name}`);
  const norm = (x: Tensor, name: string): Tensor =>
    layerNorm(tf, x, { gain: weight(`${name}.weight`), bias: weight(`${name}.bias`), epsilon });
  const project = (x: Tensor, name: string): Tensor => projected(model, `transformer.${name}`, x, false);
  const attention = placement?.attention ?? causal(tf, causalMask(tf, T));

  const tokens_BTC = embed(tf, weightOf(weights, embeddingName(config)), ids_BT.as1D()).reshape([B, T, C]);
  const places = weight("wpe.weight");
  const places_TC = placement === undefined ? places.slice([0, 0], [T, C]) : gatherRows(tf, places, placement.positions_BT);
  let x_NC = tokens_BTC.add(places_TC).reshape([B * T, C]);
  for (let l = 0; l < config.numLayers; l++) {
    const qkv = project(norm(x_NC, `h.${l}.ln_1`), `h.${l}.attn.c_attn`);
    const [q_PTD, k_PTD, v_PTD] = tf.unstack(
      qkv
        .reshape([B, T, 3, H, D])
        .transpose([2, 0, 3, 1, 4])
        .reshape([3, B * H, T, D]),
    );
    if (q_PTD === undefined || k_PTD === undefined || v_PTD === undefined) throw new RangeError("unstack gave fewer than three tensors");
    const heads_PTD = attention(l, { q_PQD: q_PTD, k_PTD, v_PTD });
    const wanted = (x: Tensor): Tensor => (rows_M === undefined || l < config.numLayers - 1 ? x : gatherRows(tf, x, rows_M));
    const mixed_NC = heads_PTD
      .reshape([B, H, T, D])
      .transpose([0, 2, 1, 3])
      .reshape([B * T, C]);
    x_NC = wanted(x_NC).add(project(wanted(mixed_NC), `h.${l}.attn.c_proj`));
    x_NC = x_NC.add(project(gelu(tf, project(norm(x_NC, `h.${l}.ln_2`), `h.${l}.mlp.c_fc`)), `h.${l}.mlp.c_proj`));
  }
  return norm(x_NC, "ln_f");
}

function llamaHidden(model: Model, config: LlamaConfig, ids_BT: Tensor, shape: Shape): Tensor {
  const { tf, weights } = model;
  const { numSequences: B, numTokens: T, placement, rows_M } = shape;
  const { numHeads: H, numKeyValueHeads: K, headWidth: D, normEpsilon: epsilon } = config;
  const G = H / K;
  const norm = (x: Tensor, name: string): Tensor => rmsNorm(tf, x, { gain: weightOf(weights, `model.${name}.weight`), epsilon });
  const project = (x: Tensor, name: string): Tensor => projected(model, `model.${name}`, x, true);
  const tables = placement === undefined ? turns(tf, config, T) : turnsAt(tf, config, placement);
  const attention = placement?.attention ?? causal(tf, causalMask(tf, T, G));

  let x_NC = embed(tf, weightOf(weights, embeddingName(config)), ids_BT.as1D());
  for (let l = 0; l < config.numLayers; l++) {
    const layer = `layers.${l}`;
    const normal_NC = norm(x_NC, `${layer}.input_layernorm`);
    const q_BTHD = rotate(tf, project(normal_NC, `${layer}.self_attn.q_proj`).reshape([B, T, H, D]), tables);
    const k_BTKD = rotate(tf, project(normal_NC, `${layer}.self_attn.k_proj`).reshape([B, T, K, D]), tables);
    const v_BTKD = project(normal_NC, `${layer}.self_attn.v_proj`).reshape([B, T, K, D]);
    // Head h looks at key-value head ⌊h / G⌋: the G heads of one group lie side by side and become rows of one attention problem.
    const q_PQD = q_BTHD.transpose([0, 2, 1, 3]).reshape([B * K, G * T, D]);
    const perGroup = (x: Tensor): Tensor => x.transpose([0, 2, 1, 3]).reshape([B * K, T, D]);
    const heads_PQD = attention(l, { q_PQD, k_PTD: perGroup(k_BTKD), v_PTD: perGroup(v_BTKD) });
    const wanted = (x: Tensor): Tensor => (rows_M === undefined || l < config.numLayers - 1 ? x : gatherRows(tf, x, rows_M));
    const mixed = heads_PQD
      .reshape([B, H, T, D])
      .transpose([0, 2, 1, 3])
      .reshape([B * T, H * D]);
    x_NC = wanted(x_NC).add(project(wanted(mixed), `${layer}.self_attn.o_proj`));
    const inner_NC = norm(x_NC, `${layer}.post_attention_layernorm`);
    const gated = swiGlu(tf, project(inner_NC, `${layer}.mlp.gate_proj`), project(inner_NC, `${layer}.mlp.up_proj`));
    x_NC = x_NC.add(project(gated, `${layer}.mlp.down_proj`));
  }
  return norm(x_NC, "norm");
}

/** Attention to a token itself and those before it. */
function causal(tf: Tensorflow, mask_QT: Tensor): Placement["attention"] {
  return (_, { q_PQD, k_PTD, v_PTD }) => attend(tf, q_PQD, k_PTD, v_PTD, mask_QT);
}

interface Turns {
  readonly cos: Tensor;
  readonly sin: Tensor;
}

/** Rotations of the first T positions, [T, 1, D]. */
function turns(tf: Tensorflow, config: LlamaConfig, numTokens: number): Turns {
  const { cos, sin } = ropeTables(config.rope, numTokens);
  const shape = [numTokens, 1, config.headWidth];
  return { cos: tf.tensor(cos, shape), sin: tf.tensor(sin, shape) };
}

/** Rotations of given positions, [B, T, 1, D]. */
function turnsAt(tf: Tensorflow, config: LlamaConfig, { positions_BT, below }: Placement): Turns {
  const { cos, sin } = turns(tf, config, below);
  return { cos: gatherRows(tf, cos, positions_BT), sin: gatherRows(tf, sin, positions_BT) };
}

function weightOf(weights: Weights, name: string): Tensor {
  const weight = weights[name];
  if (weight === undefined) throw new RangeError(`the weight ${name} is missing`);
  return weight;
}
