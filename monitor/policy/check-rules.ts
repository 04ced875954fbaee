import { MnemoscopeError } from "../../src/errors.js";
import { findMetric, metrics } from "../../src/metrics/catalogue.js";
import type { MetricDeclaration } from "../../src/metrics/metric.js";
import { nearest } from "../../src/nearest.js";
import type { Rule } from "../../src/rules/rule.js";

/**
 * Refuses a rule that reads what no probe ever writes: it could not fire; and one that would stop a run by
 * what may only warn. Throws CONFIG_INVALID.
 */
export function checkRules(rules: readonly Rule[]): void {
  rules.forEach(checkRule);
}

const comparable = metrics.filter((known: MetricDeclaration) => known.compared !== undefined);

const remedy = "docs/metrics.md lists metrics and statistics";

function checkRule({ name, metric, statistic, test, action }: Rule): void {
  const known = findMetric(metric);
  if (known === undefined) {
    const names = metrics.map((candidate) => candidate.name);
    throw invalid(`rule "${name}" reads the metric "${metric}"${hint(metric, names)}`, remedy);
  }
  if (known.onlyWarns === true && action !== "warn")
    throw invalid(
      `rule "${name}" would act on ${metric}, which may only warn`,
      'give it "action: warn", or annotate the identifiers (mnemoscope data detect)',
    );
  const { statistics, compared = [], informationOnly = [] } = known;
  if (!statistics.includes(statistic))
    throw invalid(`rule "${name}" reads "${statistic}" of ${metric}${hint(statistic, statistics)}`, remedy);
  if (informationOnly.includes(statistic))
    throw invalid(
      `rule "${name}" reads "${statistic}" of ${metric}, which is for information only`,
      `read ${statistics.filter((other) => other !== statistic).join(" or ")} instead`,
    );
  if (test === "above-control" && !compared.includes(statistic))
    throw invalid(
      `rule "${name}" compares "${statistic}" of ${metric} with controls, which may not be asked as ` +
        "often as members",
      `compare ${comparable.map((known) => known.name).join(", ")}`,
    );
}

const invalid = (message: string, what: string): MnemoscopeError =>
  new MnemoscopeError("CONFIG_INVALID", message, { remedy: what });

function hint(wrong: string, right: readonly string[]): string {
  const suggestion = nearest(wrong, right);
  return suggestion === undefined ? "" : ` (did you mean "${suggestion}"?)`;
}
