/**
 * Best-fit-decreasing bin packing (Ding et al. 2024, "Fewer Truncations Improve Language Modeling", arXiv
 * 2404.10830): the longest piece first, each into the fullest row that still has room for it. Bins are found
 * in logarithmic time by the room that they have left.
 */
export class BestFit<T> {
  readonly #size: number;
  /** Bins by the room that they have left. */
  readonly #withRoom: number[][];
  /** A complete binary tree of counts over `#withRoom`: node n is over 2n and 2n + 1, the root is 1. */
  readonly #counts: Int32Array;
  readonly #numLeaves: number;
  readonly #bins: T[][] = [];

  /** @param size room of an empty bin. */
  constructor(size: number) {
    this.#size = size;
    this.#numLeaves = 2 ** Math.ceil(Math.log2(size + 1));
    this.#withRoom = Array.from({ length: size + 1 }, () => []);
    this.#counts = new Int32Array(2 * this.#numLeaves);
  }

  /** What was placed, bin by bin, each in the order of placing. */
  get bins(): readonly (readonly T[])[] {
    return this.#bins;
  }

  /**
   * Places an item into the fullest bin with room for it, or into a new one. For the packing that the class
   * is named after, items come by falling length.
   * @param place.length in 1..size. @param place.isAllowed whether the item may stand with what a bin holds.
   */
  place(
    item: T,
    { length, isAllowed }: { readonly length: number; readonly isAllowed?: (bin: readonly T[]) => boolean },
  ): void {
    if (length < 1 || length > this.#size)
      throw new RangeError(`${length} do not fit into bins of ${this.#size}`);
    for (let room = this.#roomFrom(length); room <= this.#size; room = this.#roomFrom(room + 1)) {
      const numbers = this.#withRoom[room] ?? [];
      const index = numbers.findLastIndex((bin) => isAllowed?.(this.#bins[bin] ?? []) ?? true);
      const bin = numbers[index];
      if (bin === undefined) continue;
      numbers.splice(index, 1);
      this.#count(room, -1);
      this.#put(item, { bin, room: room - length });
      return;
    }
    this.#put(item, { bin: this.#bins.length, room: this.#size - length });
  }

  #put(item: T, { bin, room }: { readonly bin: number; readonly room: number }): void {
    (this.#bins[bin] ??= []).push(item);
    if (room === 0) return;
    this.#withRoom[room]?.push(bin);
    this.#count(room, 1);
  }

  #count(room: number, change: number): void {
    for (let node = this.#numLeaves + room; node >= 1; node >>= 1)
      this.#counts[node] = (this.#counts[node] ?? 0) + change;
  }

  /** The least room from `least` on that some bin has; more than `size` where none does. */
  #roomFrom(least: number): number {
    if (least > this.#size) return least;
    const has = (node: number): boolean => (this.#counts[node] ?? 0) > 0;
    let node = this.#numLeaves + least;
    // Up until a right neighbour has one, then down to its first.
    while (!has(node)) {
      while (node % 2 === 1) node >>= 1;
      if (node === 0) return this.#size + 1;
      node++;
    }
    while (node < this.#numLeaves) node = has(2 * node) ? 2 * node : 2 * node + 1;
    return node - this.#numLeaves;
  }
}
