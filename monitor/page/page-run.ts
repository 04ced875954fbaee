import { spanTypes } from "../../src/data/record.js";
import { defined } from "../../src/defined.js";
import { invariant } from "../../src/errors.js";
import { findMetric } from "../../src/metrics/catalogue.js";
import type { Rule } from "../../src/rules/rule.js";
import { unjudgedSources } from "../../src/run/judged-text.js";
import type { Run } from "../../src/run/records.js";
import type { PageRun } from "./protocol.js";

/**
 * run.json as the page is shown it: an allow-list. A config holds paths, addresses and free text, which tell
 * about the machine and its users; each key that is sent is named here, with a number, a word of a closed
 * list or a name that the schema makes a slug. A new key of the config stays behind until it is named, too.
 */
export function pageRunOf(run: Run): PageRun {
  const { canaries, audit, rules } = run.config;
  return {
    createdMs: run.createdMs,
    numParameters: run.model.numParameters,
    plannedEvaluations: run.probe.plannedLooks,
    isPlacebo: run.placebo !== undefined,
    stages: run.config.stages.map(({ name, epochs }) => ({
      name,
      epochs,
      stepsPerEpoch: invariant(
        run.stages.find((stage) => stage.name === name),
        "run.json describes every stage of its config",
      ).stepsPerEpoch,
    })),
    ...defined({
      canaries: canaries && { design: canaries.design, symbols: canaries.symbols },
      auditConfidence: audit?.confidence,
    }),
    rules: rules.filter((rule) => isOfKnownWords(rule, run)).map(pageRuleOf),
    publicSources: unjudgedSources(run.config),
  };
}

/** A rule, key by key. */
function pageRuleOf(rule: Rule): Rule {
  const { name, metric, statistic, group, tier, split, test, threshold, alpha, fromStage, action } = rule;
  return {
    name,
    metric,
    statistic,
    test,
    threshold,
    alpha,
    action,
    ...defined({ group, tier, class: rule.class, split, fromStage }),
  };
}

/**
 * Whether a rule names what the catalogue, the identifier classes and the run have names for. To the schema
 * they are free text; a rule of other words reads nothing, so that no verdict ever names it.
 */
function isOfKnownWords(rule: Rule, run: Run): boolean {
  const { statistics = [], words = {} } = findMetric(rule.metric) ?? {};
  const stages = run.config.stages.map(({ name }) => name);
  const isOneOf = (word: string | undefined, list: readonly string[]): boolean =>
    word === undefined || list.includes(word);
  return (
    statistics.includes(rule.statistic) &&
    isOneOf(rule.class, [...spanTypes, ...Object.keys(words)]) &&
    isOneOf(rule.split, [...stages, "train", "test"]) &&
    isOneOf(rule.fromStage, stages)
  );
}
