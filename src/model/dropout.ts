/**
 * Dropout (Srivastava et al. 2014) where transformers has it in training: each entry becomes 0 with the
 * chance of its rate, and is divided by 1 − rate otherwise. A mask is a pure function of a seed, new with
 * every micro-batch, and of the place in the model. So a resumed run and a block that is computed again draw
 * what was drawn before, and nothing that is random has to be kept. Scoring and generation make no `Dropout`.
 */
import { computedAfter, rawOp1, type Tensor, type Tensorflow } from "../engine/tensorflow.js";
import { seeded } from "../random.js";
import type { DropoutRates } from "./decoder-config.js";
import { withGradient } from "./gradient.js";

/** What drops in the passes of one micro-batch. */
export interface Dropout {
  readonly rates: DropoutRates & {
    /** Of the inputs of adapters: PEFT's `lora_dropout`. */
    readonly adapter: number;
  };
  /** int32 [2], the values of `dropoutSeed`. */
  readonly seed_2: Tensor;
}

/** The mask of one place. */
export interface Mask {
  /** What an entry that stays is multiplied by: 1 / (1 − rate). */
  readonly scale: number;
  /** bool, true where an entry stays. Equal shapes give equal masks. */
  draw(shape: readonly number[]): Tensor;
}

/** Two numbers of 30 bits each: two of them added stay within int32. */
function pairOf(...parts: readonly (string | number)[]): Int32Array {
  const random = seeded(...parts);
  return Int32Array.of(random.uint32() >>> 2, random.uint32() >>> 2);
}

/**
 * The seed of a micro-batch: int32 [2]. @param at.update counts from 0 within the stage, `at.microBatch`
 * within the update.
 */
export function dropoutSeed(at: {
  readonly seed: number;
  readonly stage: string;
  readonly update: number;
  readonly microBatch: number;
}): Int32Array {
  return pairOf(at.seed, "dropout", at.stage, at.update, at.microBatch);
}

/** The part of a model that drops. */
interface Dropping {
  readonly tf: Tensorflow;
  readonly dropout?: Dropout | undefined;
}
/** Where something drops: its rate, and what tells the place from others of its kind. */
interface DropPlace {
  readonly kind: keyof Dropout["rates"];
  readonly place: string;
}

/** The mask of a place; undefined where nothing drops there. */
export function dropoutMask({ tf, dropout }: Dropping, { kind, place }: DropPlace): Mask | undefined {
  const rate = dropout?.rates[kind] ?? 0;
  if (dropout === undefined || rate === 0) return undefined;
  return {
    scale: 1 / (1 - rate),
    draw(shape) {
      const seed = dropout.seed_2.add(tf.tensor1d(pairOf("dropout", kind, place), "int32"));
      const attributes = {
        dtype: { type: "float32" },
        T: { type: "int32" },
        Tseed: { type: "int32" },
      } as const;
      const uniform = rawOp1(tf, {
        op: "StatelessRandomUniform",
        attributes,
        inputs: [tf.tensor1d([...shape], "int32"), seed],
      });
      return uniform.greaterEqual(tf.scalar(rate));
    },
  };
}

/** `x` after dropout, same shape; `x` itself where nothing drops. */
export function dropped(model: Dropping, x: Tensor, at: DropPlace): Tensor {
  const { tf } = model;
  const mask = dropoutMask(model, at);
  if (mask === undefined) return x;
  return withGradient(tf, [x], {
    forward: ([x]) => {
      const kept = mask.draw(x.shape);
      return { value: x.mul(kept.toFloat()).mul(mask.scale), saved: [kept] };
    },
    backward: (dy, [kept]) => [dy.mul(keptAfter(tf, { kept, dy })).mul(mask.scale)],
  });
}

/**
 * A mask as 0 and 1, float32, behind a gradient: made at once it would be kept until then at four times the
 * size.
 */
export function keptAfter(
  tf: Tensorflow,
  { kept, dy }: { readonly kept: Tensor; readonly dy: Tensor },
): Tensor {
  return computedAfter(tf, { tensor: kept, first: dy }).toFloat();
}
