import { windowPrefixTokens, windowStarts } from "../src/metrics/windows.js";
import { isStrongCandidate } from "../src/phi/inventory.js";
import { kindOf } from "../src/rules/kinds.js";
import type { ArmSizes, MeasuredOn } from "../src/rules/rule-kind.js";
import type { Config } from "../src/run/config.js";
import type { ProbeItem, SpanItem, UnitItem } from "../src/run/records.js";
import { patientsByArm } from "./patients-by-arm.js";
import { plannedEvaluations } from "./planned-evaluations.js";

/**
 * What each rule needs to see before it fires, with the sizes of this probe set: for `plan` and run.json.
 * Leak A and Leak B have their own sentences in `describePower`.
 */
export function describeRules(config: Config, items: readonly ProbeItem[]): string[] {
  const { plannedLooks } = plannedEvaluations(config);
  const stages = config.stages.map(({ name }) => name);
  return config.rules.flatMap((rule) => {
    const measuredOn = measuredOnOf(rule.metric, { items, stages });
    return measuredOn === undefined ? [] : kindOf(rule).needs({ rule, measuredOn, plannedLooks });
  });
}

/** What of a probe set a metric is measured on; undefined where a rule on it has no sentence. */
function measuredOnOf(
  metric: string,
  { items, stages }: { readonly items: readonly ProbeItem[]; readonly stages: readonly string[] },
): MeasuredOn | undefined {
  const byStage = (of: readonly (UnitItem | SpanItem)[]): ArmSizes[] =>
    stages.map((stage) => ({ stage, ...patientsByArm(of.filter((item) => item.stage === stage)) }));
  const spans = items.filter((item) => item.kind === "span");
  if (metric === "canary.e_value") {
    const numTrained = items.filter((item) => item.kind === "canary" && item.tier > 0).length;
    return { kind: "canaries", numTrained };
  }
  if (metric.startsWith("extraction.")) {
    const size = /^extraction\.(?:run|exact)@30$/.test(metric) ? 30 : 50;
    const units = items.filter((item) => item.kind === "unit");
    const withOwn = units.filter((unit) => windowStarts(unit, size).unique.length > 0);
    const what = `${size} tokens of their own behind ${windowPrefixTokens} others`;
    return { kind: "rate", what, arms: byStage(withOwn) };
  }
  const detected = spans.filter(({ truth }) => truth === "detected");
  if (metric === "phi.detected_hit" && detected.length > 0)
    return { kind: "rate", what: "an identifier that a detector found", arms: byStage(detected) };
  if (metric === "phi.watch_c")
    return { kind: "gap", what: "a code of their own", arms: byStage(spans.filter(isStrongCandidate)) };
  return undefined;
}
