/**
 * Continuations of prompts, greedy or sampled. Every step computes the whole sequences anew, eagerly; a key-value cache is not there yet. What the
 * measurements need of greedy decoding they decide from margins (`score.ts`), without this.
 */
import type { Tensor, Tensorflow } from "../engine/tensorflow.js";
import { MnemoscopeError } from "../errors.js";
import { seeded } from "../random.js";
import type { ModelConfig } from "./config.js";
import { checkIds, hidden, logits } from "./transformer.js";
import { weightSpecs } from "./weights.js";

export interface Sampling {
  /** Divides the logits; above 0. 1 is the model's own distribution. */
  readonly temperature: number;
  /** Only the most likely tokens whose probabilities sum to this are drawn from, in (0, 1]; 1 is all (Holtzman et al. 2020, arXiv 1904.09751). */
  readonly topP: number;
  readonly seed: number;
}

export interface GenerateOptions {
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  /** By Hugging Face name, as `weightSpecs` lists them. */
  readonly weights: ReadonlyMap<string, Float32Array>;
  /** Token ids, at least one a prompt; lengths may differ. */
  readonly prompts: readonly Int32Array[];
  /** Tokens to add. */
  readonly maxNew: number;
  /** Greedy (the largest logit, ties to the lowest id) where absent. */
  readonly sampling?: Sampling;
  /** A continuation ends after this token; it is part of the result. */
  readonly stopId?: number;
}

/**
 * Continues each prompt. A draw depends on the seed, the prompt's index and the step alone, so a result does not change with the batch (up to float32
 * rounding of the logits).
 * @returns the new tokens of each prompt, without the prompt: `maxNew` of them, fewer after `stopId` or at the model's last position.
 * @throws SEQUENCE_TOO_LONG where a prompt leaves no position for a new token. @throws TOKENIZER_INVALID for an unknown id. @throws USAGE for an
 *   empty prompt or sampling out of range.
 */
export function generate(options: GenerateOptions): Int32Array[] {
  const { tf, model, prompts, maxNew, sampling, stopId } = options;
  checkOptions(options);
  const tensors: Record<string, Tensor> = Object.fromEntries(
    [...weightSpecs(model)].map(([name, shape]) => [name, tf.tensor(options.weights.get(name)?.slice() ?? [], [...shape])]),
  );
  const sequences = prompts.map((ids) => [...ids]);
  const random = prompts.map((_, index) => seeded(sampling?.seed ?? 0, "generate", index));
  const isDone = (index: number): boolean => {
    const ids = sequences[index] ?? [];
    const numNew = ids.length - (prompts[index]?.length ?? 0);
    // The token at the last position can still be followed by one that is never fed.
    return numNew >= maxNew || ids.length > model.numPositions || (numNew > 0 && ids.at(-1) === stopId);
  };
  try {
    for (;;) {
      const active = sequences.flatMap((_, index) => (isDone(index) ? [] : [index]));
      if (active.length === 0) break;
      const rows = lastLogits(
        { tf, config: model, weights: tensors },
        active.map((index) => sequences[index] ?? []),
      );
      active.forEach((index, row) => {
        const own = rows.subarray(row * model.vocabSize, (row + 1) * model.vocabSize);
        sequences[index]?.push(sampling === undefined ? argMax(own) : draw(own, sampling, random[index]?.float() ?? 0));
      });
    }
  } finally {
    tf.dispose(tensors);
  }
  return sequences.map((ids, index) => Int32Array.from(ids.slice(prompts[index]?.length ?? 0)));
}

function checkOptions({ model, prompts, sampling }: GenerateOptions): void {
  for (const prompt of prompts) {
    checkIds(model, prompt);
    if (prompt.length === 0) throw new MnemoscopeError("USAGE", "a prompt is empty", { remedy: "give at least one token" });
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
    throw new MnemoscopeError("USAGE", `temperature is ${sampling.temperature}`, { remedy: "use a number above 0" });
  if (!(sampling.topP > 0 && sampling.topP <= 1))
    throw new MnemoscopeError("USAGE", `top-p is ${sampling.topP}`, { remedy: "use a number in (0, 1]" });
}

/** Logits after the last token of each sequence, row by row: [sequences · V]. */
function lastLogits(
  model: { tf: Tensorflow; config: ModelConfig; weights: Record<string, Tensor> },
  sequences: readonly (readonly number[])[],
): Float32Array {
  const { tf, config } = model;
  const numTokens = Math.max(...sequences.map((ids) => ids.length));
  const padded = new Int32Array(sequences.length * numTokens);
  sequences.forEach((ids, row) => {
    padded.set(ids, row * numTokens);
  });
  const last = Int32Array.from(sequences, (ids, row) => row * numTokens + ids.length - 1);
  const rows = tf.tidy(() => {
    const states_NC = hidden(model, tf.tensor2d(padded, [sequences.length, numTokens], "int32"));
    return logits({ ...model, config }, tf.gather(states_NC, tf.tensor1d(last, "int32")));
  });
  // The next token is chosen in JavaScript, so one row of logits a sequence is read.
  const values = rows.dataSync();
  rows.dispose();
  return values instanceof Float32Array ? values : Float32Array.from(values);
}

function argMax(row: Float32Array): number {
  let best = 0;
  for (let id = 1; id < row.length; id++) if ((row[id] ?? 0) > (row[best] ?? 0)) best = id;
  return best;
}

/** The token at `uniform` of the truncated distribution's cumulative sum, most likely first; ties in order of id. */
function draw(row: Float32Array, { temperature, topP }: Sampling, uniform: number): number {
  const best = row[argMax(row)] ?? 0;
  const mass = Float64Array.from(row, (logit) => Math.exp((logit - best) / temperature));
  const total = mass.reduce((sum, x) => sum + x, 0);
  const order = [...mass.keys()].sort((a, b) => (mass[b] ?? 0) - (mass[a] ?? 0) || a - b);
  let kept = 0;
  let numKept = 0;
  while (numKept < order.length && (numKept === 0 || kept < topP * total)) kept += mass[order[numKept++] ?? 0] ?? 0;
  let rest = uniform * kept;
  for (const id of order.slice(0, numKept)) {
    rest -= mass[id] ?? 0;
    if (rest < 0) return id;
  }
  return order[numKept - 1] ?? 0;
}
