import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { spanTypes } from "../../src/data/record.js";

const bytes = readFileSync(new URL("../fixtures/phi/frozen-notes.jsonl", import.meta.url));

test("the notes that the first and the last score are taken on are the same", () => {
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(
    "b7bd8fd2ec5ef6c50447c183b310b3f7cf68563a5aca73a220b6dc6b04fbef91",
  );
});

test("100 notes in ten styles, whose spans lie in their text and do not overlap", () => {
  const notes = bytes
    .toString("utf8")
    .trim()
    .split("\n")
    .map(
      (line) =>
        JSON.parse(line) as {
          style: string;
          text: string;
          spans: { start: number; end: number; type: (typeof spanTypes)[number] }[];
        },
    );
  expect(notes).toHaveLength(100);
  expect(new Set(notes.map(({ style }) => style)).size).toBe(10);
  for (const { text, spans } of notes) {
    let last = 0;
    for (const { start, end, type } of spans.toSorted((a, b) => a.start - b.start)) {
      // Positions alone are told where a check fails: nobody who works on the rules reads these notes.
      expect([start >= last, end > start, end <= text.length]).toEqual([true, true, true]);
      expect(spanTypes).toContain(type);
      last = end;
    }
  }
});
