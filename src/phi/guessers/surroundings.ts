import type { Span, SpanType } from "../../data/record.js";
import { normalise } from "../normalise.js";
import { datesIn, dayNumber, type NamedDay } from "./dates-in.js";

/** What a record says that others say too and that codes may hang on, by kind. */
export type Context = ReadonlyMap<string, string>;

/** What stands around a code, as far as it helps to guess the code. */
export interface Surroundings {
  readonly context: Context;
  /** Digits of every number that stands before the code, and of every date there in all its orders. */
  readonly saidDigits: string;
  /** Years, months and days of the dates before the code, two digits each or a day's three. */
  readonly dateParts: ReadonlySet<string>;
  /** The earliest and the latest date before the code, in days. */
  readonly days: { readonly earliest: number; readonly latest: number } | undefined;
}

/** Classes that many patients share and that issue numbers: who lives or is treated where. */
const sharedPlaces: ReadonlySet<SpanType> = new Set<SpanType>(["CITY", "ZIP", "HOSPITAL", "DOCTOR"]);

const female = /\b(?:female|woman|girl|she|her|mrs|ms|sex: ?f)\b/i;
const male = /\b(?:male|man|boy|he|his|mr|sex: ?m)\b/i;

/** What the whole record says, whoever reads it. @param record.source name of its data source */
export function contextOfRecord(record: {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly source?: string | undefined;
}): Context {
  const context = new Map<string, string>();
  for (const { type, start, end } of record.spans)
    if (sharedPlaces.has(type) && !context.has(type))
      context.set(type, normalise(record.text.slice(start, end)));
  const [isFemale, isMale] = [female.test(record.text), male.test(record.text)];
  if (isFemale !== isMale) context.set("sex", isFemale ? "f" : "m");
  if (record.source !== undefined) context.set("source", record.source);
  return context;
}

/** What stands before a code at `start`, and in its whole record. */
export function surroundingsOf(
  text: string,
  { start, context }: { readonly start: number; readonly context: Context },
): Surroundings {
  const before = text.slice(0, start);
  const dates = datesIn(before);
  const numbers = before.match(/\d(?:[-./]?\d)*/g) ?? [];
  const all = dates.map(dayNumber);
  const years = new Map(context);
  const latest = dates.reduce<NamedDay | undefined>(
    (last, date) => (last === undefined || dayNumber(date) > dayNumber(last) ? date : last),
    undefined,
  );
  if (latest !== undefined) years.set("year", String(latest.year));
  return {
    context: years,
    saidDigits: [...numbers.map((number) => number.replace(/\D/g, "")), ...dates.flatMap(orders)].join(" "),
    dateParts: new Set(dates.flatMap(partsOf)),
    days:
      all.length === 0
        ? undefined
        : {
            earliest: all.reduce((a, b) => Math.min(a, b)),
            latest: all.reduce((a, b) => Math.max(a, b)),
          },
  };
}

const two = (value: number): string => String(value % 100).padStart(2, "0");

/** A date in the orders that numbers hold it in. */
function orders(date: NamedDay): string[] {
  const { year, month, day } = date;
  const [y, m, d] = [String(year), two(month), two(day)];
  const short = two(year);
  return [
    `${y}${m}${d}`,
    `${short}${m}${d}`,
    `${d}${m}${y}`,
    `${d}${m}${short}`,
    `${m}${d}${y}`,
    `${m}${d}${short}`,
    `${y}${dayOfYear(date)}`,
    `${short}${dayOfYear(date)}`,
  ];
}

const dayOfYear = (date: NamedDay): string =>
  String(dayNumber(date) - dayNumber({ year: date.year, month: 1, day: 1 }) + 1).padStart(3, "0");

const partsOf = (date: NamedDay): string[] => [
  two(date.year),
  two(date.month),
  two(date.day),
  dayOfYear(date),
];
