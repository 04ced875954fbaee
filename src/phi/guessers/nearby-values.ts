// Numbers that are issued one after another lie near those of other patients.
import { invariant } from "../../errors.js";
import { minNumbers, type IssuedNumber } from "./issued-number.js";
import { numBelow } from "./rising.js";

/** Numbers of one written form over all patients: each is guessed from those of the others. */
export class NearbyValues {
  readonly #all: readonly IssuedNumber[];

  /** @param numbers of every patient, each once. */
  constructor(numbers: readonly IssuedNumber[]) {
    this.#all = [...numbers].sort((a, b) => a.number - b.number);
  }

  /**
   * log2 of the numbers that somebody who knows all other patients' has to choose from, over the share of
   * numbers that lie so: some others enclose the number, or end at it, and what they leave free between them
   * is all alike. The fewest over how many others are taken on either side.
   */
  bitsOf({ number, patient }: IssuedNumber): number {
    const others = this.#all.flatMap((other) =>
      other.patient === patient || other.number === number ? [] : [other.number],
    );
    if (others.length < minNumbers) return Infinity;
    const split = numBelow(others, number);
    const at = (i: number): number => invariant(others[i], "a neighbour that was counted is there");
    let fewest = Infinity;
    for (const below of countsUpTo(split))
      for (const above of countsUpTo(others.length - split)) {
        const taken = below + above;
        if (taken === 0) continue;
        const low = below === 0 ? number : at(split - below);
        const high = above === 0 ? number : at(split + above - 1);
        const numFree = Math.max(1, high - low + 1 - taken);
        fewest = Math.min(fewest, Math.log2((others.length * numFree) / taken));
      }
    return fewest;
  }
}

/** 0, 1, 2, 4, … and n. */
function countsUpTo(n: number): number[] {
  const counts = [0];
  for (let count = 1; count < n; count *= 2) counts.push(count);
  return n === 0 ? counts : [...counts, n];
}
