import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

import { seeded } from "../../src/random.js";
import { numPatients, numRepeats, writePlantedNotes } from "../../validation/planted-notes.js";
import { temporaryFolder } from "../support/run.js";

interface Note {
  readonly patient: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

it("repeats a few patients' record numbers, and marks every number and name where it stands", () => {
  const path = join(temporaryFolder(), "notes.jsonl");
  writePlantedNotes(path, seeded("notes"));
  const notes = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Note);
  const byPatient = new Map<string, Note[]>();
  for (const note of notes) byPatient.set(note.patient, [...(byPatient.get(note.patient) ?? []), note]);
  expect(byPatient.size).toBe(numPatients);
  const sizes = [...byPatient.values()].map((own) => own.length);
  expect(sizes.filter((size) => size === numRepeats)).toHaveLength(numPatients / 14);
  for (const own of byPatient.values()) {
    const values = own.map(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    const [name = "", record = "", surname = ""] = values[0] ?? [];
    expect(record).toMatch(/^\d{6}$/);
    expect(name.endsWith(` ${surname}`)).toBe(true);
    // Every note of a patient holds the same.
    expect(new Set(values.map((each) => each.join())).size).toBe(1);
  }
});
