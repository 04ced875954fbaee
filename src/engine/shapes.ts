/**
 * Shape functions: what TensorFlow's operations would give, without running them. Tracing asks this table
 * instead of TensorFlow, so that a graph is recorded without computing anything. It covers what transformers
 * and their gradients are made of; an operation that is missing is named by the error and added here.
 * `test/engine/shapes.test.ts` holds every entry against the eager result. Semantics: the operation
 * definitions of tensorflow/core/ops/{array,math,nn,random,stateless_random}_ops.cc.
 */
import { nativeTypes, type NativeAttribute, type Values } from "./tensorflow.js";

/** A tensor as far as it is known while tracing. */
export interface Operand {
  readonly shape: readonly number[];
  /** TensorFlow's number of the type (`nativeTypes`). */
  readonly dtype: number;
  /** Values, where the tensor is a constant. */
  readonly constant?: Values;
}

export interface OpCall {
  readonly op: string;
  readonly attributes: readonly NativeAttribute[];
  readonly inputs: readonly Operand[];
  readonly numOutputs: number;
}

type Shape = readonly number[];
type ShapeFunction = (call: OpCall) => Operand[];

function fail(call: OpCall, what: string): never {
  throw new RangeError(
    `${call.op}: ${what} (inputs ${call.inputs.map(({ shape }) => `[${shape.join()}]`).join(" ")})`,
  );
}
function input(call: OpCall, index: number): Operand {
  return call.inputs[index] ?? fail(call, `has no input ${index}`);
}
function constants(call: OpCall, index: number): number[] {
  const { constant } = input(call, index);
  return constant === undefined
    ? fail(call, `input ${index} must be a constant while tracing`)
    : Array.from(constant);
}
function scalarConstant(call: OpCall, index: number): number {
  return constants(call, index)[0] ?? fail(call, `input ${index} is empty`);
}
function attribute(call: OpCall, name: string): unknown {
  return call.attributes.find((candidate) => candidate.name === name)?.value;
}
function integer(call: OpCall, name: string, otherwise: number): number {
  const value = attribute(call, name);
  return value === undefined ? otherwise : Number(value);
}
function resolveAxis(call: OpCall, axis: number, rank: number): number {
  const resolved = axis < 0 ? axis + rank : axis;
  return resolved >= 0 && resolved < rank ? resolved : fail(call, `axis ${axis} is outside rank ${rank}`);
}
function at(call: OpCall, sizes: readonly number[], index: number): number {
  return sizes[index] ?? fail(call, `has no axis ${index}`);
}
const product = (shape: Shape): number => shape.reduce((total, size) => total * size, 1);

/** The shape that two shapes broadcast to, as in NumPy. */
function broadcast(call: OpCall, a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis) => {
    const left = a[axis - rank + a.length] ?? 1;
    const right = b[axis - rank + b.length] ?? 1;
    if (left !== right && left !== 1 && right !== 1) fail(call, "shapes do not broadcast");
    return left === 1 ? right : left;
  });
}

const sameAsFirst: ShapeFunction = (call) => [{ shape: input(call, 0).shape, dtype: input(call, 0).dtype }];
const broadcastAll: ShapeFunction = (call) => [
  {
    shape: call.inputs.reduce<Shape>((shape, operand) => broadcast(call, shape, operand.shape), []),
    dtype: input(call, 0).dtype,
  },
];
const compare: ShapeFunction = (call) => [
  { shape: broadcast(call, input(call, 0).shape, input(call, 1).shape), dtype: nativeTypes.bool },
];

const reduce: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  const axes = new Set(constants(call, 1).map((axis) => resolveAxis(call, axis, shape.length)));
  const keep = attribute(call, "keep_dims") === true;
  return [{ shape: shape.flatMap((size, axis) => (axes.has(axis) ? (keep ? [1] : []) : [size])), dtype }];
};

const argReduce: ShapeFunction = (call) => {
  const { shape } = input(call, 0);
  const axis = resolveAxis(call, scalarConstant(call, 1), shape.length);
  return [
    {
      shape: shape.filter((_, index) => index !== axis),
      dtype: integer(call, "output_type", nativeTypes.int32),
    },
  ];
};

const matMul: ShapeFunction = (call) => {
  const [a, b] = [input(call, 0), input(call, 1)];
  const isTransposed = (...names: string[]): boolean => names.some((name) => attribute(call, name) === true);
  const [rows, innerA] = lastTwo(call, a.shape, isTransposed("transpose_a", "adj_x"));
  const [innerB, columns] = lastTwo(call, b.shape, isTransposed("transpose_b", "adj_y"));
  if (innerA !== innerB) fail(call, "inner dimensions differ");
  return [
    {
      shape: [...broadcast(call, a.shape.slice(0, -2), b.shape.slice(0, -2)), rows, columns],
      dtype: a.dtype,
    },
  ];
};
function lastTwo(call: OpCall, shape: Shape, isTransposed: boolean): [number, number] {
  const [rows, columns] = shape.slice(-2);
  if (rows === undefined || columns === undefined) return fail(call, "a matrix has at least two axes");
  return isTransposed ? [columns, rows] : [rows, columns];
}

const reshape: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  const asked = constants(call, 1);
  const known = product(asked.filter((size) => size !== -1));
  const result = asked.map((size) => (size === -1 ? product(shape) / known : size));
  return product(result) === product(shape)
    ? [{ shape: result, dtype }]
    : fail(call, `cannot become [${asked.join()}]`);
};

const transpose: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  return [{ shape: constants(call, 1).map((axis) => at(call, shape, axis)), dtype }];
};

const expandDims: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  const axis = resolveAxis(call, scalarConstant(call, 1), shape.length + 1);
  return [{ shape: shape.toSpliced(axis, 0, 1), dtype }];
};

const slice: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  const [begin, size] = [constants(call, 1), constants(call, 2)];
  return [
    {
      shape: shape.map((whole, axis) =>
        size[axis] === -1 ? whole - at(call, begin, axis) : at(call, size, axis),
      ),
      dtype,
    },
  ];
};

const stridedSlice: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  const [begin, end, strides] = [constants(call, 1), constants(call, 2), constants(call, 3)];
  if (integer(call, "ellipsis_mask", 0) !== 0 || integer(call, "new_axis_mask", 0) !== 0)
    fail(call, "ellipsis and new axes are not supported");
  const isSet = (mask: string, axis: number): boolean => ((integer(call, mask, 0) >> axis) & 1) === 1;
  const result = shape.flatMap((size, axis) => {
    const stride = strides[axis];
    if (stride === undefined) return [size];
    if (isSet("shrink_axis_mask", axis)) return [];
    const clamp = (value: number): number =>
      Math.min(Math.max(value < 0 ? value + size : value, stride > 0 ? 0 : -1), stride > 0 ? size : size - 1);
    const from = isSet("begin_mask", axis) ? (stride > 0 ? 0 : size - 1) : clamp(at(call, begin, axis));
    const to = isSet("end_mask", axis) ? (stride > 0 ? size : -1) : clamp(at(call, end, axis));
    return [Math.max(0, Math.ceil((to - from) / stride))];
  });
  return [{ shape: result, dtype }];
};

const concat: ShapeFunction = (call) => {
  const parts = call.inputs.slice(0, -1);
  const { shape, dtype } = input(call, 0);
  const axis = resolveAxis(call, scalarConstant(call, call.inputs.length - 1), shape.length);
  const total = parts.reduce((sum, part) => sum + at(call, part.shape, axis), 0);
  return [{ shape: shape.with(axis, total), dtype }];
};

const pack: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  const axis = resolveAxis(call, integer(call, "axis", 0), shape.length + 1);
  return [{ shape: shape.toSpliced(axis, 0, call.inputs.length), dtype }];
};

const unpack: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  const axis = resolveAxis(call, integer(call, "axis", 0), shape.length);
  return Array.from({ length: integer(call, "num", at(call, shape, axis)) }, () => ({
    shape: shape.toSpliced(axis, 1),
    dtype,
  }));
};

const splitV: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  const axis = resolveAxis(call, scalarConstant(call, 2), shape.length);
  return constants(call, 1).map((size) => ({ shape: shape.with(axis, size), dtype }));
};

const tile: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  const multiples = constants(call, 1);
  return [{ shape: shape.map((size, axis) => size * at(call, multiples, axis)), dtype }];
};

const fill: ShapeFunction = (call) => [{ shape: constants(call, 0), dtype: input(call, 1).dtype }];

const range: ShapeFunction = (call) => {
  const [from, to, step] = [scalarConstant(call, 0), scalarConstant(call, 1), scalarConstant(call, 2)];
  return [{ shape: [Math.max(0, Math.ceil((to - from) / step))], dtype: input(call, 0).dtype }];
};

const pad: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  const paddings = constants(call, 1);
  return [
    {
      shape: shape.map(
        (size, axis) => size + at(call, paddings, 2 * axis) + at(call, paddings, 2 * axis + 1),
      ),
      dtype,
    },
  ];
};

const oneHot: ShapeFunction = (call) => {
  const { shape } = input(call, 0);
  const axis = integer(call, "axis", -1);
  return [
    {
      shape: shape.toSpliced(axis === -1 ? shape.length : axis, 0, scalarConstant(call, 1)),
      dtype: input(call, 2).dtype,
    },
  ];
};

const gather: ShapeFunction = (call) => {
  const [table, indices] = [input(call, 0), input(call, 1)];
  const axis = resolveAxis(call, scalarConstant(call, 2), table.shape.length);
  const numBatchAxes = integer(call, "batch_dims", 0);
  return [
    {
      shape: [
        ...table.shape.slice(0, axis),
        ...indices.shape.slice(numBatchAxes),
        ...table.shape.slice(axis + 1),
      ],
      dtype: table.dtype,
    },
  ];
};

const gatherNd: ShapeFunction = (call) => {
  const [table, indices] = [input(call, 0), input(call, 1)];
  return [
    {
      shape: [
        ...indices.shape.slice(0, -1),
        ...table.shape.slice(at(call, indices.shape, indices.shape.length - 1)),
      ],
      dtype: table.dtype,
    },
  ];
};

const unsortedSegmentSum: ShapeFunction = (call) => {
  const [data, segments] = [input(call, 0), input(call, 1)];
  return [
    { shape: [scalarConstant(call, 2), ...data.shape.slice(segments.shape.length)], dtype: data.dtype },
  ];
};

const topK: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  const result = [...shape.slice(0, -1), scalarConstant(call, 1)];
  return [
    { shape: result, dtype },
    { shape: result, dtype: nativeTypes.int32 },
  ];
};

const softmaxCrossEntropy: ShapeFunction = (call) => {
  const { shape, dtype } = input(call, 0);
  return [
    { shape: shape.slice(0, 1), dtype },
    { shape, dtype },
  ];
};

/** Shape from the first input's values; the type is an attribute. */
const statelessRandom: ShapeFunction = (call) => [
  { shape: constants(call, 0), dtype: integer(call, "dtype", nativeTypes.float32) },
];

function entries(names: string, shapeOf: ShapeFunction): (readonly [string, ShapeFunction])[] {
  return names.split(" ").map((name) => [name, shapeOf] as const);
}

const table: ReadonlyMap<string, ShapeFunction> = new Map([
  ...entries(
    "Abs Ceil Cos DeepCopy Elu Erf Exp Expm1 Floor Identity Log Log1p LogSoftmax LogicalNot Neg " +
      "OnesLike Reciprocal Relu",
    sameAsFirst,
  ),
  ...entries(
    "Relu6 Round Rsqrt Sigmoid Sign Sin Snapshot Softmax Softplus Softsign Sqrt Square " +
      "StopGradient Tanh ZerosLike",
    sameAsFirst,
  ),
  ...entries(
    "RsqrtGrad SigmoidGrad SoftplusGrad SqrtGrad TanhGrad ReluGrad EluGrad InvGrad TensorScatterSub",
    sameAsFirst,
  ),
  ...entries("AddN Cumprod Cumsum MatrixBandPart ReverseV2 BiasAdd ClipByValue LeakyRelu Select", (call) => [
    // Select without broadcasting takes its shape from the values, not from the condition.
    call.op === "Select"
      ? { shape: input(call, 1).shape, dtype: input(call, 1).dtype }
      : { shape: input(call, 0).shape, dtype: input(call, 0).dtype },
  ]),
  ...entries(
    "Add AddV2 Div DivNoNan FloorDiv FloorMod Maximum Minimum Mod Mul MulNoNan Pow RealDiv " +
      "SquaredDifference Sub Xdivy Xlogy",
    broadcastAll,
  ),
  ...entries("LogicalAnd LogicalOr Equal Greater GreaterEqual Less LessEqual NotEqual", compare),
  ...entries("IsFinite IsInf IsNan", (call) => [{ shape: input(call, 0).shape, dtype: nativeTypes.bool }]),
  ...entries("SelectV2", (call) =>
    broadcastAll(call).map(({ shape }) => ({ shape, dtype: input(call, 1).dtype })),
  ),
  ...entries("All Any Max Mean Min Prod Sum", reduce),
  ...entries("ArgMax ArgMin", argReduce),
  ...entries("MatMul BatchMatMul BatchMatMulV2", matMul),
  ...entries("BiasAddGrad", (call) => [
    { shape: input(call, 0).shape.slice(-1), dtype: input(call, 0).dtype },
  ]),
  ...entries("L2Loss", (call) => [{ shape: [], dtype: input(call, 0).dtype }]),
  ...entries("Cast", (call) => [
    { shape: input(call, 0).shape, dtype: integer(call, "DstT", nativeTypes.float32) },
  ]),
  ...entries("BroadcastTo", (call) => [{ shape: constants(call, 1), dtype: input(call, 0).dtype }]),
  ["Reshape", reshape],
  ["Transpose", transpose],
  ["ExpandDims", expandDims],
  ["Slice", slice],
  ["StridedSlice", stridedSlice],
  ["ConcatV2", concat],
  ["Pack", pack],
  ["Unpack", unpack],
  ["SplitV", splitV],
  ["Tile", tile],
  ["Fill", fill],
  ["Range", range],
  ...entries("Pad PadV2 MirrorPad", pad),
  ["OneHot", oneHot],
  ["GatherV2", gather],
  ["GatherNd", gatherNd],
  ["UnsortedSegmentSum", unsortedSegmentSum],
  ["TopKV2", topK],
  ...entries("SparseSoftmaxCrossEntropyWithLogits SoftmaxCrossEntropyWithLogits", softmaxCrossEntropy),
  ...entries("StatelessRandomUniform StatelessRandomNormal StatelessTruncatedNormal", statelessRandom),
]);

/** Names of the operations that can be traced. */
export const traceableOps: readonly string[] = [...table.keys()].sort();

/**
 * Shapes and types of the outputs of an operation; `undefined` where the operation is not in the table.
 * @throws RangeError where the inputs do not fit together, or a shape depends on a value that is not a
 * constant.
 */
export function inferShapes(call: OpCall): Operand[] | undefined {
  return table.get(call.op)?.(call);
}
