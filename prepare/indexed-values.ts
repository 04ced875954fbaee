import type { SpanType } from "../src/data/record.js";
import { isCodeClass, maskOf } from "../src/phi/format-bits.js";
import { contextOfRecord, type Surroundings } from "../src/phi/guessers/surroundings.js";
import { aroundOf, type ValueCensus } from "../src/phi/inventory.js";
import { normalise } from "../src/phi/normalise.js";
import type { IndexedValue } from "../src/run/records.js";
import type { Identifiers } from "./identifiers.js";

/** An identifier for the index of all training records; `patient` is the keyed hash. */
export interface OwnedValue extends Pick<IndexedValue, "hash" | "group" | "class" | "bits" | "form"> {
  readonly patient: string;
}

/** Codes that are easier to guess than this prove nothing, however many of them are said. */
const minCodeBits = 10;

/** A single letter or a short number stands in any text. */
const minLength = 4;

interface Held {
  readonly type: SpanType;
  readonly value: string;
  readonly patient: string;
  readonly group: "member" | "control";
  readonly around: Surroundings | undefined;
}

/**
 * Codes of patients, and names that somebody annotated, over all records that the index asks for: a name
 * alone proves nothing, beside a code of the same patient it does. Each once a patient.
 */
export class IndexedValues {
  readonly #held = new Map<string, Held>();
  readonly #census: ValueCensus;

  constructor(census: ValueCensus) {
    this.#census = census;
  }

  /** Takes in the identifiers of a record. @param record.source name of its data source */
  add(
    record: { readonly text: string; readonly identifiers: Identifiers; readonly source: string },
    { patient, group }: Pick<Held, "patient" | "group">,
  ): void {
    const { text, source } = record;
    const { spans, truth } = record.identifiers;
    const context = contextOfRecord({ text, spans, source });
    for (const { type, start, end } of spans) {
      if (!isCodeClass(type) && (type !== "NAME" || truth === "detected")) continue;
      const value = text.slice(start, end);
      if (normalise(value).length < minLength) continue;
      const key = `${this.#census.hashOf(value)} ${patient}`;
      if (this.#held.has(key)) continue;
      this.#held.set(key, { type, value, patient, group, around: aroundOf(text, { type, start, context }) });
    }
  }

  /**
   * Those that one patient alone has and that are not too easy to guess; to be asked when the census is
   * complete. In the order of their hashes, whatever the order of reading.
   */
  own(): OwnedValue[] {
    const own = [...this.#held.values()].flatMap(({ type, value, patient, group, around }) => {
      if (this.#census.isShared(value)) return [];
      const { bits } = this.#census.guess({ type, value, patient, isControl: group === "control", around });
      if (bits < (isCodeClass(type) ? minCodeBits : 1)) return [];
      const form = maskOf(normalise(value));
      return [{ hash: this.#census.hashOf(value), patient, group, class: type, bits, form }];
    });
    return own.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  }
}
