import { describe, expect, test } from "vitest";

import { dataSourceSchema } from "../../src/data/data-source.js";
import type { TextRecord } from "../../src/data/record.js";
import { identifiersOf, isDetected } from "../../prepare/identifiers.js";

const source = (own: object) =>
  dataSourceSchema.parse({ reader: "jsonl", path: "notes.jsonl", fields: { text: "text" }, ...own });
const withPatients = { fields: { text: "text", patient: "patient" } };
const record: TextRecord = { kind: "text", id: "1", source: "notes", group: "1", text: "MRN 4071193" };

describe("the detectors look", () => {
  test("by default at patients' records that are not public", () => {
    expect(isDetected(source(withPatients))).toBe(true);
    expect(isDetected(source({ ...withPatients, isPublic: true }))).toBe(false);
    expect(isDetected(source({}))).toBe(false);
    expect(isDetected(dataSourceSchema.parse({ reader: "text", path: "notes" }))).toBe(false);
    expect(isDetected(dataSourceSchema.parse({ reader: "medquad", path: "medquad.jsonl" }))).toBe(false);
  });

  test("not where columns hold the identifiers: all its records are annotated", () => {
    const fields = { ...withPatients.fields, identifiers: { mrn: "MRN" } };
    expect(isDetected(source({ fields }))).toBe(false);
  });

  test("else where the config says so", () => {
    expect(isDetected(source({ ...withPatients, identifiers: "none" }))).toBe(false);
    expect(isDetected(source({ isPublic: true, identifiers: "detect" }))).toBe(true);
    expect(isDetected(dataSourceSchema.parse({ reader: "text", path: "notes", identifiers: "detect" }))).toBe(
      true,
    );
  });
});

describe("identifiers of a record", () => {
  test("are annotated ones where somebody looked, even if nothing was found", () => {
    expect(identifiersOf({ ...record, spans: [] }, source(withPatients))).toEqual({
      spans: [],
      truth: "annotated",
    });
  });

  test("are the generator's own of its notes", () => {
    const notes = dataSourceSchema.parse({ reader: "notes", seed: 1, numPatients: 1 });
    expect(identifiersOf({ ...record, spans: [] }, notes)?.truth).toBe("generated");
  });

  test("are detected ones where nobody looked and the detectors are asked, else unknown", () => {
    expect(identifiersOf(record, source(withPatients))).toEqual({
      spans: [{ start: 4, end: 11, type: "MRN", format: "labelled" }],
      truth: "detected",
    });
    expect(identifiersOf(record, source({}))).toBeUndefined();
    expect(
      identifiersOf(
        { kind: "instruction", id: "1", source: "q", group: "1", prompt: "MRN 4071193", completion: "x" },
        source(withPatients),
      ),
    ).toBeUndefined();
  });
});
