import type { JSX } from "preact";

import { ChartView } from "../chart/chart-view.js";
import { canaryBitsSpec } from "../figures/curves.js";
import type { PanelProps } from "./panel.js";

/** Canary bits by tier: the dose and the response. */
export function CanaryBits({ store, theme, sources }: PanelProps): JSX.Element {
  return (
    <ChartView
      store={store}
      theme={theme}
      spec={canaryBitsSpec(sources)}
      heightPx={260}
      help={sources.metrics["canary.bits"]?.help}
      emptyText={
        sources.run.canaries === undefined ? "This run has no canaries." : "No canary has been scored yet."
      }
    />
  );
}
