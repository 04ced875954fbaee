import { invariant } from "../src/errors.js";

/**
 * Numbers things by a key of 64 bits, given as two whole numbers of 32: the first that is added is 0, the
 * next 1. Typed arrays with open addressing; a Map of as many keys takes ten times the memory.
 */
export class KeyTable {
  /** Number of a slot's key plus one; 0 where the slot is free. */
  #slots = new Int32Array(1 << 10);
  #high = new Int32Array(1 << 9);
  #low = new Int32Array(1 << 9);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The key's number, −1 where it was never added. */
  find(high: number, low: number): number {
    return at(this.#slots, this.#slotOf(high, low)) - 1;
  }

  /** The key's number; a new one is added. */
  add(high: number, low: number): number {
    const slot = this.#slotOf(high, low);
    const known = at(this.#slots, slot) - 1;
    if (known >= 0) return known;
    if (this.#size === this.#high.length) {
      this.#grow();
      return this.add(high, low);
    }
    const number = this.#size++;
    this.#high[number] = high;
    this.#low[number] = low;
    this.#slots[slot] = number + 1;
    return number;
  }

  /** Where the key is, or would be. */
  #slotOf(high: number, low: number): number {
    const mask = this.#slots.length - 1;
    let slot = mixed(high, low) & mask;
    for (;;) {
      const number = at(this.#slots, slot) - 1;
      if (number < 0) return slot;
      if (at(this.#high, number) === (high | 0) && at(this.#low, number) === (low | 0)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    this.#high = larger(this.#high);
    this.#low = larger(this.#low);
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let number = 0; number < this.#size; number++)
      this.#slots[this.#slotOf(at(this.#high, number), at(this.#low, number))] = number + 1;
  }
}

const larger = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const grown = new Int32Array(2 * array.length);
  grown.set(array);
  return grown;
};

const at = (array: Int32Array, i: number): number => invariant(array[i], "a table is read within its bounds");

/** Spreads keys over the slots (the finaliser of MurmurHash3). */
export function mixed(high: number, low: number): number {
  let hash = Math.imul(high, 0x9e3779b1) ^ low;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A growing list of counts by number. */
export class Counts {
  #values = new Int32Array(1 << 10);

  /** The count of a number; 0 where nothing was added. */
  of(number: number): number {
    return this.#values[number] ?? 0;
  }

  /** Adds one; returns the count. */
  increment(number: number): number {
    while (number >= this.#values.length) this.#values = larger(this.#values);
    const count = this.of(number) + 1;
    this.#values[number] = count;
    return count;
  }
}
