import type { Interval } from "../src/metrics/interval.js";

/** A mark with its interval, where it has one. */
export interface Mark extends Partial<Interval> {
  readonly x: number;
  readonly y: number;
}

export interface Picture {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly {
    readonly name: string;
    readonly marks: readonly Mark[];
    readonly isLine: boolean;
  }[];
  /** Names for x = 0, 1, 2 …, instead of numbers. */
  readonly xNames?: readonly string[];
  /** A level to compare with, and what it is. */
  readonly level?: { readonly y: number; readonly name: string };
  readonly yRange?: readonly [number, number];
}

const [width, height] = [720, 400];
const edge = { left: 64, right: 168, top: 40, bottom: 52 };
// Okabe & Ito 2008: told apart by readers who see colours differently.
const colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Round steps of 1, 2 or 5 times a power of ten, about five of them. */
function ticksOf(low: number, high: number): number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? 10 * power;
  const first = Math.ceil(low / step - 1e-9);
  return Array.from(
    { length: Math.floor(high / step + 1e-9) - first + 1 },
    (_, i) => +((first + i) * step).toPrecision(12),
  );
}

const fixed = (value: number): string => value.toFixed(1);

type Place = readonly [x: number, y: number];

/** @param more further attributes. */
const text = ([x, y]: Place, content: string, more = ""): string =>
  `<text x="${fixed(x)}" y="${fixed(y)}" ${more}>${escape(content)}</text>`;

const line = ([x1, y1]: Place, [x2, y2]: Place, more: string): string =>
  `<line x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}" ${more}/>`;

const right = width - edge.right;
const bottom = height - edge.bottom;

/** Where values lie on the sheet. */
interface Scale {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly atX: (x: number) => number;
  readonly atY: (y: number) => number;
}

function scaleOf({ series, xNames, level, yRange }: Picture): Scale {
  const marks = series.flatMap((own) => own.marks);
  const values = marks
    .flatMap(({ y, low = y, high = y }) => [y, low, high])
    .concat(level === undefined ? [] : [level.y]);
  const [lowest, highest] = yRange ?? [Math.min(...values), Math.max(...values)];
  const room = yRange === undefined ? Math.max(1e-9, (highest - lowest) * 0.06) : 0;
  const [yLow, yHigh] = [lowest - room, highest + room];
  const xs = marks.map(({ x }) => x);
  const [xLow, xHigh] =
    xNames === undefined ? [Math.min(...xs), Math.max(...xs)] : [-0.5, xNames.length - 0.5];
  return {
    x: [xLow, xHigh],
    y: [yLow, yHigh],
    atX: (x) => edge.left + ((x - xLow) / Math.max(1e-9, xHigh - xLow)) * (right - edge.left),
    atY: (y) => bottom - ((Math.min(yHigh, Math.max(yLow, y)) - yLow) / (yHigh - yLow)) * (bottom - edge.top),
  };
}

/** Title, names of the axes, ticks, and the level to compare with. */
function frame({ title, xLabel, yLabel, xNames, level }: Picture, { x, y, atX, atY }: Scale): string[] {
  const middle = (edge.top + bottom) / 2;
  const xTicks =
    xNames === undefined
      ? ticksOf(...x).map((tick) => ({ at: tick, name: String(tick) }))
      : xNames.map((name, at) => ({ at, name }));
  return [
    text([edge.left, 22], title, 'font-weight="600" font-size="15"'),
    text([(edge.left + right) / 2, height - 12], xLabel, 'text-anchor="middle"'),
    text([16, middle], yLabel, `text-anchor="middle" transform="rotate(-90 16 ${fixed(middle)})"`),
    ...ticksOf(...y).flatMap((tick) => [
      line([edge.left, atY(tick)], [right, atY(tick)], 'stroke="#ddd"'),
      text([edge.left - 8, atY(tick) + 4], String(tick), 'text-anchor="end"'),
    ]),
    ...xTicks.map(({ at, name }) => text([atX(at), bottom + 18], name, 'text-anchor="middle"')),
    line([edge.left, bottom], [right, bottom], 'stroke="#333"'),
    ...(level === undefined
      ? []
      : [
          line([edge.left, atY(level.y)], [right, atY(level.y)], 'stroke="#333" stroke-dasharray="5 4"'),
          text([right + 8, atY(level.y) + 4], level.name),
        ]),
  ];
}

/** A series' marks with their intervals, the line between them, and its name on the right. */
function drawSeries(
  { name, marks, isLine }: Picture["series"][number],
  options: { readonly index: number; readonly numSeries: number; readonly scale: Scale },
): string[] {
  const { index, numSeries, scale } = options;
  const { atX, atY } = scale;
  const colour = colours[index % colours.length] ?? "#000";
  // Series beside each other where they share their x.
  const shift = isLine ? 0 : (index - (numSeries - 1) / 2) * 9;
  const parts: string[] = [];
  for (const { x, y, low, high } of marks) {
    const at = atX(x) + shift;
    if (low !== undefined && high !== undefined)
      parts.push(line([at, atY(low)], [at, atY(high)], `stroke="${colour}" stroke-width="1.5"`));
    parts.push(`<circle cx="${fixed(at)}" cy="${fixed(atY(y))}" r="3.5" fill="${colour}"/>`);
  }
  if (isLine) {
    const points = marks.map(({ x, y }) => `${fixed(atX(x))},${fixed(atY(y))}`).join(" ");
    parts.push(`<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points}"/>`);
  }
  if (numSeries > 1 || name !== "") {
    const y = edge.top + 24 + 20 * index;
    parts.push(
      `<circle cx="${right + 14}" cy="${y - 4}" r="4" fill="${colour}"/>`,
      text([right + 24, y], name),
    );
  }
  return parts;
}

/** A chart of lines or dots with intervals, on white, as one SVG text. */
export function drawChart(picture: Picture): string {
  const scale = scaleOf(picture);
  const parts = [
    ...frame(picture, scale),
    ...picture.series.flatMap((series, index) =>
      drawSeries(series, { index, numSeries: picture.series.length, scale }),
    ),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" ` +
    `height="${height}" font-family="system-ui, sans-serif" font-size="12" fill="#222"><rect ` +
    `width="100%" height="100%" fill="#fff"/>${parts.join("")}</svg>\n`
  );
}
