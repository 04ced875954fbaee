import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { dataSourceSchema } from "../../src/data/data-source.js";
import { parseConfig } from "../../src/run/config.js";
import { readRecords } from "../../src/data/read.js";
import type { DataRecord } from "../../src/data/record.js";

const folder = mkdtempSync(join(tmpdir(), "annotations-"));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, rows: readonly object[]): string => {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return path;
};

/** Records of two notes with these annotations beside them. */
async function read(
  annotations: readonly object[],
  notes: readonly object[] = twoNotes,
): Promise<DataRecord[]> {
  const source = {
    reader: "jsonl",
    path: write("notes.jsonl", notes),
    fields: { id: "id", text: "text" },
    annotations: write("spans.jsonl", annotations),
  };
  const records: DataRecord[] = [];
  for await (const record of readRecords(dataSourceSchema.parse(source))) records.push(record);
  return records;
}

const twoNotes = [
  { id: "a", text: "MRN 4071193" },
  { id: 7, text: "Zebedee is well" },
];
const mrn = { start: 4, end: 11, type: "MRN" };
const failing = (message: RegExp) => ({
  code: "DATA_MALFORMED",
  message: expect.stringMatching(message) as string,
});

test("are given to the record of their id; a record without any has not been looked at", async () => {
  const [a, b] = await read([{ id: "a", spans: [mrn] }]);
  expect(a).toMatchObject({ kind: "text", spans: [{ ...mrn, format: "unknown" }] });
  expect(b).not.toHaveProperty("spans");
  const [, numbered] = await read([{ id: 7, spans: [] }]);
  expect(numbered).toMatchObject({ spans: [] });
});

test("are refused with their line, and neither text nor id", async () => {
  const wrong: readonly (readonly [readonly object[], RegExp])[] = [
    [
      [{ id: "a", spans: [{ ...mrn, end: 12 }] }],
      /spans\.jsonl, line 1: span 4–12 lies outside its text of 11 characters$/,
    ],
    [[{ id: "a", spans: [{ ...mrn, start: 11 }] }], /line 1: span 11–11/],
    [[{ id: "a", spans: [{ ...mrn, type: "PASSPORT" }] }], /line 1: spans must be a list of .*MRN/],
    [[{ id: "a", spans: [{ ...mrn, start: 0.5 }] }], /line 1: spans must be/],
    [[{ id: "a" }], /line 1: spans must be/],
    [[{ spans: [] }], /line 1: field "id" is missing or empty/],
    [
      [
        { id: "a", spans: [] },
        { id: "a", spans: [] },
      ],
      /line 2: its id is that of line 1/,
    ],
    [[{ id: "Zebedee", spans: [] }], /line 1: no record has its id$/],
    [
      [
        { id: "b", spans: [] },
        { id: "c", spans: [] },
      ],
      /line 1: no record has its id \(nor those of 1 more lines\)/,
    ],
  ];
  for (const [annotations, message] of wrong) {
    const error: unknown = await read(annotations).catch((caught: unknown) => caught);
    expect(error).toMatchObject(failing(message));
    expect(String(error)).not.toMatch(/4071193|Zebedee/);
  }
});

test("of an id that two records of unequal texts have are refused", async () => {
  const same = [twoNotes[0] ?? {}, twoNotes[0] ?? {}];
  expect(await read([{ id: "a", spans: [mrn] }], same)).toHaveLength(2);
  await expect(read([{ id: "a", spans: [] }], [...same, { id: "a", text: "another" }])).rejects.toMatchObject(
    failing(/two records/),
  );
});

test("are given in one place, for records of a text", () => {
  const withSource = (fields: object) => () =>
    parseConfig(
      {
        name: "tiny",
        model: { base: "nowhere" },
        data: { notes: { reader: "jsonl", path: "notes.jsonl", fields, annotations: "spans.jsonl" } },
        stages: [
          {
            name: "cpt",
            objective: "packed",
            data: ["notes"],
            epochs: 1,
            batchSize: 1,
            sequenceLength: 8,
            learningRate: 1,
          },
        ],
      },
      "the test",
    );
  expect(withSource({ text: "text" })).not.toThrow();
  expect(withSource({ text: "text", spans: "spans" })).toThrow(/annotations twice/);
  expect(withSource({ prompt: "q", completion: "a" })).toThrow(/only records with a "text"/);
});
