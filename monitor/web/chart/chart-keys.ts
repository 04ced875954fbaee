import type { ChartSpec } from "./chart-spec.js";
import type { Store } from "../store/store.js";

/** What a key does to cursor and zoom; false where the key means nothing here. */
export function actOnKey(
  key: string,
  { store, spec, row }: { readonly store: Store; readonly spec: ChartSpec; readonly row: number | undefined },
): boolean {
  const [low, high] = store.zoom.value ?? spec.extent;
  const go = (index: number): boolean => {
    const x = spec.xs[Math.min(spec.xs.length - 1, Math.max(0, index))];
    if (x !== undefined) store.cursor.value = { x, source: spec.name };
    return true;
  };
  const zoomBy = (factor: number): boolean => {
    const middle = store.cursor.value?.x ?? (low + high) / 2;
    const from = Math.max(spec.extent[0], middle - (middle - low) * factor);
    const to = Math.min(spec.extent[1], middle + (high - middle) * factor);
    store.zoom.value = from <= spec.extent[0] && to >= spec.extent[1] ? undefined : [from, to];
    return true;
  };
  switch (key) {
    case "ArrowRight":
      return go(row === undefined ? 0 : row + 1);
    case "ArrowLeft":
      return go(row === undefined ? spec.xs.length - 1 : row - 1);
    case "Home":
      return go(0);
    case "End":
      return go(spec.xs.length - 1);
    case "+":
    case "=":
      return zoomBy(0.6);
    case "-":
      return zoomBy(1 / 0.6);
    case "0":
    case "Escape":
      store.zoom.value = undefined;
      return true;
    default:
      return false;
  }
}
