import { kindOf } from "./kinds.js";
import type { FalseAlarms, RuleMetric } from "./rule-kind.js";
import type { Rule } from "./rule.js";

/**
 * How often a rule fires where nothing leaks, at most: as its metric keeps it, whatever the test, or as its
 * kind does. Undefined where nothing bounds it.
 */
export const falseAlarmsOf = (rule: Rule, metric: RuleMetric | undefined): FalseAlarms | undefined =>
  metric?.falseAlarms === undefined ? kindOf(rule).falseAlarms(rule) : { share: rule.alpha, of: "runs" };
