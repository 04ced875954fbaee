import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import type { Bars } from "../figures/bars.js";
import type { Metrics } from "../figures/format.js";
import { PanelHead, useToggle } from "./panel-head.js";
import { readBars } from "./read-bars.js";
import type { Store } from "../store/store.js";
import { exposeChart } from "../test-hooks.js";
import { BarsHeading } from "./bars-heading.js";
import { BarsRow } from "./bars-row.js";
import {
  atText,
  barGroups,
  measuredSections,
  type BarsSection,
  type MeasuredSection,
} from "./bars-section.js";

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

/**
 * Shares of members beside those of controls, at the newest checkpoint or the one under the cursor; the same
 * as a table.
 */
export function BarsPanel(props: BarsPanelProps): JSX.Element | null {
  const { store, name, title, isLeak = false, controls, emptyText } = props;
  const [help, table] = [useToggle(), useToggle()];
  const root = useRef<HTMLElement>(null);
  useEffect(() => exposeChart(name, () => (root.current === null ? [] : readBars(root.current))), [name]);
  const metrics = store.run.value?.metrics ?? {};
  const sections = measuredSections(store, props.sections);
  const [first] = sections;
  if (first === undefined && emptyText === undefined) return null;
  const helps = helpsOf(metrics, props.sections);
  return (
    <section ref={root} class="panel" data-chart={name} aria-labelledby={`title-${name}`}>
      <PanelHead
        name={name}
        title={title}
        help={helps.length === 0 ? undefined : help}
        table={first === undefined ? undefined : table}
      >
        {controls}
      </PanelHead>
      {help.isOn ? helps.map((text) => <p class="help">{text}</p>) : null}
      {first === undefined ? (
        <p class="panel-empty">{emptyText}</p>
      ) : (
        <Sections {...{ title, sections, metrics, isLeak }} first={first.bars} isTable={table.isOn} />
      )}
    </section>
  );
}

/** What the metrics of some sections mean, each said once. */
function helpsOf(metrics: Metrics, sections: readonly BarsSection[]): string[] {
  const keys = sections.flatMap((section) => section.keys);
  return [...new Set(keys.flatMap(({ metric }) => metrics[metric]?.help ?? []))];
}

interface SectionsProps {
  readonly title: string;
  readonly sections: readonly MeasuredSection[];
  readonly metrics: Metrics;
  /** Bars of the first section. */
  readonly first: Bars;
  readonly isLeak: boolean;
  readonly isTable: boolean;
}

function Sections({ title, sections, metrics, first, isLeak, isTable }: SectionsProps): JSX.Element {
  // One axis for the whole panel: bars that stand above each other are compared.
  const scale = Math.max(0, ...sections.map(({ bars }) => bars.scale));
  const isOneEvaluation = sections.every(({ bars }) => bars.checkpoint === first.checkpoint);
  const hasBars = sections.some(({ isEmpty }) => !isEmpty);
  const notes = [
    ...(isOneEvaluation ? [atText(first)] : []),
    ...(hasBars ? [`whisker: 95\u202f%`, `axis to ${Math.round(scale * 100)}\u202f%`] : []),
  ];
  return (
    <>
      <ul class="legend">
        {barGroups.map(({ group, label }) => (
          <li key={group}>
            <i class={`key key-${group}`} /> {label}
          </li>
        ))}
        <li class="legend-note">{notes.join("; ")}</li>
      </ul>
      <div
        class={`bars table-scroll${isTable ? " bars-figures" : ""}`}
        tabIndex={0}
        role="region"
        aria-label={title}
      >
        <table>
          <Head isTable={isTable} />
          {sections.map((section, index) => (
            <tbody key={section.label}>
              <BarsHeading {...{ section, isOneEvaluation }} above={sections[index - 1]} />
              {section.isEmpty
                ? null
                : section.bars.rows.map((row) => (
                    <BarsRow
                      key={JSON.stringify(row.key)}
                      {...{ row, section, metrics, scale, isTable }}
                      isLeak={isLeak && row.member?.k !== undefined && row.member.k > 0}
                    />
                  ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function Head({ isTable }: { readonly isTable: boolean }): JSX.Element {
  return (
    <thead class={isTable ? "" : "visually-hidden"}>
      <tr>
        <th scope="col">{isTable ? "" : "what"}</th>
        {isTable ? barGroups.map(({ label }) => <th scope="col">{label}</th>) : <th scope="col">bars</th>}
        {isTable ? null : <th scope="col">trained on, controls</th>}
      </tr>
    </thead>
  );
}
