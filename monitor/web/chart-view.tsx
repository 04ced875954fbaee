import type { ComponentChildren, JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

import { createChart, type Chart } from "./chart.js";
import { isEmpty, isFigure, type ChartSpec, type Line } from "./chart-spec.js";
import { unitsText } from "./curves.js";
import { DataTable } from "./data-table.js";
import { interval } from "./format.js";
import { PanelHead, useToggle } from "./panel-head.js";
import type { Store } from "./store.js";
import { Swatch } from "./swatch.js";
import { exposeChart } from "./test-hooks.js";
import type { ThemeSwitch } from "./theme.js";

interface ChartViewProps {
  readonly store: Store;
  readonly theme: ThemeSwitch;
  readonly spec: ChartSpec;
  readonly heightPx: number;
  /** What the metric means, in a sentence. */
  readonly help: string;
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
  const chart = useRef<Chart | undefined>(undefined);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | undefined>(undefined);
  const [helpToggle, table] = [useToggle(), useToggle()];
  const { isOn: isTable } = table;
  const zoom = store.zoom.value;
  const cursor = store.cursor.value;
  const colours = theme.version.value;
  const current = useRef(spec);
  current.current = spec;

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null || isTable) return;
    const mine = createChart(element, { width: element.clientWidth, height: heightPx }, current.current, {
      cursor: (row, at) => {
        setPlace(at);
        const x = row === undefined ? undefined : current.current.xs[row];
        if (x !== undefined) store.cursor.value = { x, source: current.current.name };
        else if (store.cursor.value?.source === current.current.name) store.cursor.value = undefined;
      },
      zoom: (range) => (store.zoom.value = range),
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
  }, [isTable, heightPx, store]);

  useEffect(() => chart.current?.update(spec, zoom), [spec, zoom, colours]);
  const isMine = cursor?.source === spec.name;
  useEffect(() => {
    if (!isMine) chart.current?.pointAt(cursor === undefined ? undefined : nearest(spec.xs, cursor.x));
  }, [cursor, isMine, spec]);

  const row = cursor === undefined ? undefined : nearestIndex(spec.xs, cursor.x);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (act(event.key, store, spec, row)) event.preventDefault();
    const x = store.cursor.value?.x;
    if (x !== undefined && host.current !== null) setPlace(placeOf(host.current, spec, x, zoom));
  };

  return (
    <section class="panel chart-panel" data-chart={spec.name} aria-labelledby={`title-${spec.name}`}>
      <PanelHead
        name={spec.name}
        title={spec.title}
        help={help === "" ? undefined : helpToggle}
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
      <Legend spec={spec} row={row} note={props.legendNote} />
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
            <Tooltip spec={spec} row={row} place={place} width={host.current?.clientWidth ?? 0} help={help} />
          ) : null}
        </div>
      )}
    </section>
  );
}

/** Lines with the figure under the cursor, or the newest. */
function Legend({
  spec,
  row,
  note,
}: {
  readonly spec: ChartSpec;
  readonly row: number | undefined;
  readonly note: string | undefined;
}): JSX.Element {
  return (
    <ul class="legend">
      {spec.lines.map((line) => {
        const index = row ?? line.ys.findLastIndex(isFigure);
        const value = line.ys[index];
        return (
          <li key={line.id}>
            <Swatch tone={line.tone} level={line.level} isDashed={line.isDashed} shape={line.shape} />
            <span>{line.label}</span>
            <b class="figure">{isFigure(value) ? spec.style.full(value) : "–"}</b>
          </li>
        );
      })}
      {spec.lines.some(({ lows }) => lows !== undefined) ? (
        <li class="legend-note">band: 95{"\u202f"}%</li>
      ) : null}
      {note === undefined ? null : <li class="legend-note">{note}</li>}
    </ul>
  );
}

interface TooltipProps {
  readonly spec: ChartSpec;
  readonly row: number;
  readonly place: { readonly left: number; readonly top: number };
  readonly width: number;
  readonly help: string;
}

function Tooltip({ spec, row, place, width, help }: TooltipProps): JSX.Element | null {
  const at = spec.rows[row];
  if (at === undefined) return null;
  // At an evaluation, a line without a figure says why; an update is the row of one line alone.
  const lines =
    at.checkpoint === undefined ? spec.lines.filter((line) => isFigure(line.ys[row])) : spec.lines;
  const isLeft = place.left > width / 2;
  const style = isLeft ? { right: `${width - place.left + 14}px` } : { left: `${place.left + 14}px` };
  return (
    <div class="tooltip" role="status" style={style}>
      <p class="tooltip-head">
        <b>{at.label}</b>{" "}
        <span>{at.checkpoint === undefined ? `${at.stage}, epoch ${at.epoch}` : `update ${at.step}`}</span>
      </p>
      <table>
        <tbody>
          {lines.map((line) => (
            <TooltipLine key={line.id} spec={spec} line={line} row={row} />
          ))}
        </tbody>
      </table>
      {help === "" ? null : <p class="tooltip-help">{firstSentence(help)}</p>}
    </div>
  );
}

function TooltipLine({
  spec,
  line,
  row,
}: {
  readonly spec: ChartSpec;
  readonly line: Line;
  readonly row: number;
}): JSX.Element | null {
  const value = line.ys[row];
  const withheld = line.withheld?.[row];
  return (
    <tr>
      <th scope="row">
        <Swatch tone={line.tone} level={line.level} isDashed={line.isDashed} shape={line.shape} />{" "}
        {line.label}
      </th>
      {!isFigure(value) ? (
        <td colSpan={3} class="muted">
          {withheld ?? "not measured here"}
        </td>
      ) : (
        <>
          <td class="figure strong">{spec.style.full(value)}</td>
          <td class="figure muted">
            {interval(spec.style, line.lows?.[row] ?? undefined, line.highs?.[row] ?? undefined)}
          </td>
          <td class="figure muted">{unitsText(line.ks?.[row], line.ns?.[row])}</td>
        </>
      )}
    </tr>
  );
}

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;

/** What a key does to cursor and zoom; false where the key means nothing here. */
function act(key: string, store: Store, spec: ChartSpec, row: number | undefined): boolean {
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
      return go((row ?? -1) + 1);
    case "ArrowLeft":
      return go((row ?? spec.xs.length) - 1);
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

/**
 * Where the tooltip of a place reached by key stands: the canvas knows its plotting area, the page reads it
 * off the overlay.
 */
function placeOf(
  host: HTMLElement,
  spec: ChartSpec,
  x: number,
  zoom: readonly [number, number] | undefined,
): { left: number; top: number } | undefined {
  const over = host.querySelector<HTMLElement>(".u-over");
  if (over === null) return undefined;
  const [low, high] = zoom ?? spec.extent;
  return { left: over.offsetLeft + ((x - low) / (high - low)) * over.offsetWidth, top: over.offsetTop };
}

/** Row nearest to a place among ascending ones, by halving. */
function nearestIndex(xs: readonly number[], x: number): number | undefined {
  let [low, high] = [0, xs.length - 1];
  if (high < 0) return undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((xs[middle] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low > 0 && x - (xs[low - 1] ?? 0) <= (xs[low] ?? 0) - x ? low - 1 : low;
}

const nearest = (xs: readonly number[], x: number): number | undefined => xs[nearestIndex(xs, x) ?? -1];
