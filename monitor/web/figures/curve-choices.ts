import { curveFamilies, type CurveDeclaration } from "../../../src/metrics/metric.js";
import type { Metrics } from "./format.js";
import type { Sources } from "../store/sources.js";

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
