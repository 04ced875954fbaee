import type { Point } from "../../../src/run/records.js";
import { defined } from "../../../src/defined.js";
import type { ChartLine, PointShape } from "../chart/chart-spec.js";
import type { CurveChoice } from "./curve-choices.js";
import type { CurveKey } from "../store/measurements.js";
import type { Sources } from "../store/sources.js";

/** How a line is drawn and called. */
type Sketch = Pick<ChartLine, "id" | "label" | "tone" | "level" | "isDashed" | "shape">;

const solid = { tone: "member", isDashed: false, shape: "circle" } as const;
const dashed = { tone: "control", isDashed: true, shape: "square" } as const;

/** Two lines that are compared, and what tells their points apart. */
const pairs = {
  "member-control": [
    { sketch: { ...solid, id: "member", label: "members" }, key: { group: "member" } },
    { sketch: { ...dashed, id: "control", label: "controls" }, key: { group: "control" } },
  ],
  "train-test": [
    { sketch: { ...solid, id: "train", label: "trained on" }, key: { split: "train" } },
    { sketch: { ...dashed, id: "test", label: "held out" }, key: { split: "test" } },
  ],
  bound: [
    { sketch: { ...solid, id: "bound", label: "at least" }, key: { group: "canary" } },
    {
      sketch: { ...dashed, id: "ceiling", label: "ceiling" },
      key: { group: "canary", statistic: "ceiling" },
    },
  ],
} as const;

/** Lines of a choice, for the records of stage `of` where the metric tells them apart. */
export function curveLines(
  sources: Sources,
  { choice, of }: { readonly choice: CurveChoice; readonly of: string | undefined },
): ChartLine[] {
  const { metric, statistic, lines, isByStage } = choice;
  const key = { metric, statistic, split: isByStage ? of : undefined };
  if (lines === "tier") return tierLines(sources, key);
  if (lines !== "single")
    return pairs[lines].map((own) => curveLine(sources, own.sketch, { ...key, ...own.key }));
  // One curve that compares members with controls itself; whether its points name a group is the metric's
  // affair.
  const sample = sources.measurements.latest(
    (point) => point.metric === metric && point.statistic === statistic && point.class === undefined,
  );
  return [curveLine(sources, { ...solid, id: "member", label: "members" }, { ...key, ...groupOf(sample) })];
}

const groupOf = (point: Point | undefined) => defined({ group: point?.group });

const tierShapes: readonly PointShape[] = ["circle", "square", "triangle", "diamond"];

/** A line a tier of canaries, fewest copies first. */
export function tierLines(sources: Sources, key: Pick<CurveKey, "metric" | "statistic">): ChartLine[] {
  const { measurements } = sources;
  const { metric, statistic } = key;
  const sample = measurements.latest((point) => point.metric === metric);
  const tiers = [...measurements.valuesOf(metric, "tier")].sort((a, b) => a - b);
  return tiers.map((tier, index) =>
    curveLine(
      sources,
      {
        id: `tier-${tier}`,
        label: tier === 0 ? "0× blank" : `${tier}×`,
        tone: "canary",
        level: tiers.length < 2 ? 1 : index / (tiers.length - 1),
        isDashed: tier === 0,
        shape: tier === 0 ? "ring" : (tierShapes[(index - 1) % tierShapes.length] ?? "circle"),
      },
      { metric, statistic, tier, ...groupOf(sample) },
    ),
  );
}

/**
 * A metric need not be due at every evaluation: one without a point of it is no row of the line. A gap is a
 * point without a figure, an evaluation whose probe was skipped, and one where the metric has points but not
 * this one.
 */
function curveLine({ measurements, metrics }: Sources, sketch: Sketch, key: CurveKey): ChartLine {
  const points = measurements.curve(key);
  const reasons = measurements.evaluations.map(
    ({ checkpoint }, index) =>
      points[index]?.withheld ?? measurements.skipped(metrics[key.metric]?.probe, checkpoint),
  );
  const isDue = measurements.evaluations.map(
    ({ checkpoint }, index) =>
      reasons[index] !== undefined || measurements.isMeasured(key.metric, checkpoint),
  );
  const column = (field: "value" | "low" | "high") =>
    points.map((point, index) => point?.[field] ?? (isDue[index] === true ? null : undefined));
  return {
    ...sketch,
    key,
    ys: column("value"),
    lows: column("low"),
    highs: column("high"),
    ns: points.map((point) => point?.n),
    ks: points.map((point) => point?.k),
    withheld: reasons,
  };
}
