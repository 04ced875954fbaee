/**
 * The decoder-only transformer, a pure function of its weights: GPT-2 (Radford et al. 2019) and Llama
 * (Touvron et al. 2023, arXiv 2302.13971; Qwen2 differs by biases). No value is read, so that
 * `engine/compile.ts` can record it. Shape suffixes as in `layers.ts`.
 */
import { defined } from "../defined.js";
import { computedAfter, type Tensor, type Tensorflow } from "../engine/tensorflow.js";
import { MnemoscopeError } from "../errors.js";
import type { Gpt2Config, LlamaConfig, ModelConfig } from "./config.js";
import { dropped, maskOf, type Dropout } from "./dropout.js";
import { recomputed, type NamedTensors } from "./gradient.js";
import {
  attend,
  attendDropping,
  causalMask,
  embed,
  gatherRows,
  gelu,
  geluFused,
  layerNorm,
  linear,
  rmsNorm,
  rotate,
  swiGlu,
} from "./layers.js";
import { ropeTables } from "./rope.js";
import { embeddingName, headName } from "./weights.js";

/**
 * Weights by their Hugging Face names; shapes as `weightSpecs` lists them. Others may stand beside them, for
 * `addition`.
 */
export type Weights = Readonly<Record<string, Tensor>>;

/** What every function of the model needs. */
export interface Model {
  readonly tf: Tensorflow;
  readonly config: ModelConfig;
  readonly weights: Weights;
  /**
   * What is added to the result of a linear layer inside the blocks, float32 [N, O]: for low-rank adapters.
   * Absent or `undefined`: nothing.
   * @param name of the layer's matrix, as `linearSpecs` lists it. @param x_NI the layer's input. @param block
   * at least the weights of the layer's block, and
   *   its dropout.
   */
  readonly addition?: (
    name: string,
    x_NI: Tensor,
    block: Pick<Model, "weights" | "dropout">,
  ) => Tensor | undefined;
  /**
   * Whether the backward pass computes each block again instead of keeping what the forward pass computed.
   * For training: not with a `Placement`.
   */
  readonly isRecomputed?: boolean;
  /**
   * Whether no gradient will be asked for: layers take forms that have none and that TensorFlow computes
   * faster once they are compiled.
   */
  readonly isFrozen?: boolean;
  /** For training. Absent or `undefined`: nothing is dropped. */
  readonly dropout?: Dropout | undefined;
}

/**
 * Queries, keys and values of one layer, in the shapes of `attend`: P = B·(key-value heads), Q = (query heads
 * a key-value head)·T.
 */
export interface Heads {
  readonly q_PQD: Tensor;
  readonly k_PTD: Tensor;
  readonly v_PTD: Tensor;
}

/**
 * Where tokens stand and what they look at, where that is not positions 0..T−1 and the tokens before them.
 */
export interface Placement {
  /** int32 [B, T], or [1, T] where all rows stand alike; each in 0..below−1, checked by the caller. */
  readonly positions_BT: Tensor;
  /** Positions that can occur, at most the model's. */
  readonly below: number;
  /** Gives what `attend` gives, [P, Q, D]; called once a layer, in order. */
  readonly attention: (layer: number, heads: Heads) => Tensor;
}

export interface PassShape {
  readonly numSequences: number;
  readonly numTokens: number;
  /** Positions 0..T−1 where absent. */
  readonly placement?: Placement | undefined;
  /** The rows that are wanted of the last layer; all where absent. */
  readonly rows_M?: Tensor | undefined;
}

/** Where a block stands in the model. */
interface BlockPlace extends PassShape {
  readonly layer: number;
  /** Absent with a placement. */
  readonly mask_QT?: Tensor | undefined;
}

/**
 * The residual stream after the last layer and the final norm: float32 [N, C], rows in the order of `ids_BT`.
 * Tokens stand at positions 0..T−1 and see only what is before them, so padding on the right changes nothing
 * to its left.
 * @param ids_BT int32 [B, T], each in 0..V−1, checked by the caller (`checkIds`): the device does not.
 * @param placement for decoding with kept keys and values; has no gradient with respect to learned positions.
 * @param rows_M int32 [M], each in 0..N−1: the only rows that are wanted; the result is [M, C]. Spares the
 * others the last layer's feed-forward half. No
 *   gradient.
 * @throws SEQUENCE_TOO_LONG where T exceeds the model's positions.
 */
export function hidden(model: Model, ids_BT: Tensor, placement?: Placement, rows_M?: Tensor): Tensor {
  const [numSequences, numTokens] = ids_BT.shape;
  if (numTokens === undefined) throw new RangeError("ids must be [B, T]");
  const pass = openPass(model, { numSequences, numTokens, placement, rows_M });
  let x_NC = pass.start(ids_BT);
  for (let layer = 0; layer < model.config.numLayers; layer++) x_NC = pass.block(layer, x_NC);
  return pass.end(x_NC);
}

/**
 * One way through the model for sequences of one shape, to be gone layer by layer: what `hidden` goes at
 * once.
 */
export interface Pass {
  /** The residual stream before the first layer: float32 [N, C]. */
  start(ids_BT: Tensor): Tensor;
  /** After a layer: [N, C], or [M, C] after the last one where only some rows are wanted. */
  block(layer: number, x_NC: Tensor): Tensor;
  /** After the final norm, same shape. */
  end(x_NC: Tensor): Tensor;
}

/** @throws SEQUENCE_TOO_LONG where T exceeds the model's positions. */
export function openPass(model: Model, shape: PassShape): Pass {
  if (shape.numTokens > model.config.numPositions) {
    throw new MnemoscopeError(
      "SEQUENCE_TOO_LONG",
      `a sequence of ${shape.numTokens} tokens does not fit the model's ` +
        `${model.config.numPositions} positions`,
      {
        remedy: "use shorter sequences",
      },
    );
  }
  return model.config.family === "gpt2"
    ? gpt2Pass(model, model.config, shape)
    : llamaPass(model, model.config, shape);
}

/**
 * Logits: float32 [M, V], for any M rows of `hidden`'s result. They are V times as large as their meaning:
 * slice the rows before, reduce after.
 * @param hidden_MC float32 [M, C].
 */
export function logits({ tf, config, weights }: Model, hidden_MC: Tensor): Tensor {
  return linear(tf, hidden_MC, { weight: weightOf(weights, headName(config)), isTransposed: true });
}

/**
 * Refuses token ids that the embedding does not have; on a CPU the engine would fail in the middle of a step,
 * on a GPU read zeros.
 * @throws TOKENIZER_INVALID with the first offending id.
 */
export function checkIds(config: ModelConfig, ids: Int32Array): void {
  for (const id of ids) {
    if (id < 0 || id >= config.vocabSize) {
      throw new MnemoscopeError(
        "TOKENIZER_INVALID",
        `token id ${id} is outside the model's vocabulary of ${config.vocabSize}`,
        {
          remedy: "use the tokenizer that belongs to the model",
        },
      );
    }
  }
}

/** A linear layer with what is added to it. @param layer its name without `.weight`. */
function projected(model: Model, layer: string, x_NI: Tensor, isTransposed: boolean): Tensor {
  const { tf, weights, addition } = model;
  const name = `${layer}.weight`;
  const own = linear(tf, x_NI, {
    weight: weightOf(weights, name),
    bias: weights[`${layer}.bias`],
    isTransposed,
  });
  const added = addition?.(name, x_NI, model);
  return added === undefined ? own : own.add(added);
}

/**
 * One block, [N, C] to [N, C].
 * @param block.prefix what the names of the block's weights begin with. @param block.fixed tensors without a
 * gradient that `compute` needs.
 * @param block.compute gets a model with the block's weights. It closes over no tensor where the model is
 * recomputed.
 */
function throughBlock<Fixed extends NamedTensors>(
  model: Model,
  x_NC: Tensor,
  block: {
    readonly prefix: string;
    readonly fixed: Fixed;
    readonly compute: (model: Model, x_NC: Tensor, fixed: Fixed) => Tensor;
  },
): Tensor {
  const { tf, weights, dropout } = model;
  const within = (own: Model, x: Tensor, fixed: Fixed & { readonly seed_2?: Tensor }): Tensor => {
    const { seed_2 } = fixed;
    if (dropout === undefined || seed_2 === undefined) return block.compute(own, x, fixed);
    // Behind the block's input: masks hang on nothing else, and would all be drawn, and kept, as soon as the
    // step begins.
    const later = { ...own, dropout: { ...dropout, seed_2: computedAfter(tf, seed_2, x) } };
    return block.compute(later, x, fixed);
  };
  const fixed = { ...block.fixed, ...defined({ seed_2: dropout?.seed_2 }) };
  if (model.isRecomputed !== true) return within(model, x_NC, fixed);
  return recomputed(tf, x_NC, {
    weights: Object.fromEntries(Object.entries(weights).filter(([name]) => name.startsWith(block.prefix))),
    fixed,
    compute: (x, own, fixed) => within({ ...model, weights: own }, x, fixed),
  });
}

function gpt2Pass(model: Model, config: Gpt2Config, shape: PassShape): Pass {
  const { tf, weights } = model;
  const { numSequences: B, numTokens: T, placement } = shape;
  const fixed: { readonly mask_QT?: Tensor } = placement === undefined ? { mask_QT: causalMask(tf, T) } : {};
  return {
    start(ids_BT) {
      const tokens_BTC = embed(tf, weightOf(weights, embeddingName(config)), ids_BT.as1D()).reshape([
        B,
        T,
        config.width,
      ]);
      const places = weightOf(weights, "transformer.wpe.weight");
      const places_TC =
        placement === undefined
          ? places.slice([0, 0], [T, config.width])
          : gatherRows(tf, places, placement.positions_BT);
      const stream_NC = tokens_BTC.add(places_TC).reshape([B * T, config.width]);
      return dropped(tf, stream_NC, model.dropout, "embedding", "stream");
    },
    block: (layer, x_NC) =>
      throughBlock(model, x_NC, {
        prefix: `transformer.h.${layer}.`,
        fixed,
        compute: (own, x, { mask_QT }) => gpt2Block(own, config, { ...shape, layer, mask_QT }, x),
      }),
    end: (x_NC) => gpt2Norm(model, config, "transformer.ln_f", x_NC),
  };
}

function gpt2Norm(
  { tf, weights }: Model,
  { normEpsilon: epsilon }: Gpt2Config,
  name: string,
  x_NC: Tensor,
): Tensor {
  return layerNorm(tf, x_NC, {
    gain: weightOf(weights, `${name}.weight`),
    bias: weightOf(weights, `${name}.bias`),
    epsilon,
  });
}

function gpt2Block(model: Model, config: Gpt2Config, place: BlockPlace, x_NC: Tensor): Tensor {
  const { tf } = model;
  const { numSequences: B, numTokens: T } = place;
  const { width: C, numHeads: H, headWidth: D } = config;
  const block = `transformer.h.${place.layer}`;
  const norm = (x: Tensor, name: string): Tensor => gpt2Norm(model, config, `${block}.${name}`, x);
  const project = (x: Tensor, name: string): Tensor => projected(model, `${block}.${name}`, x, false);
  const toStream = (x: Tensor, name: string): Tensor =>
    dropped(tf, project(x, name), model.dropout, "residual", `${block}.${name}`);
  const [q_PTD, k_PTD, v_PTD] = tf.unstack(
    project(norm(x_NC, "ln_1"), "attn.c_attn")
      .reshape([B, T, 3, H, D])
      .transpose([2, 0, 3, 1, 4])
      .reshape([3, B * H, T, D]),
  );
  if (q_PTD === undefined || k_PTD === undefined || v_PTD === undefined)
    throw new RangeError("unstack gave fewer than three tensors");
  const mixed_NC = attended(model, place, { q_PQD: q_PTD, k_PTD, v_PTD })
    .reshape([B, H, T, D])
    .transpose([0, 2, 1, 3])
    .reshape([B * T, C]);
  const wanted = wantedRows(tf, config, place);
  const middle_NC = wanted(x_NC).add(toStream(wanted(mixed_NC), "attn.c_proj"));
  const activate = model.isFrozen === true ? geluFused : gelu;
  return middle_NC.add(toStream(activate(tf, project(norm(middle_NC, "ln_2"), "mlp.c_fc")), "mlp.c_proj"));
}

function llamaPass(model: Model, config: LlamaConfig, shape: PassShape): Pass {
  const { tf, weights } = model;
  const { numTokens: T, placement } = shape;
  const { cos, sin } = placement === undefined ? turns(tf, config, T) : turnsAt(tf, config, placement);
  const fixed: Turns & { readonly mask_QT?: Tensor } =
    placement === undefined
      ? { cos, sin, mask_QT: causalMask(tf, T, config.numHeads / config.numKeyValueHeads) }
      : { cos, sin };
  return {
    start: (ids_BT) => embed(tf, weightOf(weights, embeddingName(config)), ids_BT.as1D()),
    block: (layer, x_NC) =>
      throughBlock(model, x_NC, {
        prefix: `model.layers.${layer}.`,
        fixed,
        compute: (own, x, { cos, sin, mask_QT }) =>
          llamaBlock(own, config, { ...shape, layer, mask_QT, turns: { cos, sin } }, x),
      }),
    end: (x_NC) => llamaNorm(model, config, "model.norm", x_NC),
  };
}

function llamaNorm(
  { tf, weights }: Model,
  { normEpsilon: epsilon }: LlamaConfig,
  name: string,
  x_NC: Tensor,
): Tensor {
  return rmsNorm(tf, x_NC, { gain: weightOf(weights, `${name}.weight`), epsilon });
}

function llamaBlock(
  model: Model,
  config: LlamaConfig,
  place: BlockPlace & { readonly turns: Turns },
  x_NC: Tensor,
): Tensor {
  const { tf } = model;
  const { numSequences: B, numTokens: T } = place;
  const { numHeads: H, numKeyValueHeads: K, headWidth: D } = config;
  const G = H / K;
  const block = `model.layers.${place.layer}`;
  const norm = (x: Tensor, name: string): Tensor => llamaNorm(model, config, `${block}.${name}`, x);
  const project = (x: Tensor, name: string): Tensor => projected(model, `${block}.${name}`, x, true);
  const normal_NC = norm(x_NC, "input_layernorm");
  const q_BTHD = rotate(tf, project(normal_NC, "self_attn.q_proj").reshape([B, T, H, D]), place.turns);
  const k_BTKD = rotate(tf, project(normal_NC, "self_attn.k_proj").reshape([B, T, K, D]), place.turns);
  const v_BTKD = project(normal_NC, "self_attn.v_proj").reshape([B, T, K, D]);
  // Head h looks at key-value head ⌊h / G⌋: the G heads of one group lie side by side and become rows of one
  // attention problem.
  const q_PQD = q_BTHD.transpose([0, 2, 1, 3]).reshape([B * K, G * T, D]);
  const perGroup = (x: Tensor): Tensor => x.transpose([0, 2, 1, 3]).reshape([B * K, T, D]);
  const mixed = attended(model, place, { q_PQD, k_PTD: perGroup(k_BTKD), v_PTD: perGroup(v_BTKD) })
    .reshape([B, H, T, D])
    .transpose([0, 2, 1, 3])
    .reshape([B * T, H * D]);
  const wanted = wantedRows(tf, config, place);
  const middle_NC = wanted(x_NC).add(project(wanted(mixed), "self_attn.o_proj"));
  const inner_NC = norm(middle_NC, "post_attention_layernorm");
  const gated = swiGlu(tf, project(inner_NC, "mlp.gate_proj"), project(inner_NC, "mlp.up_proj"));
  return middle_NC.add(project(gated, "mlp.down_proj"));
}

/** Attention as the placement says; without one, to a token itself and those before it. */
function attended({ tf, dropout }: Model, { placement, layer, mask_QT }: BlockPlace, heads: Heads): Tensor {
  if (placement !== undefined) return placement.attention(layer, heads);
  if (mask_QT === undefined) throw new RangeError("the mask is missing");
  const dropping = maskOf(tf, dropout, "attention", `layer ${layer}`);
  if (dropping !== undefined) return attendDropping(tf, heads, mask_QT, dropping);
  return attend(tf, heads.q_PQD, heads.k_PTD, heads.v_PTD, mask_QT);
}

/** The rows that are wanted behind the last block's attention; all of them in the other blocks. */
function wantedRows(
  tf: Tensorflow,
  { numLayers }: ModelConfig,
  { rows_M, layer }: BlockPlace,
): (x: Tensor) => Tensor {
  return rows_M === undefined || layer < numLayers - 1 ? (x) => x : (x) => gatherRows(tf, x, rows_M);
}

// A type, because an interface has no index signature.
type Turns = { readonly cos: Tensor; readonly sin: Tensor };

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
