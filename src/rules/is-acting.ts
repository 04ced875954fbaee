import type { Rule } from "./rule.js";

/** Whether something happens to the run when the rule fires. */
export const isActing = ({ action }: Pick<Rule, "action">): boolean => action !== "warn";
