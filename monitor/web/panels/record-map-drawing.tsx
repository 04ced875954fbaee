import type { JSX, TargetedMouseEvent } from "preact";

import { armLabels, cellsPath, countsAt, type HeatMap } from "../figures/heat-map.js";
import type { PanelProps } from "./panel.js";

/** Name of the map for tests and cursors. */
export const recordMapName = "records";

/** A row's height and the whole map's, at most. */
const [rowPx, mapPx] = [9, 200];

interface RecordMapDrawingProps extends Pick<PanelProps, "store" | "sources"> {
  readonly map: HeatMap;
}

/** The map between the stages' names and the epochs' numbers; the cursor is that of all charts. */
export function RecordMapDrawing({ map, store, sources }: RecordMapDrawingProps): JSX.Element {
  const { evaluations, arms } = map;
  const numRows = arms.reduce((sum, { rows }) => sum + rows.length, 0) + (isParted(arms) ? 1 : 0);
  const found = evaluations.findIndex(({ checkpoint }) => checkpoint === store.evaluationAtCursor.value);
  const at = found < 0 ? undefined : found;
  const columns = { gridTemplateColumns: `repeat(${evaluations.length}, minmax(0, 1fr))` };
  const pointAt = (event: TargetedMouseEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const evaluation = evaluations[Math.floor(((event.clientX - box.left) / box.width) * evaluations.length)];
    const x = evaluation && sources.timeline.at(evaluation, sources.axis);
    if (x !== store.cursor.value?.x)
      store.cursor.value = x === undefined ? undefined : { x, source: recordMapName };
  };
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
          {at === undefined ? null : (
            <rect class="record-map-cursor" x={at} y={0} width={1} height={numRows} />
          )}
          <StageLines evaluations={evaluations} numRows={numRows} />
          <Cells arms={arms} />
        </svg>
      )}
      <div class="record-map-evaluations figure" style={columns}>
        {evaluations.map((evaluation, index) => (
          <span key={evaluation.checkpoint} class={index === at ? "now" : ""} title={countsText(map, index)}>
            {evaluation.epoch === 0 ? "base" : evaluation.epoch}
          </span>
        ))}
      </div>
      <p class="muted figure">{countsText(map, at ?? evaluations.length - 1)}</p>
    </div>
  );
}

/** Whether a row stays empty between the groups, and controls are thinner: they stay apart without colour. */
const isParted = (arms: HeatMap["arms"]): boolean => arms.every(({ rows }) => rows.length > 0);

interface StageLinesProps {
  readonly evaluations: HeatMap["evaluations"];
  readonly numRows: number;
}

function StageLines({ evaluations, numRows }: StageLinesProps): JSX.Element {
  return (
    <>
      {evaluations.map(({ checkpoint, stage }, index) =>
        index > 0 && stage !== evaluations[index - 1]?.stage ? (
          <line key={checkpoint} class="record-map-stage" x1={index} x2={index} y1={0} y2={numRows} />
        ) : null,
      )}
    </>
  );
}

function Cells({ arms }: Pick<HeatMap, "arms">): JSX.Element {
  let top = 0;
  return (
    <>
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
    </>
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
  const parts = arms.map((arm) => {
    const { num, numFirst } = countsAt(arm, index);
    const first = numFirst === 0 || num === numFirst ? "" : `, ${numFirst} of them for the first time`;
    return `${armLabels[arm.group]} ${num}${first}`;
  });
  return `${evaluations[index]?.checkpoint}: ${parts.join("; ")}`;
}
