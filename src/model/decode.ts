/**
 * The decode step: a batch of sequences goes on by one token a call, and keys and values of what was said
 * stay in TensorFlow's memory between calls. Sequences are padded on the right; a row's next token is written
 * over its padding, so no padding is ever looked at.
 */
import type { Update } from "../engine/compile.js";
import type { Tensor, Values } from "../engine/tensorflow.js";
import { checkNumbers } from "./check-numbers.js";
import type { ModelConfig } from "./config.js";
import { causalMask } from "./layers.js";
import type { ModelProgram, Part } from "./model-program.js";
import { attendWithPast, fromStart, numKeptHeads, pastMask } from "./past.js";
import type { Heads } from "./pass.js";
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

const float = { type: 1 } as const;

/** Bytes of keys and values that one row keeps. */
export function keptBytes(config: ModelConfig, numKept: number): number {
  return 2 * 4 * config.numLayers * numKeptHeads(config) * config.headWidth * numKept;
}

/** A decoder of one shape in a program that may hold much else. The caller releases it. */
export function createDecoder(program: ModelProgram, shape: DecoderShape): Decoder {
  const { numRows: B, numPromptTokens: T } = shape;
  const part = decoderPart(program.model, shape);
  program.prepare([part]);
  const told = (
    entry: "prefill" | "step",
    feeds: Readonly<Record<string, Values>>,
  ): Int32Array | Float32Array => {
    const outputs = program.run(part, entry, feeds);
    checkNumbers(Float32Array.from(outputs.get("sum") ?? []));
    const values = outputs.get("told");
    return values === undefined || values instanceof Uint8Array ? missing("told") : values;
  };
  return {
    start(prompts) {
      const prompt = new Int32Array(B * T);
      const last = new Int32Array(B);
      prompts.forEach((ids, row) => {
        prompt.set(ids, row * T);
        last[row] = row * T + ids.length - 1;
      });
      return told("prefill", { prompt, last });
    },
    step: (token, position) => told("step", { token, position }),
    release: () => {
      program.release(part);
    },
  };
}

function decoderPart(
  model: ModelConfig,
  { numRows: B, numPromptTokens: T, numKept: S, wanted }: DecoderShape,
): Part {
  const K = numKeptHeads(model);
  const P = B * K;
  const G = model.numHeads / K;
  const D = model.headWidth;
  const layers = Array.from({ length: model.numLayers }, (_, layer) => layer);
  const key = `${wanted}_${B}x${T}_of_${S}`;
  const keysName = (layer: number): string => `${key}: keys ${layer}`;
  const valuesName = (layer: number): string => `${key}: values ${layer}`;
  return {
    key,
    inputs: {
      prompt: { shape: [B, T], dtype: "int32", below: model.vocabSize },
      last: { shape: [B], dtype: "int32", below: B * T },
      token: { shape: [B, 1], dtype: "int32", below: model.vocabSize },
      position: { shape: [B, 1], dtype: "int32", below: S },
    },
    kept: layers.flatMap((layer) => [keysName(layer), valuesName(layer)]),
    build(net, { input, keep, kept, update }) {
      const { tf } = net;
      const told = (states_BC: Tensor): { readonly told: Tensor; readonly sum: Tensor } => {
        const logits_BV = logits(net, states_BC);
        // The largest of no numbers is token 0: only the sum tells.
        return { told: wanted === "best" ? logits_BV.argMax(1).toInt() : logits_BV, sum: logits_BV.sum() };
      };

      const prefill = () => {
        const all: Heads[] = [];
        const placement = fromStart(net, T, (_, heads) => all.push(heads));
        const states_BC = hidden(net, input("prompt"), placement, input("last"));
        const fill = (name: string, x_PTD: Tensor): Update =>
          keep(name, S === T ? x_PTD : tf.concat([x_PTD, tf.zeros([P, S - T, D])], 1));
        return {
          outputs: told(states_BC),
          updates: all.flatMap(({ k_PTD, v_PTD }, layer) => [
            fill(keysName(layer), k_PTD),
            fill(valuesName(layer), v_PTD),
          ]),
        };
      };

      const step = () => {
        const own = causalMask(tf, 1, G);
        // One row of the mask a sequence, for each of its K attention problems.
        const perProblem = (x_B1: Tensor): Tensor => x_B1.tile([1, K]).reshape([P, 1]);
        const past = pastMask(tf, perProblem(input("position")), S).reshape([P, 1, S]);
        const all: Heads[] = [];
        const states_BC = hidden(net, input("token"), {
          positions_BT: input("position"),
          below: S,
          attention(layer, heads) {
            all.push(heads);
            const [keys_PSD, values_PSD] = [
              kept(keysName(layer), [P, S, D]),
              kept(valuesName(layer), [P, S, D]),
            ];
            const before = { keys_PSD, values_PSD, numHeads: K };
            return attendWithPast(tf, heads, before, { past, own });
          },
        });
        const outputs = told(states_BC);
        const places_P2 = tf.concat(
          [tf.range(0, P, 1, "int32").reshape([P, 1]), perProblem(input("position"))],
          1,
        );
        // After the last reader of the old values: then TensorFlow writes in place.
        const write = (name: string, x_P1D: Tensor): Update =>
          update({
            op: "ResourceScatterNdUpdate",
            kept: [name],
            tensors: [places_P2, x_P1D.reshape([P, D])],
            attributes: { T: float, Tindices: { type: 3 }, use_locking: { bool: true } },
            after: [outputs.told],
          });
        return {
          outputs,
          updates: all.flatMap(({ k_PTD, v_PTD }, layer) => [
            write(keysName(layer), k_PTD),
            write(valuesName(layer), v_PTD),
          ]),
        };
      };
      return { prefill: prefill(), step: step() };
    },
  };
}

function missing(name: string): never {
  throw new RangeError(`${name} is missing`);
}
