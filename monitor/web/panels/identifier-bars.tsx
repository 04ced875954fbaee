import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import { percent } from "../format.js";
import { barChoices, classLabel, identifierBars, type Bar, type BarChoice } from "../identifiers.js";
import type { Store } from "../store.js";
import { exposeChart, type DrawnSeries } from "../test-hooks.js";

/** Patients with an identifier of a class, members beside controls, at the newest checkpoint or the one under the cursor. */
export function IdentifierBars({ store }: { readonly store: Store }): JSX.Element {
  const [chosen, setChosen] = useState("leak-a");
  const [isHelp, setIsHelp] = useState(false);
  const root = useRef<HTMLElement>(null);
  useEffect(() => exposeChart("identifiers", () => (root.current === null ? [] : readBars(root.current))), []);
  const measurements = store.measurements.value;
  const offered = barChoices.filter(({ metric, statistic }) => measurements.has(metric, statistic));
  const choice = offered.find(({ id }) => id === chosen) ?? offered[0];
  const bars = choice === undefined ? undefined : identifierBars(measurements, choice, store.lookAtCursor.value);
  const help = choice === undefined ? "" : (store.run.value?.metrics[choice.metric]?.help ?? "");
  return (
    <section ref={root} class="panel" data-chart="identifiers" aria-labelledby="title-identifiers">
      <header class="panel-head">
        <h2 id="title-identifiers">identifiers by class</h2>
        {help === "" ? null : (
          <button
            type="button"
            class="quiet round"
            aria-expanded={isHelp}
            aria-label="What “identifiers by class” means"
            onClick={() => setIsHelp(!isHelp)}
          >
            ?
          </button>
        )}
        <div class="panel-controls">
          {offered.length < 2 ? null : (
            <select aria-label="what the bars count" value={choice?.id} onChange={(event) => setChosen(event.currentTarget.value)}>
              {offered.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </div>
      </header>
      {isHelp ? <p class="help">{help}</p> : null}
      {bars === undefined || choice === undefined ? (
        <p class="panel-empty">No identifier has been probed yet.</p>
      ) : (
        <>
          <ul class="legend">
            <li>
              <i class="key key-member" /> patients trained on
            </li>
            <li>
              <i class="key key-control" /> controls
            </li>
            <li class="legend-note">
              at {bars.checkpoint}
              {bars.isNewest ? "" : " (under the cursor)"}; whisker: 95 %; axis to {Math.round(bars.scale * 100)}
              {"\u202f"}%
            </li>
          </ul>
          <div class="bars table-scroll" tabIndex={0} role="region" aria-label="identifiers by class">
            <table>
              <thead class="visually-hidden">
                <tr>
                  <th scope="col">class</th>
                  <th scope="col">bars</th>
                  <th scope="col">patients trained on</th>
                  <th scope="col">controls</th>
                </tr>
              </thead>
              <tbody>
                {bars.rows.map((row) => (
                  <tr key={row.class} class={choice.id === "leak-a" && (row.member?.k ?? 0) > 0 ? "leaked" : ""}>
                    <th scope="row">
                      {choice.id === "leak-a" && (row.member?.k ?? 0) > 0 ? <span aria-label="leaked">▲ </span> : null}
                      {classLabel(row.class)}
                    </th>
                    <td class="bars-plot">
                      <BarLine
                        bar={row.member}
                        group="member"
                        name={row.class}
                        choice={choice}
                        checkpoint={bars.checkpoint}
                        scale={bars.scale}
                      />
                      <BarLine
                        bar={row.control}
                        group="control"
                        name={row.class}
                        choice={choice}
                        checkpoint={bars.checkpoint}
                        scale={bars.scale}
                      />
                    </td>
                    <td class="figure bars-count">
                      <div>{countText(row.member)}</div>
                      <div class="muted">{countText(row.control)}</div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

const countText = (bar: Bar | undefined): string => {
  if (bar === undefined) return "not probed";
  if (bar.share === undefined) return "withheld";
  return bar.k === undefined ? percent(bar.share) : `${bar.k} of ${bar.n ?? "?"}`;
};

interface BarLineProps {
  readonly bar: Bar | undefined;
  readonly group: "member" | "control";
  readonly name: string;
  readonly choice: BarChoice;
  readonly checkpoint: string;
  readonly scale: number;
}

function BarLine({ bar, group, name, choice, checkpoint, scale }: BarLineProps): JSX.Element {
  const width = (share: number): string => `${Math.min(100, (share / scale) * 100)}%`;
  const title =
    bar?.share === undefined
      ? (bar?.withheld ?? countText(bar))
      : `${countText(bar)}, ${percent(bar.share)}${bar.low === undefined || bar.high === undefined ? "" : ` [${percent(bar.low)}, ${percent(bar.high)}]`}`;
  return (
    <div
      class="bar"
      title={title}
      data-metric={choice.metric}
      data-statistic={choice.statistic}
      data-class={name}
      data-group={group}
      data-checkpoint={checkpoint}
      data-share={bar?.share}
      data-k={bar?.k}
      data-n={bar?.n}
    >
      {bar?.withheld === undefined ? null : <span class="bar-withheld">{bar.withheld}</span>}
      {bar?.share === undefined ? null : <i class={`bar-fill bar-${group}`} style={{ width: width(bar.share) }} />}
      {bar?.low === undefined || bar.high === undefined ? null : (
        <i
          class="bar-whisker"
          style={{ left: width(bar.low), width: `${Math.max(0, (Math.min(bar.high, scale) - bar.low) / scale) * 100}%` }}
        />
      )}
    </div>
  );
}

/** The bars as a test reads them: off the document itself. */
function readBars(root: HTMLElement): DrawnSeries[] {
  return [...root.querySelectorAll<HTMLElement>(".bar[data-share]")].map((bar) => {
    const { metric = "", statistic = "", class: className = "", group = "", checkpoint = "", share, k, n } = bar.dataset;
    return {
      id: `${className}-${group}`,
      label: className,
      metric,
      statistic,
      group,
      class: className,
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
