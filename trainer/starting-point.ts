import { MnemoscopeError } from "../src/errors.js";
import { baseStage } from "../src/run/records.js";
import { currentTrainerRecords } from "../src/run/current-records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { nameOf, readTrainerState, type TrainerState } from "./checkpoint-writer.js";
import { actionOf, type VerdictReader } from "./verdicts.js";
import { attemptOf, ungated } from "./ungated.js";

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
export function findStartingPoint(options: {
  readonly run: RunDirectory;
  readonly verdicts: VerdictReader;
  readonly overrideStop: boolean;
}): StartingPoint {
  const { run, verdicts, overrideStop } = options;
  const records = currentTrainerRecords(run.read("trainer"));
  const stop = records.findLast((record) => record.kind === "stopped");
  const ended = records.findLast((record) => record.kind === "run-end");
  if (ended !== undefined)
    throw new MnemoscopeError("RUN_EXISTS", `${run.path} is finished: its result is ${ended.result}`, {
      remedy: "start another run",
    });
  if (stop?.reason === "verdict" && !overrideStop) throw stopped(`${run.path}: ${stop.message}`);

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
  const stops = ungated(records).flatMap((version) => {
    const verdict = verdicts.of(version);
    return verdict !== undefined && actionOf(verdict, verdict.stage === lastStage) === "stop"
      ? [verdict]
      : [];
  });
  const [first] = stops;
  if (first !== undefined && !overrideStop) {
    // Its owner moves a checkpoint that broke a rule: the one that was killed could not.
    run.moveToFailed(first.checkpoint);
    throw stopped(`${run.path} at ${first.checkpoint}: ${first.reason}`);
  }
  return {
    kind: "resume",
    ...newest,
    recordedAttempt,
    overridden: new Set(stops.map(({ checkpoint }) => checkpoint)),
  };
}

const stageOrder = (state: TrainerState): number => (state.stage === baseStage ? 0 : 1);

const stopped = (what: string): MnemoscopeError =>
  new MnemoscopeError("RUN_STOPPED", `the policy stopped ${what}`, {
    remedy: "--override-stop goes on all the same, and is recorded",
  });
