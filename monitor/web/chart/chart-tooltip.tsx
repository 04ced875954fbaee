import type { JSX } from "preact";

import { isFigure, type ChartSpec, type ChartLine } from "./chart-spec.js";
import { interval, unitsText } from "../figures/format.js";
import { Swatch } from "./swatch.js";

interface ChartTooltipProps {
  readonly spec: ChartSpec;
  readonly row: number;
  readonly place: { readonly left: number; readonly top: number };
  /** Of the chart, CSS pixels. */
  readonly width: number;
  readonly help: string | undefined;
}

/** The figures of a row, beside the place of the cursor. */
export function ChartTooltip({ spec, row, place, width, help }: ChartTooltipProps): JSX.Element | null {
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
      {help === undefined ? null : <p class="tooltip-help">{firstSentence(help)}</p>}
    </div>
  );
}

function TooltipLine({
  spec,
  line,
  row,
}: {
  readonly spec: ChartSpec;
  readonly line: ChartLine;
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
            {interval(spec.style, { low: line.lows?.[row], high: line.highs?.[row] })}
          </td>
          <td class="figure muted">{unitsText({ k: line.ks?.[row], n: line.ns?.[row] })}</td>
        </>
      )}
    </tr>
  );
}

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
