import type { TrainerRecord } from "../src/run/records.js";
import { currentTrainerRecords } from "../src/run/current-records.js";

/** One version of a checkpoint: its name, and the attempt that recorded it. */
export interface CheckpointVersion {
  readonly checkpoint: string;
  readonly attempt: number;
}

/**
 * Probed checkpoints that no gate has let pass, oldest first, of what the run is now. Behind a stage's start
 * nothing before it is waited for: its checkpoints passed, or the stage was left for one of them.
 */
export function ungated(records: readonly TrainerRecord[]): CheckpointVersion[] {
  const waiting = new Map<string, number>();
  for (const record of currentTrainerRecords(records)) {
    if (record.kind === "checkpoint" && record.probed) waiting.set(record.checkpoint, record.attempt);
    else if (record.kind === "stage-start") waiting.clear();
    else if (
      record.kind === "gate" &&
      (record.outcome === "continue" || record.outcome === "silence-continue" || record.outcome === "off")
    )
      waiting.delete(record.checkpoint);
  }
  return [...waiting].map(([checkpoint, attempt]) => ({ checkpoint, attempt }));
}

/** Attempt of the newest `checkpoint` record of a name. */
export function attemptOf(records: readonly TrainerRecord[], checkpoint: string): number | undefined {
  return records.findLast((record) => record.kind === "checkpoint" && record.checkpoint === checkpoint)
    ?.attempt;
}
