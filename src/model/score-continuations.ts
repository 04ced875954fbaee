/**
 * Many continuations of one prefix: the prefix is computed once and every continuation looks at its keys and values. Shape suffixes as in `layers.ts`;
 * R continuations of at most L tokens each after a prefix of T tokens, padded on the right.
 */
import type { Tensor } from "../engine/tensorflow.js";
import { attend, causalMask, gatherRows } from "./layers.js";
import { attendWithPast, numKeptHeads, pastMask, type Past } from "./past.js";
import { hidden, logits, type Model } from "./transformer.js";

/** Elements of logits held at a time, about. */
const sliceElements = 1 << 21;

/**
 * Total log-probability of each continuation given the prefix, in nats: float32 [R]. No value is read, so it can be compiled.
 * @param prefix_1T int32 [1, T]. @param numPrefix_1 int32 [1]: tokens of it that are no padding, 1..T.
 * @param continuations_RL int32 [R, L]. @param numTokens_R int32 [R]: tokens of each that are no padding, 1..L.
 */
export function continuationTensor(
  model: Model,
  {
    prefix_1T,
    numPrefix_1,
    continuations_RL,
    numTokens_R,
  }: { readonly prefix_1T: Tensor; readonly numPrefix_1: Tensor; readonly continuations_RL: Tensor; readonly numTokens_R: Tensor },
): Tensor {
  const { tf, config } = model;
  const [, T = 0] = prefix_1T.shape;
  const [R = 0, L = 0] = continuations_RL.shape;
  const G = config.numHeads / numKeptHeads(config);
  const C = config.width;

  const pasts: Past[] = [];
  const prefixMask = causalMask(tf, T, G);
  const prefix_TC = hidden(model, prefix_1T, {
    positions_BT: tf.range(0, T, 1, "int32").reshape([1, T]),
    below: T,
    attention(_, { q_PQD, k_PTD, v_PTD }) {
      pasts.push({ keys_PSD: k_PTD, values_PSD: v_PTD });
      return attend(tf, q_PQD, k_PTD, v_PTD, prefixMask);
    },
  });
  const last_1C = gatherRows(tf, prefix_TC, numPrefix_1.sub(tf.scalar(1, "int32")));
  // The first token of all continuations is predicted by the same state.
  const first_R = gatherRows(
    tf,
    logProbabilities(model, last_1C).reshape([config.vocabSize]),
    continuations_RL.slice([0, 0], [R, 1]).as1D(),
  );
  if (L === 1) return first_R.mul(numTokens_R.toFloat()); // 1 each; a compiled entry uses all that it is fed

  const masks = { past: pastMask(tf, numPrefix_1.reshape([1, 1]), T), own: causalMask(tf, L - 1, G) };
  const states_NC = hidden(model, continuations_RL.slice([0, 0], [R, L - 1]), {
    positions_BT: tf
      .range(0, L - 1, 1, "int32")
      .add(numPrefix_1)
      .reshape([1, L - 1]),
    below: Math.min(T + L - 1, config.numPositions),
    attention(layer, heads) {
      const past = pasts[layer];
      if (past === undefined) throw new RangeError(`layer ${layer} has no past`);
      return attendWithPast(tf, heads, past, masks);
    },
  });
  const targets_N = continuations_RL.slice([0, 1], [R, L - 1]).as1D();
  const numRows = R * (L - 1);
  const numSliceRows = Math.max(1, Math.floor(sliceElements / config.vocabSize));
  const slices: Tensor[] = [];
  for (let start = 0; start < numRows; start += numSliceRows) {
    const size = Math.min(numSliceRows, numRows - start);
    const logits_MV = logits(model, states_NC.slice([start, 0], [size, C]));
    const places_M = tf
      .range(0, size, 1, "int32")
      .mul(tf.scalar(config.vocabSize, "int32"))
      .add(targets_N.slice([start], [size]));
    slices.push(gatherRows(tf, logits_MV.reshape([size * config.vocabSize]), places_M).sub(logSumExp(model, logits_MV)));
  }
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

function logProbabilities(model: Model, states_MC: Tensor): Tensor {
  const logits_MV = logits(model, states_MC);
  return logits_MV.sub(logSumExp(model, logits_MV).expandDims(1));
}

function logSumExp({ tf }: Model, logits_MV: Tensor): Tensor {
  const best_M1 = logits_MV.max(1, true);
  return tf.add(logits_MV.sub(best_M1).exp().sum(1).log(), best_M1.squeeze([1]));
}
