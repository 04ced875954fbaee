/**
 * Records what tfjs computes as nodes of a TensorFlow graph, without computing it. All that tfjs-node does
 * passes through its native binding; while a trace runs, a stand-in answers in its place: operations become
 * nodes, their shapes come from `shapes.ts`, and tensors made from values become constants. Gradients need
 * nothing of their own: tfjs's autodiff runs on top and its operations are recorded too.
 */
import { MnemoscopeError } from "../errors.js";
import { edgeAt, nodeAttribute, nodeOf, type GraphBuilder, type NodeAttribute } from "./graph.js";
import { inferShapes, type Operand } from "./shapes.js";
import {
  backendOf,
  nativeTypes,
  type DType,
  type NativeBinding,
  type NativeTensor,
  type Tensor,
  type Tensorflow,
} from "./tensorflow.js";

/** What a trace can do beside recording. */
export interface Trace {
  /** A tensor that stands for an edge of the graph. */
  tensorAt(edgeName: string, shape: readonly number[], dtype: DType): Tensor;
  /** The edge that a traced tensor stands for. Throws for a tensor from outside the trace. */
  edgeOf(tensor: Tensor): string;
}

/**
 * Ids of tensors that exist only in a trace: below −1, so that tfjs never asks TensorFlow to delete them.
 * Never used twice.
 */
let nextId = -2;

/**
 * Operations whose number of inputs is an attribute, and how many inputs do not count. The eager call infers
 * it; a node must name it.
 */
const variadicOps: Readonly<Record<string, number>> = { Pack: 0, AddN: 0, ConcatV2: 1 };

const fetchableTypes: ReadonlySet<number> = new Set(Object.values(nativeTypes));

/** Type attributes that tfjs leaves to the eager call to infer, by the input whose type they are. */
const inferredTypes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ExpandDims: { T: 0, Tdim: 1 },
};

function fail(label: string, what: string, remedy: string, cause?: unknown): MnemoscopeError {
  return new MnemoscopeError("ENGINE_FAILED", `${label} cannot be compiled: ${what}`, {
    remedy,
    ...(cause === undefined ? {} : { cause }),
  });
}

/**
 * Runs `build` with every tensor operation recorded into `graph` instead of executed. Synchronous; tensors
 * made inside are disposed at its end. The engine works eagerly again when it returns or throws.
 * @param options.label what messages call the graph.
 * @throws ENGINE_FAILED when `build` uses an operation without a shape function, reads a value, or uses a
 * tensor made outside.
 */
export function record<Result>(
  tf: Tensorflow,
  graph: GraphBuilder,
  options: { readonly label: string; readonly build: (trace: Trace) => Result },
): Result {
  const { label } = options;
  const backend = backendOf(tf);
  const native = backend.binding;
  const operands = new Map<number, Operand & { readonly edge: string }>();
  const constants = new WeakMap<object, number>();
  const madeHere = new WeakSet<object>();

  const add = (operand: Operand, edgeName: string): number => {
    const id = nextId--;
    operands.set(id, { ...operand, edge: edgeName });
    return id;
  };
  const readError = (): MnemoscopeError =>
    fail(
      label,
      "a tensor's value was read while tracing",
      "compute with tensors alone; what changes from call to call is an input",
    );
  const isRecording = native as { mnemoscopeTrace?: true };
  if (isRecording.mnemoscopeTrace === true)
    throw fail(label, "another trace is running", "finish one trace before the next");

  const getInputTensorIds = (tensors: readonly Tensor[]): number[] =>
    tensors.map(({ dataId, shape }) => {
      const known = constants.get(dataId);
      if (known !== undefined) return known;
      const { id, dtype, values } = backend.tensorMap.get(dataId);
      if (values === null && operands.has(id)) return id;
      if (values === null || !madeHere.has(dataId)) {
        throw fail(
          label,
          `a tensor of shape [${shape.join()}] was made outside the trace`,
          "make it inside, or declare it as an input or a variable",
        );
      }
      const made = add({ shape, dtype, constant: values }, graph.constant(dtype, shape, values));
      constants.set(dataId, made);
      return made;
    });

  const executeOp: NativeBinding["executeOp"] = (op, attributes, inputIds, numOutputs) => {
    const inputs = inputIds.map((id) => operands.get(id) ?? { shape: [], dtype: 0, edge: "" });
    const nodeAttributes: Record<string, NodeAttribute> = {};
    for (const attribute of attributes) {
      const converted = nodeAttribute(native, attribute);
      if (converted === undefined)
        throw fail(
          label,
          `operation ${op} has an attribute ${attribute.name} of an unknown kind`,
          "add it to src/engine/graph.ts",
        );
      nodeAttributes[attribute.name] = converted;
    }
    const numUncounted = variadicOps[op];
    if (numUncounted !== undefined) nodeAttributes["N"] ??= { int: inputs.length - numUncounted };
    for (const [name, index] of Object.entries(inferredTypes[op] ?? {}))
      nodeAttributes[name] ??= { type: inputs[index]?.dtype ?? nativeTypes.float32 };
    const outputs = ((): Operand[] | undefined => {
      try {
        return inferShapes({ op, attributes, inputs, numOutputs });
      } catch (cause) {
        throw fail(
          label,
          cause instanceof Error ? cause.message : String(cause),
          "check the shapes of the model",
          cause,
        );
      }
    })();
    if (outputs === undefined)
      throw fail(
        label,
        `operation ${op} has no shape function`,
        "add one to src/engine/shapes.ts, or use other operations",
      );
    // The binding labels int64 as int32 and cannot fetch half precision: caught here, where the type is still
    // known.
    const strange = outputs.find(({ dtype }) => !fetchableTypes.has(dtype));
    if (strange !== undefined)
      throw fail(
        label,
        `operation ${op} gives tensors of type ${strange.dtype}`,
        "use float32, int32 and bool; cast in JavaScript",
      );
    const name = graph.node(
      op,
      graph.freshName(op),
      inputs.map((operand) => operand.edge),
      nodeAttributes,
    );
    return outputs.map(({ shape, dtype }, index): NativeTensor => {
      const id = add({ shape, dtype }, edgeAt(name, index));
      return { id, shape: [...shape], dtype };
    });
  };

  const stand: Partial<NativeBinding> & { mnemoscopeTrace: true } = {
    mnemoscopeTrace: true,
    executeOp,
    order(id, firstId) {
      const [operand, first] = [operands.get(id), operands.get(firstId)];
      if (operand === undefined || first === undefined)
        throw fail(label, "a tensor was made outside the trace", "make it inside");
      const { shape, dtype } = operand;
      const name = graph.node(
        "Identity",
        graph.freshName("after"),
        [operand.edge, `^${nodeOf(first.edge)}`],
        { T: { type: dtype } },
      );
      return { id: add({ shape, dtype }, name), shape: [...shape], dtype };
    },
    createTensor() {
      throw fail(label, "a tensor was made past the engine", "use tf.tensor");
    },
    tensorDataSync(id) {
      if (operands.has(id)) throw readError();
      return native.tensorDataSync(id);
    },
  };
  const write = backend.write.bind(backend);
  // The binding's own properties are read-only, so the stand-in inherits from it instead of wrapping it.
  backend.binding = Object.create(native, Object.getOwnPropertyDescriptors(stand)) as NativeBinding;
  backend.getInputTensorIds = getInputTensorIds;
  backend.write = (values, shape, dtype) => {
    const dataId = write(values, shape, dtype);
    madeHere.add(dataId);
    return dataId;
  };
  const scope = tf.engine();
  scope.startScope(label);
  try {
    return options.build({
      tensorAt: (edgeName, shape, dtype) => {
        const id = add({ shape, dtype: nativeTypes[dtype] }, edgeName);
        return backend.createOutputTensor({ id, shape: [...shape], dtype: nativeTypes[dtype] });
      },
      edgeOf: (tensor) => {
        const [id] = getInputTensorIds([tensor]);
        const operand = id === undefined ? undefined : operands.get(id);
        if (operand === undefined)
          throw fail(label, "a result was not made in the trace", "return tensors that depend on the inputs");
        return operand.edge;
      },
    });
  } finally {
    scope.endScope();
    backend.binding = native;
    Reflect.deleteProperty(backend, "getInputTensorIds");
    Reflect.deleteProperty(backend, "write");
  }
}
