import { describe, expect, it } from "vitest";

import { generateNotes, noteConditions, type NotesOptions } from "../../src/data/notes.js";
import { Draw } from "../../src/data/notes/draw.js";
import { concat, marked, note, sentence } from "../../src/data/notes/fragment.js";
import { addDays, ageOn } from "../../src/data/notes/person.js";
import { spanTypes, type SpanType, type TextRecord } from "../../src/data/record.js";
import { MnemoscopeError } from "../../src/errors.js";
import { loadTokenizer } from "../../src/checkpoint/tokenizer.js";

const options: NotesOptions = {
  seed: 5,
  numPatients: 400,
  notesPerPatient: [1, 4],
  templates: "all",
  length: "full",
};
const notes = [...generateNotes(options)];
const spansOf = (record: TextRecord, type: SpanType) =>
  (record.spans ?? [])
    .filter((span) => span.type === type)
    .map((span) => ({ ...span, value: record.text.slice(span.start, span.end) }));

/** How each number or address is written, by format. */
const forms: Partial<Record<SpanType, Record<string, RegExp>>> = {
  MRN: { digits7: /^\d{7}$/, digits8: /^\d{8}$/ },
  PHONE: {
    paren: /^\([2-9]\d\d\) [2-9]\d\d-\d{4}$/,
    dash: /^[2-9]\d\d-[2-9]\d\d-\d{4}$/,
    dots: /^[2-9]\d\d\.[2-9]\d\d\.\d{4}$/,
  },
  FAX: { paren: /^\(\d{3}\) \d{3}-\d{4}$/, dash: /^\d{3}-\d{3}-\d{4}$/, dots: /^\d{3}\.\d{3}\.\d{4}$/ },
  SSN: { dash: /^9\d\d-\d\d-\d{4}$/ },
  ACCOUNT: { digits10: /^\d{10}$/, "AC-########": /^AC-\d{8}$/ },
  HEALTH_PLAN: { "@@@#########": /^[A-Z]{3}\d{9}$/, "##-########": /^\d\d-\d{8}$/ },
  LICENSE: { "@#######": /^[A-Z]\d{7}$/, "@@######": /^[A-Z]{2}\d{6}$/ },
  PLATE: { "@@@-####": /^[A-Z]{3}-\d{4}$/, "#@@@###": /^\d[A-Z]{3}\d{3}$/ },
  VIN: { vin17: /^[0-9A-HJ-NPR-Z]{17}$/ },
  DEVICE: { "SN-########": /^SN-\d{8}$/, "@@@######@": /^[A-Z]{3}\d{6}[A-Z]$/ },
  EMAIL: {
    "first.last": /^[a-z]+\.[a-z]+\d\d@example\.org$/,
    flast: /^[a-z]+\d{3}@example\.com$/,
    last: /^[a-z]+\d{4}@example\.net$/,
  },
  URL: { https: /^https:\/\/portal\.[a-z]+\.example\/patients\/\d{6}$/ },
  IP: { v4: /^10\.\d{1,3}\.\d{1,3}\.\d{1,3}$/ },
  ZIP: { zip5: /^\d{5}$/ },
  AGE: { n: /^(9\d|10\d)$/ },
  DATE: {
    mdy_slash: /^\d\d\/\d\d\/\d{4}$/,
    mdy_short: /^\d{1,2}\/\d{1,2}\/\d\d$/,
    iso: /^\d{4}-\d\d-\d\d$/,
    dd_Mon_yyyy: /^\d\d-[A-Z][a-z]{2}-\d{4}$/,
    Month_d_yyyy: /^[A-Z][a-z]+ \d{1,2}, \d{4}$/,
  },
};

describe("generateNotes", () => {
  it("refuses counts that make no sense, and gives nothing for no patients", () => {
    const code = (notesPerPatient: [number, number]) => {
      try {
        generateNotes({ ...options, notesPerPatient }).next();
      } catch (error) {
        return error instanceof MnemoscopeError ? error.code : undefined;
      }
      return undefined;
    };
    expect(code([0, 2])).toBe("CONFIG_INVALID");
    expect(code([3, 2])).toBe("CONFIG_INVALID");
    expect([...generateNotes({ ...options, numPatients: 0 })]).toEqual([]);
  });

  it("gives the same notes again, and the first patients whatever their number", () => {
    const few = [...generateNotes({ ...options, numPatients: 7 })];
    expect(notes.slice(0, few.length)).toEqual(few);
    expect([...generateNotes({ ...options, seed: 6, numPatients: 7 })]).not.toEqual(few);
  });

  it("writes each identifier in the form that its span names, and marks no two places twice", () => {
    for (const record of notes) {
      let end = 0;
      for (const span of [...(record.spans ?? [])].sort((a, b) => a.start - b.start)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
        const value = record.text.slice(span.start, span.end);
        expect(value).toBe(value.trim());
        expect(value.length).toBeGreaterThan(0);
        const expected = forms[span.type];
        if (expected !== undefined)
          expect(`${span.type} ${value}`).toMatch(
            new RegExp(`^${span.type} ${expected[span.format]?.source.slice(1, -1) ?? "no such format"}$`),
          );
      }
      expect(end).toBeLessThanOrEqual(record.text.length);
    }
  });

  it("marks every place where an identifier of the patient stands", () => {
    for (const record of notes) {
      for (const type of spanTypes) {
        for (const { value } of spansOf(record, type)) {
          if (value.length < 6) continue;
          const marks = (record.spans ?? []).filter((span) =>
            record.text.slice(span.start, span.end).includes(value),
          ).length;
          // An e-mail or portal address may be built of a name: those places are inside marks of their own.
          expect(record.text.split(value).length - 1, `${type} in ${record.id}`).toBeLessThanOrEqual(marks);
        }
      }
    }
  });

  it("keeps a patient's numbers the same over all notes, and shares none between patients", () => {
    for (const type of ["MRN", "PHONE", "ACCOUNT", "SSN", "HEALTH_PLAN", "EMAIL", "ZIP", "VIN"] as const) {
      const valuesOf = new Map<string, Set<string>>();
      for (const record of notes)
        for (const { value } of spansOf(record, type))
          valuesOf.set(record.group, (valuesOf.get(record.group) ?? new Set()).add(value));
      expect(valuesOf.size).toBeGreaterThan(20);
      for (const values of valuesOf.values()) expect(values.size).toBe(1);
      if (type !== "ZIP")
        expect(new Set([...valuesOf.values()].flatMap((values) => [...values])).size).toBe(valuesOf.size);
    }
  });

  it("draws the digits of medical record numbers uniformly", () => {
    const counts = new Array<number>(10).fill(0);
    const numbers = new Set<string>();
    for (const record of generateNotes({ ...options, seed: 9, numPatients: 2000, notesPerPatient: [1, 1] }))
      for (const { value } of spansOf(record, "MRN")) numbers.add(value);
    for (const value of numbers)
      for (const digit of value) counts[Number(digit)] = (counts[Number(digit)] ?? 0) + 1;
    const expected = counts.reduce((sum, n) => sum + n, 0) / 10;
    const chiSquared = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(chiSquared).toBeLessThan(27.9); // 9 degrees of freedom, upper 0.1 %
  });

  it("has a number of high entropy in every note, each class somewhere, and all five kinds of notes", () => {
    const strong = new Set<SpanType>([
      "MRN",
      "PHONE",
      "FAX",
      "SSN",
      "ACCOUNT",
      "HEALTH_PLAN",
      "EMAIL",
      "LICENSE",
      "PLATE",
      "VIN",
      "DEVICE",
      "URL",
      "IP",
    ]);
    for (const record of [...notes, ...generateNotes({ ...options, length: "short" })])
      expect(record.spans?.some((span) => strong.has(span.type))).toBe(true);
    expect(
      [...spanTypes].filter((type) => !notes.some((record) => spansOf(record, type).length > 0)),
    ).toEqual([]);
  });

  it("marks ages over 89 and no other", () => {
    const ages = notes.flatMap((record) =>
      [...record.text.matchAll(/(\d+)-year-old|(?:, |age )(\d+) (?:y|years)\b/g)].map((match) => ({
        record,
        at: match.index,
        age: Number(match[1] ?? match[2]),
      })),
    );
    expect(ages.some(({ age }) => age > 89)).toBe(true);
    expect(ages.some(({ age }) => age <= 89)).toBe(true);
    for (const { record, at, age } of ages)
      expect(spansOf(record, "AGE").some((span) => span.start >= at && span.start < at + 8)).toBe(age > 89);
  });

  it("names the patient's diagnosis, the same in all notes, and where it stands", () => {
    const diagnoses = new Map<string, Set<string>>();
    for (const record of notes) {
      for (const fact of record.facts ?? []) {
        expect(record.text.slice(fact.start, fact.end).toLowerCase()).toBe(fact.value.toLowerCase());
        diagnoses.set(record.group, (diagnoses.get(record.group) ?? new Set()).add(fact.value));
      }
    }
    expect(diagnoses.size).toBe(400);
    for (const values of diagnoses.values()) expect(values.size).toBe(1);
    expect(noteConditions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(noteConditions).size).toBe(noteConditions.length);
  });

  it("fills every choice and range", () => {
    for (const record of notes) expect(record.text).not.toMatch(/[{}|]{1}[^ ]|undefined|NaN| $/m);
  });

  it("shares no wording between the base set and the held-out set", () => {
    const slots = (templates: "base" | "held-out") => {
      const found = new Set<string>();
      for (const record of generateNotes({ ...options, templates })) {
        for (const { start } of record.spans ?? [])
          found.add(
            record.text
              .slice(0, start)
              .split("\n")
              .at(-1)
              ?.replace(/^.*[.,;] /, "")
              .replace(/\d/g, "0") ?? "",
          );
      }
      return found;
    };
    const [base, heldOut] = [slots("base"), slots("held-out")];
    // What stands before an identifier on its line, in both sets, is at most the commonest label of all and
    // bare punctuation.
    const shared = [...base].filter((slot) => heldOut.has(slot) && slot.length > 8);
    expect(shared).toEqual([]);
  });

  it("keeps to the lengths it promises, in tokens of the project's tokenizer", () => {
    const tokenizer = loadTokenizer("data/tokenizer");
    for (const [length, low, high] of [
      ["short", 90, 160],
      ["full", 150, 300],
    ] as const) {
      const lengths = [...generateNotes({ ...options, length, numPatients: 150 })]
        .map((record) => tokenizer.encode(record.text).ids.length)
        .sort((a, b) => a - b);
      expect(lengths[Math.floor(lengths.length * 0.05)]).toBeGreaterThanOrEqual(low);
      expect(lengths[Math.floor(lengths.length * 0.94)]).toBeLessThanOrEqual(high);
    }
  });
});

describe("fragments", () => {
  it("keep marks in place through joining and templates", () => {
    const name = marked("NAME", "Ann Lee", "full");
    const line = note`Seen: ${concat(["Ms. ", name])}, ${3} times. ${name}`;
    expect(line.text).toBe("Seen: Ms. Ann Lee, 3 times. Ann Lee");
    expect(line.marks.map((mark) => line.text.slice(mark.start, mark.end))).toEqual(["Ann Lee", "Ann Lee"]);
    expect(concat([])).toEqual({ text: "", marks: [] });
  });

  it("start a sentence in upper case, but leave a name as it is spelt", () => {
    expect(sentence(note`she denies pain.`).text).toBe("She denies pain.");
    expect(sentence(marked("NAME", "van Dyk", "last")).text).toBe("van Dyk");
    expect(sentence(marked("DIAGNOSIS", "gout", "name")).text).toBe("Gout");
    expect(sentence(note``).text).toBe("");
  });
});

describe("Draw", () => {
  it("fills ranges with their decimals, choices, and leaves other braces", () => {
    const draw = new Draw(1);
    for (let i = 0; i < 50; i++) {
      expect(draw.fill("{1.5-2.5} mg")).toMatch(/^(1\.[5-9]|2\.[0-5]) mg$/);
      expect(draw.fill("{3-5} {a|b}")).toMatch(/^[345] [ab]$/);
    }
    expect(draw.fill("{x} {}")).toBe("{x} {}");
  });

  it("picks different items, all where too many are asked for, and refuses an empty list", () => {
    const draw = new Draw(1);
    expect(draw.some([1, 2, 3], 5).sort()).toEqual([1, 2, 3]);
    expect(draw.some([], 2)).toEqual([]);
    expect(() => draw.pick([])).toThrow(RangeError);
  });

  it("counts ages by completed years, leap days included", () => {
    expect(ageOn({ year: 2000, month: 6, day: 15 }, { year: 2020, month: 6, day: 14 })).toBe(19);
    expect(ageOn({ year: 2000, month: 6, day: 15 }, { year: 2020, month: 6, day: 15 })).toBe(20);
    expect(addDays({ year: 2020, month: 2, day: 28 }, 1)).toEqual({ year: 2020, month: 2, day: 29 });
    expect(addDays({ year: 2020, month: 1, day: 1 }, -1)).toEqual({ year: 2019, month: 12, day: 31 });
  });
});
