import { z } from "zod";

import { defineReader } from "../reader.js";

/** The generator of synthetic notes (`generateNotes`) as a source. */
export const notesReader = defineReader({
  name: "notes",
  help: "the generator of synthetic clinical notes, with exact identifier spans",
  keys: {
    seed: z.int().nonnegative().describe("seed of the generator of synthetic clinical notes"),
    numPatients: z.int().positive().describe("invented patients"),
    notesPerPatient: z
      .tuple([z.int().positive(), z.int().positive()])
      .default([1, 1])
      .describe("least and most notes a patient"),
    templates: z
      .enum(["base", "held-out", "all"])
      .default("held-out")
      .describe("template set; the shipped base model saw only `base`"),
    length: z
      .enum(["short", "full"])
      .default("short")
      .describe("short: about 90 to 150 tokens; full: up to 400"),
  },
  async *read(source) {
    // Loaded only here: faker and the clinical content take 0.2 s that other sources need not wait for.
    const { generateNotes } = await import("../notes.js");
    yield* generateNotes(source);
  },
});
