/**
 * Decides exact extraction: does the greedy continuation of a text's own beginning equal what follows? Nothing is generated. The continuation equals
 * the truth exactly where every teacher-forced margin is positive, and most texts diverge within a few tokens, so that margins are computed in two
 * slices, and what has diverged is dropped in between:
 *
 *                 prefix 50            suffix 50
 *   slice 1   |------------------|#####                 every text: five logit rows each
 *   slice 2   |-----------------------#############     who said all five
 *
 * Why five: a trained model says nearly half of the single tokens of any text by chance, and five in a row of 2 %. One token more costs every text 2 %; one
 * less sends twice as many on. Prefixes are computed again for the few that go on, which costs less than keeping the keys and values of all.
 * A text asked at several offsets is computed once: all its offsets share what stands before them.
 */
import { compile, type Entry, type InputSpec, type Program } from "../engine/compile.js";
import type { Tensor, Tensorflow } from "../engine/tensorflow.js";
import { MnemoscopeError } from "../errors.js";
import { checkNumbers } from "./check-numbers.js";
import type { ModelConfig } from "./config.js";
import { gatherRows } from "./layers.js";
import { createShapeCache } from "./shape-cache.js";
import { checkIds, hidden, logits, type Model } from "./transformer.js";
import { weightSpecs } from "./weights.js";

export interface ExtractionQuestion {
  /** Tokens of the text from where it is scored (position 0). */
  readonly ids: Int32Array;
  /** Where suffixes start, each in 1..ids.length − numSuffixTokens: the prefix is all that stands before. */
  readonly offsets: readonly number[];
}
export interface ExtractionDecision {
  readonly isExtracted: boolean;
  /** The smallest margin lies within `tolerance` of 0: rounding could decide otherwise. */
  readonly isBorderline: boolean;
}
export interface ExtractionDecider {
  /**
   * Decisions in the order of the questions and their offsets.
   * @throws SEQUENCE_TOO_LONG, TOKENIZER_INVALID as the scorer. @throws MODEL_MALFORMED where the model gives no numbers.
   * @throws RangeError for an offset that leaves no whole suffix.
   */
  decide(questions: readonly ExtractionQuestion[]): ExtractionDecision[][];
  /** Replaces all weights. The arrays may be read as late as the next `decide`. */
  reload(weights: ReadonlyMap<string, Float32Array>): void;
  dispose(): void;
}
export interface ExtractionOptions {
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  /** By Hugging Face name. */
  readonly weights: ReadonlyMap<string, Float32Array>;
  readonly numSuffixTokens: number;
  /** Default 1e-3, for float32 weights; 0.15 for bfloat16 ones. */
  readonly tolerance?: number;
  /** Tokens computed at a time, padding included; default 2,048. */
  readonly maxBatchTokens?: number;
}

/** Suffix tokens that are decided before the rest is looked at. */
const numFirst = 5;
const sliceElements = 1 << 21;
/** Shapes of one program, at most. Questions at the same offsets make few, whatever the texts. */
const maxShapes = 64;

interface Shape {
  readonly numRows: number;
  readonly numTokens: number;
  /** Margins asked for, of all rows together. */
  readonly numAsked: number;
}
/** A question while it is worked on: margins known so far, NaN where not. `margins[t]` belongs to ids[t]. */
interface Work {
  readonly ids: Int32Array;
  readonly margins: Float32Array;
  readonly open: Set<number>;
}
/** What a slice asks of one text. */
interface Need {
  readonly work: Work;
  /** Indices of tokens whose margins are wanted, ascending. */
  readonly places: readonly number[];
}
interface Batch {
  readonly shape: Shape;
  readonly needs: readonly Need[];
}

/** Makes a decider. It keeps one copy of the weights; the caller disposes it. */
export function createExtractionDecider(options: ExtractionOptions): ExtractionDecider {
  const { model, numSuffixTokens, tolerance = 1e-3, maxBatchTokens = 2048 } = options;
  const runner = marginRunner(options);
  const ends = numFirst < numSuffixTokens ? [numFirst, numSuffixTokens] : [numSuffixTokens];
  return {
    decide(questions) {
      for (const question of questions) check(model, question, numSuffixTokens);
      const works = questions.map(({ ids, offsets }): Work => ({
        ids,
        margins: new Float32Array(ids.length).fill(NaN),
        open: new Set(offsets),
      }));
      let from = 0;
      for (const to of ends) {
        const needs = works.flatMap((work): Need[] => {
          const places = new Set([...work.open].flatMap((offset) => Array.from({ length: to - from }, (_, i) => offset + from + i)));
          const unknown = [...places].filter((place) => Number.isNaN(work.margins[place])).sort((a, b) => a - b);
          return unknown.length === 0 ? [] : [{ work, places: unknown }];
        });
        const batches = planBatches(needs, { numPositions: model.numPositions, maxBatchTokens, asked: to - from });
        runner.prepare(batches.map(({ shape }) => shape));
        for (const batch of batches) runner.run(batch);
        for (const { margins, open } of works)
          for (const offset of open) if (smallest(margins, offset, to) < -tolerance) open.delete(offset);
        from = to;
      }
      return questions.map(({ offsets }, index) =>
        offsets.map((offset): ExtractionDecision => {
          const work = works[index];
          if (work?.open.has(offset) !== true) return { isExtracted: false, isBorderline: false };
          const margin = smallest(work.margins, offset, numSuffixTokens);
          return { isExtracted: margin > 0, isBorderline: Math.abs(margin) <= tolerance };
        }),
      );
    },
    reload: (weights) => {
      runner.assign(weights);
    },
    dispose: () => {
      runner.dispose();
    },
  };
}

function smallest(margins: Float32Array, offset: number, numTokens: number): number {
  return margins.subarray(offset, offset + numTokens).reduce((least, margin) => Math.min(least, margin), Infinity);
}

function check(model: ModelConfig, { ids, offsets }: ExtractionQuestion, numSuffixTokens: number): void {
  checkIds(model, ids);
  for (const offset of offsets) {
    if (!Number.isInteger(offset) || offset < 1 || offset + numSuffixTokens > ids.length)
      throw new RangeError(`a text of ${ids.length} tokens has no ${numSuffixTokens} tokens after offset ${offset}`);
    // The last token is only predicted.
    if (offset + numSuffixTokens - 1 > model.numPositions)
      throw new MnemoscopeError(
        "SEQUENCE_TOO_LONG",
        `offset ${offset} and ${numSuffixTokens} tokens do not fit the model's ${model.numPositions} positions`,
        { remedy: "ask at earlier offsets" },
      );
  }
}

/** Sizes that are compiled: `perOctave` between a power of two and the next, so that little is padding and questions of any size make few shapes. */
function roundedUp(size: number, perOctave: number): number {
  const step = Math.max(1, 2 ** Math.floor(Math.log2(size)) / perOctave);
  return Math.ceil(size / step) * step;
}

/** Row counts that are compiled: a full batch, and halves of it down to an eighth. The smallest that holds the rest, unless it would be mostly padding. */
function rowsFor(numLeft: number, full: number): number {
  const rungs = [1, 2, 4, 8].map((share) => Math.ceil(full / share));
  const enough = rungs.filter((rung) => rung >= numLeft).at(-1) ?? full;
  const below = rungs.find((rung) => rung <= numLeft);
  return below === undefined || numLeft > 0.7 * enough ? enough : below;
}

/** Longest first. `asked` margins a row are planned for, more where texts are asked at several offsets. */
function planBatches(
  needs: readonly Need[],
  { numPositions, maxBatchTokens, asked }: { readonly numPositions: number; readonly maxBatchTokens: number; readonly asked: number },
): Batch[] {
  const lengthOf = ({ places }: Need): number => places.at(-1) ?? 0;
  const order = needs.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const batches: Batch[] = [];
  for (let start = 0; start < order.length;) {
    const [first] = order.slice(start, start + 1);
    if (first === undefined) break;
    const numTokens = Math.min(numPositions, roundedUp(lengthOf(first), 32));
    const numRows = rowsFor(order.length - start, Math.max(1, Math.floor(maxBatchTokens / numTokens)));
    const chosen = order.slice(start, start + numRows);
    const perRow = chosen.reduce((sum, { places }) => sum + places.length, 0) / numRows;
    const numAsked = numRows * (perRow <= asked ? asked : roundedUp(perRow, 4));
    batches.push({ shape: { numRows, numTokens, numAsked }, needs: chosen });
    start += chosen.length;
  }
  return batches;
}

const keyOf = ({ numRows, numTokens, numAsked }: Shape): string => `${numRows}x${numTokens}asks${numAsked}`;

/** One program for all shapes asked for so far, as in `score.ts`: new shapes make a larger one, and the weights move into it. */
function marginRunner({ tf, model, weights: first }: ExtractionOptions): {
  prepare(shapes: readonly Shape[]): void;
  run(batch: Batch): void;
  assign(weights: ReadonlyMap<string, Float32Array>): void;
  dispose(): void;
} {
  const shapes = createShapeCache({ keyOf, maxShapes });
  let program: Program | undefined;
  let pending: ReadonlyMap<string, Float32Array> | undefined = first;
  return {
    prepare(asked) {
      const isKnown = shapes.hasAll(asked);
      shapes.add(asked);
      if (!isKnown || program === undefined) {
        pending ??= program?.fetch([...weightSpecs(model).keys()]);
        program?.dispose();
        program = marginProgram(tf, model, shapes.values());
      }
      if (pending !== undefined) program.assign(pending);
      pending = undefined;
    },
    run({ shape, needs }) {
      const ids = new Int32Array(shape.numRows * shape.numTokens);
      const rows = new Int32Array(shape.numAsked);
      const targets = new Int32Array(shape.numAsked);
      let next = 0;
      needs.forEach(({ work, places }, row) => {
        ids.set(work.ids.subarray(0, places.at(-1)), row * shape.numTokens);
        for (const place of places) {
          // The token at `place` is predicted by the row before it.
          rows[next] = row * shape.numTokens + place - 1;
          targets[next++] = work.ids[place] ?? 0;
        }
      });
      const key = keyOf(shape);
      const margins = program?.run(key, { [`ids_${key}`]: ids, [`rows_${key}`]: rows, [`targets_${key}`]: targets }).get("margin");
      if (margins instanceof Float32Array) checkNumbers(margins);
      next = 0;
      for (const { work, places } of needs) for (const place of places) work.margins[place] = margins?.[next++] ?? NaN;
    },
    assign(weights) {
      pending = weights;
    },
    dispose() {
      program?.dispose();
      program = undefined;
    },
  };
}

function marginProgram(tf: Tensorflow, model: ModelConfig, shapes: readonly Shape[]): Program {
  const inputs = shapes.flatMap((shape): [string, InputSpec][] => {
    const { numRows, numTokens, numAsked } = shape;
    return [
      [`ids_${keyOf(shape)}`, { shape: [numRows, numTokens], dtype: "int32", below: model.vocabSize }],
      [`rows_${keyOf(shape)}`, { shape: [numAsked], dtype: "int32", below: numRows * numTokens }],
      [`targets_${keyOf(shape)}`, { shape: [numAsked], dtype: "int32", below: model.vocabSize }],
    ];
  });
  return compile(tf, {
    label: "the extraction step",
    inputs: Object.fromEntries(inputs),
    variables: Object.fromEntries([...weightSpecs(model)].map(([name, shape]) => [name, { shape }])),
    build: (scope) =>
      Object.fromEntries(
        shapes.map((shape): [string, Entry] => {
          const fed = (name: string): Tensor => {
            const tensor = scope.inputs[`${name}_${keyOf(shape)}`];
            if (tensor === undefined) throw new RangeError("an input is missing");
            return tensor;
          };
          const net = { tf, config: model, weights: scope.variables };
          return [keyOf(shape), { outputs: { margin: marginTensor(net, fed("ids"), fed("rows"), fed("targets")) } }];
        }),
      ),
  });
}

/** Margins of the targets after the rows: float32 [M]. Logits are held a slice of rows at a time. */
function marginTensor(net: Model, ids_BT: Tensor, rows_M: Tensor, targets_M: Tensor): Tensor {
  const { tf, config } = net;
  const { width: C, vocabSize: V } = config;
  const [numAsked = 0] = rows_M.shape;
  const hidden_MC = hidden(net, ids_BT, undefined, rows_M);
  const numSliceRows = Math.max(1, Math.floor(sliceElements / V));
  const margins: Tensor[] = [];
  for (let start = 0; start < numAsked; start += numSliceRows) {
    const size = Math.min(numSliceRows, numAsked - start);
    const logits_MV = logits(net, hidden_MC.slice([start, 0], [size, C]));
    const targets = targets_M.slice([start], [size]).as1D();
    const places = tf.range(0, size, 1, "int32").mul(tf.scalar(V, "int32")).add(targets);
    const own = gatherRows(tf, logits_MV.reshape([size * V]), places);
    // Taking 1e30 from the target's logit leaves every other as it is: the margin of a tie is exactly 0.
    const bestOther = logits_MV.add(tf.oneHot(targets, V, -1e30, 0, "float32")).max(1);
    margins.push(own.sub(bestOther));
  }
  return margins.length === 1 && margins[0] !== undefined ? margins[0] : tf.concat(margins);
}
