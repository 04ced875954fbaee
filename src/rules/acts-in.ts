import type { Rule } from "./rule.js";

/** Whether a rule acts in a stage of a run. The model before training comes before all `stages`. */
export const actsIn = (
  { fromStage }: Pick<Rule, "fromStage">,
  { stage, stages }: { readonly stage: string; readonly stages: readonly string[] },
): boolean => fromStage === undefined || stages.indexOf(stage) >= stages.indexOf(fromStage);
