/**
 * A way through a model, from token ids to the residual stream after the final norm: what each family makes
 * (`families/`), and what everything that computes with a model is given. Shape suffixes as in `layers.ts`.
 */
import type { Tensor, Tensorflow } from "../engine/tensorflow.js";
import type { DecoderConfig } from "./decoder-config.js";
import type { Dropout } from "./dropout.js";

/**
 * Weights by their Hugging Face names; shapes as `weightSpecs` lists them. Others may stand beside them, for
 * `addition`.
 */
export type WeightTensors = Readonly<Record<string, Tensor>>;

/** What every function of the model needs. */
export interface Model<Config extends DecoderConfig = DecoderConfig> {
  readonly tf: Tensorflow;
  readonly config: Config;
  readonly weights: WeightTensors;
  /**
   * What is added to the result of a linear layer inside the blocks, float32 [N, O]: for low-rank adapters.
   * Absent or `undefined`: nothing.
   * @param name of the layer's matrix, as `linearSpecs` lists it. @param x_NI the layer's input. @param block
   * at least the weights of the layer's block, and its dropout.
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
 * Where tokens stand and what they attend to, where that is not positions 0..T−1 and the tokens before them.
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
  /** Positions 0..T−1 where absent, or as `starts_BT` says. */
  readonly placement?: Placement | undefined;
  /**
   * For rows that hold several documents, without a placement: int32 [B, T], where in its row the document of
   * each token begins, at or before it; checked by the caller. Positions count from there, and no token sees
   * another document. One document a row where absent.
   */
  readonly starts_BT?: Tensor | undefined;
  /** The rows that are wanted of the last layer; all where absent. */
  readonly rows_M?: Tensor | undefined;
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
