import { checkBits } from "./check-digits.js";
import { DateOrder } from "./date-order.js";
import type { IssuedNumber } from "./issued-number.js";
import { formOf, lengthOf, type KnownValue } from "./known-value.js";
import { ListedValues } from "./listed-values.js";
import { NearbyValues } from "./nearby-values.js";
import { Structure } from "./structure.js";
import type { Surroundings } from "./surroundings.js";

/** Fewer patients that are never trained on show nothing of how codes of a written form are made. */
const minControlsOfForm = 8;

/** Who guesses a value soonest, before any model is asked. */
type GuesserName = "format" | "structure" | "list" | "nearby" | "date order" | "too few controls";

export interface Guess {
  readonly bits: number;
  readonly by: GuesserName;
}

/** What is known of the codes of one written form. */
interface Form {
  readonly structure: Structure;
  readonly listed: ListedValues;
  readonly nearby: NearbyValues;
  readonly orders: readonly DateOrder[];
  /** Bits that a check on the code gives away. */
  readonly checkBits: number;
}

/**
 * Guesses codes from what everybody's codes have in common, what other patients' are, and what the record
 * says (docs/method.md, "Guess bits"). Structure is learned from patients that are never trained on.
 */
export class Guessers {
  readonly #values = new Map<string, KnownValue[]>();
  readonly #seen = new Set<string>();
  /** Patients who are never trained on, by key of a form, as many as show how its codes are made. */
  readonly #controls = new Map<string, Set<string>>();
  readonly #forms = new Map<string, Form>();

  /** Adds a patient's code; the same code of the same patient counts once. */
  add(known: KnownValue): void {
    const own = `${known.type} ${known.patient} ${known.symbols}`;
    if (known.symbols === "" || this.#seen.has(own)) return;
    this.#seen.add(own);
    const kept = { ...known, around: keptOf(known) };
    for (const key of [formOf(known), lengthOf(known)]) {
      const values = this.#values.get(key);
      if (values === undefined) this.#values.set(key, [kept]);
      else values.push(kept);
      if (known.isControl) this.#countControl(key, known.patient);
    }
  }

  /** The fewest bits of all guessers, at least 0. */
  guess(own: KnownValue): Guess {
    const key = [formOf(own), lengthOf(own)].find(
      (candidate) => (this.#controls.get(candidate)?.size ?? 0) >= minControlsOfForm,
    );
    if (key === undefined) return { bits: 0, by: "too few controls" };
    const { structure, listed, nearby, orders, checkBits: checked } = this.#formOf(key);
    const number = issuedNumber(own);
    const guesses: Guess[] = [
      { bits: structure.bitsOf(own), by: "structure" },
      { bits: listed.bits, by: "list" },
      { bits: number === undefined ? Infinity : nearby.bitsOf(number), by: "nearby" },
      ...orders.map((order): Guess => ({
        bits: number === undefined ? Infinity : order.bitsOf(number),
        by: "date order",
      })),
    ];
    const { bits, by } = guesses.reduce((fewest, guess) => (guess.bits < fewest.bits ? guess : fewest));
    return { bits: Math.max(0, bits - checked), by };
  }

  #countControl(key: string, patient: string): void {
    const patients = this.#controls.get(key);
    if (patients === undefined) this.#controls.set(key, new Set([patient]));
    else if (patients.size < minControlsOfForm) patients.add(patient);
  }

  #formOf(key: string): Form {
    const known = this.#forms.get(key);
    if (known !== undefined) return known;
    const values = this.#values.get(key) ?? [];
    const controls = values.filter(({ isControl }) => isControl);
    const numbers = values.flatMap((value) => issuedNumber(value) ?? []);
    const form = {
      structure: new Structure(controls),
      listed: new ListedValues(values.map(({ symbols }) => symbols)),
      nearby: new NearbyValues(numbers),
      orders: [new DateOrder(numbers, "earliest"), new DateOrder(numbers, "latest")],
      checkBits: checkBits(controls.map(({ symbols }) => symbols)),
    };
    this.#forms.set(key, form);
    return form;
  }
}

/**
 * What others' codes are learned from, and no more: the data may hold millions of them. What a record says is
 * read anew for the code that is guessed.
 */
function keptOf({ isControl, around }: KnownValue): Surroundings {
  const { context, dateParts, days } = around;
  return isControl
    ? { context, dateParts, days, saidDigits: "" }
    : { context: new Map(), dateParts: new Set(), days, saidDigits: "" };
}

/** Digits that a number holds exactly. */
const maxDigits = 15;

function issuedNumber({ symbols, patient, around }: KnownValue): IssuedNumber | undefined {
  const digits = symbols.replace(/\D/g, "");
  if (digits === "" || digits.length > maxDigits) return undefined;
  return { number: Number(digits), patient, days: around.days };
}
