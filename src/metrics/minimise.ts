// Nelder & Mead 1965, "A simplex method for function minimization", with the usual coefficients: no gradient,
// a few parameters.

/** Distance of the best and the worst value of the simplex at which it stops. */
const tolerance = 1e-9;
const maxSteps = 600;

interface Vertex {
  readonly at: readonly number[];
  readonly value: number;
}

/**
 * A local minimum of `f` near `start`. Values that are not finite count as higher than any other.
 * @param from.sizes first steps along the axes.
 * @returns the best point and its value, after at most 600 steps.
 */
export function minimise(
  f: (at: readonly number[]) => number,
  from: { readonly start: readonly number[]; readonly sizes: readonly number[] },
): Vertex {
  const { start, sizes } = from;
  const vertexAt = (at: readonly number[]): Vertex => {
    const value = f(at);
    return { at, value: Number.isFinite(value) ? value : Infinity };
  };
  const simplex = [
    start,
    ...start.map((_, axis) => start.map((x, i) => (i === axis ? x + (sizes[axis] ?? 1) : x))),
  ].map(vertexAt);
  const sort = (): Vertex[] => simplex.sort((a, b) => a.value - b.value);
  for (let step = 0; step < maxSteps; step++) {
    sort();
    const [best, second, worst] = [simplex[0], simplex.at(-2), simplex.at(-1)];
    if (
      best === undefined ||
      second === undefined ||
      worst === undefined ||
      worst.value - best.value < tolerance
    )
      break;
    const others = simplex.slice(0, -1);
    const centre = start.map((_, i) => others.reduce((sum, { at }) => sum + (at[i] ?? 0), 0) / others.length);
    /** The point on the line from the worst through the centre: 1 is its mirror image, 0 the centre. */
    const along = (factor: number): Vertex =>
      vertexAt(centre.map((x, i) => x + factor * (x - (worst.at[i] ?? 0))));
    const reflected = along(1);
    let next: Vertex | undefined = reflected;
    if (reflected.value < best.value) {
      const expanded = along(2);
      if (expanded.value < reflected.value) next = expanded;
    } else if (reflected.value >= second.value) {
      const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
      next = contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
    }
    if (next !== undefined) simplex[simplex.length - 1] = next;
    else
      simplex.splice(
        1,
        simplex.length,
        ...simplex.slice(1).map(({ at }) => vertexAt(at.map((x, i) => ((best.at[i] ?? 0) + x) / 2))),
      );
  }
  const [best] = sort();
  return best ?? vertexAt(start);
}
