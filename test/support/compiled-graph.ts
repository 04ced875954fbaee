/**
 * A compiled program's graph as TensorFlow is handed it, and what it lets stand in memory at once: no clock,
 * allocator or thread has a say in it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { nodeOf } from "../../src/engine/graph.js";
import { backendOf, loadProtobuf, type Tensorflow } from "../../src/engine/tensorflow.js";

export interface GraphNode {
  readonly name: string;
  readonly op: string;
  /** Edges that carry values. */
  readonly inputs: readonly string[];
  /** Nodes that come first, by control edges. */
  readonly after: readonly string[];
  /** All attributes, as written. */
  readonly attributes: string;
}
/** In an order in which every node stands behind what it needs. */
export type Graph = ReadonlyMap<string, GraphNode>;

interface NodeDef {
  getName(): string;
  getOp(): string;
  getInputList(): string[];
  getAttrMap(): { forEach(each: (value: { serializeBinary(): Uint8Array }, key: string) => void): void };
}
interface MetaGraphDef {
  getGraphDef(): { getNodeList(): NodeDef[] };
}
interface Protobuf {
  readonly SavedModel: { deserializeBinary(bytes: Uint8Array): { getMetaGraphsList(): MetaGraphDef[] } };
}

/** The bytes of every graph that is loaded while `make` runs. */
export function savedModelsOf(tf: Tensorflow, make: () => void): Buffer[] {
  const backend = backendOf(tf);
  const native = backend.binding;
  const files: Buffer[] = [];
  const loadSavedModel: typeof native.loadSavedModel = (directory, tags) => {
    files.push(readFileSync(join(directory, "saved_model.pb")));
    return native.loadSavedModel(directory, tags);
  };
  backend.binding = Object.create(native, { loadSavedModel: { value: loadSavedModel } }) as typeof native;
  try {
    make();
  } finally {
    backend.binding = native;
  }
  return files;
}

/** What the outputs of an entry need of a graph. */
export function graphOf(savedModel: Uint8Array, entry: string): Graph {
  const { SavedModel } = loadProtobuf() as Protobuf;
  const [metaGraph] = SavedModel.deserializeBinary(savedModel).getMetaGraphsList();
  const nodes = metaGraph?.getGraphDef().getNodeList().map(read) ?? [];
  const all = new Map(nodes.map((node) => [node.name, node]));
  const outputs = [...all.keys()].filter((name) => name.startsWith(`entry_${entry}/`));
  const needed = ancestorsOf(all, outputs);
  return ordered(new Map([...all].filter(([name]) => needed.has(name))));
}

function read(node: NodeDef): GraphNode {
  const edges = node.getInputList();
  const attributes: string[] = [];
  node.getAttrMap().forEach((value, key) => {
    attributes.push(`${key}=${Buffer.from(value.serializeBinary()).toString("base64")}`);
  });
  return {
    name: node.getName(),
    op: node.getOp(),
    inputs: edges.filter((edge) => !edge.startsWith("^")),
    after: edges.filter((edge) => edge.startsWith("^")).map(nodeOf),
    attributes: attributes.toSorted().join(),
  };
}

const needsOf = ({ inputs, after }: GraphNode): string[] => [...inputs.map(nodeOf), ...after];

function ordered(graph: Graph): Graph {
  const done = new Map<string, GraphNode>();
  const open = [...graph.values()].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (done.has(node.name)) continue;
    const missing = needsOf(node).flatMap((name) => (done.has(name) ? [] : [nodeIn(graph, name)]));
    if (missing.length === 0) done.set(node.name, node);
    else open.push(node, ...missing);
  }
  return done;
}

export function nodeIn(graph: Graph, name: string): GraphNode {
  const node = graph.get(name);
  if (node === undefined) throw new Error(`the graph has no node ${name}`);
  return node;
}

/** Nodes that have to run before `names` are there, themselves included. */
export function ancestorsOf(graph: Graph, names: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...needsOf(nodeIn(graph, name)));
  }
  return found;
}

/**
 * An equal type and equal inputs do not make these equal: a placeholder is fed, and a variable may have
 * changed between two looks at it.
 */
const isStateful = ({ op }: GraphNode): boolean => /Placeholder|Variable|Resource|VarHandle/.test(op);

/**
 * To each node the first that computes the same. By "values and order" the two also wait for the same: such
 * nodes TensorFlow's optimiser makes one of. By "values" it does not matter what they wait for, and a node
 * that merely passes a value on is that value.
 */
export function sameAs(graph: Graph, by: "values" | "values and order"): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  const same = new Map<string, string>();
  for (const node of graph.values()) {
    const [source] = node.inputs;
    if (by === "values" && node.op === "Identity" && source !== undefined && source === nodeOf(source)) {
      same.set(node.name, firstOf(same, source));
      continue;
    }
    const order = by === "values" ? [] : node.after.map((name) => firstOf(same, name)).toSorted();
    const inputs = node.inputs.map((edge) => firstEdge(same, edge));
    const key = isStateful(node) ? node.name : JSON.stringify([node.op, node.attributes, inputs, order]);
    const first = firsts.get(key) ?? node.name;
    firsts.set(key, first);
    same.set(node.name, first);
  }
  return same;
}

const firstOf = (same: ReadonlyMap<string, string>, name: string): string => same.get(name) ?? name;
function firstEdge(same: ReadonlyMap<string, string>, edge: string): string {
  const name = nodeOf(edge);
  return firstOf(same, name) + edge.slice(name.length);
}

/** The graph with one node in place of all that compute the same and wait for the same. */
export function merged(graph: Graph): Graph {
  const same = sameAs(graph, "values and order");
  const remaining = [...graph.values()].filter(({ name }) => firstOf(same, name) === name);
  return new Map(
    remaining.map((node) => [
      node.name,
      {
        ...node,
        inputs: node.inputs.map((edge) => firstEdge(same, edge)),
        after: node.after.map((name) => firstOf(same, name)),
      },
    ]),
  );
}

/** To each node how many of those that `isCounted` have to run one after another before it. */
export function depths(graph: Graph, isCounted: (node: GraphNode) => boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const node of graph.values()) {
    const before = needsOf(node).map((name) => {
      const own = isCounted(nodeIn(graph, name)) ? 1 : 0;
      return own + (found.get(name) ?? NaN);
    });
    found.set(node.name, Math.max(0, ...before));
  }
  return found;
}

/**
 * How many of `names` stand in memory at once, at most, where every node runs as soon as it can, each takes
 * equally long, and a result is freed when the last that reads it has run.
 */
export function aliveAtOnce(graph: Graph, names: Iterable<string>): number {
  const times = depths(graph, () => true);
  const lastReads = new Map<string, number>();
  for (const { name, inputs } of graph.values()) {
    const time = times.get(name) ?? NaN;
    for (const read of inputs.map(nodeOf)) lastReads.set(read, Math.max(lastReads.get(read) ?? 0, time));
  }
  const changes = new Map<number, number>();
  const change = (time: number, by: number): void => void changes.set(time, (changes.get(time) ?? 0) + by);
  for (const name of names) {
    const made = times.get(name) ?? NaN;
    change(made, 1);
    change((lastReads.get(name) ?? made) + 1, -1);
  }
  let [alive, most] = [0, 0];
  for (const [, by] of [...changes].toSorted(([a], [b]) => a - b)) {
    alive += by;
    most = Math.max(most, alive);
  }
  return most;
}
