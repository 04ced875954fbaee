import type { JSX } from "preact";

import type { Connection } from "./connection.js";
import { AxisSwitch } from "./panels/axis-switch.js";
import { CanaryBits } from "./panels/canary-bits.js";
import { Kinds, Transitions } from "./panels/extracted.js";
import { Header } from "./panels/header.js";
import { Headline } from "./panels/headline.js";
import { Attacks, IdentifierBars, Ranks } from "./panels/leaks.js";
import { Memorization } from "./panels/memorization.js";
import { Notice, PlaceboNotice, SampleNotice } from "./panels/notice.js";
import { RecordMap } from "./panels/record-map.js";
import { Telemetry } from "./panels/telemetry.js";
import { VerdictBanner } from "./panels/verdict-banner.js";
import { VerdictHistory } from "./panels/verdict-history.js";
import type { Store } from "./store.js";
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
              <div class="wide">
                <Memorization store={store} theme={theme} sources={sources} />
              </div>
              <div class="half">
                <CanaryBits store={store} theme={theme} sources={sources} />
              </div>
              <div class="half">
                <IdentifierBars store={store} />
              </div>
              <div class="pair">
                <Attacks store={store} />
                <Ranks store={store} />
              </div>
              <div class="pair">
                <RecordMap store={store} />
                <Transitions store={store} />
                <Kinds store={store} />
              </div>
              <div class="quarters">
                <Telemetry store={store} theme={theme} sources={sources} />
              </div>
              <div class="wide">
                <VerdictHistory store={store} />
              </div>
            </div>
            <p class="foot">
              Counts of identifiers are lower bounds: what no annotation and no detector found is not counted.
              “Passed” means that a checkpoint broke none of the run’s rules.
            </p>
          </>
        )}
      </main>
    </>
  );
}
