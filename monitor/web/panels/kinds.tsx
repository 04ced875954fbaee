import type { JSX } from "preact";

import { kindKeys } from "../figures/bar-rows.js";
import { BarsPanel } from "./bars-panel.js";
import type { PanelProps } from "./panel.js";

/** What the extracted text of the records in view is. */
export function Kinds({ store, sources }: PanelProps): JSX.Element | null {
  const of = store.stageInView.value;
  return (
    <BarsPanel
      store={store}
      name="kinds"
      title={of === undefined ? "kinds of extracted text" : `kinds of extracted text, ${of} records`}
      sections={[{ keys: kindKeys(sources, of) }]}
    />
  );
}
