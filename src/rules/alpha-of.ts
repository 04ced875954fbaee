import { invariant } from "../errors.js";
import { defaultRules } from "./default-rules.js";
import type { Rule } from "./rule.js";

/**
 * False alarms a run that a metric may cost: those of the first rule that reads it, or of the default one,
 * which its probe goes by where no rule acts on it.
 */
export function alphaOf(
  metric: "phi.leak_a" | "phi.leak_b" | "phi.reach" | "extraction.strong" | "phi.unconditional",
  rules: readonly Rule[],
): number {
  const rule = [...rules, ...defaultRules].find((candidate) => candidate.metric === metric);
  return invariant(rule, `there is a default rule on ${metric}`).alpha;
}
