/**
 * Decides exact extraction: does the greedy continuation of a text's own beginning equal what follows?
 * Nothing is generated. The continuation equals the truth exactly where every teacher-forced margin is
 * positive, and most texts diverge within a few tokens, so that margins are computed in two passes, and what
 * has diverged is dropped in between:
 *
 *                     prefix 50            suffix 50
 *   first pass    |------------------|###                   every text: three logit rows each
 *   second pass                          ###############    who said all three, from what the first pass kept
 *
 * Why three: of texts that a model does not know, about a quarter go on with its first choice for one token,
 * a tenth for two, 8 % for three and 6 % for five (`docs/log.md`). One token more costs every text 2 %. Keys
 * and values are kept of one batch at a time; who goes on waits in a slot until there is a batch of them
 * (`extraction-program.ts`). A text asked at several offsets is computed once: all its offsets share what
 * stands before them.
 */
import type { Tensorflow } from "../engine/tensorflow.js";
import { invariant, MnemoscopeError } from "../errors.js";
import { checkNumbers } from "./check-numbers.js";
import type { ModelConfig } from "./config.js";
import {
  createExtractionRunner,
  numGathered,
  type Asked,
  type ExtractionRunner,
  type ExtractionShape,
  type FirstPassShape,
  type SecondPassShape,
  type SlotShape,
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

/** Suffix tokens that the first pass decides, at most. */
const maxFirst = 3;

/**
 * A question while it is worked on: margins known so far, NaN where not (`margins[t]` belongs to ids[t]), and
 * the offsets that have not diverged.
 */
interface Work extends ExtractionQuestion {
  readonly margins: Float32Array;
  readonly open: Set<number>;
}
/** What a pass asks of one text. */
interface Need {
  readonly work: Work;
  /** Indices of tokens whose margins are wanted, ascending. */
  readonly places: readonly number[];
}
interface FirstPass {
  readonly shape: FirstPassShape;
  readonly needs: readonly Need[];
}
/** How texts go on of which as many tokens are known. */
interface Group {
  readonly slots: SlotShape;
  /** From the fewest margins to the most. */
  readonly secondPasses: readonly SecondPassShape[];
}
interface Plan {
  readonly firstPasses: readonly FirstPass[];
  /** By the number of known tokens; empty where there is no second pass. */
  readonly groups: ReadonlyMap<number, Group>;
}

/** Makes a decider. It keeps one copy of the weights; the caller disposes it. */
export function createExtractionDecider(options: ExtractionOptions): ExtractionDecider {
  const { model, numSuffixTokens, tolerance = 1e-3, maxBatchTokens = 2048 } = options;
  const program = createModelProgram(options);
  program.assign(options.weights);
  const runner = createExtractionRunner(program);
  const numFirst = Math.min(maxFirst, numSuffixTokens);
  const limits = { numPositions: model.numPositions, maxBatchTokens, numFirst, numSuffixTokens };
  const closeDiverged = ({ margins, open }: Work, numKnown: number): void => {
    for (const offset of open) if (smallest(margins, offset, numKnown) < -tolerance) open.delete(offset);
  };
  return {
    decide(questions) {
      for (const question of questions) check(model, question, numSuffixTokens);
      const works = questions.map(({ ids, offsets }): Work => ({
        ids,
        offsets,
        margins: new Float32Array(ids.length).fill(NaN),
        open: new Set(offsets),
      }));
      const plan = planOf(works, limits);
      runner.prepare(shapesOf(plan));
      const slots = openSlots(runner, numSuffixTokens);
      for (const pass of plan.firstPasses) {
        runFirstPass(runner, pass);
        for (const { work } of pass.needs) closeDiverged(work, numFirst);
        const goOn = pass.needs.flatMap(({ work, places }, row) =>
          work.open.size === 0 ? [] : [{ work, row, places }],
        );
        for (const [numKnown, group] of plan.groups)
          slots.gather(pass.shape, {
            group,
            goOn: goOn.filter(({ places }) => knownOf(places) === numKnown),
          });
      }
      slots.finish();
      runner.release();
      for (const work of works) closeDiverged(work, numSuffixTokens);
      return works.map(({ offsets, margins, open }) =>
        offsets.map((offset): ExtractionDecision => {
          if (!open.has(offset)) return { isExtracted: false, isBorderline: false };
          const margin = smallest(margins, offset, numSuffixTokens);
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
const bucketSizes = (full: number): number[] => [1, 2, 4, 8].map((share) => Math.ceil(full / share));

/**
 * Row counts that are compiled: a full batch, and halves of it down to an eighth. The smallest that holds the
 * remaining ones, unless it would be mostly padding.
 */
function rowsFor(numLeft: number, full: number): number {
  const sizes = bucketSizes(full);
  const enough = sizes.filter((size) => size >= numLeft).at(-1) ?? full;
  const below = sizes.find((size) => size <= numLeft);
  return below === undefined || numLeft > 0.7 * enough ? enough : below;
}

const lastOf = (places: readonly number[]): number =>
  invariant(places.at(-1), "a pass asks every text for a place");

/**
 * As many tokens of a text as the second pass takes over from the first, where the first asks for these
 * places: few sizes, whatever the lengths of the texts.
 */
function knownOf(places: readonly number[]): number {
  const numComputed = lastOf(places);
  const step = stepOf(numComputed, 16);
  return step * Math.floor(numComputed / step);
}

/**
 * Indices of tokens, ascending, that are `from` to `to` tokens behind an open offset and whose margins are
 * not known.
 */
function unknownPlaces(
  { open, margins }: Work,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const places = new Set(
    [...open].flatMap((offset) => Array.from({ length: to - from }, (_, i) => offset + from + i)),
  );
  return [...places].filter((place) => Number.isNaN(margins[place])).sort((a, b) => a - b);
}

interface Limits {
  readonly numPositions: number;
  readonly maxBatchTokens: number;
  readonly numFirst: number;
  readonly numSuffixTokens: number;
}

function planOf(works: readonly Work[], limits: Limits): Plan {
  const { numFirst, numSuffixTokens } = limits;
  const needs = works.flatMap((work): Need[] => {
    const places = unknownPlaces(work, { from: 0, to: numFirst });
    return places.length === 0 ? [] : [{ work, places }];
  });
  const firstPasses = planFirstPasses(needs, limits);
  if (numFirst === numSuffixTokens) return { firstPasses, groups: new Map() };
  // The most known first, as the first passes come.
  const sizes = [...new Set(needs.map(({ places }) => knownOf(places)))].sort((a, b) => b - a);
  const groupOf = (numKnown: number): Group =>
    planGroup(
      numKnown,
      needs.filter(({ places }) => knownOf(places) === numKnown),
      limits,
    );
  return { firstPasses, groups: new Map(sizes.map((numKnown) => [numKnown, groupOf(numKnown)])) };
}

/** Longest first. Margins of one offset are planned for, more where texts are asked at several. */
function planFirstPasses(needs: readonly Need[], limits: Limits): FirstPass[] {
  const { numPositions, maxBatchTokens, numFirst } = limits;
  const lengthOf = ({ places }: Need): number => lastOf(places);
  const order = needs.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const passes: FirstPass[] = [];
  for (let start = 0; start < order.length;) {
    const longest = lengthOf(invariant(order[start], "a text is left"));
    const numTokens = Math.min(numPositions, roundedUp(longest, 32));
    const numRows = rowsFor(order.length - start, Math.max(1, Math.floor(maxBatchTokens / numTokens)));
    const chosen = order.slice(start, start + numRows);
    const perRow = chosen.reduce((sum, { places }) => sum + places.length, 0) / numRows;
    const numAsked = numRows * (perRow <= numFirst ? numFirst : roundedUp(perRow, 4));
    passes.push({ shape: { kind: "first", numRows, numTokens, numAsked }, needs: chosen });
    start += chosen.length;
  }
  return passes;
}

function planGroup(
  numKnown: number,
  needs: readonly Need[],
  { numPositions, maxBatchTokens, numFirst, numSuffixTokens }: Limits,
): Group {
  // The last token of a suffix is only predicted.
  const numTokens = Math.max(...needs.map(({ work }) => Math.max(...work.open) + numSuffixTokens - 1));
  const numNew = Math.min(numPositions - numKnown, roundedUp(numTokens - numKnown, 16));
  const full = rowsFor(needs.length, Math.max(1, Math.floor(maxBatchTokens / (numKnown + numNew))));
  const slots: SlotShape = { kind: "slots", numSlots: full, numKnown };
  const one = numSuffixTokens - numFirst;
  const most = Math.max(
    ...needs.map(
      ({ work, places }) =>
        unknownPlaces(work, { from: numFirst, to: numSuffixTokens }).filter(
          (place) => !places.includes(place),
        ).length,
    ),
  );
  // Most texts go on at some of their offsets only.
  const perRows = new Set(
    [one, Math.ceil((one + most) / 2), most].map((size) => Math.max(one, roundedUp(size, 16))),
  );
  const secondPasses = [...new Set(bucketSizes(full))].flatMap((numRows) =>
    [...perRows].map((perRow): SecondPassShape => ({
      kind: "second",
      slots,
      numRows,
      numNew,
      numAsked: numRows * perRow,
    })),
  );
  return { slots, secondPasses: secondPasses.sort((a, b) => a.numAsked - b.numAsked) };
}

function shapesOf({ firstPasses, groups }: Plan): ExtractionShape[] {
  return [
    ...firstPasses.flatMap(({ shape, needs }): ExtractionShape[] => {
      const met = new Set(needs.map(({ places }) => groups.get(knownOf(places))));
      return [
        shape,
        ...[...met].flatMap((group) =>
          group === undefined ? [] : [{ kind: "gather", first: shape, slots: group.slots } as const],
        ),
      ];
    }),
    ...[...groups.values()].flatMap(({ slots, secondPasses }) => [slots, ...secondPasses]),
  ];
}

function runFirstPass(runner: ExtractionRunner, { shape, needs }: FirstPass): void {
  const ids = new Int32Array(shape.numRows * shape.numTokens);
  needs.forEach(({ work, places }, row) => {
    ids.set(work.ids.subarray(0, places.at(-1)), row * shape.numTokens);
  });
  readMargins(needs, shape.numTokens, (asked) => runner.first(shape, { ids, asked }));
}

/** @param numTokens of each row: row r of `needs` begins at r·numTokens. */
function readMargins(needs: readonly Need[], numTokens: number, run: (asked: Asked) => Float32Array): void {
  // The token at a place is predicted by the row before it.
  const rows = needs.flatMap(({ places }, row) => places.map((place) => row * numTokens + place - 1));
  const targets = needs.flatMap(({ work, places }) =>
    places.map((place) => invariant(work.ids[place], "a place lies in its text")),
  );
  const margins = run({ rows, targets });
  checkNumbers(margins);
  let next = 0;
  for (const { work, places } of needs)
    for (const place of places)
      work.margins[place] = invariant(margins[next++], "there is a margin for each place");
}

/**
 * Slots of one group at a time: texts come in the order of what is known of them, so that each group comes
 * once.
 */
function openSlots(
  runner: ExtractionRunner,
  numSuffixTokens: number,
): {
  gather(
    first: FirstPassShape,
    texts: {
      readonly group: Group;
      readonly goOn: readonly { readonly work: Work; readonly row: number }[];
    },
  ): void;
  finish(): void;
} {
  let current: Group | undefined;
  let waiting: Work[] = [];
  const finish = (): void => {
    if (current !== undefined) runSecondPasses(runner, current, { works: waiting, numSuffixTokens });
    waiting = [];
  };
  return {
    gather(first, { group, goOn }) {
      const { slots } = group;
      for (let start = 0; start < goOn.length;) {
        if (current !== group || waiting.length === slots.numSlots) finish();
        if (current !== group) runner.clear(slots);
        current = group;
        const firstSlot = waiting.length;
        const gathered = goOn.slice(start, start + Math.min(numGathered, slots.numSlots - firstSlot));
        const moves = gathered.map(({ row }, i) => ({ row, slot: firstSlot + i }));
        runner.gather({ kind: "gather", first, slots }, moves);
        waiting.push(...gathered.map(({ work }) => work));
        start += gathered.length;
      }
    },
    finish,
  };
}

/** Margins of all that the texts in a group's slots still need. */
function runSecondPasses(
  runner: ExtractionRunner,
  { slots, secondPasses }: Group,
  { works, numSuffixTokens }: { readonly works: readonly Work[]; readonly numSuffixTokens: number },
): void {
  const needs = works.map((work): Need => ({
    work,
    places: unknownPlaces(work, { from: 0, to: numSuffixTokens }),
  }));
  for (let start = 0; start < needs.length;) {
    const numRows = rowsFor(needs.length - start, slots.numSlots);
    const chosen = needs.slice(start, start + numRows);
    const numAsked = chosen.reduce((sum, { places }) => sum + places.length, 0);
    const shape = invariant(
      secondPasses.find((pass) => pass.numRows === numRows && pass.numAsked >= numAsked),
      `a shape was planned for ${numAsked} margins of ${numRows} texts`,
    );
    const ids = new Int32Array(numRows * shape.numNew);
    chosen.forEach(({ work }, row) => {
      ids.set(work.ids.subarray(slots.numKnown, slots.numKnown + shape.numNew), row * shape.numNew);
    });
    const ownSlots = chosen.map((_, i) => start + i);
    readMargins(chosen, slots.numKnown + shape.numNew, (asked) =>
      runner.second(shape, { slots: ownSlots, ids, asked }),
    );
    start += chosen.length;
  }
}
