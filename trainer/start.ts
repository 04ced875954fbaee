import { readModelConfig } from "../src/checkpoint/checkpoint.js";
import { engineInfo, loadTensorflow, type Tensorflow } from "../src/engine/tensorflow.js";
import { parseModelConfig, type ModelConfig } from "../src/model/config.js";
import { probedEpochs, type Config, type StageConfig } from "../src/run/config.js";
import { baseStage, type Run } from "../src/run/records.js";
import { currentTrainerRecords } from "../src/run/current-records.js";
import type { Lock } from "../src/run/lock.js";
import type { Appender } from "../src/run/log.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { baseModel } from "./base-model.js";
import { sizeOf, writeCheckpoint } from "./checkpoint-writer.js";
import { VerdictReader } from "./verdicts.js";
import { Gatekeeper } from "./gatekeeper.js";
import { InterruptionWatch } from "./interruption.js";
import { Journal } from "./journal.js";
import { beforeTraining, TrainingProgress } from "./training-progress.js";
import type { StageRows } from "./stage-rows.js";
import { findStartingPoint, type StartingPoint } from "./starting-point.js";
import { attemptOf, ungated, type CheckpointVersion } from "./ungated.js";

export interface StartOptions {
  /** Go on although the policy stopped the run; recorded. */
  readonly overrideStop?: boolean;
  /** Train without waiting for verdicts, whatever the config says: for a run that nobody watches. */
  readonly isUnwatched?: boolean;
  /** Ends training after the step in progress, with a checkpoint. */
  readonly signal?: AbortSignal;
}

/** A run that has started: what its story is told with. */
export interface Training {
  readonly run: RunDirectory;
  readonly lock: Lock;
  readonly description: Run;
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  /** The model's config.json as read, so that unknown fields survive in checkpoints. */
  readonly rawConfig: Readonly<Record<string, unknown>>;
  readonly rows: StageRows;
  readonly progress: TrainingProgress;
  readonly journal: Journal;
  readonly interruptions: InterruptionWatch;
  readonly gatekeeper: Gatekeeper;
}

/**
 * Starts a run with the checkpoint of the model before training, or resumes it from its newest complete
 * checkpoint; either is on record then. Opens `rows`, which the caller closes. Throws RUN_EXISTS, RUN_STOPPED
 * or RUN_CHANGED before anything is recorded.
 */
export async function startTraining(options: {
  readonly run: RunDirectory;
  readonly lock: Lock;
  readonly description: Run;
  readonly log: Appender<"trainer">;
  readonly rows: StageRows;
  readonly asked: StartOptions;
}): Promise<Training> {
  const { run, lock, description, rows, asked } = options;
  const { config } = description;
  run.sweepCheckpoints();
  const verdicts = new VerdictReader(run);
  const start = findStartingPoint({ run, verdicts, overrideStop: asked.overrideStop === true });
  await rows.open(description);
  // As many threads as the run was prepared with: another number adds in another order.
  const tf = await loadTensorflow({ numThreads: description.threads });

  const { attempt } = lock;
  const progress = new TrainingProgress(
    start.kind === "resume" ? { ...start.state, attempt } : beforeTraining(attempt),
  );
  const journal = new Journal(options.log, progress);
  const engine = engineInfo(tf);
  journal.runStarted({
    engine: `${config.engine}, TensorFlow ${engine.tensorflowVersion} on ${engine.device}`,
    threads: engine.numIntraOpThreads,
    resumedFrom: start.kind === "resume" ? start.checkpoint : undefined,
    isStopOverridden: asked.overrideStop === true,
  });
  warnOfThreads(description.threads, engine.numIntraOpThreads);

  const interruptions = new InterruptionWatch({ run, journal, signal: asked.signal });
  const rawConfig = await recordedStart({ run, description, start, progress, journal });
  const model = parseModelConfig(rawConfig);
  const gatekeeper = new Gatekeeper({
    ...{ run, lock, config, verdicts, progress, journal, interruptions },
    mode: asked.isUnwatched === true ? "off" : config.gate.mode,
    unjudged: unjudgedAtStart({ run, lock, config, progress }),
    overridden: start.kind === "resume" ? start.overridden : new Set<string>(),
  });
  return { run, lock, description, tf, model, rawConfig, rows, progress, journal, interruptions, gatekeeper };
}

function warnOfThreads(prepared: number, actual: number): void {
  if (actual !== prepared)
    process.emitWarning(
      `the run was prepared for ${prepared} threads and goes on with ${actual}: its last digits may differ`,
    );
}

/**
 * Sees to it that the checkpoint that training goes on from is written and on record, and returns its
 * config.json.
 */
async function recordedStart(options: {
  readonly run: RunDirectory;
  readonly description: Run;
  readonly start: StartingPoint;
  readonly progress: TrainingProgress;
  readonly journal: Journal;
}): Promise<Readonly<Record<string, unknown>>> {
  const { run, description, start, progress, journal } = options;
  if (start.kind === "fresh") {
    const { rawConfig, sizeBytes } = await writeBase({ run, description, progress });
    journal.checkpointWritten({ isProbed: true, sizeBytes });
    return rawConfig;
  }
  const { rawConfig } = await readModelConfig(start.folder);
  // A trainer that was killed between the rename of a checkpoint and its record left the record to this one.
  if (start.recordedAttempt === undefined)
    journal.checkpointWritten({
      isProbed: isProbed(description.config, progress),
      sizeBytes: sizeOf(start.folder),
    });
  return rawConfig;
}

/**
 * Checkpoints that are judged before the first update: those that no gate let pass, and the one that training
 * goes on from, although a gate may have let it pass before.
 */
function unjudgedAtStart(options: {
  readonly run: RunDirectory;
  readonly lock: Lock;
  readonly config: Config;
  readonly progress: TrainingProgress;
}): CheckpointVersion[] {
  const { run, lock, config, progress } = options;
  const records = run.read("trainer");
  const unjudged = ungated(records);
  const { checkpoint } = progress;
  const isThere = unjudged.some((version) => version.checkpoint === checkpoint);
  if (isThere || !isProbed(config, progress)) return unjudged;
  return [...unjudged, { checkpoint, attempt: attemptOf(records, checkpoint) ?? lock.attempt }];
}

function isProbed(config: Config, { stage, epoch, updatesIntoEpoch }: TrainingProgress): boolean {
  if (stage === baseStage) return true;
  const own = config.stages.find(({ name }) => name === stage);
  return own !== undefined && updatesIntoEpoch === 0 && probedEpochs(own).includes(epoch);
}

/**
 * The stages that are left, from the one that training is in or the one that comes next, and the checkpoint
 * that it goes on or starts from. Where the stage that training is in is over, its end is on record then.
 * @param leftFor the checkpoint for which a verdict leaves the stage, where one does
 */
export function stagesLeft(
  { run, description, progress, journal }: Pick<Training, "run" | "description" | "progress" | "journal">,
  leftFor: string | undefined,
): { readonly stages: readonly StageConfig[]; readonly startsFrom: string } {
  const { stages } = description.config;
  const index = stages.findIndex(({ name }) => name === progress.stage);
  const current = stages[index];
  if (current === undefined) return { stages, startsFrom: progress.checkpoint };
  if (progress.epoch < current.epochs && leftFor === undefined)
    return { stages: stages.slice(index), startsFrom: progress.checkpoint };
  const startsFrom = leftFor ?? progress.checkpoint;
  const records = currentTrainerRecords(run.read("trainer"));
  if (!records.some((record) => record.kind === "stage-end" && record.stage === current.name))
    journal.stageEnded(startsFrom);
  return { stages: stages.slice(index + 1), startsFrom };
}

/**
 * Writes the model that training starts from as the checkpoint before training, and keeps nothing of it but
 * its config.json.
 */
async function writeBase(options: {
  readonly run: RunDirectory;
  readonly description: Run;
  readonly progress: TrainingProgress;
}): Promise<{ readonly rawConfig: Readonly<Record<string, unknown>>; readonly sizeBytes: number }> {
  const { run, description, progress } = options;
  const { rawConfig, weights } = await baseModel(run, description);
  const sizeBytes = await writeCheckpoint(run, {
    state: progress.state,
    weights,
    rawConfig,
    tokenizerFiles: [description.tokenizer.path],
    dtype: description.config.checkpoints.dtype,
  });
  return { rawConfig, sizeBytes };
}
