import type { Span, SpanType } from "../src/data/record.js";
import { nameWords, slotStart, type AnnotatedText, type ControlValues } from "./control-values.js";

/**
 * What stands before a value at `start` where an attacker knows less than the whole record, or another's
 * name.
 */

/**
 * The record's first lines, up to the one that names the patient, then the line of the value: what a
 * letterhead or a list of visits shows.
 */
export function headerPrefix(record: AnnotatedText, start: number): string {
  const { text } = record;
  const [first] = namesIn(record);
  const headerEnd = lineEnd(text, first === undefined ? 0 : first.start);
  if (start <= headerEnd) return text.slice(0, start);
  return `${text.slice(0, headerEnd)}\n${text.slice(text.lastIndexOf("\n", start - 1) + 1, start)}`;
}

/** What leads up to the value and is about it alone, such as `MRN `; undefined where there is no word. */
export function slotPrefix(record: AnnotatedText, start: number): string | undefined {
  const slot = record.text.slice(slotStart(record, start), start).replace(/^[^\p{L}\p{N}]+/u, "");
  return slot === "" ? undefined : slot;
}

/** The patient's full name, then the slot: on one line where the record has them so. */
export function namePrefix(record: AnnotatedText, start: number): string | undefined {
  const name = fullestName(record);
  if (name === undefined) return undefined;
  const from = slotStart(record, start);
  const isBehindName = namesIn(record).some(({ end }) => end === from);
  return isBehindName ? name + record.text.slice(from, start) : `${name}\n${slotPrefix(record, start) ?? ""}`;
}

/** Classes in which the patient's name, or a part of it, may stand. */
const nameBearing: ReadonlySet<SpanType> = new Set<SpanType>(["NAME", "RELATIVE", "EMAIL"]);

/**
 * The text before the value with another control patient's name in all places of the patient's; undefined
 * where no name stands before it.
 * @param options.patient the value's owner. @param options.name names the draw of the other one.
 */
export function swappedPrefix(
  record: AnnotatedText,
  options: {
    readonly start: number;
    readonly patient: string;
    readonly name: string;
    readonly values: ControlValues;
  },
): string | undefined {
  const { start, patient, name, values } = options;
  const before = record.spans.filter(({ end, type }) => end <= start && nameBearing.has(type));
  const fullest = fullestName(record);
  const named = namesIn(record).find((own) => record.text.slice(own.start, own.end) === fullest);
  if (fullest === undefined || named === undefined || !before.some(({ type }) => type === "NAME"))
    return undefined;
  const [donor] = values.decoysOf(record, named, { patient, limit: 1, name: `swap ${name}` });
  if (donor === undefined) return undefined;
  const swap = nameSwap(fullest, donor);
  let [prefix, at] = ["", 0];
  for (const own of [...before].sort((a, b) => a.start - b.start)) {
    if (own.start < at) continue; // spans may overlap; the first counts
    prefix += record.text.slice(at, own.start) + swap(record.text.slice(own.start, own.end));
    at = own.end;
  }
  return prefix + record.text.slice(at, start);
}

/** Puts the words of one name in the places of another's, in whatever case they are written. */
function nameSwap(name: string, donor: string): (written: string) => string {
  const donated = nameWords(donor);
  const swapped = new Map(nameWords(name).map((word, i) => [word.toLowerCase(), donated[i] ?? word]));
  return (written) =>
    written.replace(/\p{L}[\p{L}\p{M}'’-]*/gu, (word) => {
      const other = swapped.get(word.toLowerCase()) ?? word;
      return word === word.toLowerCase() ? other.toLowerCase() : other;
    });
}

const namesIn = ({ spans }: AnnotatedText): Span[] =>
  spans.filter(({ type }) => type === "NAME").sort((a, b) => a.start - b.start);

/** The patient's name in its fullest form. */
function fullestName(record: AnnotatedText): string | undefined {
  const names = namesIn(record).map(({ start, end }) => record.text.slice(start, end));
  return names.reduce<string | undefined>(
    (fullest, name) => (fullest === undefined || name.length > fullest.length ? name : fullest),
    undefined,
  );
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};
