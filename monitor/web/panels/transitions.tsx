import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { transitionKeys } from "../figures/bar-rows.js";
import { BarsPanel } from "./bars-panel.js";
import type { PanelProps } from "./panel.js";

/** What became of a stage's records over the stages behind it. */
export function Transitions({ store, sources }: PanelProps): JSX.Element | null {
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const pairs = transitionKeys(sources);
  const nameOf = ({ from, to }: (typeof pairs)[number]): string => `${from} → ${to}`;
  const pair = pairs.find((each) => nameOf(each) === chosen) ?? pairs[0];
  return (
    <BarsPanel
      store={store}
      name="transitions"
      title="records kept, lost and gained"
      sections={pair === undefined ? [] : [{ keys: pair.keys }]}
      controls={
        pairs.length < 2 || pair === undefined ? (
          <span class="muted">{pair === undefined ? "" : nameOf(pair)}</span>
        ) : (
          <select
            aria-label="stages"
            value={nameOf(pair)}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {pairs.map((each) => (
              <option key={nameOf(each)}>{nameOf(each)}</option>
            ))}
          </select>
        )
      }
    />
  );
}
