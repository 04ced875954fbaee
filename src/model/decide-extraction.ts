/**
 * Decides exact extraction: does the greedy continuation of a text's own beginning equal what follows?
 * Nothing is generated. The continuation equals the truth exactly where every teacher-forced margin is
 * positive, and most texts diverge within a few tokens, so that margins are computed in two slices, and what
 * has diverged is dropped in between:
 *
 *                 prefix 50            suffix 50
 *   slice 1   |------------------|###                   every text: three logit rows each
 *   slice 2                          ###############    who said all three, from what slice 1 kept of them
 *
 * Why three: of texts that a model does not know, about a quarter go on with its first choice for one token,
 * a tenth for two, 8 % for three and 6 % for five (`docs/log.md`). One token more costs every text 2 %. Keys
 * and values are kept of one batch at a time; who goes on waits in a seat until there is a batch of them
 * (`extraction-program.ts`). A text asked at several offsets is computed once: all its offsets share what
 * stands before them.
 */
import type { Tensorflow } from "../engine/tensorflow.js";
import { MnemoscopeError } from "../errors.js";
import { checkNumbers } from "./check-numbers.js";
import type { ModelConfig } from "./config.js";
import {
  createExtractionRunner,
  numTaken,
  type Asked,
  type ExtractionRunner,
  type ExtractionShape,
  type LookShape,
  type RestShape,
  type SeatShape,
} from "./extraction-program.js";
import { createModelProgram } from "./model-program.js";
import { checkIds } from "./transformer.js";
import type { Weights } from "./weights.js";

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
   * @throws SEQUENCE_TOO_LONG, TOKENIZER_INVALID as the scorer. @throws MODEL_MALFORMED where the model gives
   * no numbers.
   * @throws RangeError for an offset that leaves no whole suffix.
   */
  decide(questions: readonly ExtractionQuestion[]): ExtractionDecision[][];
  /** Replaces all weights. The arrays may be read as late as the next `decide`. */
  reload(weights: Weights): void;
  dispose(): void;
}
export interface ExtractionOptions {
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  /** By Hugging Face name. */
  readonly weights: Weights;
  readonly numSuffixTokens: number;
  /** Default 1e-3, for float32 weights; 0.15 for bfloat16 ones. */
  readonly tolerance?: number;
  /** Tokens computed at a time, padding included; default 2,048. */
  readonly maxBatchTokens?: number;
}

/** Suffix tokens that are decided before the rest is looked at. */
const numFirst = 3;

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
interface Look {
  readonly shape: LookShape;
  readonly needs: readonly Need[];
}
/** How texts go on of which as many tokens are known. */
interface Group {
  readonly seats: SeatShape;
  /** From the fewest margins to the most. */
  readonly rests: readonly RestShape[];
}
interface Plan {
  readonly looks: readonly Look[];
  /** By the number of known tokens; empty where there is no second slice. */
  readonly groups: ReadonlyMap<number, Group>;
}

/** Makes a decider. It keeps one copy of the weights; the caller disposes it. */
export function createExtractionDecider(options: ExtractionOptions): ExtractionDecider {
  const { model, numSuffixTokens, tolerance = 1e-3, maxBatchTokens = 2048 } = options;
  const program = createModelProgram(options);
  program.assign(options.weights);
  const runner = createExtractionRunner(program);
  const numLooked = Math.min(numFirst, numSuffixTokens);
  const limits = { numPositions: model.numPositions, maxBatchTokens, numLooked, numSuffixTokens };
  const closeDiverged = ({ margins, open }: Work, numKnown: number): void => {
    for (const offset of open) if (smallest(margins, offset, numKnown) < -tolerance) open.delete(offset);
  };
  return {
    decide(questions) {
      for (const question of questions) check(model, question, numSuffixTokens);
      const works = questions.map(({ ids, offsets }): Work => ({
        ids,
        margins: new Float32Array(ids.length).fill(NaN),
        open: new Set(offsets),
      }));
      const plan = planOf(works, limits);
      runner.prepare(shapesOf(plan));
      const seats = openSeats(runner, numSuffixTokens);
      for (const look of plan.looks) {
        runLook(runner, look);
        for (const { work } of look.needs) closeDiverged(work, numLooked);
        const goOn = look.needs.flatMap(({ work, places }, row) =>
          work.open.size === 0 ? [] : [{ work, row, places }],
        );
        for (const [numKnown, group] of plan.groups)
          seats.take(
            look.shape,
            group,
            goOn.filter(({ places }) => knownOf(places) === numKnown),
          );
      }
      seats.finish();
      runner.release();
      for (const work of works) closeDiverged(work, numSuffixTokens);
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
      program.assign(weights);
    },
    dispose: () => {
      program.dispose();
    },
  };
}

function smallest(margins: Float32Array, offset: number, numTokens: number): number {
  return margins
    .subarray(offset, offset + numTokens)
    .reduce((least, margin) => Math.min(least, margin), Infinity);
}

function check(model: ModelConfig, { ids, offsets }: ExtractionQuestion, numSuffixTokens: number): void {
  checkIds(model, ids);
  for (const offset of offsets) {
    if (!Number.isInteger(offset) || offset < 1 || offset + numSuffixTokens > ids.length)
      throw new RangeError(
        `a text of ${ids.length} tokens has no ${numSuffixTokens} tokens after offset ${offset}`,
      );
    // The last token is only predicted.
    if (offset + numSuffixTokens - 1 > model.numPositions)
      throw new MnemoscopeError(
        "SEQUENCE_TOO_LONG",
        `offset ${offset} and ${numSuffixTokens} tokens do not fit the model's ` +
          `${model.numPositions} positions`,
        { remedy: "ask at earlier offsets" },
      );
  }
}

/**
 * Sizes that are compiled: `perOctave` between a power of two and the next, so that little is padding and
 * questions of any size make few shapes.
 */
function roundedUp(size: number, perOctave: number): number {
  const step = stepOf(size, perOctave);
  return Math.ceil(size / step) * step;
}

const stepOf = (size: number, perOctave: number): number =>
  Math.max(1, 2 ** Math.floor(Math.log2(size)) / perOctave);
const rungsOf = (full: number): number[] => [1, 2, 4, 8].map((share) => Math.ceil(full / share));

/**
 * Row counts that are compiled: a full batch, and halves of it down to an eighth. The smallest that holds the
 * rest, unless it would be mostly padding.
 */
function rowsFor(numLeft: number, full: number): number {
  const rungs = rungsOf(full);
  const enough = rungs.filter((rung) => rung >= numLeft).at(-1) ?? full;
  const below = rungs.find((rung) => rung <= numLeft);
  return below === undefined || numLeft > 0.7 * enough ? enough : below;
}

/**
 * As many tokens of a text as slice 2 takes over from slice 1, where slice 1 asks for these places: few
 * sizes, whatever the lengths of the texts.
 */
function knownOf(places: readonly number[]): number {
  const numComputed = places.at(-1) ?? 0;
  const step = stepOf(numComputed, 16);
  return step * Math.floor(numComputed / step);
}

/**
 * Indices of tokens, ascending, that are `from` to `to` tokens behind an open offset and whose margins are
 * not known.
 */
function unknownPlaces({ open, margins }: Work, from: number, to: number): number[] {
  const places = new Set(
    [...open].flatMap((offset) => Array.from({ length: to - from }, (_, i) => offset + from + i)),
  );
  return [...places].filter((place) => Number.isNaN(margins[place])).sort((a, b) => a - b);
}

interface Limits {
  readonly numPositions: number;
  readonly maxBatchTokens: number;
  readonly numLooked: number;
  readonly numSuffixTokens: number;
}

function planOf(works: readonly Work[], limits: Limits): Plan {
  const { numLooked, numSuffixTokens } = limits;
  const needs = works.flatMap((work): Need[] => {
    const places = unknownPlaces(work, 0, numLooked);
    return places.length === 0 ? [] : [{ work, places }];
  });
  const looks = planLooks(needs, limits);
  if (numLooked === numSuffixTokens) return { looks, groups: new Map() };
  // The most known first, as the looks come.
  const sizes = [...new Set(needs.map(({ places }) => knownOf(places)))].sort((a, b) => b - a);
  const groupOf = (numKnown: number): Group =>
    planGroup(
      numKnown,
      needs.filter(({ places }) => knownOf(places) === numKnown),
      limits,
    );
  return { looks, groups: new Map(sizes.map((numKnown) => [numKnown, groupOf(numKnown)])) };
}

/** Longest first. Margins of one offset are planned for, more where texts are asked at several. */
function planLooks(needs: readonly Need[], { numPositions, maxBatchTokens, numLooked }: Limits): Look[] {
  const lengthOf = ({ places }: Need): number => places.at(-1) ?? 0;
  const order = needs.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const looks: Look[] = [];
  for (let start = 0; start < order.length;) {
    const [first] = order.slice(start, start + 1);
    if (first === undefined) break;
    const numTokens = Math.min(numPositions, roundedUp(lengthOf(first), 32));
    const numRows = rowsFor(order.length - start, Math.max(1, Math.floor(maxBatchTokens / numTokens)));
    const chosen = order.slice(start, start + numRows);
    const perRow = chosen.reduce((sum, { places }) => sum + places.length, 0) / numRows;
    const numAsked = numRows * (perRow <= numLooked ? numLooked : roundedUp(perRow, 4));
    looks.push({ shape: { kind: "look", numRows, numTokens, numAsked }, needs: chosen });
    start += chosen.length;
  }
  return looks;
}

function planGroup(
  numKnown: number,
  needs: readonly Need[],
  { numPositions, maxBatchTokens, numLooked, numSuffixTokens }: Limits,
): Group {
  // The last token of a suffix is only predicted.
  const numTokens = Math.max(...needs.map(({ work }) => Math.max(...work.open) + numSuffixTokens - 1));
  const numNew = Math.min(numPositions - numKnown, roundedUp(numTokens - numKnown, 16));
  const full = rowsFor(needs.length, Math.max(1, Math.floor(maxBatchTokens / (numKnown + numNew))));
  const seats: SeatShape = { kind: "seats", numSeats: full, numKnown };
  const one = numSuffixTokens - numLooked;
  const most = Math.max(
    ...needs.map(
      ({ work, places }) =>
        unknownPlaces(work, numLooked, numSuffixTokens).filter((place) => !places.includes(place)).length,
    ),
  );
  // Most texts go on at some of their offsets only.
  const perRows = new Set(
    [one, Math.ceil((one + most) / 2), most].map((size) => Math.max(one, roundedUp(size, 16))),
  );
  const rests = [...new Set(rungsOf(full))].flatMap((numRows) =>
    [...perRows].map((perRow): RestShape => ({
      kind: "rest",
      seats,
      numRows,
      numNew,
      numAsked: numRows * perRow,
    })),
  );
  return { seats, rests: rests.sort((a, b) => a.numAsked - b.numAsked) };
}

function shapesOf({ looks, groups }: Plan): ExtractionShape[] {
  return [
    ...looks.flatMap(({ shape, needs }): ExtractionShape[] => {
      const met = new Set(needs.map(({ places }) => groups.get(knownOf(places))));
      return [
        shape,
        ...[...met].flatMap((group) =>
          group === undefined ? [] : [{ kind: "take", look: shape, seats: group.seats } as const],
        ),
      ];
    }),
    ...[...groups.values()].flatMap(({ seats, rests }) => [seats, ...rests]),
  ];
}

function runLook(runner: ExtractionRunner, { shape, needs }: Look): void {
  const ids = new Int32Array(shape.numRows * shape.numTokens);
  needs.forEach(({ work, places }, row) => {
    ids.set(work.ids.subarray(0, places.at(-1)), row * shape.numTokens);
  });
  readMargins(needs, shape.numTokens, (asked) => runner.look(shape, ids, asked));
}

/** @param numTokens of each row: row r of `needs` begins at r·numTokens. */
function readMargins(needs: readonly Need[], numTokens: number, run: (asked: Asked) => Float32Array): void {
  // The token at a place is predicted by the row before it.
  const rows = needs.flatMap(({ places }, row) => places.map((place) => row * numTokens + place - 1));
  const targets = needs.flatMap(({ work, places }) => places.map((place) => work.ids[place] ?? 0));
  const margins = run({ rows, targets });
  checkNumbers(margins);
  let next = 0;
  for (const { work, places } of needs)
    for (const place of places) work.margins[place] = margins[next++] ?? NaN;
}

/**
 * Seats of one group at a time: texts come in the order of what is known of them, so that each group comes
 * once.
 */
function openSeats(
  runner: ExtractionRunner,
  numSuffixTokens: number,
): {
  take(look: LookShape, group: Group, goOn: readonly { readonly work: Work; readonly row: number }[]): void;
  finish(): void;
} {
  let current: Group | undefined;
  let seated: Work[] = [];
  const finish = (): void => {
    if (current !== undefined) runRest(runner, current, seated, numSuffixTokens);
    seated = [];
  };
  return {
    take(look, group, goOn) {
      for (let start = 0; start < goOn.length;) {
        if (current !== group || seated.length === group.seats.numSeats) finish();
        if (current !== group) runner.clear(group.seats);
        current = group;
        const first = seated.length;
        const taken = goOn.slice(start, start + Math.min(numTaken, group.seats.numSeats - first));
        const moves = taken.map(({ row }, i) => ({ row, seat: first + i }));
        runner.take({ kind: "take", look, seats: group.seats }, moves);
        seated.push(...taken.map(({ work }) => work));
        start += taken.length;
      }
    },
    finish,
  };
}

/** Margins of all that a group's seated texts still need. */
function runRest(
  runner: ExtractionRunner,
  { seats, rests }: Group,
  seated: readonly Work[],
  numSuffixTokens: number,
): void {
  const needs = seated.map((work): Need => ({ work, places: unknownPlaces(work, 0, numSuffixTokens) }));
  for (let start = 0; start < needs.length;) {
    const numRows = rowsFor(needs.length - start, seats.numSeats);
    const chosen = needs.slice(start, start + numRows);
    const numAsked = chosen.reduce((sum, { places }) => sum + places.length, 0);
    const shape = rests.find((rest) => rest.numRows === numRows && rest.numAsked >= numAsked);
    if (shape === undefined)
      throw new RangeError(`no shape was planned for ${numAsked} margins of ${numRows} texts`);
    const ids = new Int32Array(numRows * shape.numNew);
    chosen.forEach(({ work }, row) => {
      ids.set(work.ids.subarray(seats.numKnown, seats.numKnown + shape.numNew), row * shape.numNew);
    });
    const seatsAsked = chosen.map((_, i) => start + i);
    readMargins(chosen, seats.numKnown + shape.numNew, (asked) => runner.rest(shape, seatsAsked, ids, asked));
    start += chosen.length;
  }
}
