/**
 * Records what tfjs computes as nodes of a TensorFlow graph, without computing it. All that tfjs-node does
 * passes through its native binding; while a trace runs, a stand-in answers in its place: operations become
 * nodes, their shapes come from `shapes.ts`, and tensors made from values become constants. Gradients need
 * nothing of their own: tfjs's autodiff runs on top and its operations are recorded too.
 */
import { MnemoscopeError } from "../errors.js";
import { edgeAt, nodeAttribute, nodeOf, type GraphBuilder, type NodeAttribute } from "./graph.js";
import { inferShapes, type OpCall, type Operand } from "./shapes.js";
import {
  backendOf,
  nativeTypes,
  type Backend,
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

interface Refusal {
  readonly what: string;
  readonly remedy: string;
  readonly cause?: unknown;
}

/** What a trace is made of while it runs. */
interface Recording {
  readonly graph: GraphBuilder;
  readonly native: NativeBinding;
  /** Tensors of the trace by id, with the edges that they stand for. */
  readonly operands: Map<number, Operand & { readonly edge: string }>;
  readonly refuse: (refusal: Refusal) => MnemoscopeError;
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
  options: {
    readonly graph: GraphBuilder;
    readonly label: string;
    readonly build: (trace: Trace) => Result;
  },
): Result {
  const { graph, label } = options;
  const backend = backendOf(tf);
  const native = backend.binding;
  const recording: Recording = {
    graph,
    native,
    operands: new Map(),
    refuse: ({ what, remedy, cause }) =>
      new MnemoscopeError("ENGINE_FAILED", `${label} cannot be compiled: ${what}`, { remedy, cause }),
  };
  const isRecording = native as { mnemoscopeTrace?: true };
  if (isRecording.mnemoscopeTrace === true)
    throw recording.refuse({
      what: "another trace is running",
      remedy: "finish one trace before the next",
    });

  const madeHere = new WeakSet<object>();
  const idsOf = tensorIds(recording, backend, madeHere);
  const stand = standIn(recording);
  const write = backend.write.bind(backend);
  // The binding's own properties are read-only, so the stand-in inherits from it instead of wrapping it.
  backend.binding = Object.create(native, Object.getOwnPropertyDescriptors(stand)) as NativeBinding;
  backend.getInputTensorIds = idsOf;
  backend.write = (values, shape, dtype) => {
    const dataId = write(values, shape, dtype);
    madeHere.add(dataId);
    return dataId;
  };
  const scope = tf.engine();
  scope.startScope(label);
  try {
    return options.build({
      tensorAt: (edge, shape, dtype) =>
        backend.createOutputTensor(added(recording, { shape, dtype: nativeTypes[dtype], edge })),
      edgeOf: (tensor) => {
        const [id] = idsOf([tensor]);
        const operand = id === undefined ? undefined : recording.operands.get(id);
        if (operand === undefined)
          throw recording.refuse({
            what: "a result was not made in the trace",
            remedy: "return tensors that depend on the inputs",
          });
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

/** Adds a tensor to the trace. */
function added({ operands }: Recording, operand: Operand & { readonly edge: string }): NativeTensor {
  const id = nextId--;
  operands.set(id, operand);
  return { id, shape: [...operand.shape], dtype: operand.dtype };
}

/**
 * Ids of tensors in the trace: those that tfjs made of values in it become constants, once each.
 * @param madeHere data ids of what was made while the trace runs.
 */
function tensorIds(
  recording: Recording,
  backend: Backend,
  madeHere: WeakSet<object>,
): (tensors: readonly Tensor[]) => number[] {
  const constants = new WeakMap<object, number>();
  return (tensors) =>
    tensors.map(({ dataId, shape }) => {
      const known = constants.get(dataId);
      if (known !== undefined) return known;
      const { id, dtype, values } = backend.tensorMap.get(dataId);
      if (values === null && recording.operands.has(id)) return id;
      if (values === null || !madeHere.has(dataId)) {
        throw recording.refuse({
          what: `a tensor of shape [${shape.join()}] was made outside the trace`,
          remedy: "make it inside, or declare it as an input or a variable",
        });
      }
      const edge = recording.graph.constant(dtype, shape, values);
      const made = added(recording, { shape, dtype, constant: values, edge });
      constants.set(dataId, made.id);
      return made.id;
    });
}

/** What answers in the binding's place. */
function standIn(recording: Recording): Partial<NativeBinding> & { readonly mnemoscopeTrace: true } {
  const { graph, native, operands, refuse } = recording;
  return {
    mnemoscopeTrace: true,
    executeOp: (...[op, attributes, inputIds, numOutputs]) =>
      recordOp(recording, {
        op,
        attributes,
        inputs: inputIds.map((id) => operands.get(id) ?? { shape: [], dtype: 0, edge: "" }),
        numOutputs,
      }),
    order(id, firstId) {
      const [operand, first] = [operands.get(id), operands.get(firstId)];
      if (operand === undefined || first === undefined)
        throw refuse({ what: "a tensor was made outside the trace", remedy: "make it inside" });
      const { shape, dtype } = operand;
      const edge = graph.node("Identity", {
        name: graph.freshName("after"),
        inputs: [operand.edge, `^${nodeOf(first.edge)}`],
        attributes: { T: { type: dtype } },
      });
      return added(recording, { shape, dtype, edge });
    },
    createTensor() {
      throw refuse({ what: "a tensor was made past the engine", remedy: "use tf.tensor" });
    },
    tensorDataSync(id) {
      if (operands.has(id))
        throw refuse({
          what: "a tensor's value was read while tracing",
          remedy: "compute with tensors alone; what changes from call to call is an input",
        });
      return native.tensorDataSync(id);
    },
  };
}

interface RecordedCall extends OpCall {
  readonly inputs: readonly (Operand & { readonly edge: string })[];
}

/** Adds a node for an operation. @returns its outputs. */
function recordOp(recording: Recording, call: RecordedCall): NativeTensor[] {
  const { graph } = recording;
  const { op, inputs } = call;
  const attributes = attributesOf(recording, call);
  const outputs = outputsOf(recording, call);
  const name = graph.node(op, {
    name: graph.freshName(op),
    inputs: inputs.map(({ edge }) => edge),
    attributes,
  });
  return outputs.map(({ shape, dtype }, index) =>
    added(recording, { shape, dtype, edge: edgeAt(name, index) }),
  );
}

function attributesOf(
  { native, refuse }: Recording,
  { op, attributes, inputs }: RecordedCall,
): Record<string, NodeAttribute> {
  const converted: Record<string, NodeAttribute> = {};
  for (const attribute of attributes) {
    const own = nodeAttribute(native, attribute);
    if (own === undefined)
      throw refuse({
        what: `operation ${op} has an attribute ${attribute.name} of an unknown kind`,
        remedy: "add it to src/engine/graph.ts",
      });
    converted[attribute.name] = own;
  }
  const numUncounted = variadicOps[op];
  if (numUncounted !== undefined) converted["N"] ??= { int: inputs.length - numUncounted };
  for (const [name, index] of Object.entries(inferredTypes[op] ?? {}))
    converted[name] ??= { type: inputs[index]?.dtype ?? nativeTypes.float32 };
  return converted;
}

/** Shapes and types of a call's outputs, all of them types that can be fetched. */
function outputsOf({ refuse }: Recording, call: RecordedCall): Operand[] {
  let outputs: Operand[] | undefined;
  try {
    outputs = inferShapes(call);
  } catch (cause) {
    throw refuse({
      what: cause instanceof Error ? cause.message : String(cause),
      remedy: "check the shapes of the model",
      cause,
    });
  }
  if (outputs === undefined)
    throw refuse({
      what: `operation ${call.op} has no shape function`,
      remedy: "add one to src/engine/shapes.ts, or use other operations",
    });
  // The binding labels int64 as int32 and cannot fetch half precision: caught here, where the type is still
  // known.
  const strange = outputs.find(({ dtype }) => !fetchableTypes.has(dtype));
  if (strange !== undefined)
    throw refuse({
      what: `operation ${call.op} gives tensors of type ${strange.dtype}`,
      remedy: "use float32, int32 and bool; cast in JavaScript",
    });
  return outputs;
}
