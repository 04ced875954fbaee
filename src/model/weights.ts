/** Names, shapes and fresh values of a model's weights, in Hugging Face's names. */
import { MnemoscopeError } from "../errors.js";
import { seeded, type Random } from "../random.js";
import { familyOf } from "./config.js";
import type { DecoderConfig } from "./decoder-config.js";
import { drawn, type WeightSpec } from "./families/family.js";

export type WeightShape = readonly number[];

/**
 * Weights that lie in files: each is read when it is asked for, and none is held. They can be gone through
 * again.
 */
export interface StoredWeights extends Iterable<readonly [name: string, values: Float32Array]> {
  readonly isStored: true;
}
/** Values of a model's weights by Hugging Face name. */
export type Weights = ReadonlyMap<string, Float32Array> | StoredWeights;

/**
 * Every weight that a checkpoint of this model stores, in the model's order. A tied head is the embedding and
 * is not listed.
 */
export function weightSpecs(config: DecoderConfig): ReadonlyMap<string, WeightShape> {
  return new Map([...specs(config)].map(([name, { shape }]) => [name, shape]));
}

/** A matrix of a linear layer inside the blocks. */
export interface LinearSpec {
  readonly numIn: number;
  readonly numOut: number;
  /** Whether it is stored [out, in] and not [in, out]. */
  readonly isTransposed: boolean;
}

/**
 * The matrices of the linear layers inside the blocks, by name, in the model's order: not embeddings, and not
 * the head.
 */
export function linearSpecs(config: DecoderConfig): ReadonlyMap<string, LinearSpec> {
  const { names, isTransposed } = familyOf(config);
  return new Map(
    [...specs(config)].flatMap(([name, { shape }]) => {
      const [rows, columns] = shape;
      if (!name.startsWith(names.blocks) || rows === undefined || columns === undefined) return [];
      return [
        [
          name,
          isTransposed
            ? { numIn: columns, numOut: rows, isTransposed }
            : { numIn: rows, numOut: columns, isTransposed },
        ],
      ];
    }),
  );
}

/**
 * Names of the linear layers' matrices that `targets` mean. A target is the end of a layer's name, of whole
 * parts: `q_proj`, `attn.c_attn`.
 * @throws CONFIG_INVALID for a target that no layer of the model ends with.
 */
export function matricesOf(config: DecoderConfig, targets: readonly string[]): string[] {
  const names = [...linearSpecs(config).keys()];
  const isMeant = (name: string, target: string): boolean => `.${name}`.endsWith(`.${target}.weight`);
  for (const target of targets) {
    if (names.some((name) => isMeant(name, target))) continue;
    const known = [...new Set(names.map((name) => name.split(".").slice(-3, -1).join(".")))];
    throw new MnemoscopeError("CONFIG_INVALID", `the model has no linear layer ${JSON.stringify(target)}`, {
      remedy: `it has ${known.join(", ")}`,
    });
  }
  return names.filter((name) => targets.some((target) => isMeant(name, target)));
}

/** Name of the matrix that gives the logits, [vocabSize, width]. */
export function headName(config: DecoderConfig): string {
  const { names } = familyOf(config);
  return config.isHeadTied ? names.embedding : names.head;
}

/**
 * Fresh weights: normal with the config's deviation as the family scales it, biases 0, norms 1. Equal seeds
 * give equal bits, whatever the order in which the weights are drawn.
 */
export function initialWeights(config: DecoderConfig, seed: number): Map<string, Float32Array> {
  const weights = new Map<string, Float32Array>();
  for (const [name, { shape, start }] of specs(config)) {
    const numValues = shape.reduce((product, size) => product * size, 1);
    weights.set(
      name,
      "constant" in start
        ? new Float32Array(numValues).fill(start.constant)
        : normals(seeded(seed, "weight", name), numValues, config.initializerRange * start.normalScale),
    );
  }
  return weights;
}

function specs(config: DecoderConfig): ReadonlyMap<string, WeightSpec> {
  const family = familyOf(config);
  const ofBody = family.weights(config);
  if (config.isHeadTied) return ofBody;
  return new Map([...ofBody, [family.names.head, { shape: [config.vocabSize, config.width], start: drawn }]]);
}

function normals(random: Random, numValues: number, deviation: number): Float32Array {
  const values = new Float32Array(numValues);
  for (let i = 0; i < numValues; i++) values[i] = deviation * random.normal();
  return values;
}
