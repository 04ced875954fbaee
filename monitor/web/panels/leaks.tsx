import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { attackRows, identifierChoices, identifierKeys, rankRows, type RowKey } from "../bars.js";
import { interval, wordsOf } from "../format.js";
import type { Store } from "../store.js";
import { BarsPanel } from "./bars-panel.js";

interface Props {
  readonly store: Store;
}

/** Patients with an identifier of a class. */
export function IdentifierBars({ store }: Props): JSX.Element {
  const [chosen, setChosen] = useState("leak-a");
  const measurements = store.measurements.value;
  const metrics = store.run.value?.metrics ?? {};
  const offered = identifierChoices.filter(({ metric, statistic }) => measurements.has(metric, statistic));
  const choice = offered.find(({ id }) => id === chosen) ?? offered[0];
  return (
    <BarsPanel
      store={store}
      name="identifiers"
      title="identifiers by class"
      sections={choice === undefined ? [] : [{ keys: identifierKeys(measurements, choice) }]}
      isLeak={choice?.id === "leak-a"}
      emptyText="No identifier has been probed yet."
      controls={
        offered.length < 2 ? null : (
          <select
            aria-label="what the bars count"
            class="metric-select"
            value={choice?.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {offered.map(({ id, metric, statistic }) => (
              <option key={id} value={id}>
                {wordsOf(metrics, metric, statistic)}
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
      sections={attackRows.map((keys) => ({ ...labelled(store, keys), keys }))}
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
      sections={rankRows.map((keys) => ({
        ...labelled(store, keys),
        keys,
        note: (checkpoint) => gapText(store, keys, checkpoint),
      }))}
    />
  );
}

/** A section of one metric is called as the metric is. */
function labelled(store: Store, keys: readonly RowKey[]): { readonly label?: string } {
  const label = store.run.value?.metrics[keys[0]?.metric ?? ""]?.label;
  return label === undefined ? {} : { label };
}

/** Members minus controls: `members − controls 29 points [12, 45]`. */
function gapText(store: Store, keys: readonly RowKey[], checkpoint: string): string | undefined {
  const metric = keys[0]?.metric ?? "";
  const gap = store.measurements.value.find({ metric, statistic: "gap", group: "member" }, checkpoint);
  if (gap?.value === undefined) return undefined;
  const points = (value: number): string => `${Math.round(value * 100)}`.replace("-", "\u2212");
  const range = interval({ bare: points }, gap.low, gap.high);
  const words = store.run.value?.metrics[metric]?.words["gap"] ?? "";
  return `${words} ${points(gap.value)} points${range === undefined ? "" : ` ${range}`}`;
}
