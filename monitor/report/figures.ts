import type { Outcome, Point, Run, Sample, TrainerRecord, Verdict } from "../../src/run/records.js";
import { closedPoints, currentTrainerRecords, ofCurrentVersions } from "../../src/run/current-records.js";
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
  /** What of the probe set was measured; undefined before the first look, and in older runs. */
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

const digits = (value: number): string => {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e6 || size < 1e-3) return value.toExponential(1);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
};

/** Counts are whole but for means over patients of more than one record. */
const count = (value: number): string => (Number.isInteger(value) ? String(value) : digits(value));

/** A figure with its interval and n, or why there is none: never a bare number. */
export function showPoint(
  point: Pick<Point, "value" | "low" | "high" | "n" | "k" | "withheld"> | undefined,
  as: "number" | "percent" | "count" = "number",
): string {
  if (point === undefined) return "not measured";
  if (point.value === undefined) return `withheld: ${point.withheld ?? "no reason given"}`;
  const show = (value: number): string =>
    as === "percent" ? `${digits(value * 100)} %` : as === "count" ? count(value) : digits(value);
  const interval =
    point.low === undefined || point.high === undefined ? "" : ` [${show(point.low)}, ${show(point.high)}]`;
  const counts =
    point.n === undefined
      ? ""
      : point.k === undefined
        ? `, n = ${point.n}`
        : `, ${count(point.k)} of ${point.n}`;
  return `${show(point.value)}${interval}${counts}`;
}

/** Probed checkpoints of a stage that are measured, in order. */
export const evaluationsOf = (records: RunRecords, stage: string): string[] => [
  ...new Set(records.points.flatMap((point) => (point.stage === stage ? [point.checkpoint] : []))),
];
