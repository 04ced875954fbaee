/**
 * How sequences and continuations are put into batches of few shapes, so that little is padded and little is
 * compiled.
 */

import { invariant } from "../errors.js";

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
/**
 * Prefixes that are computed together, the length they are padded to, and the number and length of each one's
 * continuations.
 */
export interface ContinuationShape {
  readonly numPrefixes: number;
  readonly numRows: number;
  readonly numTokens: number;
  readonly numPrefixTokens: number;
}
/** What bounds a batch. */
interface BatchLimits {
  /** Longest sequence of the model. */
  readonly numPositions: number;
  /** Tokens computed at a time, padding included. */
  readonly maxBatchTokens: number;
}
/** Tokens computed at a time, padding included. */
export const defaultBatchTokens = 2048;

/**
 * Lengths below the usual ones, for sequences of a few tokens. A program of their own costs more than padding
 * where those are few.
 */
const shortLengths = [4, 8, 16];
const leastLength = 32;
/** Batches of `leastLength` that they must be more than. */
const numWorthwhile = 4;

/**
 * Lengths that batches are padded to: fine steps for short sequences, so that little is wasted, coarse ones
 * for long, so that few shapes are compiled: 32, 64, …, 256, 320, …, 512, 640, …
 */
export function bucketLengths(numPositions: number): number[] {
  const lengths: number[] = [];
  for (
    let length = leastLength;
    length < numPositions;
    length += length < 256 ? 32 : 2 ** Math.floor(Math.log2(length)) / 4
  )
    lengths.push(length);
  return [...lengths, numPositions];
}

/** Row counts where a row costs so many tokens: a full batch, and an eighth of it for what is left. */
function rowCounts(numTokens: number, maxBatchTokens: number): readonly [number, number] {
  const full = Math.max(1, Math.floor(maxBatchTokens / numTokens));
  return [full, Math.ceil(full / 8)];
}

/** Whether a shape is one of those that many short sequences get. */
export const isShort = ({ numTokens }: BatchShape): boolean => shortLengths.includes(numTokens);

/**
 * All shapes of batches up to the power of two from `numTokens` on, those of short sequences only where
 * `withShort`.
 */
export function shapesUpTo(
  numTokens: number,
  { numPositions, maxBatchTokens, withShort }: BatchLimits & { readonly withShort: boolean },
): BatchShape[] {
  const end = 2 ** Math.ceil(Math.log2(numTokens));
  const short = withShort ? shortLengths.filter((length) => length < numPositions) : [];
  return [...short, ...bucketLengths(numPositions)]
    .filter((length) => length <= end)
    .flatMap((length) =>
      rowCounts(length, maxBatchTokens).map((numRows) => ({ numRows, numTokens: length })),
    );
}

export interface PlannedBatch {
  readonly shape: BatchShape;
  /** Indices of the sequences. */
  readonly members: readonly number[];
}

/** Sequences without a score are left out. */
export function planBatches(lengths: readonly number[], limits: BatchLimits): PlannedBatch[] {
  const scored = lengths.flatMap((length, index) => (length >= 2 ? [{ index, length: length - 1 }] : []));
  return inBatches(scored, { ...limits, mayBeShort: true }).map(({ numRows, numTokens, rows }) => ({
    shape: { numRows, numTokens },
    members: rows.map(({ index }) => index),
  }));
}

interface Batched<Row> {
  readonly numRows: number;
  readonly numTokens: number;
  readonly rows: readonly Row[];
}

/**
 * Longest first, so that each batch holds rows of like length.
 * @param limits.numMore tokens that a row costs beside its own. @param limits.mayBeShort whether many short
 * rows get lengths of their own.
 */
function inBatches<Row extends { readonly length: number }>(
  rows: readonly Row[],
  {
    numPositions,
    maxBatchTokens,
    numMore = 0,
    mayBeShort = false,
  }: BatchLimits & { readonly numMore?: number; readonly mayBeShort?: boolean },
): Batched<Row>[] {
  const buckets = bucketLengths(numPositions);
  const order = [...rows].sort((a, b) => b.length - a.length);
  const batches: Batched<Row>[] = [];
  for (let start = 0; start < order.length;) {
    const { length: longest } = invariant(order[start], "a row is left");
    const areMany = mayBeShort && (order.length - start) * leastLength > numWorthwhile * maxBatchTokens;
    const short = areMany
      ? shortLengths.find((length) => length >= longest && length < numPositions)
      : undefined;
    const numTokens = short ?? buckets.find((bucket) => bucket >= longest) ?? numPositions;
    const [full, small] = rowCounts(numTokens + numMore, maxBatchTokens);
    const numRows = order.length - start > full / 2 ? full : small;
    batches.push({ numRows, numTokens, rows: order.slice(start, start + numRows) });
    start += numRows;
  }
  return batches;
}

/** Continuations `start` … of a branching. */
interface Branch extends Branching {
  readonly index: number;
  readonly start: number;
}
/** Branches of one number and length of continuations, padded, that are computed together. */
export interface BranchBatch {
  readonly shape: ContinuationShape;
  readonly members: readonly Branch[];
}

/**
 * Where a call has continuations of several lengths, they are padded to multiples of this, as their number is
 * from a few on: fewer shapes to compile.
 */
const continuationStep = 8;
const numExactRows = 4;

/** Length that continuations are padded to where a call has several. */
export const paddedLength = (numTokens: number): number =>
  continuationStep * Math.ceil(numTokens / continuationStep);
/** Number of a prefix's continuations, padded. */
export const paddedNumber = (num: number): number => (num <= numExactRows ? num : paddedLength(num));

/**
 * Branchings of like shape share batches. One with more continuations than a batch holds is computed in
 * several, its prefix anew in each.
 */
export function planBranchings(branchings: readonly Branching[], limits: BatchLimits): BranchBatch[] {
  const { numPositions, maxBatchTokens } = limits;
  const longestIn = ({ continuations }: Branching) =>
    Math.max(0, ...continuations.map(({ length }) => length));
  const hasOneLength = new Set(branchings.map(longestIn)).size === 1;
  const kinds = new Map<
    string,
    {
      readonly numRows: number;
      readonly numTokens: number;
      readonly branches: (Branch & { readonly length: number })[];
    }
  >();
  branchings.forEach((branching, index) => {
    const { prefix, continuations } = branching;
    const longest = longestIn(branching);
    const numTokens = hasOneLength ? longest : Math.min(paddedLength(longest), numPositions);
    const [full] = rowCounts(numTokens, maxBatchTokens);
    for (let start = 0; start < continuations.length; start += full) {
      const own = continuations.slice(start, start + full);
      const numRows = Math.min(full, paddedNumber(own.length));
      const key = `${numRows}x${numTokens}`;
      const kind = kinds.get(key) ?? { numRows, numTokens, branches: [] };
      kinds.set(key, kind);
      kind.branches.push({ index, start, prefix, continuations: own, length: prefix.length });
    }
  });
  return [...kinds.values()].flatMap(({ numRows, numTokens, branches }) =>
    inBatches(branches, { ...limits, numMore: numRows * numTokens }).map((batch) => ({
      shape: { numPrefixes: batch.numRows, numRows, numTokens, numPrefixTokens: batch.numTokens },
      members: batch.rows,
    })),
  );
}
