/**
 * Whatever is computed with one model's weights, for all shapes that were asked for so far, in one compiled
 * program: its entries share the weights, which therefore stand in TensorFlow's memory once, whether the
 * model scores, continues or generates.
 */
import { compile } from "../engine/compile.js";
import type { Entry, InputSpec, Program, Scope } from "../engine/program.js";
import type { Tensor, Tensorflow, Values } from "../engine/tensorflow.js";
import { invariant } from "../errors.js";
import type { ModelConfig } from "./config.js";
import { createShapeCache } from "./shape-cache.js";
import type { Model } from "./pass.js";
import { weightSpecs, type StoredWeights, type Weights } from "./weights.js";

/** What a model computes for one shape: entries, with inputs and variables of their own. */
export interface Part {
  /** Tells it from all other parts: letters, digits and underscores. */
  readonly key: string;
  readonly inputs: Readonly<Record<string, InputSpec>>;
  /**
   * Names of what it keeps between calls, for `release`. Parts that keep the same names share what is kept.
   */
  readonly kept?: readonly string[];
  build(model: Model, scope: PartScope): Readonly<Record<string, Entry>>;
}
export interface PartScope extends Pick<Scope<string, string>, "keep" | "kept" | "update"> {
  readonly input: (name: string) => Tensor;
}

export interface ModelProgram {
  readonly model: ModelConfig;
  /**
   * Compiles for what is asked for, and for what may come next. What was not there yet makes a larger
   * program, and the weights are moved into it; a monitor asks for the same at every checkpoint, so this
   * happens at the first ones.
   */
  prepare(asked: readonly Part[], next?: readonly Part[]): void;
  /** Whether all of them are compiled. */
  has(parts: readonly Part[]): boolean;
  /** One call of a prepared part. @returns the entry's outputs by name. */
  run(part: Part, entry: string, feeds: Readonly<Record<string, Values>>): ReadonlyMap<string, Values>;
  /** Frees what a part keeps between calls. */
  release(part: Part): void;
  /**
   * Replaces the weights, all of them. They may be read as late as the next `prepare`. Those that lie in
   * files are read again where the program grows, which is never to hold them twice: the files stay open as
   * long as the program, or until the next `assign`.
   */
  assign(weights: Weights): void;
  /** What was compiled so far: shapes, as often as each was, and the time that took. */
  readonly compiled: { readonly numShapes: number; readonly elapsedMs: number };
  dispose(): void;
}

export interface ModelProgramOptions {
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  /**
   * `eager` computes operation by operation, for comparison and for what cannot be compiled; it keeps nothing
   * between calls.
   */
  readonly execution?: "compiled" | "eager";
}

/** Parts of one program, at most: more than the lengths of 100,000 positions make. */
const maxParts = 96;

/** Makes a program without weights: `assign` comes before the first `prepare`. The caller disposes it. */
export function createModelProgram(options: ModelProgramOptions): ModelProgram {
  return options.execution === "eager" ? eagerProgram(options) : compiledProgram(options);
}

function compiledProgram({ tf, model }: ModelProgramOptions): ModelProgram {
  const parts = createShapeCache<Part>({ keyOf: ({ key }) => key, maxShapes: maxParts });
  let program: Program | undefined;
  /** Weights that no program has yet. */
  let pending: Weights | undefined;
  /** The same as the program's, where they lie in files. */
  let stored: StoredWeights | undefined;
  let compiled = { numShapes: 0, elapsedMs: 0 };
  let isDisposed = false;
  const ready = (): Program => {
    if (program === undefined) throw new RangeError("the model's program was not prepared");
    return program;
  };
  return {
    model,
    prepare(asked, next = []) {
      if (isDisposed) throw new RangeError("the model's program was disposed");
      if (asked.length === 0) return;
      const isKnown = parts.hasAll(asked);
      parts.add(asked, isKnown ? [] : next);
      if (isKnown && program !== undefined) return;
      const weights = pending ?? stored ?? program?.fetch([...weightSpecs(model).keys()]);
      program?.dispose();
      const startedMs = performance.now();
      const all = parts.values();
      program = programOf({ tf, model }, all);
      compiled = {
        numShapes: compiled.numShapes + all.length,
        elapsedMs: compiled.elapsedMs + performance.now() - startedMs,
      };
      if (weights !== undefined) program.assign(weights);
      pending = undefined;
    },
    has: (asked) => parts.hasAll(asked),
    run: (part, entry, feeds) =>
      ready().run(
        nameIn(part, entry),
        Object.fromEntries(Object.entries(feeds).map(([name, values]) => [nameIn(part, name), values])),
      ),
    release: (part) => {
      program?.release(part.kept ?? []);
    },
    assign(weights) {
      stored = "isStored" in weights ? weights : undefined;
      if (program === undefined) pending = weights;
      else program.assign(weights);
    },
    get compiled() {
      return compiled;
    },
    dispose() {
      program?.dispose();
      program = undefined;
      [pending, stored] = [undefined, undefined];
      isDisposed = true;
    },
  };
}

/** Name of a part's entry or input among those of the whole program. */
const nameIn = ({ key }: Part, name: string): string => `${name}_${key}`;

function programOf({ tf, model }: ModelProgramOptions, parts: readonly Part[]): Program {
  const inputs = parts.flatMap((part) =>
    Object.entries(part.inputs).map(([name, input]) => [nameIn(part, name), input] as const),
  );
  return compile(tf, {
    label: "the model's program",
    inputs: Object.fromEntries(inputs),
    variables: Object.fromEntries([...weightSpecs(model)].map(([name, shape]) => [name, { shape }])),
    build: ({ inputs, variables, ...scope }) => {
      const net = { tf, config: model, weights: variables, isFrozen: true };
      return Object.fromEntries(
        parts.flatMap((part) => {
          const entries = part.build(net, {
            ...scope,
            input: (name) => invariant(inputs[nameIn(part, name)], `the part has an input ${name}`),
          });
          return Object.entries(entries).map(([name, entry]) => [nameIn(part, name), entry] as const);
        }),
      );
    },
  });
}

function eagerProgram({ tf, model }: ModelProgramOptions): ModelProgram {
  let weights: Record<string, Tensor> = {};
  return {
    model,
    prepare: () => undefined,
    has: () => true,
    run(part, entry, feeds) {
      const outputs = tf.tidy(() => {
        const input = (name: string): Tensor => {
          const { shape, dtype } = invariant(part.inputs[name], `the part has an input ${name}`);
          return tf.tensor(invariant(feeds[name], `${name} is fed`), [...shape], dtype);
        };
        const nothing = (): never => {
          throw new RangeError("what is kept between calls needs a compiled program");
        };
        const entries = part.build(
          { tf, config: model, weights },
          { input, keep: nothing, kept: nothing, update: nothing },
        );
        return { ...invariant(entries[entry], `the part has an entry ${entry}`).outputs };
      });
      // The results leave the device here: a few numbers a token.
      const values = new Map(Object.entries(outputs).map(([name, tensor]) => [name, tensor.dataSync()]));
      tf.dispose(outputs);
      return values;
    },
    release: () => undefined,
    assign(assigned) {
      tf.dispose(weights);
      const given = new Map(assigned);
      // A copy, because a tensor keeps the array that it was made of.
      weights = Object.fromEntries(
        [...weightSpecs(model)].map(([name, shape]) => [
          name,
          tf.tensor(invariant(given.get(name), `${name} is assigned`).slice(), [...shape]),
        ]),
      );
    },
    compiled: { numShapes: 0, elapsedMs: 0 },
    dispose() {
      tf.dispose(weights);
    },
  };
}
