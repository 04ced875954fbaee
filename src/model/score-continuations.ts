/**
 * Many continuations of few prefixes: a prefix is computed once and its continuations look at its keys and
 * values. Shape suffixes as in `layers.ts`; M prefixes of at most T tokens, padded on the right, and R =
 * M·(continuations a prefix) continuations of at most L tokens, those of one prefix side by side.
 */
import type { Tensor } from "../engine/tensorflow.js";
import { causalMask, gatherRows } from "./layers.js";
import { attendWithPast, fromStart, numKeptHeads, pastMask, type Past } from "./past.js";
import { overLogits } from "./sliced-logits.js";
import type { Model } from "./pass.js";
import { hidden, logits } from "./transformer.js";

/**
 * Total log-probability of each continuation given its prefix, in nats: float32 [R]. No value is read, so it
 * can be compiled.
 * @param prefixes_MT int32 [M, T]. @param numPrefix_M int32 [M]: tokens of each that are no padding, 1..T.
 * @param continuations_RL int32 [R, L]. @param numTokens_R int32 [R]: tokens of each that are no padding,
 * 1..L.
 */
export function continuationTensor(
  model: Model,
  {
    prefixes_MT,
    numPrefix_M,
    continuations_RL,
    numTokens_R,
  }: {
    readonly prefixes_MT: Tensor;
    readonly numPrefix_M: Tensor;
    readonly continuations_RL: Tensor;
    readonly numTokens_R: Tensor;
  },
): Tensor {
  const { tf, config } = model;
  const [M = 0, T = 0] = prefixes_MT.shape;
  const [R = 0, L = 0] = continuations_RL.shape;
  const K = numKeptHeads(config);
  const G = config.numHeads / K;
  const V = config.vocabSize;
  const perRow = (x_M: Tensor): Tensor =>
    x_M
      .reshape([M, 1])
      .tile([1, R / M])
      .reshape([R, 1]);

  const pasts: Past[] = [];
  const lastRows_M = tf
    .range(0, M, 1, "int32")
    .mul(tf.scalar(T, "int32"))
    .add(numPrefix_M)
    .sub(tf.scalar(1, "int32"));
  const last_MC = hidden(
    model,
    prefixes_MT,
    fromStart(model, T, (_, { k_PTD, v_PTD }) => pasts.push({ keys_PSD: k_PTD, values_PSD: v_PTD })),
    lastRows_M,
  );
  // The first token of all continuations of a prefix is predicted by the same state.
  const logProbs_MV = logProbabilities(model, last_MC);
  const firstPlaces_R = perRow(tf.range(0, M, 1, "int32").mul(tf.scalar(V, "int32"))).add(
    continuations_RL.slice([0, 0], [R, 1]),
  );
  const first_R = gatherRows(tf, logProbs_MV.reshape([M * V]), firstPlaces_R.as1D());
  if (L === 1) return first_R.mul(numTokens_R.toFloat()); // 1 each; a compiled entry uses all that it is fed

  const numPast_R1 = perRow(numPrefix_M);
  const numPast_P1 = numPast_R1.tile([1, K]).reshape([R * K, 1]);
  const masks = { past: pastMask(tf, numPast_P1, T).reshape([R * K, 1, T]), own: causalMask(tf, L - 1, G) };
  const below = Math.min(T + L - 1, config.numPositions);
  const states_NC = hidden(model, continuations_RL.slice([0, 0], [R, L - 1]), {
    // Padding may reach past the model's last position: nothing looks at it.
    positions_BT: tf
      .range(0, L - 1, 1, "int32")
      .reshape([1, L - 1])
      .add(numPast_R1)
      .minimum(tf.scalar(below - 1, "int32")),
    below,
    attention(layer, heads) {
      const past = pasts[layer];
      if (past === undefined) throw new RangeError(`layer ${layer} has no past`);
      return attendWithPast(tf, heads, { ...past, numHeads: K }, masks);
    },
  });
  const targets_N = continuations_RL.slice([0, 1], [R, L - 1]).as1D();
  const slices = overLogits(model, states_NC, targets_N, ({ logits_MV, own_M }) =>
    own_M.sub(logSumExp(model, logits_MV)),
  );
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
