import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

import { parseConfig, type Config } from "../../src/run/config.js";
import type { Run } from "../../src/run/records.js";
import { RunDirectory } from "../../src/run/run-directory.js";

/** A temporary folder that goes with the test. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), "mnemoscope-test-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const stage = {
  objective: "rows",
  data: ["notes"],
  epochs: 3,
  batchSize: 2,
  sequenceLength: 64,
  learningRate: 0.001,
};

/** A config of two stages on invented notes; `overrides` replaces top-level keys. */
export function tinyConfig(overrides: Readonly<Record<string, unknown>> = {}): Config {
  return parseConfig(
    {
      name: "tiny",
      model: {
        fresh: { width: 16, layers: 1, heads: 2, positions: 64 },
        tokenizer: "/models/secret-place/tokenizer.json",
      },
      data: { notes: { reader: "notes", seed: 1, numPatients: 8 } },
      stages: [
        { name: "first", ...stage },
        { name: "second", ...stage },
      ],
      ...overrides,
    },
    "the test",
  );
}

/** What prepare would write for a config, with hashes that nobody checks. */
export function tinyRun(config: Config): Run {
  const data = {
    sha256: "00",
    numRecords: 8,
    numDuplicates: 0,
    members: 6,
    validation: 0,
    controls: 2,
    droppedControls: 0,
  };
  return {
    schema: 1,
    name: config.name,
    createdMs: 1_700_000_000_000,
    config: JSON.parse(JSON.stringify(config)) as Run["config"],
    versions: { mnemoscope: "0.1.0" },
    threads: 2,
    model: { sha256: "00", numParameters: 1000, vocabSize: 64, positions: 64 },
    tokenizer: { path: "/models/secret-place/tokenizer.json", sha256: "00", endOfTextId: 0 },
    data: { notes: data },
    probe: {
      sha256: "00",
      rulesSha256: "00",
      plannedLooks: 7,
      looksByStage: { base: 1, first: 3, second: 3 },
      counts: {},
    },
    stages: config.stages.map(({ name }, i) => ({
      name,
      numRows: 4,
      numTokens: 100,
      stepsPerEpoch: 2,
      numUnits: 4,
      numCanaryCopies: 0,
      firstStep: 6 * i,
      rowsSha256: "00",
    })),
    notes: ["2 controls were kept"],
  };
}

/** A run directory in a temporary folder, as prepare leaves it, without a probe set. */
export function makeRun(config: Config = tinyConfig()): RunDirectory {
  const run = RunDirectory.create(join(temporaryFolder(), "run"));
  run.writeRun(tinyRun(config));
  return run;
}
