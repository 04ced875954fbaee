import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { readTrainingIndex, type TrainingIndex } from "../../monitor/sample/training-index.js";
import { prepare } from "../../prepare/prepare.js";
import { generateNotes } from "../../src/data/notes.js";
import { invariant } from "../../src/errors.js";
import { normalise } from "../../src/phi/normalise.js";
import { loadConfig } from "../../src/run/config.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import { temporaryFolder } from "../support/run.js";
import { writeTinyConfig } from "../support/tiny-config.js";

const notes = [
  ...generateNotes({
    seed: 5,
    numPatients: 24,
    notesPerPatient: [1, 2],
    templates: "held-out",
    length: "short",
  }),
];
/** A run of the recipe, or its placebo. */
async function prepared(isPlacebo = false): Promise<RunDirectory> {
  const folder = temporaryFolder();
  const config = loadConfig(writeTinyConfig(folder));
  return prepare({ config, directory: join(folder, "run"), isPlacebo });
}

async function indexOf(run: RunDirectory): Promise<TrainingIndex> {
  const index = await readTrainingIndex(run, run.readRun().probe.index);
  return invariant(index, "the run has an index");
}

test("holds every private training record, probed or not, and no public one", async () => {
  const run = await prepared();
  const index = await indexOf(run);
  const description = run.readRun();
  const asked = [...index.records()].filter(({ role }) => role === "asked");
  expect(asked).toHaveLength(description.stages.find(({ name }) => name === "clinical")?.numUnits ?? NaN);
  // Public text is there, members and controls, and asked for nothing.
  const others = [...index.records()].filter(({ role }) => role === "other");
  expect(others.length).toBeGreaterThan(
    description.stages.find(({ name }) => name === "cpt")?.numUnits ?? NaN,
  );
  expect(index.header.numPatients.member).toBe(new Set(asked.map(({ patient }) => patient)).size);
  expect(description.probe.index).toMatchObject({ numWindows: index.header.numWindows.member });
});

test("holds identifiers as keyed hashes with class, bits and form, and no value", async () => {
  const run = await prepared();
  const index = await indexOf(run);
  const members = index.values.filter(({ group }) => group === "member");
  expect(members.length).toBeGreaterThan(10);
  expect(index.values.some(({ group }) => group === "control")).toBe(true);
  const hashes = new Set(index.values.map(({ hash }) => hash));
  const values = notes.flatMap(({ text, spans = [] }) =>
    spans.filter(({ type }) => type === "MRN").map(({ start, end }) => normalise(text.slice(start, end))),
  );
  expect(values.filter((value) => hashes.has(index.hashOf(value))).length).toBeGreaterThan(3);
  const file = readFileSync(run.indexPath, "utf8");
  for (const value of values) expect(file).not.toContain(value);
  for (const path of [run.indexPath, run.indexedRecordsPath]) expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(run.path, "run.json"), "utf8")).not.toContain(values[0]);
});

test("asks with beginnings of controls' records that hold no identifier", async () => {
  const run = await prepared();
  const { header } = await indexOf(run);
  expect(header.prompts.length).toBeGreaterThan(1);
  const spans = run.readProbeSet().filter((item) => item.kind === "span" && item.group === "control");
  const units = run.readProbeSet().filter((item) => item.kind === "unit");
  for (const prompt of header.prompts) {
    expect(prompt.length).toBeLessThanOrEqual(12);
    const own = units.filter(({ ids }) => prompt.every((id, i) => ids[i] === id));
    expect(own.some(({ group }) => group === "control")).toBe(true);
    const first = Math.max(
      ...own.map(({ id }) =>
        Math.min(...spans.flatMap((span) => (span.kind === "span" && span.unit === id ? span.start : []))),
      ),
    );
    expect(prompt.length).toBeLessThanOrEqual(first);
  }
});

test("in a placebo asks for the withheld patients alone", async () => {
  const placebo = await prepared(true);
  const index = await indexOf(placebo);
  const records = [...index.records()];
  const asked = new Set(records.flatMap(({ role, patient }) => (role === "asked" ? patient : [])));
  const trained = records.filter(({ role, patient }) => role === "other" && asked.has(patient));
  expect(asked.size).toBeGreaterThan(3);
  expect(asked.size).toBeLessThanOrEqual(placebo.readRun().placebo?.numPatients ?? NaN);
  expect(trained).toEqual([]);
  for (const { group, patient } of index.values) expect(group === "control" || asked.has(patient)).toBe(true);
});

test("is refused where it was changed, and a run without one has none", async () => {
  const run = await prepared();
  const { index } = run.readRun().probe;
  await expect(readTrainingIndex(run, { sha256: "0", numValues: 0, numWindows: 0 })).rejects.toThrow(
    /not what the run was prepared with/,
  );
  expect(index).toBeDefined();
  expect(await readTrainingIndex(run, undefined)).toBeUndefined();
});
