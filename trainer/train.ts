import { setImmediate as turn } from "node:timers/promises";

import { collectGarbage } from "../src/engine/collect-garbage.js";
import { readCheckpoint, readModelConfig } from "../src/checkpoint/checkpoint.js";
import { sha256OfModel } from "../src/checkpoint/model-hash.js";
import { checkpointEpochs, probedEpochs, type Config, type StageConfig } from "../src/run/config.js";
import { engineInfo, loadTensorflow, type Tensorflow } from "../src/engine/tensorflow.js";
import { exitCodes, MnemoscopeError } from "../src/errors.js";
import { dropoutRates, parseModelConfig, type ModelConfig } from "../src/model/config.js";
import { gpt2RawConfig } from "../src/model/families/gpt2.js";
import { initialWeights } from "../src/model/weights.js";
import { baseStage, checkpointName, type Run, type Verdict } from "../src/run/records.js";
import { currentTrainerRecords } from "../src/run/current-records.js";
import type { Lock } from "../src/run/lock.js";
import { RunDirectory } from "../src/run/run-directory.js";
import {
  nameOf,
  pruneCheckpoints,
  readOptimizerState,
  readStart,
  readTrainerState,
  sizeOf,
  writeCheckpoint,
  type CheckpointContent,
  type TrainerState,
} from "./checkpoint-writer.js";
import { createDivergenceWatch } from "./divergence.js";
import { actionOf, VerdictReader, waitForVerdict, type Interruption } from "./gate.js";
import { initialAdapters, loraOf, type Lora } from "./lora.js";
import { createStageData } from "./objective.js";
import { adapterDropout, readAdapter } from "./peft.js";
import { attemptOf, findStartingPoint, stageIndexOf, ungated } from "./position.js";
import { learningRateAt } from "./schedule.js";
import { createTrainingStep } from "./training-step.js";
import { openTrainingRows, type TrainingRows } from "./training-rows.js";
import type { TrainingStep } from "./update.js";

export interface TrainOptions {
  readonly directory: string;
  /** Go on although the policy stopped the run; recorded. */
  readonly overrideStop?: boolean;
  /** Train without waiting for verdicts, whatever the config says: for a run that nobody watches. */
  readonly isUnwatched?: boolean;
  /** Ends training after the step in progress, with a checkpoint. */
  readonly signal?: AbortSignal;
}

export interface TrainResult {
  readonly exitCode: number;
  /** What happened, in one sentence. */
  readonly message: string;
  /** The checkpoint that is the run's result, if there is one. */
  readonly result: string | undefined;
}

/** What a gate decided about the course of training. */
type Course =
  | { readonly kind: "continue" }
  | { readonly kind: "interrupted" }
  | { readonly kind: "next-stage"; readonly from: string }
  | { readonly kind: "end"; readonly result: TrainResult };

/**
 * Trains a prepared run from where it is to its end: base checkpoint, then stage by stage, epoch by epoch,
 * update by update; a checkpoint where the stage asks for one, and at each probed checkpoint the monitor's
 * verdict before the next update. The first call starts the run, later ones resume it. Throws RUN_LOCKED,
 * RUN_STOPPED, RUN_CHANGED, TRAINING_DIVERGED, DISK_FULL.
 */
export async function train(options: TrainOptions): Promise<TrainResult> {
  const run = RunDirectory.open(options.directory);
  const lock = run.lock("trainer");
  try {
    return await trainLocked(run, lock, options);
  } finally {
    lock.release();
  }
}

async function trainLocked(run: RunDirectory, lock: Lock, options: TrainOptions): Promise<TrainResult> {
  const description = run.readRun();
  const { config } = description;
  const log = run.append("trainer", lock);
  let step: TrainingStep | undefined;
  const rowsOf = new Map<string, TrainingRows>();
  try {
    run.sweepCheckpoints();
    const verdicts = new VerdictReader(run);
    const start = findStartingPoint(run, verdicts, { overrideStop: options.overrideStop === true });
    for (const stage of config.stages) rowsOf.set(stage.name, await checkedRows(run, description, stage));
    // As many threads as the run was prepared with: another number adds in another order.
    const tf = await loadTensorflow({ numThreads: description.threads });
    const gateMode = options.isUnwatched === true ? "off" : config.gate.mode;

    // ---- the run starts, or resumes
    const engine = engineInfo(tf);
    const threads = engine.numIntraOpThreads;
    log.append({
      kind: "run-start",
      engine: `${config.engine}, TensorFlow ${engine.tensorflowVersion} on ${engine.device}`,
      threads,
      numSteps: start.kind === "resume" ? start.state.step : 0,
      ...(start.kind === "resume" ? { resumedFrom: start.checkpoint } : {}),
      ...(options.overrideStop === true ? { overrideStop: true } : {}),
    });
    if (threads !== description.threads)
      process.emitWarning(
        `the run was prepared for ${description.threads} threads and goes on with ${threads}: its ` +
          "last digits may differ",
      );

    const handledRequests = new Set(
      run.read("trainer").flatMap((record) => (record.kind === "request" ? [record.id] : [])),
    );
    let interruption: Interruption | undefined;
    /** Whether a signal or a request asks for the end: once it does, it does until the end. */
    const isInterrupted = (): boolean => {
      if (interruption === undefined && options.signal?.aborted === true)
        interruption = { by: "signal", message: "interrupted by a signal" };
      for (const request of interruption === undefined ? run.readRequests() : []) {
        if (request.request !== "stop" || handledRequests.has(request.id)) continue;
        handledRequests.add(request.id);
        log.append({ kind: "request", ...positionOf(state), id: request.id, request: request.request });
        interruption ??= { by: "request", message: `stop requested by ${request.by}` };
      }
      return interruption !== undefined;
    };

    // ---- the model before training is epoch 0: its checkpoint is probed like any other
    let state: TrainerState;
    const modelFiles = tokenizerFiles(description);
    let rawConfig: Readonly<Record<string, unknown>>;
    if (start.kind === "fresh") {
      state = {
        stage: baseStage,
        epoch: 0,
        updatesIntoEpoch: 0,
        step: 0,
        tokensSeen: 0,
        epochLoss: [0, 0],
        attempt: lock.attempt,
        numUpdates: 0,
      };
      const written = await writeBase(run, description, state);
      rawConfig = written.rawConfig;
      const { sizeBytes } = written;
      log.append({
        kind: "checkpoint",
        ...positionOf(state),
        checkpoint: nameOf(state),
        probed: true,
        tokensSeen: 0,
        sizeBytes,
      });
      log.sync();
    } else {
      state = start.state;
      rawConfig = (await readModelConfig(start.folder)).rawConfig;
      if (start.recordedAttempt === undefined) {
        log.append({
          kind: "checkpoint",
          ...positionOf(state),
          checkpoint: start.checkpoint,
          probed: isProbed(config, state),
          tokensSeen: state.tokensSeen,
          sizeBytes: sizeOf(start.folder),
        });
        log.sync();
      }
    }

    const model = parseModelConfig(rawConfig);

    // ---- gates
    const unjudged = ungated(run.read("trainer"));
    const needed = (): Set<string> => {
      const records = currentTrainerRecords(run.read("trainer"));
      const stageResults = records.flatMap((record) =>
        record.kind === "stage-start"
          ? [record.startsFrom]
          : record.kind === "stage-end"
            ? [record.result]
            : [],
      );
      const lastPassed = run
        .read("verdicts")
        .findLast((record): record is Verdict => record.kind === "verdict")?.lastPassed;
      return new Set([
        checkpointName(baseStage, 0),
        ...stageResults,
        ...(lastPassed === undefined ? [] : [lastPassed]),
        ...unjudged.map(({ checkpoint }) => checkpoint),
      ]);
    };
    const prune = (): void => {
      const recentFirst = currentTrainerRecords(run.read("trainer"))
        .flatMap((record) => (record.kind === "checkpoint" ? [record.checkpoint] : []))
        .reverse();
      pruneCheckpoints(run, { recentFirst, keep: config.checkpoints.keep, always: needed() });
    };
    const stop = (
      reason: "verdict" | "request" | "signal" | "silence",
      message: string,
      checkpoint?: string,
      lastPassed?: string,
    ): Course => {
      log.append({
        kind: "stopped",
        ...positionOf(state),
        reason,
        message,
        ...(checkpoint === undefined ? {} : { checkpoint }),
        ...(lastPassed === undefined ? {} : { lastPassed }),
      });
      log.sync();
      const exitCode = {
        verdict: exitCodes.stopped,
        request: exitCodes.interrupted,
        signal: exitCodes.interrupted,
        silence: exitCodes.failure,
      }[reason];
      return { kind: "end", result: { exitCode, message, result: lastPassed } };
    };
    const stopInterrupted = (checkpoint: string): Course =>
      interruption === undefined
        ? { kind: "continue" }
        : stop(interruption.by, interruption.message, checkpoint);
    /** Waits for the verdict on a probed checkpoint and records the outcome. */
    const gate = async (checkpoint: string, attempt: number, isLastStage: boolean): Promise<Course> => {
      if (gateMode === "off") {
        log.append({ kind: "gate", ...positionOf(state), checkpoint, outcome: "off", waitedMs: 0 });
        return { kind: "continue" };
      }
      if (verdicts.of(checkpoint, attempt) === undefined)
        log.append({ kind: "waiting", ...positionOf(state), checkpoint });
      const startedMs = performance.now();
      const outcome = await waitForVerdict({
        run,
        verdicts,
        checkpoint,
        attempt,
        gate: config.gate,
        isInterrupted,
        beat: () => lock.beat(),
      });
      const record = (
        name: "continue" | "stop" | "next-stage" | "silence-stop" | "silence-continue",
        more: { readonly isOverridden?: true } = {},
      ) =>
        log.append({
          kind: "gate",
          ...positionOf(state),
          checkpoint,
          outcome: name,
          waitedMs: performance.now() - startedMs,
          ...more,
        });
      if (outcome.outcome === "interrupted") return { kind: "interrupted" };
      if (outcome.outcome === "silence") {
        record(config.gate.onSilence === "stop" ? "silence-stop" : "silence-continue");
        return config.gate.onSilence === "stop"
          ? stop("silence", outcome.message, checkpoint)
          : { kind: "continue" };
      }
      const { verdict } = outcome;
      const action = actionOf(verdict, isLastStage);
      // A checkpoint that broke a rule is moved by its owner: here.
      if (!verdict.passed) run.moveToFailed(checkpoint);
      if (action === "stop" && start.kind === "resume" && start.overridden.has(checkpoint)) {
        record("continue", { isOverridden: true });
        return { kind: "continue" };
      }
      record(action);
      if (action === "next-stage" && verdict.lastPassed !== undefined)
        return { kind: "next-stage", from: verdict.lastPassed };
      return action === "continue"
        ? { kind: "continue" }
        : stop("verdict", verdict.reason, checkpoint, verdict.lastPassed);
    };

    // ---- where training goes on: behind the newest checkpoint, once that is judged
    let course: Course = { kind: "continue" };
    const isNewestGated = !unjudged.some(({ checkpoint }) => checkpoint === nameOf(state));
    if (isNewestGated && isProbed(config, state))
      unjudged.push({
        checkpoint: nameOf(state),
        attempt: attemptOf(run.read("trainer"), nameOf(state)) ?? lock.attempt,
      });
    while (unjudged[0] !== undefined && course.kind === "continue") {
      course = await gate(
        unjudged[0].checkpoint,
        unjudged[0].attempt,
        stageIndexOf(config, state) === config.stages.length - 1,
      );
      if (course.kind === "interrupted") course = stopInterrupted(nameOf(state));
      if (course.kind === "end") return course.result;
      unjudged.shift();
    }
    unjudged.length = 0; // a stage that is left for one of its checkpoints is left for good
    let stageIndex = Math.max(0, stageIndexOf(config, state));
    let startsFrom = nameOf(state);
    const resumedStage = config.stages[stageIndexOf(config, state)];
    const isWithinStage =
      resumedStage !== undefined && state.epoch < resumedStage.epochs && course.kind === "continue";
    if (resumedStage !== undefined && !isWithinStage) {
      startsFrom = course.kind === "next-stage" ? course.from : nameOf(state);
      const records = currentTrainerRecords(run.read("trainer"));
      if (!records.some((record) => record.kind === "stage-end" && record.stage === resumedStage.name))
        log.append({ kind: "stage-end", ...positionOf(state), result: startsFrom });
      stageIndex++;
    }

    // ---- stages
    for (; stageIndex < config.stages.length; stageIndex++) {
      const stage = config.stages[stageIndex] as StageConfig;
      const isLastStage = stageIndex === config.stages.length - 1;
      const isResumed = isWithinStage && stage === resumedStage;
      const folder = folderOf(run, startsFrom);
      const lora = stage.lora === undefined ? undefined : loraOf(model, stage.lora);
      const data = createStageData({
        rows: rowsOf.get(stage.name) as TrainingRows,
        stage,
        seed: config.seed,
      });
      if (!isResumed) {
        state = {
          ...state,
          stage: stage.name,
          epoch: 0,
          updatesIntoEpoch: 0,
          epochLoss: [0, 0],
          numUpdates: 0,
        };
        log.append({
          kind: "stage-start",
          ...positionOf(state),
          startsFrom,
          stepsPerEpoch: data.updatesPerEpoch,
          epochs: stage.epochs,
        });
      }
      step = await stepOf({ tf, model, config, stage, lora, folder, isResumed });
      collectGarbage(); // the model's arrays, which the engine holds now
      const divergence = createDivergenceWatch();
      const toCheckpoint = new Set(checkpointEpochs(stage));
      const toProbe = new Set(probedEpochs(stage));
      const save = async (probed: boolean): Promise<string> => {
        const current = step as TrainingStep;
        state = { ...state, attempt: lock.attempt };
        log.sync(); // what led to a checkpoint is as durable as the checkpoint
        const sizeBytes = await writeCheckpoint(
          run,
          { state, ...contentOf(current, lora), rawConfig, tokenizerFiles: modelFiles },
          config.checkpoints.dtype,
        );
        collectGarbage(); // the copies that were written
        log.append({
          kind: "checkpoint",
          ...positionOf(state),
          checkpoint: nameOf(state),
          probed,
          tokensSeen: state.tokensSeen,
          sizeBytes,
        });
        log.sync();
        if (probed && gateMode !== "off") unjudged.push({ checkpoint: nameOf(state), attempt: lock.attempt });
        prune();
        return nameOf(state);
      };
      course = { kind: "continue" };

      epochs: while (state.epoch < stage.epochs) {
        const epoch = state.epoch + 1;
        const at = (): { stage: string; epoch: number; step: number } => ({
          stage: stage.name,
          epoch,
          step: state.step,
        });
        if (state.updatesIntoEpoch === 0) log.append({ kind: "epoch-start", ...at() });
        while (state.updatesIntoEpoch < data.updatesPerEpoch) {
          const startedMs = performance.now();
          const learningRate = learningRateAt(state.numUpdates, stage.epochs * data.updatesPerEpoch, stage);
          const result = step.run(await data.batchesOf(epoch, state.updatesIntoEpoch), { learningRate });
          try {
            divergence.check({ ...result, step: state.step, lastGood: startsFrom });
          } catch (error) {
            if (error instanceof MnemoscopeError)
              log.append({
                kind: "stopped",
                ...positionOf(state),
                reason: "diverged",
                checkpoint: startsFrom,
                message: error.line,
              });
            throw error;
          }
          state = {
            ...state,
            updatesIntoEpoch: state.updatesIntoEpoch + 1,
            step: state.step + 1,
            numUpdates: state.numUpdates + 1,
            tokensSeen: state.tokensSeen + result.numTargets,
            epochLoss: [state.epochLoss[0] + result.lossNats, state.epochLoss[1] + 1],
          };
          log.append({
            kind: "step",
            ...at(),
            lossNats: result.lossNats,
            gradientNorm: result.gradientNorm,
            learningRate,
            numTokens: result.numTargets,
            tokensSeen: state.tokensSeen,
            elapsedMs: performance.now() - startedMs,
          });
          await turn(); // signals and timers get their turn between two engine calls
          lock.beat();
          // Asynchronous gate: training goes on until a verdict says otherwise, or the monitor is too far
          // behind.
          while (gateMode === "async" && unjudged[0] !== undefined && course.kind === "continue") {
            const { checkpoint: oldest, attempt } = unjudged[0];
            if (verdicts.of(oldest, attempt) === undefined && unjudged.length <= config.gate.maxLag) break;
            course = await gate(oldest, attempt, isLastStage);
            if (course.kind === "continue") unjudged.shift();
          }
          if (course.kind === "end" || course.kind === "next-stage") break epochs;
          if (isInterrupted() && state.updatesIntoEpoch < data.updatesPerEpoch) {
            course = stopInterrupted(await save(false));
            break epochs;
          }
          course = { kind: "continue" };
        }
        log.append({
          kind: "epoch-end",
          ...at(),
          lossNats: state.epochLoss[0] / Math.max(1, state.epochLoss[1]),
          tokensSeen: state.tokensSeen,
        });
        state = { ...state, epoch, updatesIntoEpoch: 0, epochLoss: [0, 0] };
        if (toCheckpoint.has(epoch)) startsFrom = await save(toProbe.has(epoch));
        const isStageEnd = epoch === stage.epochs;
        while (
          unjudged[0] !== undefined &&
          course.kind === "continue" &&
          (gateMode === "wait" || isStageEnd)
        ) {
          course = await gate(unjudged[0].checkpoint, unjudged[0].attempt, isLastStage);
          if (course.kind === "continue") unjudged.shift();
        }
        if (course.kind === "end" || course.kind === "next-stage") break;
        if (gateMode === "off" && toProbe.has(epoch)) await gate(startsFrom, lock.attempt, isLastStage);
        if (isInterrupted()) {
          if (!toCheckpoint.has(epoch)) startsFrom = await save(false);
          course = stopInterrupted(startsFrom);
          break;
        }
      }

      step.dispose();
      step = undefined;
      if (course.kind === "end") return course.result;
      if (course.kind === "next-stage") startsFrom = course.from;
      unjudged.length = 0;
      log.append({ kind: "stage-end", ...positionOf(state), result: startsFrom });
    }
    log.append({ kind: "run-end", ...positionOf(state), result: startsFrom });
    log.sync();
    return {
      exitCode: exitCodes.done,
      message: `trained ${config.stages.length} stages, ${state.step} updates`,
      result: startsFrom,
    };
  } finally {
    step?.dispose();
    for (const rows of rowsOf.values()) await rows.close();
    log.close();
  }
}

/**
 * The training step of a stage, with weights, adapters and optimizer state from a checkpoint. A function of
 * its own, so that no value of theirs outlives it on this side of the engine.
 */
async function stepOf(options: {
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  readonly config: Config;
  readonly stage: StageConfig;
  readonly lora: Lora | undefined;
  readonly folder: string;
  /** Whether the stage goes on, or begins here. */
  readonly isResumed: boolean;
}): Promise<TrainingStep> {
  const { tf, model, config, stage, lora, folder, isResumed } = options;
  const writer = config.stages.find(({ name }) => name === readTrainerState(folder).stage)?.lora;
  const written = writer === undefined ? undefined : loraOf(model, writer);
  const { weights, adapters } = await readStart(folder, { written, isSameStage: isResumed });
  const state = isResumed ? await readOptimizerState(folder) : undefined;
  return createTrainingStep({
    tf,
    model,
    weights,
    ...(lora === undefined
      ? {}
      : { lora: { ...lora, adapters: adapters ?? (await firstAdapters(lora, config, stage)) } }),
    ...(state === undefined ? {} : { state }),
    batchSize: stage.batchSize,
    sequenceLength: stage.sequenceLength,
    gradientAccumulation: stage.gradientAccumulation,
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
  { seed }: Config,
  stage: StageConfig,
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

/** What a checkpoint holds of a step, in new memory. */
function contentOf(
  step: TrainingStep,
  lora: Lora | undefined,
): Pick<CheckpointContent, "weights" | "adapted" | "optimizer"> {
  const adapters = step.fetchAdapters();
  return {
    weights: step.fetchWeights(),
    optimizer: step.fetchState(),
    ...(lora === undefined || adapters === undefined ? {} : { adapted: { lora, adapters } }),
  };
}

const positionOf = ({
  stage,
  epoch,
  step,
}: TrainerState): { stage: string; epoch: number; step: number } => ({ stage, epoch, step });

function isProbed(config: Config, state: TrainerState): boolean {
  if (state.stage === baseStage) return true;
  const stage = config.stages[stageIndexOf(config, state)];
  return stage !== undefined && state.updatesIntoEpoch === 0 && probedEpochs(stage).includes(state.epoch);
}

function folderOf(run: RunDirectory, checkpoint: string): string {
  return run.listCheckpoints().includes(checkpoint)
    ? run.checkpointPath(checkpoint)
    : run.failedPath(checkpoint);
}

/** The rows of a stage. Throws RUN_CHANGED where they are not those that prepare wrote. */
async function checkedRows(run: RunDirectory, description: Run, stage: StageConfig): Promise<TrainingRows> {
  const path = run.trainingRowsPath(stage.name);
  const rows = await openTrainingRows(path);
  if (rows.sha256 === description.stages.find(({ name }) => name === stage.name)?.rowsSha256) return rows;
  await rows.close();
  throw changed(path);
}

const changed = (path: string): MnemoscopeError =>
  new MnemoscopeError("RUN_CHANGED", `${path} is not what the run was prepared with`, {
    remedy: "restore it, or prepare a new run",
  });

/** The tokenizer travels with each checkpoint, so that it can be used anywhere. */
function tokenizerFiles(description: Run): string[] {
  return [description.tokenizer.path];
}

/**
 * Writes the model that training starts from as the checkpoint before training, and keeps nothing of it but
 * its config.json.
 */
async function writeBase(run: RunDirectory, description: Run, state: TrainerState) {
  const { rawConfig, weights } = await baseModel(run, description);
  const { dtype } = description.config.checkpoints;
  const sizeBytes = await writeCheckpoint(
    run,
    { state, weights, rawConfig, tokenizerFiles: tokenizerFiles(description) },
    dtype,
  );
  return { rawConfig, sizeBytes };
}

/**
 * Weights and config.json of the model that training starts from. Throws RUN_CHANGED where it is not the
 * prepared one.
 */
async function baseModel({ path }: RunDirectory, description: Run) {
  const { config } = description;
  const { base, fresh } = config.model;
  if (base !== undefined) {
    if ((await sha256OfModel(base)) !== description.model.sha256)
      throw changed(`the base model ${base} of ${path}`);
    return readCheckpoint(base);
  }
  if (fresh === undefined)
    throw new MnemoscopeError("CONFIG_INVALID", 'the config has neither "model.base" nor "model.fresh"');
  const rawConfig = gpt2RawConfig({
    vocabSize: description.model.vocabSize,
    numPositions: fresh.positions,
    width: fresh.width,
    numLayers: fresh.layers,
    numHeads: fresh.heads,
    separatorId: description.tokenizer.endOfTextId,
  });
  return { rawConfig, weights: initialWeights(parseModelConfig(rawConfig), config.seed) };
}
