import type { Arms } from "./fisher.js";

/** Patients of both arms that are asked alike. */
export type CellSizes = Pick<Arms, "n" | "nControl">;

/**
 * Smallest number of members' patients that the exact test over cells rejects at `level` where no control is
 * positive, in the cells where they say most: p = Π (n − i) / (n + m − i), i from 0 to the hits of a cell.
 * Undefined where all of them are not enough.
 */
export function fewestHits(cells: readonly CellSizes[], level: number): number | undefined {
  // best[k]: log of the smallest p with k hits in the cells so far.
  let best = [0];
  for (const { n, nControl } of cells) {
    const own = [0];
    for (let i = 0; i < n; i++) own.push((own[i] ?? 0) + Math.log((n - i) / (n + nControl - i)));
    const next = new Array<number>(best.length + n).fill(Infinity);
    best.forEach((a, i) => {
      own.forEach((b, j) => (next[i + j] = Math.min(next[i + j] ?? Infinity, a + b)));
    });
    best = next;
  }
  const k = best.findIndex((logP) => logP <= Math.log(level) + 1e-12);
  return k < 0 ? undefined : k;
}
