import { existsSync, readdirSync, readFileSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";

import { z } from "zod";

import { writeModel } from "../src/checkpoint.js";
import type { Config } from "../src/config.js";
import { MnemoscopeError } from "../src/errors.js";
import { parseModelConfig } from "../src/model/config.js";
import { weightSpecs } from "../src/model/weights.js";
import { checkpointName } from "../src/records.js";
import type { RunDirectory } from "../src/run-directory.js";
import { openSafetensors, writeSafetensors } from "../src/safetensors.js";
import type { OptimizerState } from "./update.js";

/**
 * A checkpoint is a Hugging Face model directory with `trainer-state/` beside the weights: where training was, and the optimizer's moments.
 * Weights in `model.safetensors` may be rounded for readers; training goes on from the float32 ones, which then stand in trainer-state too.
 */

const stateSchema = z.looseObject({
  stage: z.string(),
  /** Epochs of the stage that are complete. */
  epoch: z.int().nonnegative(),
  /** Updates done in the epoch after those. */
  updatesIntoEpoch: z.int().nonnegative(),
  /** Updates since the run's start. */
  step: z.int().nonnegative(),
  tokensSeen: z.int().nonnegative(),
  /** Sum and number of the losses of the epoch so far, for its mean. */
  epochLoss: z.tuple([z.number(), z.int().nonnegative()]),
  attempt: z.int().positive(),
  numUpdates: z.int().nonnegative(),
});
export type TrainerState = z.infer<typeof stateSchema>;

const stateFile = (folder: string) => join(folder, "trainer-state", "state.json");
const momentsFile = (folder: string) => join(folder, "trainer-state", "optimizer.safetensors");
const exactFile = (folder: string) => join(folder, "trainer-state", "weights.safetensors");

export interface CheckpointContent {
  readonly state: TrainerState;
  readonly weights: ReadonlyMap<string, Float32Array>;
  /** Absent for the model before training. */
  readonly optimizer?: OptimizerState;
  /** config.json as read, so that unknown fields survive. */
  readonly rawConfig: Readonly<Record<string, unknown>>;
  readonly tokenizerFiles: readonly string[];
}

/** Name of a checkpoint by where training is: an epoch's end, or within an epoch when a signal ended the run. */
export function nameOf(state: Pick<TrainerState, "stage" | "epoch" | "updatesIntoEpoch" | "step">): string {
  return checkpointName(state.stage, state.epoch) + (state.updatesIntoEpoch > 0 ? `-s${state.step}` : "");
}

/** Writes a complete checkpoint (temp folder, fsync, rename) and returns its size in bytes. Throws DISK_FULL before anything is written. */
export async function writeCheckpoint(
  run: RunDirectory,
  content: CheckpointContent,
  dtype: Config["checkpoints"]["dtype"],
): Promise<number> {
  const name = nameOf(content.state);
  const shapes = weightSpecs(parseModelConfig(content.rawConfig));
  const shaped = (values: ReadonlyMap<string, Float32Array>, prefix = "") =>
    new Map([...values].map(([weight, data]) => [prefix + weight, { shape: shapes.get(weight) ?? [data.length], values: data }]));
  const numWeights = [...content.weights.values()].reduce((sum, values) => sum + values.length, 0);
  const neededBytes = numWeights * 4 * (content.optimizer === undefined ? 1 : 3) + (dtype === "float32" ? 0 : numWeights * 2) + 1_000_000;
  const disk = statfsSync(run.path);
  const freeBytes = disk.bavail * disk.bsize;
  if (freeBytes < neededBytes)
    throw new MnemoscopeError(
      "DISK_FULL",
      `checkpoint ${name} needs ${Math.ceil(neededBytes / 1e6)} MB, ${run.path} has ${Math.floor(freeBytes / 1e6)} MB left`,
      {
        remedy: "free space, or keep fewer checkpoints (checkpoints.keep)",
      },
    );
  return run.writeCheckpoint(name, async (folder) => {
    await writeModel(folder, { config: content.rawConfig, weights: content.weights, dtype, tokenizerFiles: content.tokenizerFiles });
    await mkdir(join(folder, "trainer-state"));
    if (dtype !== "float32") await writeSafetensors(exactFile(folder), { tensors: shaped(content.weights), dtype: "float32" });
    if (content.optimizer !== undefined) {
      const moments = new Map([...shaped(content.optimizer.firstMoments, "first."), ...shaped(content.optimizer.secondMoments, "second.")]);
      await writeSafetensors(momentsFile(folder), { tensors: moments, dtype: "float32" });
    }
    await writeFile(stateFile(folder), JSON.stringify(content.state));
  });
}

/** Bytes of the files of a checkpoint. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** Where training was when a checkpoint was written. */
export function readTrainerState(folder: string): TrainerState {
  const result = stateSchema.safeParse(existsSync(stateFile(folder)) ? JSON.parse(readFileSync(stateFile(folder), "utf8")) : undefined);
  if (!result.success)
    throw new MnemoscopeError("MODEL_MALFORMED", `${folder} holds no readable trainer-state`, { remedy: "resume from another checkpoint" });
  return result.data;
}

/** The exact weights where model.safetensors is rounded, or undefined where it is exact itself. */
export async function readExactWeights(folder: string): Promise<Map<string, Float32Array> | undefined> {
  return existsSync(exactFile(folder)) ? readAll(exactFile(folder)) : undefined;
}

/** Adam's moments, or undefined for a checkpoint that has none (the model before training). */
export async function readOptimizerState(folder: string): Promise<OptimizerState | undefined> {
  if (!existsSync(momentsFile(folder))) return undefined;
  const all = await readAll(momentsFile(folder));
  const slot = (prefix: string) =>
    new Map([...all].filter(([name]) => name.startsWith(prefix)).map(([name, values]) => [name.slice(prefix.length), values]));
  return { numUpdates: readTrainerState(folder).numUpdates, firstMoments: slot("first."), secondMoments: slot("second.") };
}

async function readAll(path: string): Promise<Map<string, Float32Array>> {
  const file = await openSafetensors(path);
  try {
    const values = new Map<string, Float32Array>();
    for (const [name, tensor] of file.tensors) values.set(name, await file.read(tensor));
    return values;
  } finally {
    await file.close();
  }
}

/**
 * Removes checkpoints that nobody needs: kept are the last `keep`, base, stage ends, the last that passed, and every probed one without a
 * verdict. Returns the names removed.
 */
export function pruneCheckpoints(
  run: RunDirectory,
  needed: { readonly recentFirst: readonly string[]; readonly keep: number; readonly always: ReadonlySet<string> },
): string[] {
  const recent = new Set(needed.recentFirst.slice(0, needed.keep));
  const doomed = run.listCheckpoints().filter((name) => !recent.has(name) && !needed.always.has(name));
  for (const name of doomed) run.removeCheckpoint(name);
  return doomed;
}
