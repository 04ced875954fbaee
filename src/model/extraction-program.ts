/**
 * The compiled side of `decide-extraction.ts`: what a batch of beginnings says first, and what those of its
 * texts say then that go on. The beginnings are not computed again: their keys and values stay in
 * TensorFlow's memory, and the rows that go on move into seats, where texts of several batches wait until
 * there are enough of them.
 *
 *   look   [N rows, T tokens]   margins; keeps keys, values and what enters the last layer
 *   take                        moves rows of the last look into seats, first K tokens each
 *   rest   [R seats, U tokens]  margins, of the seats' K tokens and of U more
 *
 * The last layer keeps no keys: it computes them again from what entered it, because it must look at rows
 * among the first K tokens too. All other layers compute the U new tokens alone. Shape suffixes as in
 * `layers.ts`.
 */
import type { Entry, InputSpec, Update } from "../engine/compile.js";
import { computedAfter, rawOp1, type Tensor, type Values } from "../engine/tensorflow.js";
import type { DecoderConfig } from "./decoder-config.js";
import { causalMask, gatherRows } from "./layers.js";
import type { ModelProgram, Part, PartScope } from "./model-program.js";
import { attendWithPast, fromStart, numKeptHeads } from "./past.js";
import { overLogits } from "./sliced-logits.js";
import type { Model } from "./pass.js";
import { openPass } from "./transformer.js";

/** N rows of T tokens, A margins of all rows together. */
export interface LookShape {
  readonly kind: "look";
  readonly numRows: number;
  readonly numTokens: number;
  readonly numAsked: number;
}
/** Seats for texts of which the first `numKnown` tokens were looked at. */
export interface SeatShape {
  readonly kind: "seats";
  readonly numSeats: number;
  readonly numKnown: number;
}
export interface TakeShape {
  readonly kind: "take";
  readonly look: LookShape;
  readonly seats: SeatShape;
}
export interface RestShape {
  readonly kind: "rest";
  readonly seats: SeatShape;
  readonly numRows: number;
  readonly numNew: number;
  readonly numAsked: number;
}
export type ExtractionShape = LookShape | SeatShape | TakeShape | RestShape;

/** Rows that are taken in one call. */
export const numTaken = 4;
const float = { type: 1 } as const;
const int = { type: 3 } as const;

/**
 * Places of margins: the token at `targets[i]` is predicted by row `rows[i]` of all rows' tokens. Shorter
 * arrays are padded.
 */
export interface Asked {
  readonly rows: readonly number[];
  readonly targets: readonly number[];
}

/** Runs extraction in a program that may hold much else. */
export interface ExtractionRunner {
  /** Called before the others with all shapes that they will be asked for until the next call. */
  prepare(shapes: readonly ExtractionShape[]): void;
  /** @param ids [N, T]. @returns a margin for each place asked. */
  look(shape: LookShape, ids: Int32Array, asked: Asked): Float32Array;
  /** Empties the seats. */
  clear(shape: SeatShape): void;
  /** Moves rows of the last look to seats: at most `numTaken`, at least one. */
  take(shape: TakeShape, moves: readonly { readonly row: number; readonly seat: number }[]): void;
  /**
   * @param seats at most R. @param ids [R, U], the tokens after the known ones. Rows of `asked` count K + U
   * tokens a seat.
   */
  rest(shape: RestShape, seats: readonly number[], ids: Int32Array, asked: Asked): Float32Array;
  /** Frees what the last look and the seats keep. */
  release(): void;
}

const keyOf = (shape: ExtractionShape): string => {
  switch (shape.kind) {
    case "look":
      return `look_${shape.numRows}x${shape.numTokens}_asks_${shape.numAsked}`;
    case "seats":
      return `seats_${shape.numSeats}x${shape.numKnown}`;
    case "take":
      return `take_${keyOf(shape.look)}_${keyOf(shape.seats)}`;
    case "rest":
      return `rest_${shape.numRows}x${shape.numNew}_asks_${shape.numAsked}_${keyOf(shape.seats)}`;
  }
};

export function createExtractionRunner(program: ModelProgram): ExtractionRunner {
  const { model } = program;
  let prepared: readonly Part[] = [];
  const run = (shape: ExtractionShape, feeds: Readonly<Record<string, Values>>): Float32Array => {
    const told = program.run(partOf(model, shape), "told", feeds).get("told");
    return told instanceof Float32Array ? told : missing("told");
  };
  return {
    prepare(shapes) {
      prepared = shapes.map((shape) => partOf(model, shape));
      program.prepare(prepared);
    },
    look: (shape, ids, asked) =>
      run(shape, { ids, ...padded(asked, shape.numAsked) }).subarray(0, asked.rows.length),
    clear: (shape) => void run(shape, {}),
    take(shape, moves) {
      // What is missing repeats the last move, which changes nothing.
      const all = Array.from({ length: numTaken }, (_, i) => moves[Math.min(i, moves.length - 1)]);
      run(shape, {
        rows: Int32Array.from(all, (move) => move?.row ?? 0),
        seats: Int32Array.from(all, (move) => move?.seat ?? 0),
      });
    },
    rest(shape, seats, ids, asked) {
      const all = new Int32Array(shape.numRows);
      all.set(seats);
      return run(shape, { seats: all, ids, ...padded(asked, shape.numAsked) }).subarray(0, asked.rows.length);
    },
    release() {
      for (const part of prepared) program.release(part);
    },
  };
}

function padded(
  { rows, targets }: Asked,
  numAsked: number,
): { readonly rows: Int32Array; readonly targets: Int32Array } {
  const both = { rows: new Int32Array(numAsked), targets: new Int32Array(numAsked) };
  both.rows.set(rows);
  both.targets.set(targets);
  return both;
}

function inputsOf(shape: ExtractionShape, { vocabSize }: DecoderConfig): Readonly<Record<string, InputSpec>> {
  const ints = (dims: readonly number[], below: number): InputSpec => ({
    shape: dims,
    dtype: "int32",
    below,
  });
  switch (shape.kind) {
    case "look": {
      const { numRows, numTokens, numAsked } = shape;
      const rows = ints([numAsked], numRows * numTokens);
      return { ids: ints([numRows, numTokens], vocabSize), rows, targets: ints([numAsked], vocabSize) };
    }
    case "seats":
      return {};
    case "take":
      return { rows: ints([numTaken], shape.look.numRows), seats: ints([numTaken], shape.seats.numSeats) };
    case "rest": {
      const { numRows, numNew, numAsked, seats } = shape;
      const rows = ints([numAsked], numRows * (seats.numKnown + numNew));
      return {
        seats: ints([numRows], seats.numSeats),
        ids: ints([numRows, numNew], vocabSize),
        rows,
        targets: ints([numAsked], vocabSize),
      };
    }
  }
}

function partOf(config: DecoderConfig, shape: ExtractionShape): Part {
  const parts = keptParts(config, shape.kind === "seats" ? shape.numKnown : 0);
  return {
    key: keyOf(shape),
    inputs: inputsOf(shape, config),
    kept:
      shape.kind === "look"
        ? parts.map(({ last }) => last)
        : shape.kind === "seats"
          ? parts.map(({ seats }) => seats)
          : [],
    build: (net, scope) => ({ told: entryOf(net, scope, shape) }),
  };
}

function entryOf(net: Model, scope: PartScope, shape: ExtractionShape): Entry {
  switch (shape.kind) {
    case "look":
      return lookEntry(net, scope, shape);
    case "seats":
      return {
        outputs: { told: net.tf.zeros([1]) },
        updates: keptParts(net.config, shape.numKnown).map(({ seats, width }) =>
          scope.keep(seats, net.tf.zeros([shape.numSeats, width])),
        ),
      };
    case "take":
      return takeEntry(net, scope, shape);
    case "rest":
      return { outputs: { told: restMargins(net, scope, shape) } };
  }
}

/** What is kept of a row: keys and values of all layers but the last, and what enters the last. */
interface KeptPart {
  /** Name of what the last look kept, and of the seats. */
  readonly last: string;
  readonly seats: string;
  /** Attention problems a row, 1 for the stream; and elements a token of one problem. */
  readonly numProblems: number;
  readonly perToken: number;
  /** Elements of a seat. */
  readonly width: number;
}

const keysName = (layer: number): string => `looked: keys ${layer}`;
const valuesName = (layer: number): string => `looked: values ${layer}`;
const streamName = "looked: stream";
const seatsOf = (name: string): string => `seats of ${name}`;

function keptParts(config: DecoderConfig, numKnown: number): KeptPart[] {
  const part = (last: string, numProblems: number, perToken: number): KeptPart => ({
    last,
    seats: seatsOf(last),
    numProblems,
    perToken,
    width: numProblems * numKnown * perToken,
  });
  const layers = Array.from({ length: config.numLayers - 1 }, (_, layer) => [
    keysName(layer),
    valuesName(layer),
  ]).flat();
  return [
    ...layers.map((name) => part(name, numKeptHeads(config), config.headWidth)),
    part(streamName, 1, config.width),
  ];
}

function lookEntry(net: Model, { input, keep }: PartScope, { numRows, numTokens: T }: LookShape): Entry {
  const last = net.config.numLayers - 1;
  const updates: Update[] = [];
  const pass = openPass(net, {
    numSequences: numRows,
    numTokens: T,
    placement: fromStart(net, T, (layer, { k_PTD, v_PTD }) => {
      if (layer < last) updates.push(keep(keysName(layer), k_PTD), keep(valuesName(layer), v_PTD));
    }),
    rows_M: input("rows"),
  });
  let x_NC = pass.start(input("ids"));
  for (let layer = 0; layer < last; layer++) x_NC = pass.block(layer, x_NC);
  updates.push(keep(streamName, x_NC));
  return {
    outputs: { told: marginTensor(net, pass.end(pass.block(last, x_NC)), input("targets")) },
    updates,
  };
}

function takeEntry(
  { tf, config }: Model,
  { input, kept, update }: PartScope,
  { look, seats }: TakeShape,
): Entry {
  const { numRows: N, numTokens: T } = look;
  const seats_S1 = input("seats").reshape([numTaken, 1]);
  return {
    outputs: { told: tf.zeros([1]) },
    updates: keptParts(config, seats.numKnown).map(
      ({ last, seats: name, numProblems: K, perToken: D, width }) => {
        const all = kept(last, last === streamName ? [N * T, D] : [N * K, T, D]).reshape([N, K * T * D]);
        const taken = gatherRows(tf, all, input("rows")).reshape([numTaken, K, T, D]);
        return update({
          op: "ResourceScatterNdUpdate",
          kept: [name],
          tensors: [
            seats_S1,
            taken.slice([0, 0, 0, 0], [numTaken, K, seats.numKnown, D]).reshape([numTaken, width]),
          ],
          attributes: { T: float, Tindices: int, use_locking: { bool: true } },
        });
      },
    ),
  };
}

function restMargins(
  net: Model,
  { input, kept }: PartScope,
  { seats, numRows: R, numNew: U }: RestShape,
): Tensor {
  const { tf, config } = net;
  const { numSeats, numKnown: K } = seats;
  const { width: C, headWidth: D } = config;
  const numHeads = numKeptHeads(config);
  const last = config.numLayers - 1;
  const seated = (name: string, width: number): Tensor =>
    gatherRows(tf, kept(seatsOf(name), [numSeats, width]), input("seats"));
  const ofLayer = (name: string): Tensor => seated(name, numHeads * K * D).reshape([R * numHeads, K, D]);
  const own = causalMask(tf, U, config.numHeads / numHeads);
  const fresh = openPass(net, {
    numSequences: R,
    numTokens: U,
    placement: {
      positions_BT: tf.range(K, K + U, 1, "int32").reshape([1, U]),
      below: K + U,
      attention: (layer, heads) =>
        attendWithPast(
          tf,
          heads,
          { keys_PSD: ofLayer(keysName(layer)), values_PSD: ofLayer(valuesName(layer)) },
          { own },
        ),
    },
  });
  let x_NC = fresh.start(input("ids"));
  for (let layer = 0; layer < last; layer++) x_NC = fresh.block(layer, x_NC);
  const known_RKC = seated(streamName, K * C).reshape([R, K, C]);
  const all_NC = tf.concat([known_RKC, x_NC.reshape([R, U, C])], 1).reshape([R * (K + U), C]);
  const whole = openPass(net, { numSequences: R, numTokens: K + U, rows_M: input("rows") });
  return marginTensor(net, whole.end(whole.block(last, all_NC)), input("targets"));
}

/** Margins of the targets: float32 [M]. */
function marginTensor(net: Model, hidden_MC: Tensor, targets_M: Tensor): Tensor {
  const { tf, config } = net;
  const margins = overLogits(net, hidden_MC, targets_M, ({ logits_MV, places_M, own_M }) => {
    const { size } = own_M;
    // Taking 1e30 from the target's logit leaves every other as it is: the margin of a tie is exactly 0. In
    // place, once the target's is read.
    const others_MV = rawOp1(
      tf,
      "TensorScatterSub",
      { T: { type: "float32" }, Tindices: { type: "int32" } },
      [
        computedAfter(tf, logits_MV.reshape([size * config.vocabSize]), own_M),
        places_M.expandDims(1),
        tf.fill([size], 1e30),
      ],
    ).reshape([size, config.vocabSize]);
    return own_M.sub(others_MV.max(1));
  });
  return margins.length === 1 && margins[0] !== undefined ? margins[0] : tf.concat(margins);
}

function missing(name: string): never {
  throw new RangeError(`${name} is missing`);
}
