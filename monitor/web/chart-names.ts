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

const lineNamePx = 11.5;
const levelNamePx = 10.5;
const stageNamePx = 11;

const setFont = ({ context, ratio }: Canvas, palette: Palette, sizePx: number, weight: number): void => {
  context.font = `${weight} ${sizePx * ratio}px ${palette.font}`;
};

/** Room to the right of the plotting area that the names of the lines need, in CSS pixels. */
export function roomForNames(spec: ChartSpec, palette: Palette): number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return 60;
  context.font = `600 ${lineNamePx}px ${palette.font}`;
  return Math.ceil(
    Math.max(14, ...namedLines(spec).map(({ label }) => context.measureText(label).width + 14)),
  );
}

/** Dense telemetry has its names in the legend alone. */
const namedLines = (spec: ChartSpec): readonly ChartLine[] =>
  spec.lines.filter((line) => line.shape !== undefined && line.ys.some(isFigure));

export function drawNames(canvas: Canvas, spec: ChartSpec, palette: Palette): void {
  canvas.context.save();
  drawStageNames(canvas, spec, palette);
  setFont(canvas, palette, lineNamePx, 600);
  const names = placeLineNames(canvas, spec, palette);
  for (const name of names) drawName(canvas, name, palette);
  setFont(canvas, palette, levelNamePx, 400);
  for (const name of placeLevelNames(canvas, spec, palette, names)) drawName(canvas, name, palette);
  canvas.context.restore();
}

/** Text with a rim in the colour of the surface, so that lines below do not cut it. */
function drawName({ context, ratio }: Canvas, { text, colour, x, y }: Name, palette: Palette): void {
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3 * ratio;
  context.strokeStyle = palette.surface;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function drawStageNames(canvas: Canvas, spec: ChartSpec, palette: Palette): void {
  const { context, left, top, width, ratio } = canvas;
  setFont(canvas, palette, stageNamePx, 600);
  context.fillStyle = palette.muted;
  context.textBaseline = "middle";
  context.textAlign = "left";
  spec.boundaries.forEach(({ x, label }, index) => {
    const start = Math.max(left, canvas.toX(x));
    const next = spec.boundaries[index + 1];
    const end = Math.min(left + width, next === undefined ? left + width : canvas.toX(next.x));
    const text = fitted(context, label, end - start - 8 * ratio);
    if (text !== "") context.fillText(text, start + 5 * ratio, top - 9 * ratio);
  });
}

/** The text, shortened to the width; empty where not even three letters fit. */
function fitted(context: CanvasRenderingContext2D, text: string, width: number): string {
  for (let length = text.length; length >= Math.min(3, text.length); length--) {
    const candidate = length === text.length ? text : `${text.slice(0, length)}…`;
    if (context.measureText(candidate).width <= width) return candidate;
  }
  return "";
}

/**
 * Names behind the last visible points. Those that would overlap are pushed apart, the order of the lines
 * kept.
 */
function placeLineNames(canvas: Canvas, spec: ChartSpec, palette: Palette): Name[] {
  const { context, left, top, width, height, ratio } = canvas;
  const names = namedLines(spec).flatMap((line): Name[] => {
    const last = line.ys.findLastIndex(
      (y, index) => isFigure(y) && canvas.toX(spec.xs[index] ?? 0) <= left + width + 1,
    );
    const y = line.ys[last];
    const x = canvas.toX(spec.xs[last] ?? 0);
    if (!isFigure(y) || x < left) return [];
    const colour = palette.of(line.tone, line.level);
    return [
      {
        text: line.label,
        colour,
        x: x + 9 * ratio,
        y: Math.min(top + height, Math.max(top, canvas.toY(y))),
        width: context.measureText(line.label).width,
      },
    ];
  });
  const step = 14 * ratio;
  names.sort((a, b) => a.y - b.y);
  names.forEach((name, index) => (name.y = Math.max(name.y, (names[index - 1]?.y ?? -Infinity) + step)));
  for (let index = names.length - 1; index >= 0; index--) {
    const name = names[index];
    const limit = index === names.length - 1 ? top + height - 2 * ratio : (names[index + 1]?.y ?? 0) - step;
    if (name !== undefined) name.y = Math.min(name.y, limit);
  }
  return names;
}

/**
 * Names of level lines: above the level, as far right as they meet neither a line nor another name; left out
 * where they would everywhere.
 */
function placeLevelNames(canvas: Canvas, spec: ChartSpec, palette: Palette, others: readonly Name[]): Name[] {
  const { context, left, top, width, height, ratio } = canvas;
  const [margin, stride, distance] = [4 * ratio, 24 * ratio, 11 * ratio];
  const placed: Name[] = [];
  for (const level of spec.levels) {
    const y = canvas.toY(level.y) - 8 * ratio;
    if (y < top || y > top + height) continue;
    const textWidth = context.measureText(level.label).width;
    for (let x = left + width - textWidth - margin; x > left + margin; x -= stride) {
      const [from, to] = [x - margin, x + textWidth + margin];
      const isClear =
        spec.lines.every((line) => clearance(canvas, spec.xs, line.ys, { from, to, height: y }) > distance) &&
        [...others, ...placed].every(
          (name) => Math.abs(name.y - y) > distance || name.x > to || name.x + name.width < from,
        );
      if (!isClear) continue;
      placed.push({ text: level.label, colour: palette.of(level.tone), x, y, width: textWidth });
      break;
    }
  }
  return placed;
}

/**
 * Least vertical distance between a height and a drawn line within a window of the canvas; infinite where the
 * line is not there.
 */
function clearance(
  canvas: Canvas,
  xs: ChartSpec["xs"],
  ys: ChartLine["ys"],
  window: { readonly from: number; readonly to: number; readonly height: number },
): number {
  const { from, to, height } = window;
  let least = Infinity;
  let before: { readonly x: number; readonly y: number } | undefined;
  ys.forEach((value, index) => {
    if (value === undefined) return;
    const here = value === null ? undefined : { x: canvas.toX(xs[index] ?? 0), y: canvas.toY(value) };
    if (here !== undefined && here.x >= from && here.x <= to)
      least = Math.min(least, Math.abs(here.y - height));
    if (here !== undefined && before !== undefined && here.x > from && before.x < to) {
      // The piece between two points, cut to the window: its two ends bound it.
      const { x, y } = before;
      const slope = (here.y - y) / Math.max(1e-9, here.x - x);
      const [a, b] = [Math.max(from, x), Math.min(to, here.x)].map(
        (place) => y + slope * (place - x) - height,
      );
      if (a !== undefined && b !== undefined)
        least = a * b <= 0 ? 0 : Math.min(least, Math.abs(a), Math.abs(b));
    }
    before = here;
  });
  return least;
}
