/** How sequences and continuations are put into batches of few shapes, so that little is padded and little is compiled. */
import type { ModelConfig } from "./config.js";

/** Continuations of at least one token each, after a prefix of at least one token. */
export interface Branching {
  readonly prefix: Int32Array;
  readonly continuations: readonly Int32Array[];
}

/** Rows and columns of a batch. */
export interface BatchShape {
  readonly numRows: number;
  readonly numTokens: number;
}
/** Continuations that are computed together, their length, and the length that the prefix is padded to. */
export interface ContinuationShape {
  readonly numRows: number;
  readonly numTokens: number;
  readonly numPrefixTokens: number;
}
/** Tokens computed at a time, padding included. */
export const defaultBatchTokens = 2048;

/**
 * Lengths that batches are padded to: fine steps for short sequences, so that little is wasted, coarse ones for long, so that few shapes are
 * compiled: 32, 64, …, 256, 320, …, 512, 640, …
 */
function bucketLengths(numPositions: number): number[] {
  const lengths: number[] = [];
  for (let length = 32; length < numPositions; length += length < 256 ? 32 : 2 ** Math.floor(Math.log2(length)) / 4) lengths.push(length);
  return [...lengths, numPositions];
}

/** Row counts of a length: a full batch, and an eighth of it for what is left. */
function rowCounts(numTokens: number, maxBatchTokens: number): readonly [number, number] {
  const full = Math.max(1, Math.floor(maxBatchTokens / numTokens));
  return [full, Math.ceil(full / 8)];
}

/** Tokens of the longest batch among shapes; 0 where all are of continuations. */
export function longestOf(shapes: readonly (BatchShape | ContinuationShape)[]): number {
  return shapes.reduce((longest, shape) => ("numPrefixTokens" in shape ? longest : Math.max(longest, shape.numTokens)), 0);
}

/** All shapes of batches up to the power of two from `numTokens` on. */
export function shapesUpTo(numTokens: number, numPositions: number, maxBatchTokens: number): BatchShape[] {
  if (numTokens === 0) return [];
  const end = 2 ** Math.ceil(Math.log2(numTokens));
  return bucketLengths(numPositions)
    .filter((length) => length <= end)
    .flatMap((length) => rowCounts(length, maxBatchTokens).map((numRows) => ({ numRows, numTokens: length })));
}

export interface PlannedBatch {
  readonly shape: BatchShape;
  /** Indices of the sequences. */
  readonly members: readonly number[];
}

/** Longest first, so that each batch holds sequences of like length. Sequences without a score are left out. */
export function planBatches(lengths: readonly number[], numPositions: number, maxBatchTokens: number): PlannedBatch[] {
  const buckets = bucketLengths(numPositions);
  const order = lengths.map((_, index) => index).filter((index) => (lengths[index] ?? 0) >= 2);
  order.sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b);
  const batches: PlannedBatch[] = [];
  for (let start = 0; start < order.length;) {
    const numInputs = (lengths[order[start] ?? 0] ?? 0) - 1;
    const numTokens = buckets.find((bucket) => bucket >= numInputs) ?? numPositions;
    const [full, small] = rowCounts(numTokens, maxBatchTokens);
    const numRows = order.length - start > full / 2 ? full : small;
    batches.push({ shape: { numRows, numTokens }, members: order.slice(start, start + numRows) });
    start += numRows;
  }
  return batches;
}

/** Continuations `start` … of one branching that are computed together. */
export interface BranchBatch extends Branching {
  readonly index: number;
  readonly start: number;
  readonly shape: ContinuationShape;
}

/** Where a call has continuations of several lengths, they are padded to multiples of this: fewer shapes to compile. */
const continuationStep = 8;

const roundUp = (value: number, step: number): number => step * Math.ceil(value / step);

export function planBranchings(branchings: readonly Branching[], model: ModelConfig, maxBatchTokens: number): BranchBatch[] {
  const longestIn = ({ continuations }: Branching) => Math.max(0, ...continuations.map(({ length }) => length));
  const hasOneLength = new Set(branchings.map(longestIn)).size === 1;
  return branchings.flatMap((branching, index) => {
    const { prefix, continuations } = branching;
    const longest = longestIn(branching);
    // Padding must not reach past the model's positions either.
    const numTokens = hasOneLength ? longest : Math.min(roundUp(longest, continuationStep), model.numPositions + 1 - prefix.length);
    // One row: a prefix may be padded coarsely.
    const numPrefixTokens = Math.min(model.numPositions, Math.max(32, 2 ** Math.ceil(Math.log2(prefix.length))));
    const full = Math.max(1, Math.floor(maxBatchTokens / numTokens));
    const batches: BranchBatch[] = [];
    for (let start = 0; start < continuations.length;) {
      const left = continuations.length - start;
      const numRows = left >= full ? full : Math.min(full, roundUp(left, 8));
      batches.push({
        prefix,
        index,
        start,
        shape: { numRows, numTokens, numPrefixTokens },
        continuations: continuations.slice(start, start + numRows),
      });
      start += numRows;
    }
    return batches;
  });
}
