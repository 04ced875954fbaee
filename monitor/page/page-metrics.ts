import { metrics, metricWords } from "../../src/metrics/catalogue.js";
import { invariant } from "../../src/errors.js";
import type { MetricDeclaration } from "../../src/metrics/metric.js";
import { defined } from "../../src/defined.js";
import { probeOf } from "../probes/probe-of.js";
import type { PageMetric } from "./protocol.js";

/** What the page is told of every metric of the catalogue, in its order. */
export const pageMetrics: Readonly<Record<string, PageMetric>> = Object.fromEntries(
  metrics.map(({ name, curves, bars }: MetricDeclaration) => {
    const words = invariant(metricWords[name], "the catalogue has words for every metric");
    return [name, { ...words, probe: probeOf(name), ...defined({ curves, bars }) }];
  }),
);
