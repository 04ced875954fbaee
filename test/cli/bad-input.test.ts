import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";

import { runProgram, type Ended } from "../support/processes.js";
import { temporaryFolder } from "../support/run.js";

// The compiled program, as its user starts it.

const texts = Array.from(
  { length: 40 },
  (_, i) => `Record ${i} says that a cough of ${i} days is seen and goes away by itself.`,
);
const goodLines = texts.map((text) => JSON.stringify({ text }));
const stage = {
  name: "cpt",
  objective: "packed",
  data: ["articles"],
  epochs: 1,
  batchSize: 2,
  sequenceLength: 64,
  learningRate: 0.001,
};

const model = {
  fresh: { width: 16, layers: 1, heads: 2, positions: 96 },
  tokenizer: resolve("data/tokenizer/tokenizer.json"),
};

interface Case {
  readonly lines?: readonly string[];
  /** Replaces top-level keys of the config. */
  readonly top?: Readonly<Record<string, unknown>>;
  readonly stage?: Readonly<Record<string, unknown>>;
}

/** A folder with data and a config that would run, but for what a case changes. */
function place({ lines = goodLines, top, stage: changed }: Case): {
  readonly folder: string;
  readonly config: string;
  readonly runs: string;
} {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "articles.jsonl"), lines.map((line) => `${line}\n`).join(""));
  const runs = join(folder, "output", "runs");
  const recipe = {
    name: "tiny",
    runsDirectory: runs,
    model,
    data: { articles: { reader: "jsonl", path: "articles.jsonl", fields: { text: "text" } } },
    split: { validation: 0, control: 0.2 },
    stages: [{ ...stage, ...changed }],
    ...top,
  };
  const config = join(folder, "config.yaml");
  writeFileSync(config, stringify(recipe));
  return { folder, config, runs };
}

/**
 * Exit code 2 and one line on standard error, which begins with the code: no page was announced, no process
 * told of its end.
 */
function expectOneLine({ code, stderr }: Ended, start: string): void {
  expect(stderr.split("\n")).toEqual([expect.stringMatching(/^[A-Z_]+: .+/), ""]);
  expect(stderr).toMatch(new RegExp(`^${start}: `));
  expect(code).toBe(2);
}

const articles = { reader: "jsonl", path: "articles.jsonl", fields: { text: "text" } };

const cases: readonly [name: string, change: Case, code: string, words: readonly string[]][] = [
  [
    "an unknown key",
    { top: { sead: 1 } },
    "CONFIG_INVALID",
    ['unknown key "sead" (did you mean "seed"?)', "docs/config.md"],
  ],
  [
    "an unknown key of a stage",
    { stage: { epoch: 2 } },
    "CONFIG_INVALID",
    ['unknown key "stages.0.epoch" (did you mean "epochs"?)'],
  ],
  [
    "a missing data file",
    { top: { data: { articles: { ...articles, path: "gone.jsonl" } } } },
    "DATA_NOT_FOUND",
    ["gone.jsonl", "correct the path"],
  ],
  [
    "a torn line",
    { lines: [...goodLines.slice(0, 4), '{"text": "Mrs Ada Lovelace coug', ...goodLines] },
    "DATA_MALFORMED",
    ["articles.jsonl, line 5: is torn or not JSON"],
  ],
  ["an empty data set", { lines: [] }, "DATA_EMPTY", ["articles.jsonl has no record"]],
  [
    "records that are all too short",
    { stage: { minRecordTokens: 60 } },
    "DATA_EMPTY",
    ['stage "cpt" has no record to train on', "minRecordTokens"],
  ],
  [
    "rows longer than the model takes",
    { stage: { sequenceLength: 97 } },
    "SEQUENCE_TOO_LONG",
    ['stage "cpt" asks for rows of 97 tokens', "96 positions"],
  ],
  [
    "a canary that truncation would cut",
    { stage: { sequenceLength: 32 }, top: { canaries: { stage: "cpt" } } },
    "CANARY_UNSOUND",
    ["would be cut by rows of 32 tokens"],
  ],
  [
    "more copies of canaries than rows of the classic packing",
    {
      stage: { sequenceLength: 128, packing: "classic" },
      top: {
        model: { ...model, fresh: { ...model.fresh, positions: 128 } },
        canaries: { stage: "cpt", tiers: [500], perTier: 1 },
      },
    },
    "CANARY_UNSOUND",
    ["500 copies", "lower canaries.tiers"],
  ],
  [
    "a model directory that is none",
    { top: { model: { base: "nowhere" } } },
    "TOKENIZER_INVALID",
    ["nowhere"],
  ],
];

describe("mnemoscope run refuses", () => {
  test.each(cases)("%s, in one line and with nothing written", async (_, change, code, words) => {
    const { folder, config } = place(change);
    const ended = await runProgram(["run", config]);
    expectOneLine(ended, code);
    for (const word of words) expect(ended.stderr).toContain(word);
    expect(ended.stderr).not.toContain("Lovelace");
    expect(readdirSync(folder).sort()).toEqual(["articles.jsonl", "config.yaml"]);
  });

  test("a run directory that exists, and leaves it as it was", async () => {
    const { config, runs } = place({});
    mkdirSync(join(runs, "tiny"), { recursive: true });
    writeFileSync(join(runs, "tiny", "run.json"), "somebody's");
    const before = statSync(join(runs, "tiny")).mtimeMs;
    const ended = await runProgram(["run", config]);
    expectOneLine(ended, "RUN_EXISTS");
    expect(ended.stderr).toContain("--resume");
    expect(readdirSync(runs)).toEqual(["tiny"]);
    expect(readdirSync(join(runs, "tiny"))).toEqual(["run.json"]);
    expect(readFileSync(join(runs, "tiny", "run.json"), "utf8")).toBe("somebody's");
    expect(statSync(join(runs, "tiny")).mtimeMs).toBe(before);
  });

  test.each([
    [["run", "none.yaml"], "CONFIG_NOT_FOUND"],
    [["run"], "USAGE"],
    [["rum", "config.yaml"], "USAGE"],
    [["run", "config.yaml", "--resum"], "USAGE"],
    [["run", "config.yaml", "--override-stop"], "USAGE"],
    [["run", "config.yaml", "--port", "http"], "USAGE"],
    [["run", "config.yaml", "--port"], "USAGE"],
    [["generate", "--model", ".", "--ids", "1", "--temperature"], "USAGE"],
    [["generate", "--model", ".", "--ids", "1", "--temperature", "--json"], "USAGE"],
    [["score", "--model", ".", "--input"], "USAGE"],
    [["run", "config.yaml", "--name", "a", "--name", "b"], "USAGE"],
  ])("a wrong command line: %j", async (args, code) => {
    const { folder } = place({});
    expectOneLine(
      await runProgram(args.map((arg) => (arg === "config.yaml" ? join(folder, arg) : arg))),
      code,
    );
    expect(readdirSync(folder).sort()).toEqual(["articles.jsonl", "config.yaml"]);
  });

  test("to go on with a run that is not there", async () => {
    const { folder, config } = place({});
    expectOneLine(await runProgram(["run", config, "--resume"]), "RUN_NOT_FOUND");
    expect(readdirSync(folder).sort()).toEqual(["articles.jsonl", "config.yaml"]);
  });
});
