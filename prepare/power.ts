import type { Config, Rule } from "../src/run/config.js";
import { levelAt } from "../src/metrics/level-at.js";
import { isStrongCandidate } from "../src/phi/inventory.js";
import type { CanaryItem, ProbeItem, SpanItem, UnitItem } from "../src/run/records.js";
import { fewestHits, plannedLooks } from "./findings.js";
import { windowPrefixTokens } from "./templates.js";

/**
 * What each rule needs to see before it fires, with the sizes of this probe set: for `plan` and run.json.
 * Leak A and Leak B have their own sentences in `describePower`.
 */
export function describeRules(config: Config, items: readonly ProbeItem[]): string[] {
  const { plannedLooks: evaluations } = plannedLooks(config);
  const units = items.filter((item): item is UnitItem => item.kind === "unit");
  const spans = items.filter((item): item is SpanItem => item.kind === "span");
  return config.rules.flatMap((rule) => {
    if (rule.test === "e-value") return describeEvidence(rule, { items, evaluations });
    const size = /^extraction\.(?:run|exact)@(30|50)$/.exec(rule.metric)?.[1] === "30" ? 30 : 50;
    if (rule.test === "above-control" && rule.metric.startsWith("extraction."))
      return [
        describeComparison(rule, {
          arms: armsOf(
            config,
            units.filter((unit) => hasOwnWindow(unit, size)),
          ),
          evaluations,
          what: `${size} tokens of their own behind 50 others`,
        }),
      ];
    if (rule.metric === "phi.detected_hit" && spans.some(({ truth }) => truth === "detected"))
      return [
        describeComparison(rule, {
          arms: armsOf(
            config,
            spans.filter(({ truth }) => truth === "detected"),
          ),
          evaluations,
          what: "an identifier that a detector found",
        }),
      ];
    return rule.metric === "phi.watch_c"
      ? describeWatch(rule, armsOf(config, spans.filter(isStrongCandidate)))
      : [];
  });
}

interface Arms {
  readonly stage: string;
  readonly numMembers: number;
  readonly numControls: number;
}

/** Patients an arm and stage that have one of the items. */
function armsOf(config: Config, items: readonly (UnitItem | SpanItem)[]): Arms[] {
  return config.stages.map(({ name }) => {
    const numPatients = (group: UnitItem["group"]) =>
      new Set(
        items.filter((item) => item.stage === name && item.group === group).map(({ patient }) => patient),
      ).size;
    return { stage: name, numMembers: numPatients("member"), numControls: numPatients("control") };
  });
}

/**
 * One canary carries the mean: n·2/alpha of it at the first look, n·K(K+1)/alpha at the last, since look t
 * weighs 1/(t(t+1)).
 */
function describeEvidence(
  rule: Rule,
  { items, evaluations }: { readonly items: readonly ProbeItem[]; readonly evaluations: number },
): string[] {
  const trained = items.filter((item): item is CanaryItem => item.kind === "canary" && item.tier > 0);
  if (rule.metric !== "canary.e_value" || trained.length === 0) return [];
  const bitsAt = (evaluation: number): string =>
    Math.log2((trained.length * evaluation * (evaluation + 1)) / rule.alpha).toFixed(1);
  return [
    `rule ${rule.name}: ${trained.length} canaries are trained; one of them that gives away ` +
      `${bitsAt(1)} bits at the first look, or ${bitsAt(evaluations)} at look ${evaluations}, is enough`,
  ];
}

function describeComparison(
  rule: Rule,
  {
    arms,
    evaluations,
    what,
  }: { readonly arms: readonly Arms[]; readonly evaluations: number; readonly what: string },
): string {
  const compared = arms.filter(({ numMembers, numControls }) => Math.min(numMembers, numControls) > 0);
  if (compared.length === 0)
    return `rule ${rule.name}: no stage has members and controls with ${what}, so it cannot fire`;
  // Holm's first step: the smallest of as many p-values as there are stages.
  const level = levelAt(1, { alpha: rule.alpha, plannedLooks: evaluations }) / compared.length;
  const each = compared.map(({ stage, numMembers, numControls }) => {
    const fewest = fewestHits({ numMembers, numControls, level });
    const of = `of ${numMembers} members' patients against none of ${numControls} controls'`;
    return (
      `stage ${stage}: ` +
      (fewest === undefined ? `not even all ${of} are enough` : `${fewest} ${of} are enough`)
    );
  });
  return `rule ${rule.name}, at one look: ${each.join("; ")}`;
}

/** Patients an arm from which on a gap has an interval. */
const minWatched = 20;

/**
 * How large a gap is seen depends on its spread, which is not known before training: what can be said is
 * whether there will be an interval.
 */
function describeWatch(rule: Rule, arms: readonly Arms[]): string[] {
  const watched = arms.filter(({ numMembers, numControls }) => numMembers + numControls > 0);
  return watched.map(({ stage, numMembers, numControls }) => {
    const sizes = `${numMembers} members' and ${numControls} controls' patients with a code of their own`;
    return Math.min(numMembers, numControls) < minWatched
      ? `rule ${rule.name}: stage ${stage} has ${sizes}, under the ${minWatched} an arm that an ` +
          "interval needs, so it cannot fire"
      : `rule ${rule.name}: stage ${stage} has ${sizes}, enough for an interval`;
  });
}

/**
 * Whether some window of so many tokens stands in no other patient's training record, behind the prefix that
 * an extraction gets.
 */
function hasOwnWindow(
  { ids, lossStart, templateStarts30, templateStarts50 }: UnitItem,
  size: 30 | 50,
): boolean {
  const templates = new Set(size === 30 ? templateStarts30 : templateStarts50);
  for (let start = Math.max(windowPrefixTokens, lossStart); start + size <= ids.length; start++)
    if (!templates.has(start)) return true;
  return false;
}
