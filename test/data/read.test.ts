import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { afterAll, describe, expect, it } from "vitest";

import { dataSourceSchema } from "../../src/data/data-source.js";
import { MnemoscopeError } from "../../src/errors.js";
import type { ReadCounts } from "../../src/data/read-counts.js";
import { readRecords } from "../../src/data/read.js";
import { readers } from "../../src/data/readers.js";
import { type DataRecord, textOf } from "../../src/data/record.js";

const directory = mkdtempSync(join(tmpdir(), "read-"));
afterAll(() => rmSync(directory, { recursive: true }));

function write(name: string, content: string | Buffer): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

async function read(source: unknown): Promise<{ records: DataRecord[]; counts: ReadCounts }> {
  const counts: ReadCounts = { numEmpty: 0, numTorn: 0 };
  const records: DataRecord[] = [];
  for await (const record of readRecords(dataSourceSchema.parse(source), counts)) records.push(record);
  return { records, counts };
}

async function failure(source: unknown): Promise<MnemoscopeError> {
  const error: unknown = await read(source).catch((caught: unknown) => caught);
  if (error instanceof MnemoscopeError) return error;
  throw new Error(`no MnemoscopeError: ${String(error)}`);
}

const jsonl = (path: string, fields: object = { text: "text" }) => ({ reader: "jsonl", path, fields });

describe("every reader of files", () => {
  const fields = { text: "text" };
  const ofFiles = readers.flatMap(({ schema: { shape } }) =>
    "path" in shape ? [[shape.reader.value, "fields" in shape ? { fields } : {}] as const] : [],
  );

  it.each(ofFiles)("%s: says which file is missing", async (reader, more) => {
    const error = await failure({ reader, path: join(directory, "absent.gz"), ...more });
    expect(error.code).toBe("DATA_NOT_FOUND");
    expect(error.message).toContain("absent.gz");
    expect(error.exitCode).toBe(2);
  });

  it.each(ofFiles)("%s: says that an empty file has no record", async (reader, more) => {
    expect((await failure({ reader, path: write("empty", ""), ...more })).code).toBe("DATA_EMPTY");
  });

  it.each(ofFiles)("%s: refuses bytes that are no UTF-8, and gzip that is cut off", async (reader, more) => {
    expect(
      (await failure({ reader, path: write("latin1", Buffer.from([0x22, 0xe9, 0x22, 0x0a])), ...more })).code,
    ).toBe("DATA_MALFORMED");
    const whole = gzipSync(
      Array.from({ length: 5000 }, (_, i) => `{"text": "record ${i * 7919}"}\n`).join(""),
    );
    const error = await failure({
      reader,
      path: write("cut.gz", whole.subarray(0, whole.length / 2)),
      ...more,
    });
    expect(error.code).toBe("DATA_MALFORMED");
  });
});

describe("JSON Lines", () => {
  it("names the line that is torn, and quotes none of its text", async () => {
    const error = await failure(
      jsonl(write("torn.jsonl", '{"text": "one"}\n\n{"text": "two"}\n{"text": "Ann Lee, MRN 48291')),
    );
    expect(error.code).toBe("DATA_MALFORMED");
    expect(error.line).toContain("line 4");
    expect(error.line).toContain("torn.jsonl");
    expect(`${error.line}${String(error.cause)}`).not.toContain("Ann");
  });

  it("names the line that is no object, and the field that is missing", async () => {
    expect((await failure(jsonl(write("list.jsonl", '{"text": "a"}\n[1]\n')))).line).toContain(
      "line 2: is not an object",
    );
    expect((await failure(jsonl(write("field.jsonl", '{"text": "a"}\n{"txt": "b"}\n')))).line).toContain(
      'line 2: field "text" is missing',
    );
    expect((await failure(jsonl(write("type.jsonl", '{"text": ["a"]}\n')))).line).toContain(
      'line 1: field "text" is neither text nor a number',
    );
  });

  it("reads CRLF, a byte order mark, a last line without break, line separators within a text", async () => {
    const { records } = await read(
      jsonl(write("odd.jsonl", '\ufeff{"text": "one"}\r\n{"text": "two\u2028half"}\r\n{"text": "three"}')),
    );
    expect(records.map(textOf)).toEqual(["one", "two\u2028half", "three"]);
  });

  it("reads gzip, and characters that lie across the pieces of the stream", async () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `${"🩺é".repeat((i % 50) + 1)} ${i}`);
    const lines = texts.map((text) => JSON.stringify({ text })).join("\n");
    for (const path of [write("many.jsonl", lines), write("many.jsonl.gz", gzipSync(lines))])
      expect((await read(jsonl(path))).records.map(textOf)).toEqual(texts);
  });

  it("finds the values of identifier columns in their record, once where a span is given too", async () => {
    const text = "Susan Okafor, MRN 407-1193, sex F. Ms. Okafor is well.";
    const fields = { text: "text", identifiers: { mrn: "MRN", name: "NAME", sex: "PLATE" } };
    const csv = write("columns.csv", `text,mrn,name,sex\n"${text}",4071193,"OKAFOR, SUSAN",F\nNo name,,,\n`);
    const { records, counts } = await read({ reader: "csv", path: csv, fields });
    expect(records.map((record) => record.kind === "text" && record.spans)).toEqual([
      [
        { start: 0, end: 12, type: "NAME", format: "column" },
        { start: 18, end: 26, type: "MRN", format: "column" },
        { start: 39, end: 45, type: "NAME", format: "column" },
      ],
      [], // somebody looked
    ]);
    expect(counts).toEqual({ numEmpty: 0, numTorn: 0, numUnsearched: 1 });
    const marked = {
      text,
      mrn: 4071193,
      name: null,
      sex: "",
      marks: [{ start: 18, end: 26, type: "ACCOUNT" }],
    };
    const path = write("columns.jsonl", JSON.stringify(marked));
    const [record] = (await read(jsonl(path, { ...fields, spans: "marks" }))).records;
    expect(record?.kind === "text" && record.spans).toEqual([
      { start: 18, end: 26, type: "ACCOUNT", format: "unknown" },
    ]);
  });

  it("adds annotations beside the source to the values of its columns", async () => {
    const path = write(
      "beside.jsonl",
      JSON.stringify({ id: "1", text: "MRN 4071193, room 12B", mrn: "4071193" }),
    );
    const annotations = write(
      "beside-spans.jsonl",
      JSON.stringify({ id: "1", spans: [{ start: 18, end: 21, type: "ADDRESS" }] }),
    );
    const fields = { id: "id", text: "text", identifiers: { mrn: "MRN" } };
    const [record] = (await read({ ...jsonl(path, fields), annotations })).records;
    expect(record?.kind === "text" && record.spans?.map(({ type }) => type)).toEqual(["MRN", "ADDRESS"]);
  });

  it("refuses a column that is not there, and an age as one", async () => {
    const path = write("columns.jsonl", JSON.stringify({ text: "MRN 4071193", mrn: "4071193" }));
    const error = await failure(jsonl(path, { text: "text", identifiers: { MRN: "MRN" } }));
    expect([error.code, error.message.includes('"MRN"')]).toEqual(["DATA_MALFORMED", true]);
    expect(
      dataSourceSchema.safeParse(jsonl(path, { text: "text", identifiers: { age: "AGE" } })).success,
    ).toBe(false);
  });

  it("leaves out rows without text and counts them", async () => {
    const { records, counts } = await read(
      jsonl(write("gaps.jsonl", '{"text": ""}\n{"text": null}\n{"text": " \\n"}\n{"text": "a"}\n')),
    );
    expect(records).toHaveLength(1);
    expect(counts).toEqual({ numEmpty: 3, numTorn: 0 });
  });

  it("maps ids, patients, groups and spans; a patient is the group over all sources", async () => {
    const row = {
      key: 7,
      who: "P1",
      topic: "gout",
      body: "Ann Lee has gout.",
      marks: [{ start: 0, end: 7, type: "NAME", note: "kept apart" }],
    };
    const path = write("mapped.jsonl", `${JSON.stringify(row)}\n`);
    const fields = { id: "key", text: "body", spans: "marks" };
    const [byPatient] = (await read(jsonl(path, { ...fields, patient: "who" }))).records;
    expect(byPatient).toMatchObject({
      kind: "text",
      id: "7",
      source: "mapped.jsonl",
      patient: "P1",
      group: "P1",
      text: row.body,
      spans: [{ start: 0, end: 7, type: "NAME", format: "unknown" }],
    });
    const [byTopic] = (await read(jsonl(path, { ...fields, group: "topic" }))).records;
    expect(byTopic).not.toHaveProperty("patient");
    expect(byTopic?.group).toBe('["mapped.jsonl","gout"]');
    const [plain] = (await read(jsonl(path, { text: "body" }))).records;
    expect(plain).not.toHaveProperty("spans");
    expect(plain?.id).toMatch(/^[0-9a-f]{16}$/);
    expect((await failure(jsonl(path, { text: "body", patient: "whom" }))).line).toContain(
      'field "whom" is missing or empty',
    );
  });

  it.each([
    ["a type that is none", [{ start: 0, end: 3, type: "SHOE" }]],
    ["no list", { start: 0 }],
    ["an end before the start", [{ start: 3, end: 3, type: "NAME" }]],
    ["a place past the text", [{ start: 0, end: 18, type: "NAME" }]],
  ])("refuses spans with %s", async (_, marks) => {
    const path = write("spans.jsonl", JSON.stringify({ text: "Ann Lee has gout.", marks }));
    expect((await failure(jsonl(path, { text: "text", spans: "marks" }))).code).toBe("DATA_MALFORMED");
  });

  it(
    "makes instruction records of prompt and completion, and refuses a mapping that is neither or " + "both",
    async () => {
      const path = write("pairs.jsonl", '{"q": "Is it? ", "a": "Yes.", "l": "yes", "text": "t"}\n');
      const [record] = (await read(jsonl(path, { prompt: "q", completion: "a", label: "l" }))).records;
      expect(record).toMatchObject({
        kind: "instruction",
        prompt: "Is it? ",
        completion: "Yes.",
        label: "yes",
      });
      for (const fields of [{}, { prompt: "q" }, { text: "text", prompt: "q" }])
        expect((await failure(jsonl(path, fields))).code).toBe("CONFIG_INVALID");
    },
  );
});

describe("MedQuAD", () => {
  const row = (over: object = {}) =>
    JSON.stringify({
      id: "1",
      focus: "Gout",
      source: "NIH",
      question: "What is gout ?",
      answer: "A disease.",
      ...over,
    });

  it("keys records by content, because its ids repeat, and groups them by source and focus", async () => {
    const path = write(
      "medquad.jsonl",
      [row(), row({ answer: "Another." }), row(), row({ focus: " gout " }), row({ source: "CDC" })].join(
        "\n",
      ),
    );
    const { records } = await read({ reader: "medquad", path });
    expect(records.map(textOf)).toEqual([
      "What is gout ?\nA disease.",
      "What is gout ?\nAnother.",
      ...new Array<string>(3).fill("What is gout ?\nA disease."),
    ]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(3);
    expect(records[0]?.id).toBe(records[2]?.id);
    expect(records.map(({ group }) => group)).toEqual([
      '["NIH","gout"]',
      '["NIH","gout"]',
      '["NIH","gout"]',
      '["NIH","gout"]',
      '["CDC","gout"]',
    ]);
  });

  it("names the line and the field that are wrong", async () => {
    expect(
      (await failure({ reader: "medquad", path: write("bad.jsonl", `${row()}\n${row({ answer: "" })}`) }))
        .line,
    ).toContain('line 2: field "answer" is missing or empty');
  });

  it("leaves out the documents of another file, and records with the same answers", async () => {
    const path = write(
      "all.jsonl",
      [
        row(),
        row({ answer: "B" }),
        row({ source: "CDC", answer: "A disease." }),
        row({ focus: "Scurvy", answer: "C" }),
      ].join("\n"),
    );
    const { records } = await read({ reader: "medquad", path, exclude: write("some.jsonl", row()) });
    expect(records.map(textOf)).toEqual(["What is gout ?\nC"]);
    expect((await failure({ reader: "medquad", path, exclude: path })).code).toBe("DATA_EMPTY");
  });

  it("reads the shipped sample: 3,353 records on 1,080 documents, 8 of them exact duplicates", async () => {
    const { records } = await read({ reader: "medquad", path: "data/medquad-sample.jsonl.gz" });
    expect(records).toHaveLength(3353);
    expect(new Set(records.map(({ group }) => group)).size).toBe(1080);
    expect(new Set(records.map(({ id }) => id)).size).toBe(3345);
    expect(new Set(records.map(textOf)).size).toBe(3345);
  });
});

describe("PubMedQA", () => {
  const entry = (over: object = {}) => ({
    QUESTION: "Is it?",
    CONTEXTS: ['a "quoted" } brace \\'],
    YEAR: "2011",
    final_decision: "maybe",
    LONG_ANSWER: "It may be.",
    ...over,
  });

  it("asks closed book and ends with the decision", async () => {
    const { records } = await read({
      reader: "pubmedqa",
      path: write(
        "two.json",
        JSON.stringify({ "11": entry(), "22": entry({ final_decision: "no" }) }, null, 4),
      ),
    });
    expect(records.map(({ id }) => id)).toEqual(["11", "22"]);
    expect(records[0]).toMatchObject({
      kind: "instruction",
      prompt: "Is it?\n",
      completion: "It may be.\nAnswer: maybe",
      label: "maybe",
      options: ["yes", "no", "maybe"],
    });
    expect(records[1]?.kind === "instruction" && records[1].completion.endsWith(" no")).toBe(true);
  });

  it("splits entries wherever the pieces of the stream end", async () => {
    const all = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`k"${i}`, entry({ LONG_ANSWER: `${'é{"\\'.repeat(i)}end` })]),
    );
    const { records } = await read({ reader: "pubmedqa", path: write("many.json", JSON.stringify(all)) });
    expect(records.map((record) => (record.kind === "instruction" ? record.completion : ""))).toEqual(
      Object.values(all).map((one) => `${one.LONG_ANSWER}\nAnswer: maybe`),
    );
    expect(records.map(({ id }) => id)).toEqual(Object.keys(all));
  });

  it.each([
    ["cut off in an entry", JSON.stringify({ a: entry(), b: entry() }).slice(0, -20), "middle"],
    ["cut off between entries", `${JSON.stringify({ a: entry() }).slice(0, -1)},`, "middle"],
    ["a list", JSON.stringify([entry()]), "not one JSON object"],
    ["followed by more", `${JSON.stringify({ a: entry() })} {}`, "not one JSON object"],
    ["an entry that is no object", '{\n"a": 3}', "line 2"],
    ["an entry with broken JSON", '{"a": {"QUESTION": tru}}', "not JSON"],
    ["an entry without an answer", JSON.stringify({ a: entry({ LONG_ANSWER: undefined }) }), "LONG_ANSWER"],
    ["an unknown decision", JSON.stringify({ a: entry({ final_decision: "perhaps" }) }), "final_decision"],
  ])("refuses a file that is %s", async (_, content, expected) => {
    const error = await failure({ reader: "pubmedqa", path: write("bad.json", content) });
    expect(error.code).toBe("DATA_MALFORMED");
    expect(error.line).toContain(expected);
  });

  it("has no record in an empty object", async () => {
    expect((await failure({ reader: "pubmedqa", path: write("none.json", " { } \n") })).code).toBe(
      "DATA_EMPTY",
    );
  });

  it("reads the shipped sample", async () => {
    const { records } = await read({ reader: "pubmedqa", path: "data/pubmedqa-sample.json" });
    expect(records).toHaveLength(322);
    expect(new Set(records.map(({ group }) => group)).size).toBe(322);
  });
});

describe("CSV", () => {
  const csv = (path: string, more: object = {}) => ({
    reader: "csv",
    path,
    fields: { id: "id", text: "note" },
    ...more,
  });

  it("reads quoted line breaks, commas and quotes, and CRLF", async () => {
    const path = write(
      "notes.csv",
      '\ufeffid,note\r\n1,"first line\r\nsecond, with ""quotes"""\r\n2,plain\r\n',
    );
    expect((await read(csv(path))).records.map(textOf)).toEqual([
      'first line\r\nsecond, with "quotes"',
      "plain",
    ]);
  });

  it("names the line of a row with too many fields, of a missing column, and quotes no text", async () => {
    const error = await failure(csv(write("wide.csv", "id,note\n1,Ann\n2,Lee,too many\n")));
    expect(error.code).toBe("DATA_MALFORMED");
    expect(error.line).toContain("line 3");
    expect(error.line).not.toContain("Lee");
    expect((await failure(csv(write("column.csv", "id,text\n1,a\n")))).line).toContain(
      'line 2: field "note" is missing',
    );
  });

  it("leaves out empty cells and counts them", async () => {
    const { records, counts } = await read(csv(write("holes.csv", "id,note\n1,\n2,a\n")));
    expect(records.map(({ id }) => id)).toEqual(["2"]);
    expect(counts.numEmpty).toBe(1);
  });

  it("refuses a last row that is cut off, unless told to; no row before it is lost", async () => {
    const path = write(
      "torn.csv",
      `id,note\n${Array.from({ length: 2000 }, (_, i) => `${i},"note ${i}"\n`).join("")}2000,"cut o`,
    );
    expect((await failure(csv(path))).code).toBe("DATA_MALFORMED");
    const { records, counts } = await read(csv(path, { allowTornEnd: true }));
    expect(records).toHaveLength(2000);
    expect(counts.numTorn).toBe(1);
  });
});

describe("text files", () => {
  it("makes a record of each file of a folder, in order, without hidden and empty ones", async () => {
    const folder = join(directory, "texts");
    mkdirSync(join(folder, "deep"), { recursive: true });
    mkdirSync(join(folder, ".hidden"));
    for (const [name, text] of [
      ["b.txt", "second"],
      ["a.txt", "first"],
      ["deep/c.txt", "third"],
      [".d.txt", "no"],
      [".hidden/e.txt", "no"],
      ["f.txt", " \n"],
    ] as const)
      writeFileSync(join(folder, name), text);
    const { records } = await read({ reader: "text", path: folder });
    expect(records.map((record) => [record.id, textOf(record)])).toEqual([
      ["a.txt", "first"],
      ["b.txt", "second"],
      ["deep/c.txt", "third"],
    ]);
  });

  it("makes one record of a file, and none of an empty folder", async () => {
    expect(
      (await read({ reader: "text", path: write("one.txt", "all of it\n") })).records.map(textOf),
    ).toEqual(["all of it\n"]);
    mkdirSync(join(directory, "bare"));
    expect((await failure({ reader: "text", path: join(directory, "bare") })).code).toBe("DATA_EMPTY");
  });

  it("refuses a folder where a file is meant", async () => {
    expect((await failure(jsonl(directory))).line).toContain("is a folder");
  });
});

describe("generated notes", () => {
  it("come through the same door", async () => {
    const { records } = await read({ reader: "notes", seed: 3, numPatients: 5, notesPerPatient: [2, 2] });
    expect(records).toHaveLength(10);
    expect(
      records.every(
        (record) => record.kind === "text" && record.patient === record.group && record.spans !== undefined,
      ),
    ).toBe(true);
  });
});
