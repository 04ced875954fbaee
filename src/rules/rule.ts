import { z } from "zod";

import { ruleKinds } from "./kinds.js";
import { whatRuleDoes, whatRuleReads } from "./rule-fields.js";
import type { RuleKind } from "./rule-kind.js";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const testsBy = (number: RuleKind["decidesBy"]): string =>
  list.format(ruleKinds.flatMap(({ decidesBy, test }) => (decidesBy === number ? [test] : [])));

/** One rule of the policy, as a config has it: what its test may be, and what that means, say the kinds. */
export const ruleSchema = z
  .strictObject({
    ...whatRuleReads,
    test: z
      .enum(ruleKinds.map(({ test }) => test))
      .describe(ruleKinds.map(({ test, help }) => `${test}: ${help}`).join("; ")),
    threshold: whatRuleDoes.threshold.describe(`for ${testsBy("threshold")}`),
    alpha: whatRuleDoes.alpha.describe(`false alarms a run that the rule may cost, for ${testsBy("alpha")}`),
    fromStage: whatRuleDoes.fromStage,
    action: whatRuleDoes.action,
  })
  .describe("one rule of the policy");

export type Rule = Readonly<z.infer<typeof ruleSchema>>;
