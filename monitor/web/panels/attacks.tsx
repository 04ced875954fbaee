import type { JSX } from "preact";

import { BarsPanel } from "./bars-panel.js";
import { metricSections } from "./metric-sections.js";
import type { PanelProps } from "./panel.js";

/** What an attacker must know for a leaked identifier to come. */
export function Attacks({ store, sources }: PanelProps): JSX.Element | null {
  return (
    <BarsPanel
      store={store}
      name="attacks"
      title="leaked identifiers, asked with less"
      sections={metricSections(sources, "attacks")}
    />
  );
}
