import type { JSX } from "preact";

import { ChartView } from "../chart-view.js";
import { canaryBitsSpec, type Sources } from "../curves.js";
import type { Store } from "../store.js";
import type { ThemeSwitch } from "../theme.js";

/** Canary bits by tier: the dose and the response. */
export function CanaryBits({
  store,
  theme,
  sources,
}: {
  readonly store: Store;
  readonly theme: ThemeSwitch;
  readonly sources: Sources;
}): JSX.Element {
  return (
    <ChartView
      store={store}
      theme={theme}
      spec={canaryBitsSpec(sources)}
      heightPx={260}
      help={sources.metrics["canary.bits"]?.help ?? ""}
      emptyText={
        sources.run.canaries === undefined ? "This run has no canaries." : "No canary has been scored yet."
      }
    />
  );
}
