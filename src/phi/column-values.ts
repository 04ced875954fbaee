import type { Span, SpanType } from "../data/record.js";
import { isDay } from "./detectors/calendar.js";
import { isOrdinary } from "./words/lexicon.js";

/**
 * Where a record's own column values stand in its text: a number however it is divided, a name in whole or in
 * part, a date in other written forms, a telephone number with or without its country. What is so found is an
 * annotation: the file says whose value it is, and only the place is looked for.
 */
export interface ColumnValue {
  readonly type: SpanType;
  readonly value: string;
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded and in lower case. */
  readonly value: string;
}

/** Folded as `normalise` does, each with its place. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: value }) => ({
    start: index,
    end: index + value.length,
    value: value.normalize("NFKC").toLowerCase(),
  }));
}

/** Words of names: O'Reilly is one, and Okafor's says Okafor. */
function nameWordsOf(text: string): Word[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*/gu)].map(
    ({ index, 0: value }) => ({
      start: index,
      end: index + value.length,
      value: value.normalize("NFKC").toLowerCase().replace(/['’]/g, ""),
    }),
  );
}

const joined = (value: string): string =>
  wordsOf(value)
    .map((word) => word.value)
    .join("");

const nameTypes: ReadonlySet<SpanType> = new Set<SpanType>(["NAME", "RELATIVE", "DOCTOR"]);
/** Classes whose values are words: an ordinary word among them says nobody. */
const wordTypes: ReadonlySet<SpanType> = new Set<SpanType>([...nameTypes, "HOSPITAL", "CITY", "ADDRESS"]);
const phoneTypes: ReadonlySet<SpanType> = new Set<SpanType>(["PHONE", "FAX"]);

const minCharacters = 3;
/** Fewer digits alone are any dose, room or year. */
const minDigits = 4;

/**
 * Whether a value can be looked for: shorter ones, "Unknown" and "2021" stand in any text, and what was found
 * of them would be nobody's.
 */
export function isSearchable({ type, value }: ColumnValue): boolean {
  const own = joined(value);
  if (own.length < minCharacters) return false;
  if (type === "DATE") return datesOf(value).length > 0;
  if (/^\d+$/.test(own)) return own.length >= minDigits && !/^(?:19|20)\d\d$/.test(own);
  if (!wordTypes.has(type)) return true;
  return nameTypes.has(type)
    ? partsOf(value).some((part) => part.length >= minCharacters && !isEmptyWord(part))
    : /\d/.test(own) || wordsOf(value).length > 1 || !isOrdinary(own);
}

/** What stands in a column where nothing is known. */
const isEmptyWord = (part: string): boolean =>
  /^(?:unknown|none|null|nan|n\/?a|not|available|refused|deceased|patient|anonymous)$/.test(part) ||
  /^(?:male|female|test|other|self)$/.test(part);

/** Titles and generations are no part of a name. */
const isTitle = (part: string): boolean =>
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|jr|sr|ii|iii|iv|md|do|rn|np|pa|phd)$/.test(part) || particle.test(part);

/** Particles that stand between the parts of a name. */
const particles = "van|von|de|der|den|del|della|la|le|di|da|dos|bin|al|el";
const particle = new RegExp(`^(?:${particles})$`);

/** Words of a name that could stand alone. */
const partsOf = (value: string): string[] =>
  nameWordsOf(value)
    .map((word) => word.value)
    .filter((part) => !isTitle(part));

/** Spans of all values, in the order of the text; of overlapping ones the longer. */
export function spansOfValues(text: string, values: readonly ColumnValue[]): Span[] {
  const words = wordsOf(text);
  const names = nameWordsOf(text);
  const found = values
    .filter(isSearchable)
    .flatMap((value): Span[] =>
      nameTypes.has(value.type) ? spansOfName(text, names, value) : spansOfRuns(text, words, value),
    );
  return withoutOverlaps(found);
}

/** The longer of overlapping spans, the first of equals; in the order of the text. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some(({ start, end }) => span.start < end && start < span.end)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

/** What is annotated in the file, and column values where nothing is. */
export const withColumnValues = (annotated: readonly Span[], columns: readonly Span[]): Span[] =>
  [
    ...annotated,
    ...columns.filter(({ start, end }) => !annotated.some((own) => own.start < end && start < own.end)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);

/** Words that a value may be divided into, beyond those that its own form has. */
const moreWords = 6;

/** Runs of whole words that together are the value, or another written form of it. */
function spansOfRuns(text: string, words: readonly Word[], { type, value }: ColumnValue): Span[] {
  const forms = formsOf(type, value);
  const longest = Math.max(...[...forms].map((form) => form.length));
  const limit = wordsOf(value).length + moreWords;
  return words.flatMap((first, i): Span[] => {
    let run = "";
    let last: Span | undefined;
    let end = first.start;
    for (const word of words.slice(i, i + limit)) {
      // "1952, 03/12": a comma stands within a day only before its year.
      if (type === "DATE" && /[,;\n]/.test(text.slice(end, word.start)) && !/^\d{4}$/.test(word.value)) break;
      end = word.end;
      run += word.value;
      if (run.length > longest) break;
      // A day written in one run of digits is only that of eight.
      const isBareNumber = type === "DATE" && word === first && run.length !== 8;
      if (forms.has(run) && !isBareNumber)
        last = {
          // The parenthesis of an area code and the sign of a country belong to the number.
          start: first.start - (phoneTypes.has(type) && /[(+]/.test(text.charAt(first.start - 1)) ? 1 : 0),
          end: word.end,
          type,
          format: "column",
        };
    }
    return last === undefined ? [] : [last];
  });
}

function formsOf(type: SpanType, value: string): ReadonlySet<string> {
  if (type === "DATE") return new Set(datesOf(value).flatMap(formsOfDay));
  const own = joined(value);
  if (!phoneTypes.has(type)) return new Set([own]);
  const digits = own.replace(/\D/g, "");
  // With and without the country: 1 of North America, otherwise the two digits that stand for a leading 0.
  const isNorthAmerican = /^1?[2-9]\d{9}$/.test(digits);
  const national = isNorthAmerican
    ? digits.replace(/^1(?=\d{10}$)/, "")
    : value.trim().startsWith("+")
      ? digits.slice(2)
      : digits.replace(/^0/, "");
  return new Set(
    [own, digits, national, `1${national}`, `0${national}`, `001${national}`].filter(
      (form) => form.length >= 7,
    ),
  );
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthNames =
  "january february march april may june july august september october november december".split(" ");

/**
 * The days that a value may mean: both orders where both are days. Years of two digits are of this century or
 * the last.
 */
function datesOf(value: string): Day[] {
  const words = wordsOf(value).map((word) => word.value.replace(/(?<=^\d{1,2})(?:st|nd|rd|th)$/, ""));
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:t?\d{4,6})?$/.exec(words[0] ?? "");
  const parts = compact === null ? words.slice(0, 3) : compact.slice(1, 4);
  const numbers = parts.map((part) => {
    const named = part.length >= 3 ? monthNames.findIndex((name) => name.startsWith(part)) : -1;
    return { value: named < 0 ? Number(part) : named + 1, isNamed: named >= 0, text: part };
  });
  const [a, b, c] = numbers;
  if (a === undefined || b === undefined || c === undefined) return [];
  const yearOf = ({ text, value: year }: { readonly text: string; readonly value: number }): number[] =>
    text.length === 4 ? [year] : text.length === 2 ? [1900 + year, 2000 + year] : [];
  const candidates: Day[] =
    a.text.length === 4 && !a.isNamed
      ? yearOf(a).map((year) => ({ year, month: b.value, day: c.value }))
      : yearOf(c).flatMap((year) =>
          a.isNamed
            ? [{ year, month: a.value, day: b.value }]
            : b.isNamed
              ? [{ year, month: b.value, day: a.value }]
              : [
                  { year, month: a.value, day: b.value },
                  { year, month: b.value, day: a.value },
                ],
        );
  return candidates.filter(isDay);
}

/** A day in the forms that records write it in, without what divides its parts. */
function formsOfDay({ year, month, day }: Day): string[] {
  const two = (number: number): string => String(number).padStart(2, "0");
  const name = monthNames[month - 1] ?? "";
  const days = [String(day), two(day), `${day}st`, `${day}nd`, `${day}rd`, `${day}th`];
  const months = [String(month), two(month)];
  const years = [String(year), two(year % 100)];
  const names = [name, name.slice(0, 3), name.slice(0, 4)];
  return years.flatMap((ofYear) => [
    ...days
      .slice(0, 2)
      .flatMap((ofDay) => months.flatMap((ofMonth) => [ofMonth + ofDay + ofYear, ofDay + ofMonth + ofYear])),
    ...days.flatMap((ofDay) => names.flatMap((named) => [named + ofDay + ofYear, ofDay + named + ofYear])),
    ...months.flatMap((ofMonth) => days.slice(0, 2).map((ofDay) => ofYear + ofMonth + ofDay)),
  ]);
}

/** Between two parts of one name: a space, a comma, the caret of HL7, an initial, a particle. */
const joiner = new RegExp(
  String.raw`^[ \t]?(?:[,^.'’-]?[ \t]?)(?:\p{Lu}\.?[ \t,^]{1,2}|(?:${particles}) ){0,3}$`,
  "iu",
);

/** A name where its parts stand together in any order, and each part alone. */
function spansOfName(text: string, words: readonly Word[], { type, value }: ColumnValue): Span[] {
  const parts = new Set(partsOf(value).filter((part) => part.length > 1));
  const spans: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (first === undefined || !parts.has(first.value)) continue;
    const said = [first];
    let end = first.end;
    for (const next of words.slice(i + 1, i + 8)) {
      if (!parts.has(next.value)) continue;
      if (!joiner.test(text.slice(end, next.start))) break;
      said.push(next);
      end = next.end;
    }
    if (said.length > 1 || canStandAlone(text, first, { numParts: parts.size }))
      spans.push({ start: first.start, end, type, format: "column" });
    i = words.findIndex((word) => word.end === end);
  }
  return spans;
}

/**
 * A part that is also an ordinary word is a name alone only with a capital within a sentence, or as the whole
 * value.
 */
function canStandAlone(text: string, word: Word, { numParts }: { readonly numParts: number }): boolean {
  if (word.value.length < minCharacters || isEmptyWord(word.value)) return false;
  if (!isOrdinary(word.value)) return true;
  const isCapital = /^\p{Lu}/u.test(text.slice(word.start, word.end));
  const opensSentence = /(?:^|[.!?:]\s{1,3}|\n\s{0,8})$/.test(
    text.slice(Math.max(0, word.start - 8), word.start),
  );
  return isCapital && (!opensSentence || numParts === 1);
}
