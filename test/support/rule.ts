import type { Rule } from "../../src/rules/rule.js";

/** A rule that bounds a rate, with what a test wants otherwise. */
export const exampleRule = (overrides: Partial<Rule> = {}): Rule => ({
  name: "r",
  metric: "phi.hit",
  statistic: "rate",
  group: "member",
  test: "value-above",
  threshold: 0,
  alpha: 0.01,
  action: "stop",
  ...overrides,
});
