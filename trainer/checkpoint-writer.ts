import { existsSync, readdirSync, readFileSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";

import { z } from "zod";

import { readCheckpoint, writeModel } from "../src/checkpoint/checkpoint.js";
import type { Config } from "../src/run/config.js";
import { MnemoscopeError } from "../src/errors.js";
import { parseModelConfig } from "../src/model/config.js";
import { weightSpecs } from "../src/model/weights.js";
import { checkpointName } from "../src/run/records.js";
import { currentTrainerRecords } from "../src/run/current-records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { openSafetensors, writeSafetensors } from "../src/checkpoint/safetensors.js";
import { merge, type Adapted, type Lora } from "./lora.js";
import { hasAdapter, readAdapter, writeAdapter } from "./peft.js";
import type { OptimizerState } from "./update.js";

/**
 * A checkpoint is a Hugging Face model directory with `trainer-state/` beside the weights: where training
 * was, and the optimizer's moments. Weights in `model.safetensors` may be rounded for readers; training goes
 * on from the float32 ones, which then stand in trainer-state too. Where adapters are trained,
 * `model.safetensors` holds their sum with the weights, trainer-state the weights without them, and
 * `adapter/` the adapters in PEFT's format.
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
const adapterFolder = (folder: string) => join(folder, "adapter");
const exactFile = (folder: string) => join(folder, "trainer-state", "weights.safetensors");

export interface CheckpointContent {
  readonly state: TrainerState;
  readonly weights: ReadonlyMap<string, Float32Array>;
  /** Where adapters are trained: which, and their values. */
  readonly adapted?: Adapted;
  /** Absent for the model before training. */
  readonly optimizer?: OptimizerState;
  /** config.json as read, so that unknown fields survive. */
  readonly rawConfig: Readonly<Record<string, unknown>>;
  readonly tokenizerFiles: readonly string[];
  /** Of the weights in model.safetensors. */
  readonly dtype: Config["checkpoints"]["dtype"];
}

/**
 * Name of a checkpoint by where training is: an epoch's end, or within an epoch when a signal ended the run.
 */
export function nameOf(state: Pick<TrainerState, "stage" | "epoch" | "updatesIntoEpoch" | "step">): string {
  return checkpointName(state.stage, state.epoch) + (state.updatesIntoEpoch > 0 ? `-s${state.step}` : "");
}

/**
 * Writes a complete checkpoint (temp folder, fsync, rename) and returns its size in bytes. Throws DISK_FULL
 * before anything is written.
 */
export async function writeCheckpoint(run: RunDirectory, content: CheckpointContent): Promise<number> {
  const name = nameOf(content.state);
  const shapes = weightSpecs(parseModelConfig(content.rawConfig));
  const shaped = (values: ReadonlyMap<string, Float32Array>, prefix = "") =>
    new Map(
      [...values].map(([weight, data]) => [
        prefix + weight,
        { shape: shapes.get(weight) ?? [data.length], values: data },
      ]),
    );
  const { adapted, optimizer, dtype } = content;
  checkFreeSpace(run, content);
  return run.writeCheckpoint(name, async (folder) => {
    const weights = adapted === undefined ? content.weights : merge(adapted, content.weights);
    await writeModel(folder, {
      config: content.rawConfig,
      weights,
      dtype,
      tokenizerFiles: content.tokenizerFiles,
    });
    if (adapted !== undefined) await writeAdapter(adapterFolder(folder), adapted);
    await mkdir(join(folder, "trainer-state"));
    if (isExactApart(content))
      await writeSafetensors(exactFile(folder), { tensors: shaped(content.weights), dtype: "float32" });
    if (optimizer !== undefined) {
      const moments = new Map([
        ...shaped(optimizer.firstMoments, "first."),
        ...shaped(optimizer.secondMoments, "second."),
      ]);
      await writeSafetensors(momentsFile(folder), { tensors: moments, dtype: "float32" });
    }
    await writeFile(stateFile(folder), JSON.stringify(content.state));
  });
}

/** Whether model.safetensors holds other than the exact weights, which have a file of their own then. */
const isExactApart = ({ dtype, adapted }: CheckpointContent): boolean =>
  dtype !== "float32" || adapted !== undefined;

function checkFreeSpace(run: Pick<RunDirectory, "path">, content: CheckpointContent): void {
  const { state, weights, adapted, optimizer, dtype } = content;
  const numValues = (...maps: readonly (ReadonlyMap<string, Float32Array> | undefined)[]): number =>
    maps
      .flatMap((map) => (map === undefined ? [] : [...map.values()]))
      .reduce((sum, { length }) => sum + length, 0);
  const neededBytes =
    numValues(weights) * ((dtype === "float32" ? 4 : 2) + (isExactApart(content) ? 4 : 0)) +
    4 * numValues(adapted?.adapters, optimizer?.firstMoments, optimizer?.secondMoments) +
    1_000_000;
  const disk = statfsSync(run.path);
  const freeBytes = disk.bavail * disk.bsize;
  if (freeBytes < neededBytes)
    throw new MnemoscopeError(
      "DISK_FULL",
      `checkpoint ${nameOf(state)} needs ${Math.ceil(neededBytes / 1e6)} MB, ${run.path} has ` +
        `${Math.floor(freeBytes / 1e6)} MB left`,
      { remedy: "free space, or keep fewer checkpoints (checkpoints.keep)" },
    );
}

/** Bytes of the files of a checkpoint. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** Where training was when a checkpoint was written. */
export function readTrainerState(folder: string): TrainerState {
  const result = stateSchema.safeParse(
    existsSync(stateFile(folder)) ? JSON.parse(readFileSync(stateFile(folder), "utf8")) : undefined,
  );
  if (!result.success)
    throw new MnemoscopeError("MODEL_MALFORMED", `${folder} holds no readable trainer-state`, {
      remedy: "resume from another checkpoint",
    });
  return result.data;
}

/**
 * The float32 weights that were written, without what adapters add: where model.safetensors holds something
 * else they stand in trainer-state.
 */
export async function readExactWeights(folder: string): Promise<Map<string, Float32Array>> {
  return existsSync(exactFile(folder)) ? readAll(exactFile(folder)) : (await readCheckpoint(folder)).weights;
}

/**
 * What training goes on from. Within the stage that wrote the checkpoint these are its weights and adapters;
 * a stage that starts from it takes their sum as its weights.
 * @param options.written the adapters that the checkpoint was written with. @param options.isSameStage
 * whether the stage goes on.
 */
export async function readStart(
  folder: string,
  options: { readonly written: Lora | undefined; readonly isSameStage: boolean },
): Promise<{ readonly weights: Map<string, Float32Array>; readonly adapters?: Map<string, Float32Array> }> {
  const weights = await readExactWeights(folder);
  if (options.written === undefined || !hasAdapter(adapterFolder(folder))) return { weights };
  const adapters = await readAdapter(adapterFolder(folder), options.written);
  return options.isSameStage
    ? { weights, adapters }
    : { weights: merge({ lora: options.written, adapters }, weights) };
}

/** Adam's moments, or undefined for a checkpoint that has none (the model before training). */
export async function readOptimizerState(folder: string): Promise<OptimizerState | undefined> {
  if (!existsSync(momentsFile(folder))) return undefined;
  const all = await readAll(momentsFile(folder));
  const slot = (prefix: string) =>
    new Map(
      [...all]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, values]) => [name.slice(prefix.length), values]),
    );
  return {
    numUpdates: readTrainerState(folder).numUpdates,
    firstMoments: slot("first."),
    secondMoments: slot("second."),
  };
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
 * Removes checkpoints that nobody needs: kept are the newest `keep` of those on record, and what is always
 * needed. Returns the names removed.
 */
export function pruneCheckpoints(
  run: RunDirectory,
  { keep, always }: { readonly keep: number; readonly always: ReadonlySet<string> },
): string[] {
  const onRecord = currentTrainerRecords(run.read("trainer")).flatMap((record) =>
    record.kind === "checkpoint" ? [record.checkpoint] : [],
  );
  const recent = new Set(onRecord.slice(-keep));
  const doomed = run.listCheckpoints().filter((name) => !recent.has(name) && !always.has(name));
  for (const name of doomed) run.removeCheckpoint(name);
  return doomed;
}
