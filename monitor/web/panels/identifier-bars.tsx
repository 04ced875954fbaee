import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { identifierChoices, identifierKeys } from "../figures/bar-rows.js";
import type { RowKey } from "../figures/bars.js";
import { wordsOf } from "../figures/format.js";
import { BarsPanel } from "./bars-panel.js";
import type { PanelProps } from "./panel.js";

const idOf = ({ metric, statistic }: RowKey): string => `${metric} ${statistic}`;

/** Patients with an identifier of a class. */
export function IdentifierBars({ store, sources }: PanelProps): JSX.Element {
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const { measurements, metrics } = sources;
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
            value={choice && idOf(choice)}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {offered.map((each) => (
              <option key={idOf(each)} value={idOf(each)}>
                {wordsOf(metrics, each)}
              </option>
            ))}
          </select>
        )
      }
    />
  );
}
