import { readdirSync } from "node:fs";

import { expect, test } from "vitest";

import {
  checkpointEpochs,
  loadConfig,
  parseConfig,
  probedEpochs,
  sinkSettings,
  stageSchema,
} from "../../src/run/config.js";
import { tinyConfig } from "../support/run.js";

test("columns of identifiers need a text to be found in", () => {
  const fields = { prompt: "question", completion: "answer", identifiers: { mrn: "MRN" } };
  const data = { clinic: { reader: "jsonl", path: "notes.jsonl", fields } };
  expect(() => parseConfig({ ...minimal, data }, ".")).toThrow(/fields\.identifiers/);
});

const minimal = {
  name: "tiny",
  model: { base: "base" },
  data: { clinic: { reader: "notes", seed: 1, numPatients: 10 } },
  stages: [
    {
      name: "clinical",
      objective: "rows",
      data: ["clinic"],
      epochs: 3,
      batchSize: 2,
      sequenceLength: 64,
      learningRate: 0.001,
    },
  ],
};

test.each(readdirSync("configs").filter((name) => name.endsWith(".yaml")))(
  "the shipped config %s loads",
  (name) => {
    const config = loadConfig(`configs/${name}`);
    expect(config.stages.length).toBeGreaterThan(0);
    expect(Object.isFrozen(config.stages)).toBe(true);
  },
);

test("defaults are filled in, and the result is frozen all the way down", () => {
  const config = parseConfig(minimal, "test");
  expect(config.stages[0]?.clipNorm).toBe(1);
  expect(config.rules.map((rule) => rule.name)).toContain("leak-a");
  expect(() => Object.assign(config.split, { control: 1 })).toThrow(TypeError);
});

test.each([
  [{ ...minimal, sead: 1 }, 'unknown key "sead" (did you mean "seed"?)'],
  [
    { ...minimal, stages: [{ ...minimal.stages[0], epoch: 3 }] },
    'unknown key "stages.0.epoch" (did you mean "epochs"?)',
  ],
  [
    { ...minimal, data: { clinic: { ...minimal.data.clinic, numPatient: 3 } } },
    'unknown key "data.clinic.numPatient" (did you mean "numPatients"?)',
  ],
  [
    { ...minimal, stages: [{ ...minimal.stages[0], data: ["clinik"] }] },
    'names data "clinik" (did you mean "clinic"?)',
  ],
  [
    { ...minimal, stages: [{ ...minimal.stages[0], objective: "row" }] },
    '"stages.0.objective" must be one of packed, rows, instructions',
  ],
  [{ ...minimal, stages: [] }, '"stages"'],
  [{ ...minimal, stages: [{ ...minimal.stages[0], probeEvery: 3, checkpointEvery: 2 }] }, "no multiple"],
  [{ ...minimal, split: { control: 0.6, validation: 0.4 } }, "leaves no members"],
  [{ ...minimal, model: {} }, 'needs either "base" or "fresh"'],
  [{ ...minimal, canaries: { stage: "cpt" } }, 'names "cpt"'],
  [{ ...minimal, audit: {} }, '"audit" needs "canaries"'],
  [
    { ...minimal, canaries: { stage: "clinical" }, audit: { canaries: 300, guesses: 301 } },
    "more than its 300 canaries",
  ],
  [{ ...minimal, canaries: { stage: "clinical" }, audit: { canaries: 255 } }, '"audit.canaries"'],
  [
    {
      ...minimal,
      rules: [
        { name: "r", metric: "m", statistic: "s", test: "value-above", action: "stop", split: "clinicl" },
      ],
    },
    'rule "r" reads split "clinicl" (did you mean "clinical"?)',
  ],
  ["text", "test:"],
])("what is wrong is named, with the nearest valid key", (raw, message) => {
  expect(() => parseConfig(raw, "test")).toThrow(message);
});

test("a stage's last epoch always has a checkpoint and is probed", () => {
  const stage = stageSchema.parse({ ...minimal.stages[0], epochs: 7, checkpointEvery: 2, probeEvery: 4 });
  expect(checkpointEpochs(stage)).toEqual([2, 4, 6, 7]);
  expect(probedEpochs(stage)).toEqual([4, 7]);
});

test("a missing file and broken YAML are told apart", () => {
  expect(() => loadConfig("configs/none.yaml")).toThrow(
    expect.objectContaining({ code: "CONFIG_NOT_FOUND" }) as Error,
  );
  expect(() => loadConfig("package-lock.json")).toThrow(
    expect.objectContaining({ code: "CONFIG_INVALID" }) as Error,
  );
});

test("sinks are the config's, at the address given where one is, and without one none", () => {
  const influx = { url: "http://there:8086", database: "own", username: "someone" };
  const [without, withOne] = [tinyConfig(), tinyConfig({ influx })];
  expect(sinkSettings(without, {})).toEqual({});
  expect(sinkSettings(withOne, {})).toEqual({ influx });
  expect(sinkSettings(withOne, { influx: "http://here:1" })).toEqual({
    influx: { ...influx, url: "http://here:1" },
  });
  expect(sinkSettings(without, { influx: "http://here:1" })).toEqual({
    influx: { url: "http://here:1", database: "mnemoscope" },
  });
});
