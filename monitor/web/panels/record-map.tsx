import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { cellsPath, heatMap, type HeatMap } from "../heat-map.js";
import { PanelHead, useToggle } from "../panel-head.js";
import type { Store } from "../store.js";
import type { DrawnSeries } from "../drawn-series.js";
import { exposeChart } from "../test-hooks.js";

const metric = "extraction.run@30";
const name = "records";
const labels = { member: "trained on", control: "controls" };
/** A row's height and the whole map's, at most. */
const [rowPx, mapPx] = [9, 200];

/**
 * Which records came at which evaluation: rows by the first at which they came. Records that never came are
 * counted, not drawn.
 */
export function RecordMap({ store }: { readonly store: Store }): JSX.Element | null {
  const [help, table] = [useToggle(), useToggle()];
  const stage = store.stageInView.value;
  const map = heatMap({ hits: store.hits.value, evaluations: store.measurements.value.evaluations, stage });
  const current = useRef(map);
  current.current = map;
  useEffect(
    () => exposeChart(name, () => (current.current === undefined ? [] : readMap(current.current, stage))),
    [stage],
  );
  if (map === undefined) return null;
  const title = stage === undefined ? "records by look" : `${stage} records by look`;
  const helpText = store.run.value?.metrics[metric]?.help ?? "";
  return (
    <section class="panel" data-chart={name} aria-labelledby={`title-${name}`}>
      <PanelHead name={name} title={title} help={help} table={table} />
      {help.isOn ? (
        <p class="help">
          {helpText} A row is a record, by the first look at which it came; a record that never came has none.
        </p>
      ) : null}
      <ul class="legend">
        {map.arms.map(({ group, rows, numAsked }) => (
          <li key={group}>
            <i class={`key record-map-key-${group}`} /> {labels[group]}
            <b class="figure">
              {rows.length} of {numAsked}
            </b>
          </li>
        ))}
        <li class="legend-note">came at some look</li>
      </ul>
      {table.isOn ? <MapTable map={map} title={title} /> : <Drawing map={map} store={store} />}
    </section>
  );
}

function Drawing({ map, store }: { readonly map: HeatMap; readonly store: Store }): JSX.Element {
  const { evaluations, arms } = map;
  // A row stays empty between the groups, and controls are thinner: they stay apart without colour.
  const numRows =
    arms.reduce((sum, { rows }) => sum + rows.length, 0) +
    (arms.every(({ rows }) => rows.length > 0) ? 1 : 0);
  const at = evaluations.findIndex(({ checkpoint }) => checkpoint === store.evaluationAtCursor.value);
  const columns = { gridTemplateColumns: `repeat(${evaluations.length}, minmax(0, 1fr))` };
  const pointAt = (event: MouseEvent): void => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const evaluation = evaluations[Math.floor(((event.clientX - box.left) / box.width) * evaluations.length)];
    const sources = store.sources.value;
    const x =
      evaluation === undefined || sources === undefined
        ? undefined
        : sources.timeline.at(evaluation, sources.axis);
    if (x !== store.cursor.value?.x) store.cursor.value = x === undefined ? undefined : { x, source: name };
  };
  let top = 0;
  return (
    <div class="record-map" onMouseMove={pointAt} onMouseLeave={() => (store.cursor.value = undefined)}>
      <div class="record-map-stages" style={columns} aria-hidden="true">
        {stagesOf(evaluations).map(({ stage, num }) => (
          <span key={stage} style={{ gridColumn: `span ${num}` }} title={stage}>
            {stage}
          </span>
        ))}
      </div>
      {numRows === 0 ? (
        <p class="panel-empty">No record came at any look.</p>
      ) : (
        <svg
          viewBox={`0 0 ${evaluations.length} ${numRows}`}
          preserveAspectRatio="none"
          style={{ height: `${Math.min(mapPx, numRows * rowPx)}px` }}
          role="img"
          aria-label="The button “table” gives the counts."
        >
          {at < 0 ? null : <rect class="record-map-cursor" x={at} y={0} width={1} height={numRows} />}
          {evaluations.map((evaluation, index) =>
            index > 0 && evaluation.stage !== evaluations[index - 1]?.stage ? (
              <line
                key={evaluation.checkpoint}
                class="record-map-stage"
                x1={index}
                x2={index}
                y1={0}
                y2={numRows}
              />
            ) : null,
          )}
          {arms.map(({ group, rows }) => {
            const y = top;
            top += rows.length + 1;
            return (
              <path
                key={group}
                class={`record-map-${group}`}
                transform={`translate(0 ${y})`}
                d={cellsPath(rows, group === "control" ? 0.3 : 0.08)}
              />
            );
          })}
        </svg>
      )}
      <div class="record-map-evaluations figure" style={columns}>
        {evaluations.map((evaluation, index) => (
          <span key={evaluation.checkpoint} class={index === at ? "now" : ""} title={countsText(map, index)}>
            {evaluation.epoch === 0 ? "base" : evaluation.epoch}
          </span>
        ))}
      </div>
      <p class="muted figure">{at < 0 ? countsText(map, evaluations.length - 1) : countsText(map, at)}</p>
    </div>
  );
}

/** Stages in their order, with the number of their evaluations. */
function stagesOf(evaluations: HeatMap["evaluations"]): { readonly stage: string; readonly num: number }[] {
  const numOf = new Map<string, number>();
  for (const { stage } of evaluations) numOf.set(stage, (numOf.get(stage) ?? 0) + 1);
  return [...numOf].map(([stage, num]) => ({ stage, num }));
}

/** What came at an evaluation: `clinical-e4: trained on 5, 3 of them for the first time; controls 0`. */
function countsText({ evaluations, arms }: HeatMap, index: number): string {
  const parts = arms.map(({ group, counts }) => {
    const { num = 0, numFirst = 0 } = counts[index] ?? {};
    return `${labels[group]} ${num}${numFirst === 0 || num === numFirst ? "" : `, ${numFirst} of them for the first time`}`;
  });
  return `${evaluations[index]?.checkpoint ?? ""}: ${parts.join("; ")}`;
}

function MapTable({ map, title }: { readonly map: HeatMap; readonly title: string }): JSX.Element {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={`${title} as a table`}>
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">at</th>
            {map.arms.flatMap(({ group }) => [
              <th key={group} scope="col" class="figure">
                {labels[group]}
              </th>,
              <th key={`${group} first`} scope="col" class="figure">
                for the first time
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {map.evaluations.map(({ checkpoint }, index) => (
            <tr key={checkpoint}>
              <th scope="row">{checkpoint}</th>
              {map.arms.flatMap(({ group, numAsked, counts }) => [
                <td key={group} class="figure">
                  {counts[index]?.num} of {numAsked}
                </td>,
                <td key={`${group} first`} class="figure">
                  {counts[index]?.numFirst}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Counts by evaluation, as a test reads them. */
const readMap = ({ evaluations, arms }: HeatMap, stage: string | undefined): DrawnSeries[] =>
  arms.map(({ group, numAsked, counts }) => ({
    id: group,
    label: labels[group],
    group,
    ...(stage === undefined ? {} : { split: stage }),
    points: evaluations.map((evaluation, index) => {
      const { checkpoint, stage: at, epoch, step } = evaluation;
      return { x: index, y: counts[index]?.num ?? 0, n: numAsked, checkpoint, stage: at, epoch, step };
    }),
  }));
