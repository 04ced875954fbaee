import { defined } from "../src/defined.js";
import { collectGarbage } from "../src/engine/collect-garbage.js";
import type { Tensorflow } from "../src/engine/tensorflow.js";
import { dropoutRates, type ModelConfig } from "../src/model/config.js";
import { checkpointEpochs, probedEpochs, type Config, type StageConfig } from "../src/run/config.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import {
  readOptimizerState,
  readStart,
  readTrainerState,
  type CheckpointContent,
} from "./checkpoint-writer.js";
import { initialAdapters, loraOf, type Lora } from "./lora.js";
import { batchesOfAll, createStageData } from "./stage-data.js";
import { adapterDropout, readAdapter } from "./peft.js";
import type { TrainingProgress } from "./training-progress.js";
import { learningRateAt } from "./schedule.js";
import type { StageRows } from "./stage-rows.js";
import { createTrainingStep } from "./training-step.js";
import type { TrainingBatch, TrainingStep } from "./update.js";

/** One stage of a run: its rows in the order of its epochs, its schedule, and what it trains. */
export interface Stage {
  readonly name: string;
  readonly epochs: number;
  readonly updatesPerEpoch: number;
  /** The batches and the learning rate of the next update. */
  nextUpdate(
    progress: TrainingProgress,
  ): Promise<{ readonly batches: readonly TrainingBatch[]; readonly learningRate: number }>;
  /** Its validation records in batches; none where it has no such record. */
  validationBatches(): Promise<readonly TrainingBatch[]>;
  isCheckpointed(epoch: number): boolean;
  isProbed(epoch: number): boolean;
  /**
   * The training step with weights, adapters and optimizer state from a checkpoint; the caller disposes it.
   * @param options.isResumed whether the stage goes on, or begins here.
   */
  load(checkpoint: string, options: { readonly isResumed: boolean }): Promise<TrainingStep>;
  /** What a checkpoint holds of the step, in new memory. */
  contentOf(step: TrainingStep): Pick<CheckpointContent, "weights" | "adapted" | "optimizer">;
}

interface StageOptions {
  readonly run: RunDirectory;
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  readonly config: Config;
  readonly stage: StageConfig;
  readonly rows: Pick<StageRows, "of" | "validationOf" | "hasDocuments">;
}

/** Loads nothing yet. @throws CONFIG_INVALID for adapters of a layer that the model does not have. */
export function createStage(options: StageOptions): Stage {
  const { model, config, stage, rows } = options;
  const lora = stage.lora === undefined ? undefined : loraOf(model, stage.lora);
  const shape = { ...stage, hasDocuments: rows.hasDocuments(stage.name) };
  const data = createStageData({ rows: rows.of(stage.name), stage: shape, seed: config.seed });
  const numUpdates = stage.epochs * data.updatesPerEpoch;
  const [checkpointed, probed] = [new Set(checkpointEpochs(stage)), new Set(probedEpochs(stage))];
  return {
    name: stage.name,
    epochs: stage.epochs,
    updatesPerEpoch: data.updatesPerEpoch,
    nextUpdate: async ({ epoch, updatesIntoEpoch, state }) => ({
      batches: await data.batchesOf(epoch + 1, updatesIntoEpoch),
      learningRate: learningRateAt(stage, { update: state.numUpdates, numUpdates }),
    }),
    validationBatches: async () => {
      const heldOut = rows.validationOf(stage.name);
      return heldOut === undefined ? [] : batchesOfAll(heldOut, shape);
    },
    isCheckpointed: (epoch) => checkpointed.has(epoch),
    isProbed: (epoch) => probed.has(epoch),
    load: async (checkpoint, { isResumed }) => {
      const folder = folderOf(options.run, checkpoint);
      const step = await loadStep(options, { lora, folder, isResumed });
      collectGarbage(); // the model's arrays, which the engine holds now
      return step;
    },
    contentOf: (step) => {
      const adapters = step.fetchAdapters();
      return {
        weights: step.fetchWeights(),
        optimizer: step.fetchState(),
        ...defined({
          adapted: lora === undefined || adapters === undefined ? undefined : { lora, adapters },
        }),
      };
    },
  };
}

/** A checkpoint that failed lies aside; training goes on from it where its stop was overridden. */
function folderOf(run: RunDirectory, checkpoint: string): string {
  return run.listCheckpoints().includes(checkpoint)
    ? run.checkpointPath(checkpoint)
    : run.failedPath(checkpoint);
}

/** A function of its own, so that no value of weights or state outlives it on this side of the engine. */
async function loadStep(
  { tf, model, config, stage, rows }: StageOptions,
  from: { readonly lora: Lora | undefined; readonly folder: string; readonly isResumed: boolean },
): Promise<TrainingStep> {
  const { lora, folder, isResumed } = from;
  const writer = config.stages.find(({ name }) => name === readTrainerState(folder).stage)?.lora;
  const written = writer === undefined ? undefined : loraOf(model, writer);
  const { weights, adapters } = await readStart(folder, { written, isSameStage: isResumed });
  const state = isResumed ? await readOptimizerState(folder) : undefined;
  return createTrainingStep({
    tf,
    model,
    weights,
    ...defined({
      lora:
        lora === undefined
          ? undefined
          : { ...lora, adapters: adapters ?? (await firstAdapters(lora, { stage, seed: config.seed })) },
      state,
    }),
    batchSize: stage.batchSize,
    sequenceLength: stage.sequenceLength,
    gradientAccumulation: stage.gradientAccumulation,
    hasDocuments: rows.hasDocuments(stage.name),
    recompute: stage.recompute,
    dropout: { rates: dropoutRates(model, stage.dropout), seed: config.seed, stage: stage.name },
    optimizer: {
      beta1: stage.beta1,
      beta2: stage.beta2,
      epsilon: stage.epsilon,
      weightDecay: stage.weightDecay,
      clipNorm: stage.clipNorm,
    },
    mode: config.engine,
  });
}

async function firstAdapters(
  lora: Lora,
  { stage, seed }: { readonly stage: StageConfig; readonly seed: number },
): Promise<Map<string, Float32Array>> {
  const from = stage.lora?.from;
  if (from === undefined) return initialAdapters(lora, { seed, stage: stage.name });
  const asked = await adapterDropout(from);
  if (asked > 0 && lora.dropout === 0)
    process.emitWarning(
      `the adapter ${from} asks for lora_dropout ${asked} in training; stage ${stage.name} trains ` +
        `it without (its \`lora.dropout\` is 0)`,
    );
  return readAdapter(from, lora);
}
