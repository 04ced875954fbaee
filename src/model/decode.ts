/**
 * The decode step: a batch of sequences goes on by one token a call, and keys and values of what was said
 * stay in TensorFlow's memory between calls. Sequences are padded on the right; a row's next token is written
 * over its padding, so no padding is ever attended to.
 */
import type { Entry, Update } from "../engine/program.js";
import { nativeTypes, type Tensor, type Values } from "../engine/tensorflow.js";
import { invariant } from "../errors.js";
import { checkNumbers } from "./check-numbers.js";
import type { ModelConfig } from "./config.js";
import { causalMask } from "./layers.js";
import type { ModelProgram, Part, PartScope } from "./model-program.js";
import { attendWithPast, fromStart, numKeptHeads, pastMask } from "./past.js";
import type { Heads, Model, Placement } from "./pass.js";
import { hidden, logits } from "./transformer.js";

/** A batch that decodes together, and what is wanted of it. */
export interface DecoderShape {
  readonly numRows: number;
  /** Longest prompt. */
  readonly numPromptTokens: number;
  /** Positions that are kept: at least the longest prompt's, at most the model's. */
  readonly numKept: number;
  /** What a call gives: the most likely token of each row, or all logits. */
  readonly wanted: "best" | "logits";
}

/** Both calls throw MODEL_MALFORMED where the model's logits are no numbers. */
export interface Decoder {
  /**
   * Reads new prompts, whatever was there before. Fewer than `numRows` are padded. @returns `best` [numRows]
   * or `logits` [numRows · V].
   */
  start(prompts: readonly Int32Array[]): Int32Array | Float32Array;
  /**
   * Appends one token a row. A row that is over may be given anything; it does not disturb the others.
   * @param positions of the tokens, each in 0..numKept−1.
   */
  step(ids: Int32Array, positions: Int32Array): Int32Array | Float32Array;
  /**
   * Frees the keys and values. What was compiled stays: the next decoder of this shape costs nothing but its
   * steps.
   */
  release(): void;
}

/** Bytes of keys and values that one row keeps. */
export function keptBytes(config: ModelConfig, numKept: number): number {
  return 2 * 4 * config.numLayers * numKeptHeads(config) * config.headWidth * numKept;
}

/** A decoder of one shape in a program that may hold much else. The caller releases it. */
export function createDecoder(program: ModelProgram, shape: DecoderShape): Decoder {
  const { numRows: B, numPromptTokens: T } = shape;
  const part = decoderPart(program.model, shape);
  program.prepare([part]);
  const outputOf = (
    entry: "prefill" | "step",
    feeds: Readonly<Record<string, Values>>,
  ): Int32Array | Float32Array => {
    const outputs = program.run(part, entry, feeds);
    checkNumbers(Float32Array.from(invariant(outputs.get("sum"), "a decoder gives the sum of its logits")));
    const values = outputs.get("output");
    return invariant(values instanceof Uint8Array ? undefined : values, "a decoder gives numbers");
  };
  return {
    start(prompts) {
      const prompt = new Int32Array(B * T);
      const last = new Int32Array(B);
      prompts.forEach((ids, row) => {
        prompt.set(ids, row * T);
        last[row] = row * T + ids.length - 1;
      });
      return outputOf("prefill", { prompt, last });
    },
    step: (token, position) => outputOf("step", { token, position }),
    release: () => {
      program.release(part);
    },
  };
}

/** A shape, and under which names a layer's keys and values are kept. */
interface KeptShape extends DecoderShape {
  readonly keysName: (layer: number) => string;
  readonly valuesName: (layer: number) => string;
}

function decoderPart(model: ModelConfig, shape: DecoderShape): Part {
  const { numRows: B, numPromptTokens: T, numKept: S, wanted } = shape;
  const key = `${wanted}_${B}x${T}_of_${S}`;
  const kept: KeptShape = {
    ...shape,
    keysName: (layer) => `${key}: keys ${layer}`,
    valuesName: (layer) => `${key}: values ${layer}`,
  };
  const layers = Array.from({ length: model.numLayers }, (_, layer) => layer);
  return {
    key,
    inputs: {
      prompt: { shape: [B, T], dtype: "int32", below: model.vocabSize },
      last: { shape: [B], dtype: "int32", below: B * T },
      token: { shape: [B, 1], dtype: "int32", below: model.vocabSize },
      position: { shape: [B, 1], dtype: "int32", below: S },
    },
    kept: layers.flatMap((layer) => [kept.keysName(layer), kept.valuesName(layer)]),
    build: (net, scope) => ({ prefill: prefillEntry(net, scope, kept), step: stepEntry(net, scope, kept) }),
  };
}

function outputsOf(net: Model, states_BC: Tensor, wanted: DecoderShape["wanted"]) {
  const logits_BV = logits(net, states_BC);
  // The largest of no numbers is token 0: only the sum tells.
  return { output: wanted === "best" ? logits_BV.argMax(1).toInt() : logits_BV, sum: logits_BV.sum() };
}

function prefillEntry(net: Model, { input, keep }: PartScope, shape: KeptShape): Entry {
  const { tf, config } = net;
  const { numRows: B, numPromptTokens: T, numKept: S } = shape;
  const [P, D] = [B * numKeptHeads(config), config.headWidth];
  const all: Heads[] = [];
  const placement = fromStart(net, { numTokens: T, onHeads: (_, heads) => all.push(heads) });
  const states_BC = hidden(net, input("prompt"), { placement, rows_M: input("last") });
  const fill = (name: string, x_PTD: Tensor): Update =>
    keep(name, S === T ? x_PTD : tf.concat([x_PTD, tf.zeros([P, S - T, D])], 1));
  return {
    outputs: outputsOf(net, states_BC, shape.wanted),
    updates: all.flatMap(({ k_PTD, v_PTD }, layer) => [
      fill(shape.keysName(layer), k_PTD),
      fill(shape.valuesName(layer), v_PTD),
    ]),
  };
}

function stepEntry(net: Model, { input, kept, update }: PartScope, shape: KeptShape): Entry {
  const { tf, config } = net;
  const { numRows: B, numKept: S } = shape;
  const [K, D] = [numKeptHeads(config), config.headWidth];
  const P = B * K;
  const own = causalMask(tf, { numTokens: 1, numRepeats: config.numHeads / K });
  // One row of the mask a sequence, for each of its K attention problems.
  const perProblem = (x_B1: Tensor): Tensor => x_B1.tile([1, K]).reshape([P, 1]);
  const past = pastMask(tf, { numPast_N1: perProblem(input("position")), numPositions: S }).reshape([
    P,
    1,
    S,
  ]);
  const all: Heads[] = [];
  const placement: Placement = {
    positions_BT: input("position"),
    below: S,
    attention(layer, heads) {
      all.push(heads);
      const keys_PSD = kept(shape.keysName(layer), [P, S, D]);
      const values_PSD = kept(shape.valuesName(layer), [P, S, D]);
      return attendWithPast(tf, { heads, past: { keys_PSD, values_PSD, numHeads: K }, masks: { past, own } });
    },
  };
  const states_BC = hidden(net, input("token"), { placement });
  const outputs = outputsOf(net, states_BC, shape.wanted);
  const places_P2 = tf.concat([tf.range(0, P, 1, "int32").reshape([P, 1]), perProblem(input("position"))], 1);
  // After the last reader of the old values: then TensorFlow writes in place.
  const write = (name: string, x_P1D: Tensor): Update =>
    update({
      op: "ResourceScatterNdUpdate",
      kept: [name],
      tensors: [places_P2, x_P1D.reshape([P, D])],
      attributes: {
        T: { type: nativeTypes.float32 },
        Tindices: { type: nativeTypes.int32 },
        use_locking: { bool: true },
      },
      after: [outputs.output],
    });
  return {
    outputs,
    updates: all.flatMap(({ k_PTD, v_PTD }, layer) => [
      write(shape.keysName(layer), k_PTD),
      write(shape.valuesName(layer), v_PTD),
    ]),
  };
}
