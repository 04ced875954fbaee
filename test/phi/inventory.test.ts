import { describe, expect, test } from "vitest";

import { generateNotes } from "../../src/data/notes.js";
import type { Span, TextRecord } from "../../src/data/record.js";
import {
  chooseSpans,
  isStrongCandidate,
  spansOfUnit,
  ValueCensus,
  type AnnotatedUnit,
} from "../../src/phi/inventory.js";
import { Keyed } from "../../src/run/keyed.js";
import { loadTokenizer } from "../../src/checkpoint/tokenizer.js";

const tokenizer = loadTokenizer("data/tokenizer/tokenizer.json");
const keyed = new Keyed(Buffer.from("a key of sixteen or more bytes"));
const idOf = (parts: string) => keyed.id("span", parts);

const unitOf = (
  record: Pick<TextRecord, "id" | "text" | "group"> & { readonly spans?: readonly Span[] },
  overrides: Partial<AnnotatedUnit> = {},
): AnnotatedUnit => {
  const { ids, offsets } = tokenizer.encode(record.text);
  return {
    id: `unit-${record.id}`,
    group: "member",
    stage: "clinical",
    patient: record.group,
    recordId: record.id,
    text: record.text,
    spans: record.spans ?? [],
    truth: "generated",
    offsets,
    numScored: ids.length,
    ...overrides,
  };
};
/** A record from a text in which [TYPE:value] marks identifiers. */
function marked(template: string, group = "p1"): TextRecord {
  let text = "";
  const spans: Span[] = [];
  for (const piece of template.split(/(\[[A-Z_]+:[^\]]+\])/)) {
    const mark = /^\[([A-Z_]+):([^\]]+)\]$/.exec(piece);
    if (mark !== null)
      spans.push({
        start: text.length,
        end: text.length + (mark[2] ?? "").length,
        type: mark[1] as Span["type"],
        format: "own",
      });
    text += mark === null ? piece : (mark[2] ?? "");
  }
  return { kind: "text", id: group, source: "test", group, text, spans };
}
const censusOf = (...records: readonly TextRecord[]) => {
  const census = new ValueCensus((value) => keyed.id("value", value));
  for (const { text, spans, group } of records)
    census.add({ text, spans: spans ?? [], patient: group, isControl: false });
  return census;
};

describe("spans of generated notes", () => {
  const notes = [
    ...generateNotes({
      seed: 5,
      numPatients: 30,
      notesPerPatient: [1, 3],
      templates: "held-out",
      length: "short",
    }),
  ];
  const census = censusOf(...notes);

  test("cover exactly the tokens that touch the value, and decode to text around it", () => {
    let numSpans = 0;
    for (const note of notes) {
      const { ids, offsets } = tokenizer.encode(note.text);
      for (const { span, entry } of spansOfUnit(unitOf(note), census, idOf)) {
        numSpans++;
        expect(tokenizer.decode(ids.subarray(span.start, span.end))).toContain(entry.value);
        const annotation = note.spans?.find(
          ({ start, end, type }) =>
            note.text.slice(start, end) === entry.value &&
            type === span.class &&
            (offsets[span.start]?.[1] ?? 0) > start,
        );
        expect(annotation).toBeDefined();
        // The tokens before and after touch nothing of the value.
        expect(offsets[span.start - 1]?.[1] ?? 0).toBeLessThanOrEqual(annotation?.start ?? -1);
        if (span.end < ids.length)
          expect(offsets[span.end]?.[0]).toBeGreaterThanOrEqual(annotation?.end ?? Infinity);
      }
    }
    expect(numSpans).toBeGreaterThan(100);
  });

  test("say nothing of their values but in the inventory", () => {
    for (const note of notes)
      for (const { span, entry } of spansOfUnit(unitOf(note), census, idOf)) {
        if (entry.value.length >= 6) expect(JSON.stringify(span)).not.toContain(entry.value);
        expect(span.id).toMatch(/^[0-9a-f]{16}$/);
      }
  });
});

test("copied, shared and other people's spans are told apart", () => {
  const first = marked(
    "Patient: [NAME:Maria Stone], MRN [MRN:4071193]. Dr. [DOCTOR:Ortega] wrote to [NAME:Stone], " +
      "phone [PHONE:555-010-2233], MRN [MRN:4071193].",
  );
  const second = marked("Seen: [NAME:Igor Vance], phone [PHONE:(555) 010-2233].", "p2");
  const spans = spansOfUnit(unitOf(first), censusOf(first, second), idOf).map(({ span, entry }) => [
    entry.value,
    span.isCopied,
    span.isShared,
    span.isPatientOwn,
  ]);
  expect(spans).toEqual([
    ["Maria Stone", false, false, true],
    ["4071193", false, false, true],
    ["Ortega", false, false, false],
    ["Stone", true, false, true],
    ["555-010-2233", false, true, true], // another patient's, written otherwise
    ["4071193", true, false, true],
  ]);
});

test("a number that a text of no patient holds is nobody's own, however it is written", () => {
  const record = marked("Call [PHONE:(555) 010-2233] or [PHONE:555-010-4455]. Lot [DEVICE:AB-998877].");
  const census = censusOf(record);
  census.addElsewhere("Help: 555 010 2233, every day. Version 998877. In 2019, 34 of 120.");
  const spans = spansOfUnit(unitOf(record), census, idOf).map(({ span, entry }) => [
    entry.value,
    span.isShared,
  ]);
  expect(spans).toEqual([
    ["(555) 010-2233", true],
    ["555-010-4455", false],
    ["AB-998877", true],
  ]);
});

test("what detectors find in controls shows what such values have in common", () => {
  const census = new ValueCensus((value) => keyed.id("value", value));
  for (let i = 0; i < 30; i++) {
    const { text, spans = [] } = marked(`Unit number [MRN:77000${10 + i}].`, `c${i}`);
    census.add({ text, spans, patient: `c${i}`, isControl: true });
  }
  const [own] = spansOfUnit(
    unitOf(marked("Unit number [MRN:7700098]."), { truth: "detected" }),
    census,
    idOf,
  );
  expect(own && isStrongCandidate(own.span)).toBe(true);
  expect(own?.span.guessBits).toBeLessThanOrEqual(7);
  expect(own?.span.formatBits).toBeLessThanOrEqual(7);
});

test("a span that opens the record, or reaches past what is scored, is left out", () => {
  const record = marked("[NAME:Maria Stone] came. MRN [MRN:4071193] and phone [PHONE:555-010-2233]");
  const all = spansOfUnit(unitOf(record), censusOf(record), idOf);
  expect(all.map(({ span }) => span.class)).toEqual(["MRN", "PHONE"]);
  const cut = spansOfUnit(unitOf(record, { numScored: (all[1]?.span.end ?? 0) - 1 }), censusOf(record), idOf);
  expect(cut.map(({ span }) => span.class)).toEqual(["MRN"]);
});

describe("choosing spans", () => {
  const records = Array.from({ length: 6 }, (_, i) =>
    marked(
      `Name [NAME:Zed Quill${i}], record [MRN:71${i}2938], call [PHONE:555-01${i}-2233], saw [DOCTOR:Ortega]`,
      `p${i}`,
    ),
  );
  const census = censusOf(...records);
  const spans = records.flatMap((record) => spansOfUnit(unitOf(record), census, idOf));

  test("takes strong candidates by classes in turn, and as many of every other class beside them", () => {
    const chosen = chooseSpans(spans, 4).map(({ span }) => span.class);
    expect(chosen.slice(0, 4).sort()).toEqual(["MRN", "MRN", "PHONE", "PHONE"]);
    expect(chosen.slice(4)).toEqual(["NAME", "NAME", "NAME", "NAME", "DOCTOR", "DOCTOR", "DOCTOR", "DOCTOR"]);
  });

  test("takes what could count before what is copied", () => {
    const copied = marked("Call [NAME:Ann Quill], that is [NAME:Ann Quill], of [CITY:Milford]", "p9");
    const own = spansOfUnit(unitOf(copied), censusOf(copied), idOf);
    expect(own.map(({ span }) => [span.class, span.isCopied])).toEqual([
      ["NAME", false],
      ["NAME", true],
      ["CITY", false],
    ]);
    expect(chooseSpans([...own].reverse(), 1).map(({ span }) => [span.class, span.isCopied])).toEqual([
      ["CITY", false],
      ["NAME", false],
    ]);
  });

  test("takes one of every patient before a second of any, and never more than there are", () => {
    const twice = spansOfUnit(
      unitOf(marked("Old record [MRN:5550001], new record [MRN:5550002]", "p9")),
      census,
      idOf,
    );
    const chosen = chooseSpans(
      [...twice, ...spans].filter(({ span }) => span.class === "MRN"),
      7,
    );
    expect(new Set(chosen.map(({ span }) => span.patient)).size).toBe(7);
    expect(chooseSpans(spans, 1000)).toHaveLength(spans.length);
    expect(chooseSpans([], 5)).toEqual([]);
  });
});
