import { describe, expect, test } from "vitest";

import { generateNotes } from "../../src/data/notes.js";
import type { Span, SpanType } from "../../src/data/record.js";
import {
  isSearchable,
  spansOfValues,
  withColumnValues,
  type ColumnValue,
} from "../../src/phi/column-values.js";

/** What is found of values, as `CLASS text`. */
const found = (text: string, ...values: readonly (readonly [SpanType, string])[]): string[] =>
  spansOfValues(
    text,
    values.map(([type, value]) => ({ type, value })),
  ).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe("every place where a text says a value", () => {
  test.each<[string, string, readonly (readonly [SpanType, string])[], readonly string[]]>([
    [
      "a number, however it is divided, and never within a longer one",
      "MRN 407-1193, again 4071193 and 407 1193; not 40711935 or 14071193.",
      [["MRN", "4071193"]],
      ["MRN 407-1193", "MRN 4071193", "MRN 407 1193"],
    ],
    [
      "a name in another order, with an initial, in capitals and in parts",
      "OKAFOR, SUSAN seen. Susan M. Okafor slept; Ms. Okafor ate. susan is well.",
      [["NAME", "Okafor, Susan"]],
      ["NAME OKAFOR, SUSAN", "NAME Susan M. Okafor", "NAME Okafor", "NAME susan"],
    ],
    [
      "a name that is an ordinary word: alone with a capital within a sentence, and beside its other part",
      "Long term care. Patient May Long was long asleep. Seen with Long. It may rain.",
      [["NAME", "LONG, MAY"]],
      ["NAME May Long", "NAME Long"],
    ],
    [
      "a name with an apostrophe, and in the genitive",
      "Lois O’Keefe's chart; O'Keefe, Lois; Okeefe",
      [["NAME", "O'Keefe, Lois"]],
      ["NAME Lois O’Keefe", "NAME O'Keefe, Lois", "NAME Okeefe"],
    ],
    [
      "a name with a particle and a hyphen",
      "Ludwig van der Berg-Hahn; Mr. van der Berg-Hahn",
      [["NAME", "van der Berg-Hahn, Ludwig"]],
      ["NAME Ludwig van der Berg-Hahn", "NAME Berg-Hahn"],
    ],
    ["a name in the fields of HL7", "PID|OKAFOR^SUSAN^M", [["NAME", "Susan Okafor"]], ["NAME OKAFOR^SUSAN"]],
    [
      "a date in other forms",
      "1952-03-12, 3/12/1952, 03/12/52, 12.03.1952, March 12, 1952, 12th Mar 1952, 12-MAR-1952, " +
        "19520312; not 3/13/1952.",
      [["DATE", "1952-03-12"]],
      [
        "DATE 1952-03-12",
        "DATE 3/12/1952",
        "DATE 03/12/52",
        "DATE 12.03.1952",
        "DATE March 12, 1952",
        "DATE 12th Mar 1952",
        "DATE 12-MAR-1952",
        "DATE 19520312",
      ],
    ],
    [
      "no date in a number of as many digits",
      "Order 3121952, born 3/12/1952.",
      [["DATE", "03/12/1952"]],
      ["DATE 3/12/1952"],
    ],
    [
      "a telephone number with and without its country",
      "(212) 555-0142, +1 212 555 0142, 212.555.0142, 12125550142; not 212-555-0143.",
      [["PHONE", "212-555-0142"]],
      ["PHONE (212) 555-0142", "PHONE +1 212 555 0142", "PHONE 212.555.0142", "PHONE 12125550142"],
    ],
    [
      "a telephone number of another country",
      "020 7946 0958 or +44 20 7946 0958",
      [["PHONE", "+44 20 7946 0958"]],
      ["PHONE 020 7946 0958", "PHONE +44 20 7946 0958"],
    ],
    [
      "an address and a town",
      "Lives at 12 Oak St, Apt 4 in St. Cloud.",
      [
        ["ADDRESS", "12 Oak St Apt 4"],
        ["CITY", "St Cloud"],
      ],
      ["ADDRESS 12 Oak St, Apt 4", "CITY St. Cloud"],
    ],
    [
      "of two values in one place the longer",
      "Account 4071193-88.",
      [
        ["MRN", "4071193"],
        ["ACCOUNT", "4071193-88"],
      ],
      ["ACCOUNT 4071193-88"],
    ],
  ])("%s", (_what, text, values, expected) => {
    expect(found(text, ...values)).toEqual(expected);
  });
});

test("what is too short or stands in any text is not looked for", () => {
  const searchable = (type: SpanType, value: string) => isSearchable({ type, value });
  for (const [type, value] of [
    ["NAME", "M"],
    ["NAME", "Mr. X"],
    ["NAME", "Unknown"],
    ["MRN", "12"],
    ["MRN", "412"],
    ["ACCOUNT", "2021"],
    ["CITY", "Home"],
    ["DATE", "1952"],
    ["DATE", "unknown"],
    ["PLATE", "--"],
  ] as const)
    expect([type, value, searchable(type, value)]).toEqual([type, value, false]);
  for (const [type, value] of [
    ["NAME", "Li Wu-Hansen"],
    ["NAME", "Long, May"],
    ["MRN", "4471"],
    ["PLATE", "KTR 4"],
    ["DATE", "3/12/52"],
  ] as const)
    expect([type, value, searchable(type, value)]).toEqual([type, value, true]);
});

test("what the file annotates goes before a column's value in the same place, and each counts once", () => {
  const own: Span = { start: 4, end: 11, type: "ACCOUNT", format: "unknown" };
  const columns: Span[] = [
    { start: 4, end: 11, type: "MRN", format: "column" },
    { start: 20, end: 27, type: "MRN", format: "column" },
  ];
  expect(withColumnValues([own], columns)).toEqual([own, columns[1]]);
});

test(
  "of generated notes' own values as columns at least 99 % of the places that say them verbatim are " +
    "found",
  () => {
    let numVerbatim = 0;
    let numFound = 0;
    for (const { text, spans = [] } of generateNotes({
      seed: 21,
      numPatients: 150,
      notesPerPatient: [2, 2],
      templates: "all",
      length: "full",
    })) {
      // As a table would have them: one value a class, the first that the note says.
      const columns = new Map<SpanType, ColumnValue>();
      for (const { start, end, type } of spans)
        if (type !== "AGE" && !columns.has(type)) columns.set(type, { type, value: text.slice(start, end) });
      const values = [...columns.values()].filter(isSearchable);
      const detected = spansOfValues(text, values);
      for (const { type, value } of values)
        for (const { start, end } of spans.filter(
          (span) => span.type === type && text.slice(span.start, span.end) === value,
        )) {
          numVerbatim++;
          numFound += Number(detected.some((span) => span.start <= start && span.end >= end));
        }
    }
    expect(numVerbatim).toBeGreaterThan(1500);
    expect(numFound / numVerbatim).toBeGreaterThanOrEqual(0.99);
  },
);
