/**
 * Low-rank adapters (LoRA; Hu et al. 2021, arXiv 2106.09685): beside each chosen matrix W stand A [rank, in]
 * and B [out, rank], and the layer computes x·W + (alpha / rank)·x·Aᵀ·Bᵀ. Only A and B are trained. Names and
 * layout are those of PEFT, for both ways in which W is stored.
 */
import type { StageConfig } from "../src/run/config.js";
import type { Tensorflow } from "../src/engine/tensorflow.js";
import type { ModelConfig } from "../src/model/config.js";
import { dropped } from "../src/model/dropout.js";
import { linear } from "../src/model/layers.js";
import type { Model } from "../src/model/pass.js";
import { linearSpecs, matricesOf, type LinearSpec } from "../src/model/weights.js";
import { seeded } from "../src/random.js";

/** The adapters of a model. */
export interface Lora {
  readonly rank: number;
  readonly alpha: number;
  /**
   * Rate of dropout of what the adapters read in training, as PEFT's `lora_dropout`; each layer has a mask of
   * its own.
   */
  readonly dropout: number;
  /** As the config gives them. */
  readonly targets: readonly string[];
  /** Chosen matrices by the names of their weights. */
  readonly matrices: ReadonlyMap<string, LinearSpec>;
}

/** Adapters with their values, by the names of `adapterSpecs`. */
export interface Adapted {
  readonly lora: Lora;
  readonly adapters: ReadonlyMap<string, Float32Array>;
}

/** @throws CONFIG_INVALID for a target that the model does not have. */
export function loraOf(
  model: ModelConfig,
  {
    rank,
    alpha,
    targets,
    dropout = 0,
  }: Omit<NonNullable<StageConfig["lora"]>, "dropout"> & { readonly dropout?: number },
): Lora {
  const chosen = new Set(matricesOf(model, targets));
  return {
    rank,
    alpha,
    dropout,
    targets,
    matrices: new Map([...linearSpecs(model)].filter(([name]) => chosen.has(name))),
  };
}

/** Names of the two adapter matrices of a weight. */
export function adapterNames(weight: string): { readonly a: string; readonly b: string } {
  const layer = weight.replace(/\.weight$/, "");
  return { a: `${layer}.lora_A.weight`, b: `${layer}.lora_B.weight` };
}

/** Names and shapes of all adapter matrices, in the model's order. */
export function adapterSpecs({ rank, matrices }: Lora): ReadonlyMap<string, readonly number[]> {
  return new Map(
    [...matrices].flatMap(([weight, { numIn, numOut }]) => {
      const { a, b } = adapterNames(weight);
      return [[a, [rank, numIn]] as const, [b, [numOut, rank]] as const];
    }),
  );
}

/**
 * Fresh adapters, which change nothing: A uniform within ±1/√in, as PEFT draws it, and B zero. Equal seeds
 * and stages give equal bits.
 */
export function initialAdapters(
  lora: Lora,
  from: { readonly seed: number; readonly stage: string },
): Map<string, Float32Array> {
  return new Map(
    [...lora.matrices].flatMap(([weight, { numIn, numOut }]) => {
      const { a, b } = adapterNames(weight);
      const random = seeded(from.seed, "adapter", from.stage, weight);
      const bound = 1 / Math.sqrt(numIn);
      const values = Float32Array.from({ length: lora.rank * numIn }, () => bound * (2 * random.float() - 1));
      return [[a, values] as const, [b, new Float32Array(numOut * lora.rank)] as const];
    }),
  );
}

/**
 * What the adapters add to the layers of a model, to be its `addition`. They stand among the model's weights,
 * by the names of `adapterSpecs`.
 */
export function additionOf(
  tf: Tensorflow,
  { alpha, rank }: Pick<Lora, "alpha" | "rank">,
): NonNullable<Model["addition"]> {
  return (weight, x_NI, { weights, dropout }) => {
    const { a, b } = adapterNames(weight);
    const [a_RI, b_OR] = [weights[a], weights[b]];
    if (a_RI === undefined || b_OR === undefined) return undefined;
    const inner_NR = linear(tf, dropped({ tf, dropout }, x_NI, { kind: "adapter", place: weight }), {
      weight: a_RI,
      isTransposed: true,
    }).mul(alpha / rank);
    return linear(tf, inner_NR, { weight: b_OR, isTransposed: true });
  };
}

/**
 * The weights of a plain model that computes what weights and adapters compute together: W + (alpha /
 * rank)·B·A, summed in double precision. Matrices without an adapter are the same arrays as those given.
 */
export function merge(
  { lora, adapters }: Adapted,
  weights: ReadonlyMap<string, Float32Array>,
): Map<string, Float32Array> {
  return new Map(
    [...weights].map(([name, values]) => {
      const matrix = lora.matrices.get(name);
      const { a, b } = adapterNames(name);
      const [aValues, bValues] = [adapters.get(a), adapters.get(b)];
      if (matrix === undefined || aValues === undefined || bValues === undefined) return [name, values];
      return [name, mergedMatrix(lora, matrix, { weight: values, a: aValues, b: bValues })];
    }),
  );
}

function mergedMatrix(
  { rank, alpha }: Lora,
  { numIn, numOut, isTransposed }: LinearSpec,
  values: { readonly weight: Float32Array; readonly a: Float32Array; readonly b: Float32Array },
): Float32Array {
  const { weight, a, b } = values;
  const scale = alpha / rank;
  const merged = new Float32Array(weight.length);
  const row = new Float64Array(numIn);
  // In the layout of GPT-2 the inputs of one output lie numOut apart.
  const [outStride, inStride] = isTransposed ? [numIn, 1] : [1, numOut];
  for (let o = 0; o < numOut; o++) {
    row.fill(0);
    for (let r = 0; r < rank; r++) {
      const factor = scale * (b[o * rank + r] ?? 0);
      for (let i = 0; i < numIn; i++) row[i] = (row[i] ?? 0) + factor * (a[r * numIn + i] ?? 0);
    }
    for (let i = 0; i < numIn; i++) {
      const at = o * outStride + i * inStride;
      merged[at] = (weight[at] ?? 0) + (row[i] ?? 0);
    }
  }
  return merged;
}
