import type { CurveKey } from "../store/measurements.js";
import type { NumberStyle } from "../figures/format.js";
import type { Axis, Position, TimelineStage, Timeline } from "../store/timeline.js";

/**
 * What a chart shows, as plain columns: no drawing, no library. `chart.ts` draws it, `data-table.tsx` sets it
 * as a table.
 */

/** What a line is about. Each has one colour, dash and shape on the whole page. */
export type Tone = "member" | "control" | "canary" | "train" | "ink";
export type PointShape = "circle" | "square" | "triangle" | "diamond" | "ring";

export interface ChartLine {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  /** Where a canary tier stands from 0 (never trained) to 1 (most repetitions). */
  readonly level?: number;
  readonly isDashed: boolean;
  /** Absent: a line without marks at its points, for dense telemetry. */
  readonly shape?: PointShape;
  /**
   * The figure in each row; null is a gap, undefined a row that is not this line's (the line goes on over
   * it).
   */
  readonly ys: readonly (number | null | undefined)[];
  readonly lows?: readonly (number | null | undefined)[];
  readonly highs?: readonly (number | null | undefined)[];
  /** Units behind the figure, k of them positive. */
  readonly ns?: readonly (number | undefined)[];
  readonly ks?: readonly (number | undefined)[];
  /** Why a row has no figure. */
  readonly withheld?: readonly (string | undefined)[];
  /** What is drawn, in the words of measurements.jsonl. */
  readonly key?: CurveKey;
}

export interface Row {
  /** Heading of the row in tooltip and table. */
  readonly label: string;
  readonly checkpoint?: string;
  readonly stage: string;
  readonly epoch: number;
  readonly step: number;
}

/** A verdict on the axis. */
export interface VerdictMark {
  readonly x: number;
  readonly kind: "passed" | "warned" | "stopped";
}

export interface ChartSpec {
  /** Name of the chart for tests and cursors. */
  readonly name: string;
  readonly title: string;
  readonly axis: Axis;
  readonly style: NumberStyle;
  /** Rows in ascending order of `xs`. */
  readonly xs: readonly number[];
  readonly rows: readonly Row[];
  readonly lines: readonly ChartLine[];
  readonly extent: readonly [number, number];
  /** Stages begin at these places. */
  readonly boundaries: readonly { readonly x: number; readonly label: string }[];
  readonly stages: readonly TimelineStage[];
  /** Level lines: the base model, chance, a ceiling. */
  readonly levels: readonly { readonly y: number; readonly label: string; readonly tone: Tone }[];
  /** Absent where the chart has no place for verdicts. */
  readonly marks?: readonly VerdictMark[];
  /** Smallest range of the vertical axis. */
  readonly yFloor?: readonly [number, number];
}

/** Stage boundaries that an axis can show. */
export function boundariesOf(timeline: Timeline, axis: Axis): { x: number; label: string }[] {
  const [, end] = timeline.extent(axis);
  return timeline.stages.flatMap((stage) => {
    const x = timeline.startOf(stage, axis);
    return x === undefined || (x >= end && x > 0) ? [] : [{ x, label: stage.name }];
  });
}

/** Places for rows, and the order that makes them ascend; rows that the axis does not reach are left out. */
export function placeRows(
  { timeline, axis }: { readonly timeline: Timeline; readonly axis: Axis },
  positions: readonly Position[],
): { readonly xs: number[]; readonly order: number[] } {
  const placed: { readonly x: number; readonly index: number }[] = [];
  let isAscending = true;
  for (const [index, position] of positions.entries()) {
    const x = timeline.at(position, axis);
    if (x === undefined) continue;
    isAscending &&= x >= (placed.at(-1)?.x ?? -Infinity);
    placed.push({ x, index });
  }
  if (!isAscending) placed.sort((a, b) => a.x - b.x || a.index - b.index);
  return { xs: placed.map(({ x }) => x), order: placed.map(({ index }) => index) };
}

export const isFigure = (y: number | null | undefined): y is number => y !== null && y !== undefined;

/**
 * Whether a figure has no neighbour that its line goes on to: such a point is drawn with its interval, as no
 * band reaches it.
 */
export function isAlone(ys: ChartLine["ys"], index: number): boolean {
  let [before, after] = [index - 1, index + 1];
  while (before >= 0 && ys[before] === undefined) before--;
  while (after < ys.length && ys[after] === undefined) after++;
  return !isFigure(ys[before]) && !isFigure(ys[after]);
}

/** Whether no line has a figure: nothing to draw yet. */
export const isEmpty = (spec: ChartSpec): boolean => !spec.lines.some((line) => line.ys.some(isFigure));
