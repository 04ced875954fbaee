import type { Span, SpanType } from "../src/data/record.js";
import type { Random } from "../src/random.js";

/** A record with a code in it, and how likely the code is for who knows the scheme and all other records. */
interface SchemeRecord {
  readonly patient: string;
  readonly isControl: boolean;
  readonly text: string;
  readonly spans: readonly Span[];
  /** The code's place in `spans`. */
  readonly code: number;
  /**
   * Probability of the code under the exact law of its scheme, given its record up to the code and every
   * other
   * patient's code: no model that never saw the code can, on average, do better.
   */
  readonly probability: number;
}

/** A way in which numbers are issued. */
export interface NumberScheme {
  readonly name: string;
  draw(random: Random, numPatients: number): SchemeRecord[];
}

/** What a record says before its code. */
interface Person {
  readonly born: Date;
  readonly seen: Date;
  readonly isFemale: boolean;
  readonly hospital: string;
  readonly city: string;
}

const dayMs = 86_400_000;
const hospitals = ["Ashgrove", "Birkenau Park", "Calder Royal", "Drumlin", "Eastmoor"];
const hospitalShares = [0.4, 0.25, 0.15, 0.1, 0.1];
const syllables = ["bar", "len", "mot", "ris", "ton", "vel", "wick", "shaw"];
const cityName = (i: number): string => {
  const name = `${syllables[i % 8] ?? ""}${syllables[Math.floor(i / 8) % 8] ?? ""}${i >= 64 ? "ley" : ""}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

function drawPeople(
  random: Random,
  { count, numCities }: { readonly count: number; readonly numCities: number },
): Person[] {
  const first = Date.UTC(2016, 0, 1);
  return Array.from({ length: count }, () => {
    const seen = new Date(first + random.below(5 * 365) * dayMs);
    return {
      seen,
      born: new Date(Date.UTC(1930 + random.below(80), random.below(12), 1 + random.below(28))),
      isFemale: random.below(2) === 0,
      hospital: hospitals[drawn(random, hospitalShares)] ?? "",
      city: cityName(random.below(numCities)),
    };
  });
}

function drawn(random: Random, shares: readonly number[]): number {
  let rest = random.float();
  const found = shares.findIndex((share) => (rest -= share) < 0);
  return found < 0 ? shares.length - 1 : found;
}

const pad = (value: number, length: number): string => String(value).padStart(length, "0");
const two = (value: number): string => pad(value % 100, 2);
const randomDigits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.below(10)).join("");

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
const ddmmyy = (date: Date): string =>
  `${two(date.getUTCDate())}${two(date.getUTCMonth() + 1)}${two(date.getUTCFullYear())}`;

/** The record: what is known of the person, then the code. */
function recordOf(
  person: Person,
  own: { readonly at: number; readonly type: SpanType; readonly value: string; readonly probability: number },
): SchemeRecord {
  let text = "";
  const spans: Span[] = [];
  const add = (part: string, type?: SpanType): void => {
    if (type !== undefined)
      spans.push({ start: text.length, end: text.length + part.length, type, format: type });
    text += part;
  };
  add(person.hospital, "HOSPITAL");
  add(` Hospital. Seen `);
  add(isoDay(person.seen), "DATE");
  add(`, ${person.isFemale ? "female" : "male"}, born `);
  add(isoDay(person.born), "DATE");
  add(", of ");
  add(person.city, "CITY");
  add(". Number ");
  add(own.value, own.type);
  add(". Came for a review.");
  return {
    patient: `p${own.at}`,
    isControl: own.at % 2 === 0,
    text,
    spans,
    code: spans.length - 1,
    probability: own.probability,
  };
}

type Coded = Pick<SchemeRecord, "probability"> & { readonly value: string };

/** A scheme by which each person's code is drawn by itself. */
const each = (
  name: string,
  type: SpanType,
  codeOf: (person: Person, random: Random, shared: ReadonlyMap<string, string>) => Coded,
  numCities = 12,
): NumberScheme => ({
  name,
  draw: (random, count) => {
    const people = drawPeople(random, { count, numCities });
    const shared = new Map(
      [...hospitals, ...people.map(({ city }) => city)].map((key) => [key, randomDigits(random, 3)]),
    );
    return people.map((person, at) => recordOf(person, { at, type, ...codeOf(person, random, shared) }));
  },
});

/** A scheme by which numbers are issued one after another, `gap` apart on average, in an order of people. */
const issued = (name: string, gap: number, isByDate: boolean): NumberScheme => ({
  name,
  draw: (random, count) => {
    const people = drawPeople(random, { count, numCities: 12 });
    const order = random.shuffled(people);
    if (isByDate) order.sort((a, b) => a.seen.getTime() - b.seen.getTime());
    let last = 2_000_000 + random.below(5_000_000);
    const numbers = order.map(() => (last += gapOf(random, gap)));
    return order.map((person, at) => {
      const days = order.map(({ seen }) => seen.getTime());
      const probability = isByDate ? inOrder(numbers, { at, gap, days }) : amongAll(numbers, { at, gap });
      return recordOf(person, {
        at: people.indexOf(person),
        type: "MRN",
        value: String(numbers[at]),
        probability,
      });
    });
  },
});

/** Geometric, 1 and more. */
const gapOf = (random: Random, mean: number): number =>
  mean === 1 ? 1 : 1 + Math.floor(Math.log1p(-random.float()) / Math.log1p(-1 / mean));

interface Issue {
  readonly at: number;
  readonly gap: number;
}

/**
 * Between the last number of the days before and the first of the days after, all that are free are alike:
 * the
 * order within a day stands nowhere. Past the last, and before the first, the gap is geometric.
 */
function inOrder(
  numbers: readonly number[],
  { at, gap, days }: Issue & { readonly days: readonly number[] },
): number {
  const [today = NaN, own = NaN] = [days[at], numbers[at]];
  const before = numbers.filter((_, i) => (days[i] ?? NaN) < today).at(-1);
  const after = numbers.find((_, i) => (days[i] ?? NaN) > today);
  const sameDay = numbers.filter((number, i) => days[i] === today && number !== own);
  if (before !== undefined && after !== undefined) return 1 / (after - before - 1 - sameDay.length);
  const [low, high] = [before ?? sameDay[0], after ?? sameDay.at(-1)];
  const within = low === undefined || high === undefined ? 0 : Math.max(0, high - low - 1 - sameDay.length);
  if (low !== undefined && high !== undefined && own > low && own < high) return 1 / (within + gap);
  const distance = low !== undefined && own > low ? own - (high ?? low) : (low ?? high ?? NaN) - own;
  return (1 - 1 / gap) ** (Math.abs(distance) - 1) / (within + gap);
}

/** Of all numbers that nobody else has each is alike within the others' range, and falls off outside. */
function amongAll(numbers: readonly number[], { at, gap }: Issue): number {
  const others = numbers.filter((_, i) => i !== at);
  const [low, high, own] = [others[0] ?? NaN, others.at(-1) ?? NaN, numbers[at] ?? NaN];
  // Where no number is left out there is one hole, or none, and then the next number on either side.
  const numFree = high - low + 1 - others.length;
  if (gap === 1) return numFree > 0 ? 1 : 1 / 2;
  const outside = own < low ? low - own : own > high ? own - high : 0;
  return (1 - 1 / gap) ** outside / (numFree + 2 * (gap - 1));
}

const luhnDigit = (digits: string): number => {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce(
      (total, digit, i) => total + (i % 2 === 0 ? Math.floor(digit / 5) + ((2 * digit) % 10) : digit),
      0,
    );
  return (10 - (sum % 10)) % 10;
};

/** Weights 10, 9, …, 2 and a check; undefined where the check would be 10. */
function withMod11(digits: string): string | undefined {
  const sum = Array.from(digits, Number).reduce((total, digit, i) => total + digit * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : `${digits}${check}`;
}

/** The first that is defined of as many draws as it takes. */
function until(draw: () => string | undefined): string {
  for (;;) {
    const found = draw();
    if (found !== undefined) return found;
  }
}

/** A list with the probability of each entry: entry i is 1/(i + 1) as common as the first. */
function zipf(entries: readonly string[]): { readonly value: string; readonly probability: number }[] {
  const total = entries.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  return entries.map((value, i) => ({ value, probability: 1 / (i + 1) / total }));
}

/**
 * Values from a list that many records draw from. Who knows the list and the others' values knows that a
 * value
 * which nobody else has is one of the rest; what several patients have is no patient's own and is never
 * asked.
 */
const listed = (
  name: string,
  type: SpanType,
  list: (random: Random) => readonly { readonly value: string; readonly probability: number }[],
): NumberScheme => ({
  name,
  draw: (random, count) => {
    const people = drawPeople(random, { count, numCities: 12 });
    const entries = list(random);
    const shares = entries.map(({ probability }) => probability);
    const all = people.map(() => drawn(random, shares));
    return people.map((person, at) => {
      const own = all[at] ?? 0;
      const others = new Set(all.filter((_, i) => i !== at));
      const rest = shares.reduce((sum, share, i) => sum + (others.has(i) ? 0 : share), 0);
      const probability = others.has(own) ? 0 : (shares[own] ?? 0) / rest;
      return recordOf(person, { at, type, value: entries[own]?.value ?? "", probability });
    });
  },
});

const letters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(65 + random.below(26))).join("");
const entriesOf = (count: number, one: () => string): string[] => Array.from({ length: count }, one);

const sexDigit = (person: Person, random: Random): number => 2 * random.below(5) + (person.isFemale ? 0 : 1);
const mod11Share = 10 / 11;

/** Ways in which numbers are issued that a reader of the record, or of other records, can see through. */
export const numberSchemes: readonly NumberScheme[] = [
  each("drawn at random, 8 digits", "MRN", (_, random) => ({
    value: randomDigits(random, 8),
    probability: 1e-8,
  })),
  issued("one after another, none left out", 1, false),
  issued("one after another, 50 apart, in no order of dates", 50, false),
  issued("one after another, 50 apart, by date", 50, true),
  issued("one after another, 2,000 apart, by date", 2000, true),
  each("date and daily count", "MRN", ({ seen }, random) => ({
    value: `${isoDay(seen).replaceAll("-", "").slice(2)}${pad(1 + random.below(40), 3)}`,
    probability: 1 / 40,
  })),
  each("year, five random digits", "MRN", ({ seen }, random) => ({
    value: `S${two(seen.getUTCFullYear())}-${randomDigits(random, 5)}`,
    probability: 1e-5,
  })),
  each("site and six random digits", "MRN", ({ hospital }, random, shared) => ({
    value: `${shared.get(hospital) ?? ""}${randomDigits(random, 6)}`,
    probability: 1e-6,
  })),
  each("check digit by Luhn", "ACCOUNT", (_, random) => {
    const digits = randomDigits(random, 9);
    return { value: `${digits}${luhnDigit(digits)}`, probability: 1e-9 };
  }),
  each("check digit modulo 11", "MRN", (_, random) => ({
    value: until(() => withMod11(randomDigits(random, 9))),
    probability: 1e-9 / mod11Share,
  })),
  each("telephone, two exchanges a town", "PHONE", ({ city }, random, shared) => {
    const area = shared.get(city) ?? "";
    const exchange = Number(area) * 7 + random.below(2);
    return {
      value: `(${area}) ${pad(exchange % 1000, 3)}-${randomDigits(random, 4)}`,
      probability: 1e-4 / 2,
    };
  }),
  each(
    "telephone, one exchange a town, many towns",
    "PHONE",
    ({ city }, random, shared) => {
      const area = shared.get(city) ?? "";
      return {
        value: `(${area}) ${pad((Number(area) * 7) % 1000, 3)}-${randomDigits(random, 4)}`,
        probability: 1e-4,
      };
    },
    60,
  ),
  each("birth date, sex and check (CHI)", "MRN", (person, random) => ({
    value: until(() =>
      withMod11(`${ddmmyy(person.born)}${randomDigits(random, 2)}${sexDigit(person, random)}`),
    ),
    probability: 1 / (500 * mod11Share),
  })),
  each("birth date and sex (CPR)", "MRN", (person, random) => ({
    value: `${ddmmyy(person.born)}-${randomDigits(random, 3)}${sexDigit(person, random)}`,
    probability: 1 / 5000,
  })),
];

/** What detectors take for identifiers and is none: drawn from lists that others know. */
export const listSchemes: readonly NumberScheme[] = [
  listed("models of devices, 400 in the catalogue", "DEVICE", (random) =>
    zipf(entriesOf(400, () => `${letters(random, 2)}${randomDigits(random, 4)}`)),
  ),
  listed("articles, 150 alike", "DEVICE", (random) =>
    entriesOf(150, () => randomDigits(random, 8)).map((value) => ({ value, probability: 1 / 150 })),
  ),
  listed("hotlines, 60", "PHONE", (random) =>
    zipf(
      entriesOf(
        60,
        () => `(${randomDigits(random, 3)}) ${randomDigits(random, 3)}-${randomDigits(random, 4)}`,
      ),
    ),
  ),
  listed("sections of a manual", "LICENSE", (random) =>
    zipf(entriesOf(200, () => `${1 + random.below(20)}.${1 + random.below(30)}.${1 + random.below(9)}`)),
  ),
  listed("billing codes, 300", "ACCOUNT", (random) => zipf(entriesOf(300, () => randomDigits(random, 5)))),
];
