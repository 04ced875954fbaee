/**
 * Attention to keys and values that were computed before: the cache of decoding. Shape suffixes as in
 * `layers.ts`; S past positions, K key-value heads.
 */
import type { Tensor, Tensorflow } from "../engine/tensorflow.js";
import { familyOf } from "./config.js";
import type { DecoderConfig } from "./decoder-config.js";
import { attend, causalMask } from "./layers.js";
import type { Heads, Model, Placement } from "./pass.js";
import { sizesOf } from "./sizes-of.js";

/** Keys and values of one layer at positions 0..S−1. Positions that hold nothing are masked. */
export interface Past {
  readonly keys_PSD: Tensor;
  readonly values_PSD: Tensor;
}

/** Key-value heads of a model: what is kept. */
export const numKeptHeads = (config: DecoderConfig): number => familyOf(config).numKeyValueHeads(config);

/**
 * Positions 0..T−1, each attending to itself and those before it. @param of.onHeads gets the heads of each
 * layer, in order: what can be kept of them.
 */
export function fromStart(
  { tf, config }: Model,
  of: { readonly numTokens: number; readonly onHeads: (layer: number, heads: Heads) => void },
): Placement {
  const { numTokens, onHeads } = of;
  const mask = causalMask(tf, { numTokens, numRepeats: config.numHeads / numKeptHeads(config) });
  return {
    positions_BT: tf.range(0, numTokens, 1, "int32").reshape([1, numTokens]),
    below: numTokens,
    attention(layer, heads) {
      onHeads(layer, heads);
      return attend(tf, heads, { mask });
    },
  };
}

/**
 * Additive mask over past positions, float32: 0 below `numPast`, −1e9 from there on.
 * @param of.numPast_N1 int32 [N, 1]: how many positions of each row hold something.
 * @returns [N, S].
 */
export function pastMask(
  tf: Tensorflow,
  { numPast_N1, numPositions }: { readonly numPast_N1: Tensor; readonly numPositions: number },
): Tensor {
  return tf
    .range(0, numPositions, 1, "int32")
    .reshape([1, numPositions])
    .greaterEqual(numPast_N1)
    .toFloat()
    .mul(-1e9);
}

/**
 * softmax([q·kₚᵀ + pastMask, q·kᵀ + mask]/√D)·[vₚ, v]: float32 [P, Q, D]. One softmax over the past and the
 * new tokens, no copy that joins them.
 *
 *            past 0 … S−1       new 0 … T−1
 *   query t  (masked from n on)  (masked after t)
 *
 * @param of.past of the same P attention problems, or of M sequences that B rows share, B/M side by side:
 * then its problems are [M·K, S, D] and P = B·K.
 * @param of.past.numHeads the K key-value heads of a sequence; where absent, all rows share one past, or each
 * has its own.
 * @param of.masks.past broadcastable to [P, Q, S]; absent where all of the past is seen. @param of.masks.own
 * [Q, T] from `causalMask`.
 */
export function attendWithPast(
  tf: Tensorflow,
  of: {
    readonly heads: Heads;
    readonly past: Past & { readonly numHeads?: number };
    readonly masks: { readonly past?: Tensor; readonly own: Tensor };
  },
): Tensor {
  const { past, masks } = of;
  const { q_PQD, k_PTD, v_PTD } = of.heads;
  const [P, Q, D] = sizesOf(q_PQD, 3);
  const [numPasts, S] = sizesOf(past.keys_PSD, 3);
  const K = past.numHeads ?? numPasts;
  const M = numPasts / K;
  const R = P / numPasts;
  // Rows that share a past become rows of one matrix product a head.
  const gathered = (x: Tensor, width: number): Tensor =>
    R === 1
      ? x
      : x
          .reshape([M, R, K, Q, width])
          .transpose([0, 2, 1, 3, 4])
          .reshape([numPasts, R * Q, width]);
  const scattered = (x: Tensor, width: number): Tensor =>
    R === 1 ? x : x.reshape([M, K, R, Q, width]).transpose([0, 2, 1, 3, 4]).reshape([P, Q, width]);
  const scaled_PQD = q_PQD.mul(1 / Math.sqrt(D));
  const unmasked_PQS = scattered(tf.matMul(gathered(scaled_PQD, D), past.keys_PSD, false, true), S);
  const before_PQS = masks.past === undefined ? unmasked_PQS : unmasked_PQS.add(masks.past);
  const own_PQT = tf.matMul(scaled_PQD, k_PTD, false, true).add(masks.own);
  const weights = tf.softmax(tf.concat([before_PQS, own_PQT], 2));
  const [, T] = sizesOf(k_PTD, 3);
  const fromPast_PQD = scattered(
    tf.matMul(gathered(weights.slice([0, 0, 0], [P, Q, S]), S), past.values_PSD),
    D,
  );
  return fromPast_PQD.add(tf.matMul(weights.slice([0, 0, S], [P, Q, T]), v_PTD));
}
