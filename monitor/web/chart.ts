import uPlot from "uplot";

import { drawBackground, drawForeground, readPalette, type Canvas, type Palette } from "./chart-drawing.js";
import { drawNames, roomForNames } from "./chart-names.js";
import { isFigure, type ChartSpec, type Line } from "./chart-spec.js";
import { duration, shortCount } from "./format.js";
import type { DrawnPoint, DrawnSeries } from "./test-hooks.js";

/** The one file that imports uPlot: a chart as a thing that takes specifications and draws them. */

export interface ChartEvents {
  /** The cursor stands at this row (and this place in the chart, CSS pixels); undefined: it left. */
  cursor(row: number | undefined, place: { readonly left: number; readonly top: number } | undefined): void;
  /** A range was dragged; undefined: back to all. */
  zoom(range: readonly [number, number] | undefined): void;
}

export interface Chart {
  /**
   * Draws a new state. Cheap where only data came; lines that appear or change their appearance build the
   * chart anew.
   */
  update(spec: ChartSpec, zoom: readonly [number, number] | undefined): void;
  /** Puts the cursor at a place on the axis, as another chart does; undefined takes it away. */
  pointAt(x: number | undefined): void;
  /** The columns that are drawn. */
  drawn(): DrawnSeries[];
  resize(width: number, height: number): void;
  destroy(): void;
}

export function createChart(
  host: HTMLElement,
  size: { readonly width: number; readonly height: number },
  first: ChartSpec,
  events: ChartEvents,
): Chart {
  let spec = first;
  let zoom: readonly [number, number] | undefined;
  let palette = readPalette(host);
  let { width, height } = size;
  /** While another chart moves this one's cursor, this one does not report it as its own. */
  let isPointed = false;
  let plot = build();

  function build(): uPlot {
    const columns = toColumns(spec);
    return new uPlot(
      {
        width,
        height,
        padding: [22, roomForNames(spec, palette), 0, 0],
        legend: { show: false },
        series: [{}, ...columns.series.map((column) => seriesOptions(column, palette))],
        bands: columns.bands.map(({ high, low, line }) => ({
          series: [high, low],
          fill: transparent(palette.of(line.tone, line.level), line.tone === "control" ? 0.16 : 0.13),
        })),
        scales: {
          x: { time: false, range: () => [...(zoom ?? spec.extent)] },
          y: { range: (_plot, low, high) => rangeOf(spec, low, high) },
        },
        axes: [xAxis(), yAxis()],
        cursor: {
          y: false,
          // Points of figures only, not of the edges of intervals.
          points: {
            size: (_plot, index) => (isFigureColumn(columns, index) ? 11 : 0),
            width: (_plot, index) => (isFigureColumn(columns, index) ? 2.5 : 0),
            stroke: (_plot, index) => columns.colourOf(index, palette),
            fill: () => palette.surface,
          },
          move: (self, left, top) => {
            const at = self.data[0][self.posToIdx(left)];
            return [left < 0 || at === undefined ? left : self.valToPos(at, "x"), top];
          },
          drag: { x: true, y: false, setScale: false },
          bind: {
            dblclick: () => () => {
              events.zoom(undefined);
              return null;
            },
          },
        },
        hooks: {
          drawAxes: [(self) => drawBackground(canvasOf(self), spec, palette)],
          draw: [
            (self) => {
              drawForeground(canvasOf(self), spec, palette);
              drawNames(canvasOf(self), spec, palette);
            },
          ],
          setCursor: [
            (self) => {
              if (isPointed) return;
              const { idx, left = -1, top = -1 } = self.cursor;
              if (idx === null || idx === undefined || left < 0) events.cursor(undefined, undefined);
              else
                events.cursor(idx, {
                  left: self.valToPos(self.data[0][idx] ?? 0, "x") + self.bbox.left / uPlot.pxRatio,
                  top: top + self.bbox.top / uPlot.pxRatio,
                });
            },
          ],
          setSelect: [
            (self) => {
              const { left, width: selected } = self.select;
              if (selected < 4) return;
              events.zoom([self.posToVal(left, "x"), self.posToVal(left + selected, "x")]);
              self.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
            },
          ],
        },
      },
      columns.data,
      host,
    );
  }

  function xAxis(): uPlot.Axis {
    const common = {
      stroke: palette.muted,
      font: `11px ${palette.font}`,
      // Charts with verdicts keep a strip for them between axis and numbers.
      size: spec.marks === undefined ? 30 : 40,
      gap: spec.marks === undefined ? 6 : 16,
      grid: { show: false },
      ticks: { stroke: palette.grid, size: 5 },
    };
    if (spec.axis === "epoch")
      return {
        ...common,
        // Epochs are numbered within their stage, as everywhere: each stage counts from 1 again, 0 is the
        // model before training.
        splits: (self, _axis, low, high) => epochTicks(spec, low, high, self.bbox.width / uPlot.pxRatio),
        values: (_self, splits) => splits.map((split) => epochName(spec, split)),
      };
    return {
      ...common,
      space: 70,
      values: (_self, splits) =>
        splits.map((split) => (spec.axis === "time" ? duration(split) : shortCount(split))),
    };
  }

  function yAxis(): uPlot.Axis {
    return {
      stroke: palette.muted,
      font: `11px ${palette.font}`,
      // The types promise an array; while uPlot looks for room it passes null.
      size: (_self, values: readonly string[] | null) =>
        16 + Math.max(20, ...(values ?? []).map((value) => value.length * 6.4)),
      gap: 6,
      space: 34,
      grid: { stroke: palette.grid, width: 1 },
      ticks: { show: false },
      values: (_self, splits) => splits.map((split) => spec.style.bare(split)),
    };
  }

  let evaluation = evaluationOf(spec);
  return {
    update: (next, nextZoom) => {
      const isZoomed = zoom?.[0] !== nextZoom?.[0] || zoom?.[1] !== nextZoom?.[1];
      const nextEvaluation = evaluationOf(next);
      const nextPalette = readPalette(host);
      spec = next;
      zoom = nextZoom;
      if (nextEvaluation !== evaluation || !isSamePalette(palette, nextPalette)) {
        evaluation = nextEvaluation;
        palette = nextPalette;
        plot.destroy();
        plot = build();
      } else plot.setData(toColumns(spec).data, true);
      if (isZoomed) plot.redraw(true, true);
    },
    pointAt: (x) => {
      isPointed = true;
      plot.setCursor(x === undefined ? { left: -10, top: -10 } : { left: plot.valToPos(x, "x"), top: 0 });
      isPointed = false;
    },
    drawn: () => readDrawn(plot, spec),
    resize: (nextWidth, nextHeight) => {
      width = nextWidth;
      height = nextHeight;
      plot.setSize({ width, height });
    },
    destroy: () => plot.destroy(),
  };
}

/** What a chart must be built anew for: its lines and their appearance, its axis, the room for names. */
const evaluationOf = (spec: ChartSpec): string =>
  JSON.stringify([
    spec.name,
    spec.axis,
    spec.style.unit,
    spec.lines.map((line) => [
      line.id,
      line.label,
      line.tone,
      line.level,
      line.isDashed,
      line.shape,
      line.lows !== undefined,
      line.ys.some(isFigure),
    ]),
  ]);

const isSamePalette = (a: Palette, b: Palette): boolean => a.surface === b.surface && a.text === b.text;

const canvasOf = (plot: uPlot): Canvas => ({
  context: plot.ctx,
  ratio: uPlot.pxRatio,
  left: plot.bbox.left,
  top: plot.bbox.top,
  width: plot.bbox.width,
  height: plot.bbox.height,
  toX: (value) => plot.valToPos(value, "x", true),
  toY: (value) => plot.valToPos(value, "y", true),
});

// ---------------------------------------------------------------- columns

/** A column of uPlot's table: a line's figures, or an edge of its interval. */
interface Column {
  readonly line: Line;
  readonly role: "figure" | "high" | "low";
}

interface Columns {
  readonly series: readonly Column[];
  readonly data: uPlot.AlignedData;
  readonly bands: readonly { readonly high: number; readonly low: number; readonly line: Line }[];
  colourOf(index: number, palette: Palette): string;
}

/**
 * Lays a specification out as uPlot wants it. Index 0 is x; a line with an interval takes three columns:
 * figure, upper, lower edge.
 */
function toColumns(spec: ChartSpec): Columns {
  const series: Column[] = [];
  const values: (number | null | undefined)[][] = [];
  const bands: { high: number; low: number; line: Line }[] = [];
  for (const line of spec.lines) {
    series.push({ line, role: "figure" });
    values.push([...line.ys]);
    if (line.highs === undefined || line.lows === undefined) continue;
    series.push({ line, role: "high" }, { line, role: "low" });
    values.push([...line.highs], [...line.lows]);
    bands.push({ high: series.length - 1, low: series.length, line });
  }
  return {
    series,
    data: [[...spec.xs], ...values],
    bands,
    colourOf: (index, palette) => {
      const column = series[index - 1];
      return column === undefined ? palette.text : palette.of(column.line.tone, column.line.level);
    },
  };
}

const isFigureColumn = (columns: Columns, index: number): boolean =>
  columns.series[index - 1]?.role === "figure";

function seriesOptions({ line, role }: Column, palette: Palette): uPlot.Series {
  if (role !== "figure") return { points: { show: false }, width: 0, stroke: "transparent" };
  const colour = palette.of(line.tone, line.level);
  // uPlot takes dashes as canvas pixels, unlike widths.
  const dash = line.isDashed ? { dash: [6 * uPlot.pxRatio, 4 * uPlot.pxRatio] } : {};
  return {
    stroke: colour,
    width: line.shape === undefined ? 1.4 : 2,
    ...dash,
    points: { show: false },
    paths: penPath,
  };
}

/**
 * A line from figure to figure, the pen lifted at every null and carried on over undefined rows. uPlot's own
 * path cuts gaps out with a clip, which leaves a trace where a gap is narrower than the pen, and ends a gap
 * at the next row even where that is not this line's. Figures that share a column of pixels are drawn as
 * their first, least, greatest and last: the same picture, whatever their number.
 */
const penPath: uPlot.Series.PathBuilder = (plot, index, first, last) => {
  const stroke = new Path2D();
  const xs = plot.data[0];
  const ys = plot.data[index] ?? [];
  // Rows of other lines at the window's edges: the next of this line's own beyond them is where the line
  // comes from and goes to.
  let [from, to] = [first, last];
  while (from > 0 && ys[from] === undefined) from--;
  while (to < xs.length - 1 && ys[to] === undefined) to++;
  const toX = linear(plot, "x");
  const toY = linear(plot, "y");
  let isDown = false;
  let column: { x: number; low: number; high: number; end: number } | undefined;
  const flush = (): void => {
    if (column === undefined) return;
    for (const y of [column.low, column.high, column.end]) stroke.lineTo(column.x, y);
    column = undefined;
  };
  for (let row = from; row <= to; row++) {
    const figure = ys[row];
    if (figure === undefined) continue;
    if (figure === null) {
      flush();
      isDown = false;
      continue;
    }
    const [x, y] = [toX(xs[row] ?? 0), toY(figure)];
    if (isDown && column !== undefined && Math.abs(x - column.x) < 0.5) {
      column.low = Math.min(column.low, y);
      column.high = Math.max(column.high, y);
      column.end = y;
      continue;
    }
    flush();
    if (isDown) stroke.lineTo(x, y);
    else stroke.moveTo(x, y);
    isDown = true;
    column = { x, low: y, high: y, end: y };
  }
  flush();
  return { stroke, fill: null, clip: null, band: null };
};

/**
 * A linear scale as a function to canvas pixels: cheaper than asking uPlot for each of a hundred thousand
 * places.
 */
function linear(plot: uPlot, scale: "x" | "y"): (value: number) => number {
  const origin = plot.valToPos(0, scale, true);
  const slope = plot.valToPos(1, scale, true) - origin;
  return (value) => origin + slope * value;
}

function readDrawn(plot: uPlot, spec: ChartSpec): DrawnSeries[] {
  const columns = toColumns(spec);
  return columns.series.flatMap(({ line, role }, index) => {
    if (role !== "figure") return [];
    const column = (offset: number): ArrayLike<number | null | undefined> =>
      plot.data[index + 1 + offset] ?? [];
    const hasInterval = line.highs !== undefined && line.lows !== undefined;
    const points = spec.rows.flatMap((row, at): DrawnPoint[] => {
      const x = plot.data[0][at];
      const y = column(0)[at];
      if (x === undefined || y === null || y === undefined) return [];
      const high = hasInterval ? column(1)[at] : undefined;
      const low = hasInterval ? column(2)[at] : undefined;
      const n = line.ns?.[at];
      const k = line.ks?.[at];
      return [
        {
          x,
          y,
          stage: row.stage,
          epoch: row.epoch,
          step: row.step,
          ...(low === null || low === undefined ? {} : { low }),
          ...(high === null || high === undefined ? {} : { high }),
          ...(n === undefined ? {} : { n }),
          ...(k === undefined ? {} : { k }),
          ...(row.checkpoint === undefined ? {} : { checkpoint: row.checkpoint }),
        },
      ];
    });
    const { metric, statistic, group, tier, class: className, split } = line.key ?? {};
    return [
      {
        id: line.id,
        label: line.label,
        ...(metric === undefined ? {} : { metric }),
        ...(statistic === undefined ? {} : { statistic }),
        ...(group === undefined ? {} : { group }),
        ...(tier === undefined ? {} : { tier }),
        ...(className === undefined ? {} : { class: className }),
        ...(split === undefined ? {} : { split }),
        points,
      },
    ];
  });
}

// ---------------------------------------------------------------- scales

/**
 * The vertical range: all figures, intervals and levels, never less than the specification's floor, with a
 * little air.
 */
function rangeOf(spec: ChartSpec, low: number | null, high: number | null): [number, number] {
  const levels = spec.levels.map(({ y }) => y);
  let from = Math.min(low ?? spec.yFloor?.[0] ?? 0, ...levels, spec.yFloor?.[0] ?? Infinity);
  let to = Math.max(high ?? spec.yFloor?.[1] ?? 1, ...levels, spec.yFloor?.[1] ?? -Infinity);
  if (from === to) to = from + 1;
  const air = (to - from) * 0.06;
  const isFromZero = from === 0;
  from = isFromZero ? 0 : from - air;
  to = spec.style.unit === "%" && to > 0.94 && to <= 1 ? 1.02 : to + air;
  return [from, to];
}

const strides = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Ticks at whole epochs of each stage, at a stride that leaves room for the numbers. */
function epochTicks(spec: ChartSpec, low: number, high: number, width: number): number[] {
  const perEpoch = width / Math.max(1e-9, high - low);
  const stride = strides.find((candidate) => candidate * perEpoch >= 26) ?? 1000;
  const ticks: number[] = low <= 0 ? [0] : [];
  for (const [index, stage] of spec.stages.entries()) {
    const end = spec.stages[index + 1]?.firstEpoch ?? stage.firstEpoch + stage.epochs;
    for (let epoch = stride; epoch <= stage.epochs; epoch += stride) {
      const x = stage.firstEpoch + epoch;
      const previous = ticks.at(-1);
      if (x > end + 1e-9 || x < low || x > high) continue;
      if (previous === undefined || (x - previous) * perEpoch >= 22) ticks.push(x);
    }
  }
  return ticks;
}

function epochName(spec: ChartSpec, x: number): string {
  if (x === 0) return "base";
  const stage = spec.stages.findLast(({ firstEpoch }) => firstEpoch < x - 1e-9);
  return stage === undefined ? "" : Math.round(x - stage.firstEpoch).toString();
}

/** A colour of the style sheet (`#rrggbb`) with an opacity. */
function transparent(colour: string, alpha: number): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgba(${r ?? 0}, ${g ?? 0}, ${b ?? 0}, ${alpha})`;
}
