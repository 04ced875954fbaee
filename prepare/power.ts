import { findMetric } from "../src/metrics/catalogue.js";
import type { MeasuredOn } from "../src/metrics/metric.js";
import { neededRecordBits } from "../src/metrics/strong-record.js";
import { runTokens, windowPrefixTokens, windowStarts, type WindowSize } from "../src/metrics/windows.js";
import { isStrongCandidate } from "../src/phi/inventory.js";
import { alphaOf } from "../src/rules/alpha-of.js";
import { kindOf } from "../src/rules/kinds.js";
import type { ArmSizes, ProbedSizes } from "../src/rules/rule-kind.js";
import type { Config } from "../src/run/config.js";
import type { ProbeItem, SpanItem, UnitItem } from "../src/run/records.js";
import { comparedByArm } from "./patients-by-arm.js";
import { plannedEvaluations } from "./planned-evaluations.js";

/**
 * What each rule needs to see before it fires, with the sizes of this probe set: for `plan` and run.json.
 * Leak A and Leak B have their own sentences in `describePower`.
 */
export function describeRules(config: Config, items: readonly ProbeItem[]): string[] {
  const { plannedLooks } = plannedEvaluations(config);
  const sizes = sizesOf(items, config);
  return config.rules.flatMap((rule) => {
    const measuredOn = findMetric(rule.metric)?.measuredOn;
    const probed = measuredOn === undefined ? undefined : sizes[measuredOn]();
    return probed === undefined ? [] : kindOf(rule).needs({ rule, probed, plannedLooks });
  });
}

/** How much there is of each thing that metrics are measured on; undefined where a run has none by design. */
function sizesOf(
  items: readonly ProbeItem[],
  config: Config,
): Readonly<Record<MeasuredOn, () => ProbedSizes | undefined>> {
  const byStage = (of: readonly (UnitItem | SpanItem)[]): ArmSizes[] =>
    config.stages.map(({ name: stage }) => ({
      stage,
      ...comparedByArm(of.filter((item) => item.stage === stage)),
    }));
  const units = items.filter((item) => item.kind === "unit");
  const spans = items.filter((item) => item.kind === "span");
  const windows = (size: WindowSize): ProbedSizes => ({
    kind: "rate",
    what: `${size} tokens of their own behind ${windowPrefixTokens} others`,
    arms: byStage(units.filter((unit) => windowStarts(unit, size).unique.length > 0)),
  });
  const own = units.filter((unit) => !unit.isPublic && windowStarts(unit, runTokens).unique.length > 0);
  const numWindows = own
    .filter(({ group }) => group === "member")
    .reduce((sum, unit) => sum + windowStarts(unit, runTokens).unique.length, 0);
  const detected = spans.filter(({ truth }) => truth === "detected");
  return {
    "trained canaries": () => ({
      kind: "canaries",
      numTrained: items.filter((item) => item.kind === "canary" && item.tier > 0).length,
    }),
    "30 tokens": () => windows(30),
    "50 tokens": () => windows(50),
    "30 private tokens": () =>
      units.some(({ isPublic }) => !isPublic)
        ? {
            kind: "proof",
            what: `${runTokens} tokens of their own behind ${windowPrefixTokens} others`,
            bits: neededRecordBits({
              numWindows,
              plannedLooks: plannedEvaluations(config).plannedLooks,
              alpha: alphaOf("extraction.strong", config.rules),
            }),
            arms: byStage(own),
          }
        : undefined,
    "detected identifiers": () =>
      detected.length === 0
        ? undefined
        : { kind: "rate", what: "an identifier that a detector found", arms: byStage(detected) },
    "own codes": () => ({
      kind: "gap",
      what: "a code of their own",
      arms: byStage(spans.filter(isStrongCandidate)),
    }),
  };
}
