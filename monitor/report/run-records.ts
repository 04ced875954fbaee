import { closedPoints, currentTrainerRecords, ofCurrentVersions } from "../../src/run/current-records.js";
import type { Outcome, Point, Run, Sample, TrainerRecord, Verdict } from "../../src/run/records.js";
import type { RunDirectory } from "../../src/run/run-directory.js";

/**
 * What is on record of a run, without what was superseded or never closed: the one view that reports are made
 * of.
 */
export interface RunRecords {
  readonly run: Run;
  readonly trainer: readonly TrainerRecord[];
  readonly points: readonly Point[];
  readonly verdicts: readonly Verdict[];
  /** Rows of a probed checkpoint's records, undefined where there are none. */
  outcomesOf(checkpoint: string): readonly Outcome[] | undefined;
  /** What of the probe set was measured; undefined before the first evaluation, and in older runs. */
  readonly sample: Sample | undefined;
}

export function readRunRecords(directory: RunDirectory): RunRecords {
  const trainer = currentTrainerRecords(directory.read("trainer"));
  const verdicts = directory
    .read("verdicts")
    .filter((record): record is Verdict => record.kind === "verdict");
  return {
    run: directory.readRun(),
    trainer,
    points: ofCurrentVersions(closedPoints(directory.read("measurements")).points, trainer),
    verdicts: ofCurrentVersions(verdicts, trainer),
    outcomesOf: (checkpoint) => directory.readOutcomes(checkpoint),
    sample: directory.readSample(),
  };
}

/** Which points are meant: every field given must be equal; a field given as undefined must be absent. */
export type PointFilter = Partial<
  Pick<
    Point,
    "metric" | "statistic" | "group" | "tier" | "class" | "split" | "from" | "to" | "checkpoint" | "stage"
  >
>;

export function findPoints(records: RunRecords, filter: PointFilter): Point[] {
  const wanted = Object.entries(filter);
  return records.points.filter((point) => wanted.every(([field, value]) => point[field] === value));
}

/** The newest of them. */
export function lastPoint(records: RunRecords, filter: PointFilter): Point | undefined {
  return findPoints(records, filter).at(-1);
}

/** Checkpoint at the end of a stage, or the last probed one of a stage that did not end. */
export function lastProbed(records: RunRecords, stage: string): string | undefined {
  return records.points.findLast((point) => point.stage === stage)?.checkpoint;
}

/** The same of every stage that was measured, in order. */
export const lastProbedByStage = (
  records: RunRecords,
): { readonly stage: string; readonly checkpoint: string }[] =>
  records.run.config.stages.flatMap(({ name }) => {
    const checkpoint = lastProbed(records, name);
    return checkpoint === undefined ? [] : [{ stage: name, checkpoint }];
  });

/** Probed checkpoints of a stage that are measured, in order. */
export const evaluationsOf = (records: RunRecords, stage: string): string[] => [
  ...new Set(records.points.flatMap((point) => (point.stage === stage ? [point.checkpoint] : []))),
];

/** The metric of strong identifiers that a checkpoint is judged by: in older runs, of what is new alone. */
export const strongMetric = (records: RunRecords): "phi.given_a" | "phi.leak_a" =>
  findPoints(records, { metric: "phi.given_a" }).length > 0 ? "phi.given_a" : "phi.leak_a";
