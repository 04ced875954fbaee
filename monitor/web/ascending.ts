import { invariant } from "../../src/errors.js";

/** Places among ascending numbers, found by halving. */

const at = (values: readonly number[], index: number): number =>
  invariant(values[index], "an index within the list has a value");

/** The first that is no less than `x`, or the last of all; undefined where there is none. */
function firstFrom(xs: readonly number[], x: number): number | undefined {
  let [low, high] = [0, xs.length - 1];
  if (high < 0) return undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(xs, middle) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the number nearest to `x`, the earlier of two; undefined where there is none. */
export function nearestIndex(xs: readonly number[], x: number): number | undefined {
  const index = firstFrom(xs, x);
  if (index === undefined || index === 0) return index;
  return x - at(xs, index - 1) <= at(xs, index) - x ? index - 1 : index;
}

/** The value at `x` of a piecewise linear function given by its knots; undefined beyond them. */
export function interpolate(
  { xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly number[] },
  x: number,
): number | undefined {
  const index = firstFrom(xs, x);
  if (index === undefined || x < at(xs, 0) || x > at(xs, index)) return undefined;
  const [x1, y1] = [at(xs, index), at(ys, index)];
  if (x1 === x || index === 0) return y1;
  const [x0, y0] = [at(xs, index - 1), at(ys, index - 1)];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
