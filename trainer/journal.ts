import { defined } from "../src/defined.js";
import type { Request, TrainerRecord } from "../src/run/records.js";
import type { Appender } from "../src/run/log.js";
import type { TrainingProgress } from "./training-progress.js";
import type { ValidationLoss } from "./validation.js";

/** Why a run ends before its last stage does. */
export interface Stop {
  readonly reason: "verdict" | "request" | "signal" | "silence";
  readonly message: string;
  /** What was written or judged last. */
  readonly checkpoint: string;
  /** Newest checkpoint that passed every rule, where a verdict names one. */
  readonly lastPassed?: string | undefined;
}

type GateRecord = Extract<TrainerRecord, { kind: "gate" }>;

/**
 * Everything that a trainer writes to trainer.jsonl, in the words of training. Records say where training is
 * by its `progress`. Those that somebody acts on (a checkpoint, a stop, the end) are on the disk when the
 * call returns; the others with the next of these, or with `sync`.
 */
export class Journal {
  readonly #log: Appender<"trainer">;
  readonly #progress: TrainingProgress;

  constructor(log: Appender<"trainer">, progress: TrainingProgress) {
    this.#log = log;
    this.#progress = progress;
  }

  runStarted(facts: {
    readonly engine: string;
    readonly threads: number;
    readonly resumedFrom: string | undefined;
    readonly isStopOverridden: boolean;
  }): void {
    const { engine, threads, resumedFrom, isStopOverridden } = facts;
    this.#log.append({
      kind: "run-start",
      engine,
      threads,
      numSteps: this.#progress.step,
      ...defined({ resumedFrom, overrideStop: isStopOverridden ? true : undefined }),
    });
  }

  stageStarted(facts: {
    readonly startsFrom: string;
    readonly stepsPerEpoch: number;
    readonly epochs: number;
  }): void {
    this.#log.append({ kind: "stage-start", ...this.#position, ...facts });
  }

  epochStarted(): void {
    this.#log.append({ kind: "epoch-start", ...this.#inEpoch });
  }

  /** An update that `progress` counts already. */
  stepTaken(update: {
    readonly lossNats: number;
    readonly gradientNorm: number;
    readonly numTargets: number;
    readonly learningRate: number;
    readonly elapsedMs: number;
  }): void {
    const { lossNats, gradientNorm, learningRate, numTargets, elapsedMs } = update;
    this.#log.append({
      kind: "step",
      ...this.#inEpoch,
      lossNats,
      gradientNorm,
      learningRate,
      numTokens: numTargets,
      tokensSeen: this.#progress.state.tokensSeen,
      elapsedMs,
    });
  }

  /** The epoch in progress, which `progress` does not count as complete yet. */
  epochEnded(): void {
    const { epochLossNats: lossNats, state } = this.#progress;
    this.#log.append({ kind: "epoch-end", ...this.#inEpoch, lossNats, tokensSeen: state.tokensSeen });
  }

  /** By a model that has seen whole epochs of the stage alone: none of them, or one that is ending. */
  validated(loss: ValidationLoss): void {
    const isBeforeFirst = this.#progress.updatesIntoEpoch === 0;
    const { lossNats, numTokens, elapsedMs } = loss;
    const at = isBeforeFirst ? this.#position : this.#inEpoch;
    this.#log.append({ kind: "validation", ...at, lossNats, numTokens, elapsedMs });
  }

  checkpointWritten({
    isProbed,
    sizeBytes,
  }: {
    readonly isProbed: boolean;
    readonly sizeBytes: number;
  }): void {
    const { checkpoint, state } = this.#progress;
    this.#log.append({
      kind: "checkpoint",
      ...this.#position,
      checkpoint,
      probed: isProbed,
      tokensSeen: state.tokensSeen,
      sizeBytes,
    });
    this.sync();
  }

  waiting(checkpoint: string): void {
    this.#log.append({ kind: "waiting", ...this.#position, checkpoint });
  }

  /** What became of a checkpoint at the gate; `isOverridden` where it passed although it was to stop. */
  gate(
    facts: Pick<GateRecord, "checkpoint" | "outcome" | "waitedMs"> & { readonly isOverridden?: true },
  ): void {
    this.#log.append({ kind: "gate", ...this.#position, ...facts });
  }

  requestHandled({ id, request }: Request): void {
    this.#log.append({ kind: "request", ...this.#position, id, request });
  }

  /** The error that ends training follows, and closes the log. */
  diverged({ checkpoint, message }: { readonly checkpoint: string; readonly message: string }): void {
    this.#log.append({ kind: "stopped", ...this.#position, reason: "diverged", checkpoint, message });
  }

  stopped({ reason, message, checkpoint, lastPassed }: Stop): void {
    this.#log.append({
      kind: "stopped",
      ...this.#position,
      reason,
      message,
      checkpoint,
      ...defined({ lastPassed }),
    });
    this.sync();
  }

  /** @param result the checkpoint that the stage leaves to the next. */
  stageEnded(result: string): void {
    this.#log.append({ kind: "stage-end", ...this.#position, result });
  }

  /** @param result the checkpoint that the run is about. */
  runEnded(result: string): void {
    this.#log.append({ kind: "run-end", ...this.#position, result });
    this.sync();
  }

  sync(): void {
    this.#log.sync();
  }

  get #position(): { stage: string; epoch: number; step: number } {
    const { stage, epoch, step } = this.#progress;
    return { stage, epoch, step };
  }

  /** Within an epoch its number, from 1, is given: one more than those that are complete. */
  get #inEpoch(): { stage: string; epoch: number; step: number } {
    const { stage, epoch, step } = this.#progress;
    return { stage, epoch: epoch + 1, step };
  }
}
