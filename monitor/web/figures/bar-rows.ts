import { defined } from "../../../src/defined.js";
import type { BarsDeclaration } from "../../../src/metrics/metric.js";
import type { RowKey } from "./bars.js";
import type { Sources } from "../store/sources.js";
import type { Metrics } from "./format.js";
import type { Measurements } from "../store/measurements.js";

/** Which bars the panels show, as the metrics declare it. */

/** Metrics that a panel shows, in the catalogue's order, with what it shows of them. */
const shownIn = (metrics: Metrics, panel: BarsDeclaration["panel"]) =>
  Object.entries(metrics).flatMap(([metric, { bars }]) => (bars?.panel === panel ? [{ metric, bars }] : []));

/** What the bars of identifiers may count; the classes are the rows. */
export const identifierChoices = (metrics: Metrics): readonly (RowKey & Pick<BarsDeclaration, "isLeak">)[] =>
  shownIn(metrics, "identifiers").flatMap(({ metric, bars }) =>
    bars.statistics.map((statistic) => ({ metric, statistic, ...defined({ isLeak: bars.isLeak }) })),
  );

/** A row a class of identifiers, the most leaked at the newest evaluation first. */
export function identifierKeys(measurements: Measurements, { metric, statistic }: RowKey): RowKey[] {
  const newest = measurements.latest(
    (point) => point.metric === metric && point.statistic === statistic && point.class !== undefined,
  );
  const pointOf = (name: string) =>
    newest && measurements.find({ metric, statistic, group: "member", class: name }, newest.checkpoint);
  // A class without a figure comes behind all that have one.
  const ranked = measurements.valuesOf(metric, "class").map((name) => {
    const { value, n } = pointOf(name) ?? {};
    const numUnits = statistic === "rate" ? 1 : Math.max(1, n ?? 1);
    return { name, share: value === undefined ? -Infinity : value / numUnits, n: n ?? 0 };
  });
  return ranked
    .sort((a, b) => byDescending(a.share, b.share) || b.n - a.n || a.name.localeCompare(b.name))
    .map(({ name }) => ({ metric, statistic, class: name }));
}

const byDescending = (a: number, b: number): number => (a === b ? 0 : b - a);

/** Rows of one metric, and the statistic that its heading gives. */
interface MetricRows {
  readonly metric: string;
  readonly noted?: string;
  readonly keys: readonly RowKey[];
}

/**
 * A section a metric. `attacks`: from how little a leak comes, whether it hangs on the name, whether it comes
 * unasked. `ranks`: whose memory it is, an identifier among other people's, a diagnosis behind the name.
 */
export const metricRows = (metrics: Metrics, panel: "attacks" | "ranks"): readonly MetricRows[] =>
  shownIn(metrics, panel).map(({ metric, bars }) => ({
    metric,
    keys: bars.statistics.map((statistic) => ({ metric, statistic })),
    ...defined({ noted: bars.noted }),
  }));

/** What the extracted text of a stage's records is. */
export const kindKeys = (
  { metrics, measurements }: Pick<Sources, "metrics" | "measurements">,
  of: string | undefined,
): RowKey[] =>
  shownIn(metrics, "kinds").flatMap(({ metric, bars }) =>
    bars.statistics.flatMap((statistic) =>
      measurements.valuesOf(metric, "class").map((name) => ({ metric, statistic, class: name, split: of })),
    ),
  );

/** A stage, a later one, and what became of the first one's records until then. */
interface Transition {
  readonly from: string;
  readonly to: string;
  readonly keys: readonly RowKey[];
}

/** What became of a stage's records over the stages behind it, by pairs of stages: the newest pair first. */
export function transitionKeys({
  metrics,
  measurements,
}: Pick<Sources, "metrics" | "measurements">): readonly Transition[] {
  const shown = shownIn(metrics, "transitions");
  const pairs = new Map<string, { readonly from: string; readonly to: string }>();
  for (const { metric, from, to } of measurements.points)
    if (from !== undefined && to !== undefined && shown.some((each) => each.metric === metric))
      pairs.set(`${from} ${to}`, { from, to });
  const newest = (pair: { readonly to: string }) =>
    measurements.evaluations.findLastIndex(({ stage }) => stage === pair.to);
  const rowsOf = (pair: { readonly from: string; readonly to: string }): RowKey[] =>
    shown.flatMap(({ metric, bars }) => bars.statistics.map((statistic) => ({ metric, statistic, ...pair })));
  return [...pairs.values()]
    .sort((a, b) => newest(b) - newest(a))
    .map((pair) => ({ ...pair, keys: rowsOf(pair) }));
}
