/**
 * The graph of a program: nodes for its inputs, its variables and what it keeps between calls, and those that
 * tracing its entries adds.
 */
import { MnemoscopeError } from "../errors.js";
import { createGraph, nodeOf, type GraphBuilder } from "./graph.js";
import type { Entry, ProgramSpec, Scope, VariableSpec } from "./program.js";
import { record, type Trace } from "./record.js";
import { nativeTypes, type DType, type Tensorflow } from "./tensorflow.js";

/** Nodes of one variable. */
interface VariableNodes {
  readonly handle: string;
  readonly read: string;
  /** A placeholder for its next values, and what is ready when they are set. */
  readonly feed: string;
  readonly assigned: string;
}

/** Nodes of one entry. */
interface EntryNodes {
  /** Output name to node name. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Names of the inputs and variables that its outputs depend on. */
  readonly inputs: readonly string[];
  readonly variables: readonly string[];
}

export interface ProgramGraph<EntryName extends string> {
  /** As a SavedModel. */
  readonly serialized: Uint8Array;
  readonly entries: Readonly<Record<EntryName, EntryNodes>>;
  readonly placeholderOf: (input: string) => string;
  readonly nodesOf: (variable: string) => VariableNodes;
  /** Ready when the memory of what is kept under a name is free. */
  readonly releasedOf: (name: string) => string;
  /** To be run before anything else, if there is anything to run: sets variables to zero. */
  readonly initialised: string | undefined;
}

const float = { type: nativeTypes.float32 } as const;
export const keysOf = <Key extends string>(object: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(object) as Key[];
const mapValues = <Key extends string, From, To>(
  object: Readonly<Record<Key, From>>,
  convert: (value: From, key: Key) => To,
): Record<Key, To> =>
  Object.fromEntries(keysOf(object).map((key) => [key, convert(object[key], key)])) as Record<Key, To>;

/** @throws ENGINE_FAILED: says what is wrong with the program `label`. */
export function fail(label: string, what: string): never {
  throw new MnemoscopeError("ENGINE_FAILED", `${label}: ${what}`);
}

/**
 * Traces `spec.build`. Costs no computation.
 * @throws ENGINE_FAILED naming the operation that cannot be traced, or what else is wrong with `build`.
 */
export function programGraph<Input extends string, Variable extends string, EntryName extends string>(
  tf: Tensorflow,
  spec: ProgramSpec<Input, Variable, EntryName>,
): ProgramGraph<EntryName> {
  const { label } = spec;
  const graph = createGraph();
  const variables = new Map<string, ReturnType<typeof addVariable>>(
    keysOf(spec.variables).map((name, index) => [name, addVariable(graph, index, spec.variables[name])]),
  );
  const placeholders = new Map<string, string>(
    keysOf(spec.inputs).map((name, index) => {
      const { shape, dtype } = spec.inputs[name];
      const attributes = { dtype: { type: nativeTypes[dtype] }, shape: { shape } };
      return [name, graph.node("Placeholder", { name: `input${index}`, inputs: [], attributes })];
    }),
  );
  const kept = keptNodes(graph);
  const nodes: Nodes = {
    graph,
    placeholderOf: (name) => placeholders.get(name) ?? fail(label, `there is no input ${name}`),
    nodesOf: (name) => variables.get(name) ?? fail(label, `there is no variable ${name}`),
    handleOf: kept.handleOf,
  };
  const entries = record(tf, {
    graph,
    label,
    build: (trace) =>
      mapValues(spec.build(scopeOf(spec, trace, nodes)), (entry, name) =>
        entryNodes(spec, { ...nodes, trace }, { entry, name }),
      ),
  });
  const zeroed = [...variables.values()].flatMap(({ zeroed: node }) => (node === undefined ? [] : [node]));
  const initialised = signalAfter(graph, "initialised", zeroed);
  return {
    serialized: graph.serialize(),
    entries,
    placeholderOf: nodes.placeholderOf,
    nodesOf: nodes.nodesOf,
    releasedOf: (name) => kept.releasedOf(name) ?? fail(label, `nothing is ever kept as ${name}`),
    initialised: zeroed.length === 0 ? undefined : initialised,
  };
}

/** Nodes by the names of a program. */
interface Nodes extends Pick<ProgramGraph<string>, "placeholderOf" | "nodesOf"> {
  readonly graph: GraphBuilder;
  /** Handle of what is kept under a name. */
  readonly handleOf: (name: string) => string;
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
  const handle = graph.node("VarHandleOp", {
    name,
    inputs: [],
    attributes: {
      dtype: float,
      shape: { shape },
      shared_name: { string: name },
      container: { string: "" },
    },
  });
  const dtype = { dtype: float };
  const read = graph.node("ReadVariableOp", { name: `${name}/read`, inputs: [handle], attributes: dtype });
  const feed = graph.node("Placeholder", {
    name: `${name}/feed`,
    inputs: [],
    attributes: { dtype: float, shape: { shape } },
  });
  const copy = graph.node("DeepCopy", { name: `${name}/copy`, inputs: [feed], attributes: { T: float } });
  const assign = graph.node("AssignVariableOp", {
    name: `${name}/assign`,
    inputs: [handle, copy],
    attributes: dtype,
  });
  const assigned = signalAfter(graph, `${name}/assigned`, [assign]);
  if (initial === undefined) return { handle, read, feed, assigned, zeroed: undefined };
  const dims = graph.constant(nativeTypes.int32, [shape.length], Int32Array.from(shape));
  const zeros = graph.node("Fill", {
    name: `${name}/zeros`,
    inputs: [dims, graph.constant(nativeTypes.float32, [], Float32Array.of(0))],
    attributes: { T: float, index_type: { type: nativeTypes.int32 } },
  });
  const zeroed = graph.node("AssignVariableOp", {
    name: `${name}/zero`,
    inputs: [handle, zeros],
    attributes: dtype,
  });
  return { handle, read, feed, assigned, zeroed };
}

/** A small output that is ready when `nodes` have run: the binding can fetch tensors only. */
function signalAfter(graph: GraphBuilder, name: string, nodes: readonly string[]): string {
  const one = graph.constant(nativeTypes.float32, [], Float32Array.of(1));
  return graph.node("Identity", {
    name,
    inputs: [one, ...nodes.map((node) => `^${node}`)],
    attributes: { T: float },
  });
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
      const handle = graph.node("VarHandleOp", {
        name: own,
        inputs: [],
        attributes: {
          dtype: float,
          shape: { shape: "unknown" },
          shared_name: { string: own },
          container: { string: "" },
        },
      });
      const destroyed = graph.node("DestroyResourceOp", {
        name: `${own}/destroy`,
        inputs: [handle],
        attributes: { ignore_lookup_error: { bool: true } },
      });
      nodes.set(name, { handle, released: signalAfter(graph, `${own}/released`, [destroyed]) });
      return handle;
    },
    releasedOf: (name) => nodes.get(name)?.released,
  };
}

/** What `build` of a program is given. */
function scopeOf<Input extends string, Variable extends string>(
  spec: ProgramSpec<Input, Variable, string>,
  trace: Trace,
  { graph, placeholderOf, nodesOf, handleOf }: Nodes,
): Scope<Input, Variable> {
  const placeholders = new Set(keysOf(spec.inputs).map(placeholderOf));
  return {
    inputs: mapValues(spec.inputs, ({ shape, dtype }, key) =>
      trace.tensorAt(placeholderOf(key), shape, dtype),
    ),
    variables: mapValues(spec.variables, ({ shape }, key) =>
      trace.tensorAt(nodesOf(key).read, shape, "float32"),
    ),
    update({ op, variables = [], kept = [], tensors, attributes, after = [] }) {
      const before = after.map((item) => ("node" in item ? item.node : nodeOf(trace.edgeOf(item))));
      const inputs = [
        ...variables.map((name) => nodesOf(name).handle),
        ...kept.map(handleOf),
        ...tensors.map((tensor) => trace.edgeOf(tensor)),
        ...before.map((node) => `^${node}`),
      ];
      return { node: graph.node(op, { name: graph.freshName(op), inputs, attributes }) };
    },
    keep(name, tensor) {
      const edge = trace.edgeOf(tensor);
      if (placeholders.has(edge)) fail(spec.label, `an entry keeps an input as ${name}`);
      return {
        node: graph.node("AssignVariableOp", {
          name: graph.freshName("keep"),
          inputs: [handleOf(name), edge],
          attributes: { dtype: float },
        }),
      };
    },
    kept(name, shape) {
      const read = graph.node("ReadVariableOp", {
        name: graph.freshName("kept/read"),
        inputs: [handleOf(name)],
        attributes: { dtype: float },
      });
      const checked = graph.node("EnsureShape", {
        name: graph.freshName("kept/checked"),
        inputs: [read],
        attributes: { T: float, shape: { shape } },
      });
      return trace.tensorAt(checked, shape, "float32");
    },
  };
}

/** Adds the outputs of an entry, each behind the entry's updates. */
function entryNodes(
  spec: ProgramSpec<string, string, string>,
  { graph, placeholderOf, nodesOf, trace }: Nodes & { readonly trace: Trace },
  { entry, name }: { readonly entry: Entry; readonly name: string },
): EntryNodes {
  const control = (entry.updates ?? []).map(({ node }) => `^${node}`);
  const outputs = new Map(
    Object.entries(entry.outputs).map(([key, tensor], index) => {
      const node = graph.node("Identity", {
        name: `entry_${name}/${index}`,
        inputs: [trace.edgeOf(tensor), ...control],
        attributes: { T: { type: nativeTypes[tensor.dtype as DType] } },
      });
      return [key, node];
    }),
  );
  const used = graph.ancestors([...outputs.values()]);
  return {
    outputs,
    inputs: keysOf(spec.inputs).filter((key) => used.has(placeholderOf(key))),
    variables: keysOf(spec.variables).filter((key) => used.has(nodesOf(key).read)),
  };
}
