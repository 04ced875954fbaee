import {
  isAlone,
  isFigure,
  type ChartSpec,
  type ChartLine,
  type VerdictMark,
  type PointShape,
} from "./chart-spec.js";
import type { Colour, Palette } from "./palette.js";

/**
 * What is drawn on a chart's canvas beside its lines: stages, levels, points, verdicts. Lengths are CSS
 * pixels times `ratio`.
 */
export interface Canvas {
  readonly context: CanvasRenderingContext2D;
  readonly ratio: number;
  /** The plotting area in canvas pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  toX(value: number): number;
  toY(value: number): number;
  readonly palette: Palette;
}

function clipped(canvas: Canvas, draw: () => void): void {
  const { context, left, top, width, height, ratio } = canvas;
  context.save();
  context.beginPath();
  context.rect(left - 6 * ratio, top, width + 12 * ratio, height);
  context.clip();
  draw();
  context.restore();
}

/** Behind the lines: every second stage is shaded, each begins with a rule; level lines. */
export function drawBackground(canvas: Canvas, spec: ChartSpec): void {
  canvas.context.save();
  drawStages(canvas, spec.boundaries);
  drawLevels(canvas, spec.levels);
  canvas.context.restore();
}

function drawStages(canvas: Canvas, boundaries: ChartSpec["boundaries"]): void {
  const { context, left, top, width, height, ratio, palette } = canvas;
  const right = left + width;
  boundaries.forEach(({ x }, index) => {
    const start = Math.max(left, canvas.toX(x));
    const next = boundaries[index + 1];
    const end = Math.min(right, next === undefined ? right : canvas.toX(next.x));
    if (end <= start) return;
    if (index % 2 === 1) {
      context.fillStyle = palette.shade;
      context.fillRect(start, top, end - start, height);
    }
    if (canvas.toX(x) < left - 1) return;
    context.fillStyle = palette.rule;
    context.fillRect(Math.round(start), top, Math.max(1, Math.round(ratio)), height);
  });
}

function drawLevels(canvas: Canvas, levels: ChartSpec["levels"]): void {
  const { context, left, top, width, height, ratio, palette } = canvas;
  for (const level of levels) {
    const y = Math.round(canvas.toY(level.y)) + 0.5;
    if (y < top || y > top + height) continue;
    context.strokeStyle = palette.of(level.tone);
    context.globalAlpha = 0.75;
    context.lineWidth = ratio;
    context.setLineDash([ratio, 3 * ratio]);
    context.beginPath();
    context.moveTo(left, y);
    context.lineTo(left + width, y);
    context.stroke();
  }
}

/** Above the lines: points with their shapes, intervals of points that no band reaches, verdicts. */
export function drawForeground(canvas: Canvas, spec: ChartSpec): void {
  clipped(canvas, () => {
    for (const line of spec.lines) drawPoints(canvas, spec.xs, line);
  });
  drawMarks(canvas, spec.marks ?? []);
}

function drawPoints(canvas: Canvas, xs: readonly number[], line: ChartLine): void {
  const { shape } = line;
  if (shape === undefined) return;
  const { context, ratio, palette } = canvas;
  const colour = palette.of(line.tone, line.level);
  const isCrowded = line.ys.filter(isFigure).length > canvas.width / ratio / 9;
  line.ys.forEach((y, index) => {
    const place = xs[index];
    if (place === undefined || !isFigure(y)) return;
    const x = canvas.toX(place);
    const low = line.lows?.[index];
    const high = line.highs?.[index];
    const isLone = isAlone(line.ys, index);
    if (isLone && isFigure(low) && isFigure(high)) {
      context.strokeStyle = colour;
      context.globalAlpha = 0.6;
      context.lineWidth = 1.5 * ratio;
      context.setLineDash([]);
      context.beginPath();
      context.moveTo(x, canvas.toY(low));
      context.lineTo(x, canvas.toY(high));
      context.stroke();
      context.globalAlpha = 1;
    }
    if (!isCrowded || isLone) drawShape(canvas, shape, { x, y: canvas.toY(y), colour });
  });
}

/** A point's shape; a ring is hollow, the others have a rim in the colour of the surface. */
function drawShape(
  { context, ratio, palette }: Canvas,
  shape: PointShape,
  { x, y, colour }: { readonly x: number; readonly y: number; readonly colour: string },
): void {
  const r = 3.6 * ratio;
  context.beginPath();
  switch (shape) {
    case "circle":
    case "ring":
      context.arc(x, y, shape === "ring" ? r * 0.95 : r, 0, 2 * Math.PI);
      break;
    case "square":
      context.rect(x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7);
      break;
    case "triangle":
      context.moveTo(x, y - r * 1.15);
      context.lineTo(x + r * 1.1, y + r * 0.85);
      context.lineTo(x - r * 1.1, y + r * 0.85);
      context.closePath();
      break;
    case "diamond":
      context.moveTo(x, y - r * 1.25);
      context.lineTo(x + r * 1.25, y);
      context.lineTo(x, y + r * 1.25);
      context.lineTo(x - r * 1.25, y);
      context.closePath();
      break;
  }
  context.setLineDash([]);
  context.lineWidth = (shape === "ring" ? 1.75 : 1.25) * ratio;
  context.fillStyle = shape === "ring" ? palette.surface : colour;
  context.strokeStyle = shape === "ring" ? colour : palette.surface;
  context.fill();
  context.stroke();
}

/**
 * Distance of the verdicts' middle from the axis line, CSS pixels: below it, so that points at the bottom
 * stay free.
 */
const marksBelowPx = 9;

/**
 * How a verdict is drawn: a dot passed, a hollow triangle passed with warnings, a filled one broke a rule.
 */
const markStyles: Readonly<
  Record<VerdictMark["kind"], { readonly radiusPx: number; readonly fill: Colour; readonly stroke: Colour }>
> = {
  passed: { radiusPx: 2.4, fill: "muted", stroke: "surface" },
  warned: { radiusPx: 4, fill: "surface", stroke: "text" },
  stopped: { radiusPx: 5.5, fill: "leak", stroke: "surface" },
};

/** Verdicts below the axis line. */
function drawMarks(canvas: Canvas, marks: readonly VerdictMark[]): void {
  const { context, left, top, width, height, ratio, palette } = canvas;
  context.save();
  context.setLineDash([]);
  context.lineWidth = 1.4 * ratio;
  for (const { x: value, kind } of marks) {
    const x = canvas.toX(value);
    if (x < left - 1 || x > left + width + 1) continue;
    const y = top + height + marksBelowPx * ratio;
    if (kind === "stopped") {
      context.strokeStyle = palette.leak;
      context.globalAlpha = 0.8;
      context.beginPath();
      context.moveTo(x, top);
      context.lineTo(x, y - 5 * ratio);
      context.stroke();
      context.globalAlpha = 1;
    }
    const { radiusPx, fill, stroke } = markStyles[kind];
    const r = radiusPx * ratio;
    context.beginPath();
    if (kind === "passed") context.arc(x, y, r, 0, 2 * Math.PI);
    else {
      context.moveTo(x, y - r);
      context.lineTo(x + r, y + r * 0.8);
      context.lineTo(x - r, y + r * 0.8);
      context.closePath();
    }
    context.fillStyle = palette[fill];
    context.strokeStyle = palette[stroke];
    context.fill();
    context.stroke();
  }
  context.restore();
}
