import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { generateNotes, type NotesOptions } from "../../src/data/notes.js";

/**
 * The base model in data/base was trained with this tokenizer and on notes of this generator. A change to
 * either makes it a model of something else: whoever changes these hashes trains the base model anew.
 */
const tokenizerSha256 = "4093b1b816a592d1b9e59cf0e4b28f8ba85e92237258df7d8a64022f42968d96";

const notesSha256: readonly (readonly [NotesOptions["templates"], NotesOptions["length"], string])[] = [
  ["base", "full", "1eb6203b4375c6fe9e9fe4fa94a257545af1391dbfb499393676207bcac8385c"],
  ["base", "short", "8158f8ea5da5836bb865d5792a4e476762a9c4dba50bf1971dfb4ee76e80c701"],
  ["held-out", "full", "4a1337f9974d0d1ac3eb74e98eb44e25a215bd78e4adcfc95b395ea4088f7f1d"],
  ["held-out", "short", "9f9123dda3e45f2058bbe50c854f186ee4b6e608767a33d44416e197190d1421"],
];

describe("frozen since the base model was trained", () => {
  it("the tokenizer, as its README says", () => {
    expect(createHash("sha256").update(readFileSync("data/tokenizer/tokenizer.json")).digest("hex")).toBe(
      tokenizerSha256,
    );
    expect(readFileSync("data/tokenizer/README.md", "utf8")).toContain(tokenizerSha256);
  });

  it.each(notesSha256)("the generator of notes: templates %s, length %s", (templates, length, expected) => {
    const hash = createHash("sha256");
    for (const record of generateNotes({
      seed: 101,
      numPatients: 100,
      notesPerPatient: [1, 2],
      templates,
      length,
    }))
      hash.update(`${JSON.stringify(record)}\n`);
    expect(hash.digest("hex")).toBe(expected);
  });
});
