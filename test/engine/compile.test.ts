import { readFileSync } from "node:fs";

import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import type { Program } from "../../src/engine/program.js";
import {
  backendOf,
  computedAfter,
  loadTensorflow,
  rawOp1,
  type Tensor,
  type Tensorflow,
} from "../../src/engine/tensorflow.js";
import { MnemoscopeError } from "../../src/errors.js";

let tf: Tensorflow;
beforeAll(async () => {
  tf = await loadTensorflow();
});

const numNativeTensors = (): number => {
  const binding: unknown = backendOf(tf).binding;
  return (binding as { getNumOfTensors(): number }).getNumOfTensors();
};
const errorOf = (action: () => unknown): MnemoscopeError => {
  try {
    action();
  } catch (error) {
    if (error instanceof MnemoscopeError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};
/**
 * y = tanh(x·W + b), its loss Σ(y − t)², and the loss's gradients: the same function for the eager engine and
 * the trace.
 */
const lossOf = (x: Tensor, target: Tensor, w: Tensor, b: Tensor): Tensor =>
  x.matMul(w).add(b).tanh().sub(target).square().sum();
const values = {
  x: Float32Array.from({ length: 6 }, (_, i) => Math.sin(i)),
  t: Float32Array.from({ length: 8 }, (_, i) => Math.cos(i)),
  w: Float32Array.from({ length: 12 }, (_, i) => 0.1 * i - 0.5),
  b: Float32Array.of(0.1, -0.2, 0.3, 0),
};
const smallProgram = (): Program<"loss" | "descend"> =>
  compile(tf, {
    label: "small",
    inputs: {
      x: { shape: [2, 3], dtype: "float32" },
      t: { shape: [2, 4], dtype: "float32" },
      rate: { shape: [], dtype: "float32" },
    },
    variables: { w: { shape: [3, 4] }, b: { shape: [4] } },
    build({ inputs, variables, update }) {
      const names = ["w", "b"] as const;
      const { value, grads } = tf.valueAndGrads((w: Tensor, b: Tensor) => lossOf(inputs.x, inputs.t, w, b))([
        variables.w,
        variables.b,
      ]);
      const updates = names.map((name, index) => {
        const gradient = grads[index];
        if (gradient === undefined) throw new Error("no gradient");
        return update({
          op: "AssignSubVariableOp",
          variables: [name],
          tensors: [gradient.mul(inputs.rate)],
          attributes: { dtype: { type: 1 } },
        });
      });
      return { loss: { outputs: { loss: value } }, descend: { outputs: { loss: value }, updates } };
    },
  });
const weights = (): Map<string, Float32Array> =>
  new Map([
    ["w", values.w.slice()],
    ["b", values.b.slice()],
  ]);

describe("compile", () => {
  it("keeps what an entry wrote until it is released, and has it written again", () => {
    const program = compile(tf, {
      label: "keeping",
      inputs: { x: { shape: [2], dtype: "float32" } },
      variables: { fixed: { shape: [2] } },
      build: ({ inputs, variables, keep, kept }) => ({
        write: {
          outputs: { x: inputs.x.mul(2) },
          updates: [keep("x", inputs.x.add(0.5))],
        },
        read: { outputs: { y: kept("x", [2]).add(variables.fixed) } },
      }),
    });
    program.assign(new Map([["fixed", Float32Array.of(1, 1)]]));
    expect(() => program.release(["fixed"])).toThrow("fixed");
    program.release(["x"]); // there is nothing yet
    for (const x of [Float32Array.of(3, 4), Float32Array.of(5, 6)]) {
      program.run("write", { x });
      expect(program.run("read", {}).get("y")).toEqual(x.map((value) => value + 1.5));
      program.release(["x"]);
    }
    // TensorFlow itself finds it gone.
    expect(errorOf(() => program.run("read", {}))).toMatchObject({ code: "ENGINE_FAILED" });
    program.dispose();
  });

  it("gives the eager values and gradients, and updates variables in the same call", () => {
    const program = smallProgram();
    program.assign(weights());
    const eager = tf.tidy(() => {
      const [x, t, w, b] = [
        tf.tensor(values.x.slice(), [2, 3]),
        tf.tensor(values.t.slice(), [2, 4]),
        tf.tensor(values.w.slice(), [3, 4]),
        tf.tensor(values.b.slice(), [4]),
      ];
      const { value, grads } = tf.valueAndGrads((w: Tensor, b: Tensor) => lossOf(x, t, w, b))([w, b]);
      return {
        loss: value.dataSync()[0] ?? NaN,
        gradients: grads.map((gradient) => Array.from(gradient.dataSync())),
      };
    });
    expect(program.run("loss", { x: values.x, t: values.t }).get("loss")?.[0]).toBeCloseTo(eager.loss, 5);
    expect(
      program.run("descend", { x: values.x, t: values.t, rate: Float32Array.of(0.5) }).get("loss")?.[0],
    ).toBeCloseTo(eager.loss, 5);
    const fetched = program.fetch(["w", "b"]);
    (["w", "b"] as const).forEach((name, index) => {
      const before = Array.from(values[name]);
      Array.from(fetched.get(name) ?? []).forEach((after, i) => {
        expect(after).toBeCloseTo((before[i] ?? NaN) - 0.5 * (eager.gradients[index]?.[i] ?? NaN), 5);
      });
    });
    program.dispose();
  });

  it("keeps tensors between calls, of any shape, and changes them in place", () => {
    const program = compile(tf, {
      label: "kept",
      inputs: { x: { shape: [2, 3], dtype: "float32" } },
      variables: {},
      build: ({ inputs, keep, kept, update }) => ({
        put: { outputs: { done: tf.zeros([1]) }, updates: [keep("doubled", inputs.x.mul(2))] },
        putOther: { outputs: { done: tf.zeros([1]) }, updates: [keep("doubled", inputs.x.sum())] },
        take: { outputs: { y: kept("doubled", [2, 3]).add(1) } },
        change: {
          outputs: { done: tf.zeros([1]) },
          updates: [
            update({
              op: "ResourceScatterNdUpdate",
              kept: ["doubled"],
              tensors: [tf.tensor2d([[1]], [1, 1], "int32"), tf.tensor2d([[7, 8, 9]])],
              attributes: { T: { type: 1 }, Tindices: { type: 3 }, use_locking: { bool: true } },
            }),
          ],
        },
      }),
    });
    const taken = (): number[] => Array.from(program.run("take", {}).get("y") ?? []);
    program.run("put", { x: Float32Array.of(1, 2, 3, 4, 5, 6) });
    expect(taken()).toEqual([3, 5, 7, 9, 11, 13]);
    program.run("change", {});
    expect(taken()).toEqual([3, 5, 7, 8, 9, 10]);
    program.run("put", { x: new Float32Array(6) });
    expect(taken()).toEqual([1, 1, 1, 1, 1, 1]);
    program.run("putOther", { x: new Float32Array(6) });
    expect(errorOf(() => taken()).message).toContain("kept: the Session call failed");
    program.dispose();
  });

  it("fails where nothing was kept, and keeps no input, whose memory JavaScript shares", () => {
    const program = compile(tf, {
      label: "kept",
      inputs: {},
      variables: {},
      build: ({ kept }) => ({ take: { outputs: { y: kept("nothing", [1]).add(1) } } }),
    });
    expect(errorOf(() => program.run("take", {})).message).toContain("kept: the Session call failed");
    program.dispose();
    const keepsInput = (): unknown =>
      compile(tf, {
        label: "kept",
        inputs: { x: { shape: [1], dtype: "float32" } },
        variables: {},
        build: ({ inputs, keep }) => ({
          put: { outputs: { done: tf.zeros([1]) }, updates: [keep("x", inputs.x)] },
        }),
      });
    expect(errorOf(keepsInput).message).toContain("keeps an input");
  });

  it("returns several outputs of different shapes and types from one call, and copies its feeds", () => {
    const program = compile(tf, {
      label: "several",
      inputs: { ids: { shape: [3], dtype: "int32", below: 5 } },
      variables: {},
      build: ({ inputs }) => ({
        call: {
          outputs: {
            doubled: inputs.ids.mul(tf.scalar(2, "int32")),
            sum: inputs.ids.toFloat().sum(),
            isTwo: inputs.ids.equal(tf.scalar(2, "int32")),
          },
        },
      }),
    });
    const ids = Int32Array.of(1, 2, 4);
    const first = program.run("call", { ids });
    ids.fill(0);
    const second = program.run("call", { ids });
    expect(first.get("doubled")).toEqual(Int32Array.of(2, 4, 8));
    expect(first.get("sum")).toEqual(Float32Array.of(7));
    expect(Array.from(first.get("isTwo") ?? [])).toEqual([0, 1, 0]);
    expect(second.get("sum")).toEqual(Float32Array.of(0));
    program.dispose();
  });

  it("keeps variables of two programs apart", () => {
    const [one, two] = [smallProgram(), smallProgram()];
    one.assign(weights());
    two.assign(
      new Map([
        ["w", new Float32Array(12)],
        ["b", new Float32Array(4)],
      ]),
    );
    expect(one.fetch(["w"]).get("w")).toEqual(values.w);
    expect(two.fetch(["w"]).get("w")).toEqual(new Float32Array(12));
    one.dispose();
    expect(two.fetch(["b"]).get("b")).toEqual(new Float32Array(4));
    two.dispose();
  });

  it("draws the same numbers from the same (seed, step), compiled and eager", () => {
    const draw = (seed: Tensor): Tensor =>
      rawOp1(tf, {
        op: "StatelessRandomUniform",
        attributes: { dtype: { type: "float32" }, T: { type: "int32" }, Tseed: { type: "int32" } },
        inputs: [tf.tensor1d([4, 3], "int32"), seed],
      });
    const program = compile(tf, {
      label: "random",
      inputs: { seed: { shape: [2], dtype: "int32" } },
      variables: {},
      build: ({ inputs }) => ({ call: { outputs: { noise: draw(inputs.seed) } } }),
    });
    const noise = (...seed: number[]): Float32Array =>
      Float32Array.from(program.run("call", { seed: Int32Array.from(seed) }).get("noise") ?? []);
    expect(noise(7, 1)).toEqual(noise(7, 1));
    expect(noise(7, 1)).not.toEqual(noise(7, 2));
    expect(noise(7, 1)).toEqual(tf.tidy(() => draw(tf.tensor1d([7, 1], "int32")).dataSync()));
    program.dispose();
  });

  it("neither executes nor keeps anything while tracing, and frees what a call made", () => {
    const before = { tensors: tf.memory().numTensors, native: numNativeTensors() };
    const program = smallProgram();
    program.assign(weights());
    for (let step = 0; step < 20; step++)
      program.run("descend", { x: values.x, t: values.t, rate: Float32Array.of(0.1) });
    program.fetch(["w", "b"]);
    expect({ tensors: tf.memory().numTensors, native: numNativeTensors() }).toEqual(before);
    program.dispose();
    program.dispose();
  });

  it("leaves the eager engine as it was, also after a trace that failed", () => {
    const { binding } = backendOf(tf);
    errorOf(() =>
      compile(tf, {
        label: "broken",
        inputs: {},
        variables: {},
        build: () => {
          throw new MnemoscopeError("USAGE", "broken on purpose");
        },
      }),
    );
    expect(backendOf(tf).binding).toBe(binding);
    expect(
      Object.keys(backendOf(tf)).filter((key) => key === "getInputTensorIds" || key === "write"),
    ).toEqual([]);
    expect(Array.from(tf.tidy(() => tf.tensor([1, 2]).add(1).dataSync()))).toEqual([2, 3]);
  });
});

describe("what cannot be compiled", () => {
  const compileOf = (build: (x: Tensor) => Tensor): MnemoscopeError =>
    errorOf(() =>
      compile(tf, {
        label: "refused",
        inputs: { x: { shape: [2, 2], dtype: "float32" } },
        variables: {},
        build: ({ inputs }) => ({ call: { outputs: { y: build(inputs.x) } } }),
      }),
    );

  it("is an error where a value is read", () => {
    expect(compileOf((x) => x.mul(x.sum().dataSync()[0] ?? 0)).message).toMatch(
      /value was read while tracing/,
    );
  });
  it("is an error that names an unknown operation", () => {
    expect(compileOf((x) => tf.linalg.bandPart(x, 0, 0).add(x.asinh())).message).toMatch(
      /operation Asinh has no shape function/,
    );
  });
  it("is an error where a tensor comes from outside", () => {
    const outside = tf.tensor([1, 2]);
    const used = tf.tensor([1, 2]);
    used.add(1).dispose();
    expect(compileOf((x) => x.add(outside)).message).toMatch(/shape \[2\] was made outside/);
    expect(compileOf((x) => x.add(used)).message).toMatch(/shape \[2\] was made outside/);
    tf.dispose([outside, used]);
  });
  it("is an error where a tensor would be of a type that cannot be fetched, or comes back as another", () => {
    const { binding } = backendOf(tf);
    const typeAttributes = (...types: readonly (readonly [string, number])[]) =>
      types.map(([name, value]) => ({ name, type: binding.TF_ATTR_TYPE, value }));
    const [int64, bfloat16] = [9, 14];
    const largest = (x: Tensor): Tensor => {
      const attributes = typeAttributes(["T", 1], ["Tidx", 3], ["output_type", int64]);
      const [index] = backendOf(tf).executeMultipleOutputs(
        "ArgMax",
        attributes,
        [x, tf.scalar(0, "int32")],
        1,
      );
      return index ?? x;
    };
    const halved = (x: Tensor): Tensor =>
      backendOf(tf).executeMultipleOutputs(
        "Cast",
        typeAttributes(["SrcT", 1], ["DstT", bfloat16]),
        [x],
        1,
      )[0] ?? x;
    expect(compileOf(largest).message).toMatch(/operation ArgMax gives tensors of type 9/);
    expect(compileOf(halved).message).toMatch(/operation Cast gives tensors of type 14/);
  });
  it("is an error where shapes do not fit", () => {
    expect(
      compileOf((x) =>
        rawOp1(tf, { op: "MatMul", attributes: { T: { type: "float32" } }, inputs: [x, tf.zeros([3, 2])] }),
      ).message,
    ).toMatch(/MatMul: inner dimensions differ/);
  });
});

describe("order", () => {
  it("puts a tensor behind another in a graph, and changes no value, compiled or eager", () => {
    const program = compile(tf, {
      label: "ordered",
      inputs: { x: { shape: [2], dtype: "float32" }, y: { shape: [2], dtype: "float32" } },
      variables: {},
      build: ({ inputs: { x, y } }) => ({
        call: { outputs: { late: computedAfter(tf, { tensor: x, first: y.exp() }).mul(2) } },
      }),
    });
    // The order is an edge of the graph: y must be fed, although no value depends on it.
    expect(program.inputsOf("call")).toEqual(["x", "y"]);
    expect(program.run("call", { x: Float32Array.of(1, 2), y: Float32Array.of(0, NaN) }).get("late")).toEqual(
      Float32Array.of(2, 4),
    );
    program.dispose();
    const eager = tf.tidy(() =>
      Array.from(
        computedAfter(tf, { tensor: tf.tensor1d([1, 2]), first: tf.tensor1d([NaN]) })
          .mul(2)
          .dataSync(),
      ),
    );
    expect(eager).toEqual([2, 4]);
  });
});

describe("feeds and variables", () => {
  it("are checked before the call, and the program stays usable", () => {
    const program = smallProgram();
    const feeds = { x: values.x, t: values.t };
    expect(errorOf(() => program.run("loss", feeds)).message).toMatch(/variable w was never assigned/);
    expect(
      errorOf(() => {
        program.assign(new Map([["w", new Float32Array(3)]]));
      }).message,
    ).toMatch(/12 values, not 3/);
    expect(
      errorOf(() => {
        program.assign(new Map([["nothing", new Float32Array(3)]]));
      }).message,
    ).toMatch(/no variable nothing/);
    program.assign(weights());
    expect(errorOf(() => program.run("loss", { x: values.x })).message).toMatch(/input t is missing/);
    expect(errorOf(() => program.run("loss", { ...feeds, rate: Float32Array.of(1) })).message).toMatch(
      /does not use an input rate/,
    );
    expect(errorOf(() => program.run("loss", { ...feeds, t: new Float32Array(3) })).message).toMatch(
      /has 3 values, its shape \[2,4\] has 8/,
    );
    expect(errorOf(() => program.run("loss", { ...feeds, t: new Int32Array(8) })).message).toMatch(
      /must be a Float32Array/,
    );
    expect(program.run("loss", feeds).get("loss")).toHaveLength(1);
    program.dispose();
  });
  it("refuse indices outside their range", () => {
    const program = compile(tf, {
      label: "ids",
      inputs: { ids: { shape: [2], dtype: "int32", below: 4 } },
      variables: {},
      build: ({ inputs }) => ({ call: { outputs: { y: inputs.ids.toFloat() } } }),
    });
    expect(errorOf(() => program.run("call", { ids: Int32Array.of(1, 4) })).message).toMatch(
      /has 4 at 1, outside 0…3/,
    );
    expect(errorOf(() => program.run("call", { ids: Int32Array.of(-1, 0) })).message).toMatch(/has -1 at 0/);
    program.dispose();
  });
  it("a failed Session call ends the program", () => {
    // Gather of row 9 of 3 fails inside TensorFlow: the range is not declared here.
    const program = compile(tf, {
      label: "failing",
      inputs: { ids: { shape: [1], dtype: "int32" } },
      variables: {},
      build: ({ inputs }) => ({
        call: {
          outputs: {
            y: rawOp1(tf, {
              op: "GatherV2",
              attributes: {
                Tparams: { type: "float32" },
                Tindices: { type: "int32" },
                Taxis: { type: "int32" },
                batch_dims: { int: 0 },
              },
              inputs: [tf.tensor([1, 2, 3]), inputs.ids, tf.scalar(0, "int32")],
            }),
          },
        },
      }),
    });
    expect(errorOf(() => program.run("call", { ids: Int32Array.of(9) }))).toMatchObject({
      code: "ENGINE_FAILED",
    });
    expect(errorOf(() => program.run("call", { ids: Int32Array.of(1) })).message).toMatch(
      /the session is failed/,
    );
    program.dispose();
  });
});

it("survives many reloads of weights that the binding shares without copying", () => {
  // The binding shares an array whose address is a multiple of 64. A variable that took such an array over
  // would free it on a thread of TensorFlow's own and end the process; `DeepCopy` stands in between. The
  // allocator gives multiples of 16, so one of four offsets is shared.
  const aligned = (length: number, reload: number, value: number): Float32Array =>
    new Float32Array(new ArrayBuffer(4 * length + 64), 16 * (reload % 4), length).fill(value);
  const program = compile(tf, {
    label: "reloads",
    inputs: { x: { shape: [4], dtype: "float32" } },
    variables: { w: { shape: [4, 4096] }, v: { shape: [4096] } },
    build: ({ inputs, variables }) => ({
      call: { outputs: { y: inputs.x.reshape([1, 4]).matMul(variables.w).add(variables.v).sum() } },
    }),
  });
  for (let reload = 0; reload < 500; reload++) {
    const weights = new Map([
      ["w", aligned(4 * 4096, reload, reload)],
      ["v", aligned(4096, reload, 1)],
    ]);
    program.assign(weights);
    // The caller may reuse its arrays: the variables are copies.
    for (const array of weights.values()) array.fill(NaN);
    expect(program.run("call", { x: Float32Array.of(1, 0, 0, 0) }).get("y")?.[0]).toBe(4096 * (reload + 1));
  }
  program.dispose();
});

it("gives the memory of its variables back, program after program", () => {
  const residentBytes = (): number =>
    1024 * Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  const numValues = 4 * 1024 * 1024;
  const values = new Float32Array(numValues).fill(1);
  const evaluations = Array.from({ length: 12 }, () => {
    const program = compile(tf, {
      label: "large",
      inputs: { factor: { shape: [], dtype: "float32" } },
      variables: { w: { shape: [numValues] } },
      build: ({ inputs, variables }) => ({
        call: { outputs: { sum: variables.w.mean().mul(inputs.factor) } },
      }),
    });
    program.assign(new Map([["w", values]]));
    expect(program.run("call", { factor: Float32Array.of(3) }).get("sum")?.[0]).toBeCloseTo(3, 4);
    program.dispose();
    return residentBytes();
  });
  // Ten programs hold 160 MiB of variables; the first two find the allocator's level.
  expect((evaluations.at(-1) ?? NaN) - (evaluations[1] ?? NaN)).toBeLessThan(40 * 1024 * 1024);
});
