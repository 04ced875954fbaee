// Codes that are drawn from a list, as models of devices, hotlines and articles are, return in other records.
import { countBy } from "../../metrics/count-by.js";

/**
 * How many patients have each value of one written form, and what that says of a value that one has alone.
 */
export class ListedValues {
  readonly #bits: number;

  /** @param values a value of each patient, each once. */
  constructor(values: readonly string[]) {
    const all = [...countBy(values, (value) => value).values()];
    const numPairs = (values.length * (values.length - 1)) / 2;
    const numEqual = all.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
    // Who knows the others' values knows that a value which nobody else has is none of those.
    const numAlone = all.filter((count) => count === 1).length;
    this.#bits =
      numEqual === 0 ? Infinity : Math.log2((numPairs * Math.max(1, numAlone)) / (numEqual * values.length));
  }

  /**
   * −log2 of how often two patients have the same value, as far as it lies with those whom nobody shares
   * one.
   */
  get bits(): number {
    return Math.max(0, this.#bits);
  }
}
