import { defined } from "../../src/defined.js";
import type { Config } from "../../src/run/config.js";
import { versionOf } from "../../src/run/current-records.js";
import type { Verdict } from "../../src/run/records.js";
import { actsIn } from "../../src/rules/acts-in.js";
import type { Rule } from "../../src/rules/rule.js";
import type { Subject } from "../probes/context.js";
import { judgeRule, type Evaluation, type RuleHistory, type RuleOutcome } from "./judge-rule.js";

/**
 * The policy: a pure fold over measured checkpoints, in the order in which they are judged. A monitor that
 * starts anew folds what is on record and has the state that its predecessor had.
 */
export interface PolicyState {
  /** The rules, and what each has read so far. */
  readonly rules: readonly { readonly rule: Rule; readonly history: RuleHistory }[];
  /** Names of the stages in order. */
  readonly stages: readonly string[];
  /** K: checkpoints that were planned to be probed. */
  readonly plannedLooks: number;
  /** Checkpoint versions that were judged. */
  readonly judged: ReadonlySet<string>;
  /** Checkpoints that passed, in the order of judging. */
  readonly passed: readonly CheckpointVersion[];
}

type CheckpointVersion = Pick<Subject, "checkpoint" | "trainerAttempt">;

/** A verdict before the appender stamps it. */
export type Judgement = Pick<
  Verdict,
  "action" | "passed" | "rule" | "reason" | "warnings" | "fired" | "lastPassed"
>;

export const initialPolicyState = (options: {
  readonly rules: readonly Rule[];
  readonly stages: readonly string[];
  readonly plannedLooks: number;
}): PolicyState => ({
  ...options,
  rules: options.rules.map((rule) => ({ rule, history: [] })),
  judged: new Set(),
  passed: [],
});

/** The state before anything of a run is judged. */
export const policyOf = (config: Config, plannedLooks: number): PolicyState =>
  initialPolicyState({ rules: config.rules, stages: config.stages.map(({ name }) => name), plannedLooks });

/**
 * Forgets that checkpoint versions passed which a resumed trainer superseded: nobody can go back to them.
 * What they taught the rules stays.
 */
export function withoutSuperseded(state: PolicyState, current: Iterable<CheckpointVersion>): PolicyState {
  const versions = new Set([...current].map(versionOf));
  return { ...state, passed: state.passed.filter((version) => versions.has(versionOf(version))) };
}

/** A rule that acted at an evaluation, and how it came out. */
interface Judged {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
}

/**
 * Judges a checkpoint. Throws RangeError for a version that was judged: an evaluation that counts twice would
 * break the rules' false-alarm rates. A rule that stops fails closed where its probe was skipped; a figure
 * that is withheld fires nothing, and a warning says that it cannot judge.
 */
export function foldEvaluation(
  state: PolicyState,
  evaluation: Evaluation,
): { readonly state: PolicyState; readonly verdict: Judgement } {
  const { stages, plannedLooks } = state;
  const { checkpoint, trainerAttempt, stage } = evaluation.subject;
  const version = versionOf(evaluation.subject);
  if (state.judged.has(version)) throw new RangeError(`${version} was judged already`);
  const results: Judged[] = [];
  const rules = state.rules.map(({ rule, history }) => {
    if (!actsIn(rule, { stage, stages })) return { rule, history };
    const judged = judgeRule({ rule, evaluation, history, plannedLooks });
    results.push({ rule, outcome: judged.outcome });
    return { rule, history: judged.history };
  });

  const broken = results.filter(isBroken);
  const passed = broken.length === 0 ? [...state.passed, { checkpoint, trainerAttempt }] : state.passed;
  const lastPassed = passed.at(-1)?.checkpoint;
  const isLastStage = stage === stages.at(-1);
  const verdict: Judgement = {
    ...decide(broken, { isLastStage, lastPassed }),
    warnings: results.flatMap(warningsOf),
    fired: results.flatMap(({ rule, outcome }) => (outcome.kind === "fired" ? [rule.name] : [])),
    ...defined({ lastPassed }),
  };
  return { state: { ...state, rules, judged: new Set([...state.judged, version]), passed }, verdict };
}

const isBroken = ({ rule, outcome }: Judged): boolean =>
  rule.action !== "warn" && (outcome.kind === "fired" || outcome.kind === "failed");

/** What a rule that only warns found, and any rule that could not judge. */
function warningsOf({ rule, outcome }: Judged): Judgement["warnings"] {
  if (outcome.kind === "quiet" || (rule.action !== "warn" && outcome.kind !== "unable")) return [];
  return [{ rule: rule.name, reason: outcome.reason }];
}

/** The hardest action of the broken rules decides; the others are named behind it. */
function decide(
  broken: readonly Judged[],
  { isLastStage, lastPassed }: { readonly isLastStage: boolean; readonly lastPassed: string | undefined },
): Pick<Judgement, "action" | "passed" | "rule" | "reason"> {
  const bySeverity = [...broken].sort((a, b) => severity(b.rule) - severity(a.rule));
  const [decisive] = bySeverity;
  if (decisive === undefined) return { action: "continue", passed: true, reason: "broke no rule" };
  const reasons = bySeverity.flatMap(({ outcome }) => (outcome.kind === "quiet" ? [] : [outcome.reason]));
  const isNextStage = decisive.rule.action === "next-stage";
  const canGoOn = lastPassed !== undefined && !isLastStage;
  const whyNotNext = isNextStage && !canGoOn ? whyNoNextStage(isLastStage) : "";
  return {
    action: isNextStage && canGoOn ? "next-stage" : "stop",
    passed: false,
    rule: decisive.rule.name,
    reason: `${reasons.join("; ")}${whyNotNext}`,
  };
}

const severity = (rule: Rule): number => ({ stop: 2, "next-stage": 1, warn: 0 })[rule.action];

const whyNoNextStage = (isLastStage: boolean): string =>
  isLastStage ? " (no stage is left)" : " (no checkpoint passed that a stage could start from)";
