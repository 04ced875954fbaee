import type { Point } from "../../../src/run/records.js";
import type { Records } from "./ledger.js";

/** A probed checkpoint: one row of every memorization chart. */
export interface ProbedPosition {
  readonly checkpoint: string;
  readonly stage: string;
  readonly epoch: number;
  readonly step: number;
  readonly timeMs: number;
}

/** What tells one curve from another. Fields left out must be absent from the point, too. */
export interface CurveKey {
  readonly metric: string;
  readonly statistic: string;
  readonly group?: Point["group"];
  readonly tier?: number | undefined;
  readonly class?: string | undefined;
  readonly split?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const nameOf = (key: CurveKey): string =>
  JSON.stringify([key.metric, key.statistic, key.group, key.tier, key.class, key.split, key.from, key.to]);

/** Measurements by checkpoint and curve. */
export interface Measurements {
  /** Probed checkpoints in the order of training. */
  readonly evaluations: readonly ProbedPosition[];
  readonly points: readonly Point[];
  /** The point of a curve at a checkpoint: undefined where it was not measured. */
  find(key: CurveKey, checkpoint: string): Point | undefined;
  /** The curve over all evaluations: undefined where it has no point. */
  curve(key: CurveKey): readonly (Point | undefined)[];
  /** Whether a metric has any point at a checkpoint. */
  isMeasured(metric: string, checkpoint: string): boolean;
  /** Why a probe was skipped at a checkpoint; undefined where it was not. */
  skipped(probe: string | undefined, checkpoint: string): string | undefined;
  /** Whether any point of the metric (and statistic) exists. */
  has(metric: string, statistic: string): boolean;
  /** Different values of a field among a metric's points, in order of appearance. */
  valuesOf<F extends "tier" | "class" | "split" | "from" | "to">(
    metric: string,
    field: F,
  ): readonly NonNullable<Point[F]>[];
  /** Newest point that fits, whatever its checkpoint. */
  latest(fits: (point: Point) => boolean): Point | undefined;
}

export function indexMeasurements(records: Records): Measurements {
  const evaluations = new Map<string, ProbedPosition>();
  const byCheckpoint = new Map<string, Map<string, Point>>();
  const known = new Set<string>();
  const measured = new Set<string>();
  for (const record of [...records.points, ...records.probes]) {
    const { checkpoint, stage, epoch, step, timeMs } = record;
    if (!evaluations.has(checkpoint)) evaluations.set(checkpoint, { checkpoint, stage, epoch, step, timeMs });
  }
  for (const point of records.points) {
    const rows = byCheckpoint.get(point.checkpoint) ?? new Map<string, Point>();
    rows.set(nameOf(point), point); // measured again by a later monitor: the later row counts
    byCheckpoint.set(point.checkpoint, rows);
    known.add(`${point.metric} ${point.statistic}`);
    measured.add(`${point.metric} ${point.checkpoint}`);
  }
  const inOrder = [...evaluations.values()].sort((a, b) => a.step - b.step || a.timeMs - b.timeMs);
  const find = (key: CurveKey, checkpoint: string): Point | undefined =>
    byCheckpoint.get(checkpoint)?.get(nameOf(key));
  return {
    evaluations: inOrder,
    points: records.points,
    find,
    curve: (key) => inOrder.map(({ checkpoint }) => find(key, checkpoint)),
    isMeasured: (metric, checkpoint) => measured.has(`${metric} ${checkpoint}`),
    skipped: (probe, checkpoint) => {
      const end = records.probes.findLast(
        (record) => record.checkpoint === checkpoint && record.probe === probe,
      );
      return end?.kind === "skipped" ? end.reason : undefined;
    },
    has: (metric, statistic) => known.has(`${metric} ${statistic}`),
    valuesOf: (metric, field) => {
      const values = new Set<NonNullable<Point[typeof field]>>();
      for (const point of records.points)
        if (point.metric === metric && point[field] !== undefined) values.add(point[field]);
      return [...values];
    },
    latest: (fits) => {
      for (const { checkpoint } of inOrder.toReversed()) {
        const found = [...(byCheckpoint.get(checkpoint)?.values() ?? [])].find(fits);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
