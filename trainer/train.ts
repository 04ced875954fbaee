import { setImmediate as turn } from "node:timers/promises";

import { collectGarbage } from "../src/engine/collect-garbage.js";
import { exitCodes } from "../src/errors.js";
import type { Lock } from "../src/run/lock.js";
import { isNewestUnjudged } from "../src/run/is-newest-unjudged.js";
import { RunDirectory } from "../src/run/run-directory.js";
import { pruneCheckpoints, writeCheckpoint } from "./checkpoint-writer.js";
import { createDivergenceWatch } from "./divergence.js";
import type { Stop } from "./journal.js";
import { createStage, type Stage } from "./stage.js";
import { StageRows } from "./stage-rows.js";
import { stagesLeft, startTraining, type StartOptions, type Training } from "./start.js";
import type { TrainingStep } from "./update.js";
import { validationLoss } from "./validation.js";

export interface TrainOptions extends StartOptions {
  readonly directory: string;
}

export interface TrainResult {
  readonly exitCode: number;
  /** What happened, in one sentence. */
  readonly message: string;
  /** The checkpoint that is the run's result, if there is one. */
  readonly result: string | undefined;
}

/**
 * Trains a prepared run from where it is to its end: base checkpoint, then stage by stage, epoch by epoch,
 * update by update; a checkpoint where the stage asks for one, and at each probed checkpoint the monitor's
 * verdict before the next update. The first call starts the run, later ones resume it. Throws RUN_LOCKED,
 * RUN_EXISTS, RUN_STOPPED, RUN_CHANGED, TRAINING_DIVERGED, DISK_FULL.
 */
export async function train(options: TrainOptions): Promise<TrainResult> {
  const run = RunDirectory.open(options.directory);
  const lock = run.lock("trainer");
  try {
    return await trainLocked({ run, lock, asked: options });
  } finally {
    lock.release();
  }
}

async function trainLocked(options: {
  readonly run: RunDirectory;
  readonly lock: Lock;
  readonly asked: StartOptions;
}): Promise<TrainResult> {
  const { run, lock, asked } = options;
  const description = run.readRun();
  const log = run.append("trainer", lock);
  const rows = new StageRows(run);
  try {
    return await trainToTheEnd(await startTraining({ run, lock, description, log, rows, asked }));
  } finally {
    await rows.close();
    log.close();
  }
}

/** The story of a run, in the order of time. */
async function trainToTheEnd(training: Training): Promise<TrainResult> {
  const { run, lock, description, tf, model, rows } = training;
  const { progress, journal, gatekeeper, interruptions } = training;
  const { config } = description;
  const stop = (why: Stop): TrainResult => {
    journal.stopped(why);
    return { exitCode: exitCodeOf[why.reason], message: why.message, result: why.lastPassed };
  };

  // No update before the checkpoint that training goes on from is judged.
  const start = await gatekeeper.beforeFirstUpdate();
  if (start.kind === "stop") return stop(start.stop);
  if (start.kind === "interrupted") return stop({ ...start.interruption, checkpoint: progress.checkpoint });
  const left = stagesLeft(training, start.kind === "next-stage" ? start.from : undefined);
  /** What a stage starts from: the newest checkpoint of an epoch's end, or the one that a verdict names. */
  let startsFrom = left.startsFrom;

  for (const stageConfig of left.stages) {
    const stage = createStage({ run, tf, model, config, rows, stage: stageConfig });
    const isResumed = progress.stage === stage.name;
    if (!isResumed) {
      progress.startStage(stage.name);
      journal.stageStarted({ startsFrom, stepsPerEpoch: stage.updatesPerEpoch, epochs: stage.epochs });
    }
    const step = await stage.load(startsFrom, { isResumed });
    const divergence = createDivergenceWatch();

    try {
      if (!isResumed) await validate(training, { stage, step });
      epochs: while (progress.epoch < stage.epochs) {
        if (progress.updatesIntoEpoch === 0) journal.epochStarted();

        while (progress.updatesIntoEpoch < stage.updatesPerEpoch) {
          const startedMs = performance.now();
          const { batches, learningRate } = await stage.nextUpdate(progress);
          const update = step.run(batches, { learningRate });
          const diverged = divergence.check({ ...update, step: progress.step, lastGood: startsFrom });
          if (diverged !== undefined) {
            journal.diverged({ checkpoint: startsFrom, message: diverged.line });
            throw diverged;
          }
          progress.countUpdate(update);
          journal.stepTaken({ ...update, learningRate, elapsedMs: performance.now() - startedMs });

          await turn(); // signals and timers get their turn between two engine calls
          lock.beat();
          const decision = await gatekeeper.betweenUpdates();
          if (decision.kind === "stop") return stop(decision.stop);
          if (decision.kind === "next-stage") {
            startsFrom = decision.from;
            break epochs;
          }
          const interruption = interruptions.check();
          if (interruption !== undefined && progress.updatesIntoEpoch < stage.updatesPerEpoch) {
            const checkpoint = await save(training, { stage, step, isProbed: false });
            return stop({ ...interruption, checkpoint });
          }
        }

        await validate(training, { stage, step });
        journal.epochEnded();
        progress.endEpoch();
        const isCheckpointed = stage.isCheckpointed(progress.epoch);
        if (isCheckpointed)
          startsFrom = await save(training, { stage, step, isProbed: stage.isProbed(progress.epoch) });

        const decision = await gatekeeper.atEpochEnd({ isStageEnd: progress.epoch === stage.epochs });
        if (decision.kind === "stop") return stop(decision.stop);
        if (decision.kind === "next-stage") {
          startsFrom = decision.from;
          break;
        }
        const interruption = interruptions.check();
        if (interruption !== undefined) {
          if (!isCheckpointed) startsFrom = await save(training, { stage, step, isProbed: false });
          return stop({ ...interruption, checkpoint: startsFrom });
        }
      }
    } finally {
      step.dispose();
    }
    journal.stageEnded(startsFrom);
  }

  journal.runEnded(startsFrom);
  const isUnjudged = isNewestUnjudged(run.read("verdicts"));
  return {
    exitCode: isUnjudged ? exitCodes.unjudged : exitCodes.done,
    message:
      `trained ${config.stages.length} stages, ${progress.step} updates` +
      (isUnjudged ? "; unjudged: no rule that stops could judge the last checkpoint" : ""),
    result: startsFrom,
  };
}

/** Records the loss of the stage's validation records, where it has any; training goes on untouched. */
async function validate(
  { journal, lock }: Pick<Training, "journal" | "lock">,
  { stage, step }: { readonly stage: Stage; readonly step: TrainingStep },
): Promise<void> {
  const batches = await stage.validationBatches();
  const loss = await validationLoss(batches, { step, onBatch: () => lock.beat() });
  if (loss !== undefined) journal.validated(loss);
}

/** Writes a checkpoint of this moment, then removes those that nobody needs any more; returns its name. */
async function save(
  training: Training,
  what: { readonly stage: Stage; readonly step: TrainingStep; readonly isProbed: boolean },
): Promise<string> {
  const { run, description, rawConfig, progress, journal, gatekeeper } = training;
  const { stage, step, isProbed } = what;
  const { keep, dtype } = description.config.checkpoints;
  journal.sync(); // what led to a checkpoint is as durable as the checkpoint
  const tokenizerFiles = [description.tokenizer.path];
  const content = { state: progress.state, rawConfig, tokenizerFiles, dtype };
  const sizeBytes = await writeCheckpoint(run, { ...content, ...stage.contentOf(step) });
  collectGarbage(); // the copies that were written
  journal.checkpointWritten({ isProbed, sizeBytes });
  if (isProbed) gatekeeper.add(progress.checkpoint);
  pruneCheckpoints(run, { keep, always: gatekeeper.neededCheckpoints() });
  return progress.checkpoint;
}

const exitCodeOf: Readonly<Record<Stop["reason"], number>> = {
  verdict: exitCodes.stopped,
  request: exitCodes.interrupted,
  signal: exitCodes.interrupted,
  silence: exitCodes.failure,
};
