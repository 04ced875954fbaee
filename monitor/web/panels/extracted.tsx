import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { kindKeys, transitionKeys } from "../bars.js";
import type { Store } from "../store.js";
import { BarsPanel } from "./bars-panel.js";

interface Props {
  readonly store: Store;
}

const sourcesOf = (store: Store) => ({
  metrics: store.run.value?.metrics ?? {},
  measurements: store.measurements.value,
});

/** What the extracted text of the records in view is. */
export function Kinds({ store }: Props): JSX.Element | null {
  const of = store.stageInView.value;
  return (
    <BarsPanel
      store={store}
      name="kinds"
      title={of === undefined ? "kinds of extracted text" : `kinds of extracted text, ${of} records`}
      sections={[{ keys: kindKeys(sourcesOf(store), of) }]}
    />
  );
}

/** What became of a stage's records over the stages behind it. */
export function Transitions({ store }: Props): JSX.Element | null {
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const pairs = transitionKeys(sourcesOf(store));
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
