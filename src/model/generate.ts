/**
 * Continuations of prompts, greedy or sampled, with keys and values kept between steps (`decode.ts`). What
 * the measurements need of greedy decoding they decide from margins (`score.ts`), without this.
 */
import type { Tensorflow } from "../engine/tensorflow.js";
import { invariant, MnemoscopeError } from "../errors.js";
import { seeded } from "../random.js";
import type { ModelConfig } from "./config.js";
import { createDecoder, keptBytes, type Decoder, type DecoderShape } from "./decode.js";
import { createModelProgram, type ModelProgram } from "./model-program.js";
import { bucketLengths } from "./plan-batches.js";
import { checkIds } from "./transformer.js";
import type { Weights } from "./weights.js";

/** How tokens are drawn where decoding is not greedy. */
export interface Sampling {
  /** Divides the logits; above 0. 1 is the model's own distribution. */
  readonly temperature: number;
  /**
   * Only the most likely tokens whose probabilities sum to this are drawn from, in (0, 1]; 1 is all (Holtzman
   * et al. 2020, arXiv 1904.09751).
   */
  readonly topP: number;
  readonly seed: number;
}

/** How prompts are gone on with. */
export interface Continuing {
  /** Tokens to add, at most: a continuation ends at the model's last position, too. */
  readonly maxNew: number;
  /**
   * Greedy (the largest logit) where absent. A draw depends on the seed, the prompt's place in the call and
   * the step alone.
   */
  readonly sampling?: Sampling;
  /** A continuation ends after any of these tokens; it is part of the result. */
  readonly stopIds?: readonly number[];
}
interface Watching {
  /** Called after each group of prompts with the number that is done. */
  readonly onGroup?: (numDone: number) => void;
}
export interface GenerateOptions extends Continuing, Watching {
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  /** As `weightSpecs` lists them. */
  readonly weights: Weights;
  /** Token ids, at least one a prompt; lengths may differ. */
  readonly prompts: readonly Int32Array[];
}

/**
 * Sequences that go on together, at most; fewer where their keys and values would take more than
 * `maxKeptBytes`.
 */
const maxRows = 64;
const maxKeptBytes = 512 * 2 ** 20;

/** `createGenerator`'s work in a program of its own, for one call. @throws as that does. */
export function generate({ tf, model, weights, prompts, ...how }: GenerateOptions): Int32Array[] {
  const program = createModelProgram({ tf, model });
  try {
    program.assign(weights);
    return createGenerator(program).generate(prompts, how);
  } finally {
    program.dispose();
  }
}

export interface Generator {
  /**
   * Continues each prompt. A draw depends on the seed, the prompt's index and the step alone, so a result
   * does not change with the batch (up to float32 rounding of the logits).
   * @param prompts token ids, at least one a prompt; lengths may differ.
   * @returns the new tokens of each prompt, without the prompt: `maxNew` of them, fewer after one of
   * `stopIds` or at the model's last position.
   * @throws SEQUENCE_TOO_LONG where a prompt leaves no position for a new token. @throws TOKENIZER_INVALID
   * for an unknown id. @throws USAGE for an
   *   empty prompt or sampling out of range. @throws MODEL_MALFORMED where the model's logits are no numbers.
   */
  generate(prompts: readonly Int32Array[], how: Continuing & Watching): Int32Array[];
}

/**
 * A generator in a program that may hold much else. Between calls it keeps what was compiled, and no keys and
 * values.
 */
export function createGenerator(program: ModelProgram): Generator {
  const shapes: DecoderShape[] = [];
  return {
    generate(prompts, how) {
      checkOptions(program.model, prompts, how.sampling);
      if (prompts.length === 0 || how.maxNew <= 0) return prompts.map(() => new Int32Array(0));
      const wanted = shapeFor(program.model, prompts, how);
      const known = shapes.find((shape) => isUsable(shape, wanted));
      if (known === undefined) shapes.push(wanted);
      return continueWith(program, known ?? wanted, { prompts, ...how });
    },
  };
}

function shapeFor(
  model: ModelConfig,
  prompts: readonly Int32Array[],
  { maxNew, sampling }: Continuing,
): DecoderShape {
  const longest = prompts.reduce((most, ids) => Math.max(most, ids.length), 0);
  const numPromptTokens = bucket(longest, model.numPositions);
  // The last new token is never fed, so it needs no place.
  const numKept = bucket(Math.max(numPromptTokens, longest + maxNew - 1), model.numPositions);
  const numRows = Math.min(
    prompts.length <= 4 ? prompts.length : 8 * Math.ceil(prompts.length / 8),
    maxRows,
    Math.max(1, Math.floor(maxKeptBytes / keptBytes(model, numKept))),
  );
  return { numRows, numPromptTokens, numKept, wanted: sampling === undefined ? "best" : "logits" };
}

/**
 * Whether a decoder that is there may stand for the one that is wanted: what it does in vain costs less than
 * compiling another.
 */
function isUsable(shape: DecoderShape, wanted: DecoderShape): boolean {
  const holds = (key: "numRows" | "numPromptTokens" | "numKept"): boolean => shape[key] >= wanted[key];
  const isEnough =
    shape.wanted === wanted.wanted && holds("numRows") && holds("numPromptTokens") && holds("numKept");
  return isEnough && shape.numRows * shape.numKept <= 2 * wanted.numRows * wanted.numKept;
}

function continueWith(
  program: ModelProgram,
  shape: DecoderShape,
  { prompts, ...how }: Continuing & Watching & { readonly prompts: readonly Int32Array[] },
): Int32Array[] {
  const { numRows } = shape;
  const decoder = createDecoder(program, shape);
  const results: Int32Array[] = [];
  try {
    for (let start = 0; start < prompts.length; start += numRows) {
      const group = prompts.slice(start, start + numRows).map((prompt, row): Sequence => {
        const random = seeded(how.sampling?.seed ?? 0, "generate", start + row);
        return { prompt, said: [], uniform: () => random.float() };
      });
      continueGroup(decoder, group, { ...how, shape, model: program.model });
      results.push(...group.map(({ said }) => Int32Array.from(said)));
      how.onGroup?.(results.length);
    }
  } finally {
    decoder.release();
  }
  return results;
}

/** Appends to `said` of each sequence until all are done. */
function continueGroup(
  decoder: Decoder,
  group: readonly Sequence[],
  how: Continuing & { readonly shape: DecoderShape; readonly model: ModelConfig },
): void {
  const { maxNew, sampling, stopIds = [] } = how;
  const { numRows, numKept } = how.shape;
  const { numPositions, vocabSize } = how.model;
  const isDone = ({ prompt, said }: Sequence): boolean =>
    // The token at the last position can still be followed by one that is never fed.
    said.length >= maxNew ||
    prompt.length + said.length > numPositions ||
    stopIds.some((id) => id === said.at(-1));
  let output = decoder.start(group.map(({ prompt }) => prompt));
  for (;;) {
    group.forEach((sequence, row) => {
      if (!isDone(sequence))
        sequence.said.push(chosen(output, row, { sampling, uniform: sequence.uniform, vocabSize }));
    });
    if (group.every(isDone)) return;
    const ids = new Int32Array(numRows);
    const positions = new Int32Array(numRows);
    group.forEach(({ prompt, said }, row) => {
      ids[row] = invariant(said.at(-1), "every sequence has said something after the first call");
      // A row that is over may stand at the end: what it writes there is its own.
      positions[row] = Math.min(prompt.length + said.length - 1, numKept - 1);
    });
    output = decoder.step(ids, positions);
  }
}

interface Sequence {
  readonly prompt: Int32Array;
  readonly said: number[];
  /** The next draw, in [0, 1). */
  readonly uniform: () => number;
}

/** Lengths that are compiled: 16, and those that scoring has. */
function bucket(numTokens: number, numPositions: number): number {
  return Math.min(
    numPositions,
    [16, ...bucketLengths(numPositions)].find((length) => length >= numTokens) ?? numPositions,
  );
}

/** A row's next token: the decoder's own choice, or one drawn from its logits. */
function chosen(
  output: Int32Array | Float32Array,
  row: number,
  how: {
    readonly sampling: Sampling | undefined;
    readonly uniform: () => number;
    readonly vocabSize: number;
  },
): number {
  if (how.sampling === undefined || output instanceof Int32Array)
    return invariant(output[row], "a decoder gives a token a row");
  return draw(output.subarray(row * how.vocabSize, (row + 1) * how.vocabSize), how.sampling, how.uniform());
}

function checkOptions(
  model: ModelConfig,
  prompts: readonly Int32Array[],
  sampling: Sampling | undefined,
): void {
  for (const prompt of prompts) {
    checkIds(model, prompt);
    if (prompt.length === 0)
      throw new MnemoscopeError("USAGE", "a prompt is empty", { remedy: "give at least one token" });
    if (prompt.length > model.numPositions) {
      throw new MnemoscopeError(
        "SEQUENCE_TOO_LONG",
        `a prompt of ${prompt.length} tokens does not fit the model's ${model.numPositions} positions`,
        {
          remedy: "shorten the prompt",
        },
      );
    }
  }
  if (sampling === undefined) return;
  if (!(sampling.temperature > 0))
    throw new MnemoscopeError("USAGE", `temperature is ${sampling.temperature}`, {
      remedy: "use a number above 0",
    });
  if (!(sampling.topP > 0 && sampling.topP <= 1))
    throw new MnemoscopeError("USAGE", `top-p is ${sampling.topP}`, { remedy: "use a number in (0, 1]" });
}

/**
 * The token at `uniform` of the truncated distribution's cumulative sum, most likely first; ties in order of
 * id.
 */
function draw(row: Float32Array, { temperature, topP }: Sampling, uniform: number): number {
  const mass = massOf(row, temperature);
  const total = mass.reduce((sum, x) => sum + x, 0);
  // All are drawn from: what is less likely than the drawn one need not be sorted.
  const likely = mostLikely(mass, (topP < 1 ? topP : uniform) * total);
  let kept = 0;
  let numKept = 0;
  while (numKept < likely.length && (numKept === 0 || kept < topP * total))
    kept += mass[likely[numKept++] ?? 0] ?? 0;
  let remaining = uniform * (topP < 1 ? kept : total);
  for (const id of likely.slice(0, numKept)) {
    remaining -= mass[id] ?? 0;
    if (remaining < 0) return id;
  }
  return invariant(likely[numKept - 1], "a vocabulary has a token");
}

/** Probabilities by token, the likeliest as 1. Plain loops: it runs over the vocabulary for every token. */
function massOf(row: Float32Array, temperature: number): Float64Array {
  let best = -Infinity;
  for (const logit of row) if (logit > best) best = logit;
  const mass = new Float64Array(row.length);
  for (let id = 0; id < row.length; id++) mass[id] = Math.exp(((row[id] ?? NaN) - best) / temperature);
  return mass;
}

/**
 * The most likely tokens, by falling mass, that hold more than `wanted` together: all that are above a bound,
 * which is lowered until they do. Sorting a whole vocabulary for each token would take longer than the model.
 */
function mostLikely(mass: Float64Array, wanted: number): number[] {
  for (let bound = 0.1; bound > 1e-12; bound /= 10) {
    const ids: number[] = [];
    let held = 0;
    for (let id = 0; id < mass.length; id++) {
      const x = mass[id] ?? 0;
      if (x < bound) continue;
      ids.push(id);
      held += x;
    }
    if (held > wanted) return byMass(ids, mass);
  }
  return byMass([...mass.keys()], mass);
}

const byMass = (ids: number[], mass: Float64Array): number[] =>
  ids.sort((a, b) => (mass[b] ?? 0) - (mass[a] ?? 0) || a - b);
