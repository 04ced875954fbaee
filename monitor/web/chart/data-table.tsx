import type { JSX } from "preact";

import { isFigure, type ChartSpec } from "./chart-spec.js";
import { interval } from "../figures/format.js";

/** Rows that a table shows at most: the newest ones. */
const maxRows = 200;

/** A chart's data as a table, newest row first. */
export function DataTable({ spec }: { readonly spec: ChartSpec }): JSX.Element {
  const indices = spec.rows
    .map((_, index) => index)
    .filter((index) =>
      spec.lines.some((line) => isFigure(line.ys[index]) || line.withheld?.[index] !== undefined),
    );
  const isOfEvaluations = spec.rows[0]?.checkpoint !== undefined; // its name says the stage
  const shown = indices.slice(-maxRows).reverse();
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={`${spec.title} as a table`}>
      <table class="data-table">
        <caption>
          {spec.title}
          {spec.style.unit === "" ? "" : `, ${spec.style.unit}`}
          {shown.length < indices.length ? ` (newest ${shown.length} of ${indices.length} rows)` : ""}
        </caption>
        <thead>
          <tr>
            <th scope="col">at</th>
            {isOfEvaluations ? null : <th scope="col">stage</th>}
            <th scope="col" class="figure">
              epoch
            </th>
            <th scope="col" class="figure">
              update
            </th>
            {spec.lines.map((line) => (
              <th key={line.id} scope="col" class="figure">
                {line.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((index) => {
            const row = spec.rows[index];
            return (
              <tr key={index}>
                <th scope="row">{row?.label}</th>
                {isOfEvaluations ? null : <td>{row?.stage}</td>}
                <td class="figure">{row?.epoch}</td>
                <td class="figure">{row?.step}</td>
                {spec.lines.map((line) => (
                  <td key={line.id} class="figure">
                    <Cell spec={spec} line={line} index={index} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cell({
  spec,
  line,
  index,
}: {
  readonly spec: ChartSpec;
  readonly line: ChartSpec["lines"][number];
  readonly index: number;
}): JSX.Element {
  const value = line.ys[index];
  if (!isFigure(value)) return <span class="muted">{line.withheld?.[index] ?? "–"}</span>;
  return (
    <>
      {spec.style.full(value)}{" "}
      <span class="muted">
        {interval(spec.style, { low: line.lows?.[index], high: line.highs?.[index] })}
      </span>
    </>
  );
}
