import { kindOf } from "./kinds.js";
import type { Rule } from "./rule.js";
import type { RuleMetric } from "./rule-kind.js";

/**
 * What a rule does and when, in plain words behind its name, with the false alarms that it may cost: the one
 * text of `plan` and page. @param options.metric what the catalogue says of the metric that it reads.
 */
export function describeRule(
  rule: Rule,
  { metric = {}, plannedLooks }: { readonly metric?: RuleMetric | undefined; readonly plannedLooks: number },
): string {
  const action = { stop: "stops the run", "next-stage": "ends the stage", warn: "warns" }[rule.action];
  const from = rule.fromStage === undefined ? "" : `, from stage ${rule.fromStage} on,`;
  const group =
    rule.group === undefined ? "" : `, ${rule.group === "canary" ? "canaries" : `${rule.group}s`}`;
  const where = [
    ["tier", rule.tier],
    ["class", rule.class],
    ["records of", rule.split],
  ]
    .map(([what, value]) => (value === undefined ? "" : `, ${what} ${value}`))
    .join("");
  const name = `${rule.metric}, ${rule.statistic}${group}${where}`;
  const figure = metric.meaning === undefined ? name : `${metric.meaning} (${name})`;
  return `${action}${from} when ${kindOf(rule).describe({ rule, figure, metric, plannedLooks })}`;
}
