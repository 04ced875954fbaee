import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";
import { z } from "zod";

import { dataOptions, dataSourceByName, dataSourceOf } from "../../cli/data-options.js";
import { runProgram, type Ended } from "../support/processes.js";
import { temporaryFolder } from "../support/run.js";

const fieldsOf = (fields?: string) => z.object(dataOptions).parse({ fields }).fields;

test("fields are pairs; the text is in `text` unless they say where", () => {
  expect(fieldsOf()).toEqual({ text: "text" });
  expect(fieldsOf("text=note,patient=mrn,spans=marks")).toEqual({
    text: "note",
    patient: "mrn",
    spans: "marks",
  });
  expect(fieldsOf("patient=mrn")).toEqual({ text: "text", patient: "mrn" });
  expect(fieldsOf("prompt=q,completion=a")).toEqual({ prompt: "q", completion: "a" });
});

test("columns of identifiers are named with their class", () => {
  expect(fieldsOf("text=note,identifiers.mrn=MRN,identifiers.Last, First=NAME,id=n")).toEqual({
    text: "note",
    id: "n",
    identifiers: { mrn: "MRN", "Last, First": "NAME" },
  });
  expect(() => fieldsOf("text=note,identifiers.mrn=MRM")).toThrow(
    expect.objectContaining({
      code: "USAGE",
      message: '--fields says that the column "mrn" holds "MRM"',
    }) as Error,
  );
});

test("a field's own name may hold commas and equals signs", () => {
  expect(fieldsOf("text=Note, full,patient=MRN=id")).toEqual({ text: "Note, full", patient: "MRN=id" });
});

test.each([
  ["", '--fields is ""'],
  ["note", '--fields is "note"'],
  ["text=", '--fields is "text="'],
  ["=note", '--fields is "=note"'],
  ["txt=note", '--fields has no "txt" (did you mean "text"?)'],
  ["text=note,birthday=b", '--fields has no "birthday"'],
])("%j is refused in words", (fields, message) => {
  expect(() => fieldsOf(fields)).toThrow(expect.objectContaining({ code: "USAGE", message }) as Error);
});

test("a file's name says what it holds", () => {
  const readerOf = (path: string) => dataSourceByName(path, { text: "text" })?.reader;
  expect(
    ["a.jsonl", "a.jsonl.gz", "x/a.csv", "a.csv.gz", "a.txt", "texts", "texts/", "."].map(readerOf),
  ).toEqual(["jsonl", "jsonl", "csv", "csv", "text", "text", "text", "text"]);
  expect(["a.pdf", "a.json", "a.gz.jsonl.zip"].map(readerOf)).toEqual([undefined, undefined, undefined]);
  expect(() => dataSourceOf("a.pdf", {})).toThrow("what kind of file is a.pdf?");
});

// The compiled program, as its user starts it.

function writeNotes(): string {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "notes.jsonl");
  writeFileSync(path, `${JSON.stringify({ body: "MRN: 4071193.", note: "a-1" })}\n`);
  return path;
}
const lines = ({ stderr }: Ended): string[] => stderr.trimEnd().split("\n");

test("data detect takes old names as it takes the new one, and says so on standard error", async () => {
  const path = writeNotes();
  const now = await runProgram(["data", "detect", path, "--fields", "text=body,id=note"]);
  expect(now).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(now.stdout)).toMatchObject({ id: "a-1", spans: [{ type: "MRN" }] });
  const before = await runProgram(["data", "detect", path, "--text", "body", "--id", "note"]);
  expect(before).toMatchObject({ code: 0, stdout: now.stdout });
  expect(lines(before)).toEqual(["--text, --id are old names: write --fields text=body,id=note"]);
});

test("extract takes its old names too", async () => {
  const path = writeNotes();
  const files = ["--data", path, "--control", path, "--text", "body", "--patient", "note", "--group", "note"];
  const ended = await runProgram(["extract", "--model", "nowhere", ...files]);
  expect(ended.code).toBe(2);
  expect(lines(ended)).toEqual([
    `--control is an old name: write --controls ${path}`,
    "--text, --patient, --group are old names: write --fields text=body,patient=note,group=note",
    expect.stringMatching(/^MODEL_MALFORMED: nowhere/) as string,
  ]);
});

test.each([
  [
    ["data", "detect", "a.jsonl", "--text", "body", "--fields", "id=note"],
    "--fields is given, and by its old name",
  ],
  [
    ["extract", "--model", "m", "--data", "a.jsonl", "--control", "a", "--controls", "b"],
    "--controls is given, and by its old name --control too",
  ],
  [["data", "detect", "a.jsonl", "--text", "a", "--text", "b"], "--text is given more than once"],
  [["probe", "m", "--data", "a.jsonl", "--text", "a"], "Unknown argument: text"],
])("%j ends with one line", async (args, message) => {
  const ended = await runProgram(args);
  expect(ended.code).toBe(2);
  expect(lines(ended)).toEqual([expect.stringContaining(`USAGE: ${message}`) as string]);
});
