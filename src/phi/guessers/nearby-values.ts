// Numbers that are issued one after another lie near those of other patients.
import { invariant } from "../../errors.js";
import { minNumbers, type IssuedNumber } from "./issued-number.js";
import { numBelow } from "./rising.js";

/** Numbers of one written form over all patients: each is guessed from those of the others. */
export class NearbyValues {
  /** Of all patients, in rising order. */
  readonly #numbers: readonly number[];
  /** Where each patient's own stand among them, in rising order. */
  readonly #placesOf = new Map<string, number[]>();

  /** @param numbers of every patient, each once. */
  constructor(numbers: readonly IssuedNumber[]) {
    const rising = [...numbers].sort((a, b) => a.number - b.number);
    this.#numbers = rising.map(({ number }) => number);
    for (const [place, { patient }] of rising.entries()) {
      const own = this.#placesOf.get(patient);
      if (own === undefined) this.#placesOf.set(patient, [place]);
      else own.push(place);
    }
  }

  /**
   * log2 of the numbers that somebody who knows all other patients' has to choose from, over the share of
   * numbers that lie so: some others enclose the number, or end at it, and what they leave free between them
   * is all alike. The fewest over how many others are taken on either side.
   */
  bitsOf({ number, patient }: IssuedNumber): number {
    const leftOut = this.#placesLeftOut(number, patient);
    const numOthers = this.#numbers.length - leftOut.length;
    if (numOthers < minNumbers) return Infinity;
    const numBefore = numBelow(this.#numbers, number);
    const split = numBefore - numBelow(leftOut, numBefore);
    const at = (i: number): number => {
      let place = i;
      for (const own of leftOut) {
        if (own > place) break;
        place++;
      }
      return invariant(this.#numbers[place], "a neighbour that was counted is there");
    };
    let fewest = Infinity;
    for (const below of countsUpTo(split))
      for (const above of countsUpTo(numOthers - split)) {
        const taken = below + above;
        if (taken === 0) continue;
        const low = below === 0 ? number : at(split - below);
        const high = above === 0 ? number : at(split + above - 1);
        const numFree = Math.max(1, high - low + 1 - taken);
        fewest = Math.min(fewest, Math.log2((numOthers * numFree) / taken));
      }
    return fewest;
  }

  /** Places, in rising order, of the patient's own numbers and of those that equal `number`. */
  #placesLeftOut(number: number, patient: string): number[] {
    const from = numBelow(this.#numbers, number);
    const places = new Set(this.#placesOf.get(patient));
    for (let place = from; this.#numbers[place] === number; place++) places.add(place);
    return [...places].sort((a, b) => a - b);
  }
}

/** 0, 1, 2, 4, … and n. */
function countsUpTo(n: number): number[] {
  const counts = [0];
  for (let count = 1; count < n; count *= 2) counts.push(count);
  return n === 0 ? counts : [...counts, n];
}
