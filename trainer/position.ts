import type { Config } from "../src/run/config.js";
import { MnemoscopeError } from "../src/errors.js";
import { baseStage, type TrainerRecord } from "../src/run/records.js";
import { currentTrainerRecords } from "../src/run/current-records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { nameOf, readTrainerState, type TrainerState } from "./checkpoint-writer.js";
import { actionOf, type VerdictReader } from "./gate.js";

/** One writing of a checkpoint: its name, and the attempt that recorded it. */
export interface CheckpointVersion {
  readonly checkpoint: string;
  readonly attempt: number;
}

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
      /** Checkpoints whose stops on record are overridden. */
      readonly overridden: ReadonlySet<string>;
    };

/**
 * The newest complete checkpoint of what the run is now. A checkpoint that appeared but whose record was
 * never written counts: it is complete. A stop on record is obeyed (RUN_STOPPED) unless overridden.
 */
export function findStartingPoint(
  run: RunDirectory,
  verdicts: VerdictReader,
  options: { readonly overrideStop: boolean },
): StartingPoint {
  const records = currentTrainerRecords(run.read("trainer"));
  const stopped = records.findLast((record) => record.kind === "stopped");
  const ended = records.findLast((record) => record.kind === "run-end");
  if (ended !== undefined)
    throw new MnemoscopeError("RUN_EXISTS", `${run.path} is finished: its result is ${ended.result}`, {
      remedy: "start another run",
    });
  if (stopped?.reason === "verdict" && !options.overrideStop)
    throw new MnemoscopeError("RUN_STOPPED", `the policy stopped ${run.path}: ${stopped.message}`, {
      remedy: "--override-stop goes on all the same, and is recorded",
    });

  const places = [
    ...run.listCheckpoints().map((name) => ({ name, folder: run.checkpointPath(name) })),
    ...run.listFailed().map((name) => ({ name, folder: run.failedPath(name) })),
  ];
  const complete = places
    .map(({ name, folder }) => ({ checkpoint: name, folder, state: readTrainerState(folder) }))
    .filter(({ checkpoint, state }) => nameOf(state) === checkpoint)
    .sort((a, b) => b.state.step - a.state.step || stageOrder(b.state) - stageOrder(a.state));
  const newest = complete[0];
  if (newest === undefined) return { kind: "fresh" };
  const recordedAttempt = attemptOf(records, newest.checkpoint);
  // A verdict that stops may stand on record while its trainer was killed before it could obey, or,
  // asynchronous, while it trained on.
  const lastStage = run.readRun().config.stages.at(-1)?.name;
  const stops = ungated(records).filter(({ checkpoint, attempt }) => {
    const verdict = verdicts.of(checkpoint, attempt);
    return verdict !== undefined && actionOf(verdict, verdict.stage === lastStage) === "stop";
  });
  const [first] = stops;
  if (first !== undefined && !options.overrideStop) {
    // Its owner moves a checkpoint that broke a rule: the one that was killed could not.
    run.moveToFailed(first.checkpoint);
    throw new MnemoscopeError(
      "RUN_STOPPED",
      `the policy stopped ${run.path} at ${first.checkpoint}: ` +
        (verdicts.of(first.checkpoint, first.attempt)?.reason ?? ""),
      {
        remedy: "--override-stop goes on all the same, and is recorded",
      },
    );
  }
  return {
    kind: "resume",
    ...newest,
    recordedAttempt,
    overridden: new Set(stops.map(({ checkpoint }) => checkpoint)),
  };
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

const stageOrder = (state: TrainerState): number => (state.stage === baseStage ? 0 : 1);

/** Attempt of the newest `checkpoint` record of a name. */
export function attemptOf(records: readonly TrainerRecord[], checkpoint: string): number | undefined {
  return records.findLast((record) => record.kind === "checkpoint" && record.checkpoint === checkpoint)
    ?.attempt;
}

/** Index of the stage that training is in or begins next, for a state at an epoch's end or within one. */
export function stageIndexOf(config: Config, state: TrainerState): number {
  return config.stages.findIndex((stage) => stage.name === state.stage);
}
