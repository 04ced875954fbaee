import { metricWords, metrics } from "../../src/metrics/catalogue.js";
import type { MetricDeclaration } from "../../src/metrics/metric.js";
import { findPoints, lastPoint, type RunRecords } from "./run-records.js";
import type { Section } from "./section.js";
import { showPoint } from "./show-point.js";

/** Metrics of what is behind a leak, in the order of the page. */
const asked = (["attacks", "ranks"] as const).flatMap((panel) =>
  metrics.filter(({ bars }: MetricDeclaration) => bars?.panel === panel).map(({ name }) => name),
);

/**
 * What is behind leaked identifiers, at the last evaluation that asked: how little they need, and whether the
 * model knows whose they are. Absent where nothing was asked.
 */
export function leaksSection(records: RunRecords): Section | undefined {
  const rows = asked.flatMap((metric) => rowsOf(records, metric));
  if (rows.length === 0) return undefined;
  return {
    title: "What is behind the leaks",
    lines: [
      "Asked at the ends of stages and where something leaked; controls' figures say what chance gives.",
    ],
    table: { head: ["", "at", "members", "controls"], rows },
  };
}

function rowsOf(records: RunRecords, metric: string): string[][] {
  const { label, words = {}, units = {} } = metricWords[metric] ?? {};
  const checkpoint = findPoints(records, { metric }).at(-1)?.checkpoint;
  if (checkpoint === undefined) return [];
  return Object.entries(units).map(([statistic, unit]) => {
    const as = unit.startsWith("share") ? "percent" : "count";
    const [member, control] = (["member", "control"] as const).map((group) =>
      lastPoint(records, { metric, statistic, group, checkpoint }),
    );
    const said = words[statistic];
    return [
      `${label ?? metric}${said === undefined ? "" : `: ${said}`}`,
      checkpoint,
      showPoint(member, as),
      // A gap is of both groups, and stands with the members.
      control === undefined && statistic === "gap" ? "" : showPoint(control, as),
    ];
  });
}
