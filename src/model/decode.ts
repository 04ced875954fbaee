/**
 * The decode step: a batch of sequences goes on by one token a call, and keys and values of what was said stay in TensorFlow's memory between calls.
 * Sequences are padded on the right; a row's next token is written over its padding, so no padding is ever looked at.
 */
import { compile, type Update } from "../engine/compile.js";
import type { Tensor, Tensorflow } from "../engine/tensorflow.js";
import { checkNumbers } from "./check-numbers.js";
import type { ModelConfig } from "./config.js";
import { attend, causalMask, gatherRows } from "./layers.js";
import { attendWithPast, numKeptHeads, pastMask } from "./past.js";
import { hidden, logits, type Heads } from "./transformer.js";
import { weightSpecs, type Weights } from "./weights.js";

export interface DecoderOptions {
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  /** Read before this returns. */
  readonly weights: Weights;
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
  /** Reads new prompts, whatever was there before. Fewer than `numRows` are padded. @returns `best` [numRows] or `logits` [numRows · V]. */
  start(prompts: readonly Int32Array[]): Int32Array | Float32Array;
  /**
   * Appends one token a row. A row that is over may be given anything; it does not disturb the others.
   * @param positions of the tokens, each in 0..numKept−1.
   */
  step(ids: Int32Array, positions: Int32Array): Int32Array | Float32Array;
  dispose(): void;
}

const float = { type: 1 } as const;
const keysName = (layer: number): string => `keys ${layer}`;
const valuesName = (layer: number): string => `values ${layer}`;

/** Bytes of keys and values that one row keeps. */
export function keptBytes(config: ModelConfig, numKept: number): number {
  return 2 * 4 * config.numLayers * numKeptHeads(config) * config.headWidth * numKept;
}

/** Compiles a decoder for one shape of batch. The caller disposes it. */
export function createDecoder(options: DecoderOptions): Decoder {
  const { tf, model, numRows: B, numPromptTokens: T, numKept: S, wanted } = options;
  const K = numKeptHeads(model);
  const P = B * K;
  const G = model.numHeads / K;
  const D = model.headWidth;
  const layers = Array.from({ length: model.numLayers }, (_, layer) => layer);
  const kept = layers.flatMap((layer) => [keysName(layer), valuesName(layer)]);
  const inputs = {
    prompt: { shape: [B, T], dtype: "int32", below: model.vocabSize },
    last: { shape: [B], dtype: "int32", below: B * T },
    token: { shape: [B, 1], dtype: "int32", below: model.vocabSize },
    position: { shape: [B, 1], dtype: "int32", below: S },
  } as const;
  const program = compile(tf, {
    label: "the decode step",
    inputs,
    variables: {
      ...Object.fromEntries([...weightSpecs(model)].map(([name, shape]) => [name, { shape }])),
      ...Object.fromEntries(kept.map((name) => [name, { shape: [P, S, D], initial: "zeros" as const }])),
    },
    build({ inputs: fed, variables, update }) {
      const net = { tf, config: model, weights: variables, isFrozen: true };
      const keptAt = (name: string): Tensor => variables[name] ?? missing(name);
      const told = (states_BC: Tensor): { readonly told: Tensor; readonly sum: Tensor } => {
        const logits_BV = logits(net, states_BC);
        // The largest of no numbers is token 0: only the sum tells.
        return { told: wanted === "best" ? logits_BV.argMax(1).toInt() : logits_BV, sum: logits_BV.sum() };
      };

      const prefill = () => {
        const own = causalMask(tf, T, G);
        const all: Heads[] = [];
        const states_NC = hidden(net, fed.prompt, {
          positions_BT: tf.range(0, T, 1, "int32").reshape([1, T]),
          below: T,
          attention(_, heads) {
            all.push(heads);
            return attend(tf, heads.q_PQD, heads.k_PTD, heads.v_PTD, own);
          },
        });
        const fill = (name: string, x_PTD: Tensor): Update =>
          update({
            op: "AssignVariableOp",
            variables: [name],
            tensors: [S === T ? x_PTD : tf.concat([x_PTD, tf.zeros([P, S - T, D])], 1)],
            attributes: { dtype: float },
          });
        return {
          outputs: told(gatherRows(tf, states_NC, fed.last)),
          updates: all.flatMap(({ k_PTD, v_PTD }, layer) => [fill(keysName(layer), k_PTD), fill(valuesName(layer), v_PTD)]),
        };
      };

      const step = () => {
        const own = causalMask(tf, 1, G);
        // One row of the mask a sequence, for each of its K attention problems.
        const perProblem = (x_B1: Tensor): Tensor => x_B1.tile([1, K]).reshape([P, 1]);
        const past = pastMask(tf, perProblem(fed.position), S).reshape([P, 1, S]);
        const all: Heads[] = [];
        const states_BC = hidden(net, fed.token, {
          positions_BT: fed.position,
          below: S,
          attention(layer, heads) {
            all.push(heads);
            const before = { keys_PSD: keptAt(keysName(layer)), values_PSD: keptAt(valuesName(layer)) };
            return attendWithPast(tf, heads, before, { past, own });
          },
        });
        const outputs = told(states_BC);
        const places_P2 = tf.concat([tf.range(0, P, 1, "int32").reshape([P, 1]), perProblem(fed.position)], 1);
        // After the last reader of the old values: then TensorFlow writes in place.
        const write = (name: string, x_P1D: Tensor): Update =>
          update({
            op: "ResourceScatterNdUpdate",
            variables: [name],
            tensors: [places_P2, x_P1D.reshape([P, D])],
            attributes: { T: float, Tindices: { type: 3 }, use_locking: { bool: true } },
            after: [outputs.told],
          });
        return {
          outputs,
          updates: all.flatMap(({ k_PTD, v_PTD }, layer) => [write(keysName(layer), k_PTD), write(valuesName(layer), v_PTD)]),
        };
      };
      return { prefill: prefill(), step: step() };
    },
  });
  program.assign(options.weights);

  const toldBy = (outputs: Map<string, Int32Array | Float32Array | Uint8Array>): Int32Array | Float32Array => {
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
      return toldBy(program.run("prefill", { prompt, last }));
    },
    step: (token, position) => toldBy(program.run("step", { token, position })),
    dispose: () => {
      program.dispose();
    },
  };
}

function missing(name: string): never {
  throw new RangeError(`${name} is missing`);
}
