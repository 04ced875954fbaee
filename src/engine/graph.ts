/**
 * A TensorFlow graph under construction, written as a SavedModel. The only file that knows the protobuf
 * classes. Formats: tensorflow/core/framework/{graph,node_def,attr_value,tensor}.proto and
 * tensorflow/core/protobuf/saved_model.proto.
 */
import { loadProtobuf, type NativeAttribute, type NativeBinding, type Values } from "./tensorflow.js";

/** An attribute of a node. Types are TensorFlow's numbers (`nativeTypes`). */
export type NodeAttribute =
  | { readonly type: number }
  | { readonly string: string }
  | { readonly int: number }
  | { readonly ints: readonly number[] }
  | { readonly float: number }
  | { readonly floats: readonly number[] }
  | { readonly bool: boolean }
  | { readonly bools: readonly boolean[] }
  | { readonly shape: readonly number[] | "unknown" }
  | {
      readonly tensor: { readonly dtype: number; readonly shape: readonly number[]; readonly values: Values };
    };

interface NodeParts {
  readonly name: string;
  /** Edges: `name`, `name:1` or, for order alone, `^name`. */
  readonly inputs: readonly string[];
  readonly attributes: Readonly<Record<string, NodeAttribute>>;
}

export interface GraphBuilder {
  /** Appends a node. Returns the edge of its first output. */
  node(op: string, node: NodeParts): string;
  /** A Const node; small equal constants share one. Returns its edge. */
  constant(dtype: number, shape: readonly number[], values: Values): string;
  /** A name that no node has yet. */
  freshName(prefix: string): string;
  /** Names of the nodes that `edges` depend on, themselves included. */
  ancestors(edges: readonly string[]): ReadonlySet<string>;
  /** The graph as a `saved_model.pb` with the tag `serve` and no variables. */
  serialize(): Uint8Array;
}

type Message = Record<string, (...values: unknown[]) => unknown>;
interface Protobuf {
  readonly GraphDef: new () => Message & { setNodeList(nodes: readonly Message[]): void };
  readonly VersionDef: new () => Message;
  readonly SavedModel: new () => Message & { serializeBinary(): Uint8Array };
  readonly MetaGraphDef: (new () => Message) & { readonly MetaInfoDef: new () => Message };
  readonly NodeDef: new () => Message & { getAttrMap(): { set(name: string, value: Message): void } };
  readonly AttrValue: (new () => Message) & { readonly ListValue: new () => Message };
  readonly Tensor: new () => Message;
  readonly TensorShape: (new () => Message) & { readonly Dim: new () => Message };
}

/** A version of the GraphDef format that every TensorFlow from 2.9 on reads. */
const producerVersion = 1087;
const sharedConstantLimitBytes = 256;

function message<T extends Message>(Type: new () => T, fields: Readonly<Record<string, unknown>>): T {
  const made = new Type();
  for (const [setter, value] of Object.entries(fields)) made[setter]?.(value);
  return made;
}

/** A recorded attribute in the form of a node's. */
export function nodeAttribute(
  binding: NativeBinding,
  { type, value }: NativeAttribute,
): NodeAttribute | undefined {
  const list = Array.isArray(value);
  switch (type) {
    case binding.TF_ATTR_TYPE:
      return { type: Number(value) };
    case binding.TF_ATTR_STRING:
      return { string: String(value) };
    case binding.TF_ATTR_SHAPE:
      return { shape: list ? value.map(Number) : [] };
    case binding.TF_ATTR_INT:
      return list ? { ints: value.map(Number) } : { int: Number(value) };
    case binding.TF_ATTR_FLOAT:
      return list ? { floats: value.map(Number) } : { float: Number(value) };
    case binding.TF_ATTR_BOOL:
      return list ? { bools: value.map(Boolean) } : { bool: Boolean(value) };
    default:
      return undefined;
  }
}

/** Makes attributes' messages. */
function attributeMessages(protobuf: Protobuf): (attribute: NodeAttribute) => Message {
  const shapeMessage = (shape: readonly number[]): Message =>
    message(protobuf.TensorShape, {
      setDimList: shape.map((size) => message(protobuf.TensorShape.Dim, { setSize: size })),
    });
  const value = (setter: string, of: unknown): Message => message(protobuf.AttrValue, { [setter]: of });
  const list = (setter: string, values: readonly unknown[]): Message =>
    value("setList", message(protobuf.AttrValue.ListValue, { [setter]: values }));
  return (attribute) => {
    if ("type" in attribute) return value("setType", attribute.type);
    if ("string" in attribute) return value("setS", new TextEncoder().encode(attribute.string));
    if ("int" in attribute) return value("setI", attribute.int);
    if ("ints" in attribute) return list("setIList", attribute.ints);
    if ("float" in attribute) return value("setF", attribute.float);
    if ("floats" in attribute) return list("setFList", attribute.floats);
    if ("bool" in attribute) return value("setB", attribute.bool);
    if ("bools" in attribute) return list("setBList", attribute.bools);
    if ("shape" in attribute)
      return value(
        "setShape",
        attribute.shape === "unknown"
          ? message(protobuf.TensorShape, { setUnknownRank: true })
          : shapeMessage(attribute.shape),
      );
    const { dtype, shape, values } = attribute.tensor;
    return value(
      "setTensor",
      message(protobuf.Tensor, {
        setDtype: dtype,
        setTensorShape: shapeMessage(shape),
        setTensorContent: bytesOf(values),
      }),
    );
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Values): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Starts an empty graph. */
export function createGraph(): GraphBuilder {
  const protobuf = loadProtobuf() as Protobuf;
  const attributeMessage = attributeMessages(protobuf);
  const nodes: Message[] = [];
  const inputsOf = new Map<string, readonly string[]>();
  const sharedConstants = new Map<string, string>();
  let numFresh = 0;

  const freshName = (prefix: string): string => `${prefix}_${numFresh++}`;
  const node: GraphBuilder["node"] = (op, { name, inputs, attributes }) => {
    const made = message(protobuf.NodeDef, { setOp: op, setName: name, setInputList: [...inputs] });
    for (const [key, attribute] of Object.entries(attributes))
      made.getAttrMap().set(key, attributeMessage(attribute));
    nodes.push(made);
    inputsOf.set(name, inputs);
    return name;
  };

  return {
    node,
    freshName,
    constant(dtype, shape, values) {
      const make = (): string => {
        const copy = values.slice();
        return node("Const", {
          name: freshName("const"),
          inputs: [],
          attributes: { dtype: { type: dtype }, value: { tensor: { dtype, shape, values: copy } } },
        });
      };
      if (values.byteLength > sharedConstantLimitBytes) return make();
      const content = Buffer.from(bytesOf(values)).toString("base64");
      const key = `${dtype};${shape.join()};${content}`;
      const known = sharedConstants.get(key) ?? make();
      sharedConstants.set(key, known);
      return known;
    },
    ancestors(edges) {
      const found = new Set<string>();
      const open = [...edges];
      for (let edge = open.pop(); edge !== undefined; edge = open.pop()) {
        const name = nodeOf(edge);
        if (found.has(name)) continue;
        found.add(name);
        open.push(...(inputsOf.get(name) ?? []));
      }
      return found;
    },
    serialize() {
      const graph = message(protobuf.GraphDef, {
        setNodeList: nodes,
        setVersions: message(protobuf.VersionDef, { setProducer: producerVersion }),
      });
      const metaInfo = message(protobuf.MetaGraphDef.MetaInfoDef, { setTagsList: ["serve"] });
      const metaGraph = message(protobuf.MetaGraphDef, { setMetaInfoDef: metaInfo, setGraphDef: graph });
      return message(protobuf.SavedModel, {
        setSavedModelSchemaVersion: 1,
        setMetaGraphsList: [metaGraph],
      }).serializeBinary();
    },
  };
}

/** Name of the node that an edge starts from. */
export function nodeOf(edge: string): string {
  return edge.replace(/^\^/, "").replace(/:\d+$/, "");
}

/** Edge of output `index` of the node `name`. */
export function edgeAt(name: string, index: number): string {
  return index === 0 ? name : `${name}:${index}`;
}
