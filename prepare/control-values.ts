import { createHash } from "node:crypto";

import type { Fact, Span, SpanType } from "../src/data/record.js";
import { isCodeClass, maskOf } from "../src/phi/format-bits.js";
import { normalise } from "../src/phi/normalise.js";
import { seeded } from "../src/random.js";
import { FirstByOrder } from "./select.js";

/**
 * What control patients' records say in the places of identifiers and facts: decoys for the values of others.
 * Nobody trains on these people, so that a model which prefers a member's own value to theirs has it from
 * training.
 */

/**
 * Values of one kind that are held at most: more add nothing, and records are many. Chosen by hash, so that
 * the order of reading changes nothing.
 */
const maxHeld = 2000;

interface Held {
  readonly value: string;
  readonly patient: string;
  readonly slot: string;
}

/** A record's text with what is annotated in it. */
export interface AnnotatedText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly facts?: readonly Fact[] | undefined;
}

/**
 * Where a line's text before a place begins to be about that place alone: at the end of the identifier before
 * it, or at the line's start.
 */
export function slotStart({ text, spans }: AnnotatedText, at: number): number {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  return spans.reduce((from, { end }) => (end <= at && end > from ? end : from), lineStart);
}

/**
 * The last word that leads up to a place, such as `mrn`: places with the same word take the same kind of
 * value.
 */
const slotOf = (record: AnnotatedText, at: number): string =>
  (
    record.text
      .slice(slotStart(record, at), at)
      .match(/\p{L}+/gu)
      ?.at(-1) ?? ""
  ).toLowerCase();

/**
 * What two values must have in common for one to stand in for the other: class and written form; of names the
 * number and order of words.
 */
function formOf(type: SpanType, value: string): string {
  if (isCodeClass(type)) return `${type} ${maskOf(value)}`;
  return `${type} ${nameWords(value).length} ${value.includes(",") ? "last first" : ""}`;
}

/** Words of a name, hyphens and apostrophes within. */
export const nameWords = (name: string): string[] => name.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

const orderOf = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

export class ControlValues {
  readonly #values = new Map<string, FirstByOrder<Held>>();
  readonly #facts = new FirstByOrder<string>(maxHeld);

  /** Takes in a control patient's record. */
  add(record: AnnotatedText, patient: string): void {
    for (const { type, start, end } of record.spans) {
      const value = record.text.slice(start, end);
      const form = formOf(type, value);
      const held = this.#values.get(form) ?? new FirstByOrder<Held>(maxHeld);
      this.#values.set(form, held);
      const slot = slotOf(record, start);
      held.offer(orderOf(patient, value, slot), () => ({ value, patient, slot }));
    }
    for (const { value } of record.facts ?? []) this.#facts.offer(orderOf(value), () => value);
  }

  /**
   * Other control patients' values of the class and form of the one at `span`, different from it and from
   * each other, at most `limit`: first those of places with the same word before them. @param patient the
   * value's owner. @param name names the draw.
   */
  decoysOf(
    record: AnnotatedText,
    span: Span,
    { patient, limit, name }: { readonly patient: string; readonly limit: number; readonly name: string },
  ): string[] {
    const own = record.text.slice(span.start, span.end);
    const slot = slotOf(record, span.start);
    const drawn = seeded("decoys", name).shuffled(this.#values.get(formOf(span.type, own))?.items() ?? []);
    const taken = new Set([normalise(own)]);
    return [...drawn.filter((held) => held.slot === slot), ...drawn.filter((held) => held.slot !== slot)]
      .flatMap((held) => {
        const form = normalise(held.value);
        if (held.patient === patient || taken.has(form)) return [];
        taken.add(form);
        return [held.value];
      })
      .slice(0, limit);
  }

  /** Other facts than this one, at most `limit`, drawn by `name`. */
  otherFacts(value: string, { limit, name }: { readonly limit: number; readonly name: string }): string[] {
    const byForm = new Map(this.#facts.items().map((other) => [normalise(other), other]));
    byForm.delete(normalise(value));
    return seeded("facts", name)
      .shuffled([...byForm.values()])
      .slice(0, limit);
  }
}
