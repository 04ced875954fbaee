import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { defined } from "../../../src/defined.js";
import type { DrawnSeries } from "../drawn-series.js";
import { armLabels, countsAt, heatMap, type HeatMap } from "../figures/heat-map.js";
import { PanelHead, useToggle } from "./panel-head.js";
import { exposeChart } from "../test-hooks.js";
import type { PanelProps } from "./panel.js";
import { RecordMapDrawing, recordMapName as name } from "./record-map-drawing.js";
import { RecordMapTable } from "./record-map-table.js";

const metric = "extraction.run@30";

/**
 * Which records came at which evaluation: rows by the first at which they came. Records that never came are
 * counted, not drawn.
 */
export function RecordMap({ store, sources }: PanelProps): JSX.Element | null {
  const [help, table] = [useToggle(), useToggle()];
  const stage = store.stageInView.value;
  const { evaluations } = sources.measurements;
  const map = heatMap({ hits: store.hits.value, evaluations, stage });
  const current = useRef(map);
  current.current = map;
  useEffect(
    () => exposeChart(name, () => (current.current === undefined ? [] : readMap(current.current, stage))),
    [stage],
  );
  if (map === undefined) return null;
  const title = stage === undefined ? "records by look" : `${stage} records by look`;
  return (
    <section class="panel" data-chart={name} aria-labelledby={`title-${name}`}>
      <PanelHead name={name} title={title} help={help} table={table} />
      {help.isOn ? (
        <p class="help">
          {sources.metrics[metric]?.help} A row is a record, by the first look at which it came; a record that
          never came has none.
        </p>
      ) : null}
      <ul class="legend">
        {map.arms.map(({ group, rows, numAsked }) => (
          <li key={group}>
            <i class={`key record-map-key-${group}`} /> {armLabels[group]}
            <b class="figure">
              {rows.length} of {numAsked}
            </b>
          </li>
        ))}
        <li class="legend-note">came at some look</li>
      </ul>
      {table.isOn ? (
        <RecordMapTable map={map} title={title} />
      ) : (
        <RecordMapDrawing map={map} store={store} sources={sources} />
      )}
    </section>
  );
}

/** Counts by evaluation, as a test reads them. */
const readMap = ({ evaluations, arms }: HeatMap, stage: string | undefined): DrawnSeries[] =>
  arms.map((arm) => ({
    id: arm.group,
    label: armLabels[arm.group],
    group: arm.group,
    ...defined({ split: stage }),
    points: evaluations.map(({ checkpoint, stage: at, epoch, step }, index) => {
      const y = countsAt(arm, index).num;
      return { x: index, y, n: arm.numAsked, checkpoint, stage: at, epoch, step };
    }),
  }));
