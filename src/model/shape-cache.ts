/**
 * The shapes that a compiled program holds: a bounded number, those that were asked for the longest time ago
 * go first.
 */
export interface ShapeCache<Shape> {
  /** Whether all of them are there. */
  hasAll(asked: readonly Shape[]): boolean;
  /**
   * Takes in what is asked for, and what may be asked for next where it is not there yet. What is asked for
   * now never goes.
   */
  add(asked: readonly Shape[], next?: readonly Shape[]): void;
  values(): Shape[];
}

export function createShapeCache<Shape>(options: {
  readonly keyOf: (shape: Shape) => string;
  readonly maxShapes: number;
}): ShapeCache<Shape> {
  const { keyOf, maxShapes } = options;
  /** The last asked for last. */
  const shapes = new Map<string, Shape>();
  return {
    hasAll: (asked) => asked.every((shape) => shapes.has(keyOf(shape))),
    add(asked, next = []) {
      for (const shape of next) if (!shapes.has(keyOf(shape))) shapes.set(keyOf(shape), shape);
      const needed = new Map(asked.map((shape) => [keyOf(shape), shape]));
      for (const [key, shape] of needed) {
        shapes.delete(key);
        shapes.set(key, shape);
      }
      for (const key of shapes.keys()) if (shapes.size > maxShapes && !needed.has(key)) shapes.delete(key);
    },
    values: () => [...shapes.values()],
  };
}
