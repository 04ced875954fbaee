import type { JSX } from "preact";

import { isFigure, type ChartSpec } from "./chart-spec.js";
import { Swatch } from "./swatch.js";

interface ChartLegendProps {
  readonly spec: ChartSpec;
  /** The row under the cursor. */
  readonly row: number | undefined;
  readonly note: string | undefined;
}

/** Lines with the figure under the cursor, or the newest. */
export function ChartLegend({ spec, row, note }: ChartLegendProps): JSX.Element {
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
