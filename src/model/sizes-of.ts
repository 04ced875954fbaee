import type { Tensor } from "../engine/tensorflow.js";

interface Sizes {
  readonly 1: readonly [number];
  readonly 2: readonly [number, number];
  readonly 3: readonly [number, number, number];
  readonly 4: readonly [number, number, number, number];
}

/** The sizes of a tensor of known rank. @throws RangeError for a tensor of another rank. */
export function sizesOf<Rank extends keyof Sizes>({ shape }: Tensor, rank: Rank): Sizes[Rank] {
  if (shape.length !== rank)
    throw new RangeError(`a tensor has the shape [${shape.join()}], and not ${rank} axes`);
  return shape as unknown as Sizes[Rank];
}
