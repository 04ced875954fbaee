import { Attacks } from "./panels/attacks.js";
import { CanaryBits } from "./panels/canary-bits.js";
import { IdentifierBars } from "./panels/identifier-bars.js";
import { Kinds } from "./panels/kinds.js";
import { Memorization } from "./panels/memorization.js";
import type { Panel } from "./panels/panel.js";
import { Ranks } from "./panels/ranks.js";
import { RecordMap } from "./panels/record-map.js";
import { Telemetry } from "./panels/telemetry.js";
import { Transitions } from "./panels/transitions.js";
import { VerdictHistory } from "./panels/verdict-history.js";

/** Panels that share a row of the grid, and how they share it: a class of page.css. */
interface PanelRow {
  readonly layout: "wide" | "half" | "pair" | "quarters";
  readonly panels: readonly Panel[];
}

/** The panels of the page, top to bottom. A new one is a file of its own and an entry here. */
export const panelRows: readonly PanelRow[] = [
  { layout: "wide", panels: [Memorization] },
  { layout: "half", panels: [CanaryBits] },
  { layout: "half", panels: [IdentifierBars] },
  { layout: "pair", panels: [Attacks, Ranks] },
  { layout: "pair", panels: [RecordMap, Transitions, Kinds] },
  { layout: "quarters", panels: [Telemetry] },
  { layout: "wide", panels: [VerdictHistory] },
];
