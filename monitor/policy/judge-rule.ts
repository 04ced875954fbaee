import { labelOfMetric } from "../../src/metrics/catalogue.js";
import { kindOf } from "../../src/rules/kinds.js";
import { readsSplit } from "../../src/rules/reads-split.js";
import type { PatientsReached, RuleFigure } from "../../src/rules/rule-kind.js";
import { isActing } from "../../src/rules/is-acting.js";
import type { Rule } from "../../src/rules/rule.js";
import type { PointBody } from "../../src/run/records.js";
import type { ProbeEnd } from "../feed.js";
import type { Subject } from "../probes/context.js";
import { probeOf } from "../probes/probe-of.js";

/** One measured checkpoint. */
export interface Evaluation {
  readonly subject: Subject;
  readonly points: readonly PointBody[];
  /** Every probe's end, by the probe's name. */
  readonly ends: ReadonlyMap<string, ProbeEnd>;
}

/** The figures that a rule read at each evaluation at which it acted, the newest last. */
export type RuleHistory = readonly (readonly RuleFigure[])[];

/**
 * How one rule came out. `fired`: its figure is over the line. `failed`: its probe was skipped, and what
 * cannot be judged does not pass. `unable`: the figure is withheld. Reasons hold counts and classes, never an
 * identifier.
 */
export type RuleOutcome =
  { readonly kind: "quiet" } | { readonly kind: "fired" | "failed" | "unable"; readonly reason: string };

/** Judges one rule at one evaluation, which joins the rule's history; `reached`: of how many patients. */
export function judgeRule(options: {
  readonly rule: Rule;
  readonly evaluation: Evaluation;
  readonly history: RuleHistory;
  readonly plannedLooks: number;
  readonly publicStages: ReadonlySet<string>;
}): {
  readonly outcome: RuleOutcome;
  readonly history: RuleHistory;
  readonly reached: readonly PatientsReached[];
} {
  const { rule, evaluation, plannedLooks, publicStages } = options;
  const matching = evaluation.points.filter(
    (point) => isMeant(rule, point) && readsSplit(rule, { split: point.split, publicStages }),
  );
  const figures = matching.flatMap((point) => figureOf(point, evaluation.points));
  const history = [...options.history, figures];
  const kind = kindOf(rule);
  const reached = kind.reach({ rule, history, plannedLooks });
  const gap = figures.length === 0 ? missing(rule, evaluation, matching) : undefined;
  if (gap !== undefined && !kind.remembers) return { outcome: gap, history, reached };
  const result = kind.judge({ rule, history, plannedLooks });
  if (result.kind === "fired") {
    const reason = `${labelOfMetric(rule.metric)}: ${result.reason}`;
    return { outcome: { kind: "fired", reason }, history, reached };
  }
  const judged: RuleOutcome =
    result.kind === "quiet" ? result : { kind: "unable", reason: notJudged(rule, result.reason) };
  return { outcome: gap ?? judged, history, reached };
}

/**
 * Points that a rule reads, of whatever stage's records. A tier or class that the rule does not name may be
 * any; controls are only read where they are named.
 */
const isMeant = (rule: Rule, point: PointBody): boolean =>
  point.metric === rule.metric &&
  point.statistic === rule.statistic &&
  (rule.group === undefined ? point.group !== "control" : point.group === rule.group) &&
  (rule.tier === undefined || point.tier === rule.tier) &&
  (rule.class === undefined || point.class === rule.class);

/** A point as rules read it; none where its value is withheld. */
function figureOf(point: PointBody, points: readonly PointBody[]): RuleFigure[] {
  const { value } = point;
  if (value === undefined) return [];
  const control = points.find((other) => other.group === "control" && isSameCurve(other, point));
  const { withoutAccepted: read } = point;
  // Limits are those of the whole figure.
  const own =
    read === undefined ? { ...point, value } : { ...point, ...read, low: undefined, high: undefined };
  return [{ ...own, control: { ...control, ...control?.withoutAccepted } }];
}

const isSameCurve = (a: PointBody, b: PointBody): boolean =>
  a.metric === b.metric &&
  a.statistic === b.statistic &&
  a.tier === b.tier &&
  a.class === b.class &&
  a.split === b.split &&
  a.from === b.from &&
  a.to === b.to;

/**
 * Why a rule has no figure: its probe was skipped, the figure is withheld, or there is nothing to measure at
 * this checkpoint.
 */
function missing(rule: Rule, evaluation: Evaluation, matching: readonly PointBody[]): RuleOutcome {
  const probe = probeOf(rule.metric);
  const end = evaluation.ends.get(probe) ?? {
    kind: "skipped",
    reason: "it is not among the probes of this run",
  };
  if (end.kind === "skipped")
    return {
      kind: isActing(rule) ? "failed" : "unable",
      reason: notJudged(rule, `the probe ${probe} was skipped (${end.reason})`),
    };
  const withheld = matching.find((point) => point.withheld !== undefined)?.withheld;
  return withheld === undefined ? { kind: "quiet" } : { kind: "unable", reason: notJudged(rule, withheld) };
}

const notJudged = ({ metric }: Rule, why: string): string => `${metric} cannot be judged: ${why}`;
