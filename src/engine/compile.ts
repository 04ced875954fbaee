/**
 * Compiled functions of tensors: traced once, run as one TensorFlow Session call each time.
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
import { fail, keysOf, programGraph, type ProgramGraph } from "./program-graph.js";
import type { InputSpec, Program, ProgramSpec, VariableSpec } from "./program.js";
import { openSession, type Feed, type Session } from "./session.js";
import type { Tensorflow, Values } from "./tensorflow.js";

/** Variables move in and out in groups of about this size, so that they are never held twice as a whole. */
const transferBytes = 64 * 1024 * 1024;
const sizeOf = (shape: readonly number[]): number => shape.reduce((total, size) => total * size, 1);

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
  const graph = programGraph(tf, spec);
  const session = openSession(tf, { savedModel: graph.serialized, label });
  if (graph.initialised !== undefined) session.run([], [graph.initialised]);
  const { assign, fetch, checkAssigned } = variablesIn(session, spec, graph);
  const feedOf = (name: string, values: Values | undefined): Feed => {
    const input: InputSpec = spec.inputs[name as Input];
    if (values === undefined) return fail(label, `input ${name} is missing`);
    checkFeed(values, input, (what) => fail(label, `input ${name} ${what}`));
    // A copy: the binding may hold on to a fed array, and the caller may reuse it.
    return {
      name: graph.placeholderOf(name),
      shape: input.shape,
      dtype: input.dtype,
      values: values.slice(),
    };
  };
  return {
    run(entry, feeds) {
      const { outputs, inputs, variables } = graph.entries[entry];
      checkAssigned(variables);
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
    assign,
    fetch,
    release(names) {
      const released = names.map(graph.releasedOf);
      if (released.length > 0) session.run([], released);
    },
    inputsOf: (entry) => graph.entries[entry].inputs,
    dispose: () => {
      session.dispose();
    },
  };
}

/** Moves variables in and out of a Session. */
function variablesIn(
  session: Session,
  spec: ProgramSpec<string, string, string>,
  { nodesOf }: Pick<ProgramGraph<string>, "nodesOf">,
): Pick<Program, "assign" | "fetch"> & {
  /** @throws ENGINE_FAILED for one that has no values yet. */
  readonly checkAssigned: (names: readonly string[]) => void;
} {
  const { label } = spec;
  const unset = new Set(keysOf(spec.variables).filter((name) => spec.variables[name]?.initial === undefined));
  const specOf = (name: string): VariableSpec =>
    spec.variables[name] ?? fail(label, `there is no variable ${name}`);
  const bytesOf = (name: string): number => 4 * sizeOf(specOf(name).shape);
  const checkAssigned = (names: readonly string[]): void => {
    const missing = names.find((name) => unset.has(name));
    if (missing !== undefined) fail(label, `variable ${missing} was never assigned`);
  };
  const hand = (group: readonly (readonly [name: string, values: Float32Array])[]): void => {
    session.run(
      group.map(([name, values]): Feed => ({
        name: nodesOf(name).feed,
        shape: specOf(name).shape,
        dtype: "float32",
        values,
      })),
      group.map(([name]) => nodesOf(name).assigned),
    );
    for (const [name] of group) unset.delete(name);
  };
  return {
    checkAssigned,
    assign(values) {
      let group = new Map<string, Float32Array>();
      let sizeBytes = 0;
      for (const [name, given] of values) {
        const numExpected = sizeOf(specOf(name).shape);
        if (given.length !== numExpected)
          fail(label, `variable ${name} has ${numExpected} values, not ${given.length}`);
        group.set(name, given);
        sizeBytes += given.byteLength;
        if (sizeBytes < transferBytes) continue;
        hand([...group]);
        group = new Map();
        sizeBytes = 0;
      }
      if (group.size > 0) hand([...group]);
    },
    fetch(names) {
      checkAssigned(names);
      const fetched = new Map<string, Float32Array>();
      for (const group of inGroups(names, bytesOf)) {
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
  };
}

function* inGroups(
  names: readonly string[],
  bytesOf: (name: string) => number,
): Generator<readonly string[]> {
  let group: string[] = [];
  let sizeBytes = 0;
  for (const name of names) {
    group.push(name);
    sizeBytes += bytesOf(name);
    if (sizeBytes < transferBytes) continue;
    yield group;
    [group, sizeBytes] = [[], 0];
  }
  if (group.length > 0) yield group;
}

/** @param refuse says what is wrong with the input. */
function checkFeed(
  values: Values,
  { shape, dtype, below }: InputSpec,
  refuse: (what: string) => never,
): void {
  const Expected = dtype === "float32" ? Float32Array : dtype === "int32" ? Int32Array : Uint8Array;
  if (!(values instanceof Expected)) refuse(`must be a ${Expected.name}`);
  if (values.length !== sizeOf(shape))
    refuse(`has ${values.length} values, its shape [${shape.join()}] has ${sizeOf(shape)}`);
  if (below === undefined) return;
  const wrong = values.findIndex((value) => value < 0 || value >= below);
  if (wrong >= 0) refuse(`has ${values[wrong] ?? ""} at ${wrong}, outside 0…${below - 1}`);
}
