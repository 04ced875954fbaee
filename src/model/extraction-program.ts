/**
 * The compiled side of `decide-extraction.ts`: what a batch of beginnings says first, and what those of its
 * texts say then that go on. The beginnings are not computed again: their keys and values stay in
 * TensorFlow's memory, and the rows that go on are gathered into slots, where texts of several batches wait
 * until there are enough of them.
 *
 *   first pass   [N rows, T tokens]   margins; keeps keys, values and what enters the last layer
 *   gather                            moves rows of the last first pass into slots, first K tokens each
 *   second pass  [R slots, U tokens]  margins, of the slots' K tokens and of U more
 *
 * The last layer keeps no keys: it computes them again from what entered it, because rows among the first K
 * tokens are asked for too. All other layers compute the U new tokens alone. Shape suffixes as in
 * `layers.ts`.
 */
import type { Entry, InputSpec, Update } from "../engine/program.js";
import { computedAfter, nativeTypes, rawOp1, type Tensor, type Values } from "../engine/tensorflow.js";
import { invariant } from "../errors.js";
import type { DecoderConfig } from "./decoder-config.js";
import { causalMask, gather } from "./layers.js";
import type { ModelProgram, Part, PartScope } from "./model-program.js";
import { attendWithPast, fromStart, numKeptHeads } from "./past.js";
import { joined, overLogits } from "./sliced-logits.js";
import type { Model } from "./pass.js";
import { openPass } from "./transformer.js";

/** N rows of T tokens, A margins of all rows together. */
export interface FirstPassShape {
  readonly kind: "first";
  readonly numRows: number;
  readonly numTokens: number;
  readonly numAsked: number;
}
/** Slots for texts whose first `numKnown` tokens the first pass computed. */
export interface SlotShape {
  readonly kind: "slots";
  readonly numSlots: number;
  readonly numKnown: number;
}
export interface GatherShape {
  readonly kind: "gather";
  readonly first: FirstPassShape;
  readonly slots: SlotShape;
}
export interface SecondPassShape {
  readonly kind: "second";
  readonly slots: SlotShape;
  readonly numRows: number;
  readonly numNew: number;
  readonly numAsked: number;
}
export type ExtractionShape = FirstPassShape | SlotShape | GatherShape | SecondPassShape;

/** Rows that are gathered in one call. */
export const numGathered = 4;
const float = { type: nativeTypes.float32 } as const;
const int = { type: nativeTypes.int32 } as const;

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
  /** @param of.ids [N, T]. @returns a margin for each place asked. */
  first(shape: FirstPassShape, of: { readonly ids: Int32Array; readonly asked: Asked }): Float32Array;
  /** Empties the slots. */
  clear(shape: SlotShape): void;
  /** Moves rows of the last first pass to slots: at most `numGathered`, at least one. */
  gather(shape: GatherShape, moves: readonly { readonly row: number; readonly slot: number }[]): void;
  /**
   * @param of.slots at most R. @param of.ids [R, U], the tokens after the known ones. Rows of `of.asked`
   * count K + U tokens a slot.
   */
  second(
    shape: SecondPassShape,
    of: { readonly slots: readonly number[]; readonly ids: Int32Array; readonly asked: Asked },
  ): Float32Array;
  /** Frees what the last first pass and the slots keep. */
  release(): void;
}

const keyOf = (shape: ExtractionShape): string => {
  switch (shape.kind) {
    case "first":
      return `first_${shape.numRows}x${shape.numTokens}_asks_${shape.numAsked}`;
    case "slots":
      return `slots_${shape.numSlots}x${shape.numKnown}`;
    case "gather":
      return `gather_${keyOf(shape.first)}_${keyOf(shape.slots)}`;
    case "second":
      return `second_${shape.numRows}x${shape.numNew}_asks_${shape.numAsked}_${keyOf(shape.slots)}`;
  }
};

export function createExtractionRunner(program: ModelProgram): ExtractionRunner {
  const { model } = program;
  let prepared: readonly Part[] = [];
  const run = (shape: ExtractionShape, feeds: Readonly<Record<string, Values>>): Float32Array => {
    const output = program.run(partOf(model, shape), "output", feeds).get("output");
    return invariant(output instanceof Float32Array ? output : undefined, "every part gives float32 numbers");
  };
  return {
    prepare(shapes) {
      prepared = shapes.map((shape) => partOf(model, shape));
      program.prepare(prepared);
    },
    first: (shape, { ids, asked }) =>
      run(shape, { ids, ...padded(asked, shape.numAsked) }).subarray(0, asked.rows.length),
    clear: (shape) => void run(shape, {}),
    gather(shape, moves) {
      // What is missing repeats the last move, which changes nothing.
      const all = Array.from({ length: numGathered }, (_, i) =>
        invariant(moves[Math.min(i, moves.length - 1)], "at least one row is gathered"),
      );
      run(shape, {
        rows: Int32Array.from(all, ({ row }) => row),
        slots: Int32Array.from(all, ({ slot }) => slot),
      });
    },
    second(shape, { slots, ids, asked }) {
      const all = new Int32Array(shape.numRows);
      all.set(slots);
      return run(shape, { slots: all, ids, ...padded(asked, shape.numAsked) }).subarray(0, asked.rows.length);
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
    case "first": {
      const { numRows, numTokens, numAsked } = shape;
      const rows = ints([numAsked], numRows * numTokens);
      return { ids: ints([numRows, numTokens], vocabSize), rows, targets: ints([numAsked], vocabSize) };
    }
    case "slots":
      return {};
    case "gather":
      return {
        rows: ints([numGathered], shape.first.numRows),
        slots: ints([numGathered], shape.slots.numSlots),
      };
    case "second": {
      const { numRows, numNew, numAsked, slots } = shape;
      const rows = ints([numAsked], numRows * (slots.numKnown + numNew));
      return {
        slots: ints([numRows], slots.numSlots),
        ids: ints([numRows, numNew], vocabSize),
        rows,
        targets: ints([numAsked], vocabSize),
      };
    }
  }
}

function partOf(config: DecoderConfig, shape: ExtractionShape): Part {
  const parts = keptParts(config, shape.kind === "slots" ? shape.numKnown : 0);
  return {
    key: keyOf(shape),
    inputs: inputsOf(shape, config),
    kept:
      shape.kind === "first"
        ? parts.map(({ last }) => last)
        : shape.kind === "slots"
          ? parts.map(({ slots }) => slots)
          : [],
    build: (net, scope) => ({ output: entryOf(net, scope, shape) }),
  };
}

function entryOf(net: Model, scope: PartScope, shape: ExtractionShape): Entry {
  switch (shape.kind) {
    case "first":
      return firstEntry(net, scope, shape);
    case "slots":
      return {
        outputs: { output: net.tf.zeros([1]) },
        updates: keptParts(net.config, shape.numKnown).map(({ slots, width }) =>
          scope.keep(slots, net.tf.zeros([shape.numSlots, width])),
        ),
      };
    case "gather":
      return gatherEntry(net, scope, shape);
    case "second":
      return { outputs: { output: secondMargins(net, scope, shape) } };
  }
}

/** What is kept of a row: keys and values of all layers but the last, and what enters the last. */
interface KeptPart {
  /** Name of what the last first pass kept, and of the slots. */
  readonly last: string;
  readonly slots: string;
  /** Attention problems a row, 1 for the stream; and elements a token of one problem. */
  readonly numProblems: number;
  readonly perToken: number;
  /** Elements of a slot. */
  readonly width: number;
}

const keysName = (layer: number): string => `first pass: keys ${layer}`;
const valuesName = (layer: number): string => `first pass: values ${layer}`;
const streamName = "first pass: stream";
const slotsOf = (name: string): string => `slots of ${name}`;

function keptParts(config: DecoderConfig, numKnown: number): KeptPart[] {
  const part = (last: string, numProblems: number, perToken: number): KeptPart => ({
    last,
    slots: slotsOf(last),
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

function firstEntry(
  net: Model,
  { input, keep }: PartScope,
  { numRows, numTokens: T }: FirstPassShape,
): Entry {
  const last = net.config.numLayers - 1;
  const updates: Update[] = [];
  const pass = openPass(net, {
    numSequences: numRows,
    numTokens: T,
    placement: fromStart(net, {
      numTokens: T,
      onHeads: (layer, { k_PTD, v_PTD }) => {
        if (layer < last) updates.push(keep(keysName(layer), k_PTD), keep(valuesName(layer), v_PTD));
      },
    }),
    rows_M: input("rows"),
  });
  let x_NC = pass.start(input("ids"));
  for (let layer = 0; layer < last; layer++) x_NC = pass.block(layer, x_NC);
  updates.push(keep(streamName, x_NC));
  return {
    outputs: { output: marginTensor(net, pass.end(pass.block(last, x_NC)), input("targets")) },
    updates,
  };
}

function gatherEntry(
  { tf, config }: Model,
  { input, kept, update }: PartScope,
  { first, slots }: GatherShape,
): Entry {
  const { numRows: N, numTokens: T } = first;
  const slots_S1 = input("slots").reshape([numGathered, 1]);
  return {
    outputs: { output: tf.zeros([1]) },
    updates: keptParts(config, slots.numKnown).map(
      ({ last, slots: name, numProblems: K, perToken: D, width }) => {
        const all = kept(last, last === streamName ? [N * T, D] : [N * K, T, D]).reshape([N, K * T * D]);
        const gathered = gather(tf, all, { rows: input("rows") }).reshape([numGathered, K, T, D]);
        return update({
          op: "ResourceScatterNdUpdate",
          kept: [name],
          tensors: [
            slots_S1,
            gathered.slice([0, 0, 0, 0], [numGathered, K, slots.numKnown, D]).reshape([numGathered, width]),
          ],
          attributes: { T: float, Tindices: int, use_locking: { bool: true } },
        });
      },
    ),
  };
}

function secondMargins(
  net: Model,
  { input, kept }: PartScope,
  { slots, numRows: R, numNew: U }: SecondPassShape,
): Tensor {
  const { tf, config } = net;
  const { numSlots, numKnown: K } = slots;
  const { width: C, headWidth: D } = config;
  const numHeads = numKeptHeads(config);
  const last = config.numLayers - 1;
  const inSlots = (name: string, width: number): Tensor =>
    gather(tf, kept(slotsOf(name), [numSlots, width]), { rows: input("slots") });
  const ofLayer = (name: string): Tensor => inSlots(name, numHeads * K * D).reshape([R * numHeads, K, D]);
  const own = causalMask(tf, { numTokens: U, numRepeats: config.numHeads / numHeads });
  const fresh = openPass(net, {
    numSequences: R,
    numTokens: U,
    placement: {
      positions_BT: tf.range(K, K + U, 1, "int32").reshape([1, U]),
      below: K + U,
      attention: (layer, heads) =>
        attendWithPast(tf, {
          heads,
          past: { keys_PSD: ofLayer(keysName(layer)), values_PSD: ofLayer(valuesName(layer)) },
          masks: { own },
        }),
    },
  });
  let x_NC = fresh.start(input("ids"));
  for (let layer = 0; layer < last; layer++) x_NC = fresh.block(layer, x_NC);
  const known_RKC = inSlots(streamName, K * C).reshape([R, K, C]);
  const all_NC = tf.concat([known_RKC, x_NC.reshape([R, U, C])], 1).reshape([R * (K + U), C]);
  const whole = openPass(net, { numSequences: R, numTokens: K + U, rows_M: input("rows") });
  return marginTensor(net, whole.end(whole.block(last, all_NC)), input("targets"));
}

/** Margins of the targets: float32 [M]. */
function marginTensor(net: Model, hidden_MC: Tensor, targets_M: Tensor): Tensor {
  const { tf, config } = net;
  const margins = overLogits(net, {
    hidden_NC: hidden_MC,
    targets_N: targets_M,
    reduce: ({ logits_MV, places_M, own_M }) => {
      const { size } = own_M;
      // Taking 1e30 from the target's logit leaves every other as it is: the margin of a tie is exactly 0. In
      // place, once the target's is read.
      const others_MV = rawOp1(tf, {
        op: "TensorScatterSub",
        attributes: { T: { type: "float32" }, Tindices: { type: "int32" } },
        inputs: [
          computedAfter(tf, { tensor: logits_MV.reshape([size * config.vocabSize]), first: own_M }),
          places_M.expandDims(1),
          tf.fill([size], 1e30),
        ],
      }).reshape([size, config.vocabSize]);
      return own_M.sub(others_MV.max(1));
    },
  });
  return joined(tf, margins);
}
