import { defined } from "../../../src/defined.js";
import type { TrainerRecord } from "../../../src/run/records.js";
import type { Records } from "../store/ledger.js";
import type { PageRun } from "../../page/protocol.js";

type StageStart = Extract<TrainerRecord, { kind: "stage-start" }>;

/** Where training stands, in words and as a share of the whole plan. */
export interface TrainingProgress {
  /** `epoch 3/8 of clinical`. */
  readonly text: string;
  /** What is being done right now, where that is not training. */
  readonly activity?: string;
  /** Share of planned updates done, 0 to 1. */
  readonly share: number;
  /** Planned updates of each stage, for the bar's divisions. */
  readonly parts: readonly { readonly name: string; readonly share: number }[];
}

export function progressOf(run: PageRun, records: Records): TrainingProgress {
  const planned = run.stages.map(({ name, epochs, stepsPerEpoch }) => ({
    name,
    epochs,
    steps: epochs * stepsPerEpoch,
  }));
  const total = Math.max(
    1,
    planned.reduce((sum, { steps }) => sum + steps, 0),
  );
  const last = records.trainer.findLast((record) => record.kind !== "run-start");
  const parts = planned.map(({ name, steps }) => ({ name, share: steps / total }));
  if (last === undefined) return { text: "before training", share: 0, parts };

  // Planned updates of the stages before, and those done in this one: a stage that ended early counts as
  // whole.
  const index = planned.findIndex(({ name }) => name === last.stage);
  const stage = planned[index];
  const start = records.trainer.findLast(
    (record): record is StageStart => record.kind === "stage-start" && record.stage === last.stage,
  );
  const before = stage === undefined ? 0 : planned.slice(0, index).reduce((sum, { steps }) => sum + steps, 0);
  const within =
    stage === undefined || start === undefined ? 0 : Math.min(last.step - start.step, stage.steps);
  const epoch = last.kind === "stage-start" ? Math.max(last.epoch, 1) : last.epoch;
  const text = stage === undefined ? "base model" : `epoch ${epoch}/${stage.epochs} of ${last.stage}`;
  const isJudged =
    last.kind === "waiting" &&
    records.verdicts.some(
      (verdict) => verdict.checkpoint === last.checkpoint && verdict.trainerAttempt === last.attempt,
    );
  const activity =
    last.kind === "waiting" && !isJudged ? `waiting for the verdict on ${last.checkpoint}` : undefined;
  return {
    text,
    ...defined({ activity }),
    share: last.kind === "run-end" ? 1 : (before + within) / total,
    parts,
  };
}
