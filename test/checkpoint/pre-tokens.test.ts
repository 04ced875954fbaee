import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";

import { generateNotes } from "../../src/data/notes.js";
import { dataSourceSchema } from "../../src/data/data-source.js";
import { readRecords } from "../../src/data/read.js";
import { textOf } from "../../src/data/record.js";
import { cutOf, encodeByPieces } from "../../src/checkpoint/pre-tokens.js";
import { loadTokenizer } from "../../src/checkpoint/tokenizer.js";

const directory = mkdtempSync(join(tmpdir(), "pre-tokens-"));
afterAll(() => rmSync(directory, { recursive: true }));

const files = ["data/tokenizer/tokenizer.json", "test/fixtures/tokenizer/tokenizer.json"];
const parsed = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;

/** The same tokenizer with a normalizer that does nothing: of a kind that is encoded whole. */
function encodedWhole(path: string) {
  const file = { ...parsed(path), normalizer: { type: "Sequence", normalizers: [] } };
  expect(cutOf(file)).toBeUndefined();
  const copy = join(directory, path.replaceAll("/", "-"));
  writeFileSync(copy, JSON.stringify(file));
  return loadTokenizer(copy);
}

const awkward = [
  "",
  " ",
  "a  b   c\n\n d\t\te \n",
  "MRN 4071193, aged 92; 5 mg\n 12  34",
  "they're 've don't I'LL 's ' s",
  "½ ² Ⅷ ٣٤ 1٣2",
  "naïve Ångström 日本語 🩺👩‍⚕️ \ud83d",
  "----------------------------------------------------------------",
  "<|endoftext|> <|endoftext|>",
  " \u00a0\u2003x",
  "12 \n 34",
];

describe.each(files)("%s, piece by piece, equals the whole text", (path) => {
  const cut = cutOf(parsed(path));
  const pieces = loadTokenizer(path);
  const whole = encodedWhole(path);
  const expectEqual = (text: string) => {
    expect(cut?.(text).join("")).toBe(text);
    expect([...pieces.encode(text).ids]).toEqual([...whole.encode(text).ids]);
  };

  test("on awkward text", () => awkward.forEach(expectEqual));

  test("on any text, again when its pieces are known", () => {
    const symbols = fc.constantFrom(
      "a",
      "b",
      " ",
      "1",
      "٣",
      "½",
      "\n",
      "\t",
      "'",
      "s",
      "r",
      "v",
      "-",
      "é",
      "日",
      "\u00a0",
      "🩺",
      "\ud83d",
    );
    fc.assert(
      fc.property(fc.array(symbols, { maxLength: 40 }), (list) => expectEqual(list.join(""))),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), expectEqual), { numRuns: 150 });
  });

  test("on real medical text and notes", async () => {
    const texts: string[] = [];
    const sourceOf = (reader: string, path: string) => readRecords(dataSourceSchema.parse({ reader, path }));
    for await (const record of sourceOf("medquad", "data/medquad-sample.jsonl.gz"))
      if (texts.push(textOf(record)) >= 200) break;
    for await (const record of sourceOf("pubmedqa", "data/pubmedqa-sample.json")) texts.push(textOf(record));
    for (const record of generateNotes({
      seed: 5,
      numPatients: 40,
      notesPerPatient: [1, 2],
      templates: "all",
      length: "full",
    }))
      texts.push(record.text);
    expect(texts.length).toBeGreaterThan(500);
    texts.forEach(expectEqual);
    const offsets = (text: string) => [pieces.encode(text).offsets, whole.encode(text).offsets];
    for (const text of texts.slice(-20)) expect(offsets(text)[0]).toEqual(offsets(text)[1]);
  });
});

test.each([
  ["a prefix space", { pre_tokenizer: { type: "ByteLevel", add_prefix_space: true } }],
  ["another pattern", { pre_tokenizer: { type: "Split", pattern: { Regex: "\\s" }, behavior: "Isolated" } }],
  ["no pre-tokenizer", { pre_tokenizer: null }],
  ["a normalizer", { normalizer: { type: "Lowercase" } }],
  ["a token that is looked for in the text", { added_tokens: [{ id: 9, content: "ab cd", special: false }] }],
  ["another model", { model: { type: "Unigram", vocab: [] } }],
  ["a post-processor that adds", { post_processor: { type: "TemplateProcessing" } }],
])("a tokenizer with %s is not taken apart", (_, change) =>
  expect(cutOf({ ...parsed(files[0] ?? ""), ...change })).toBeUndefined(),
);

test("each short piece is encoded once, and more pieces than are kept do no harm", () => {
  let numEncoded = 0;
  const encode = encodeByPieces(
    (text) => text.split(/(?<=;)/),
    (piece) => {
      numEncoded++;
      return [piece.length];
    },
  );
  expect([...encode("a;bb;a;a;")]).toEqual([2, 3, 2, 2]);
  expect(numEncoded).toBe(2);
  const long = `${"x".repeat(100)};`;
  expect([...encode(long + long)]).toEqual([101, 101]);
  expect(numEncoded).toBe(4);
  const many = Array.from({ length: 70_000 }, (_, i) => `${i};`);
  expect([...encode(many.join(""))]).toEqual(many.map((piece) => piece.length));
  expect([...encode(many.slice(0, 5).join(""))]).toEqual([2, 2, 2, 2, 2]);
});
