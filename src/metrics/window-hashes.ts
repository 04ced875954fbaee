const prime = 1_000_003;

/**
 * Polynomial hashes, modulo 2³², of every window of `size` tokens that starts at `from` or later, in order
 * (Rabin & Karp 1987). Equal windows have equal hashes; unequal ones seldom have, so whoever must be sure
 * compares the tokens.
 */
export function* windowHashes(
  ids: ArrayLike<number>,
  { size, from = 0 }: { readonly size: number; readonly from?: number },
): Generator<readonly [start: number, hash: number]> {
  let leading = 1; // prime^(size − 1): weight of the token that leaves
  for (let i = 1; i < size; i++) leading = Math.imul(leading, prime);
  let hash = 0;
  for (let end = from; end < ids.length; end++) {
    if (end - size >= from) hash = (hash - Math.imul(leading, (ids[end - size] ?? 0) + 1)) | 0;
    hash = (Math.imul(hash, prime) + (ids[end] ?? 0) + 1) | 0;
    const start = end - size + 1;
    if (start >= from) yield [start, hash];
  }
}

/** Where a window of some size starts in a record. */
export interface WindowPlace {
  readonly ids: ArrayLike<number>;
  readonly start: number;
}

/** Whether two windows of `size` tokens hold the same ones. */
export function isEqualWindow(a: WindowPlace, b: WindowPlace, size: number): boolean {
  for (let i = 0; i < size; i++) if (a.ids[a.start + i] !== b.ids[b.start + i]) return false;
  return true;
}
