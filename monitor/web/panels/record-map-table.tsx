import type { JSX } from "preact";

import { armLabels, countsAt, type HeatMap } from "../figures/heat-map.js";

interface RecordMapTableProps {
  readonly map: HeatMap;
  readonly title: string;
}

/** Records that came at each evaluation, counted. */
export function RecordMapTable({ map, title }: RecordMapTableProps): JSX.Element {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={`${title} as a table`}>
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">at</th>
            {map.arms.flatMap(({ group }) => [
              <th key={group} scope="col" class="figure">
                {armLabels[group]}
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
              {map.arms.flatMap((arm) => [
                <td key={arm.group} class="figure">
                  {countsAt(arm, index).num} of {arm.numAsked}
                </td>,
                <td key={`${arm.group} first`} class="figure">
                  {countsAt(arm, index).numFirst}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
