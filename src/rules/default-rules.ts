import type { Rule } from "./rule.js";

/**
 * The rules that act where a config names none. Budget: 5 % false stops a run (docs/method.md, False-stop
 * budget): 1 % for strong identifiers, 2 % for guessable ones, 2 % for records, of which the canaries that
 * stand for them take a quarter: odds have no use for more.
 */
export const defaultRules: readonly Rule[] = [
  {
    name: "leak-a",
    metric: "phi.leak_a",
    statistic: "patients",
    group: "member",
    test: "value-above",
    threshold: 0,
    alpha: 0.01,
    action: "stop",
  },
  {
    name: "leak-b",
    metric: "phi.leak_b",
    statistic: "rate",
    group: "member",
    test: "above-control",
    threshold: 0,
    alpha: 0.02,
    action: "stop",
  },
  {
    name: "extraction",
    metric: "extraction.run@50",
    statistic: "rate",
    group: "member",
    test: "above-control",
    threshold: 0,
    alpha: 0.015,
    action: "stop",
  },
  {
    name: "canary",
    metric: "canary.e_value",
    statistic: "mean",
    group: "canary",
    test: "e-value",
    threshold: 0,
    alpha: 0.005,
    action: "stop",
  },
  {
    name: "detected",
    metric: "phi.detected_hit",
    statistic: "rate",
    group: "member",
    test: "above-control",
    threshold: 0,
    alpha: 0.05,
    action: "warn",
  },
  {
    name: "watch-c",
    metric: "phi.watch_c",
    statistic: "gap",
    group: "member",
    test: "low-above",
    threshold: 0,
    alpha: 0.05,
    action: "warn",
  },
];
