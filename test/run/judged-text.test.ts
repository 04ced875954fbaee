import { expect, test } from "vitest";

import { publicStages, stagesToJudge, unjudgedSources } from "../../src/run/judged-text.js";
import { tinyConfig } from "../support/run.js";

const notes = { reader: "notes", seed: 1, numPatients: 8 };
const data = { notes, more: { ...notes, seed: 2 }, print: { ...notes, seed: 3, isPublic: true } };
/** A config whose stages train on these sources. */
const configOf = (...sources: readonly (readonly string[])[]) => {
  const [stage] = tinyConfig().stages;
  return tinyConfig({ data, stages: sources.map((own, i) => ({ ...stage, name: `s${i}`, data: own })) });
};

test("a stage has to be judged where it is the first to train on text that is not public", () => {
  expect(stagesToJudge(configOf(["print"], ["notes"], ["notes"], ["notes", "more"]))).toEqual(["s1", "s3"]);
  expect(stagesToJudge(configOf(["notes", "print"]))).toEqual(["s0"]);
  expect(stagesToJudge(configOf(["print"]))).toEqual([]);
});

test("a stage is public where all of its sources are, whatever else has been trained on", () =>
  expect([...publicStages(configOf(["notes"], ["print"], ["notes", "print"]))]).toEqual(["s1"]));

test("what is declared public and stands beside no other text is not judged", () => {
  expect(unjudgedSources(configOf(["print"], ["notes"]))).toEqual(["print"]);
  expect(unjudgedSources(configOf(["print"], ["notes", "print"]))).toEqual([]);
  expect(unjudgedSources(configOf(["notes"]))).toEqual([]);
});
