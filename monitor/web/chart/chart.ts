import uPlot from "uplot";

import { drawnSeries, toColumns, type Column, type Columns } from "./chart-columns.js";
import { drawBackground, drawForeground, type Canvas } from "./chart-drawing.js";
import { drawNames, roomForNames } from "./chart-names.js";
import { epochName, epochTicks, verticalRange } from "./chart-scales.js";
import { isFigure, type ChartSpec } from "./chart-spec.js";
import { duration, shortCount } from "../figures/format.js";
import { readPalette, transparent, type Palette } from "./palette.js";
import { penPath } from "./pen-path.js";
import type { DrawnSeries } from "../drawn-series.js";

/** The one file that imports uPlot: a chart as a thing that takes specifications and draws them. */

export interface ChartEvents {
  /** Where the cursor stands now: at a row, and at a place in the chart, CSS pixels; undefined: it left. */
  cursor(at: { readonly row: number; readonly left: number; readonly top: number } | undefined): void;
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

/** What a chart draws now, and how. */
interface State {
  spec: ChartSpec;
  zoom: readonly [number, number] | undefined;
  palette: Palette;
  width: number;
  height: number;
  /** While another chart moves this one's cursor, this one does not report it as its own. */
  isPointed: boolean;
}

export interface ChartOptions {
  readonly spec: ChartSpec;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly events: ChartEvents;
}

export function createChart(host: HTMLElement, { spec, width, height, events }: ChartOptions): Chart {
  const state: State = {
    spec,
    zoom: undefined,
    palette: readPalette(host),
    width,
    height,
    isPointed: false,
  };
  const build = (): uPlot => {
    const columns = toColumns(state.spec);
    return new uPlot(optionsOf(state, columns, events), columns.data, host);
  };
  let plot = build();
  let appearance = appearanceOf(spec);
  return {
    update: (next, zoom) => {
      const isZoomed = state.zoom?.[0] !== zoom?.[0] || state.zoom?.[1] !== zoom?.[1];
      const nextAppearance = appearanceOf(next);
      const palette = readPalette(host);
      state.spec = next;
      state.zoom = zoom;
      if (nextAppearance !== appearance || !isSamePalette(state.palette, palette)) {
        appearance = nextAppearance;
        state.palette = palette;
        plot.destroy();
        plot = build();
      } else plot.setData(toColumns(next).data, true);
      if (isZoomed) plot.redraw(true, true);
    },
    pointAt: (x) => {
      state.isPointed = true;
      plot.setCursor(x === undefined ? { left: -10, top: -10 } : { left: plot.valToPos(x, "x"), top: 0 });
      state.isPointed = false;
    },
    drawn: () => drawnSeries(state.spec, plot.data),
    resize: (nextWidth, nextHeight) => {
      state.width = nextWidth;
      state.height = nextHeight;
      plot.setSize({ width: nextWidth, height: nextHeight });
    },
    destroy: () => plot.destroy(),
  };
}

/** What a chart must be built anew for: its lines and how they are drawn, its axis, the room for names. */
const appearanceOf = (spec: ChartSpec): string =>
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

/** What is read from `state` in a function is read at each drawing. */
function optionsOf(state: State, columns: Columns, events: ChartEvents): uPlot.Options {
  const { width, height, palette } = state;
  return {
    width,
    height,
    padding: [22, roomForNames(state.spec, palette), 0, 0],
    legend: { show: false },
    series: [{}, ...columns.columns.map((column) => seriesOptions(column, palette))],
    bands: columns.bands.map(({ high, low, line }) => ({
      series: [high, low],
      fill: transparent(palette.of(line.tone, line.level), line.tone === "control" ? 0.16 : 0.13),
    })),
    scales: {
      x: { time: false, range: () => [...(state.zoom ?? state.spec.extent)] },
      y: { range: (_plot, low, high) => verticalRange(state.spec, { low, high }) },
    },
    axes: [horizontalAxis(state), verticalAxis(state)],
    cursor: cursorOptions(columns, palette, events),
    hooks: hooksOf(state, events),
  };
}

function seriesOptions({ line, role }: Column, palette: Palette): uPlot.Series {
  if (role !== "figure") return { points: { show: false }, width: 0, stroke: "transparent" };
  return {
    stroke: palette.of(line.tone, line.level),
    width: line.shape === undefined ? 1.4 : 2,
    // uPlot takes dashes as canvas pixels, unlike widths.
    ...(line.isDashed ? { dash: [6 * uPlot.pxRatio, 4 * uPlot.pxRatio] } : {}),
    points: { show: false },
    paths: (plot, index, ...[first, last]) => ({
      stroke: penPath({
        xs: plot.data[0],
        ys: plot.data[index] ?? [],
        first,
        last,
        toX: linear(plot, "x"),
        toY: linear(plot, "y"),
      }),
      fill: null,
      clip: null,
      band: null,
    }),
  };
}

function horizontalAxis(state: State): uPlot.Axis {
  const { spec, palette } = state;
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
      // Epochs are numbered within their stage, as everywhere: each stage counts from 1 again, 0 is the model
      // before training.
      splits: (plot, _axis, ...[low, high]) =>
        epochTicks(state.spec.stages, { low, high, width: plot.bbox.width / uPlot.pxRatio }),
      values: (_plot, splits) => splits.map((split) => epochName(state.spec.stages, split)),
    };
  return {
    ...common,
    space: 70,
    values: (_plot, splits) =>
      splits.map((split) => (state.spec.axis === "time" ? duration(split) : shortCount(split))),
  };
}

function verticalAxis(state: State): uPlot.Axis {
  const { palette } = state;
  return {
    stroke: palette.muted,
    font: `11px ${palette.font}`,
    // The types promise an array; while uPlot looks for room it passes null.
    size: (_plot, values: readonly string[] | null) =>
      16 + Math.max(20, ...(values ?? []).map((value) => value.length * 6.4)),
    gap: 6,
    space: 34,
    grid: { stroke: palette.grid, width: 1 },
    ticks: { show: false },
    values: (_plot, splits) => splits.map((split) => state.spec.style.bare(split)),
  };
}

function cursorOptions({ columns }: Columns, palette: Palette, events: ChartEvents): uPlot.Cursor {
  // Points of figures only, not of the edges of intervals.
  const isFigureColumn = (index: number): boolean => columns[index - 1]?.role === "figure";
  return {
    y: false,
    points: {
      size: (_plot, index) => (isFigureColumn(index) ? 11 : 0),
      width: (_plot, index) => (isFigureColumn(index) ? 2.5 : 0),
      stroke: (_plot, index) => {
        const line = columns[index - 1]?.line;
        return line === undefined ? palette.text : palette.of(line.tone, line.level);
      },
      fill: () => palette.surface,
    },
    move: (plot, left, top) => {
      const at = plot.data[0][plot.posToIdx(left)];
      return [left < 0 || at === undefined ? left : plot.valToPos(at, "x"), top];
    },
    drag: { x: true, y: false, setScale: false },
    bind: {
      dblclick: () => () => {
        events.zoom(undefined);
        return null;
      },
    },
  };
}

function hooksOf(state: State, events: ChartEvents): uPlot.Hooks.Arrays {
  return {
    drawAxes: [(plot) => drawBackground(canvasOf(plot, state.palette), state.spec)],
    draw: [
      (plot) => {
        const canvas = canvasOf(plot, state.palette);
        drawForeground(canvas, state.spec);
        drawNames(canvas, state.spec);
      },
    ],
    setCursor: [
      (plot) => {
        if (state.isPointed) return;
        const { idx, left, top } = plot.cursor;
        const row = idx ?? undefined;
        const x = row === undefined ? undefined : plot.data[0][row];
        // uPlot's place of a cursor that is nowhere is negative.
        if (row === undefined || x === undefined || left === undefined || left < 0 || top === undefined)
          return events.cursor(undefined);
        events.cursor({
          row,
          left: plot.valToPos(x, "x") + plot.bbox.left / uPlot.pxRatio,
          top: top + plot.bbox.top / uPlot.pxRatio,
        });
      },
    ],
    setSelect: [
      (plot) => {
        const { left, width } = plot.select;
        if (width < 4) return;
        events.zoom([plot.posToVal(left, "x"), plot.posToVal(left + width, "x")]);
        plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
      },
    ],
  };
}

const canvasOf = (plot: uPlot, palette: Palette): Canvas => ({
  context: plot.ctx,
  ratio: uPlot.pxRatio,
  left: plot.bbox.left,
  top: plot.bbox.top,
  width: plot.bbox.width,
  height: plot.bbox.height,
  toX: (value) => plot.valToPos(value, "x", true),
  toY: (value) => plot.valToPos(value, "y", true),
  palette,
});

/**
 * A linear scale as a function to canvas pixels: cheaper than asking uPlot for each of a hundred thousand
 * places.
 */
function linear(plot: uPlot, scale: "x" | "y"): (value: number) => number {
  const origin = plot.valToPos(0, scale, true);
  const slope = plot.valToPos(1, scale, true) - origin;
  return (value) => origin + slope * value;
}
