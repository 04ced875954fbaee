import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { barsOf, withheldOf, type Bar, type BarRow, type Bars, type RowKey } from "../bars.js";
import { classLabel } from "../class-label.js";
import { percent, unitsText, type Metrics } from "../format.js";
import { PanelHead, useToggle } from "../panel-head.js";
import type { Store } from "../store.js";
import type { DrawnSeries } from "../drawn-series.js";
import { exposeChart } from "../test-hooks.js";

/** Rows that belong together, at one checkpoint. */
export interface BarsSection {
  readonly keys: readonly RowKey[];
  /** Stands above the rows. A panel of one section has its title for that. */
  readonly label?: string;
  /** What the bars alone do not say. */
  readonly note?: (checkpoint: string) => string | undefined;
}

interface BarsPanelProps {
  readonly store: Store;
  /** Name of the panel for tests. */
  readonly name: string;
  readonly title: string;
  readonly sections: readonly BarsSection[];
  /** Whether a member's bar is a leak. */
  readonly isLeak?: boolean;
  readonly controls?: ComponentChildren;
  /** Said while there is nothing; where absent, the panel comes with its first figure. */
  readonly emptyText?: string;
}

interface Drawn extends BarsSection {
  readonly bars: Bars;
  readonly withheld: Readonly<Record<Group, string | undefined>>;
}

type Group = "member" | "control";
const groups: readonly { readonly group: Group; readonly label: string }[] = [
  { group: "member", label: "trained on" },
  { group: "control", label: "controls" },
];

/**
 * Shares of members beside those of controls, at the newest checkpoint or the one under the cursor; the same
 * as a table.
 */
export function BarsPanel({
  store,
  name,
  title,
  sections,
  isLeak = false,
  controls,
  emptyText,
}: BarsPanelProps): JSX.Element | null {
  const [help, table] = [useToggle(), useToggle()];
  const { isOn: isTable } = table;
  const root = useRef<HTMLElement>(null);
  useEffect(() => exposeChart(name, () => (root.current === null ? [] : readBars(root.current))), [name]);
  const metrics = store.run.value?.metrics ?? {};
  const measurements = store.measurements.value;
  const drawn = sections.flatMap((section): Drawn[] => {
    const bars = barsOf({
      measurements,
      metrics,
      keys: section.keys,
      checkpoint: store.evaluationAtCursor.value,
    });
    if (bars === undefined) return [];
    return [
      {
        ...section,
        bars,
        withheld: { member: withheldOf(bars.rows, "member"), control: withheldOf(bars.rows, "control") },
      },
    ];
  });
  if (drawn.length === 0 && emptyText === undefined) return null;
  // One axis for the whole panel: bars that stand above each other are compared.
  const scale = Math.max(0, ...drawn.map(({ bars }) => bars.scale));
  const helps = [
    ...new Set(sections.flatMap(({ keys }) => keys.map(({ metric }) => metrics[metric]?.help ?? ""))),
  ].filter((help) => help !== "");
  const first = drawn[0]?.bars;
  const hasBars = drawn.some(
    ({ withheld }) => withheld.member === undefined || withheld.control === undefined,
  );
  const isOneEvaluation = drawn.every(({ bars }) => bars.checkpoint === first?.checkpoint);
  return (
    <section ref={root} class="panel" data-chart={name} aria-labelledby={`title-${name}`}>
      <PanelHead
        name={name}
        title={title}
        help={helps.length === 0 ? undefined : help}
        table={drawn.length === 0 ? undefined : table}
      >
        {controls}
      </PanelHead>
      {help.isOn ? helps.map((text) => <p class="help">{text}</p>) : null}
      {first === undefined ? (
        <p class="panel-empty">{emptyText}</p>
      ) : (
        <>
          <ul class="legend">
            {groups.map(({ group, label }) => (
              <li key={group}>
                <i class={`key key-${group}`} /> {label}
              </li>
            ))}
            <li class="legend-note">
              {[
                ...(isOneEvaluation ? [atText(first)] : []),
                ...(hasBars ? [`whisker: 95\u202f%`, `axis to ${Math.round(scale * 100)}\u202f%`] : []),
              ].join("; ")}
            </li>
          </ul>
          <div
            class={`bars table-scroll${isTable ? " bars-figures" : ""}`}
            tabIndex={0}
            role="region"
            aria-label={title}
          >
            <table>
              <thead class={isTable ? "" : "visually-hidden"}>
                <tr>
                  <th scope="col">{isTable ? "" : "what"}</th>
                  {isTable ? (
                    groups.map(({ label }) => <th scope="col">{label}</th>)
                  ) : (
                    <th scope="col">bars</th>
                  )}
                  {isTable ? null : <th scope="col">trained on, controls</th>}
                </tr>
              </thead>
              {drawn.map((section, index) => (
                <tbody key={section.label}>
                  <Heading {...{ section, isOneEvaluation }} above={drawn[index - 1]} />
                  {section.withheld.member !== undefined && section.withheld.control !== undefined
                    ? null
                    : section.bars.rows.map((row) => (
                        <Row
                          key={JSON.stringify(row.key)}
                          {...{ row, section, metrics, scale, isTable }}
                          isLeak={isLeak && (row.member?.k ?? 0) > 0}
                        />
                      ))}
                </tbody>
              ))}
            </table>
          </div>
        </>
      )}
    </section>
  );
}

const atText = ({ checkpoint, isNewest }: Bars): string =>
  `at ${checkpoint}${isNewest ? "" : " (under the cursor)"}`;

interface HeadingProps {
  readonly section: Drawn;
  readonly above: Drawn | undefined;
  /** Whether all sections of the panel are of one checkpoint. */
  readonly isOneEvaluation: boolean;
}

/** What the rows below are, where they were measured, and why a whole group of them is missing. */
function Heading({ section, above, isOneEvaluation }: HeadingProps): JSX.Element | null {
  const { label, bars, withheld, note } = section;
  const isEmpty = withheld.member !== undefined && withheld.control !== undefined;
  // A reason that the section above gives needs no second telling beside bars.
  const reasons = groups.flatMap(({ group, label: name }) => {
    const reason = withheld[group];
    return reason === undefined || (!isEmpty && reason === above?.withheld[group])
      ? []
      : [`${name} withheld: ${reason}`];
  });
  const isOneReason = isEmpty && withheld.member === withheld.control;
  const notes = [
    ...(isOneEvaluation ? [] : [atText(bars)]),
    ...(isOneReason ? [`withheld: ${withheld.member}`] : reasons),
    ...[note?.(bars.checkpoint) ?? []].flat(),
  ];
  if (label === undefined && notes.length === 0) return null;
  return (
    <tr class="bars-heading">
      <th scope="rowgroup" colSpan={3}>
        {label} {notes.length === 0 ? null : <span class="muted figure">{notes.join("; ")}</span>}
      </th>
    </tr>
  );
}

/** A class in its own words, or a statistic; a metric of one statistic in the metric's. */
function rowLabel(metrics: Metrics, { metric, statistic, class: name }: RowKey): string {
  const { label = metric, words = {} } = metrics[metric] ?? {};
  return name === undefined ? (words[statistic] ?? label) : (words[name] ?? classLabel(name));
}

interface RowProps {
  readonly row: BarRow;
  readonly section: Drawn;
  readonly metrics: Metrics;
  readonly scale: number;
  readonly isTable: boolean;
  readonly isLeak: boolean;
}

function Row({ row, section, metrics, scale, isTable, isLeak }: RowProps): JSX.Element {
  const shown = groups.filter(({ group }) => section.withheld[group] === undefined);
  return (
    <tr class={isLeak ? "leaked" : ""}>
      <th scope="row">
        {isLeak ? <span aria-label="leaked">▲ </span> : null}
        {rowLabel(metrics, row.key)}
      </th>
      {isTable ? (
        groups.map(({ group }) => (
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

const countText = (bar: Bar | undefined): string => {
  if (bar === undefined) return "not probed";
  if (bar.share === undefined) return "withheld";
  const units = unitsText(bar);
  return bar.k !== undefined && Number.isInteger(bar.k) && units !== undefined
    ? units
    : [percent(bar.share), ...(units === undefined ? [] : [units])].join(", ");
};

/** Share, interval and units, or why there are none. */
function figureText(bar: Bar | undefined): string {
  if (bar?.share === undefined) return bar?.withheld ?? countText(bar);
  const { share, low, high, k, n } = bar;
  const range = low === undefined || high === undefined ? "" : ` [${percent(low)}, ${percent(high)}]`;
  return [`${percent(share)}${range}`, ...[unitsText({ k, n }) ?? []].flat()].join(", ");
}

interface BarLineProps {
  readonly bar: Bar | undefined;
  readonly group: Group;
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

/** The bars as a test reads them: off the document itself. */
function readBars(root: HTMLElement): DrawnSeries[] {
  return [...root.querySelectorAll<HTMLElement>(".bar[data-share]")].map((bar) => {
    const { share, k, n, checkpoint = "", group = "", ...key } = bar.dataset;
    const { metric = "", statistic = "", class: name, split, from, to } = key;
    return {
      id: [metric, statistic, name, group].filter((part) => part !== undefined).join(" "),
      label: name ?? statistic,
      metric,
      statistic,
      group,
      ...(name === undefined ? {} : { class: name }),
      ...(split === undefined ? {} : { split }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      points: [
        {
          x: 0,
          y: Number(share),
          checkpoint,
          stage: "",
          epoch: 0,
          step: 0,
          ...(k === undefined ? {} : { k: Number(k) }),
          ...(n === undefined ? {} : { n: Number(n) }),
        },
      ],
    };
  });
}
