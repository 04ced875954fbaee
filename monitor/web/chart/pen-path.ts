/** Where a column of figures stands on a canvas. */
export interface PenColumn {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number | null | undefined>;
  /** Rows within the window, both included. */
  readonly first: number;
  readonly last: number;
  readonly toX: (value: number) => number;
  readonly toY: (value: number) => number;
}

/**
 * A line from figure to figure, the pen lifted at every null and carried on over undefined rows. uPlot's own
 * path cuts gaps out with a clip, which leaves a trace where a gap is narrower than the pen, and ends a gap
 * at the next row even where that is not this line's. Figures that share a column of pixels are drawn as
 * their first, least, greatest and last: the same picture, whatever their number.
 */
export function penPath({ xs, ys, first, last, toX, toY }: PenColumn): Path2D {
  const stroke = new Path2D();
  // Rows of other lines at the window's edges: the next of this line's own beyond them is where the line
  // comes from and goes to.
  let [from, to] = [first, last];
  while (from > 0 && ys[from] === undefined) from--;
  while (to < xs.length - 1 && ys[to] === undefined) to++;
  let isDown = false;
  let column: { x: number; low: number; high: number; end: number } | undefined;
  const flush = (): void => {
    if (column === undefined) return;
    for (const y of [column.low, column.high, column.end]) stroke.lineTo(column.x, y);
    column = undefined;
  };
  for (let row = from; row <= to; row++) {
    const place = xs[row];
    const figure = ys[row];
    if (place === undefined || figure === undefined) continue;
    if (figure === null) {
      flush();
      isDown = false;
      continue;
    }
    const [x, y] = [toX(place), toY(figure)];
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
  return stroke;
}
