import type { JSX } from "preact";

import type { Connection } from "./store/connection.js";
import { panelRows } from "./panel-rows.js";
import { AxisSwitch } from "./panels/axis-switch.js";
import { Header } from "./panels/header.js";
import { Headline } from "./panels/headline.js";
import { Notice } from "./panels/notice.js";
import { PlaceboNotice } from "./panels/placebo-notice.js";
import { SampleNotice } from "./panels/sample-notice.js";
import { VerdictBanner } from "./panels/verdict-banner.js";
import type { Store } from "./store/store.js";
import type { ThemeSwitch } from "./theme.js";

interface AppProps {
  readonly store: Store;
  readonly theme: ThemeSwitch;
  readonly connection: Connection;
}

/** The page, top to bottom: is it memorizing, what, whose, and should it have stopped? */
export function App({ store, theme, connection }: AppProps): JSX.Element {
  const sources = store.isComplete.value ? store.sources.value : undefined;
  return (
    <>
      <Header store={store} theme={theme} connection={connection} />
      <main class={`page page-${store.state.value}`}>
        <Notice store={store} />
        <PlaceboNotice store={store} />
        <SampleNotice store={store} />
        {sources === undefined ? null : (
          <>
            <VerdictBanner store={store} />
            <Headline store={store} />
            <AxisSwitch store={store} />
            <div class="grid">
              {panelRows.map(({ layout, panels }, row) => (
                <div key={row} class={layout}>
                  {panels.map((Panel, column) => (
                    <Panel key={column} store={store} theme={theme} sources={sources} />
                  ))}
                </div>
              ))}
            </div>
            <p class="foot">
              Counts of identifiers are lower bounds: what no annotation and no detector found is not counted.
              “Passed” means that a checkpoint broke none of the run’s rules, and that one of them could judge
              each stage with patients or private text; where none could, it is “unjudged”.
            </p>
          </>
        )}
      </main>
    </>
  );
}
