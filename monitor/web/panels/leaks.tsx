import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { identifierChoices, identifierKeys, metricRows, type RowKey } from "../bars.js";
import { interval, wordsOf, type Metrics } from "../format.js";
import type { Store } from "../store.js";
import { BarsPanel } from "./bars-panel.js";

interface Props {
  readonly store: Store;
}

const metricsOf = (store: Store): Metrics => store.run.value?.metrics ?? {};

const idOf = ({ metric, statistic }: RowKey): string => `${metric} ${statistic}`;

/** Patients with an identifier of a class. */
export function IdentifierBars({ store }: Props): JSX.Element {
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const measurements = store.measurements.value;
  const metrics = metricsOf(store);
  const offered = identifierChoices(metrics).filter(({ metric, statistic }) =>
    measurements.has(metric, statistic),
  );
  const choice = offered.find((each) => idOf(each) === chosen) ?? offered[0];
  return (
    <BarsPanel
      store={store}
      name="identifiers"
      title="identifiers by class"
      sections={choice === undefined ? [] : [{ keys: identifierKeys(measurements, choice) }]}
      isLeak={choice?.isLeak === true}
      emptyText="No identifier has been probed yet."
      controls={
        offered.length < 2 ? null : (
          <select
            aria-label="what the bars count"
            class="metric-select"
            value={choice === undefined ? undefined : idOf(choice)}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {offered.map((each) => (
              <option key={idOf(each)} value={idOf(each)}>
                {wordsOf(metrics, each.metric, each.statistic)}
              </option>
            ))}
          </select>
        )
      }
    />
  );
}

/** What an attacker must know for a leaked identifier to come. */
export function Attacks({ store }: Props): JSX.Element | null {
  return (
    <BarsPanel
      store={store}
      name="attacks"
      title="leaked identifiers, asked with less"
      sections={sectionsOf(store, "attacks")}
    />
  );
}

/** Whether the model knows whose an identifier or a diagnosis is. */
export function Ranks({ store }: Props): JSX.Element | null {
  return (
    <BarsPanel
      store={store}
      name="ranks"
      title="the true one among others"
      sections={sectionsOf(store, "ranks")}
    />
  );
}

/** A section a metric, called as the metric is. */
function sectionsOf(store: Store, panel: "attacks" | "ranks") {
  const metrics = metricsOf(store);
  return metricRows(metrics, panel).map(({ metric, noted, keys }) => ({
    keys,
    label: metrics[metric]?.label ?? metric,
    note: (checkpoint: string) =>
      noted === undefined ? undefined : noteText(store, { metric, statistic: noted }, checkpoint),
  }));
}

/** Members minus controls: `members − controls 29 points [12, 45]`. */
function noteText(
  store: Store,
  key: { readonly metric: string; readonly statistic: string },
  checkpoint: string,
): string | undefined {
  const difference = store.measurements.value.find({ ...key, group: "member" }, checkpoint);
  if (difference?.value === undefined) return undefined;
  const points = (value: number): string => `${Math.round(value * 100)}`.replace("-", "\u2212");
  const range = interval({ bare: points }, difference.low, difference.high);
  const words = metricsOf(store)[key.metric]?.words[key.statistic] ?? "";
  return `${words} ${points(difference.value)} points${range === undefined ? "" : ` ${range}`}`;
}
