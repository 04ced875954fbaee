/**
 * The one primitive of measuring: what the model thought of every token of a sequence, in one forward pass.
 * The logits are reduced in the graph, rows at a time, and never leave it. Shape suffixes as in `layers.ts`;
 * M is a slice of the N tokens, A an alphabet.
 */
import type { Tensor } from "../engine/tensorflow.js";
import { invariant } from "../errors.js";
import { gather } from "./layers.js";
import type { Model } from "./pass.js";
import { joined, overLogits, type LogitSlice } from "./sliced-logits.js";
import { hidden } from "./transformer.js";

/**
 * One number a token for each entry; the first token of a sequence has no score, so all arrays have
 * `ids.length − 1` entries.
 */
export interface TokenScores {
  /** log p(token | the tokens before), in nats. */
  readonly logProbNats: Float32Array;
  /**
   * Logit of the token minus the largest of all others. Above 0 exactly where greedy decoding would have said
   * this token; 0 is a tie.
   */
  readonly margin: Float32Array;
  /**
   * Mean of log p over the vocabulary, weighted by p (the negative entropy), in nats: μ of Min-K%++ (Zhang et
   * al. 2024, arXiv 2404.02936).
   */
  readonly meanNats: Float32Array;
  /** Standard deviation of log p over the vocabulary, weighted by p, in nats: σ of Min-K%++. */
  readonly sdNats: Float32Array;
  /** log Σ p(a) over an alphabet of tokens, in nats; absent where none was given. */
  readonly alphabetLogSumNats?: Float32Array;
}

/** Scores of a batch as tensors, float32 [N] each. */
export type ScoreTensors = { readonly [Key in keyof TokenScores]: Tensor };

/**
 * Scores of every row of a batch. No value is read, so it can be compiled; call it inside `tf.tidy`
 * otherwise.
 * @param of.ids_BT int32 [B, T], checked by the caller.
 * @param of.targets_BT int32 [B, T]: the token after each id, in 0..V−1 (0 where there is none; ignore that
 * row's scores).
 * @param of.alphabet token ids whose probabilities are summed.
 */
export function scoreTensors(
  model: Model,
  of: {
    readonly ids_BT: Tensor;
    readonly targets_BT: Tensor;
    readonly alphabet?: readonly number[] | undefined;
  },
): ScoreTensors {
  const { tf } = model;
  const { ids_BT, targets_BT, alphabet } = of;
  const hidden_NC = hidden(model, ids_BT);
  const targets_N = targets_BT.as1D();
  const slices = overLogits(model, {
    hidden_NC,
    targets_N,
    reduce: (slice) => reduceLogits(model, slice, alphabet),
  });
  const ofAll = (key: keyof TokenScores): Tensor => {
    const parts = slices.map((slice) => invariant(slice[key], `every slice has ${key}`));
    return joined(tf, parts);
  };
  const scores = {
    logProbNats: ofAll("logProbNats"),
    margin: ofAll("margin"),
    meanNats: ofAll("meanNats"),
    sdNats: ofAll("sdNats"),
  };
  return alphabet === undefined ? scores : { ...scores, alphabetLogSumNats: ofAll("alphabetLogSumNats") };
}

function reduceLogits(
  model: Model,
  { logits_MV, targets_M, own_M }: LogitSlice,
  alphabet: readonly number[] | undefined,
): ScoreTensors {
  const { tf, config } = model;
  const V = config.vocabSize;
  // Taking 1e30 from the target's logit leaves every other logit as it is, bit by bit: the margin of a tie is
  // exactly 0.
  const bestOther_M = logits_MV.add(tf.oneHot(targets_M.as1D(), V, -1e30, 0, "float32")).max(1);
  const best_M1 = own_M.maximum(bestOther_M).expandDims(1);

  const shifted_MV = logits_MV.sub(best_M1);
  const unnormalised_MV = shifted_MV.exp();
  const sum_M = unnormalised_MV.sum(1);
  const logSum_M = sum_M.log();
  const mean_M = unnormalised_MV.mul(shifted_MV).sum(1).div(sum_M);
  // Σ p (log p − μ)², not E[x²] − μ²: the difference of two large numbers would leave no digits.
  const variance_M = shifted_MV.sub(mean_M.expandDims(1)).square().mul(unnormalised_MV).sum(1).div(sum_M);
  const scores = {
    logProbNats: own_M.sub(best_M1.squeeze([1])).sub(logSum_M),
    margin: own_M.sub(bestOther_M),
    meanNats: mean_M.sub(logSum_M),
    sdNats: variance_M.sqrt(),
  };
  if (alphabet === undefined) return scores;
  const alphabet_MA = gather(tf, shifted_MV, { columns: tf.tensor1d([...alphabet], "int32") });
  return { ...scores, alphabetLogSumNats: alphabet_MA.logSumExp(1).sub(logSum_M) };
}
