import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";

import { MnemoscopeError } from "../../src/errors.js";
import { loadTokenizer, type Tokenizer, tokensOverlapping } from "../../src/checkpoint/tokenizer.js";

interface Case {
  text: string;
  ids: number[];
  ids_special_as_plain_text: number[];
  offsets_codepoints: [number, number][];
}

const directory = mkdtempSync(join(tmpdir(), "tokenizer-"));
afterAll(() => rmSync(directory, { recursive: true }));

const fixture = "test/fixtures/tokenizer";
const cases = (JSON.parse(readFileSync(join(fixture, "expected.json"), "utf8")) as { cases: Case[] }).cases;

/** UTF-16 index of each code point of a text, and of its end. */
function unitsOfCodePoints(text: string): number[] {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  return units;
}

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return error instanceof MnemoscopeError ? error.code : String(error);
  }
  return undefined;
}

describe("against the reference tokenizer", () => {
  const tokenizer = loadTokenizer(join(fixture, "tokenizer.json"));

  it.each(cases.map((c) => [JSON.stringify(c.text.slice(0, 30)), c] as const))(
    "encodes %s with special tokens as plain text",
    (_, c) => {
      expect([...tokenizer.encode(c.text).ids]).toEqual(c.ids_special_as_plain_text);
    },
  );

  it.each(cases.map((c) => [JSON.stringify(c.text.slice(0, 30)), c] as const))(
    "decodes %s, special tokens included",
    (_, c) => {
      expect(tokenizer.decode(c.ids)).toBe(c.text);
      expect(tokenizer.decode(tokenizer.encode(c.text).ids)).toBe(c.text);
    },
  );

  it("gives the reference's offsets, in UTF-16 units", () => {
    let numCompared = 0;
    for (const c of cases) {
      // The reference lists offsets for the encoding that recognises special tokens; only equal encodings can
      // be compared.
      if (JSON.stringify(c.ids) !== JSON.stringify(c.ids_special_as_plain_text)) continue;
      const units = unitsOfCodePoints(c.text);
      expect(tokenizer.encode(c.text).offsets).toEqual(
        c.offsets_codepoints.map(([start, end]) => [units[start], units[end]]),
      );
      numCompared++;
    }
    expect(numCompared).toBeGreaterThan(15);
  });
});

describe("the project's own tokenizer", () => {
  const tokenizer: Tokenizer = loadTokenizer("data/tokenizer");

  it("has 4,096 tokens, end of text first, and the hash of its file", () => {
    expect(tokenizer.vocabSize).toBe(4096);
    expect(tokenizer.endOfTextId).toBe(0);
    expect(tokenizer.sha256).toBe(
      createHash("sha256").update(readFileSync("data/tokenizer/tokenizer.json")).digest("hex"),
    );
  });

  it("makes every digit a token of its own, so that numbers of equal length are equally long", () => {
    const lengths = new Set(
      ["0000000", "4829175", "9999999", "1234567"].map(
        (digits) => tokenizer.encode(`MRN: ${digits}`).ids.length,
      ),
    );
    expect(lengths.size).toBe(1);
    for (const digit of "0123456789") expect(tokenizer.idOf(digit)).toBeTypeOf("number");
    expect(tokenizer.idOf("10")).toBeUndefined();
  });

  it("gives any text back, and its offsets cover the text without a gap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const { ids, offsets } = tokenizer.encode(text);
        expect(tokenizer.decode(ids)).toBe(text);
        let covered = 0;
        for (const [start, end] of offsets) {
          expect(start).toBeLessThanOrEqual(covered);
          covered = Math.max(covered, end);
        }
        expect(covered).toBe(text.length);
      }),
    );
  });

  it("finds the tokens of a span: every token that overlaps its characters", () => {
    const text = "Patient: Ann Lee, MRN: 4829175.";
    const { ids, offsets } = tokenizer.encode(text);
    const at = text.indexOf("4829175");
    const span = tokensOverlapping(offsets, { start: at, end: at + 7 });
    expect(span).toBeDefined();
    expect(tokenizer.decode(ids.slice(span?.start, span?.end))).toBe("4829175");
    expect(tokensOverlapping(offsets, { start: at, end: at })).toBeUndefined();
    expect(tokensOverlapping(offsets, { start: text.length, end: text.length + 5 })).toBeUndefined();
    expect(tokensOverlapping([], { start: 0, end: 5 })).toBeUndefined();
  });

  it("shares a token of half a character between neighbours", () => {
    const { offsets } = tokenizer.encode("🩺");
    expect(offsets.length).toBeGreaterThan(1);
    expect(offsets.every(([start, end]) => start === 0 && end === 2)).toBe(true);
    expect(tokensOverlapping(offsets, { start: 0, end: 2 })).toEqual({ start: 0, end: offsets.length });
  });

  it("encodes the empty text to nothing", () => {
    expect(tokenizer.encode("").ids).toHaveLength(0);
    expect(tokenizer.encode("").offsets).toEqual([]);
    expect(tokenizer.decode([])).toBe("");
  });

  it("refuses to decode an id outside the vocabulary", () => {
    expect(codeOf(() => tokenizer.decode([4096]))).toBe("TOKENIZER_INVALID");
    expect(codeOf(() => tokenizer.decode([-1]))).toBe("TOKENIZER_INVALID");
  });
});

describe("a tokenizer that cannot be used", () => {
  const write = (name: string, content: string) => {
    const path = join(directory, name);
    writeFileSync(path, content);
    return path;
  };
  const good = JSON.parse(readFileSync(join(fixture, "tokenizer.json"), "utf8")) as Record<string, unknown>;

  it.each([
    ["is missing", () => join(directory, "absent.json")],
    ["is not JSON", () => write("torn.json", '{"model": {"type": "BPE", ')],
    ["has no model", () => write("empty.json", "{}")],
    [
      "is of an unknown kind",
      () => write("kind.json", JSON.stringify({ ...good, model: { type: "Oracle", vocab: {} } })),
    ],
    [
      "has no end-of-text token",
      () =>
        write(
          "endless.json",
          JSON.stringify({
            ...good,
            added_tokens: [],
            model: { type: "BPE", vocab: { a: 0, b: 1 }, merges: [] },
          }),
        ),
    ],
  ])("is refused when it %s", (_, path) => {
    expect(codeOf(() => loadTokenizer(path()))).toBe("TOKENIZER_INVALID");
  });

  it("says so when its normalizer changes the text, instead of giving wrong places", () => {
    const path = write("lower.json", JSON.stringify({ ...good, normalizer: { type: "Lowercase" } }));
    const encoding = loadTokenizer(path).encode("Ann Lee");
    expect(encoding.ids.length).toBeGreaterThan(0);
    expect(codeOf(() => encoding.offsets)).toBe("TOKENIZER_INVALID");
  });
});
