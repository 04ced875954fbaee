import { isDeepStrictEqual } from "node:util";

import { findMetric } from "../src/metrics/catalogue.js";
import { defaultRules } from "../src/rules/default-rules.js";
import { describeRule } from "../src/rules/describe-rule.js";
import { falseAlarmsOf } from "../src/rules/false-alarms.js";
import { percent } from "../src/rules/percent.js";
import { isActing } from "../src/rules/is-acting.js";
import type { Rule } from "../src/rules/rule.js";
import type { Run } from "../src/run/records.js";

/** A run's rules in words, what they may cost together, and how they differ from the default ones. */
export function ruleLines({ config: { rules }, probe }: Run): string[] {
  const { plannedLooks, reach = [] } = probe;
  if (rules.length === 0) return ["no rule, as the config says (rules: []): nothing will stop this run"];
  const inWords = (rule: Rule): string =>
    `${rule.name} ${describeRule(rule, { metric: findMetric(rule.metric), plannedLooks })}`;
  return [
    ...rules.map(inWords),
    describeBudget(rules),
    ...describeReach(rules, reach),
    ...describeChanges(rules),
  ];
}

/** Of how many patients the rules that act can tell, stage by stage. */
function describeReach(rules: readonly Rule[], reach: NonNullable<Run["probe"]["reach"]>): string[] {
  const acting = new Set(rules.filter(isActing).map(({ name }) => name));
  const stages = [...new Set(reach.map(({ stage }) => stage))];
  return stages.flatMap((name) => {
    const own = reach.filter(({ rule, stage }) => stage === name && acting.has(rule));
    const each = own.map(({ rule, patients }) => `${rule} ${patients}`);
    return each.length === 0 ? [] : [`patients of stage ${name} of whom they can tell: ${each.join(", ")}`];
  });
}

/** What the rules that act may cost together. */
function describeBudget(rules: readonly Rule[]): string {
  const acting = rules.filter(isActing);
  if (acting.length === 0) return "none of them stops a run: they only warn";
  const shares = acting.map((rule) => {
    const alarms = falseAlarmsOf(rule, findMetric(rule.metric));
    return { name: rule.name, share: alarms?.of === "runs" ? alarms.share : undefined };
  });
  const bounded = shares.reduce((sum, { share = 0 }) => sum + share, 0);
  const unbounded = shares.flatMap(({ name, share }) => (share === undefined ? [name] : []));
  const rest =
    unbounded.length === 0 ? "" : `; ${unbounded.join(", ")} can do so beyond that, without a bound`;
  return `together, at most ${percent(bounded)} of runs that leak nothing are cut short by chance${rest}`;
}

/** Default rules that are not as the program has them; nothing where all are. */
function describeChanges(rules: readonly Rule[]): string[] {
  const instead = (rule: Rule): readonly Rule[] => rules.filter(({ name }) => name === rule.name);
  const missing = defaultRules.filter((rule) => instead(rule).length === 0);
  const replaced = defaultRules.filter((rule) => {
    const own = instead(rule);
    return own.length > 0 && !own.every((one) => isSameRule(one, rule));
  });
  const named = (what: string, of: readonly Rule[]): string[] =>
    of.length === 0 ? [] : [`${what}: ${of.map(({ name }) => name).join(", ")}`];
  return [
    ...named("default rules that this run does without", missing),
    ...named("default rules that the config's own of the same name replace", replaced),
  ];
}

/** Whether two rules say the same, in whatever order of keys, absent ones left out. */
const isSameRule = (a: Rule, b: Rule): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));
