/**
 * Scores sequences of any lengths with a model in this process: batches of like lengths, compiled once a
 * shape.
 */
import { defined } from "../defined.js";
import type { Tensorflow, Values } from "../engine/tensorflow.js";
import { invariant, MnemoscopeError } from "../errors.js";
import { checkNumbers } from "./check-numbers.js";
import type { ModelConfig } from "./config.js";
import { createGenerator, type Generator } from "./generate.js";
import { createModelProgram, type ModelProgram, type Part } from "./model-program.js";
import {
  defaultBatchTokens,
  planBatches,
  planBranchings,
  isShort,
  shapesUpTo,
  type BatchShape,
  type BranchBatch,
  type Branching,
  type ContinuationShape,
  type PlannedBatch,
} from "./plan-batches.js";
import { continuationTensor } from "./score-continuations.js";
import { scoreTensors, type TokenScores } from "./token-scores.js";
import { checkIds } from "./transformer.js";
import type { Weights } from "./weights.js";

export type { TokenScores };

export interface LocalScorer {
  readonly model: ModelConfig;
  /**
   * Scores each sequence; results in the order given, independent of what else is in the call (up to float32
   * rounding). A sequence of fewer than two tokens has empty scores.
   * @param options.onBatch called after each batch with the number of sequences done. @param
   * options.lengthsToCome lengths of the sequences that a later call will score together: compiled for at
   * once.
   * @throws SEQUENCE_TOO_LONG past the model's positions + 1 (the last token is only predicted). @throws
   * TOKENIZER_INVALID for an unknown id.
   */
  score(
    sequences: readonly Int32Array[],
    options?: { readonly onBatch?: (numDone: number) => void; readonly lengthsToCome?: readonly number[] },
  ): TokenScores[];
  /**
   * Total log-probability of each continuation after the prefix that they share, in nats, as the sum of
   * `score`'s entries to float32 rounding; a list for each branching. A prefix is computed once a batch, so
   * this costs about as much as the continuations alone. Ask for many at once: new shapes are compiled once a
   * call. @throws SEQUENCE_TOO_LONG, TOKENIZER_INVALID as `score`. @throws MODEL_MALFORMED where a total is
   * no number.
   */
  scoreContinuations(branchings: readonly Branching[]): Float32Array[];
  /**
   * Replaces the weights, all of them. As with the first ones, they may be read as late as the next `score`.
   */
  reload(weights: Weights): void;
  /**
   * Continues each prompt, as `generate` does, with the weights that are there. @throws what `generate`
   * throws; RangeError where execution is eager.
   */
  generate: Generator["generate"];
  /** What was compiled so far: shapes, as often as each was, and the time that took. */
  readonly compiled: ModelProgram["compiled"];
  dispose(): void;
}

export interface ScorerOptions {
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  /**
   * As `weightSpecs` lists them. Read at the first call of `score`, so not to be changed before. Those that
   * lie in files are read again where new shapes need a new program, which is never to hold them twice: the
   * files stay open as long as the scorer, or until `reload`.
   */
  readonly weights: Weights;
  /** Tokens computed at a time, padding included; default 2,048. More costs memory, fewer costs speed. */
  readonly maxBatchTokens?: number;
  /** Token ids whose summed probability is wanted at every position. */
  readonly alphabet?: readonly number[];
  /**
   * `eager` computes operation by operation, for comparison and for what cannot be compiled; default
   * `compiled`.
   */
  readonly execution?: "compiled" | "eager";
}

/** How often new lengths are met one by one; after that every length in between comes with them. */
const numExactGrowths = 2;

/** Makes a scorer. It keeps one copy of the weights, in TensorFlow's memory; the caller disposes it. */
export function createLocalScorer(options: ScorerOptions): LocalScorer {
  const { tf, model, alphabet, execution, maxBatchTokens = defaultBatchTokens } = options;
  if (alphabet !== undefined) checkIds(model, Int32Array.from(alphabet));
  const program = createModelProgram({ tf, model, ...defined({ execution }) });
  // No function below may name `options`: it would keep the first weights as long as the scorer.
  program.assign(options.weights);
  const generator = createGenerator(program);
  const partOf = (shape: BatchShape): Part => scoringPart(model, shape, alphabet);
  const limits = { numPositions: model.numPositions, maxBatchTokens };
  let numGrowths = 0;
  let longest = 0;
  let withShort = false;
  /**
   * Who asks for ever new lengths gets all of them at once, up to a power of two, so that the number of
   * programs grows with the logarithm of the length and not with the number of lengths.
   */
  const prepare = (shapes: readonly BatchShape[]): void => {
    const asked = shapes.map(partOf);
    longest = shapes.reduce((most, { numTokens }) => Math.max(most, numTokens), longest);
    withShort ||= shapes.some(isShort);
    const isLadder = !program.has(asked) && ++numGrowths > numExactGrowths;
    program.prepare(asked, isLadder ? shapesUpTo(longest, { ...limits, withShort }).map(partOf) : []);
  };
  return {
    model,
    score(sequences, { onBatch, lengthsToCome = [] } = {}) {
      for (const ids of sequences) {
        checkIds(model, ids);
        checkLength(model, ids.length);
      }
      const results = sequences.map(() => emptyScores(alphabet !== undefined));
      const plan = (lengths: readonly number[]): PlannedBatch[] => planBatches(lengths, limits);
      const batches = plan(sequences.map((ids) => ids.length));
      prepare([...batches, ...plan(lengthsToCome)].map(({ shape }) => shape));
      let numDone = 0;
      for (const { shape, members } of batches) {
        scoreBatch(program, { part: partOf(shape), shape, members, sequences, results });
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
      const batches = planBranchings(branchings, limits);
      program.prepare(batches.map(({ shape }) => continuationPart(model, shape)));
      const totals = branchings.map(({ continuations }) => new Float32Array(continuations.length));
      for (const batch of batches) scoreAfter(program, batch, totals);
      for (const list of totals) checkNumbers(list);
      return totals;
    },
    reload: (weights) => {
      program.assign(weights);
    },
    generate: (prompts, how) => generator.generate(prompts, how),
    get compiled() {
      return program.compiled;
    },
    dispose: () => {
      program.dispose();
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

/** Writes the totals of a batch's continuations to their places. */
function scoreAfter(
  program: ModelProgram,
  { shape, members }: BranchBatch,
  totals: readonly Float32Array[],
): void {
  const { numPrefixes, numRows, numTokens, numPrefixTokens } = shape;
  const prefix = new Int32Array(numPrefixes * numPrefixTokens);
  const numPrefix = new Int32Array(numPrefixes).fill(1);
  const rows = new Int32Array(numPrefixes * numRows * numTokens);
  const numOwn = new Int32Array(numPrefixes * numRows).fill(1);
  members.forEach((member, place) => {
    prefix.set(member.prefix, place * numPrefixTokens);
    numPrefix[place] = member.prefix.length;
    member.continuations.forEach((ids, i) => {
      rows.set(ids, (place * numRows + i) * numTokens);
      numOwn[place * numRows + i] = ids.length;
    });
  });
  const feeds = { prefix, numPrefix, continuations: rows, numTokens: numOwn };
  const outputs = program.run(continuationPart(program.model, shape), "totals", feeds);
  const computed = floatsOf(outputs, "totalNats");
  members.forEach(({ index, start, continuations }, place) => {
    const first = place * numRows;
    const own = invariant(totals[index], "each branching has its totals");
    own.set(computed.subarray(first, first + continuations.length), start);
  });
}

function scoreBatch(
  program: ModelProgram,
  batch: PlannedBatch & {
    readonly part: Part;
    readonly sequences: readonly Int32Array[];
    readonly results: TokenScores[];
  },
): void {
  const { numRows, numTokens } = batch.shape;
  const ids_BT = new Int32Array(numRows * numTokens);
  const targets_BT = new Int32Array(numRows * numTokens);
  const sequenceAt = (index: number): Int32Array =>
    invariant(batch.sequences[index], "a batch is planned for sequences that there are");
  batch.members.forEach((index, row) => {
    const ids = sequenceAt(index);
    ids_BT.set(ids.subarray(0, -1), row * numTokens);
    targets_BT.set(ids.subarray(1), row * numTokens);
  });
  const computed = program.run(batch.part, "scores", { ids: ids_BT, targets: targets_BT });
  batch.members.forEach((index, row) => {
    const start = row * numTokens;
    const numScores = sequenceAt(index).length - 1;
    const cut = (key: keyof TokenScores): Float32Array =>
      floatsOf(computed, key).slice(start, start + numScores);
    batch.results[index] = {
      logProbNats: cut("logProbNats"),
      margin: cut("margin"),
      meanNats: cut("meanNats"),
      sdNats: cut("sdNats"),
      ...defined({
        alphabetLogSumNats: computed.has("alphabetLogSumNats") ? cut("alphabetLogSumNats") : undefined,
      }),
    };
  });
}

function emptyScores(hasAlphabet: boolean): TokenScores {
  const none = (): Float32Array => new Float32Array(0);
  return {
    logProbNats: none(),
    margin: none(),
    meanNats: none(),
    sdNats: none(),
    ...defined({ alphabetLogSumNats: hasAlphabet ? none() : undefined }),
  };
}

function floatsOf(outputs: ReadonlyMap<string, Values>, name: string): Float32Array {
  const values = outputs.get(name);
  return invariant(values instanceof Float32Array ? values : undefined, `${name} is computed, float32`);
}

function scoringPart(
  model: ModelConfig,
  { numRows, numTokens }: BatchShape,
  alphabet: readonly number[] | undefined,
): Part {
  const ids = { shape: [numRows, numTokens], dtype: "int32", below: model.vocabSize } as const;
  return {
    key: `${numRows}x${numTokens}`,
    inputs: { ids, targets: ids },
    build: (net, { input }) => ({
      scores: {
        outputs: { ...scoreTensors(net, { ids_BT: input("ids"), targets_BT: input("targets"), alphabet }) },
      },
    }),
  };
}

function continuationPart(
  model: ModelConfig,
  { numPrefixes, numRows, numTokens, numPrefixTokens }: ContinuationShape,
): Part {
  return {
    key: `${numPrefixes}x${numPrefixTokens}_then_${numRows}x${numTokens}`,
    inputs: {
      prefix: { shape: [numPrefixes, numPrefixTokens], dtype: "int32", below: model.vocabSize },
      numPrefix: { shape: [numPrefixes], dtype: "int32", below: numPrefixTokens + 1 },
      continuations: { shape: [numPrefixes * numRows, numTokens], dtype: "int32", below: model.vocabSize },
      numTokens: { shape: [numPrefixes * numRows], dtype: "int32", below: numTokens + 1 },
    },
    build: (net, { input }) => ({
      totals: {
        outputs: {
          totalNats: continuationTensor(net, {
            prefixes_MT: input("prefix"),
            numPrefix_M: input("numPrefix"),
            continuations_RL: input("continuations"),
            numTokens_R: input("numTokens"),
          }),
        },
      },
    }),
  };
}
