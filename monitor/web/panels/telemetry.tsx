import type { JSX } from "preact";

import { ChartView } from "../chart-view.js";
import type { Sources } from "../curves.js";
import type { Store } from "../store.js";
import { telemetrySpecs } from "../telemetry.js";
import type { ThemeSwitch } from "../theme.js";

/** Loss, learning rate and speed, whether training itself is well; and what measuring takes. */
export function Telemetry({
  store,
  theme,
  sources,
}: {
  readonly store: Store;
  readonly theme: ThemeSwitch;
  readonly sources: Sources;
}): JSX.Element {
  const { loss, learningRate, speed, probing } = telemetrySpecs(sources);
  const emptyText = "Training has not begun yet.";
  return (
    <>
      <ChartView
        store={store}
        theme={theme}
        spec={loss}
        heightPx={200}
        help="Mean loss of the tokens that carry loss, in nats a token: each weight update, and validation records at the ends of epochs."
        emptyText={emptyText}
      />
      <ChartView
        store={store}
        theme={theme}
        spec={learningRate}
        heightPx={200}
        help="The learning rate of each weight update."
        emptyText={emptyText}
      />
      <ChartView
        store={store}
        theme={theme}
        spec={speed}
        heightPx={200}
        help="Tokens that carry loss, by the time that each weight update took."
        emptyText={emptyText}
      />
      <ChartView
        store={store}
        theme={theme}
        spec={probing}
        heightPx={200}
        help="Time that the probes took at each look. Training waits for it where a gate asks for a verdict."
        emptyText="Nothing was probed yet."
      />
    </>
  );
}
