import type { JSX } from "preact";

import { BarsPanel } from "./bars-panel.js";
import { metricSections } from "./metric-sections.js";
import type { PanelProps } from "./panel.js";

/** Whether the model knows whose an identifier or a diagnosis is. */
export function Ranks({ store, sources }: PanelProps): JSX.Element | null {
  return (
    <BarsPanel
      store={store}
      name="ranks"
      title="the true one among others"
      sections={metricSections(sources, "ranks")}
    />
  );
}
