import { describe, expect, it } from "vitest";

import { drawnSeries, toColumns } from "../../../../monitor/web/chart/chart-columns.js";
import type { ChartSpec, ChartLine } from "../../../../monitor/web/chart/chart-spec.js";
import { telemetrySpecs } from "../../../../monitor/web/figures/telemetry.js";
import { recordsOf, sourcesOf } from "../example-run.js";

const line = (id: string, more: Partial<ChartLine>): ChartLine => ({
  id,
  label: id,
  tone: "train",
  isDashed: false,
  ys: [1, null],
  ...more,
});
const withInterval = line("b", {
  lows: [0, null],
  highs: [2, null],
  ns: [9, undefined],
  key: { metric: "loss.mean", statistic: "mean", group: "member" },
});
const spec: ChartSpec = {
  ...telemetrySpecs(sourcesOf(recordsOf({}))).loss,
  xs: [10, 20],
  rows: [
    { label: "one", stage: "cpt", epoch: 1, step: 10, checkpoint: "cpt-e1" },
    { label: "two", stage: "cpt", epoch: 2, step: 20 },
  ],
  lines: [line("a", {}), withInterval],
};

describe("columns of a chart", () => {
  const { columns, data, bands } = toColumns(spec);

  it("are the axis, the figures of a line, and the edges of its interval", () => {
    expect(columns.map((column) => `${column.line.id} ${column.role}`)).toEqual([
      "a figure",
      "b figure",
      "b high",
      "b low",
    ]);
    expect(data).toEqual([
      [10, 20],
      [1, null],
      [1, null],
      [2, null],
      [0, null],
    ]);
    expect(bands).toEqual([{ high: 3, low: 4, line: withInterval }]);
  });

  it("are read as series of the rows with a figure, absent fields left out", () => {
    const point = { x: 10, y: 1, stage: "cpt", epoch: 1, step: 10, checkpoint: "cpt-e1" };
    expect(drawnSeries(spec, data)).toStrictEqual([
      { id: "a", label: "a", points: [point] },
      {
        id: "b",
        label: "b",
        metric: "loss.mean",
        statistic: "mean",
        group: "member",
        points: [{ ...point, low: 0, high: 2, n: 9 }],
      },
    ]);
  });
});
