import { defined } from "../../src/defined.js";
import type { BarsDeclaration } from "../../src/metrics/metric.js";
import type { Point } from "../../src/run/records.js";
import { isShare, type Metrics } from "./format.js";
import type { CurveKey, Measurements } from "./measurements.js";

/** Shares at one checkpoint, members beside controls: what `panels/bars-panel.tsx` draws. */

/** What a row of bars is about: the key of a point, but for its group. */
export type RowKey = Omit<CurveKey, "group" | "tier">;

/** A share of one group, with its interval; k of n where whole units were counted. */
export interface Bar {
  readonly k: number | undefined;
  readonly n: number | undefined;
  readonly share: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly withheld: string | undefined;
}

export interface BarRow {
  readonly key: RowKey;
  readonly member: Bar | undefined;
  readonly control: Bar | undefined;
}

export interface Bars {
  readonly checkpoint: string;
  readonly rows: readonly BarRow[];
  /** Share at the axis' end. */
  readonly scale: number;
  readonly isNewest: boolean;
}

interface BarsOf {
  readonly measurements: Measurements;
  readonly metrics: Metrics;
  readonly keys: readonly RowKey[];
  /** Checkpoint that is asked for; the newest stands in where none is named or where that one has no bars. */
  readonly checkpoint?: string | undefined;
}

/**
 * Bars of some rows, in the order of the rows and on the scale of the newest: nothing jumps while one looks
 * back. Undefined where nothing was measured.
 */
export function barsOf({ measurements, metrics, keys, checkpoint }: BarsOf): Bars | undefined {
  const rowsAt = (at: string): BarRow[] =>
    keys.flatMap((key) => {
      const bar = (group: "member" | "control") => toBar(metrics, measurements.find({ ...key, group }, at));
      const [member, control] = [bar("member"), bar("control")];
      return member === undefined && control === undefined ? [] : [{ key, member, control }];
    });
  const newest = measurements.evaluations.findLast(
    (evaluation) => rowsAt(evaluation.checkpoint).length > 0,
  )?.checkpoint;
  if (newest === undefined) return undefined;
  const newestRows = rowsAt(newest);
  const asked = checkpoint === undefined || checkpoint === newest ? [] : rowsAt(checkpoint);
  const [at, rows] =
    asked.length > 0 && checkpoint !== undefined ? [checkpoint, asked] : [newest, newestRows];
  const extent = (bar: Bar | undefined) => Math.max(bar?.share ?? 0, bar?.high ?? 0);
  const largest = Math.max(
    0,
    ...newestRows.map(({ member, control }) => Math.max(extent(member), extent(control))),
  );
  const scale = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75].find((candidate) => candidate >= largest) ?? 1;
  return { checkpoint: at, rows, scale, isNewest: at === newest };
}

/**
 * The reason that keeps a whole group from having a figure, where all rows give the same: said once, it need
 * not stand in every bar.
 */
export function withheldOf(rows: readonly BarRow[], group: "member" | "control"): string | undefined {
  const [first, ...rest] = rows.map((row) => row[group]?.withheld);
  return rest.every((reason) => reason === first) ? first : undefined;
}

/** Metrics that a panel shows, in the catalogue's order, with what it shows of them. */
const shownIn = (metrics: Metrics, panel: BarsDeclaration["panel"]) =>
  Object.entries(metrics).flatMap(([metric, { bars }]) => (bars?.panel === panel ? [{ metric, bars }] : []));

/** What the bars of identifiers may count; the classes are the rows. */
export const identifierChoices = (metrics: Metrics): readonly (RowKey & Pick<BarsDeclaration, "isLeak">)[] =>
  shownIn(metrics, "identifiers").flatMap(({ metric, bars }) =>
    bars.statistics.map((statistic) => ({ metric, statistic, ...defined({ isLeak: bars.isLeak }) })),
  );

/** A row a class of identifiers, the most leaked at the newest look first. */
export function identifierKeys(measurements: Measurements, { metric, statistic }: RowKey): RowKey[] {
  const newest = measurements.latest(
    (point) => point.metric === metric && point.statistic === statistic && point.class !== undefined,
  )?.checkpoint;
  const of = (name: string) =>
    measurements.find({ metric, statistic, group: "member", class: name }, newest ?? "");
  const share = (name: string): number => {
    const { value = -1, n = 1 } = of(name) ?? {};
    return value / (statistic === "rate" ? 1 : Math.max(1, n));
  };
  return [...measurements.valuesOf(metric, "class")]
    .sort((a, b) => share(b) - share(a) || (of(b)?.n ?? 0) - (of(a)?.n ?? 0) || a.localeCompare(b))
    .map((name) => ({ metric, statistic, class: name }));
}

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
  { metrics, measurements }: Pick<BarsOf, "metrics" | "measurements">,
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
}: Pick<BarsOf, "metrics" | "measurements">): readonly Transition[] {
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

const initialisms: ReadonlySet<string> = new Set(["MRN", "SSN", "IP", "URL", "VIN", "ZIP"]);

/** A class as a person reads it: `HEALTH_PLAN` is health plan, `MRN` stays. */
export const classLabel = (name: string): string =>
  name
    .split("_")
    .map((word) => (initialisms.has(word) ? word : word.toLowerCase()))
    .join(" ");

/** Counts of units and rates over them alike become shares. */
function toBar(metrics: Metrics, point: Point | undefined): Bar | undefined {
  if (point === undefined) return undefined;
  const { metric, statistic, n, value, low, high, withheld } = point;
  const isRate = isShare(metrics, metric, statistic);
  const toShare = (figure: number | undefined) =>
    figure === undefined ? undefined : isRate ? figure : n === undefined || n === 0 ? undefined : figure / n;
  const k = point.k ?? (isRate || value === undefined ? undefined : value);
  return { k, n, share: toShare(value), low: toShare(low), high: toShare(high), withheld };
}
