/**
 * Compiled functions of tensors: traced once, run as one TensorFlow Session call each time. A program has
 * inputs (fed at every call), variables (kept by TensorFlow between calls, float32) and entries: named sets
 * of outputs that are computed together, with the updates of variables that happen in the same call. An entry
 * may keep tensors for another. Shapes are static: one program a shape.
 *
 *   const program = compile(tf, {
 *     label: "double",
 *     inputs: { x: { shape: [2], dtype: "float32" } },
 *     variables: { w: { shape: [2] } },
 *     build: ({ inputs, variables, update }) => ({
 *       call: { outputs: { y: inputs.x.mul(variables.w) } },
 *     }),
 *   });
 *   program.assign(new Map([["w", Float32Array.of(2, 2)]]));
 *   const y = program.run("call", { x: Float32Array.of(1, 3) }).get("y");
 */
import { MnemoscopeError } from "../errors.js";
import { createGraph, nodeOf, type GraphBuilder, type NodeAttribute } from "./graph.js";
import { record, type Trace } from "./record.js";
import { openSession, type Feed, type Session } from "./session.js";
import { nativeTypes, type DType, type Tensor, type Tensorflow, type Values } from "./tensorflow.js";

export interface InputSpec {
  readonly shape: readonly number[];
  readonly dtype: DType;
  /**
   * For int32: every value must lie in [0, below). Checked before the call, because TensorFlow leaks the
   * feeds of a call that fails.
   */
  readonly below?: number;
}
export interface VariableSpec {
  readonly shape: readonly number[];
  /** `zeros`: set to zero when the program is made. Absent: must be assigned before the first run. */
  readonly initial?: "zeros";
}
/** A handle on a recorded update, for ordering. */
export interface Update {
  readonly node: string;
}
export interface UpdateCall {
  /** For example `AssignSubVariableOp` or `ResourceApplyAdam`. Its inputs are handles, then the tensors. */
  readonly op: string;
  readonly variables?: readonly string[];
  /** Names under which something is kept. */
  readonly kept?: readonly string[];
  readonly tensors: readonly Tensor[];
  readonly attributes: Readonly<Record<string, NodeAttribute>>;
  /**
   * Updates that come first, and tensors that are computed first. Updates without an order may run at the
   * same time.
   */
  readonly after?: readonly (Update | Tensor)[];
}
export interface Entry {
  readonly outputs: Readonly<Record<string, Tensor>>;
  readonly updates?: readonly Update[];
}
export interface Scope<Input extends string, Variable extends string> {
  readonly inputs: Readonly<Record<Input, Tensor>>;
  /**
   * Values of the variables as they are when the call starts, if every update comes after the tensors that
   * read them.
   */
  readonly variables: Readonly<Record<Variable, Tensor>>;
  readonly update: (call: UpdateCall) => Update;
  /**
   * Keeps a computed tensor, not an input, in the Session for later calls, in place of what was kept under
   * this name. It is not copied.
   */
  readonly keep: (name: string, tensor: Tensor) => Update;
  /**
   * What an earlier call kept: float32. The call fails where nothing was kept under this name, or something
   * of another shape.
   */
  readonly kept: (name: string, shape: readonly number[]) => Tensor;
}
export interface ProgramSpec<Input extends string, Variable extends string, EntryName extends string> {
  /** What messages call the program. */
  readonly label: string;
  readonly inputs: Readonly<Record<Input, InputSpec>>;
  readonly variables: Readonly<Record<Variable, VariableSpec>>;
  /**
   * Runs once, recorded and not executed. It may use `tf.grads` and the like; it must not read a tensor's
   * value.
   */
  build(scope: Scope<Input, Variable>): Readonly<Record<EntryName, Entry>>;
}
export interface Program<EntryName extends string = string> {
  /**
   * One call. Feeds are copied, so the caller may reuse the arrays.
   * @returns the entry's outputs by name, in new memory.
   * @throws ENGINE_FAILED for feeds that do not fit (nothing was computed), or when TensorFlow fails (the
   * program is then unusable).
   */
  run(entry: EntryName, feeds: Readonly<Record<string, Values>>): Map<string, Values>;
  /**
   * Sets variables; the values are copied into TensorFlow's own memory, in groups, and let go after each:
   * what makes them one by one never holds them all.
   * @throws ENGINE_FAILED for an unknown name or a wrong size; those of earlier groups are set then.
   */
  assign(values: Iterable<readonly [name: string, values: Float32Array]>): void;
  /** Current values of variables, in new memory. */
  fetch(names: readonly string[]): Map<string, Float32Array>;
  /**
   * Frees what is kept under these names, if anything is. @throws ENGINE_FAILED for a name that no entry
   * knows.
   */
  release(names: readonly string[]): void;
  /** Names of the inputs that an entry needs: those that must be fed, and no others may. */
  inputsOf(entry: EntryName): readonly string[];
  /** Frees the Session and its variables. */
  dispose(): void;
}

/** Variables move in and out in groups of about this size, so that they are never held twice as a whole. */
const transferBytes = 64 * 1024 * 1024;
const float = { type: nativeTypes.float32 } as const;
const sizeOf = (shape: readonly number[]): number => shape.reduce((total, size) => total * size, 1);
const keysOf = <Key extends string>(object: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(object) as Key[];
const mapValues = <Key extends string, From, To>(
  object: Readonly<Record<Key, From>>,
  convert: (value: From, key: Key) => To,
): Record<Key, To> =>
  Object.fromEntries(keysOf(object).map((key) => [key, convert(object[key], key)])) as Record<Key, To>;

interface VariableNodes {
  readonly handle: string;
  readonly read: string;
  readonly feed: string;
  readonly assigned: string;
}

/**
 * Handle, read and assignment of one variable. `DeepCopy`: a variable must never own memory that JavaScript
 * shares.
 */
function addVariable(
  graph: GraphBuilder,
  index: number,
  { shape, initial }: VariableSpec,
): VariableNodes & { readonly zeroed: string | undefined } {
  const name = `variable${index}`;
  const handle = graph.node("VarHandleOp", name, [], {
    dtype: float,
    shape: { shape },
    shared_name: { string: name },
    container: { string: "" },
  });
  const read = graph.node("ReadVariableOp", `${name}/read`, [handle], { dtype: float });
  const feed = graph.node("Placeholder", `${name}/feed`, [], { dtype: float, shape: { shape } });
  const copy = graph.node("DeepCopy", `${name}/copy`, [feed], { T: float });
  const assign = graph.node("AssignVariableOp", `${name}/assign`, [handle, copy], { dtype: float });
  const assigned = signalAfter(graph, `${name}/assigned`, [assign]);
  if (initial === undefined) return { handle, read, feed, assigned, zeroed: undefined };
  const dims = graph.constant(nativeTypes.int32, [shape.length], Int32Array.from(shape));
  const zeros = graph.node(
    "Fill",
    `${name}/zeros`,
    [dims, graph.constant(nativeTypes.float32, [], Float32Array.of(0))],
    {
      T: float,
      index_type: { type: nativeTypes.int32 },
    },
  );
  return {
    handle,
    read,
    feed,
    assigned,
    zeroed: graph.node("AssignVariableOp", `${name}/zero`, [handle, zeros], { dtype: float }),
  };
}

/** A small output that is ready when `nodes` have run: the binding can fetch tensors only. */
function signalAfter(graph: GraphBuilder, name: string, nodes: readonly string[]): string {
  const one = graph.constant(nativeTypes.float32, [], Float32Array.of(1));
  return graph.node("Identity", name, [one, ...nodes.map((node) => `^${node}`)], { T: float });
}

/**
 * Traces `spec.build` and loads the graph. Costs no computation, and no memory beyond the variables'.
 * @returns the program; the caller disposes it.
 * @throws ENGINE_FAILED naming the operation that cannot be traced, or what else is wrong with `build`.
 */
export function compile<Input extends string, Variable extends string, EntryName extends string>(
  tf: Tensorflow,
  spec: ProgramSpec<Input, Variable, EntryName>,
): Program<EntryName> {
  const { label } = spec;
  const graph = createGraph();
  let numVariables = 0;
  const variables = mapValues(spec.variables, (variable) => addVariable(graph, numVariables++, variable));
  const inputNames = new Map(keysOf(spec.inputs).map((key, index) => [key as string, `input${index}`]));
  for (const key of keysOf(spec.inputs)) {
    const { shape, dtype } = spec.inputs[key];
    graph.node("Placeholder", inputNames.get(key) ?? key, [], {
      dtype: { type: nativeTypes[dtype] },
      shape: { shape },
    });
  }
  const variableNodes = new Map<string, VariableNodes>(Object.entries(variables));
  const nodesOf = (name: string): VariableNodes =>
    variableNodes.get(name) ?? fail(label, `there is no variable ${name}`);

  const kept = keptNodes(graph);
  const entries = record(tf, graph, {
    label,
    build: (trace) => traceEntries(trace, graph, spec, variables, nodesOf, kept, inputNames),
  });
  const zeroed = Object.values<(typeof variables)[Variable]>(variables).flatMap(({ zeroed: node }) =>
    node === undefined ? [] : [node],
  );
  const initialised = signalAfter(graph, "initialised", zeroed);
  const session = openSession(tf, graph.serialize(), { label });
  if (zeroed.length > 0) session.run([], [initialised]);
  return bind(session, spec, entries, nodesOf, kept, inputNames);
}

interface EntryNodes {
  /** Output name to node name. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly inputs: readonly string[];
  readonly variables: readonly string[];
}

/** What is kept between calls: variables of any shape, made when they are first named. */
interface KeptNodes {
  readonly handleOf: (name: string) => string;
  /** Ready when the memory is free. Undefined for a name that was never named. */
  readonly releasedOf: (name: string) => string | undefined;
}

function keptNodes(graph: GraphBuilder): KeptNodes {
  const nodes = new Map<string, { readonly handle: string; readonly released: string }>();
  return {
    handleOf(name) {
      const known = nodes.get(name);
      if (known !== undefined) return known.handle;
      const own = `kept${nodes.size}`;
      const attributes = {
        dtype: float,
        shape: { shape: "unknown" },
        shared_name: { string: own },
        container: { string: "" },
      } as const;
      const handle = graph.node("VarHandleOp", own, [], attributes);
      const destroyed = graph.node("DestroyResourceOp", `${own}/destroy`, [handle], {
        ignore_lookup_error: { bool: true },
      });
      nodes.set(name, { handle, released: signalAfter(graph, `${own}/released`, [destroyed]) });
      return handle;
    },
    releasedOf: (name) => nodes.get(name)?.released,
  };
}

function traceEntries<Input extends string, Variable extends string, EntryName extends string>(
  trace: Trace,
  graph: GraphBuilder,
  spec: ProgramSpec<Input, Variable, EntryName>,
  variables: Readonly<Record<Variable, VariableNodes>>,
  nodesOf: (name: string) => VariableNodes,
  { handleOf }: KeptNodes,
  inputNames: ReadonlyMap<string, string>,
): Record<EntryName, EntryNodes> {
  const built = spec.build({
    inputs: mapValues(spec.inputs, ({ shape, dtype }, key) =>
      trace.tensorAt(inputNames.get(key) ?? key, shape, dtype),
    ),
    variables: mapValues(variables, ({ read }, key) =>
      trace.tensorAt(read, spec.variables[key].shape, "float32"),
    ),
    update({ op, variables: names = [], kept: keptNames = [], tensors, attributes, after = [] }) {
      const before = after.map((item) => ("node" in item ? item.node : nodeOf(trace.edgeOf(item))));
      const operands = [
        ...names.map((name) => nodesOf(name).handle),
        ...keptNames.map(handleOf),
        ...tensors.map((tensor) => trace.edgeOf(tensor)),
        ...before.map((node) => `^${node}`),
      ];
      return { node: graph.node(op, graph.freshName(op), operands, attributes) };
    },
    keep(name, tensor) {
      const edge = trace.edgeOf(tensor);
      if ([...inputNames.values()].includes(edge)) fail(spec.label, `an entry keeps an input as ${name}`);
      return {
        node: graph.node("AssignVariableOp", graph.freshName("keep"), [handleOf(name), edge], {
          dtype: float,
        }),
      };
    },
    kept(name, shape) {
      const read = graph.node("ReadVariableOp", graph.freshName("kept/read"), [handleOf(name)], {
        dtype: float,
      });
      const checked = graph.node("EnsureShape", graph.freshName("kept/checked"), [read], {
        T: float,
        shape: { shape },
      });
      return trace.tensorAt(checked, shape, "float32");
    },
  });
  return mapValues(built, ({ outputs, updates = [] }, entry) => {
    const control = updates.map(({ node }) => `^${node}`);
    const nodes = new Map(
      Object.entries(outputs).map(([key, tensor], index) => {
        const type = nativeTypes[tensor.dtype as DType];
        return [
          key,
          graph.node("Identity", `entry_${entry}/${index}`, [trace.edgeOf(tensor), ...control], {
            T: { type },
          }),
        ];
      }),
    );
    const used = graph.ancestors([...nodes.values()]);
    return {
      outputs: nodes,
      inputs: keysOf(spec.inputs).filter((key) => used.has(inputNames.get(key) ?? key)),
      variables: keysOf(spec.variables).filter((key) => used.has(nodesOf(key).read)),
    };
  });
}

function bind<EntryName extends string>(
  session: Session,
  spec: ProgramSpec<string, string, EntryName>,
  entries: Readonly<Record<EntryName, EntryNodes>>,
  nodesOf: (name: string) => VariableNodes,
  { releasedOf }: KeptNodes,
  inputNames: ReadonlyMap<string, string>,
): Program<EntryName> {
  const { label } = spec;
  const unset = new Set(keysOf(spec.variables).filter((name) => spec.variables[name]?.initial === undefined));
  const specOf = (name: string): VariableSpec =>
    spec.variables[name] ?? fail(label, `there is no variable ${name}`);
  const inGroups = function* (names: readonly string[]): Generator<string[]> {
    let group: string[] = [];
    let sizeBytes = 0;
    for (const name of names) {
      group.push(name);
      sizeBytes += 4 * sizeOf(specOf(name).shape);
      if (sizeBytes < transferBytes) continue;
      yield group;
      [group, sizeBytes] = [[], 0];
    }
    if (group.length > 0) yield group;
  };
  const feedOf = (name: string, values: Values | undefined): Feed => {
    const input = spec.inputs[name] ?? fail(label, `there is no input ${name}`);
    if (values === undefined) return fail(label, `input ${name} is missing`);
    checkFeed(label, name, input, values);
    // A copy: the binding may hold on to a fed array, and the caller may reuse it.
    return {
      name: inputNames.get(name) ?? name,
      shape: input.shape,
      dtype: input.dtype,
      values: values.slice(),
    };
  };

  return {
    run(entry, feeds) {
      const { outputs, inputs, variables } = entries[entry];
      const missing = variables.find((name) => unset.has(name));
      if (missing !== undefined) fail(label, `variable ${missing} was never assigned`);
      const surplus = Object.keys(feeds).find((name) => !inputs.includes(name));
      if (surplus !== undefined) fail(label, `entry ${entry} does not use an input ${surplus}`);
      const values = session.run(
        inputs.map((name) => feedOf(name, feeds[name])),
        [...outputs.values()],
      );
      return new Map(
        [...outputs.keys()].map((name, index) => [
          name,
          values[index] ?? fail(label, `output ${name} is missing`),
        ]),
      );
    },
    assign(values) {
      let group = new Map<string, Float32Array>();
      let sizeBytes = 0;
      const hand = (): void => {
        session.run(
          Array.from(group, ([name, given]): Feed => ({
            name: nodesOf(name).feed,
            shape: specOf(name).shape,
            dtype: "float32",
            values: given,
          })),
          Array.from(group.keys(), (name) => nodesOf(name).assigned),
        );
        for (const name of group.keys()) unset.delete(name);
        group = new Map();
        sizeBytes = 0;
      };
      for (const [name, given] of values) {
        const numExpected = sizeOf(specOf(name).shape);
        if (given.length !== numExpected)
          fail(label, `variable ${name} has ${numExpected} values, not ${given.length}`);
        group.set(name, given);
        sizeBytes += given.byteLength;
        if (sizeBytes >= transferBytes) hand();
      }
      if (group.size > 0) hand();
    },
    fetch(names) {
      const missing = names.find((name) => unset.has(name));
      if (missing !== undefined) fail(label, `variable ${missing} was never assigned`);
      const fetched = new Map<string, Float32Array>();
      for (const group of inGroups(names)) {
        const values = session.run(
          [],
          group.map((name) => nodesOf(name).read),
        );
        group.forEach((name, index) => {
          const value = values[index];
          if (value instanceof Float32Array) fetched.set(name, value);
        });
      }
      return fetched;
    },
    release(names) {
      const released = names.map(
        (name) => releasedOf(name) ?? fail(label, `nothing is ever kept as ${name}`),
      );
      if (released.length > 0) session.run([], released);
    },
    inputsOf: (entry) => entries[entry].inputs,
    dispose: () => {
      session.dispose();
    },
  };
}

function checkFeed(label: string, name: string, { shape, dtype, below }: InputSpec, values: Values): void {
  const Expected = dtype === "float32" ? Float32Array : dtype === "int32" ? Int32Array : Uint8Array;
  if (!(values instanceof Expected)) fail(label, `input ${name} must be a ${Expected.name}`);
  if (values.length !== sizeOf(shape))
    fail(
      label,
      `input ${name} has ${values.length} values, its shape [${shape.join()}] has ${sizeOf(shape)}`,
    );
  if (below === undefined) return;
  const wrong = values.findIndex((value) => value < 0 || value >= below);
  if (wrong >= 0) fail(label, `input ${name} has ${values[wrong] ?? ""} at ${wrong}, outside 0…${below - 1}`);
}

function fail(label: string, what: string): never {
  throw new MnemoscopeError("ENGINE_FAILED", `${label}: ${what}`);
}
