import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { parseConfig } from "../../src/run/config.js";
import { collectUnits } from "../../prepare/collect.js";
import { Keyed } from "../../src/run/keyed.js";
import { buildProbeSet } from "../../prepare/probe-set.js";
import { sampleStages } from "../../prepare/sample-stages.js";
import { sha256OfSource } from "../../prepare/source-hash.js";
import { HeldText, surveySource } from "../../prepare/survey.js";
import { loadTokenizer } from "../../src/checkpoint/tokenizer.js";
import { temporaryFolder } from "../support/run.js";

const tokenizer = loadTokenizer("data/tokenizer");
const keyed = new Keyed(Buffer.from("a key for the tests of surveys"));

const stage = { epochs: 1, batchSize: 2, sequenceLength: 128, learningRate: 0.001 };

async function prepared(numCharacters: number, overrides: Readonly<Record<string, unknown>> = {}) {
  const config = parseConfig(
    {
      name: "tiny",
      model: {
        fresh: { width: 16, layers: 1, heads: 2, positions: 128 },
        tokenizer: "data/tokenizer/tokenizer.json",
      },
      data: {
        medquad: { reader: "medquad", path: "data/medquad-sample.jsonl.gz", maxRecords: 600 },
        clinic: { reader: "notes", seed: 4, numPatients: 60, notesPerPatient: [1, 3] },
      },
      stages: [
        {
          name: "cpt",
          objective: "packed",
          data: ["medquad"],
          trainingRecords: 40,
          minRecordTokens: 60,
          maxRecordTokens: 120,
          ...stage,
        },
        {
          name: "both",
          objective: "rows",
          data: ["clinic", "medquad"],
          trainingRecords: 70,
          maxRecordTokens: 127,
          ...stage,
        },
      ],
      probe: { members: 30, controls: 30 },
      ...overrides,
    },
    "the test",
  );
  const held = new HeldText(numCharacters);
  const surveys = [];
  for (const [name, source] of Object.entries(config.data))
    surveys.push(await surveySource({ name, source, keyed, split: config.split, held }));
  const stages = await collectUnits({ surveys, config, tokenizer, keyed });
  const set = await buildProbeSet({
    config,
    surveys,
    stages,
    samples: sampleStages(stages, config),
    asked: stages.flatMap(({ members }) => members),
    canaries: undefined,
    tokenizer,
    positions: 128,
    keyed,
  });
  return { surveys, stages, set, areInMemory: surveys.map((survey) => Array.isArray(survey.records())) };
}

test("what is chosen does not depend on which sources are held in memory", async () => {
  const [all, none, some] = [await prepared(1e9), await prepared(0), await prepared(200_000)];
  expect([all.areInMemory, none.areInMemory, some.areInMemory]).toEqual([
    [true, true],
    [false, false],
    [false, true],
  ]);
  expect(all.stages.map(({ members, numLeftOut }) => [members.length, numLeftOut > 0])).toEqual([
    [40, true],
    [70, true],
  ]);
  for (const other of [none, some]) {
    expect(other.stages).toEqual(all.stages);
    expect(other.set).toEqual(all.set);
  }
});

test("a survey hashes what its source is verified by, and counts the records that are used", async () => {
  const { surveys } = await prepared(1e9);
  for (const survey of surveys) {
    const { source, sha256, counts } = survey;
    expect(sha256).toBe(await sha256OfSource(source));
    let numRecords = 0;
    for await (const { order } of survey.records()) numRecords += order === "" ? 0 : 1;
    expect(numRecords).toBe(counts.member + counts.validation + counts.control);
  }
  expect(surveys[0]?.counts.member).toBeLessThan(600);
});

test("rows without text and a last row that breaks off are counted", async () => {
  const path = join(temporaryFolder(), "notes.csv");
  writeFileSync(path, 'text\n"one"\n""\n"two"\n"thr');
  const held = new HeldText();
  const source = {
    reader: "csv",
    path,
    fields: { text: "text" },
    allowTornEnd: true,
    isPublic: false,
  } as const;
  const survey = await surveySource({
    name: "notes",
    source,
    keyed,
    split: { validation: 0, control: 0.5 },
    held,
  });
  expect(survey).toMatchObject({ numRecords: 2, leftOut: { numEmpty: 1, numTorn: 1 } });
});
