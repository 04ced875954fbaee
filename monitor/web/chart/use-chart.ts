import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

import { nearestIndex } from "../ascending.js";
import { createChart, type Chart } from "./chart.js";
import type { ChartSpec } from "./chart-spec.js";
import type { Store } from "../store/store.js";
import { exposeChart } from "../test-hooks.js";
import type { ThemeSwitch } from "../theme.js";

/** A place in a chart, CSS pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Keeps a chart in an element while it is shown: as wide as that, with the newest specification, zoom and
 * colours, and its cursor where another chart's stands. `setPlace` is told where its own cursor goes.
 */
export function useChart(
  host: RefObject<HTMLElement | null>,
  options: {
    readonly store: Store;
    readonly theme: ThemeSwitch;
    readonly spec: ChartSpec;
    readonly heightPx: number;
    readonly isShown: boolean;
    readonly setPlace: (place: Place | undefined) => void;
  },
): void {
  const { store, theme, spec, heightPx, isShown, setPlace } = options;
  const chart = useRef<Chart | undefined>(undefined);
  const current = useRef(spec);
  current.current = spec;
  const zoom = store.zoom.value;
  const cursor = store.cursor.value;
  const colours = theme.version.value;

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null || !isShown) return;
    const mine = createChart(element, {
      spec: current.current,
      width: element.clientWidth,
      height: heightPx,
      events: {
        cursor: (at) => {
          setPlace(at);
          const { xs, name } = current.current;
          const x = at === undefined ? undefined : xs[at.row];
          if (x !== undefined) store.cursor.value = { x, source: name };
          else if (store.cursor.value?.source === name) store.cursor.value = undefined;
        },
        zoom: (range) => (store.zoom.value = range),
      },
    });
    chart.current = mine;
    mine.update(current.current, store.zoom.value);
    const hide = exposeChart(current.current.name, () => mine.drawn());
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) mine.resize(element.clientWidth, heightPx);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      hide();
      mine.destroy();
      chart.current = undefined;
    };
  }, [isShown, heightPx, store]);

  useEffect(() => chart.current?.update(spec, zoom), [spec, zoom, colours]);
  const isMine = cursor?.source === spec.name;
  useEffect(() => {
    if (isMine) return;
    const index = cursor === undefined ? undefined : nearestIndex(spec.xs, cursor.x);
    chart.current?.pointAt(index === undefined ? undefined : spec.xs[index]);
  }, [cursor, isMine, spec]);
}
