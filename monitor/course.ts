import { baseStage, checkpointName, type TrainerRecord } from "../src/run/records.js";
import { currentTrainerRecords } from "../src/run/current-records.js";
import type { Subject } from "./probes/context.js";

/** How training ended. A stop for silence or divergence is a failure: nobody wanted it. */
export type Ending = "finished" | "stopped" | "failed";

/** The course of training as the trainer's records tell it, without what was superseded. */
export interface Course {
  /** Checkpoints to be probed, in the order in which they were written. */
  readonly subjects: readonly Subject[];
  /** Undefined while training goes on, or where a killed trainer left no word. */
  readonly ending: Ending | undefined;
  /** Time of the newest record, ms since 1970. */
  readonly lastRecordMs: number | undefined;
  /** Checkpoint that a stage started from, undefined before it starts. */
  baselineOf(stage: string): string | undefined;
  /** Checkpoint that is a finished stage's result, undefined before it ends. */
  endOf(stage: string): string | undefined;
}

export function courseOf(records: readonly TrainerRecord[]): Course {
  const current = currentTrainerRecords(records);
  const subjects: Subject[] = [];
  const startedFrom = new Map<string, string>();
  const results = new Map([[baseStage, checkpointName(baseStage, 0)]]);
  let ending: Ending | undefined;
  for (const record of current) {
    if (record.kind === "checkpoint" && record.probed) {
      const { checkpoint, stage, epoch, step, attempt } = record;
      subjects.push({ checkpoint, stage, epoch, step, trainerAttempt: attempt });
    } else if (record.kind === "stage-start") startedFrom.set(record.stage, record.startsFrom);
    else if (record.kind === "stage-end") results.set(record.stage, record.result);
    else if (record.kind === "run-end") ending = "finished";
    else if (record.kind === "stopped")
      ending = record.reason === "silence" || record.reason === "diverged" ? "failed" : "stopped";
    else if (record.kind === "run-start") ending = undefined;
  }
  return {
    subjects,
    ending,
    lastRecordMs: records.at(-1)?.timeMs,
    baselineOf: (stage) => startedFrom.get(stage),
    endOf: (stage) => results.get(stage),
  };
}
