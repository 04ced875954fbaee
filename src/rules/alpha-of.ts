import { invariant } from "../errors.js";
import { defaultRules } from "./default-rules.js";
import type { Rule } from "./rule.js";

/** What is new in this run has a share in the budget of what the model gives up. */
const alsoRead: Readonly<Record<string, string>> = {
  "phi.given_a": "phi.leak_a",
  "phi.given_b": "phi.leak_b",
};

/**
 * False alarms a run that a metric may cost: the fewest of the rules that read it, or of the default one,
 * which its probe goes by where no rule acts on it.
 */
export function alphaOf(
  metric: "phi.given_a" | "phi.given_b" | "phi.reach" | "phi.unconditional" | "extraction.strong",
  rules: readonly Rule[],
): number {
  const reading = (list: readonly Rule[]): number[] =>
    list
      .filter((rule) => rule.metric === metric || rule.metric === alsoRead[metric])
      .map(({ alpha }) => alpha);
  const own = reading(rules);
  const alphas = own.length > 0 ? own : reading(defaultRules);
  invariant(alphas[0], `there is a default rule on ${metric}`);
  return Math.min(...alphas);
}
