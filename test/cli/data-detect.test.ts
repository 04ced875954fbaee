import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import type { DataFields } from "../../src/data/source-keys.js";
import { dataDetect } from "../../cli/data-detect.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mnemoscope-detect-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function printed(name: string, content: string, fields: DataFields = {}): Promise<unknown[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const lines: unknown[] = [];
  await dataDetect({
    path,
    fields: { text: "text", ...fields },
    write: async (line) => void lines.push(JSON.parse(line)),
  });
  return lines;
}

test("prints a record's spans by its id, without any text", async () => {
  const rows = [
    { note: "a-1", body: "MRN: 4071193, seen 5/21/20." },
    { note: "a-2", body: "No complaints." },
  ];
  expect(
    await printed("notes.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"), {
      text: "body",
      id: "note",
    }),
  ).toEqual([
    {
      id: "a-1",
      spans: [
        { start: 5, end: 12, type: "MRN" },
        { start: 19, end: 26, type: "DATE" },
      ],
    },
    { id: "a-2", spans: [] },
  ]);
});

test("reads CSV and plain text too", async () => {
  const spans = [{ start: 4, end: 9, type: "DOCTOR" }];
  expect(await printed("notes.csv", 'id,text\n7,"Dr. Hayes"\n', { id: "id" })).toEqual([{ id: "7", spans }]);
  expect(await printed("note.txt", "Dr. Hayes")).toEqual([{ id: "note.txt", spans }]);
});

test("refuses a file that it does not know, and one without the field, by name", async () => {
  await expect(printed("notes.pdf", "")).rejects.toMatchObject({
    code: "USAGE",
    message: expect.stringContaining("notes.pdf") as string,
  });
  await expect(printed("notes.jsonl", '{"body": "MRN: 4071193"}')).rejects.toMatchObject({
    code: "DATA_MALFORMED",
    message: expect.not.stringContaining("4071193") as string,
  });
});
