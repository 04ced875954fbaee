import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { defined } from "../../src/defined.js";
import type { TrainerRecord, Verdict } from "../../src/run/records.js";
import type { Unstamped } from "../../src/run/log.js";
import type { RunDirectory } from "../../src/run/run-directory.js";

/** What a trainer and a monitor leave in a run directory, without either. */

export type TrainerRecordBody = Unstamped<TrainerRecord>;

interface Place {
  readonly stage: string;
  readonly epoch: number;
  readonly step: number;
}
export const at = (stage: string, epoch: number, step: number): Place => ({ stage, epoch, step });
export const runStart = (numSteps = 0, resumedFrom?: string): TrainerRecordBody => ({
  kind: "run-start",
  engine: "none",
  threads: 1,
  numSteps,
  ...defined({ resumedFrom }),
});
export const stageStart = (stage: string, step: number): TrainerRecordBody => ({
  kind: "stage-start",
  ...at(stage, 0, step),
  startsFrom: "base-e0",
  stepsPerEpoch: 2,
  epochs: 3,
});
export const checkpoint = (place: Place, probed = true): TrainerRecordBody => ({
  kind: "checkpoint",
  ...place,
  checkpoint: `${place.stage}-e${place.epoch}`,
  probed,
  tokensSeen: 0,
  sizeBytes: 0,
});
export const gate = (
  name: string,
  step: number,
  outcome: Extract<TrainerRecord, { kind: "gate" }>["outcome"],
): TrainerRecordBody => ({
  kind: "gate",
  ...at("first", 0, step),
  checkpoint: name,
  outcome,
  waitedMs: 0,
});

/** Appends the records of one attempt after another. */
export function trained(run: RunDirectory, ...attempts: readonly (readonly TrainerRecordBody[])[]): void {
  for (const records of attempts) {
    const lock = run.lock("trainer");
    const log = run.append("trainer", lock);
    log.append(...records);
    log.close();
    lock.release();
  }
}

/** A monitor's verdict on a version of a checkpoint. */
export function judged(
  run: RunDirectory,
  verdict: Pick<Verdict, "checkpoint" | "trainerAttempt" | "action"> &
    Partial<Pick<Verdict, "lastPassed" | "passed" | "unjudged">>,
): void {
  const lock = run.lock("monitor");
  const log = run.append("verdicts", lock);
  log.append({
    kind: "verdict",
    ...at("first", 1, 2),
    passed: verdict.action === "continue",
    reason: `because of ${verdict.checkpoint}`,
    warnings: [],
    ...verdict,
  });
  log.close();
  lock.release();
}

/** A checkpoint as far as a trainer looks for its place. */
export function saved(run: RunDirectory, place: Place): void {
  const folder = join(run.checkpointPath(`${place.stage}-e${place.epoch}`), "trainer-state");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "state.json"),
    JSON.stringify({
      ...place,
      updatesIntoEpoch: 0,
      tokensSeen: 0,
      epochLoss: [0, 0],
      attempt: 1,
      numUpdates: place.step,
    }),
  );
}
