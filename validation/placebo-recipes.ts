import { join } from "node:path";

import { parseConfig, type Config } from "../src/run/config.js";
import { root } from "./root.js";

interface Recipe {
  readonly name: string;
  readonly model: object;
  readonly seed: number;
  readonly notesPerPatient: readonly number[];
  readonly epochs: number;
  readonly learningRate: number;
}

const fresh = {
  fresh: { width: 64, layers: 2, heads: 2, positions: 160 },
  tokenizer: join(root, "data/tokenizer/tokenizer.json"),
};

const recipes: readonly Recipe[] = [
  {
    name: "base-model",
    model: { base: join(root, "data/base") },
    seed: 101,
    notesPerPatient: [1, 1],
    epochs: 3,
    learningRate: 1e-3,
  },
  {
    name: "fresh-one-note",
    model: fresh,
    seed: 102,
    notesPerPatient: [1, 1],
    epochs: 12,
    learningRate: 3e-3,
  },
  {
    name: "fresh-more-notes",
    model: fresh,
    seed: 103,
    notesPerPatient: [1, 3],
    epochs: 12,
    learningRate: 3e-3,
  },
];

/** Placebo runs of unlike recipes: the shipped base model and fresh ones, one note a patient and several. */
export const placeboConfigs = (folder: string): Config[] => recipes.map((recipe) => configOf(folder, recipe));

const configOf = (folder: string, recipe: Recipe): Config =>
  parseConfig(
    {
      name: recipe.name,
      seed: recipe.seed,
      runsDirectory: folder,
      key: join(folder, "key"),
      model: recipe.model,
      data: {
        clinic: {
          reader: "notes",
          seed: recipe.seed,
          numPatients: 320,
          notesPerPatient: recipe.notesPerPatient,
          templates: "held-out",
        },
      },
      split: { validation: 0, control: 0.36 },
      stages: [
        {
          name: "clinical",
          objective: "rows",
          data: ["clinic"],
          trainingRecords: 110,
          maxRecordTokens: 159,
          epochs: recipe.epochs,
          batchSize: 4,
          sequenceLength: 160,
          learningRate: recipe.learningRate,
          warmupSteps: 10,
          schedule: "constant",
          checkpointEvery: recipe.epochs / 3,
          probeEvery: recipe.epochs / 3,
        },
      ],
      canaries: { stage: "clinical", tiers: [0, 1], perTier: 20 },
      probe: { members: 110, controls: 110, benchmark: 0 },
      checkpoints: { keep: 9 },
    },
    "the placebo run",
  );
