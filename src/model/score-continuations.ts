/**
 * Many continuations of few prefixes: a prefix is computed once and its continuations attend to its keys and
 * values. Shape suffixes as in `layers.ts`; M prefixes of at most T tokens, padded on the right, and R =
 * M·(continuations a prefix) continuations of at most L tokens, those of one prefix side by side.
 */
import type { Tensor } from "../engine/tensorflow.js";
import { invariant } from "../errors.js";
import { causalMask, gather } from "./layers.js";
import type { Model, Placement } from "./pass.js";
import { attendWithPast, fromStart, numKeptHeads, pastMask, type Past } from "./past.js";
import { sizesOf } from "./sizes-of.js";
import { overLogits } from "./sliced-logits.js";
import { hidden, logits } from "./transformer.js";

interface Continuations {
  /** int32 [M, T]. */
  readonly prefixes_MT: Tensor;
  /** int32 [M]: tokens of each prefix that are no padding, 1..T. */
  readonly numPrefix_M: Tensor;
  /** int32 [R, L]. */
  readonly continuations_RL: Tensor;
  /** int32 [R]: tokens of each continuation that are no padding, 1..L. */
  readonly numTokens_R: Tensor;
}

/**
 * Total log-probability of each continuation given its prefix, in nats: float32 [R]. No value is read, so it
 * can be compiled.
 */
export function continuationTensor(model: Model, of: Continuations): Tensor {
  const { tf } = model;
  const { continuations_RL, numTokens_R } = of;
  const [R, L] = sizesOf(continuations_RL, 2);
  const { last_MC, pasts } = prefixStates(model, of);
  // The first token of all continuations of a prefix is predicted by the same state.
  const first_R = firstLogProbs(model, last_MC, continuations_RL);
  if (L === 1) return first_R.mul(numTokens_R.toFloat()); // 1 each; a compiled entry uses all that it is fed

  const placement = behindPrefixes(model, of, pasts);
  const states_NC = hidden(model, continuations_RL.slice([0, 0], [R, L - 1]), { placement });
  const targets_N = continuations_RL.slice([0, 1], [R, L - 1]).as1D();
  const slices = overLogits(model, {
    hidden_NC: states_NC,
    targets_N,
    reduce: ({ logits_MV, own_M }) => own_M.sub(logSumExp(model, logits_MV)),
  });
  const isToken_RL = numTokens_R
    .reshape([R, 1])
    .greater(tf.range(1, L, 1, "int32").reshape([1, L - 1]))
    .toFloat();
  return tf
    .concat(slices, 0)
    .reshape([R, L - 1])
    .mul(isToken_RL)
    .sum(1)
    .add(first_R);
}

/** The state at each prefix's last token, and the keys and values of all its tokens by layer. */
function prefixStates(
  model: Model,
  { prefixes_MT, numPrefix_M }: Continuations,
): { readonly last_MC: Tensor; readonly pasts: readonly Past[] } {
  const { tf } = model;
  const [M, T] = sizesOf(prefixes_MT, 2);
  const pasts: Past[] = [];
  const rows_M = tf
    .range(0, M, 1, "int32")
    .mul(tf.scalar(T, "int32"))
    .add(numPrefix_M)
    .sub(tf.scalar(1, "int32"));
  const placement = fromStart(model, {
    numTokens: T,
    onHeads: (_, { k_PTD, v_PTD }) => pasts.push({ keys_PSD: k_PTD, values_PSD: v_PTD }),
  });
  return { last_MC: hidden(model, prefixes_MT, { placement, rows_M }), pasts };
}

/** Log-probability of each continuation's first token: float32 [R]. */
function firstLogProbs(model: Model, last_MC: Tensor, continuations_RL: Tensor): Tensor {
  const { tf, config } = model;
  const V = config.vocabSize;
  const [M] = sizesOf(last_MC, 2);
  const [R] = sizesOf(continuations_RL, 2);
  const logits_MV = logits(model, last_MC);
  const logProbs_MV = logits_MV.sub(logSumExp(model, logits_MV).expandDims(1));
  const rowStarts_M = tf.range(0, M, 1, "int32").mul(tf.scalar(V, "int32"));
  const places_R = perRow(rowStarts_M, R).add(continuations_RL.slice([0, 0], [R, 1]));
  return gather(tf, logProbs_MV.reshape([M * V]), { rows: places_R.as1D() });
}

/** Tokens 0..L−2 of the continuations, each behind its prefix. */
function behindPrefixes(
  { tf, config }: Model,
  { prefixes_MT, numPrefix_M, continuations_RL }: Continuations,
  pasts: readonly Past[],
): Placement {
  const [, T] = sizesOf(prefixes_MT, 2);
  const [R, L] = sizesOf(continuations_RL, 2);
  const K = numKeptHeads(config);
  const numPast_R1 = perRow(numPrefix_M, R);
  const numPast_P1 = numPast_R1.tile([1, K]).reshape([R * K, 1]);
  const masks = {
    past: pastMask(tf, { numPast_N1: numPast_P1, numPositions: T }).reshape([R * K, 1, T]),
    own: causalMask(tf, { numTokens: L - 1, numRepeats: config.numHeads / K }),
  };
  const below = Math.min(T + L - 1, config.numPositions);
  return {
    // Padding may reach past the model's last position: nothing attends to it.
    positions_BT: tf
      .range(0, L - 1, 1, "int32")
      .reshape([1, L - 1])
      .add(numPast_R1)
      .minimum(tf.scalar(below - 1, "int32")),
    below,
    attention(layer, heads) {
      const past = invariant(pasts[layer], `the prefixes went through layer ${layer}`);
      return attendWithPast(tf, { heads, past: { ...past, numHeads: K }, masks });
    },
  };
}

/** A number of each prefix, for each of its continuations: [M] to [R, 1]. */
function perRow(x_M: Tensor, numRows: number): Tensor {
  const [M] = sizesOf(x_M, 1);
  return x_M
    .reshape([M, 1])
    .tile([1, numRows / M])
    .reshape([numRows, 1]);
}

function logSumExp({ tf }: Model, logits_MV: Tensor): Tensor {
  const best_M1 = logits_MV.max(1, true);
  return tf.add(logits_MV.sub(best_M1).exp().sum(1).log(), best_M1.squeeze([1]));
}
