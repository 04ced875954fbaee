import type { ComponentChildren, JSX } from "preact";
import { useRef, useState } from "preact/hooks";

import { nearestIndex } from "../ascending.js";
import { actOnKey } from "./chart-keys.js";
import { ChartLegend } from "./chart-legend.js";
import { isEmpty, type ChartSpec } from "./chart-spec.js";
import { ChartTooltip } from "./chart-tooltip.js";
import { DataTable } from "./data-table.js";
import { PanelHead, useToggle } from "../panels/panel-head.js";
import type { Store } from "../store/store.js";
import type { ThemeSwitch } from "../theme.js";
import { useChart, type Place } from "./use-chart.js";

interface ChartViewProps {
  readonly store: Store;
  readonly theme: ThemeSwitch;
  readonly spec: ChartSpec;
  readonly heightPx: number;
  /** What the metric means, in a sentence. */
  readonly help: string | undefined;
  /** Said in the place of the curves while there are none. */
  readonly emptyText: string;
  /** What else the drawing needs explained. */
  readonly legendNote?: string | undefined;
  /** Selectors beside the title. */
  readonly controls?: ComponentChildren;
}

/** A chart with its title, legend, tooltip, keys, and the same data as a table. */
export function ChartView(props: ChartViewProps): JSX.Element {
  const { store, theme, spec, heightPx, help } = props;
  const host = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | undefined>(undefined);
  const [helpToggle, table] = [useToggle(), useToggle()];
  const { isOn: isTable } = table;
  const zoom = store.zoom.value;
  const cursor = store.cursor.value;
  const isMine = cursor?.source === spec.name;
  useChart(host, { store, theme, spec, heightPx, isShown: !isTable, setPlace });

  const row = cursor === undefined ? undefined : nearestIndex(spec.xs, cursor.x);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (actOnKey(event.key, { store, spec, row })) event.preventDefault();
    const x = store.cursor.value?.x;
    if (x !== undefined && host.current !== null)
      setPlace(placeAt(host.current, { x, range: zoom ?? spec.extent }));
  };

  return (
    <section class="panel chart-panel" data-chart={spec.name} aria-labelledby={`title-${spec.name}`}>
      <PanelHead
        name={spec.name}
        title={spec.title}
        help={help === undefined ? undefined : helpToggle}
        table={table}
      >
        {props.controls}
        {zoom === undefined ? null : (
          <button type="button" class="quiet" onClick={() => (store.zoom.value = undefined)}>
            all
          </button>
        )}
      </PanelHead>
      {helpToggle.isOn ? <p class="help">{help}</p> : null}
      <ChartLegend spec={spec} row={row} note={props.legendNote} />
      {isTable ? (
        <DataTable spec={spec} />
      ) : (
        <div
          ref={host}
          class="plot"
          tabIndex={0}
          role="group"
          aria-roledescription="chart"
          aria-label={
            `${spec.title}. Arrow keys move through the points, plus and minus zoom, 0 shows all. ` +
            "The button “table” gives the figures as a table."
          }
          style={{ height: `${heightPx}px` }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setPlace(undefined);
            if (store.cursor.value?.source === spec.name) store.cursor.value = undefined;
          }}
        >
          {isEmpty(spec) ? <p class="plot-empty">{props.emptyText}</p> : null}
          {isMine && row !== undefined && place !== undefined ? (
            <ChartTooltip {...{ spec, row, place, help }} width={host.current?.clientWidth ?? 0} />
          ) : null}
        </div>
      )}
    </section>
  );
}

/**
 * Where the tooltip of a place reached by key stands: the canvas knows its plotting area, the page reads it
 * off the overlay.
 */
function placeAt(
  host: HTMLElement,
  { x, range }: { readonly x: number; readonly range: readonly [number, number] },
): Place | undefined {
  const over = host.querySelector<HTMLElement>(".u-over");
  if (over === null) return undefined;
  const [low, high] = range;
  return { left: over.offsetLeft + ((x - low) / (high - low)) * over.offsetWidth, top: over.offsetTop };
}
