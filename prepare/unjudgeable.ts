import { MnemoscopeError } from "../src/errors.js";
import { minIntervalUnits } from "../src/metrics/interval.js";
import { actsIn } from "../src/rules/acts-in.js";
import { kindOf } from "../src/rules/kinds.js";
import { isActing } from "../src/rules/is-acting.js";
import type { Rule } from "../src/rules/rule.js";
import type { ArmSizes, ProbedSizes, RuleFigure } from "../src/rules/rule-kind.js";
import type { Config } from "../src/run/config.js";
import { stagesToJudge } from "../src/run/judged-text.js";
import type { Run } from "../src/run/records.js";
import { plannedEvaluations } from "./planned-evaluations.js";
import { sizesReadBy, type Sizes } from "./power.js";

type Reach = NonNullable<Run["probe"]["reach"]>;

/** Begins the sentence on a run that nothing can stop. */
export const unjudgedNote = "nothing can stop this run";

/**
 * Of how many patients of each stage with private text each rule could tell, had every member been hit at the
 * first evaluation and no control. A rule is left out where its metric says nothing of that before training.
 */
export function plannedReach(config: Config, sizes: Sizes): Reach {
  const { plannedLooks } = plannedEvaluations(config);
  const stages = stagesToJudge(config);
  return config.rules.flatMap((rule) => {
    const read = sizesReadBy(rule, { config, sizes });
    if (read === undefined) return [];
    const history = [figuresOf(read.probed)];
    const reached = kindOf(rule).reach({ rule, history, plannedLooks });
    return stages.map((stage) => ({
      rule: rule.name,
      stage,
      patients: reached.find(({ split }) => split === stage)?.patients ?? 0,
    }));
  });
}

/** Figures of so many patients, none of them hit; none of canaries, which are nobody. */
const figuresOf = (probed: ProbedSizes | undefined): RuleFigure[] =>
  probed === undefined || probed.kind === "canaries"
    ? []
    : probed.arms.map((arm) => {
        const { stage, numMembers, numControls, cells } = arm;
        const hasInterval = probed.kind !== "gap" || Math.min(numMembers, numControls) >= minIntervalUnits;
        return {
          group: "member",
          split: stage,
          value: 0,
          ...(hasInterval ? { low: 0, high: 0 } : {}),
          n: numMembers,
          k: 0,
          control: { n: numControls, k: 0 },
          cells: cells.map(({ n, nControl }) => ({ k: 0, n, kControl: 0, nControl })),
        };
      });

/**
 * Stages with private text of which it is known that no rule that stops can tell anything while they
 * train.
 */
function unjudgeableStages(config: Config, reach: Reach): string[] {
  const stages = config.stages.map(({ name }) => name);
  const isKnown = new Set(reach.map(({ rule }) => rule));
  const acting = config.rules.filter(isActing);
  return stagesToJudge(config).filter(
    (stage) =>
      !acting.some(
        (rule) =>
          actsIn(rule, { stage, stages }) &&
          (!isKnown.has(rule.name) ||
            reach.some((one) => one.rule === rule.name && one.stage === stage && one.patients > 0)),
      ),
  );
}

/**
 * Sentences on the stages of which nothing will be judged, where the config accepts that: by an empty list of
 * rules, or by `gate.onUnjudged`.
 * @throws RUN_UNJUDGEABLE where it does not.
 */
export function describeUnjudgeable(
  config: Config,
  { sizes, reach }: { readonly sizes: Sizes; readonly reach: Reach },
): string[] {
  const stages = unjudgeableStages(config, reach);
  if (stages.length === 0) return [];
  const what = `${unjudgedNote} for what stage ${stages.join(", ")} trains on`;
  if (config.rules.length === 0) return [`${what}: there is no rule (rules: []), so it will be unjudged`];
  const why = config.rules
    .filter(isActing)
    .map((rule) => whyNot(rule, { probed: sizesReadBy(rule, { config, sizes })?.probed, stages }));
  const sentence = `${what}: ${why.length === 0 ? "every rule only warns" : why.join("; ")}`;
  if (config.gate.onUnjudged === "accept")
    return [`${sentence}. The config accepts that (gate.onUnjudged): its checkpoints will be unjudged`];
  throw new MnemoscopeError("RUN_UNJUDGEABLE", sentence, {
    remedy:
      "annotate identifiers (mnemoscope data detect), keep more controls or longer records, declare a " +
      'source that is published text isPublic, or start it all the same with "gate: {onUnjudged: accept}"',
  });
}

/** What a rule finds of some stages, which is not enough. */
function whyNot(
  rule: Rule,
  { probed, stages }: { readonly probed: ProbedSizes | undefined; readonly stages: readonly string[] },
): string {
  const finds = `rule ${rule.name} finds`;
  if (probed === undefined || probed.kind === "canaries") return `${finds} nobody to judge`;
  const of = (arm: keyof Pick<ArmSizes, "numMembers" | "numControls">): number =>
    probed.arms.reduce((sum, sizes) => sum + (stages.includes(sizes.stage) ? sizes[arm] : 0), 0);
  const patients = `${of("numMembers")} members' and ${of("numControls")} controls' patients`;
  return `${finds} ${patients} with ${probed.what}`;
}
