// Numbers that grow with the calendar: between those of the patients seen right before and right after.
import { invariant } from "../../errors.js";
import { binomialUpperTail, structureAlpha } from "../format-bits.js";
import { minNumbers, type IssuedNumber } from "./issued-number.js";
import { numBelow } from "./rising.js";

/** Neighbours by date on either side that a number is looked for between. */
const neighbourCounts = [1, 2, 4, 8];
/** Patients from whom the share of numbers between their neighbours' is taken, at most. */
const maxAsked = 1000;

interface Dated {
  readonly number: number;
  readonly patient: string;
  readonly day: number;
}

interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/** Numbers of one written form over all patients, in the order of a date that stands before each. */
export class DateOrder {
  readonly #clock: "earliest" | "latest";
  /** In the order of days. */
  readonly #dated: readonly Dated[];
  readonly #days: readonly number[];
  /** In rising order. */
  readonly #numbers: readonly number[];
  /**
   * Share of patients whose number lies between their neighbours', by their count; 1 where there is an
   * order.
   */
  readonly #hitShares: ReadonlyMap<number, number>;

  /** @param clock which of the dates before a number is its day. */
  constructor(numbers: readonly IssuedNumber[], clock: "earliest" | "latest") {
    this.#clock = clock;
    this.#dated = numbers
      .flatMap(({ number, patient, days }): Dated[] =>
        days === undefined ? [] : [{ number, patient, day: days[clock] }],
      )
      .sort((a, b) => a.day - b.day || a.number - b.number);
    this.#days = this.#dated.map(({ day }) => day);
    this.#numbers = numbers.map(({ number }) => number).sort((a, b) => a - b);
    const step = Math.ceil(this.#dated.length / maxAsked);
    const asked = this.#dated.filter((_, i) => i % step === 0);
    this.#hitShares = new Map(
      neighbourCounts.map((count) => {
        const numHits = asked.filter((own) => this.#rangeWith(own, count) !== undefined).length;
        // One of 2·count + 1 numbers in no order is neither the least nor the greatest.
        const byChance = (2 * count - 1) / (2 * count + 1);
        const isOrdered = binomialUpperTail(numHits, asked.length, byChance) < structureAlpha;
        // Those who miss where there is an order are of the first and last days: it is known all the same.
        return [count, isOrdered ? 1 : numHits / asked.length];
      }),
    );
  }

  /**
   * log2 of the numbers left free between those of the neighbours by date, over the share of patients whose
   * number lies so: the fewest over how many neighbours are asked.
   */
  bitsOf({ number, patient, days }: IssuedNumber): number {
    if (days === undefined || this.#dated.length <= minNumbers) return Infinity;
    const own = { number, patient, day: days[this.#clock] };
    const bits = neighbourCounts.map((count) => {
      const range = this.#rangeWith(own, count);
      const hitShare = invariant(this.#hitShares.get(count), "every count of neighbours has a share");
      return range === undefined ? Infinity : Math.log2(this.#numFree(range) / hitShare);
    });
    return Math.min(...bits);
  }

  #numFree({ low, high }: NumberRange): number {
    const numTaken = numBelow(this.#numbers, high + 1) - numBelow(this.#numbers, low);
    // The number itself is among those taken, and free to whoever does not know it.
    return Math.max(1, high - low + 2 - numTaken);
  }

  /** The range around a patient's neighbours if it holds the patient's number. */
  #rangeWith(own: Dated, count: number): NumberRange | undefined {
    // Nobody knows the order within a day.
    const before = this.#neighbours(own, { from: numBelow(this.#days, own.day) - 1, step: -1, count });
    const after = this.#neighbours(own, { from: numBelow(this.#days, own.day + 1), step: 1, count });
    const all = [...before, ...after];
    if (all.length === 0) return undefined;
    const [low, high] = [Math.min(...all), Math.max(...all)];
    // At the ends of the calendar neighbours are on one side: as much again is added on both.
    const more = Math.min(before.length, after.length) < count ? Math.max(1, high - low) : 0;
    const range = { low: low - more, high: high + more };
    return range.low <= own.number && own.number <= range.high ? range : undefined;
  }

  #neighbours(
    own: Dated,
    where: { readonly from: number; readonly step: number; readonly count: number },
  ): number[] {
    const found: number[] = [];
    for (let i = where.from; found.length < where.count; i += where.step) {
      const other = this.#dated[i];
      if (other === undefined) break;
      if (other.patient !== own.patient) found.push(other.number);
    }
    return found;
  }
}
