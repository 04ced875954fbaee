/**
 * The compiled side of `decide-extraction.ts`: what a batch of beginnings says first, and what those of its texts say then that go on. The beginnings
 * are not computed again: their keys and values stay in TensorFlow's memory, and the rows that go on move into seats, where texts of several batches
 * wait until there are enough of them.
 *
 *   look   [N rows, T tokens]   margins; keeps keys, values and what enters the last layer
 *   take                        moves rows of the last look into seats, first K tokens each
 *   rest   [R seats, U tokens]  margins, of the seats' K tokens and of U more
 *
 * The last layer keeps no keys: it computes them again from what entered it, because it must look at rows among the first K tokens too. All other layers
 * compute the U new tokens alone. Shape suffixes as in `layers.ts`.
 */
import { compile, type Entry, type InputSpec, type Program, type Scope, type Update } from "../engine/compile.js";
import type { Tensor, Tensorflow, Values } from "../engine/tensorflow.js";
import type { ModelConfig } from "./config.js";
import { attend, causalMask, gatherRows } from "./layers.js";
import { attendWithPast, numKeptHeads } from "./past.js";
import { createShapeCache } from "./shape-cache.js";
import { logits, openPass, type Model } from "./transformer.js";
import { weightSpecs } from "./weights.js";

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
const sliceElements = 1 << 21;
/** Shapes of one program, at most, besides those of one question. Questions at the same offsets make few, whatever the texts. */
const maxShapes = 128;
const float = { type: 1 } as const;
const int = { type: 3 } as const;

/** Places of margins: the token at `targets[i]` is predicted by row `rows[i]` of all rows' tokens. Shorter arrays are padded. */
export interface Asked {
  readonly rows: readonly number[];
  readonly targets: readonly number[];
}

export interface ExtractionRunner {
  /** Called before the others with all shapes that they will be asked for until the next call. What sits in seats is lost. */
  prepare(shapes: readonly ExtractionShape[]): void;
  /** @param ids [N, T]. @returns a margin for each place asked. */
  look(shape: LookShape, ids: Int32Array, asked: Asked): Float32Array;
  /** Clears the seats. */
  clear(shape: SeatShape): void;
  /** Moves rows of the last look to seats: at most `numTaken`, at least one. */
  take(shape: TakeShape, moves: readonly { readonly row: number; readonly seat: number }[]): void;
  /** @param seats at most R. @param ids [R, U], the tokens after the known ones. Rows of `asked` count K + U tokens a seat. */
  rest(shape: RestShape, seats: readonly number[], ids: Int32Array, asked: Asked): Float32Array;
  assign(weights: ReadonlyMap<string, Float32Array>): void;
  dispose(): void;
}

const keyOf = (shape: ExtractionShape): string => {
  switch (shape.kind) {
    case "look":
      return `look${shape.numRows}x${shape.numTokens}asks${shape.numAsked}`;
    case "seats":
      return `seats${shape.numSeats}x${shape.numKnown}`;
    case "take":
      return `${keyOf(shape.look)}_${keyOf(shape.seats)}`;
    case "rest":
      return `rest${shape.numRows}x${shape.numNew}asks${shape.numAsked}_${keyOf(shape.seats)}`;
  }
};

/** One program for all shapes asked for so far, as in `score.ts`: new shapes make a larger one, and the weights move into it. */
export function createExtractionRunner(options: {
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  /** By Hugging Face name; read at the first `prepare`. */
  readonly weights: ReadonlyMap<string, Float32Array>;
}): ExtractionRunner {
  const { tf, model } = options;
  const shapes = createShapeCache({ keyOf, maxShapes });
  let program: Program | undefined;
  let pending: ReadonlyMap<string, Float32Array> | undefined = options.weights;
  const run = (shape: ExtractionShape, feeds: Readonly<Record<string, Values>>): Float32Array => {
    const key = keyOf(shape);
    const named = Object.fromEntries(Object.entries(feeds).map(([name, values]) => [`${name}_${key}`, values]));
    const told = program?.run(key, named).get("told");
    if (!(told instanceof Float32Array)) throw new RangeError(`${key} is not prepared`);
    return told;
  };
  return {
    prepare(asked) {
      const isKnown = shapes.hasAll(asked);
      shapes.add(asked);
      if (!isKnown || program === undefined) {
        pending ??= program?.fetch([...weightSpecs(model).keys()]);
        program?.dispose();
        program = extractionProgram(tf, model, shapes.values());
      }
      if (pending !== undefined) program.assign(pending);
      pending = undefined;
    },
    look: (shape, ids, asked) => run(shape, { ids, ...padded(asked, shape.numAsked) }).subarray(0, asked.rows.length),
    clear: (shape) => void run(shape, {}),
    take(shape, moves) {
      // What is missing repeats the last move, which changes nothing.
      const all = Array.from({ length: numTaken }, (_, i) => moves[Math.min(i, moves.length - 1)]);
      run(shape, { rows: Int32Array.from(all, (move) => move?.row ?? 0), seats: Int32Array.from(all, (move) => move?.seat ?? 0) });
    },
    rest(shape, seats, ids, asked) {
      const all = new Int32Array(shape.numRows);
      all.set(seats);
      return run(shape, { seats: all, ids, ...padded(asked, shape.numAsked) }).subarray(0, asked.rows.length);
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

function padded({ rows, targets }: Asked, numAsked: number): { readonly rows: Int32Array; readonly targets: Int32Array } {
  const both = { rows: new Int32Array(numAsked), targets: new Int32Array(numAsked) };
  both.rows.set(rows);
  both.targets.set(targets);
  return both;
}

function inputsOf(shape: ExtractionShape, { vocabSize }: ModelConfig): Readonly<Record<string, InputSpec>> {
  const ints = (dims: readonly number[], below: number): InputSpec => ({ shape: dims, dtype: "int32", below });
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

function extractionProgram(tf: Tensorflow, model: ModelConfig, shapes: readonly ExtractionShape[]): Program {
  const inputs = shapes.flatMap((shape) =>
    Object.entries(inputsOf(shape, model)).map(([name, input]): [string, InputSpec] => [`${name}_${keyOf(shape)}`, input]),
  );
  return compile(tf, {
    label: "the extraction step",
    inputs: Object.fromEntries(inputs),
    variables: Object.fromEntries([...weightSpecs(model)].map(([name, shape]) => [name, { shape }])),
    build: (scope) => {
      const net = { tf, config: model, weights: scope.variables, isFrozen: true };
      return Object.fromEntries(shapes.map((shape) => [keyOf(shape), entryOf(net, scope, shape)]));
    },
  });
}

type AnyScope = Scope<string, string>;

function entryOf(net: Model, scope: AnyScope, shape: ExtractionShape): Entry {
  const fed = (name: string): Tensor => scope.inputs[`${name}_${keyOf(shape)}`] ?? missing(name);
  switch (shape.kind) {
    case "look":
      return lookEntry(net, scope, shape, fed);
    case "seats":
      return {
        outputs: { told: net.tf.zeros([1]) },
        updates: keptParts(net.config, shape.numKnown).map(({ seats, width }) => scope.keep(seats, net.tf.zeros([shape.numSeats, width]))),
      };
    case "take":
      return takeEntry(net, scope, shape, fed);
    case "rest":
      return { outputs: { told: restMargins(net, scope, shape, fed) } };
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

const keysName = (layer: number): string => `keys ${layer}`;
const valuesName = (layer: number): string => `values ${layer}`;
const streamName = "stream";
const seatsOf = (name: string): string => `seats of ${name}`;

function keptParts(config: ModelConfig, numKnown: number): KeptPart[] {
  const part = (last: string, numProblems: number, perToken: number): KeptPart => ({
    last,
    seats: seatsOf(last),
    numProblems,
    perToken,
    width: numProblems * numKnown * perToken,
  });
  const layers = Array.from({ length: config.numLayers - 1 }, (_, layer) => [keysName(layer), valuesName(layer)]).flat();
  return [...layers.map((name) => part(name, numKeptHeads(config), config.headWidth)), part(streamName, 1, config.width)];
}

function lookEntry(net: Model, { keep }: AnyScope, { numRows, numTokens: T }: LookShape, fed: (name: string) => Tensor): Entry {
  const { tf, config } = net;
  const last = config.numLayers - 1;
  const updates: Update[] = [];
  const mask = causalMask(tf, T, config.numHeads / numKeptHeads(config));
  const pass = openPass(net, {
    numSequences: numRows,
    numTokens: T,
    placement: {
      positions_BT: tf.range(0, T, 1, "int32").reshape([1, T]),
      below: T,
      attention(layer, { q_PQD, k_PTD, v_PTD }) {
        if (layer < last) updates.push(keep(keysName(layer), k_PTD), keep(valuesName(layer), v_PTD));
        return attend(tf, q_PQD, k_PTD, v_PTD, mask);
      },
    },
    rows_M: fed("rows"),
  });
  let x_NC = pass.start(fed("ids"));
  for (let layer = 0; layer < last; layer++) x_NC = pass.block(layer, x_NC);
  updates.push(keep(streamName, x_NC));
  return { outputs: { told: marginTensor(net, pass.end(pass.block(last, x_NC)), fed("targets")) }, updates };
}

function takeEntry({ tf, config }: Model, { kept, update }: AnyScope, { look, seats }: TakeShape, fed: (name: string) => Tensor): Entry {
  const { numRows: N, numTokens: T } = look;
  const seats_S1 = fed("seats").reshape([numTaken, 1]);
  return {
    outputs: { told: tf.zeros([1]) },
    updates: keptParts(config, seats.numKnown).map(({ last, seats: name, numProblems: K, perToken: D, width }) => {
      const all = kept(last, last === streamName ? [N * T, D] : [N * K, T, D]).reshape([N, K * T * D]);
      const taken = gatherRows(tf, all, fed("rows")).reshape([numTaken, K, T, D]);
      return update({
        op: "ResourceScatterNdUpdate",
        kept: [name],
        tensors: [seats_S1, taken.slice([0, 0, 0, 0], [numTaken, K, seats.numKnown, D]).reshape([numTaken, width])],
        attributes: { T: float, Tindices: int, use_locking: { bool: true } },
      });
    }),
  };
}

function restMargins(net: Model, { kept }: AnyScope, { seats, numRows: R, numNew: U }: RestShape, fed: (name: string) => Tensor): Tensor {
  const { tf, config } = net;
  const { numSeats, numKnown: K } = seats;
  const { width: C, headWidth: D } = config;
  const numHeads = numKeptHeads(config);
  const last = config.numLayers - 1;
  const seated = (name: string, width: number): Tensor => gatherRows(tf, kept(seatsOf(name), [numSeats, width]), fed("seats"));
  const ofLayer = (name: string): Tensor => seated(name, numHeads * K * D).reshape([R * numHeads, K, D]);
  const own = causalMask(tf, U, config.numHeads / numHeads);
  const fresh = openPass(net, {
    numSequences: R,
    numTokens: U,
    placement: {
      positions_BT: tf.range(K, K + U, 1, "int32").reshape([1, U]),
      below: K + U,
      attention: (layer, heads) =>
        attendWithPast(tf, heads, { keys_PSD: ofLayer(keysName(layer)), values_PSD: ofLayer(valuesName(layer)) }, { own }),
    },
  });
  let x_NC = fresh.start(fed("ids"));
  for (let layer = 0; layer < last; layer++) x_NC = fresh.block(layer, x_NC);
  const known_RKC = seated(streamName, K * C).reshape([R, K, C]);
  const all_NC = tf.concat([known_RKC, x_NC.reshape([R, U, C])], 1).reshape([R * (K + U), C]);
  const whole = openPass(net, { numSequences: R, numTokens: K + U, rows_M: fed("rows") });
  return marginTensor(net, whole.end(whole.block(last, all_NC)), fed("targets"));
}

/** Margins of the targets: float32 [M]. Logits are held a slice of rows at a time. */
function marginTensor(net: Model, hidden_MC: Tensor, targets_M: Tensor): Tensor {
  const { tf, config } = net;
  const { width: C, vocabSize: V } = config;
  const [numAsked = 0] = targets_M.shape;
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

function missing(name: string): never {
  throw new RangeError(`an input ${name} is missing`);
}
