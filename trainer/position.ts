import type { Config } from "../src/config.js";
import { MnemoscopeError } from "../src/errors.js";
import { baseStage, type TrainerRecord } from "../src/records.js";
import { currentTrainerRecords, type RunDirectory } from "../src/run-directory.js";
import { nameOf, readTrainerState, type TrainerState } from "./checkpoint-writer.js";
import type { VerdictReader } from "./gate.js";

/** Where a trainer begins: from nothing, or from a complete checkpoint. */
export type StartingPoint =
  | { readonly kind: "fresh" }
  | {
      readonly kind: "resume";
      readonly checkpoint: string;
      /** Folder of its weights: below `checkpoints/`, or `.failed/` when a stop was overridden. */
      readonly folder: string;
      readonly state: TrainerState;
      /** Attempt of its `checkpoint` record; undefined where a killed trainer had not written one yet. */
      readonly recordedAttempt: number | undefined;
    };

/**
 * The newest complete checkpoint of what the run is now. A checkpoint that appeared but whose record was never written counts: it is complete.
 * A stop on record is obeyed (RUN_STOPPED) unless overridden.
 */
export function findStartingPoint(run: RunDirectory, verdicts: VerdictReader, options: { readonly overrideStop: boolean }): StartingPoint {
  const records = currentTrainerRecords(run.read("trainer"));
  const stopped = records.findLast((record) => record.kind === "stopped");
  const ended = records.findLast((record) => record.kind === "run-end");
  if (ended !== undefined) throw new MnemoscopeError("RUN_EXISTS", `${run.path} is finished: its result is ${ended.result}`, { remedy: "start another run" });
  if (stopped?.reason === "verdict" && !options.overrideStop)
    throw new MnemoscopeError("RUN_STOPPED", `the policy stopped ${run.path}: ${stopped.message}`, { remedy: "--override-stop goes on all the same, and is recorded" });

  const places = [...run.listCheckpoints().map((name) => ({ name, folder: run.checkpointPath(name) })), ...run.listFailed().map((name) => ({ name, folder: run.failedPath(name) }))];
  const complete = places
    .map(({ name, folder }) => ({ checkpoint: name, folder, state: readTrainerState(folder) }))
    .filter(({ checkpoint, state }) => nameOf(state) === checkpoint)
    .sort((a, b) => b.state.step - a.state.step || stageOrder(b.state) - stageOrder(a.state));
  const newest = complete[0];
  if (newest === undefined) return { kind: "fresh" };
  const recordedAttempt = attemptOf(records, newest.checkpoint);
  // A verdict that stops may stand on record while its trainer was killed before it could obey.
  const verdict = recordedAttempt === undefined ? undefined : verdicts.of(newest.checkpoint, recordedAttempt);
  if (verdict?.action === "stop" && !options.overrideStop)
    throw new MnemoscopeError("RUN_STOPPED", `the policy stopped ${run.path} at ${newest.checkpoint}: ${verdict.reason}`, {
      remedy: "--override-stop goes on all the same, and is recorded",
    });
  return { kind: "resume", ...newest, recordedAttempt };
}

const stageOrder = (state: TrainerState): number => (state.stage === baseStage ? 0 : 1);

/** Attempt of the newest `checkpoint` record of a name. */
export function attemptOf(records: readonly TrainerRecord[], checkpoint: string): number | undefined {
  return records.findLast((record) => record.kind === "checkpoint" && record.checkpoint === checkpoint)?.attempt;
}

/** Index of the stage that training is in or begins next, for a state at an epoch's end or within one. */
export function stageIndexOf(config: Config, state: TrainerState): number {
  return config.stages.findIndex((stage) => stage.name === state.stage);
}
