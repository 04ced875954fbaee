import type { Point } from "../../../src/run/records.js";
import { isShare, type Metrics } from "./format.js";
import type { CurveKey, Measurements } from "../store/measurements.js";

/** Shares at one checkpoint, members beside controls: what `panels/bars-panel.tsx` draws. */

/** What a row of bars is about: the key of a point, but for its group. */
export type RowKey = Omit<CurveKey, "group" | "tier">;

/** A share of one group, with its interval; k of n where whole units were counted. */
export interface Bar {
  readonly k: number | undefined;
  readonly n: number | undefined;
  readonly share: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly withheld: string | undefined;
}

export interface BarRow {
  readonly key: RowKey;
  readonly member: Bar | undefined;
  readonly control: Bar | undefined;
}

export interface Bars {
  readonly checkpoint: string;
  readonly rows: readonly BarRow[];
  /** Share at the axis' end. */
  readonly scale: number;
  readonly isNewest: boolean;
}

interface BarsOf {
  readonly measurements: Measurements;
  readonly metrics: Metrics;
  readonly keys: readonly RowKey[];
  /** Checkpoint that is asked for; the newest stands in where none is named or where that one has no bars. */
  readonly checkpoint?: string | undefined;
}

/**
 * Bars of some rows, in the order of the rows and on the scale of the newest: nothing jumps while one goes
 * back. Undefined where nothing was measured.
 */
export function barsOf({ measurements, metrics, keys, checkpoint }: BarsOf): Bars | undefined {
  const rowsAt = (at: string): BarRow[] =>
    keys.flatMap((key) => {
      const bar = (group: "member" | "control") => toBar(metrics, measurements.find({ ...key, group }, at));
      const [member, control] = [bar("member"), bar("control")];
      return member === undefined && control === undefined ? [] : [{ key, member, control }];
    });
  const newest = measurements.evaluations.findLast(
    (evaluation) => rowsAt(evaluation.checkpoint).length > 0,
  )?.checkpoint;
  if (newest === undefined) return undefined;
  const newestRows = rowsAt(newest);
  const asked = checkpoint === undefined || checkpoint === newest ? [] : rowsAt(checkpoint);
  const [at, rows] =
    asked.length > 0 && checkpoint !== undefined ? [checkpoint, asked] : [newest, newestRows];
  const extent = (bar: Bar | undefined) => Math.max(bar?.share ?? 0, bar?.high ?? 0);
  const largest = Math.max(
    0,
    ...newestRows.map(({ member, control }) => Math.max(extent(member), extent(control))),
  );
  const scale = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75].find((candidate) => candidate >= largest) ?? 1;
  return { checkpoint: at, rows, scale, isNewest: at === newest };
}

/**
 * The reason that keeps a whole group from having a figure, where all rows give the same: said once, it need
 * not stand in every bar.
 */
export function withheldOf(rows: readonly BarRow[], group: "member" | "control"): string | undefined {
  const [first, ...rest] = rows.map((row) => row[group]?.withheld);
  return rest.every((reason) => reason === first) ? first : undefined;
}

/** Counts of units and rates over them alike become shares. */
function toBar(metrics: Metrics, point: Point | undefined): Bar | undefined {
  if (point === undefined) return undefined;
  const { n, value, low, high, withheld } = point;
  const isRate = isShare(metrics, point);
  const toShare = (figure: number | undefined) =>
    figure === undefined ? undefined : isRate ? figure : n === undefined || n === 0 ? undefined : figure / n;
  const k = point.k ?? (isRate || value === undefined ? undefined : value);
  return { k, n, share: toShare(value), low: toShare(low), high: toShare(high), withheld };
}
