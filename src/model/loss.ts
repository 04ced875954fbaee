/** Next-token cross-entropy. Shape suffixes as in `layers.ts`. */
import { rawOp1, type Scalar, type Tensor, type Tensorflow } from "../engine/tensorflow.js";
import { weightOf } from "./families/block.js";
import { withGradient } from "./gradient.js";
import { gather, matMul } from "./layers.js";
import type { Model } from "./pass.js";
import { sizesOf } from "./sizes-of.js";
import { hidden } from "./transformer.js";
import { headName } from "./weights.js";

/**
 * Probabilities below this count as this much: a target's loss ends at 85 nats. Its gradient does not depend
 * on it.
 */
const smallestProbability = 1e-37;

/**
 * Cross-entropy of each row in nats: float32 [N], 0 where the target is negative (ignored). Head and softmax
 * are one function with one gradient, because everything of the size [N, V] is a pass over the largest
 * tensors there are. With p the probabilities, t the targets and d the rows' weights: dH = d·(p·W − W[t]) and
 * dW = pᵀ·(d·H) − (d·H added up by target), so that p − onehot(t) is never formed.
 * @param hidden_NC float32 [N, C], from `hidden`.
 * @param targets_N int32 [N]: the token to predict, or `noLabel`. A target past V−1 must have been
 * refused by the caller.
 */
function tokenLosses(model: Model, hidden_NC: Tensor, targets_N: Tensor): Tensor {
  const { tf } = model;
  const table_VC = weightOf(model.weights, headName(model.config));
  const [numRows] = sizesOf(hidden_NC, 2);
  const vocabSize = model.config.vocabSize;
  if (numRows * vocabSize >= 2 ** 31)
    throw new RangeError(`${numRows} rows of ${vocabSize} logits are more than an int32 can index`);
  const weight_N = targets_N.greaterEqual(tf.scalar(0, "int32")).toFloat();
  // An ignored row is computed against token 0, and then multiplied by 0.
  const safe_N = targets_N.maximum(tf.scalar(0, "int32"));
  return withGradient(tf, [hidden_NC, table_VC], {
    forward: ([hidden, table]) => {
      const p_NV = tf.softmax(matMul(tf, { a: hidden, b: table, transposeB: true }));
      const places_N = tf.range(0, numRows, 1, "int32").mul(tf.scalar(vocabSize, "int32")).add(safe_N);
      const p_N = gather(tf, p_NV.as1D(), { rows: places_N });
      return {
        value: p_N.maximum(smallestProbability).log().neg().mul(weight_N),
        saved: [hidden, table, p_NV, weight_N, safe_N],
      };
    },
    backward: (dy_N, [hidden, table, p_NV, weight, targets]) => {
      const d_N1 = dy_N.mul(weight).expandDims(1);
      const weighted_NC = hidden.mul(d_N1);
      const dHidden = matMul(tf, { a: p_NV, b: table })
        .sub(gather(tf, table, { rows: targets }))
        .mul(d_N1);
      const dTable = subtractRows(tf, {
        table_VC: matMul(tf, { a: p_NV, b: weighted_NC, transposeA: true }),
        indices_N: targets,
        rows_NC: weighted_NC,
      });
      return [dHidden, dTable];
    },
  });
}

/** `table` less each row at its index, where TensorFlow can without a copy. */
function subtractRows(
  tf: Tensorflow,
  of: { readonly table_VC: Tensor; readonly indices_N: Tensor; readonly rows_NC: Tensor },
): Tensor {
  const { table_VC, indices_N, rows_NC } = of;
  const attributes = { T: { type: "float32" }, Tindices: { type: "int32" } } as const;
  return rawOp1(tf, {
    op: "TensorScatterSub",
    attributes,
    inputs: [table_VC, indices_N.expandDims(1), rows_NC],
  });
}

/** Number of targets that count: float32 scalar. */
export function numTargets(tf: Tensorflow, targets: Tensor): Scalar {
  return targets.greaterEqual(tf.scalar(0, "int32")).toFloat().sum().asScalar();
}

/**
 * Loss of a batch in nats: float32 scalar, Σ cross-entropy / divisor.
 * @param of.ids_BT int32 [B, T].
 * @param of.targets_BT int32 [B, T]: `targets[b, t]` is the token that follows `ids[b, t]`, already shifted;
 * negative ones are ignored.
 * @param of.starts_BT for rows of several documents, as `PassShape` has it.
 * @param of.divisor scalar, above 0; default: the number of targets that count in this batch (at least 1),
 * which gives the mean. With gradient
 *   accumulation pass the whole update's count, so that every token weighs the same.
 */
export function lossOf(
  model: Model,
  of: {
    readonly ids_BT: Tensor;
    readonly targets_BT: Tensor;
    readonly divisor?: Tensor | undefined;
    readonly starts_BT?: Tensor | undefined;
  },
): Scalar {
  const { tf } = model;
  const { ids_BT, targets_BT, divisor, starts_BT } = of;
  const losses_N = tokenLosses(model, hidden(model, ids_BT, { starts_BT }), targets_BT.as1D());
  return losses_N
    .sum()
    .div(divisor ?? numTargets(tf, targets_BT).maximum(1))
    .asScalar();
}
