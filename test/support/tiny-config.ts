import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { stringify } from "yaml";

import { loadConfig } from "../../src/run/config.js";
import { prepare } from "../../prepare/prepare.js";
import type { RunDirectory } from "../../src/run/run-directory.js";

const stage = { batchSize: 2, learningRate: 0.001, sequenceLength: 160 };

/** Keys that replace those of the recipe: of its stages, and at its top. */
export interface TinyChanges {
  readonly cpt?: Readonly<Record<string, unknown>>;
  readonly clinical?: Readonly<Record<string, unknown>>;
  readonly top?: Readonly<Record<string, unknown>>;
}

/**
 * A whole recipe that trains in seconds: a fresh model of 32 × 2, a packed stage of published text with
 * canaries, then a stage of invented notes.
 */
function tinyRecipe(folder: string, changes: TinyChanges): object {
  return {
    name: "tiny",
    seed: 3,
    runsDirectory: join(folder, "runs"),
    key: join(folder, "key"),
    model: {
      fresh: { width: 32, layers: 2, heads: 2, positions: 160 },
      tokenizer: resolve("data/tokenizer/tokenizer.json"),
    },
    data: {
      medquad: { reader: "medquad", path: resolve("data/medquad-sample.jsonl.gz"), isPublic: true },
      clinic: { reader: "notes", seed: 5, numPatients: 24, notesPerPatient: [1, 2] },
    },
    split: { validation: 0, control: 0.3 },
    stages: [
      {
        name: "cpt",
        objective: "packed",
        data: ["medquad"],
        trainingRecords: 40,
        minRecordTokens: 60,
        maxRecordTokens: 158,
        epochs: 2,
        ...stage,
        ...changes.cpt,
      },
      {
        name: "clinical",
        objective: "rows",
        data: ["clinic"],
        maxRecordTokens: 159,
        epochs: 3,
        warmupSteps: 4,
        ...stage,
        ...changes.clinical,
      },
    ],
    canaries: { stage: "cpt", tiers: [0, 1, 2], perTier: 2, references: 32 },
    probe: { members: 16, controls: 16, benchmark: 0, spans: 40, budgetSeconds: 10 },
    ...changes.top,
  };
}

/** Writes the recipe as a config file with its key and returns the file's path. */
export function writeTinyConfig(folder: string, changes: TinyChanges = {}): string {
  const path = join(folder, "tiny.yaml");
  writeFileSync(join(folder, "key"), "a key for tests, of thirty-two b");
  writeFileSync(path, stringify(tinyRecipe(folder, changes)));
  return path;
}

/** A prepared run of the recipe, not yet trained. */
export function prepareTiny(folder: string, changes: TinyChanges = {}): Promise<RunDirectory> {
  return prepare({
    config: loadConfig(writeTinyConfig(folder, changes)),
    directory: join(folder, "runs", "tiny"),
  });
}
