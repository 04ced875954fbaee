import { findMetric, type MetricName } from "../../src/metrics/catalogue.js";
import type { Outcome, PointBody, Run } from "../../src/run/records.js";
import type { ProbeSet } from "../sample/probe-set.js";
import type { ProbeContext } from "./context.js";

/**
 * What a probe computes beside the shared pass over units and canaries, in tokens by what is done with them.
 */
export interface Work {
  readonly scored: number;
  readonly continued: number;
  readonly generated: number;
}

export const sumOfWork = (works: readonly Work[]): Work => ({
  scored: works.reduce((sum, { scored }) => sum + scored, 0),
  continued: works.reduce((sum, { continued }) => sum + continued, 0),
  generated: works.reduce((sum, { generated }) => sum + generated, 0),
});

/** What a probe found. No points is a fair answer: a probe may have nothing to say at a checkpoint. */
export interface Findings {
  readonly points: readonly PointBody[];
  readonly outcomes: readonly Outcome[];
}

/** One measurement, complete in one file. */
export interface Probe {
  readonly name: string;
  /** What it does, in one plain sentence. */
  readonly help: string;
  /** The metrics that it writes, and nobody else. */
  readonly metrics: readonly MetricName[];
  /** Whether a verdict needs it. */
  readonly isRequired: boolean;
  /**
   * What it computes of its own at a full evaluation, the dearest there is, when it does `share` of it;
   * absent where it lives on the shared pass.
   */
  readonly work?: (options: { readonly run: Run; readonly set: ProbeSet; readonly share: number }) => Work;
  /**
   * Its work counts against the budget, and other work is given up for it: what it does was fixed before
   * training.
   */
  readonly isWhole?: boolean;
  /**
   * Measures `context.subject`. `skipped` says why it could not be measured; what it throws is a failure of
   * the probe.
   */
  measure(context: ProbeContext): Promise<Findings | { readonly skipped: string }>;
}

/**
 * Measures with a probe, and holds it to its list. @throws Error where it gives a point of a metric or
 * statistic that it does not list: nothing of it is kept then.
 */
export async function measureWith(
  probe: Probe,
  context: ProbeContext,
): Promise<Findings | { readonly skipped: string }> {
  const findings = await probe.measure(context);
  if ("skipped" in findings) return findings;
  const isListed = (metric: string, statistic: string): boolean =>
    probe.metrics.some((name) => name === metric) &&
    findMetric(metric)?.statistics.includes(statistic) === true;
  for (const { metric, statistic } of findings.points)
    if (!isListed(metric, statistic))
      throw new Error(`the probe ${probe.name} lists no statistic "${statistic}" of ${metric}`);
  return findings;
}
