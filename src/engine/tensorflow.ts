/**
 * The one door to the native engine: the only file that imports `@tensorflow/tfjs-node-gpu`. Importing this
 * file does nothing; `loadTensorflow` loads the engine once a process. The native binding has an
 * unsynchronised global, so only one thread of a process may call it.
 */
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import util from "node:util";
import { MnemoscopeError } from "../errors.js";

export type Tensorflow = typeof import("@tensorflow/tfjs-node-gpu");
export type Tensor = import("@tensorflow/tfjs-node-gpu").Tensor;
export type Scalar = import("@tensorflow/tfjs-node-gpu").Scalar;

/**
 * Types of tensors that the engine creates and fetches. int64 is left out on purpose: the binding mislabels
 * it.
 */
export type DType = "float32" | "int32" | "bool";
/** What a tensor holds on the JavaScript side. */
export type Values = Float32Array | Int32Array | Uint8Array;

/** One attribute of a TensorFlow operation, by the kind of its value. */
export type OpAttribute =
  | { readonly type: DType }
  | { readonly bool: boolean }
  | { readonly int: number }
  | { readonly ints: readonly number[] }
  | { readonly float: number }
  | { readonly string: string }
  | { readonly shape: readonly number[] };

/** An attribute as the binding takes it. */
export interface NativeAttribute {
  readonly name: string;
  readonly type: number;
  readonly value: unknown;
}
/** A tensor as the binding gives it back. */
export interface NativeTensor {
  readonly id: number;
  readonly shape: number[];
  readonly dtype: number;
}
/** The part of the native binding that this project calls or records. */
export interface NativeBinding {
  createTensor(shape: readonly number[], dtype: number, values: Values): number;
  deleteTensor(id: number): void;
  tensorDataSync(id: number): Values;
  executeOp(
    op: string,
    attributes: readonly NativeAttribute[],
    inputIds: readonly number[],
    numOutputs: number,
  ): NativeTensor[];
  loadSavedModel(directory: string, tags: string): number;
  deleteSavedModel(id: number): void;
  runSavedModel(
    id: number,
    inputIds: readonly number[],
    inputNames: string,
    outputNames: string,
  ): NativeTensor[];
  isUsingGpuDevice(): boolean;
  /** Only while a graph is recorded: the tensor `id`, not to be had before the tensor `firstId`. */
  order?(id: number, firstId: number): NativeTensor;
  readonly TF_ATTR_STRING: number;
  readonly TF_ATTR_INT: number;
  readonly TF_ATTR_FLOAT: number;
  readonly TF_ATTR_BOOL: number;
  readonly TF_ATTR_TYPE: number;
  readonly TF_ATTR_SHAPE: number;
  readonly TF_Version: string;
}
/**
 * The part of tfjs-node's backend that this project uses. `binding` is replaced while a graph is recorded,
 * and only then.
 */
export interface Backend {
  binding: NativeBinding;
  getInputTensorIds(tensors: readonly Tensor[]): number[];
  createOutputTensor(metadata: NativeTensor): Tensor;
  /** Keeps the values of a new tensor; returns its data id. */
  write(values: Values, shape: number[], dtype: string): object;
  readonly tensorMap: {
    get(dataId: object): {
      readonly id: number;
      readonly dtype: number;
      readonly shape: number[];
      readonly values: Values | null;
    };
  };
  executeMultipleOutputs(
    op: string,
    attributes: readonly NativeAttribute[],
    inputs: readonly Tensor[],
    numOutputs: number,
  ): Tensor[];
}

/**
 * What an engine is made of: recorded in `run.json`, because a bit-equal resume needs an equal number of
 * threads.
 */
export interface EngineInfo {
  readonly tensorflowVersion: string;
  readonly tfjsVersion: string;
  readonly device: "cpu" | "gpu";
  /** Threads that one operation may use. */
  readonly numIntraOpThreads: number;
  /** Operations that may run at the same time. */
  readonly numInterOpThreads: number;
}

const packageName = "@tensorflow/tfjs-node-gpu";
const requireFrom = createRequire(import.meta.url);
let loaded: Tensorflow | undefined;

/**
 * Loads the native engine; the second call returns the same object. Sets the variables that TensorFlow reads
 * at load time where the user has not: quiet logs, and GPU memory that grows on demand, because trainer and
 * monitor share one GPU.
 * @param options.numThreads threads for one operation, at least 1; default: TensorFlow's own choice, all
 * processors. Only the first load counts.
 * @throws ENGINE_UNAVAILABLE when the package or its native part is missing or does not load.
 */
export async function loadTensorflow(options: { readonly numThreads?: number } = {}): Promise<Tensorflow> {
  if (loaded !== undefined) return loaded;
  const environment: Record<string, string> = {
    TF_CPP_MIN_LOG_LEVEL: "2",
    TF_FORCE_GPU_ALLOW_GROWTH: "true",
  };
  if (options.numThreads !== undefined) environment["TF_NUM_INTRAOP_THREADS"] = String(options.numThreads);
  for (const [name, value] of Object.entries(environment)) process.env[name] ??= value;
  // tfjs-node 4.22 calls this function, which Node 23 removed.
  const shimmed = util as { isNullOrUndefined?: (value: unknown) => boolean };
  shimmed.isNullOrUndefined ??= (value) => value === undefined || value === null;
  try {
    const tf = requireFrom(packageName) as Tensorflow;
    await tf.ready();
    tf.env().set("DEPRECATION_WARNINGS_ENABLED", false);
    loaded = tf;
    return tf;
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new MnemoscopeError("ENGINE_UNAVAILABLE", `the native TensorFlow engine did not load: ${reason}`, {
      remedy: "run `npm run setup`, then `mnemoscope doctor`",
      cause,
    });
  }
}

/** tfjs-node's backend with its native binding, typed. */
export function backendOf(tf: Tensorflow): Backend {
  const backend: unknown = tf.backend();
  return backend as Backend;
}

/** Versions, device and thread counts of a loaded engine. */
export function engineInfo(tf: Tensorflow): EngineInfo {
  const { binding } = backendOf(tf);
  const threads = (name: string): number => {
    const given = Number(process.env[name]);
    return Number.isInteger(given) && given > 0 ? given : availableParallelism();
  };
  return {
    tensorflowVersion: binding.TF_Version,
    tfjsVersion: tf.version["tfjs-core"],
    device: binding.isUsingGpuDevice() ? "gpu" : "cpu",
    numIntraOpThreads: threads("TF_NUM_INTRAOP_THREADS"),
    numInterOpThreads: threads("TF_NUM_INTEROP_THREADS"),
  };
}

/**
 * The protobuf classes for TensorFlow graphs that the package bundles; `graph.ts` gives them a typed face.
 */
export function loadProtobuf(): unknown {
  return requireFrom(`${packageName}/dist/proto/api_pb.js`);
}

/** TensorFlow's numbers for the types (`DataType` in types.proto; they never change). */
export const nativeTypes = { float32: 1, int32: 3, bool: 10 } as const satisfies Record<DType, number>;

/** An attribute in the binding's own form. */
function nativeAttribute(binding: NativeBinding, name: string, attribute: OpAttribute): NativeAttribute {
  if ("type" in attribute) return { name, type: binding.TF_ATTR_TYPE, value: nativeTypes[attribute.type] };
  if ("bool" in attribute) return { name, type: binding.TF_ATTR_BOOL, value: attribute.bool };
  if ("int" in attribute) return { name, type: binding.TF_ATTR_INT, value: attribute.int };
  if ("ints" in attribute) return { name, type: binding.TF_ATTR_INT, value: [...attribute.ints] };
  if ("float" in attribute) return { name, type: binding.TF_ATTR_FLOAT, value: attribute.float };
  if ("string" in attribute) return { name, type: binding.TF_ATTR_STRING, value: attribute.string };
  return { name, type: binding.TF_ATTR_SHAPE, value: [...attribute.shape] };
}

/** An operation of TensorFlow by its own name, and what it is given. */
interface RawOp {
  readonly op: string;
  readonly attributes: Readonly<Record<string, OpAttribute>>;
  readonly inputs: readonly Tensor[];
}

/**
 * Runs (or, while a graph is recorded, records) one TensorFlow operation by its own name, past the checks of
 * tfjs. It has no gradient: wrap it in `withGradient` or `tf.customGrad`.
 * @returns its outputs; the caller (or `tf.tidy`) disposes them.
 */
export function rawOp(
  tf: Tensorflow,
  { op, attributes, inputs, numOutputs }: RawOp & { readonly numOutputs: number },
): Tensor[] {
  const backend = backendOf(tf);
  const given = Object.entries(attributes).map(([name, attribute]) =>
    nativeAttribute(backend.binding, name, attribute),
  );
  return backend.executeMultipleOutputs(op, given, inputs, numOutputs);
}

/**
 * `rawOp` for an operation with one output. Example:
 * `rawOp1(tf, { op: "L2Loss", attributes: { T: { type: "float32" } }, inputs: [x] })`.
 */
export function rawOp1(tf: Tensorflow, { op, attributes, inputs }: RawOp): Tensor {
  const [output] = rawOp(tf, { op, attributes, inputs, numOutputs: 1 });
  if (output === undefined) throw new MnemoscopeError("ENGINE_FAILED", `operation ${op} gave no output`);
  return output;
}

/**
 * `tensor`, which in a compiled graph is not to be had before `first` has been computed. Without it
 * TensorFlow computes what it can as early as it can, and keeps the result until it is needed; and of two
 * equal computations, one now and one for later, it keeps the first one's result. Eager operations run in
 * their order anyway: there it is `tensor` itself.
 */
export function computedAfter(
  tf: Tensorflow,
  { tensor, first }: { readonly tensor: Tensor; readonly first: Tensor },
): Tensor {
  const backend = backendOf(tf);
  const [id, firstId] = backend.binding.order === undefined ? [] : backend.getInputTensorIds([tensor, first]);
  const ordered =
    id === undefined || firstId === undefined ? undefined : backend.binding.order?.(id, firstId);
  return ordered === undefined ? tensor : backend.createOutputTensor(ordered);
}
