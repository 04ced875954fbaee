import type { RunRecords } from "../../monitor/report/run-records.js";
import type { Point } from "../../src/run/records.js";
import { runWith } from "./probe-lab.js";

/** A point at a checkpoint, whose name says the stage. */
export const pointOn = (
  checkpoint: string,
  own: Partial<Point> & Pick<Point, "metric" | "statistic">,
): Point => ({
  kind: "point",
  seq: 0,
  timeMs: 0,
  attempt: 1,
  stage: checkpoint.slice(0, checkpoint.lastIndexOf("-e")),
  epoch: 1,
  step: 0,
  checkpoint,
  trainerAttempt: 1,
  ...own,
});

/** What a report is made of, where nothing but the points is on record. */
export const recordsWith = (
  points: readonly Point[],
  { run, ...others }: Partial<Omit<RunRecords, "run">> & { readonly run: Parameters<typeof runWith>[0] },
): RunRecords => ({
  run: runWith(run),
  trainer: [],
  points,
  verdicts: [],
  outcomesOf: () => undefined,
  sample: undefined,
  ...others,
});
