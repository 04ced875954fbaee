import { defined } from "../../src/defined.js";
import type { Config } from "../../src/run/config.js";
import { versionOf } from "../../src/run/current-records.js";
import { publicStages, stagesToJudge } from "../../src/run/judged-text.js";
import type { Run, Verdict } from "../../src/run/records.js";
import { actsIn } from "../../src/rules/acts-in.js";
import type { PatientsReached } from "../../src/rules/rule-kind.js";
import { isActing } from "../../src/rules/is-acting.js";
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
  /** Those of them that bring patients or private text: each must be judged once it has begun. */
  readonly toJudge: readonly string[];
  /** Those of public text alone: a rule that names no stage does not read them. */
  readonly publicStages: ReadonlySet<string>;
  /** Of how many patients of each stage a rule can tell; a rule that is left out may of any. */
  readonly reach: NonNullable<Run["probe"]["reach"]>;
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
  "action" | "passed" | "unjudged" | "judged" | "rule" | "reason" | "warnings" | "fired" | "lastPassed"
>;

export const initialPolicyState = (
  options: Omit<PolicyState, "rules" | "judged" | "passed"> & { readonly rules: readonly Rule[] },
): PolicyState => ({
  ...options,
  rules: options.rules.map((rule) => ({ rule, history: [] })),
  judged: new Set(),
  passed: [],
});

/** The state before anything of a run is judged. */
export const policyOf = (
  config: Config,
  { plannedLooks, reach = [] }: Pick<Run["probe"], "plannedLooks" | "reach">,
): PolicyState =>
  initialPolicyState({
    rules: config.rules,
    stages: config.stages.map(({ name }) => name),
    toJudge: stagesToJudge(config),
    publicStages: publicStages(config),
    reach,
    plannedLooks,
  });

/**
 * Forgets that checkpoint versions passed which a resumed trainer superseded: nobody can go back to them.
 * What they taught the rules stays.
 */
export function withoutSuperseded(state: PolicyState, current: Iterable<CheckpointVersion>): PolicyState {
  const versions = new Set([...current].map(versionOf));
  return { ...state, passed: state.passed.filter((version) => versions.has(versionOf(version))) };
}

/** A rule that acted at an evaluation, how it came out, and of whom it could tell. */
interface Judged {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
  readonly reached: readonly PatientsReached[];
}

/**
 * Judges a checkpoint. Throws RangeError for a version that was judged: an evaluation that counts twice would
 * break the rules' false-alarm rates. A rule that stops fails closed where its probe was skipped; a figure
 * that is withheld fires nothing, and a warning says that it cannot judge. Where no rule that stops could
 * tell anything of a private stage that has begun, the checkpoint neither passes nor breaks a rule.
 */
export function foldEvaluation(
  state: PolicyState,
  evaluation: Evaluation,
): { readonly state: PolicyState; readonly verdict: Judgement } {
  const { stages, publicStages, plannedLooks } = state;
  const { checkpoint, trainerAttempt, stage } = evaluation.subject;
  const version = versionOf(evaluation.subject);
  if (state.judged.has(version)) throw new RangeError(`${version} was judged already`);
  const results: Judged[] = [];
  const rules = state.rules.map(({ rule, history }) => {
    if (!actsIn(rule, { stage, stages })) return { rule, history };
    const judged = judgeRule({ rule, evaluation, history, plannedLooks, publicStages });
    results.push({ rule, ...judged });
    return { rule, history: judged.history };
  });

  const broken = results.filter(isBroken);
  const acting = results.filter(({ rule }) => isActing(rule));
  const unjudged = broken.length > 0 ? [] : unjudgedStages(state, { stage, acting });
  const isPassed = broken.length === 0 && unjudged.length === 0;
  const passed = isPassed ? [...state.passed, { checkpoint, trainerAttempt }] : state.passed;
  const lastPassed = passed.at(-1)?.checkpoint;
  const isLastStage = stage === stages.at(-1);
  const verdict: Judgement = {
    ...(unjudged.length > 0 ? goOnUnjudged(unjudged, acting) : decide(broken, { isLastStage, lastPassed })),
    judged: results.flatMap(({ rule, reached }) => reached.map((of) => ({ rule: rule.name, ...of }))),
    warnings: results.flatMap(warningsOf),
    fired: results.flatMap(({ rule, outcome }) => (outcome.kind === "fired" ? [rule.name] : [])),
    ...defined({ lastPassed }),
  };
  return { state: { ...state, rules, judged: new Set([...state.judged, version]), passed }, verdict };
}

const isBroken = ({ rule, outcome }: Judged): boolean =>
  isActing(rule) && (outcome.kind === "fired" || outcome.kind === "failed");

/** Private stages that have begun and of which no rule that stops could tell anything. */
function unjudgedStages(
  { stages, toJudge, reach }: PolicyState,
  { stage, acting }: { readonly stage: string; readonly acting: readonly Judged[] },
): string[] {
  const begun = toJudge.filter((name) => stages.indexOf(name) <= stages.indexOf(stage));
  /** Of a figure over all stages, the plan says whether it is of this one's patients too. */
  const isAmong = (rule: string, name: string): boolean => {
    const planned = reach.filter((one) => one.rule === rule);
    return planned.length === 0 || planned.some((one) => one.stage === name && one.patients > 0);
  };
  return begun.filter(
    (name) =>
      !acting.some(({ rule, reached }) =>
        reached.some(({ split }) => (split === undefined ? isAmong(rule.name, name) : split === name)),
      ),
  );
}

/** A rule that cannot judge is no leak: training goes on, and the checkpoint is not named as passed. */
function goOnUnjudged(
  unjudged: string[],
  acting: readonly Judged[],
): Pick<Judgement, "action" | "passed" | "unjudged" | "reason"> {
  const of = `of what stage ${unjudged.join(", ")} trains on`;
  const reason =
    acting.length === 0
      ? `no rule acts, so nothing is judged ${of}`
      : `no rule that stops (${acting.map(({ rule }) => rule.name).join(", ")}) can tell anything ${of}`;
  return { action: "continue", passed: false, unjudged, reason };
}

/** What a rule that only warns found, and any rule that could not judge. */
function warningsOf({ rule, outcome }: Judged): Judgement["warnings"] {
  if (outcome.kind === "quiet" || (isActing(rule) && outcome.kind !== "unable")) return [];
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
