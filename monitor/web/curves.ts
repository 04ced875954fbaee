import {
  boundariesOf,
  isFigure,
  placeRows,
  type ChartSpec,
  type ChartLine,
  type VerdictMark,
  type Row,
  type PointShape,
  type Tone,
} from "./chart-spec.js";
import { curveFamilies, type CurveDeclaration } from "../../src/metrics/metric.js";
import { styleOf, wordsOf, type Metrics } from "./format.js";
import type { Records } from "./ledger.js";
import type { CurveKey, Measurements } from "./measurements.js";
import type { PageRun } from "../page/protocol.js";
import type { Axis, Timeline } from "./timeline.js";

/** Everything the curves are made of. */
export interface Sources {
  readonly run: PageRun;
  /** What the figures are called and measured in. */
  readonly metrics: Metrics;
  readonly records: Records;
  readonly measurements: Measurements;
  readonly timeline: Timeline;
  readonly axis: Axis;
}

/** A choice of the memorization chart. What it is called stands with the metric. */
export interface CurveChoice extends CurveDeclaration {
  readonly metric: string;
}

/** All choices, in the order of the selector. */
export const curveChoices = (metrics: Metrics): readonly CurveChoice[] =>
  curveFamilies.flatMap((family) =>
    Object.entries(metrics).flatMap(([metric, { curves = [] }]) =>
      curves.filter((curve) => curve.family === family).map((curve) => ({ ...curve, metric })),
    ),
  );

/** Choices that have points; before there are any, the first one says what is to come. */
export function offeredChoices({
  metrics,
  measurements,
}: Pick<Sources, "metrics" | "measurements">): readonly CurveChoice[] {
  const choices = curveChoices(metrics);
  const offered = choices.filter(({ metric, statistic }) => measurements.has(metric, statistic));
  return offered.length > 0 ? offered : choices.slice(0, 1);
}

/**
 * The memorization chart for a choice; `of` is the stage whose records are meant, where the metric tells them
 * apart.
 */
export function memorizationSpec(sources: Sources, choice: CurveChoice, of: string | undefined): ChartSpec {
  return evaluationSpec(sources, {
    name: "memorization",
    title: wordsOf(sources.metrics, choice),
    metric: choice.metric,
    statistic: choice.statistic,
    lines: linesOf(sources, choice, of),
    levels: choice.chance === undefined ? [] : [{ ...choice.chance, tone: "ink" }],
    hasBase: choice.lines === "member-control" || choice.lines === "train-test",
    ...(choice.yFloor === undefined ? {} : { yFloor: choice.yFloor }),
  });
}

/** Canary bits by tier, with the ceiling that the secrets have. */
export function canaryBitsSpec(sources: Sources): ChartSpec {
  const { canaries } = sources.run;
  const metric = "canary.bits";
  const ceiling = canaries?.design === "digits" ? canaries.symbols * Math.log2(10) : undefined;
  const lines = tierLines(sources, metric, "mean");
  const highest = Math.max(0, ...lines.flatMap(({ ys }) => ys.map((y) => y ?? 0)));
  return evaluationSpec(sources, {
    name: "canary-bits",
    title: "canary bits by repetitions",
    metric,
    statistic: "mean",
    lines,
    // The ceiling joins the chart when the curves come near it: from the start it would press them flat.
    levels: [
      { y: 0, label: "never seen", tone: "ink" },
      ...(ceiling !== undefined && highest > ceiling / 2
        ? [{ y: ceiling, label: `whole secret, ${ceiling.toFixed(1)}`, tone: "ink" as const }]
        : []),
    ],
    hasBase: false,
    yFloor: [-2, 6],
  });
}

type Sketch = Omit<ChartLine, "ys">;

interface EvaluationSpec extends Pick<ChartSpec, "name" | "title" | "levels" | "yFloor"> {
  readonly metric: string;
  readonly statistic: string;
  readonly lines: readonly ChartLine[];
  /** Whether the members' figure before training is drawn as a level line. */
  readonly hasBase: boolean;
}

function evaluationSpec(sources: Sources, spec: EvaluationSpec): ChartSpec {
  const { measurements, timeline, axis } = sources;
  const { evaluations } = measurements;
  const { xs, order } = placeRows({ timeline, axis }, evaluations);
  const pick = <T>(column: readonly T[]): T[] => order.map((index) => column[index] as T);
  const rows: Row[] = pick(evaluations).map(({ checkpoint, stage, epoch, step }) => ({
    label: checkpoint,
    checkpoint,
    stage,
    epoch,
    step,
  }));
  const style = styleOf(sources.metrics, spec);
  const first = spec.lines[0];
  const base = first?.ys[0];
  const isBase = evaluations[0]?.epoch === 0;
  return {
    name: spec.name,
    title: spec.title,
    axis,
    style,
    xs,
    rows,
    lines: spec.lines.map((line) => ({
      ...line,
      ys: pick(line.ys),
      ...(line.lows === undefined ? {} : { lows: pick(line.lows) }),
      ...(line.highs === undefined ? {} : { highs: pick(line.highs) }),
      ...(line.ns === undefined ? {} : { ns: pick(line.ns) }),
      ...(line.ks === undefined ? {} : { ks: pick(line.ks) }),
      ...(line.withheld === undefined ? {} : { withheld: pick(line.withheld) }),
    })),
    extent: timeline.extent(axis),
    boundaries: boundariesOf(timeline, axis),
    stages: timeline.stages,
    levels: [
      ...spec.levels,
      ...(spec.hasBase && isBase && first !== undefined && isFigure(base) && evaluations.length > 1
        ? [{ y: base, label: `base model ${style.full(base)}`, tone: first.tone }]
        : []),
    ],
    marks: marksOf(sources),
    ...(spec.yFloor === undefined ? {} : { yFloor: spec.yFloor }),
  };
}

/** Verdicts as marks on the axis. */
function marksOf({ records, timeline, axis }: Sources): VerdictMark[] {
  return records.verdicts.flatMap((verdict) => {
    const x = timeline.at(verdict, axis);
    if (x === undefined) return [];
    return [
      {
        x,
        kind:
          verdict.action !== "continue" || !verdict.passed
            ? "stopped"
            : verdict.warnings.length > 0
              ? "warned"
              : "passed",
      } as const,
    ];
  });
}

function linesOf(sources: Sources, choice: CurveChoice, of: string | undefined): ChartLine[] {
  const { metric, statistic } = choice;
  const split = choice.isByStage ? of : undefined;
  const line = (sketch: Omit<Sketch, "key">, key: Partial<CurveKey>) =>
    curveLine(sources, sketch, { metric, statistic, split, ...key });
  switch (choice.lines) {
    case "tier":
      return tierLines(sources, metric, statistic);
    case "member-control":
      return [
        line(
          { id: "member", label: "members", tone: "member", isDashed: false, shape: "circle" },
          { group: "member" },
        ),
        line(
          { id: "control", label: "controls", tone: "control", isDashed: true, shape: "square" },
          { group: "control" },
        ),
      ];
    case "train-test":
      return [
        line(
          { id: "train", label: "trained on", tone: "member", isDashed: false, shape: "circle" },
          { split: "train" },
        ),
        line(
          { id: "test", label: "held out", tone: "control", isDashed: true, shape: "square" },
          { split: "test" },
        ),
      ];
    case "bound":
      return [
        line(
          { id: "bound", label: "at least", tone: "member", isDashed: false, shape: "circle" },
          { group: "canary" },
        ),
        line(
          { id: "ceiling", label: "ceiling", tone: "control", isDashed: true, shape: "square" },
          { group: "canary", statistic: "ceiling" },
        ),
      ];
    case "single": {
      // One curve that compares members with controls itself; whether its points name a group is the metric's
      // affair.
      const sample = sources.measurements.latest(
        (point) => point.metric === metric && point.statistic === statistic && point.class === undefined,
      );
      return [
        line(
          { id: "member", label: "members", tone: "member", isDashed: false, shape: "circle" },
          sample?.group === undefined ? {} : { group: sample.group },
        ),
      ];
    }
  }
}

const tierShapes: readonly PointShape[] = ["circle", "square", "triangle", "diamond"];

function tierLines(sources: Sources, metric: string, statistic: string): ChartLine[] {
  const sample = sources.measurements.latest((point) => point.metric === metric);
  const tiers = [...sources.measurements.valuesOf(metric, "tier")].sort((a, b) => a - b);
  const tone: Tone = "canary";
  return tiers.map((tier, index) =>
    curveLine(
      sources,
      {
        id: `tier-${tier}`,
        label: tier === 0 ? "0× blank" : `${tier}×`,
        tone,
        level: tiers.length < 2 ? 1 : index / (tiers.length - 1),
        isDashed: tier === 0,
        shape: tier === 0 ? "ring" : (tierShapes[(index - 1) % tierShapes.length] ?? "circle"),
      },
      { metric, statistic, tier, ...(sample?.group === undefined ? {} : { group: sample.group }) },
    ),
  );
}

/**
 * A metric need not be due at every evaluation: one without a point of it is no row of the line. A gap is a
 * point without a figure, an evaluation whose probe was skipped, and one where the metric has points but not
 * this one.
 */
function curveLine(
  { measurements, metrics }: Sources,
  sketch: Omit<Sketch, "key">,
  key: CurveKey,
): ChartLine {
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
