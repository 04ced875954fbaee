/** Scores sequences of any lengths with a model in this process: batches of like lengths, compiled once a shape. */
import { compile, type Entry, type InputSpec, type Program } from "../engine/compile.js";
import type { Tensor, Tensorflow } from "../engine/tensorflow.js";
import { MnemoscopeError } from "../errors.js";
import { checkNumbers } from "./check-numbers.js";
import type { ModelConfig } from "./config.js";
import {
  defaultBatchTokens,
  longestOf,
  planBatches,
  planBranchings,
  shapesUpTo,
  type BatchShape,
  type BranchBatch,
  type Branching,
  type ContinuationShape,
  type PlannedBatch,
} from "./plan-batches.js";
import { continuationTensor } from "./score-continuations.js";
import { createShapeCache } from "./shape-cache.js";
import { scoreTensors, type ScoreTensors, type TokenScores } from "./token-scores.js";
import { checkIds } from "./transformer.js";
import { weightSpecs, type StoredWeights, type Weights } from "./weights.js";

export type { TokenScores };

export interface LocalScorer {
  readonly model: ModelConfig;
  /**
   * Scores each sequence; results in the order given, independent of what else is in the call (up to float32 rounding). A sequence of fewer than
   * two tokens has empty scores.
   * @param options.onBatch called after each batch with the number of sequences done. @param options.lengthsToCome lengths of the sequences that a later call
   * will score together: compiled for at once.
   * @throws SEQUENCE_TOO_LONG past the model's positions + 1 (the last token is only predicted). @throws TOKENIZER_INVALID for an unknown id.
   */
  score(
    sequences: readonly Int32Array[],
    options?: { readonly onBatch?: (numDone: number) => void; readonly lengthsToCome?: readonly number[] },
  ): TokenScores[];
  /**
   * Total log-probability of each continuation after the prefix that they share, in nats, as the sum of `score`'s entries to float32 rounding; a list
   * for each branching. A prefix is computed once a batch, so this costs about as much as the continuations alone. Ask for many at once: new shapes
   * are compiled once a call. @throws SEQUENCE_TOO_LONG, TOKENIZER_INVALID as `score`. @throws MODEL_MALFORMED where a total is no number.
   */
  scoreContinuations(branchings: readonly Branching[]): Float32Array[];
  /** Replaces the weights, all of them. As with the first ones, they may be read as late as the next `score`. */
  reload(weights: Weights): void;
  /**
   * Moves the weights out of TensorFlow's memory, for a program of another kind, so that TensorFlow never holds them twice. The next call that
   * scores moves them back, and compiles anew. @returns the weights, not to be changed; those that lie in files are read from there.
   */
  setAside(): Weights;
  /** What was compiled so far: shapes, as often as each was, and the time that took. */
  readonly compiled: { readonly numShapes: number; readonly elapsedMs: number };
  dispose(): void;
}

export interface ScorerOptions {
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  /**
   * As `weightSpecs` lists them. Read at the first call of `score`, so not to be changed before. Those that lie in files are read again where new shapes
   * need a new program, which is never to hold them twice: the files stay open as long as the scorer, or until `reload`.
   */
  readonly weights: Weights;
  /** Tokens computed at a time, padding included; default 2,048. More costs memory, fewer costs speed. */
  readonly maxBatchTokens?: number;
  /** Token ids whose summed probability is wanted at every position. */
  readonly alphabet?: readonly number[];
  /** `eager` computes operation by operation, for comparison and for what cannot be compiled; default `compiled`. */
  readonly execution?: "compiled" | "eager";
}

type Computed = Readonly<Record<keyof TokenScores, Float32Array | undefined>>;
interface Runner {
  /** Called before `run` and `runContinuations` with all shapes that will be asked for. */
  prepare(shapes: readonly (BatchShape | ContinuationShape)[]): void;
  run(shape: BatchShape, ids_BT: Int32Array, targets_BT: Int32Array): Computed;
  runContinuations(shape: ContinuationShape, feeds: ContinuationFeeds): Float32Array;
  assign(weights: Weights): void;
  setAside(): Weights;
  readonly compiled: LocalScorer["compiled"];
  dispose(): void;
}

interface ContinuationFeeds {
  readonly prefix: Int32Array;
  readonly numPrefix: Int32Array;
  readonly continuations: Int32Array;
  /** Tokens of each continuation that are no padding. */
  readonly numTokens: Int32Array;
}

/** Makes a scorer. It keeps one copy of the weights, in TensorFlow's memory; the caller disposes it. */
export function createLocalScorer(options: ScorerOptions): LocalScorer {
  const { model, maxBatchTokens = defaultBatchTokens, alphabet, execution } = options;
  if (alphabet !== undefined) checkIds(model, Int32Array.from(alphabet));
  const runner = execution === "eager" ? eagerRunner(options) : compiledRunner(options);
  // No function below may name `options`: it would keep the first weights as long as the scorer.
  runner.assign(options.weights);
  return {
    model,
    score(sequences, { onBatch, lengthsToCome = [] } = {}) {
      for (const ids of sequences) {
        checkIds(model, ids);
        checkLength(model, ids.length);
      }
      const results = sequences.map(() => emptyScores(alphabet !== undefined));
      const batches = planBatches(
        sequences.map((ids) => ids.length),
        model.numPositions,
        maxBatchTokens,
      );
      runner.prepare([...batches, ...planBatches(lengthsToCome, model.numPositions, maxBatchTokens)].map(({ shape }) => shape));
      let numDone = 0;
      for (const { shape, members } of batches) {
        scoreBatch(runner, { shape, members, sequences, results });
        numDone += members.length;
        onBatch?.(numDone);
      }
      return results;
    },
    scoreContinuations(branchings) {
      for (const { prefix, continuations } of branchings) {
        if (prefix.length === 0 || continuations.some(({ length }) => length === 0))
          throw new RangeError("continuations need a prefix and a token each");
        for (const ids of [prefix, ...continuations]) checkIds(model, ids);
        for (const { length } of continuations) checkLength(model, prefix.length + length);
      }
      const plan = planBranchings(branchings, model, maxBatchTokens);
      runner.prepare(plan.map(({ shape }) => shape));
      const totals = branchings.map(({ continuations }) => new Float32Array(continuations.length));
      for (const batch of plan) totals[batch.index]?.set(scoreAfter(runner, batch), batch.start);
      for (const list of totals) checkNumbers(list);
      return totals;
    },
    reload: (weights) => {
      runner.assign(weights);
    },
    setAside: () => runner.setAside(),
    get compiled() {
      return runner.compiled;
    },
    dispose: () => {
      runner.dispose();
    },
  };
}

function checkLength(model: ModelConfig, numTokens: number): void {
  if (numTokens <= model.numPositions + 1) return;
  throw new MnemoscopeError(
    "SEQUENCE_TOO_LONG",
    `a sequence of ${numTokens} tokens does not fit the model's ${model.numPositions} positions`,
    {
      remedy: "cut it into windows",
    },
  );
}

/** Totals of a batch's continuations. */
function scoreAfter(runner: Runner, { shape, prefix, continuations }: BranchBatch): Float32Array {
  const padded = new Int32Array(shape.numPrefixTokens);
  padded.set(prefix);
  const rows = new Int32Array(shape.numRows * shape.numTokens);
  const numTokens = new Int32Array(shape.numRows).fill(1);
  continuations.forEach((ids, row) => {
    rows.set(ids, row * shape.numTokens);
    numTokens[row] = ids.length;
  });
  const feeds = { prefix: padded, numPrefix: Int32Array.of(prefix.length), continuations: rows, numTokens };
  return runner.runContinuations(shape, feeds).subarray(0, continuations.length);
}

function scoreBatch(
  runner: Runner,
  batch: PlannedBatch & { readonly sequences: readonly Int32Array[]; readonly results: TokenScores[] },
): void {
  const { numRows, numTokens } = batch.shape;
  const ids_BT = new Int32Array(numRows * numTokens);
  const targets_BT = new Int32Array(numRows * numTokens);
  batch.members.forEach((index, row) => {
    const ids = batch.sequences[index];
    if (ids === undefined) return;
    ids_BT.set(ids.subarray(0, -1), row * numTokens);
    targets_BT.set(ids.subarray(1), row * numTokens);
  });
  const computed = runner.run(batch.shape, ids_BT, targets_BT);
  batch.members.forEach((index, row) => {
    const start = row * numTokens;
    const numScores = (batch.sequences[index]?.length ?? 1) - 1;
    const cut = (values: Float32Array | undefined): Float32Array => (values ?? new Float32Array(0)).slice(start, start + numScores);
    batch.results[index] = {
      logProbNats: cut(computed.logProbNats),
      margin: cut(computed.margin),
      meanNats: cut(computed.meanNats),
      sdNats: cut(computed.sdNats),
      ...(computed.alphabetLogSumNats === undefined ? {} : { alphabetLogSumNats: cut(computed.alphabetLogSumNats) }),
    };
  });
}

function emptyScores(hasAlphabet: boolean): TokenScores {
  const none = (): Float32Array => new Float32Array(0);
  return { logProbNats: none(), margin: none(), meanNats: none(), sdNats: none(), ...(hasAlphabet ? { alphabetLogSumNats: none() } : {}) };
}

const keyOf = (shape: BatchShape | ContinuationShape): string =>
  `${shape.numRows}x${shape.numTokens}${"numPrefixTokens" in shape ? `after${shape.numPrefixTokens}` : ""}`;
const computedOf = (value: (key: keyof TokenScores) => Float32Array | undefined): Computed => ({
  logProbNats: value("logProbNats"),
  margin: value("margin"),
  meanNats: value("meanNats"),
  sdNats: value("sdNats"),
  alphabetLogSumNats: value("alphabetLogSumNats"),
});

/** Shapes of one program, at most: more than the lengths of 100,000 positions make. */
const maxShapes = 96;
/** How often new shapes are met one by one; after that every length in between comes with them. */
const numExactGrowths = 2;

/**
 * One program for all shapes that were asked for so far: its entries share the weights. A call with new shapes makes a larger program and moves the
 * weights into it; a monitor asks for the same shapes at every checkpoint, so this happens at the first. Who asks for ever new lengths gets all of them
 * at once, up to a power of two, so that the number of programs grows with the logarithm of the length and not with the number of lengths.
 */
function compiledRunner({ tf, model, alphabet, maxBatchTokens = defaultBatchTokens }: ScorerOptions): Runner {
  const shapes = createShapeCache<BatchShape | ContinuationShape>({ keyOf, maxShapes });
  let numGrowths = 0;
  let program: Program | undefined;
  /** Weights that no program has yet. */
  let pending: Weights | undefined;
  /** The same as the program's, where they lie in files. */
  let stored: StoredWeights | undefined;
  const moved = (): Weights | undefined => pending ?? stored ?? program?.fetch([...weightSpecs(model).keys()]);
  let compiled = { numShapes: 0, elapsedMs: 0 };
  let isDisposed = false;
  const ready = (): Program => {
    if (program === undefined) throw new RangeError("the scorer was not prepared");
    return program;
  };
  return {
    prepare(asked) {
      if (isDisposed) throw new RangeError("the scorer was disposed");
      const isKnown = shapes.hasAll(asked);
      const isLadder = !isKnown && ++numGrowths > numExactGrowths;
      const next = isLadder ? shapesUpTo(longestOf([...shapes.values(), ...asked]), model.numPositions, maxBatchTokens) : [];
      shapes.add(asked, next);
      if (isKnown && program !== undefined) return;
      const weights = moved();
      program?.dispose();
      const startedMs = performance.now();
      const all = shapes.values();
      program = scoringProgram({ tf, model, ...(alphabet === undefined ? {} : { alphabet }) }, all);
      compiled = { numShapes: compiled.numShapes + all.length, elapsedMs: compiled.elapsedMs + performance.now() - startedMs };
      if (weights !== undefined) program.assign(weights);
      pending = undefined;
    },
    run(shape, ids_BT, targets_BT) {
      const outputs = ready().run(keyOf(shape), { [`ids_${keyOf(shape)}`]: ids_BT, [`targets_${keyOf(shape)}`]: targets_BT });
      return computedOf((key) => {
        const values = outputs.get(key);
        return values instanceof Float32Array ? values : undefined;
      });
    },
    runContinuations(shape, feeds) {
      const key = keyOf(shape);
      const totals = ready()
        .run(key, Object.fromEntries(Object.entries(feeds).map(([name, values]) => [`${name}_${key}`, values])))
        .get("totalNats");
      return totals instanceof Float32Array ? totals : new Float32Array(0);
    },
    assign(weights) {
      stored = "isStored" in weights ? weights : undefined;
      if (program === undefined) pending = weights;
      else program.assign(weights);
    },
    get compiled() {
      return compiled;
    },
    setAside() {
      pending = moved();
      if (pending === undefined) throw new RangeError("the scorer was disposed");
      program?.dispose();
      program = undefined;
      return pending;
    },
    dispose() {
      program?.dispose();
      program = undefined;
      [pending, stored] = [undefined, undefined];
      isDisposed = true;
    },
  };
}

function scoringProgram(
  { tf, model, alphabet }: Pick<ScorerOptions, "tf" | "model" | "alphabet">,
  shapes: readonly (BatchShape | ContinuationShape)[],
): Program {
  const inputs = Object.fromEntries(
    shapes.flatMap((shape): [string, InputSpec][] => {
      const key = keyOf(shape);
      if ("numPrefixTokens" in shape) {
        const { numRows, numTokens, numPrefixTokens } = shape;
        return [
          [`prefix_${key}`, { shape: [1, numPrefixTokens], dtype: "int32", below: model.vocabSize }],
          [`numPrefix_${key}`, { shape: [1], dtype: "int32", below: numPrefixTokens + 1 }],
          [`continuations_${key}`, { shape: [numRows, numTokens], dtype: "int32", below: model.vocabSize }],
          [`numTokens_${key}`, { shape: [numRows], dtype: "int32", below: numTokens + 1 }],
        ];
      }
      const spec = { shape: [shape.numRows, shape.numTokens], dtype: "int32", below: model.vocabSize } as const;
      return [
        [`ids_${key}`, spec],
        [`targets_${key}`, spec],
      ];
    }),
  );
  return compile(tf, {
    label: "the scoring step",
    inputs,
    variables: Object.fromEntries([...weightSpecs(model)].map(([name, shape]) => [name, { shape }])),
    build: (scope) =>
      Object.fromEntries(
        shapes.map((shape): [string, Entry] => {
          const key = keyOf(shape);
          const net = { tf, config: model, weights: scope.variables, isFrozen: true };
          const fed = (name: string): Tensor => {
            const tensor = scope.inputs[`${name}_${key}`];
            if (tensor === undefined) throw new RangeError("an input is missing");
            return tensor;
          };
          if ("numPrefixTokens" in shape) {
            const feeds = {
              prefix_1T: fed("prefix"),
              numPrefix_1: fed("numPrefix"),
              continuations_RL: fed("continuations"),
              numTokens_R: fed("numTokens"),
            };
            return [key, { outputs: { totalNats: continuationTensor(net, feeds) } }];
          }
          const scores: ScoreTensors = scoreTensors(net, fed("ids"), fed("targets"), alphabet);
          return [key, { outputs: { ...scores } }];
        }),
      ),
  });
}

function eagerRunner({ tf, model, alphabet }: ScorerOptions): Runner {
  let tensors: Record<string, Tensor> = {};
  return {
    prepare: () => undefined,
    run({ numRows, numTokens }, ids_BT, targets_BT) {
      const scores = tf.tidy(() => {
        const int = (values: Int32Array): Tensor => tf.tensor2d(values, [numRows, numTokens], "int32");
        return { ...scoreTensors({ tf, config: model, weights: tensors }, int(ids_BT), int(targets_BT), alphabet) };
      });
      // The scores leave the device here: a few numbers a token.
      const computed = computedOf((key) => {
        const values = scores[key]?.dataSync();
        return values instanceof Float32Array ? values : undefined;
      });
      tf.dispose(scores);
      return computed;
    },
    runContinuations(shape, { prefix, numPrefix, continuations, numTokens }) {
      const { numRows, numPrefixTokens } = shape;
      const totals = tf.tidy(() =>
        continuationTensor(
          { tf, config: model, weights: tensors },
          {
            prefix_1T: tf.tensor2d(prefix, [1, numPrefixTokens], "int32"),
            numPrefix_1: tf.tensor1d(numPrefix, "int32"),
            continuations_RL: tf.tensor2d(continuations, [numRows, shape.numTokens], "int32"),
            numTokens_R: tf.tensor1d(numTokens, "int32"),
          },
        ),
      );
      // One number a continuation leaves the device.
      const values = totals.dataSync();
      totals.dispose();
      return values instanceof Float32Array ? values : Float32Array.from(values);
    },
    assign(weights) {
      tf.dispose(tensors);
      const given = new Map(weights);
      // A copy, because a tensor keeps the array that it was made of.
      tensors = Object.fromEntries(
        [...weightSpecs(model)].map(([name, shape]) => [name, tf.tensor(given.get(name)?.slice() ?? [], [...shape])]),
      );
    },
    // Nothing is compiled here that the weights could be taken from: they stay, and what is returned is a copy.
    compiled: { numShapes: 0, elapsedMs: 0 },
    setAside: () => new Map(Object.entries(tensors).map(([name, tensor]) => [name, Float32Array.from(tensor.dataSync())])),
    dispose() {
      tf.dispose(tensors);
    },
  };
}
