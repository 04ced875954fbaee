import type { Config, Rule } from "../../src/run/config.js";
import type { Verdict } from "../../src/run/records.js";
import { versionOf } from "../../src/run/current-records.js";
import type { Subject } from "../probes/context.js";
import { judgeRule, type Evaluation, type RuleMemory, type RuleResult } from "./rules.js";

/**
 * The policy: a pure fold over measured checkpoints, in the order in which they are judged. A monitor that
 * starts anew folds what is on record and has the state that its predecessor had.
 */
export interface PolicyState {
  readonly rules: readonly Rule[];
  /** Names of the stages in order. */
  readonly stages: readonly string[];
  /** K: checkpoints that were planned to be probed. */
  readonly plannedLooks: number;
  /** What the rules remember, a rule each. */
  readonly memory: readonly RuleMemory[];
  /** Writings that were judged. */
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

export function initialPolicyState(options: {
  readonly rules: readonly Rule[];
  readonly stages: readonly string[];
  readonly plannedLooks: number;
}): PolicyState {
  return {
    ...options,
    memory: options.rules.map(() => ({ numEvaluations: 0, eValues: [] })),
    judged: new Set(),
    passed: [],
  };
}

/** The state before anything of a run is judged. */
export const policyOf = (config: Config, plannedLooks: number): PolicyState =>
  initialPolicyState({ rules: config.rules, stages: config.stages.map(({ name }) => name), plannedLooks });

/**
 * Forgets that writings passed which a resumed trainer superseded: nobody can go back to them. What they
 * taught the rules stays.
 */
export function withoutSuperseded(state: PolicyState, current: Iterable<CheckpointVersion>): PolicyState {
  const versions = new Set([...current].map(versionOf));
  return { ...state, passed: state.passed.filter((version) => versions.has(versionOf(version))) };
}

/**
 * Judges a checkpoint. Throws RangeError for a writing that was judged: a look that counts twice would break
 * the rules' false-alarm rates. A rule that stops fails closed where its probe was skipped; a figure that is
 * withheld fires nothing, and a warning says that it cannot judge.
 */
export function foldPoints(
  state: PolicyState,
  evaluation: Evaluation,
): { readonly state: PolicyState; readonly verdict: Judgement } {
  const { subject } = evaluation;
  const version = versionOf(subject);
  if (state.judged.has(version)) throw new RangeError(`${version} was judged already`);
  const stageIndex = state.stages.indexOf(subject.stage);
  const results: { readonly rule: Rule; readonly result: RuleResult }[] = [];
  const memory = state.rules.map((rule, i) => {
    const before = state.memory[i] ?? { numEvaluations: 0, eValues: [] };
    if (rule.fromStage !== undefined && stageIndex < state.stages.indexOf(rule.fromStage)) return before;
    const { result, memory: after } = judgeRule({
      rule,
      evaluation,
      memory: before,
      plannedLooks: state.plannedLooks,
    });
    results.push({ rule, result });
    return after;
  });

  const broken = results.filter(
    ({ rule, result }) => rule.action !== "warn" && (result.kind === "fired" || result.kind === "failed"),
  );
  const warnings = results.flatMap(({ rule, result }) => {
    if (result.kind === "quiet") return [];
    if (rule.action !== "warn" && result.kind !== "unable") return [];
    return [{ rule: rule.name, reason: result.reason }];
  });
  const isPassed = broken.length === 0;
  const passed = isPassed
    ? [...state.passed, { checkpoint: subject.checkpoint, trainerAttempt: subject.trainerAttempt }]
    : state.passed;
  const lastPassed = passed.at(-1)?.checkpoint;
  // The hardest action decides; the other broken rules are named behind it.
  const [decisive, ...others] = [...broken].sort((a, b) => severity(b.rule) - severity(a.rule));
  const isLastStage = stageIndex === state.stages.length - 1;
  const canGoOn = lastPassed !== undefined && !isLastStage;
  const action =
    decisive === undefined
      ? "continue"
      : decisive.rule.action === "next-stage" && canGoOn
        ? "next-stage"
        : "stop";
  const reasons = [decisive, ...others].flatMap((entry) =>
    entry === undefined || entry.result.kind === "quiet" ? [] : [entry.result.reason],
  );
  const verdict: Judgement = {
    action,
    passed: isPassed,
    ...(decisive === undefined ? {} : { rule: decisive.rule.name }),
    reason:
      decisive === undefined
        ? "broke no rule"
        : `${reasons.join("; ")}${action === "stop" && decisive.rule.action === "next-stage" ? whyNotNext(isLastStage) : ""}`,
    warnings,
    fired: results.flatMap(({ rule, result }) => (result.kind === "fired" ? [rule.name] : [])),
    ...(lastPassed === undefined ? {} : { lastPassed }),
  };
  return { state: { ...state, memory, judged: new Set([...state.judged, version]), passed }, verdict };
}

const severity = (rule: Rule): number => ({ stop: 2, "next-stage": 1, warn: 0 })[rule.action];

const whyNotNext = (isLastStage: boolean): string =>
  isLastStage ? " (no stage is left)" : " (no checkpoint passed that a stage could start from)";
