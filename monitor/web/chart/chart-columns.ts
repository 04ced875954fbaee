import { defined } from "../../../src/defined.js";
import { isFigure, type ChartSpec, type ChartLine } from "./chart-spec.js";
import type { DrawnPoint, DrawnSeries } from "../drawn-series.js";

/** A column of uPlot's table: a line's figures, or an edge of its interval. */
export interface Column {
  readonly line: ChartLine;
  readonly role: "figure" | "high" | "low";
}

type Values = (number | null | undefined)[];

export interface Columns {
  /** Of `data` but for its first, which is the horizontal axis. */
  readonly columns: readonly Column[];
  readonly data: [number[], ...Values[]];
  /** Intervals, by the indices of their edges in `data`. */
  readonly bands: readonly { readonly high: number; readonly low: number; readonly line: ChartLine }[];
}

/** Lays a specification out as uPlot wants it; a line with an interval takes three columns. */
export function toColumns(spec: ChartSpec): Columns {
  const columns: Column[] = [];
  const values: Values[] = [];
  const bands: { high: number; low: number; line: ChartLine }[] = [];
  for (const line of spec.lines) {
    columns.push({ line, role: "figure" });
    values.push([...line.ys]);
    if (line.highs === undefined || line.lows === undefined) continue;
    columns.push({ line, role: "high" }, { line, role: "low" });
    values.push([...line.highs], [...line.lows]);
    bands.push({ high: columns.length - 1, low: columns.length, line });
  }
  return { columns, data: [[...spec.xs], ...values], bands };
}

/** What a table of such columns shows, line by line, as a test reads it. */
export function drawnSeries(
  spec: ChartSpec,
  data: readonly ArrayLike<number | null | undefined>[],
): DrawnSeries[] {
  return toColumns(spec).columns.flatMap(({ line, role }, index) => {
    if (role !== "figure") return [];
    const [xs, ys] = [data[0], data[index + 1]];
    const hasInterval = line.highs !== undefined && line.lows !== undefined;
    const edgeAt = (column: number, at: number): number | undefined =>
      hasInterval ? (data[column]?.[at] ?? undefined) : undefined;
    const points = spec.rows.flatMap(({ stage, epoch, step, checkpoint }, at): DrawnPoint[] => {
      const [x, y] = [xs?.[at], ys?.[at]];
      if (!isFigure(x) || !isFigure(y)) return [];
      const [high, low] = [edgeAt(index + 2, at), edgeAt(index + 3, at)];
      return [
        {
          ...{ x, y, stage, epoch, step },
          ...defined({ low, high, n: line.ns?.[at], k: line.ks?.[at], checkpoint }),
        },
      ];
    });
    const { metric, statistic, group, tier, class: className, split } = line.key ?? {};
    return [
      {
        ...{ id: line.id, label: line.label, points },
        ...defined({ metric, statistic, group, tier, class: className, split }),
      },
    ];
  });
}
