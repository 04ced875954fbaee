/**
 * The layers of a decoder, as pure functions of tensors. They read no value, so a forward and backward pass
 * can be recorded into a static graph. Where TensorFlow.js's own gradient is slow or keeps too much, the
 * gradient is written out here. The caller (or `tf.tidy`) disposes what they return.
 *
 * Shape suffixes: B sequences, T positions, N = B·T tokens, C width of the residual stream, I inputs and O
 * outputs of a linear layer, P = B·(key-value heads) attention problems, Q = (query heads a key-value head)·T
 * query rows of one, D width of a head, V vocabulary.
 */
import { computedAfter, rawOp1, type Tensor, type Tensorflow } from "../engine/tensorflow.js";
import { invariant } from "../errors.js";
import { keptAfter, type Mask } from "./dropout.js";
import { withGradient } from "./gradient.js";
import type { Heads } from "./pass.js";
import { sizesOf } from "./sizes-of.js";

const float = { type: "float32" } as const;
const int = { type: "int32" } as const;

/**
 * Product of two matrices by the plain MatMul operation, which TensorFlow can fuse with the bias that follows
 * it.
 */
export function matMul(
  tf: Tensorflow,
  of: {
    readonly a: Tensor;
    readonly b: Tensor;
    readonly transposeA?: boolean;
    readonly transposeB?: boolean;
  },
): Tensor {
  const { a, b, transposeA = false, transposeB = false } = of;
  return rawOp1(tf, {
    op: "MatMul",
    attributes: { T: float, transpose_a: { bool: transposeA }, transpose_b: { bool: transposeB } },
    inputs: [a, b],
  });
}

/**
 * x·W + b (or x·Wᵀ + b): float32 [N, O].
 * @param options.weight [I, O], or [O, I] where `isTransposed`.
 * @param options.bias [O]; none where absent.
 */
export function linear(
  tf: Tensorflow,
  x_NI: Tensor,
  options: { readonly weight: Tensor; readonly bias?: Tensor | undefined; readonly isTransposed?: boolean },
): Tensor {
  const isTransposed = options.isTransposed ?? false;
  const inputs: readonly [x: Tensor, weight: Tensor, bias?: Tensor] =
    options.bias === undefined ? [x_NI, options.weight] : [x_NI, options.weight, options.bias];
  return withGradient(tf, inputs, {
    forward: ([x, weight, bias]) => {
      const product = matMul(tf, { a: x, b: weight, transposeB: isTransposed });
      return {
        value:
          bias === undefined
            ? product
            : rawOp1(tf, { op: "BiasAdd", attributes: { T: float }, inputs: [product, bias] }),
        saved: [x, weight],
      };
    },
    backward: (dy_NO, [x, weight]) => {
      const dx = matMul(tf, { a: dy_NO, b: weight, transposeB: !isTransposed });
      const dw = isTransposed
        ? matMul(tf, { a: dy_NO, b: x, transposeA: true })
        : matMul(tf, { a: x, b: dy_NO, transposeA: true });
      return options.bias === undefined
        ? [dx, dw]
        : [dx, dw, rawOp1(tf, { op: "BiasAddGrad", attributes: { T: float }, inputs: [dy_NO] })];
    },
  });
}

/**
 * Rows of an embedding: float32 [N, C]. The engine's own gather checks every index in JavaScript and has a
 * slow gradient; here the ids must have been checked by the caller, and the gradient is a segment sum.
 * @param of.table_VC the embedding. @param of.ids_N int32, each in 0..V−1.
 */
export function embed(
  tf: Tensorflow,
  { table_VC, ids_N }: { readonly table_VC: Tensor; readonly ids_N: Tensor },
): Tensor {
  const [numRows] = sizesOf(table_VC, 2);
  return withGradient(tf, [table_VC], {
    forward: ([table]) => ({ value: gather(tf, table, { rows: ids_N }), saved: [ids_N] }),
    backward: (dy_NC, [ids]) => [tf.unsortedSegmentSum(dy_NC, ids.as1D(), numRows)],
  });
}

/** Rows or columns of a table by int32 ids, unchecked and without a gradient. */
export function gather(
  tf: Tensorflow,
  table: Tensor,
  at: { readonly rows: Tensor } | { readonly columns: Tensor },
): Tensor {
  const [ids, axis] = "rows" in at ? [at.rows, 0] : [at.columns, 1];
  return rawOp1(tf, {
    op: "GatherV2",
    attributes: {
      Tparams: { type: table.dtype === "int32" ? "int32" : "float32" },
      Tindices: int,
      Taxis: int,
      batch_dims: { int: 0 },
    },
    inputs: [table, ids, tf.scalar(axis, "int32")],
  });
}

/** Layer normalisation over the last axis (Ba et al. 2016, arXiv 1607.06450): float32 [N, C]. */
export function layerNorm(
  tf: Tensorflow,
  x_NC: Tensor,
  options: { readonly gain: Tensor; readonly bias: Tensor; readonly epsilon: number },
): Tensor {
  return withGradient(tf, [x_NC, options.gain, options.bias], {
    forward: ([x, gain, bias]) => {
      const centred = x.sub(x.mean(-1, true));
      const inverse_N1 = centred.square().mean(-1, true).add(options.epsilon).rsqrt();
      const normal = centred.mul(inverse_N1);
      return { value: normal.mul(gain).add(bias), saved: [normal, inverse_N1, gain] };
    },
    backward: (dy, [normal, inverse_N1, gain]) => {
      const dNormal = dy.mul(gain);
      const projected = normal.mul(dNormal.mul(normal).mean(-1, true));
      const dx = dNormal.sub(dNormal.mean(-1, true)).sub(projected).mul(inverse_N1);
      return [dx, dy.mul(normal).sum(0), dy.sum(0)];
    },
  });
}

/**
 * Root-mean-square normalisation over the last axis (Zhang and Sennrich 2019, arXiv 1910.07467): float32 [N,
 * C].
 */
export function rmsNorm(
  tf: Tensorflow,
  x_NC: Tensor,
  options: { readonly gain: Tensor; readonly epsilon: number },
): Tensor {
  return withGradient(tf, [x_NC, options.gain], {
    forward: ([x, gain]) => {
      const inverse_N1 = x.square().mean(-1, true).add(options.epsilon).rsqrt();
      const normal = x.mul(inverse_N1);
      return { value: normal.mul(gain), saved: [normal, inverse_N1, gain] };
    },
    backward: (dy, [normal, inverse_N1, gain]) => {
      const dNormal = dy.mul(gain);
      const projected = normal.mul(dNormal.mul(normal).mean(-1, true));
      return [dNormal.sub(projected).mul(inverse_N1), dy.mul(normal).sum(0)];
    },
  });
}

/**
 * GELU in its tanh form (Hendrycks and Gimpel 2016, arXiv 1606.08415; `gelu_new`), same shape as x. ½(1 +
 * tanh u) is the logistic function of 2u, so y = x·σ(x·w) with w = a + b·x², which takes fewer passes over
 * memory.
 */
export function gelu(tf: Tensorflow, x: Tensor): Tensor {
  const a = 2 * Math.sqrt(2 / Math.PI);
  const b = 0.044715 * a;
  return withGradient(tf, [x], {
    forward: ([x]) => {
      const w = x.square().mul(b).add(a);
      const gate = x.mul(w).sigmoid();
      return { value: x.mul(gate), saved: [x, w, gate] };
    },
    // dy/dx = σ + x·σ(1 − σ)·(a + 3b·x²), and a + 3b·x² = 3w − 2a.
    backward: (dy, [x, w, gate]) => {
      const inner = rawOp1(tf, { op: "SigmoidGrad", attributes: { T: float }, inputs: [gate, dy.mul(x)] });
      return [dy.mul(gate).add(inner.mul(w.mul(3).sub(2 * a)))];
    },
  });
}

/**
 * As `gelu`, to be compiled where no gradient is wanted: written so that TensorFlow's remapper takes it into
 * the matrix product before it (`GeluApproximate` of `_FusedMatMul`, with oneDNN). It knows these very
 * operations in this order, AddV2 and not Add.
 */
export function geluFused(tf: Tensorflow, x: Tensor): Tensor {
  const plus = (a: Tensor, b: Tensor): Tensor =>
    rawOp1(tf, { op: "AddV2", attributes: { T: float }, inputs: [a, b] });
  const cube = tf.scalar(0.044715).mul(x).mul(x.square());
  const u = plus(x, cube).mul(tf.scalar(Math.sqrt(2 / Math.PI)));
  return tf
    .scalar(0.5)
    .mul(x)
    .mul(plus(u.tanh(), tf.scalar(1)));
}

/** SiLU(gate)·up, the SwiGLU unit (Shazeer 2020, arXiv 2002.05202), same shape as its inputs. */
export function swiGlu(tf: Tensorflow, inputs: { readonly gate: Tensor; readonly up: Tensor }): Tensor {
  return withGradient(tf, [inputs.gate, inputs.up], {
    forward: ([g, u]) => ({ value: g.mul(g.sigmoid()).mul(u), saved: [g, u] }),
    backward: (dy, [g, u]) => {
      // Computed again: kept, these two would be the largest tensors of a block.
      const gate = computedAfter(tf, { tensor: g, first: dy });
      const sigma = gate.sigmoid();
      const silu = gate.mul(sigma);
      // silu′ = σ + silu·(1 − σ)
      const slope = sigma.add(silu.sub(silu.mul(sigma)));
      return [dy.mul(u).mul(slope), dy.mul(silu)];
    },
  });
}

/**
 * Rotary positions on heads laid out as Hugging Face does, halves turned against each other: x·cos +
 * rotate(x)·sin, same shape as x.
 * @param x_BTHD any head count. @param tables cos and sin, each [T, 1, D].
 */
export function rotate(
  tf: Tensorflow,
  x_BTHD: Tensor,
  tables: { readonly cos: Tensor; readonly sin: Tensor },
): Tensor {
  const half = sizesOf(x_BTHD, 4)[3] / 2;
  const turned = (x: Tensor, sign: 1 | -1): Tensor => {
    const halves = "a split in two has two parts";
    const [first, second] = x.split(2, 3);
    const [low, high] = [invariant(first, halves), invariant(second, halves)];
    return tf.concat(sign === 1 ? [high.neg(), low] : [high, low.neg()], 3);
  };
  if (!Number.isInteger(half)) throw new RangeError("rotary positions need an even head width");
  return withGradient(tf, [x_BTHD], {
    forward: ([x]) => ({
      value: x.mul(tables.cos).add(turned(x, 1).mul(tables.sin)),
      saved: [tables.cos, tables.sin],
    }),
    backward: (dy, [cos, sin]) => [dy.mul(cos).add(turned(dy.mul(sin), -1))],
  });
}

/**
 * Additive causal mask: float32 [numRepeats·T, T], 0 where a query may attend and −1e9 where the key lies in
 * its future. The rows repeat where several query heads share one key-value head.
 */
export function causalMask(
  tf: Tensorflow,
  { numTokens, numRepeats = 1 }: { readonly numTokens: number; readonly numRepeats?: number },
): Tensor {
  const positions = tf.range(0, numTokens, 1, "int32");
  const isFuture = positions.reshape([1, numTokens]).greater(positions.reshape([numTokens, 1]));
  const mask = isFuture.toFloat().mul(-1e9);
  return numRepeats === 1 ? mask : mask.tile([numRepeats, 1]);
}

/**
 * The causal mask of rows that hold several documents: float32 [B, T, T], 0 where a query may attend, which
 * is to its own document up to itself, and −1e9 elsewhere.
 * @param starts_BT int32: where in its row the document of each token begins.
 */
function documentMask(tf: Tensorflow, starts_BT: Tensor): Tensor {
  const [numSequences, numTokens] = sizesOf(starts_BT, 2);
  const isBefore = tf
    .range(0, numTokens, 1, "int32")
    .reshape([1, 1, numTokens])
    .less(starts_BT.reshape([numSequences, numTokens, 1]));
  // No key is both in the future and before the document.
  return isBefore.toFloat().mul(-1e9).add(causalMask(tf, { numTokens }));
}

/** The mask of rows that are one sequence each, or hold the documents that begin at `starts_BT`. */
export function maskOfRows(
  tf: Tensorflow,
  of: Parameters<typeof causalMask>[1] & { readonly starts_BT?: Tensor | undefined },
): Tensor {
  return of.starts_BT === undefined ? causalMask(tf, of) : documentMask(tf, of.starts_BT);
}

/** Where tokens stand in their documents, int32 [B, T], from where in their rows these begin. */
export function positionsFrom(tf: Tensorflow, starts_BT: Tensor): Tensor {
  const [, numTokens] = sizesOf(starts_BT, 2);
  return tf.range(0, numTokens, 1, "int32").reshape([1, numTokens]).sub(starts_BT);
}

/**
 * softmax(q·kᵀ/√D + mask)·v: float32 [P, Q, D]. Query heads that share a key-value head are stacked along Q,
 * so keys are never copied. The gradient keeps the probabilities and uses Σⱼ dPᵢⱼ·Pᵢⱼ = dOᵢ·Oᵢ (Dao et al.
 * 2022, arXiv 2205.14135, appendix B), which spares two passes over [P, Q, T].
 * @param how.mask [Q, T] from `causalMask`, or [B, T, T] from `documentMask`. @param how.dropping of the
 * probabilities; none where absent.
 */
export function attend(
  tf: Tensorflow,
  heads: Heads,
  how: { readonly mask: Tensor; readonly dropping?: Mask | undefined },
): Tensor {
  const { mask, dropping } = how;
  return dropping === undefined
    ? attendPlain(tf, heads, mask)
    : attendDropping(tf, heads, { mask, dropping });
}

/** Scores [P, Q, T] with a mask of `attend`. One of [B, T, T] is the same for all heads of a sequence. */
function masked(scores_PQT: Tensor, mask: Tensor): Tensor {
  if (mask.rank === 2) return scores_PQT.add(mask);
  const [P, Q, T] = sizesOf(scores_PQT, 3);
  const [B] = sizesOf(mask, 3);
  const numHeads = (P * Q) / (B * T);
  return scores_PQT
    .reshape([B, numHeads, T, T])
    .add(mask.reshape([B, 1, T, T]))
    .reshape([P, Q, T]);
}

function attendPlain(tf: Tensorflow, { q_PQD, k_PTD, v_PTD }: Heads, mask: Tensor): Tensor {
  const scale = 1 / Math.sqrt(sizesOf(q_PQD, 3)[2]);
  return withGradient(tf, [q_PQD, k_PTD, v_PTD], {
    forward: ([q, k, v]) => {
      const scaled = q.mul(scale);
      const p_PQT = tf.softmax(masked(tf.matMul(scaled, k, false, true), mask));
      const value = tf.matMul(p_PQT, v);
      return { value, saved: [scaled, k, v, p_PQT, value] };
    },
    backward: (dy_PQD, [scaled, k, v, p, value]) => {
      const dv = tf.matMul(p, dy_PQD, true, false);
      const rowDot_PQ1 = dy_PQD.mul(value).sum(-1, true);
      const dScores = tf.matMul(dy_PQD, v, false, true).sub(rowDot_PQ1).mul(p);
      return [tf.matMul(dScores, k).mul(scale), tf.matMul(dScores, scaled, true, false), dv];
    },
  });
}

/**
 * With dropout of the probabilities: (M ∘ softmax(q·kᵀ/√D + mask))·v, M of 0 and the scale. A row's
 * Σⱼ dPᵢⱼ·Pᵢⱼ is dOᵢ·Oᵢ here too, since M stands in both dP and O.
 */
function attendDropping(
  tf: Tensorflow,
  { q_PQD, k_PTD, v_PTD }: Heads,
  { mask, dropping }: { readonly mask: Tensor; readonly dropping: Mask },
): Tensor {
  const scale = 1 / Math.sqrt(sizesOf(q_PQD, 3)[2]);
  return withGradient(tf, [q_PQD, k_PTD, v_PTD], {
    forward: ([q, k, v]) => {
      const scaled = q.mul(scale);
      const p_PQT = tf.softmax(masked(tf.matMul(scaled, k, false, true), mask));
      const kept_PQT = dropping.draw(p_PQT.shape);
      // The scale goes to the smaller factor.
      const value = tf.matMul(p_PQT.mul(kept_PQT.toFloat()), v.mul(dropping.scale));
      return { value, saved: [scaled, k, v, p_PQT, kept_PQT, value] };
    },
    backward: (dy_PQD, [scaled, k, v, p, kept, value]) => {
      const kept_PQT = keptAfter(tf, { kept, dy: dy_PQD });
      const dScaled_PQD = dy_PQD.mul(dropping.scale);
      const dv = tf.matMul(p.mul(kept_PQT), dScaled_PQD, true, false);
      const rowDot_PQ1 = dy_PQD.mul(value).sum(-1, true);
      const dScores = tf.matMul(dScaled_PQD, v, false, true).mul(kept_PQT).sub(rowDot_PQ1).mul(p);
      return [tf.matMul(dScores, k).mul(scale), tf.matMul(dScores, scaled, true, false), dv];
    },
  });
}
