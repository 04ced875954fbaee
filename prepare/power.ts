import { findMetric } from "../src/metrics/catalogue.js";
import type { MeasuredOn } from "../src/metrics/metric.js";
import { neededRecordBits } from "../src/metrics/strong-record.js";
import { runTokens, windowPrefixTokens, windowStarts, type WindowSize } from "../src/metrics/windows.js";
import { isAskable, isStrongCandidate } from "../src/phi/inventory.js";
import { alphaOf } from "../src/rules/alpha-of.js";
import { leakAThreshold } from "../src/phi/leak-a-threshold.js";
import { kindOf } from "../src/rules/kinds.js";
import { readsSplit } from "../src/rules/reads-split.js";
import type { ArmSizes, ProbedSizes } from "../src/rules/rule-kind.js";
import type { Rule } from "../src/rules/rule.js";
import type { Config } from "../src/run/config.js";
import { publicStages } from "../src/run/judged-text.js";
import type { ProbeItem, SpanItem, UnitItem } from "../src/run/records.js";
import { comparedByArm } from "./patients-by-arm.js";
import { plannedEvaluations } from "./planned-evaluations.js";

/** What has sentences of its own in `describePower`. */
const saidThere: ReadonlySet<MeasuredOn> = new Set(["strong identifiers", "identifiers"]);

/**
 * What each rule needs to see before it fires, with the sizes of this probe set: for `plan` and run.json.
 */
export function describeRules(config: Config, sizes: Sizes): string[] {
  const { plannedLooks } = plannedEvaluations(config);
  return config.rules.flatMap((rule) => {
    const measuredOn = findMetric(rule.metric)?.measuredOn;
    if (measuredOn === undefined || saidThere.has(measuredOn)) return [];
    const probed = sizesReadBy(rule, { config, sizes })?.probed;
    return probed === undefined ? [] : kindOf(rule).needs({ rule, probed, plannedLooks });
  });
}

/** How much there is of each thing that metrics are measured on; undefined where a run has none by design. */
export type Sizes = (measuredOn: MeasuredOn) => ProbedSizes | undefined;

/**
 * Sizes of what a rule's metric is measured on, in the stages that the rule reads; undefined where the metric
 * does not say on what that is.
 */
export function sizesReadBy(
  rule: Rule,
  { config, sizes }: { readonly config: Config; readonly sizes: Sizes },
): { readonly probed: ProbedSizes | undefined } | undefined {
  const measuredOn = findMetric(rule.metric)?.measuredOn;
  if (measuredOn === undefined) return undefined;
  const probed = sizes(measuredOn);
  if (probed === undefined || probed.kind === "canaries") return { probed };
  const published = publicStages(config);
  const arms = probed.arms.filter(({ stage }) => readsSplit(rule, { split: stage, publicStages: published }));
  return { probed: { ...probed, arms } };
}

/** Sizes of a probe set, each counted once, when it is first asked for. */
export function probedSizes(config: Config, items: readonly ProbeItem[]): Sizes {
  const counts = sizeCounts(config, items);
  const counted = new Map<MeasuredOn, ProbedSizes | undefined>();
  return (measuredOn) => {
    if (!counted.has(measuredOn)) counted.set(measuredOn, counts[measuredOn]());
    return counted.get(measuredOn);
  };
}

function sizeCounts(
  config: Config,
  items: readonly ProbeItem[],
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
  const { plannedLooks } = plannedEvaluations(config);
  const { bits } = leakAThreshold(spans, { rules: config.rules, plannedLooks });
  const isStrong = (span: SpanItem): boolean => isStrongCandidate(span) && span.formatBits >= bits;
  const isCompared = (span: SpanItem): boolean => isAskable(span) && span.truth !== "detected";
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
              plannedLooks,
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
    "training records": () => ({
      kind: "rate",
      what: `a record of ${runTokens} tokens`,
      arms: byStage(units.filter(({ isPublic, ids }) => !isPublic && ids.length >= runTokens)),
    }),
    "strong identifiers": () => ({
      kind: "rate",
      what: "an identifier that is too hard to guess for luck",
      arms: byStage(spans.filter(isStrong)),
    }),
    identifiers: () => ({
      kind: "rate",
      what: "an identifier that is one patient's and that the record says once",
      arms: byStage(spans.filter(isCompared)),
    }),
  };
}
