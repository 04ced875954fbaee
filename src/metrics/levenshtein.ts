// Levenshtein 1966, "Binary codes capable of correcting deletions, insertions, and reversals"; dynamic
// programming of Wagner & Fischer 1974.

/**
 * Insertions, deletions and substitutions that turn one sequence into the other, at least. O(a·b) time, O(b)
 * memory.
 */
export function editDistance<Symbol>(a: readonly Symbol[], b: readonly Symbol[]): number {
  let before = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, symbol] of a.entries()) {
    const row = new Int32Array(b.length + 1);
    row[0] = i + 1;
    for (let j = 1; j <= b.length; j++) {
      const substituted = (before[j - 1] ?? 0) + (symbol === b[j - 1] ? 0 : 1);
      row[j] = Math.min(substituted, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    }
    before = row;
  }
  return before[b.length] ?? 0;
}

/**
 * Edit distance of two texts over the length of the longer one, in [0, 1]; 0 for two empty texts. Symbols are
 * code points: a character outside the basic plane is one, not its two UTF-16 halves.
 */
export function normalisedDistance(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 0 : editDistance(left, right) / longest;
}
