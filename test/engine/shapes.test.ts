import { beforeAll, describe, expect, it } from "vitest";

import { compile } from "../../src/engine/compile.js";
import { inferShapes, traceableOps, type Operand } from "../../src/engine/shapes.js";
import {
  backendOf,
  loadTensorflow,
  nativeTypes,
  rawOp,
  rawOp1,
  type NativeBinding,
  type NativeTensor,
  type OpAttribute,
  type Tensor,
  type Tensorflow,
  type Values,
} from "../../src/engine/tensorflow.js";

/*
 * Every case is computed three times: eagerly, with each operation's shapes compared to what its shape
 * function says; and as a compiled program, whose values must equal the eager ones. Together the cases must
 * use every operation of the table.
 */
interface Inputs {
  /** float32 [2, 3], values in (0, 1). */
  readonly x: Tensor;
  /** float32 [4, 2, 3], values in (−1, 1). */
  readonly y: Tensor;
  /** float32 [3]. */
  readonly v: Tensor;
  /** int32 [2, 2], values in 0..2. */
  readonly i: Tensor;
  /** bool [2, 3]. */
  readonly b: Tensor;
}
const specs = {
  x: { shape: [2, 3], dtype: "float32" },
  y: { shape: [4, 2, 3], dtype: "float32" },
  v: { shape: [3], dtype: "float32" },
  i: { shape: [2, 2], dtype: "int32" },
  b: { shape: [2, 3], dtype: "bool" },
} as const;
const feeds: Record<keyof Inputs, Values> = {
  x: Float32Array.of(0.9, 0.2, 0.4, 0.3, 0.7, 0.6),
  y: Float32Array.from({ length: 24 }, (_, k) => Math.sin(k + 1)),
  v: Float32Array.of(0.5, -0.25, 2),
  i: Int32Array.of(0, 2, 1, 2),
  b: Uint8Array.of(1, 0, 1, 1, 0, 0),
};

type Case = (tf: Tensorflow, inputs: Inputs) => Tensor | Tensor[];
const float = { type: "float32" } as const;
const int = { type: "int32" } as const;
const raw =
  (
    op: string,
    attributes: Record<string, OpAttribute>,
    pick: (tf: Tensorflow, inputs: Inputs) => Tensor[],
    numOutputs = 1,
  ): Case =>
  (tf, inputs) =>
    rawOp(tf, { op, attributes, inputs: pick(tf, inputs), numOutputs });
const unaryRaw = (op: string): Case => raw(op, { T: float }, (_, { x }) => [x]);
const gradientRaw = (op: string): Case => raw(op, { T: float }, (_, { x }) => [x, x]);
const ints = (tf: Tensorflow, ...values: number[]): Tensor => tf.tensor1d(values, "int32");
const random = (op: string): Case =>
  raw(op, { dtype: float, T: int, Tseed: int }, (tf) => [ints(tf, 3, 2), ints(tf, 7, 1)]);

const cases: Record<string, Case> = {
  "abs, neg, sign": (_, { y }) => [y.abs(), y.neg(), y.sign()],
  "exp, log and their like": (_, { x }) => [
    x.exp(),
    x.expm1(),
    x.log(),
    x.log1p(),
    x.sqrt(),
    x.rsqrt(),
    x.square(),
    x.reciprocal(),
  ],
  rounding: (_, { y }) => [y.mul(3).floor(), y.mul(3).ceil(), y.mul(3).round()],
  activations: (tf, { y }) => [
    y.tanh(),
    y.sigmoid(),
    y.relu(),
    y.relu6(),
    y.elu(),
    y.softplus(),
    tf.erf(y),
    y.leakyRelu(0.1),
  ],
  "circular functions": (_, { y }) => [y.sin(), y.cos()],
  "zeros and ones": (tf, { x }) => [
    tf.zerosLike(x),
    tf.onesLike(x),
    rawOp1(tf, { op: "OnesLike", attributes: { T: float }, inputs: [x] }),
  ],
  "softmax and log-softmax": (tf, { y }) => [tf.softmax(y), tf.logSoftmax(y), tf.logSumExp(y, 1)],
  "raw unary": (tf, inputs) =>
    ["Identity", "DeepCopy", "Snapshot", "StopGradient", "LogSoftmax", "Softsign"].flatMap((op) =>
      unaryRaw(op)(tf, inputs),
    ),
  "raw gradients": (tf, inputs) =>
    [
      "RsqrtGrad",
      "SigmoidGrad",
      "SoftplusGrad",
      "SqrtGrad",
      "TanhGrad",
      "ReluGrad",
      "EluGrad",
      "InvGrad",
    ].flatMap((op) => gradientRaw(op)(tf, inputs)),
  "arithmetic with broadcasting": (_, { x, y, v }) => [
    y.add(x),
    x.sub(v),
    v.mul(y),
    y.div(x),
    y.maximum(v),
    y.minimum(0.5),
    y.squaredDifference(x),
  ],
  "powers and remainders": (_, { x, y }) => [x.pow(2.5), y.mod(0.3), y.floorDiv(x)],
  "raw arithmetic": (tf, inputs) =>
    ["AddV2", "Div", "DivNoNan", "Mod", "MulNoNan", "Xdivy", "Xlogy"].flatMap((op) =>
      raw(op, { T: float }, (_, { x, v }) => [x, v.abs()])(tf, inputs),
    ),
  comparison: (_, { y, x }) =>
    [y.equal(x), y.notEqual(x), y.less(x), y.lessEqual(x), y.greater(x), y.greaterEqual(x)].map((result) =>
      result.toInt(),
    ),
  logic: (_, { b, x }) => [b.logicalNot(), b.logicalAnd(x.greater(0.5)), b.logicalOr(x.greater(0.5))],
  "finite or not": (tf, { x }) => [tf.isFinite(x), tf.isInf(x), tf.isNaN(x)],
  choice: (tf, { b, x, v }) => [
    tf.where(b, x, x.neg()),
    rawOp1(tf, { op: "SelectV2", attributes: { T: float }, inputs: [b, x, v] }),
  ],
  reductions: (_, { y }) => [
    y.sum(),
    y.sum(1),
    y.sum([0, 2], true),
    y.mean(-1),
    y.max(0),
    y.min([0, 1]),
    y.prod(2),
  ],
  "reductions of truths": (_, { b }) => [b.all(0), b.any(1)],
  "where the largest is": (_, { y }) => [y.argMax(2), y.argMin(0)],
  "matrix products": (tf, { x, y }) => [
    tf.matMul(x, x, false, true),
    tf.matMul(x, x, true, false),
    tf.matMul(y, y, false, true),
    tf.matMul(y, x, true, false),
  ],
  "raw matrix products": (tf, { x, y }) => [
    rawOp1(tf, {
      op: "MatMul",
      attributes: { T: float, transpose_a: { bool: true }, transpose_b: { bool: false } },
      inputs: [x, x],
    }),
    rawOp1(tf, {
      op: "BatchMatMul",
      attributes: { T: float, adj_x: { bool: false }, adj_y: { bool: true } },
      inputs: [y, y],
    }),
  ],
  shapes: (_, { y }) => [
    y.reshape([8, 3]),
    y.reshape([2, -1]),
    y.as1D(),
    y.transpose(),
    y.transpose([2, 0, 1]),
    y.expandDims(1),
    y.expandDims(-1),
    y.sum(0, true).squeeze(),
  ],
  slices: (_, { y }) => [y.slice([1, 0, 1], [2, 2, 2]), y.slice([1], [-1])],
  "strided slices": (tf, { y }) => [
    y.stridedSlice([0, 1, 0], [4, 2, 3], [2, 1, 2]),
    y.stridedSlice([-1, 0, 0], [0, 2, 3], [-1, 1, 1]),
    tf.stridedSlice(y, [1, 0, 0], [0, 0, 2], [1, 1, 1], 0, 3, 0, 0, 0),
    tf.stridedSlice(y, [1, 0, 0], [2, 2, 2], [1, 1, 1], 0, 0, 0, 0, 1),
  ],
  "joins and splits": (tf, { x, y }) => [
    tf.concat([x, x, x], 1),
    tf.stack([x, x], 1),
    ...tf.unstack(y, 1),
    ...tf.split(y, [1, 3]),
    ...tf.split(y, 2, 0),
  ],
  "tiles, fills, ranges, pads": (tf, { x }) => [
    x.tile([2, 1]),
    tf.fill([2, 2], 3),
    tf.range(0, 5, 2, "int32"),
    tf.range(1, 0, -0.25),
    tf.pad(
      x,
      [
        [1, 0],
        [0, 2],
      ],
      4,
    ),
    tf.mirrorPad(
      x,
      [
        [1, 1],
        [0, 1],
      ],
      "reflect",
    ),
  ],
  "raw pads and broadcasts": (tf, inputs) => [
    ...[
      raw("Pad", { T: float, Tpaddings: int }, (tf, { x }) => [
        x,
        tf.tensor2d(
          [
            [1, 0],
            [0, 2],
          ],
          [2, 2],
          "int32",
        ),
      ])(tf, inputs),
    ].flat(),
    ...[
      raw("BroadcastTo", { T: float, Tidx: int }, (tf, { x }) => [x, ints(tf, 4, 2, 3)])(tf, inputs),
    ].flat(),
  ],
  "one-hot": (tf, { i }) => tf.oneHot(i.as1D().toInt(), 4).toFloat(),
  casts: (_, { x, i, b }) => [x.mul(3).toInt(), i.toFloat(), b.toFloat(), x.toBool()],
  gathers: (tf, { y, i }) => [
    rawOp1(tf, {
      op: "GatherV2",
      attributes: { Tparams: float, Tindices: int, Taxis: int, batch_dims: { int: 0 } },
      inputs: [y, i, tf.scalar(0, "int32")],
    }),
    rawOp1(tf, {
      op: "GatherV2",
      attributes: { Tparams: float, Tindices: int, Taxis: int, batch_dims: { int: 1 } },
      inputs: [y.slice([0], [2]), i.minimum(tf.scalar(1, "int32")), tf.scalar(1, "int32")],
    }),
    rawOp1(tf, {
      op: "GatherNd",
      attributes: { Tparams: float, Tindices: int },
      inputs: [y, i.minimum(tf.scalar(1, "int32"))],
    }),
  ],
  "segment sums": (tf, { y, i }) => [
    tf.unsortedSegmentSum(y, ints(tf, 0, 1, 0, 2).as1D(), 3),
    rawOp1(tf, {
      op: "UnsortedSegmentSum",
      attributes: { T: float, Tindices: int, Tnumsegments: int },
      inputs: [y.slice([0], [2]), i, tf.scalar(3, "int32")],
    }),
  ],
  "rows taken from a table": raw("TensorScatterSub", { T: float, Tindices: int }, (tf, { y }) => [
    y.slice([0], [3]),
    ints(tf, 2, 0, 2).expandDims(1),
    y.slice([1], [3]),
  ]),
  "running sums": (tf, { y }) => [y.cumsum(1), y.cumsum(0, true, true), tf.cumprod(y, 2)],
  "reversal and bands": (tf, { y, x }) => [
    y.reverse(1),
    rawOp1(tf, {
      op: "MatrixBandPart",
      attributes: { T: float, Tindex: int },
      inputs: [x, tf.scalar(0, "int32"), tf.scalar(-1, "int32")],
    }),
  ],
  "sums of many": (tf, { x }) => tf.addN([x, x, x]),
  "the largest k": (tf, { y }) => {
    const { values, indices } = tf.topk(y, 2);
    return [values, indices];
  },
  biases: (tf, { x, v }) => [
    rawOp1(tf, { op: "BiasAdd", attributes: { T: float }, inputs: [x, v] }),
    rawOp1(tf, { op: "BiasAddGrad", attributes: { T: float }, inputs: [x] }),
  ],
  "L2 loss": raw("L2Loss", { T: float }, (_, { y }) => [y]),
  clipping: raw("ClipByValue", { T: float }, (tf, { y }) => [y, tf.scalar(-0.5), tf.scalar(0.5)]),
  "cross-entropy": (tf, { x, i, b }) => [
    ...rawOp(tf, {
      op: "SparseSoftmaxCrossEntropyWithLogits",
      attributes: { T: float, Tlabels: int },
      inputs: [x, i.slice([0, 0], [2, 1]).as1D()],
      numOutputs: 2,
    }),
    ...rawOp(tf, {
      op: "SoftmaxCrossEntropyWithLogits",
      attributes: { T: float },
      inputs: [x, b.toFloat()],
      numOutputs: 2,
    }),
  ],
  "a product with bias and activation": (tf, { x, v }) =>
    tf.fused.matMul({
      a: x.as2D(2, 3),
      b: x.transpose().as2D(3, 2),
      bias: v.slice([0], [2]),
      activation: "relu",
    }),
  "random numbers": (tf, inputs) =>
    ["StatelessRandomUniform", "StatelessRandomNormal", "StatelessTruncatedNormal"].flatMap((op) =>
      random(op)(tf, inputs),
    ),
};
let tf: Tensorflow;
beforeAll(async () => {
  tf = await loadTensorflow();
});
const usedOps = new Set<string>();

/** Runs `action` with each operation's real outputs compared to what its shape function says. */
function watched<Result>(action: () => Result): Result {
  const backend = backendOf(tf);
  const native = backend.binding;
  const shapes = new Map<number, Operand>();
  const note = ({ id, shape, dtype }: NativeTensor): void =>
    void shapes.set(id, { shape, dtype, constant: native.tensorDataSync(id) });
  const watch: Pick<NativeBinding, "executeOp" | "createTensor"> = {
    createTensor(shape, dtype, values) {
      const id = native.createTensor(shape, dtype, values);
      note({ id, shape: [...shape], dtype });
      return id;
    },
    executeOp(op, attributes, ids, numOutputs) {
      const inputs = ids.map((id) => shapes.get(id) ?? { shape: [NaN], dtype: NaN });
      const outputs = native.executeOp(op, attributes, ids, numOutputs);
      const expected = outputs.map(({ shape, dtype }) => ({ shape: [...shape], dtype }));
      expect(inferShapes({ op, attributes, inputs, numOutputs }), op).toEqual(expected);
      usedOps.add(op);
      outputs.forEach(note);
      return outputs;
    },
  };
  backend.binding = Object.create(native, Object.getOwnPropertyDescriptors(watch)) as NativeBinding;
  try {
    return action();
  } finally {
    backend.binding = native;
  }
}
const keys = Object.keys(specs) as (keyof Inputs)[];
const inputsFrom = (make: (key: keyof Inputs) => Tensor): Inputs =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as unknown as Inputs;

describe("shape functions", () => {
  it.each(Object.keys(cases))("%s", (name) => {
    const build = cases[name];
    if (build === undefined) throw new Error(name);
    const eager = tf.tidy(() =>
      watched(() => {
        const inputs = inputsFrom((key) =>
          tf.tensor(feeds[key].slice(), [...specs[key].shape], specs[key].dtype),
        );
        return [build(tf, inputs)].flat().map((tensor) => ({
          shape: tensor.shape,
          dtype: tensor.dtype,
          values: Array.from(tensor.dataSync()),
        }));
      }),
    );
    const traced: { shape: number[]; dtype: string }[] = [];
    const program = compile(tf, {
      label: name,
      inputs: specs,
      variables: {},
      build: ({ inputs }) => {
        const results = [build(tf, inputs)].flat();
        traced.push(...results.map(({ shape, dtype }) => ({ shape, dtype })));
        return {
          call: { outputs: Object.fromEntries(results.map((tensor, index) => [String(index), tensor])) },
        };
      },
    });
    expect(traced).toEqual(eager.map(({ shape, dtype }) => ({ shape, dtype })));
    const compiled = program.run(
      "call",
      Object.fromEntries(Object.entries(feeds).filter(([key]) => program.inputsOf("call").includes(key))),
    );
    eager.forEach(({ values }, index) => {
      const got = Array.from(compiled.get(String(index)) ?? []);
      expect(got).toHaveLength(values.length);
      values.forEach((value, k) => {
        if (Number.isFinite(value)) expect(got[k], `output ${index}, value ${k}`).toBeCloseTo(value, 4);
        else expect(got[k]).toEqual(value);
      });
    });
    program.dispose();
  });

  it("are all reached by the cases above", () => {
    expect(traceableOps.filter((op) => !usedOps.has(op))).toEqual([]);
  });

  it("refuse what does not fit, and say what", () => {
    const operand = (...shape: number[]): Operand => ({ shape, dtype: nativeTypes.float32 });
    const call = (op: string, ...inputs: Operand[]): Operand[] | undefined =>
      inferShapes({ op, attributes: [], inputs, numOutputs: 1 });
    expect(() => call("Add", operand(2, 3), operand(2))).toThrow(
      /Add: shapes do not broadcast \(inputs \[2,3\] \[2\]\)/,
    );
    expect(() => call("Reshape", operand(2, 3), { ...operand(1), constant: Int32Array.of(5) })).toThrow(
      /cannot become \[5\]/,
    );
    expect(() => call("Sum", operand(2, 3), { ...operand(1), constant: Int32Array.of(2) })).toThrow(
      /axis 2 is outside rank 2/,
    );
    expect(() => call("Reshape", operand(2, 3), operand(1))).toThrow(/input 1 must be a constant/);
    expect(call("Conv2D", operand(1, 2, 2, 1), operand(1, 1, 1, 1))).toBeUndefined();
  });
});
