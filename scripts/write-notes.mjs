#!/usr/bin/env node
// Writes synthetic clinical notes as JSON Lines to standard output (needs a build: npx tsc -b).
// Usage: node scripts/write-notes.mjs SEED PATIENTS LEAST MOST base|held-out|all short|full
import { once } from "node:events";

import { generateNotes } from "../dist/src/data/notes.js";

const [seed, numPatients, least, most, templates, length] = process.argv.slice(2);
if (length === undefined) {
  console.error("usage: node scripts/write-notes.mjs SEED PATIENTS LEAST MOST base|held-out|all short|full");
  process.exit(2);
}
/** @typedef {Parameters<typeof generateNotes>[0]} Options */
/** @type {[number, number]} */
const notesPerPatient = [Number(least), Number(most)];
const options = { seed: Number(seed), numPatients: Number(numPatients), notesPerPatient, templates, length };
for (const record of generateNotes(/** @type {Options} */ (options))) {
  if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, "drain");
}
