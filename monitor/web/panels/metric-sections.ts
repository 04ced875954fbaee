import { metricRows } from "../figures/bar-rows.js";
import type { Sources } from "../store/sources.js";
import { interval } from "../figures/format.js";
import type { BarsSection } from "./bars-section.js";

/** Sections of a panel of bars, one a metric and called as the metric is. */
export function metricSections(sources: Sources, panel: "attacks" | "ranks"): BarsSection[] {
  const { metrics } = sources;
  return metricRows(metrics, panel).map(({ metric, noted, keys }) => ({
    keys,
    label: metrics[metric]?.label ?? metric,
    note: (checkpoint) =>
      noted === undefined ? undefined : noteText(sources, { metric, statistic: noted }, checkpoint),
  }));
}

/** Members minus controls: `members − controls 29 points [12, 45]`. */
function noteText(
  { measurements, metrics }: Sources,
  key: { readonly metric: string; readonly statistic: string },
  checkpoint: string,
): string | undefined {
  const difference = measurements.find({ ...key, group: "member" }, checkpoint);
  if (difference?.value === undefined) return undefined;
  const points = (value: number): string => `${Math.round(value * 100)}`.replace("-", "\u2212");
  const range = interval({ bare: points }, difference);
  const words = metrics[key.metric]?.words[key.statistic];
  return [words, `${points(difference.value)} points`, range].filter((part) => part !== undefined).join(" ");
}
