import { z } from "zod";

import { slug } from "../run/slug.js";

/** What a rule reads, in the order of docs/config.md. */
export const whatRuleReads = {
  name: slug("the rule's name, as verdicts give it"),
  metric: z.string().describe("metric that the rule reads, see docs/metrics.md"),
  statistic: z.string().describe("statistic of the metric that the rule reads"),
  group: z.enum(["canary", "member", "control"]).optional().describe("only points of this group"),
  tier: z.int().nonnegative().optional().describe("only points of this canary tier"),
  class: z.string().optional().describe("only points of this identifier class; any class where absent"),
  split: z
    .string()
    .optional()
    .describe(
      "only points of this stage's records (of a benchmark: `train` or `test`); where absent, any but " +
        "those of " +
        "stages whose sources are all public",
    ),
};

/** False alarms a run that a rule may cost where it does not say. */
const usualAlpha = 0.01;

/** By what a rule decides, and what then happens. */
export const whatRuleDoes = {
  threshold: z.number().default(0),
  alpha: z.number().gt(0).lt(1).default(usualAlpha),
  fromStage: z.string().optional().describe("first stage in which the rule acts; the first where absent"),
  action: z.enum(["stop", "next-stage", "warn"]).describe("what happens when the rule fires"),
};

/** A rule without its test: what a kind of rule gets to see, so that kinds need not know of each other. */
export type RuleFields = Readonly<z.infer<z.ZodObject<typeof whatRuleReads & typeof whatRuleDoes>>>;
