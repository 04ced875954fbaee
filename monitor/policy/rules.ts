import type { Rule } from "../../src/run/config.js";
import type { PointBody } from "../../src/run/records.js";
import { MnemoscopeError } from "../../src/errors.js";
import { levelAt } from "../../src/metrics/level-at.js";
import { nearest } from "../../src/nearest.js";
import type { ProbeEnd } from "../feed.js";
import { evidenceOverLooks } from "../../src/metrics/canary-bits.js";
import { findMetric, labelOfMetric, metrics } from "../../src/metrics/catalogue.js";
import { fisherOneSided, holm } from "../../src/metrics/fisher.js";
import { probeOf } from "../../src/metrics/probe-of.js";
import type { Subject } from "../probes/context.js";

/** One measured checkpoint. */
export interface Evaluation {
  readonly subject: Subject;
  readonly points: readonly PointBody[];
  /** Every probe's end, by the probe's name. */
  readonly ends: ReadonlyMap<string, ProbeEnd>;
}

/** What a rule remembers from look to look. */
export interface RuleMemory {
  /** Checkpoints at which the rule has acted. */
  readonly numEvaluations: number;
  /** e-values of those, one a look; 0 where there was none. */
  readonly eValues: readonly number[];
}

/**
 * How one rule came out. `fired`: its figure is over the line. `failed`: its probe was skipped, and what
 * cannot be judged does not pass. `unable`: the figure is withheld. Reasons hold counts and classes, never an
 * identifier.
 */
export type RuleResult =
  { readonly kind: "quiet" } | { readonly kind: "fired" | "failed" | "unable"; readonly reason: string };

const quiet: RuleResult = { kind: "quiet" };

/**
 * Refuses a rule that reads what no probe ever writes: it could not fire; and one that would stop a run by
 * what may only warn. Throws CONFIG_INVALID.
 */
export function checkRules(rules: readonly Rule[]): void {
  for (const { name, metric, statistic, action } of rules) {
    const known = findMetric(metric);
    if (known?.onlyWarns === true && action !== "warn")
      throw new MnemoscopeError(
        "CONFIG_INVALID",
        `rule "${name}" would act on ${metric}, which may only warn`,
        { remedy: 'give it "action: warn", or annotate the identifiers (mnemoscope data detect)' },
      );
    const remedy = "docs/metrics.md lists metrics and statistics";
    const hint = (wrong: string, right: readonly string[]): string => {
      const suggestion = nearest(wrong, right);
      return suggestion === undefined ? "" : ` (did you mean "${suggestion}"?)`;
    };
    if (known === undefined) {
      const names = metrics.map((candidate) => candidate.name);
      throw new MnemoscopeError(
        "CONFIG_INVALID",
        `rule "${name}" reads the metric "${metric}"${hint(metric, names)}`,
        { remedy },
      );
    }
    const { statistics, informationOnly = [] } = known;
    if (!statistics.includes(statistic))
      throw new MnemoscopeError(
        "CONFIG_INVALID",
        `rule "${name}" reads "${statistic}" of ${metric}${hint(statistic, statistics)}`,
        { remedy },
      );
    if (informationOnly.includes(statistic))
      throw new MnemoscopeError(
        "CONFIG_INVALID",
        `rule "${name}" reads "${statistic}" of ${metric}, which is for information only`,
        { remedy: `read ${statistics.filter((other) => other !== statistic).join(" or ")} instead` },
      );
  }
}

/** Judges one rule at one look and counts the look. */
export function judgeRule(options: {
  readonly rule: Rule;
  readonly evaluation: Evaluation;
  readonly memory: RuleMemory;
  readonly plannedLooks: number;
}): {
  readonly result: RuleResult;
  readonly memory: RuleMemory;
} {
  const { rule, evaluation, plannedLooks } = options;
  const matching = evaluation.points.filter((point) => isMeant(rule, point));
  const given = matching.filter(({ value }) => value !== undefined);
  const eValue = given.length === 0 ? 0 : given.reduce((sum, { value = 0 }) => sum + value, 0) / given.length;
  const memory: RuleMemory = {
    numEvaluations: options.memory.numEvaluations + 1,
    eValues: rule.test === "e-value" ? [...options.memory.eValues, eValue] : options.memory.eValues,
  };
  const gap = given.length === 0 ? missing(rule, evaluation, matching) : undefined;
  // Evidence gathered at earlier looks stands, even where this one could not be measured.
  if (gap !== undefined && rule.test !== "e-value") return { result: gap, memory };
  const level = levelAt(memory.numEvaluations, { alpha: rule.alpha, plannedLooks });
  const result = {
    "value-above": () => above(rule, given, ({ value }) => value),
    "low-above": () => above(rule, given, ({ low }) => low),
    "above-control": () => aboveControl({ rule, evaluation, members: given, level }),
    "e-value": () => evidence(rule, memory),
  }[rule.test]();
  return { result: result.kind === "fired" ? result : (gap ?? result), memory };
}

/**
 * Points that a rule reads. A tier, class or split that the rule does not name may be any; controls are only
 * read where they are named.
 */
function isMeant(rule: Rule, point: PointBody): boolean {
  return (
    point.metric === rule.metric &&
    point.statistic === rule.statistic &&
    (rule.group === undefined ? point.group !== "control" : point.group === rule.group) &&
    (rule.tier === undefined || point.tier === rule.tier) &&
    (rule.class === undefined || point.class === rule.class) &&
    (rule.split === undefined || point.split === rule.split)
  );
}

/**
 * Why a rule has no figure: its probe was skipped, the figure is withheld, or there is nothing to measure at
 * this checkpoint.
 */
function missing(rule: Rule, evaluation: Evaluation, matching: readonly PointBody[]): RuleResult {
  const probe = probeOf(rule.metric);
  const end = evaluation.ends.get(probe) ?? {
    kind: "skipped",
    reason: "it is not among the probes of this run",
  };
  if (end.kind === "skipped")
    return {
      kind: rule.action === "warn" ? "unable" : "failed",
      reason: `${rule.metric} cannot be judged: the probe ${probe} was skipped (${end.reason})`,
    };
  const withheld = matching.find((point) => point.withheld !== undefined)?.withheld;
  return withheld === undefined
    ? quiet
    : { kind: "unable", reason: `${rule.metric} cannot be judged: ${withheld}` };
}

function above(
  rule: Rule,
  given: readonly PointBody[],
  figure: (point: PointBody) => number | undefined,
): RuleResult {
  const over = given.filter((point) => (figure(point) ?? -Infinity) > rule.threshold);
  if (over.length === 0) {
    const hasFigure = given.some((point) => figure(point) !== undefined);
    return hasFigure
      ? quiet
      : { kind: "unable", reason: `${rule.metric} cannot be judged: it has no interval here` };
  }
  const whole = over.filter((point) => point.class === undefined);
  const classes = over.flatMap((point) =>
    point.class === undefined ? [] : [`${point.class} ${figureOf(point)}`],
  );
  const headline =
    whole.length > 0
      ? whole.map((point) => `${labelOf(point)}${figureOf(point)}`).join(", ")
      : classes.join(", ");
  const byClass = whole.length > 0 && classes.length > 0 ? ` (${classes.join(", ")})` : "";
  const what = rule.test === "low-above" ? "lower limit above" : "above";
  return {
    kind: "fired",
    reason: `${labelOfMetric(rule.metric)}: ${headline}${byClass}, ${what} ${number(rule.threshold)}`,
  };
}

function aboveControl(options: {
  readonly rule: Rule;
  readonly evaluation: Evaluation;
  readonly members: readonly PointBody[];
  readonly level: number;
}): RuleResult {
  const { rule, evaluation, members, level } = options;
  const pairs = members.flatMap((member) => {
    const control = evaluation.points.find((point) => point.group === "control" && sameCurve(point, member));
    if (
      member.k === undefined ||
      member.n === undefined ||
      control?.k === undefined ||
      control.n === undefined
    )
      return [];
    // Means over patients may count parts of one: rounded so that the test errs towards silence.
    const arms = {
      k: Math.floor(member.k),
      n: member.n,
      kControl: Math.min(control.n, Math.ceil(control.k)),
      nControl: control.n,
    };
    return [{ member, arms, p: fisherOneSided(arms) }];
  });
  if (pairs.length === 0)
    return { kind: "unable", reason: `${rule.metric} cannot be judged: there is no control to compare with` };
  const rejected = holm(
    pairs.map(({ p }) => p),
    level,
  );
  const over = pairs.filter((_, i) => rejected[i] === true);
  if (over.length === 0) return quiet;
  const each = over.map(
    ({ member, arms, p }) =>
      `${labelOf(member)}${arms.k} of ${arms.n} against ${arms.kControl} of ${arms.nControl} ` +
      `controls (p = ${number(p)})`,
  );
  return {
    kind: "fired",
    reason: `${labelOfMetric(rule.metric)}: ${each.join(", ")}, exact test at ${number(level)}`,
  };
}

function evidence(rule: Rule, memory: RuleMemory): RuleResult {
  const total = evidenceOverLooks(memory.eValues);
  if (total < 1 / rule.alpha) return quiet;
  return {
    kind: "fired",
    reason:
      `${labelOfMetric(rule.metric)}: odds of ${number(total)} to 1 over ${memory.numEvaluations} looks, ` +
      `at least ${number(1 / rule.alpha)}`,
  };
}

const sameCurve = (a: PointBody, b: PointBody): boolean =>
  a.metric === b.metric &&
  a.statistic === b.statistic &&
  a.tier === b.tier &&
  a.class === b.class &&
  a.split === b.split &&
  a.from === b.from &&
  a.to === b.to;

const labelOf = (point: PointBody): string =>
  [point.class, point.split, point.tier === undefined ? undefined : `tier ${point.tier}`]
    .filter((part) => part !== undefined)
    .map((part) => `${part} `)
    .join("");

/** `2 of 60`, or the value with its interval. */
function figureOf({ value, low, high, n, k }: PointBody): string {
  if (n !== undefined && k !== undefined) return `${number(k)} of ${n}`;
  const interval = low === undefined || high === undefined ? "" : ` [${number(low)}, ${number(high)}]`;
  return `${value === undefined ? "" : number(value)}${interval}`;
}

const number = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e6
    ? String(value)
    : value
        .toPrecision(3)
        .replace(/(\.\d*?)0+($|e)/, "$1$2")
        .replace(/\.($|e)/, "$1");
