import type { Section } from "./section.js";
import type { RunRecords } from "./run-records.js";
import { showPoint } from "./show-point.js";

/** Metrics that are no shares. */
const numbers: ReadonlySet<string> = new Set(["persistence.retained_lift", "persistence.gain"]);

/** Metrics that each arm has of its own. */
export const isOfArms = (metric: string): boolean =>
  metric === "persistence.table" || metric === "persistence.gain";

/** What stages left behind; undefined where nothing was looked for. */
export function persistenceSection(records: RunRecords): Section | undefined {
  const points = records.points.filter((point) => point.metric.startsWith("persistence."));
  if (points.length === 0) return undefined;
  const newest = new Map(
    points.map((point) => [
      `${point.metric} ${point.statistic} ${point.group ?? ""} ${point.from ?? ""} ${point.to ?? ""}`,
      point,
    ]),
  );
  return {
    title: "Persistence",
    lines: ["What a stage left behind and a later stage did not erase."],
    table: {
      head: ["metric", "learned in", "looked for after", "figure"],
      rows: [...newest.values()].map((point) => [
        isOfArms(point.metric) ? `${point.metric}, ${point.group ?? ""}s ${point.statistic}` : point.metric,
        point.from ?? "",
        point.to ?? "",
        showPoint(point, numbers.has(point.metric) ? "number" : "percent"),
      ]),
    },
  };
}
