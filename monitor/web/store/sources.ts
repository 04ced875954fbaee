import type { PageRun } from "../../page/protocol.js";
import type { Metrics } from "../figures/format.js";
import type { Records } from "./ledger.js";
import type { Measurements } from "./measurements.js";
import type { Axis, Timeline } from "./timeline.js";

/** Everything that charts and panels are made of. */
export interface Sources {
  readonly run: PageRun;
  /** What the figures are called, measured in, and drawn as. */
  readonly metrics: Metrics;
  readonly records: Records;
  readonly measurements: Measurements;
  readonly timeline: Timeline;
  readonly axis: Axis;
}
