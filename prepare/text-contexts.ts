import { invariant } from "../src/errors.js";
import { mixed } from "./key-table.js";

/** What is known of the text before a token, as far as it tells what comes. */
export interface Context {
  /** Whose text tells: training records of other patients, or the record so far. */
  readonly of: "others" | "record";
  /** Tokens in a row that have to be the same. */
  readonly length: number;
  /** Tokens between those and the one that is guessed: from so many, to so many. */
  readonly gap: readonly [least: number, most: number];
  /** Tokens right before the one that is guessed that have to be the same, too. */
  readonly last: number;
  /** What follows is not counted as the token that it is, but as the place where its record said it first. */
  readonly refers: boolean;
}

const plain = { gap: [0, 0], last: 0, refers: false } as const;
const others = (length: number): Context => ({ ...plain, of: "others", length });
const record = (length: number): Context => ({ ...plain, of: "record", length });
const refer = (length: number): Context => ({ ...others(length), refers: true });
/** How a form goes on behind a word that was never seen, which took as many tokens elsewhere. */
const behind = (gap: number): Context => ({ ...others(anchorLength), gap: [gap, gap] });
/** The same where the word may have taken any number of tokens. */
const near = (last: number): Context => ({ ...others(anchorLength), gap: [last + 1, 10], last });

/** Tokens of a form that tell where in it a text is. */
const anchorLength = 6;

/** Contexts from the least telling to the most. The order is what did best on forms that were filled in. */
export const chain: readonly Context[] = [
  others(0),
  record(0),
  others(1),
  others(2),
  others(3),
  refer(3),
  near(0),
  ...[6, 5, 4, 3, 2, 1].map(behind),
  near(1),
  record(1),
  near(2),
  record(2),
  record(3),
  others(4),
  record(4),
  refer(6),
  others(anchorLength),
  record(6),
  others(8),
  record(8),
  others(12),
  record(12),
  others(16),
  others(24),
  others(32),
];

/** One way to find a context of the chain: with this gap. */
export interface Lookup extends Pick<Context, "length" | "last" | "refers"> {
  readonly gap: number;
  /** Contexts that differ have different keys for the same tokens. */
  readonly salt: number;
  /** Whether it is the anchor of those with a gap. */
  readonly isAnchor: boolean;
}

/** By place in the chain: ways to find the context, the nearest first. */
export const lookupsAt: readonly (readonly Lookup[])[] = chain.map((context, place) => {
  const {
    length,
    last,
    refers,
    gap: [least, most],
  } = context;
  const isAnchor = length === anchorLength && most === 0 && !refers && context.of === "others";
  return Array.from({ length: most - least + 1 }, (_, i) => ({
    length,
    last,
    refers,
    gap: least + i,
    salt: place + 1,
    isAnchor,
  }));
});

const elsewhere = lookupsAt.filter((_, place) => chain[place]?.of === "others").flat();

/** In training records, right before a token, short first: where one finds nothing, no longer one does. */
export const lookupsInARow: readonly Lookup[] = elsewhere
  .filter(({ gap }) => gap === 0)
  .sort((a, b) => a.length - b.length);

/** In training records, behind a gap: they find nothing where their anchor is not known. */
export const lookupsBehindGaps: readonly Lookup[] = elsewhere.filter(({ gap }) => gap > 0);

/** Tokens between an anchor and the token that is guessed, at most. */
export const longestGap = Math.max(...lookupsBehindGaps.map(({ gap }) => gap));

/** Whether so much text stands before a token. */
export const hasText = (token: number, { length, gap }: Pick<Lookup, "length" | "gap">): boolean =>
  token >= length + gap;

const primes = [1_000_003, 0x01000193] as const;
const longest = Math.max(...chain.map(({ length }) => length));
const powers = primes.map((prime) => {
  const all = new Int32Array(longest + 1).fill(1);
  for (let i = 1; i < all.length; i++) all[i] = Math.imul(all[i - 1] ?? 0, prime);
  return all;
});

/** Keys of the contexts of a text, from sums over its beginnings (Rabin & Karp 1987). */
export class ContextKeys {
  readonly #sums: readonly Int32Array[];

  constructor(ids: ArrayLike<number>) {
    this.#sums = primes.map((prime) => {
      const sums = new Int32Array(ids.length + 1);
      for (let i = 0; i < ids.length; i++)
        sums[i + 1] = Math.imul(sums[i] ?? 0, prime) + mixed((ids[i] ?? 0) + 1, prime);
      return sums;
    });
  }

  high(token: number, lookup: Lookup): number {
    return this.#key(token, lookup, 0);
  }

  low(token: number, lookup: Lookup): number {
    return this.#key(token, lookup, 1);
  }

  /** Both halves in one number, as far as it holds them. */
  whole(token: number, lookup: Lookup): number {
    return (this.high(token, lookup) >>> 11) * 2 ** 32 + (this.low(token, lookup) >>> 0);
  }

  #key(token: number, { length, gap, last, salt }: Lookup, which: 0 | 1): number {
    const context = this.#hash(token - gap, length, which);
    return mixed(context, last === 0 ? salt : mixed(this.#hash(token, last, which), salt));
  }

  #hash(end: number, length: number, which: 0 | 1): number {
    const sums = invariant(this.#sums[which], "a sum a prime");
    const power = invariant(powers[which]?.[length], "no context is longer than the longest");
    return ((sums[end] ?? 0) - Math.imul(sums[end - length] ?? 0, power)) | 0;
  }
}
