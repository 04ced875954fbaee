import { defined } from "../../../src/defined.js";
import {
  boundariesOf,
  isFigure,
  placeRows,
  type ChartLine,
  type ChartSpec,
  type Row,
  type VerdictMark,
} from "../chart/chart-spec.js";
import type { CurveChoice } from "./curve-choices.js";
import { curveLines, tierLines } from "./curve-lines.js";
import { styleOf, wordsOf } from "./format.js";
import type { Sources } from "../store/sources.js";

/**
 * The memorization chart for a choice; `of` is the stage whose records are meant, where the metric tells them
 * apart.
 */
export function memorizationSpec(
  sources: Sources,
  { choice, of }: { readonly choice: CurveChoice; readonly of: string | undefined },
): ChartSpec {
  const { metric, statistic, chance, lines, yFloor } = choice;
  return evaluationSpec(sources, {
    name: "memorization",
    title: wordsOf(sources.metrics, choice),
    metric,
    statistic,
    lines: curveLines(sources, { choice, of }),
    levels: chance === undefined ? [] : [{ ...chance, tone: "ink" }],
    hasBase: lines === "member-control" || lines === "train-test",
    ...defined({ yFloor }),
  });
}

/** Canary bits by tier, with the ceiling that the secrets have. */
export function canaryBitsSpec(sources: Sources): ChartSpec {
  const { canaries } = sources.run;
  const key = { metric: "canary.bits", statistic: "mean" };
  const ceiling = canaries?.design === "digits" ? canaries.symbols * Math.log2(10) : undefined;
  const lines = tierLines(sources, key);
  const highest = Math.max(0, ...lines.flatMap(({ ys }) => ys.filter(isFigure)));
  return evaluationSpec(sources, {
    ...key,
    name: "canary-bits",
    title: "canary bits by repetitions",
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

interface EvaluationSpec extends Pick<ChartSpec, "name" | "title" | "levels" | "yFloor"> {
  readonly metric: string;
  readonly statistic: string;
  readonly lines: readonly ChartLine[];
  /** Whether the members' figure before training is drawn as a level line. */
  readonly hasBase: boolean;
}

function evaluationSpec(sources: Sources, spec: EvaluationSpec): ChartSpec {
  const { measurements, timeline, axis } = sources;
  const { name, title, yFloor } = spec;
  const { evaluations } = measurements;
  const { xs, order } = placeRows({ timeline, axis }, evaluations);
  const rows = inOrder(order, evaluations).map(({ checkpoint, stage, epoch, step }): Row => {
    return { label: checkpoint, checkpoint, stage, epoch, step };
  });
  return {
    name,
    title,
    axis,
    style: styleOf(sources.metrics, spec),
    xs,
    rows,
    lines: spec.lines.map((line) => lineInOrder(line, order)),
    extent: timeline.extent(axis),
    boundaries: boundariesOf(timeline, axis),
    stages: timeline.stages,
    levels: [...spec.levels, ...(spec.hasBase ? baseLevels(sources, spec) : [])],
    marks: marksOf(sources),
    ...defined({ yFloor }),
  };
}

/** The figure of the base model as a level line, once there is something to compare with it. */
function baseLevels({ measurements, metrics }: Sources, spec: EvaluationSpec): ChartSpec["levels"] {
  const [first] = spec.lines;
  const base = first?.ys[0];
  const [start, ...later] = measurements.evaluations;
  if (first === undefined || !isFigure(base) || start?.epoch !== 0 || later.length === 0) return [];
  return [{ y: base, label: `base model ${styleOf(metrics, spec).full(base)}`, tone: first.tone }];
}

const inOrder = <T>(order: readonly number[], column: readonly T[]): T[] =>
  order.flatMap((index) => column.slice(index, index + 1));

function lineInOrder(line: ChartLine, order: readonly number[]): ChartLine {
  const pick = <T>(column: readonly T[] | undefined): T[] | undefined => column && inOrder(order, column);
  return {
    ...line,
    ys: inOrder(order, line.ys),
    ...defined({
      lows: pick(line.lows),
      highs: pick(line.highs),
      ns: pick(line.ns),
      ks: pick(line.ks),
      withheld: pick(line.withheld),
    }),
  };
}

/** Verdicts as marks on the axis. */
function marksOf({ records, timeline, axis }: Sources): VerdictMark[] {
  return records.verdicts.flatMap((verdict) => {
    const x = timeline.at(verdict, axis);
    return x === undefined ? [] : [{ x, kind: markOf(verdict) }];
  });
}

function markOf({ action, passed, warnings }: Sources["records"]["verdicts"][number]): VerdictMark["kind"] {
  if (action !== "continue" || !passed) return "stopped";
  return warnings.length > 0 ? "warned" : "passed";
}
