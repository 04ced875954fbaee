import { baseStage } from "../src/run/records.js";
import { nameOf, type TrainerState } from "./checkpoint-writer.js";

/** The model before training: epoch 0, whose checkpoint is probed like any other. */
export const beforeTraining = (attempt: number): TrainerState => ({
  stage: baseStage,
  epoch: 0,
  updatesIntoEpoch: 0,
  step: 0,
  tokensSeen: 0,
  epochLoss: [0, 0],
  attempt,
  numUpdates: 0,
});

/** Where training is. It moves on with each update, epoch and stage; a checkpoint keeps its `state`. */
export class TrainingProgress {
  #state: TrainerState;

  constructor(state: TrainerState) {
    this.#state = state;
  }

  get state(): TrainerState {
    return this.#state;
  }

  get stage(): string {
    return this.#state.stage;
  }

  /** Epochs of the stage that are complete. */
  get epoch(): number {
    return this.#state.epoch;
  }

  /** Updates done in the epoch after those. */
  get updatesIntoEpoch(): number {
    return this.#state.updatesIntoEpoch;
  }

  /** Updates since the run's start. */
  get step(): number {
    return this.#state.step;
  }

  /** Name of a checkpoint that is written now. */
  get checkpoint(): string {
    return nameOf(this.#state);
  }

  /** Mean loss of the epoch so far; 0 before its first update. */
  get epochLossNats(): number {
    const [sum, count] = this.#state.epochLoss;
    return sum / Math.max(1, count);
  }

  startStage(stage: string): void {
    this.#state = {
      ...this.#state,
      stage,
      epoch: 0,
      updatesIntoEpoch: 0,
      epochLoss: [0, 0],
      numUpdates: 0,
    };
  }

  countUpdate({ lossNats, numTargets }: { readonly lossNats: number; readonly numTargets: number }): void {
    const { updatesIntoEpoch, step, numUpdates, tokensSeen, epochLoss } = this.#state;
    this.#state = {
      ...this.#state,
      updatesIntoEpoch: updatesIntoEpoch + 1,
      step: step + 1,
      numUpdates: numUpdates + 1,
      tokensSeen: tokensSeen + numTargets,
      epochLoss: [epochLoss[0] + lossNats, epochLoss[1] + 1],
    };
  }

  endEpoch(): void {
    this.#state = { ...this.#state, epoch: this.#state.epoch + 1, updatesIntoEpoch: 0, epochLoss: [0, 0] };
  }
}
