/** Days of a calendar that a text names, in the order of the text. */
export interface NamedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

/** Two digits are of the last hundred years: up to this one of the present century. */
const lastShortYear = 30;
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year > lastShortYear ? 1900 : 2000);
};

/** What a pattern's parts may mean: `04/05/1960` is read both ways, since either may be meant. */
const readings: readonly {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => NamedDay[];
}[] = [
  {
    pattern: /\b((?:19|20)\d\d)[-/.]?(\d\d)[-/.]?(\d\d)\b/g,
    read: ([year = "", month, day]) => [{ year: fullYear(year), month: Number(month), day: Number(day) }],
  },
  {
    pattern: /\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)?\d\d)\b/g,
    read: ([first, second, year = ""]) => [
      { year: fullYear(year), month: Number(first), day: Number(second) },
      { year: fullYear(year), month: Number(second), day: Number(first) },
    ],
  },
  {
    pattern: new RegExp(String.raw`\b${monthName} (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b`, "gi"),
    read: ([month = "", day, year = ""]) => [
      { year: fullYear(year), month: 1 + months.indexOf(month.toLowerCase()), day: Number(day) },
    ],
  },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? ${monthName},? ((?:19|20)\d\d)\b`, "gi"),
    read: ([day, month = "", year = ""]) => [
      { year: fullYear(year), month: 1 + months.indexOf(month.toLowerCase()), day: Number(day) },
    ],
  },
];

/** Every day that a text may name, each reading of an ambiguous one. */
export const datesIn = (text: string): NamedDay[] =>
  readings
    .flatMap(({ pattern, read }) =>
      [...text.matchAll(pattern)].flatMap((match) =>
        read(match.slice(1)).map((date) => ({ at: match.index, date })),
      ),
    )
    .filter(({ date: { month, day } }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .sort((a, b) => a.at - b.at)
    .map(({ date }) => date);

const dayMs = 86_400_000;

/** Days since 1970. */
export const dayNumber = ({ year, month, day }: NamedDay): number =>
  Math.round(Date.UTC(year, month - 1, day) / dayMs);
