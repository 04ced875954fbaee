import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import {
  checkpointEpochs,
  loadConfig,
  parseConfig,
  probedEpochs,
  sinkSettings,
  stageSchema,
} from "../../src/run/config.js";
import { defaultRules } from "../../src/rules/default-rules.js";
import { temporaryFolder, tinyConfig } from "../support/run.js";

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

/** Reads a config file that has these rules. */
function loadWith(rules: unknown) {
  const path = join(temporaryFolder(), "own.yaml");
  writeFileSync(path, JSON.stringify({ ...minimal, rules }));
  return loadConfig(path).rules.map(({ name }) => name);
}
const names = defaultRules.map(({ name }) => name);
const own = { name: "own", metric: "phi.hit", statistic: "rate", test: "value-above", action: "stop" };

test("a config file's rules stand beside the default ones, and an empty list is none", () => {
  expect(loadWith(undefined)).toEqual(names);
  expect(loadWith([own])).toEqual([...names, "own"]);
  expect(loadWith([{ ...own, name: "leak-b" }])).toEqual(names);
  expect(loadWith([])).toEqual([]);
});

test("a config file may switch default rules off by name, and those alone", () => {
  expect(loadWith([{ name: "leak-b", action: "off" }, own])).toEqual([
    ...names.filter((name) => name !== "leak-b"),
    "own",
  ]);
  expect(loadWith(names.map((name) => ({ name, action: "off" })))).toEqual([]);
  expect(() => loadWith([{ name: "leak-d", action: "off" }])).toThrow(
    'no default rule is called "leak-d" (did you mean "leak-a"?)',
  );
  // What is wrong is named by its place in the file.
  expect(() =>
    loadWith([
      { name: "canary", action: "off" },
      { ...own, treshold: 1 },
    ]),
  ).toThrow('unknown key "rules.1.treshold"');
});

test("a recorded config keeps the rules that it holds", () =>
  expect(parseConfig({ ...minimal, rules: [own] }, "run.json").rules.map(({ name }) => name)).toEqual([
    "own",
  ]));

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
  [
    { ...minimal, stages: [{ ...minimal.stages[0], objective: "rows", packing: "classic" }] },
    "which only packed stages can have",
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
