import type { Canvas } from "./chart-drawing.js";
import { isFigure, type ChartSpec, type ChartLine } from "./chart-spec.js";
import type { Palette } from "./palette.js";

/**
 * Names on a chart: of stages above it, of lines at their ends, of level lines wherever they hide nothing.
 */

interface Name {
  readonly text: string;
  readonly colour: string;
  readonly x: number;
  y: number;
  readonly width: number;
}

interface Font {
  readonly sizePx: number;
  readonly weight: number;
}

const lineFont: Font = { sizePx: 11.5, weight: 600 };
const levelFont: Font = { sizePx: 10.5, weight: 400 };
const stageFont: Font = { sizePx: 11, weight: 600 };

function setFont({ context, ratio, palette }: Canvas, { sizePx, weight }: Font): void {
  context.font = `${weight} ${sizePx * ratio}px ${palette.font}`;
}

/** Room to the right of the plotting area that the names of the lines need, in CSS pixels. */
export function roomForNames(spec: ChartSpec, palette: Palette): number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return 60;
  context.font = `${lineFont.weight} ${lineFont.sizePx}px ${palette.font}`;
  return Math.ceil(
    Math.max(14, ...namedLines(spec).map(({ label }) => context.measureText(label).width + 14)),
  );
}

/** Dense telemetry has its names in the legend alone. */
const namedLines = (spec: ChartSpec): readonly ChartLine[] =>
  spec.lines.filter((line) => line.shape !== undefined && line.ys.some(isFigure));

export function drawNames(canvas: Canvas, spec: ChartSpec): void {
  canvas.context.save();
  setFont(canvas, stageFont);
  drawStageNames(canvas, spec);
  setFont(canvas, lineFont);
  const names = placeLineNames(canvas, spec);
  for (const name of names) drawName(canvas, name);
  setFont(canvas, levelFont);
  for (const name of placeLevelNames(canvas, spec, names)) drawName(canvas, name);
  canvas.context.restore();
}

/** Text with a rim in the colour of the surface, so that lines below do not cut it. */
function drawName({ context, ratio, palette }: Canvas, { text, colour, x, y }: Name): void {
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3 * ratio;
  context.strokeStyle = palette.surface;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function drawStageNames(canvas: Canvas, spec: ChartSpec): void {
  const { context, left, top, width, ratio, palette } = canvas;
  context.fillStyle = palette.muted;
  context.textBaseline = "middle";
  context.textAlign = "left";
  spec.boundaries.forEach(({ x, label }, index) => {
    const start = Math.max(left, canvas.toX(x));
    const next = spec.boundaries[index + 1];
    const end = Math.min(left + width, next === undefined ? left + width : canvas.toX(next.x));
    const text = fitted(context, label, end - start - 8 * ratio);
    if (text !== undefined) context.fillText(text, start + 5 * ratio, top - 9 * ratio);
  });
}

/** The text, shortened to the width; undefined where not even three letters fit. */
function fitted(context: CanvasRenderingContext2D, text: string, width: number): string | undefined {
  for (let length = text.length; length >= Math.min(3, text.length); length--) {
    const candidate = length === text.length ? text : `${text.slice(0, length)}…`;
    if (context.measureText(candidate).width <= width) return candidate;
  }
  return undefined;
}

/**
 * Names behind the last visible points. Those that would overlap are pushed apart, the order of the lines
 * kept.
 */
function placeLineNames(canvas: Canvas, spec: ChartSpec): Name[] {
  const { context, left, top, width, height, ratio, palette } = canvas;
  const names = namedLines(spec).flatMap((line): Name[] => {
    const last = pointsOf(canvas, spec, line).findLast(({ x }) => x <= left + width + 1);
    if (last === undefined || last.x < left) return [];
    return [
      {
        text: line.label,
        colour: palette.of(line.tone, line.level),
        x: last.x + 9 * ratio,
        y: Math.min(top + height, Math.max(top, last.y)),
        width: context.measureText(line.label).width,
      },
    ];
  });
  const step = 14 * ratio;
  names.sort((a, b) => a.y - b.y);
  let highest = -Infinity;
  for (const name of names) {
    name.y = Math.max(name.y, highest);
    highest = name.y + step;
  }
  let lowest = top + height - 2 * ratio;
  for (const name of names.toReversed()) {
    name.y = Math.min(name.y, lowest);
    lowest = name.y - step;
  }
  return names;
}

/** The figures of a line, where they stand on the canvas. */
const pointsOf = (
  canvas: Canvas,
  { xs }: ChartSpec,
  { ys }: ChartLine,
): { readonly x: number; readonly y: number }[] =>
  xs.flatMap((x, row) => {
    const y = ys[row];
    return isFigure(y) ? [{ x: canvas.toX(x), y: canvas.toY(y) }] : [];
  });

/**
 * Names of level lines: above the level, as far right as they meet neither a line nor another name; left out
 * where they would everywhere.
 */
function placeLevelNames(canvas: Canvas, spec: ChartSpec, others: readonly Name[]): Name[] {
  const { context, left, top, width, height, ratio, palette } = canvas;
  const [margin, stride, distance] = [4 * ratio, 24 * ratio, 11 * ratio];
  const placed: Name[] = [];
  for (const level of spec.levels) {
    const y = canvas.toY(level.y) - 8 * ratio;
    if (y < top || y > top + height) continue;
    const textWidth = context.measureText(level.label).width;
    for (let x = left + width - textWidth - margin; x > left + margin; x -= stride) {
      const place = { from: x - margin, to: x + textWidth + margin, height: y };
      const isClear =
        spec.lines.every(({ ys }) => clearance(canvas, { xs: spec.xs, ys }, place) > distance) &&
        [...others, ...placed].every(
          (name) => Math.abs(name.y - y) > distance || name.x > place.to || name.x + name.width < place.from,
        );
      if (!isClear) continue;
      placed.push({ text: level.label, colour: palette.of(level.tone), x, y, width: textWidth });
      break;
    }
  }
  return placed;
}

/** A stretch of the canvas, from left to right, at a height. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** Least vertical distance between a place and a drawn line; infinite where the line is not there. */
function clearance(
  canvas: Canvas,
  { xs, ys }: Pick<ChartSpec, "xs"> & Pick<ChartLine, "ys">,
  { from, to, height }: Place,
): number {
  let least = Infinity;
  let before: { readonly x: number; readonly y: number } | undefined;
  xs.forEach((place, row) => {
    const value = ys[row];
    if (value === undefined) return;
    const here = value === null ? undefined : { x: canvas.toX(place), y: canvas.toY(value) };
    if (here !== undefined && here.x >= from && here.x <= to)
      least = Math.min(least, Math.abs(here.y - height));
    if (here !== undefined && before !== undefined && here.x > from && before.x < to) {
      // The piece between two points, cut to the window: its two ends bound it.
      const { x, y } = before;
      const slope = (here.y - y) / Math.max(1e-9, here.x - x);
      const heightAt = (end: number): number => y + slope * (end - x) - height;
      const [a, b] = [heightAt(from), heightAt(to)];
      least = a * b <= 0 ? 0 : Math.min(least, Math.abs(a), Math.abs(b));
    }
    before = here;
  });
  return least;
}
