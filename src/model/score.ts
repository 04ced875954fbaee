/** Scores sequences of any lengths with a model in this process: batches of like lengths, compiled once a shape. */
import { compile, type Program } from "../engine/compile.js";
import type { Tensor, Tensorflow } from "../engine/tensorflow.js";
import { MnemoscopeError } from "../errors.js";
import type { ModelConfig } from "./config.js";
import { scoreTensors, type ScoreTensors, type TokenScores } from "./token-scores.js";
import { checkIds } from "./transformer.js";
import { weightSpecs } from "./weights.js";

export type { TokenScores };

export interface LocalScorer {
  /**
   * Scores each sequence; results in the order given, independent of what else is in the call (up to float32 rounding). A sequence of fewer than
   * two tokens has empty scores.
   * @param options.onBatch called after each batch with the number of sequences done.
   * @throws SEQUENCE_TOO_LONG past the model's positions + 1 (the last token is only predicted). @throws TOKENIZER_INVALID for an unknown id.
   */
  score(sequences: readonly Int32Array[], options?: { readonly onBatch?: (numDone: number) => void }): TokenScores[];
  /** Replaces the weights, all of them. */
  reload(weights: ReadonlyMap<string, Float32Array>): void;
  dispose(): void;
}

export interface ScorerOptions {
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  /** By Hugging Face name, as `weightSpecs` lists them; may be dropped by the caller afterwards. */
  readonly weights: ReadonlyMap<string, Float32Array>;
  /** Tokens computed at a time, padding included; default 2,048. More costs memory, fewer costs speed. */
  readonly maxBatchTokens?: number;
  /** Token ids whose summed probability is wanted at every position. */
  readonly alphabet?: readonly number[];
  /** `eager` computes operation by operation, for comparison and for what cannot be compiled; default `compiled`. */
  readonly execution?: "compiled" | "eager";
}

/** Rows and columns of a batch. */
interface BatchShape {
  readonly numRows: number;
  readonly numTokens: number;
}
type Computed = Readonly<Record<keyof TokenScores, Float32Array | undefined>>;
/** Computes a batch of exactly one of its shapes. */
interface Runner {
  run(shape: BatchShape, ids_BT: Int32Array, targets_BT: Int32Array): Computed;
  assign(weights: ReadonlyMap<string, Float32Array>): void;
  dispose(): void;
}

/** Makes a scorer. It keeps one copy of the weights, in TensorFlow's memory; the caller disposes it. */
export function createLocalScorer(options: ScorerOptions): LocalScorer {
  const { model, maxBatchTokens = 2048 } = options;
  if (options.alphabet !== undefined) checkIds(model, Int32Array.from(options.alphabet));
  const runner = options.execution === "eager" ? eagerRunner(options) : compiledRunner(options, batchShapes(model.numPositions, maxBatchTokens));
  runner.assign(options.weights);
  return {
    score(sequences, { onBatch } = {}) {
      for (const ids of sequences) {
        checkIds(model, ids);
        if (ids.length > model.numPositions + 1) {
          throw new MnemoscopeError("SEQUENCE_TOO_LONG", `a sequence of ${ids.length} tokens does not fit the model's ${model.numPositions} positions`, {
            remedy: "cut it into windows",
          });
        }
      }
      const results = sequences.map(() => emptyScores(options.alphabet !== undefined));
      let numDone = 0;
      for (const { shape, members } of planBatches(sequences.map((ids) => ids.length), model.numPositions, maxBatchTokens)) {
        scoreBatch(runner, { shape, members, sequences, results });
        numDone += members.length;
        onBatch?.(numDone);
      }
      return results;
    },
    reload: (weights) => {
      runner.assign(weights);
    },
    dispose: () => {
      runner.dispose();
    },
  };
}

/**
 * Lengths that batches are padded to: fine steps for short sequences, so that little is wasted, coarse ones for long, so that few shapes are
 * compiled: 32, 64, …, 256, 320, …, 512, 640, …
 */
function bucketLengths(numPositions: number): number[] {
  const lengths: number[] = [];
  for (let length = 32; length < numPositions; length += length < 256 ? 32 : 2 ** Math.floor(Math.log2(length)) / 4) lengths.push(length);
  return [...lengths, numPositions];
}

/** Row counts of a length: a full batch, and an eighth of it for what is left. */
function rowCounts(numTokens: number, maxBatchTokens: number): readonly [number, number] {
  const full = Math.max(1, Math.floor(maxBatchTokens / numTokens));
  return [full, Math.ceil(full / 8)];
}

function batchShapes(numPositions: number, maxBatchTokens: number): BatchShape[] {
  return bucketLengths(numPositions).flatMap((numTokens) => [...new Set(rowCounts(numTokens, maxBatchTokens))].map((numRows) => ({ numRows, numTokens })));
}

interface PlannedBatch {
  readonly shape: BatchShape;
  /** Indices of the sequences. */
  readonly members: readonly number[];
}

/** Longest first, so that each batch holds sequences of like length. Sequences without a score are left out. */
function planBatches(lengths: readonly number[], numPositions: number, maxBatchTokens: number): PlannedBatch[] {
  const buckets = bucketLengths(numPositions);
  const order = lengths.map((_, index) => index).filter((index) => (lengths[index] ?? 0) >= 2);
  order.sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b);
  const batches: PlannedBatch[] = [];
  for (let start = 0; start < order.length; ) {
    const numInputs = (lengths[order[start] ?? 0] ?? 0) - 1;
    const numTokens = buckets.find((bucket) => bucket >= numInputs) ?? numPositions;
    const [full, small] = rowCounts(numTokens, maxBatchTokens);
    const numRows = order.length - start > full / 2 ? full : small;
    batches.push({ shape: { numRows, numTokens }, members: order.slice(start, start + numRows) });
    start += numRows;
  }
  return batches;
}

function scoreBatch(runner: Runner, batch: PlannedBatch & { readonly sequences: readonly Int32Array[]; readonly results: TokenScores[] }): void {
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

const keyOf = ({ numRows, numTokens }: BatchShape): string => `${numRows}x${numTokens}`;
const computedOf = (value: (key: keyof TokenScores) => Float32Array | undefined): Computed => ({
  logProbNats: value("logProbNats"),
  margin: value("margin"),
  meanNats: value("meanNats"),
  sdNats: value("sdNats"),
  alphabetLogSumNats: value("alphabetLogSumNats"),
});

/** One program for all shapes: its entries share the weights, and TensorFlow optimises an entry when it is first run. */
function compiledRunner({ tf, model, alphabet }: ScorerOptions, shapes: readonly BatchShape[]): Runner {
  const inputs = Object.fromEntries(
    shapes.flatMap((shape) => {
      const spec = { shape: [shape.numRows, shape.numTokens], dtype: "int32", below: model.vocabSize } as const;
      return [[`ids_${keyOf(shape)}`, spec], [`targets_${keyOf(shape)}`, spec]] as const; // prettier-ignore
    }),
  );
  const program: Program = compile(tf, {
    label: "the scoring step",
    inputs,
    variables: Object.fromEntries([...weightSpecs(model)].map(([name, shape]) => [name, { shape }])),
    build: (scope) =>
      Object.fromEntries(
        shapes.map((shape) => {
          const [ids_BT, targets_BT] = [scope.inputs[`ids_${keyOf(shape)}`], scope.inputs[`targets_${keyOf(shape)}`]];
          if (ids_BT === undefined || targets_BT === undefined) throw new RangeError("an input is missing");
          const scores: ScoreTensors = scoreTensors({ tf, config: model, weights: scope.variables }, ids_BT, targets_BT, alphabet);
          return [keyOf(shape), { outputs: { ...scores } }];
        }),
      ),
  });
  return {
    run(shape, ids_BT, targets_BT) {
      const outputs = program.run(keyOf(shape), { [`ids_${keyOf(shape)}`]: ids_BT, [`targets_${keyOf(shape)}`]: targets_BT });
      return computedOf((key) => {
        const values = outputs.get(key);
        return values instanceof Float32Array ? values : undefined;
      });
    },
    assign: (weights) => {
      program.assign(weights);
    },
    dispose: () => {
      program.dispose();
    },
  };
}

function eagerRunner({ tf, model, alphabet }: ScorerOptions): Runner {
  let tensors: Record<string, Tensor> = {};
  return {
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
    assign(weights) {
      tf.dispose(tensors);
      // A copy, because a tensor keeps the array that it was made of.
      tensors = Object.fromEntries([...weightSpecs(model)].map(([name, shape]) => [name, tf.tensor(weights.get(name)?.slice() ?? [], [...shape])]));
    },
    dispose() {
      tf.dispose(tensors);
    },
  };
}
