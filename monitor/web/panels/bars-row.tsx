import type { JSX } from "preact";

import { countText, figureText } from "../figures/bar-text.js";
import type { Bar, BarRow, RowKey } from "../figures/bars.js";
import { classLabel } from "../figures/class-label.js";
import type { Metrics } from "../figures/format.js";
import { barGroups, type BarGroup, type MeasuredSection } from "./bars-section.js";

interface BarsRowProps {
  readonly row: BarRow;
  readonly section: MeasuredSection;
  readonly metrics: Metrics;
  readonly scale: number;
  readonly isTable: boolean;
  readonly isLeak: boolean;
}

/** A row of bars, or of their figures. */
export function BarsRow({ row, section, metrics, scale, isTable, isLeak }: BarsRowProps): JSX.Element {
  const shown = barGroups.filter(({ group }) => section.withheld[group] === undefined);
  return (
    <tr class={isLeak ? "leaked" : ""}>
      <th scope="row">
        {isLeak ? <span aria-label="leaked">▲ </span> : null}
        {rowLabel(metrics, row.key)}
      </th>
      {isTable ? (
        barGroups.map(({ group }) => (
          <td key={group} class="figure">
            {figureText(row[group])}
          </td>
        ))
      ) : (
        <>
          <td class="bars-plot">
            {shown.map(({ group }) => (
              <BarLine
                key={group}
                bar={row[group]}
                group={group}
                rowKey={row.key}
                checkpoint={section.bars.checkpoint}
                scale={scale}
              />
            ))}
          </td>
          <td class="figure bars-count">
            {shown.map(({ group }) => (
              <div key={group} class={group === "control" ? "muted" : ""}>
                {countText(row[group])}
              </div>
            ))}
          </td>
        </>
      )}
    </tr>
  );
}

/** A class in its own words, or a statistic; a metric of one statistic in the metric's. */
function rowLabel(metrics: Metrics, { metric, statistic, class: name }: RowKey): string {
  const { label = metric, words = {} } = metrics[metric] ?? {};
  return name === undefined ? (words[statistic] ?? label) : (words[name] ?? classLabel(name));
}

interface BarLineProps {
  readonly bar: Bar | undefined;
  readonly group: BarGroup;
  readonly rowKey: RowKey;
  readonly checkpoint: string;
  readonly scale: number;
}

function BarLine({ bar, group, rowKey, checkpoint, scale }: BarLineProps): JSX.Element {
  const width = (share: number): string => `${Math.min(100, (share / scale) * 100)}%`;
  const { metric, statistic, class: name, split, from, to } = rowKey;
  return (
    <div
      class="bar"
      title={figureText(bar)}
      data-metric={metric}
      data-statistic={statistic}
      data-class={name}
      data-split={split}
      data-from={from}
      data-to={to}
      data-group={group}
      data-checkpoint={checkpoint}
      data-share={bar?.share}
      data-k={bar?.k}
      data-n={bar?.n}
    >
      {bar?.withheld === undefined ? null : <span class="bar-withheld">{bar.withheld}</span>}
      {bar?.share === undefined ? null : (
        <i class={`bar-fill bar-${group}`} style={{ width: width(bar.share) }} />
      )}
      {bar?.low === undefined || bar.high === undefined ? null : (
        <i
          class="bar-whisker"
          style={{
            left: width(Math.max(0, bar.low)),
            width: `${Math.max(0, (Math.min(bar.high, scale) - Math.max(0, bar.low)) / scale) * 100}%`,
          }}
        />
      )}
    </div>
  );
}
