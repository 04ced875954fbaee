import type { JSX } from "preact";

import type { Sources } from "../store/sources.js";
import type { Store } from "../store/store.js";
import type { ThemeSwitch } from "../theme.js";

/** What every panel is given; each takes what it needs. */
export interface PanelProps {
  readonly store: Store;
  readonly theme: ThemeSwitch;
  readonly sources: Sources;
}

/** A part of the page that shows something of the run; null while there is nothing to show. */
export type Panel = (props: PanelProps) => JSX.Element | null;
