import { defined } from "../defined.js";
import { approximateMetrics } from "./approximate.js";
import { blindMetrics } from "./bag-of-words.js";
import { canaryMetrics } from "./canary-bits.js";
import { characteristicsMetrics } from "./characteristics.js";
import { discoverableMetrics } from "./discoverable.js";
import { evidenceMetrics } from "./evidence.js";
import { exposureMetrics } from "./exposure.js";
import { extractionMetrics, templateMetrics } from "./extraction.js";
import { attackMetrics, identifierMetrics } from "./identifiers.js";
import { lossMetrics } from "./loss.js";
import { membershipMetrics } from "./membership-scores.js";
import type { MetricDeclaration } from "./metric.js";
import { benchmarkMetrics } from "./multiple-choice.js";
import { ngramMetrics } from "./ngram-recall.js";
import { auditMetrics } from "./one-run-audit.js";
import { persistenceMetrics } from "./persistence.js";
import { rankMetrics } from "./rank.js";
import { strongRecordMetrics } from "./strong-record.js";
import { unconditionalMetrics } from "./unconditional.js";
import { volumeMetrics } from "./volume.js";

/** The closed list of metrics: what a probe may write, in the order of docs/metrics.md. */
export const metrics = [
  ...canaryMetrics,
  ...exposureMetrics,
  ...auditMetrics,
  ...extractionMetrics,
  ...strongRecordMetrics,
  ...discoverableMetrics,
  ...approximateMetrics,
  ...ngramMetrics,
  ...templateMetrics,
  ...identifierMetrics,
  ...evidenceMetrics,
  ...rankMetrics,
  ...attackMetrics,
  ...unconditionalMetrics,
  ...membershipMetrics,
  ...blindMetrics,
  ...benchmarkMetrics,
  ...persistenceMetrics,
  ...volumeMetrics,
  ...characteristicsMetrics,
  ...lossMetrics,
] as const satisfies readonly MetricDeclaration[];

export type MetricName = (typeof metrics)[number]["name"];

/** The words that a metric is shown with, and what each of its statistics is measured in. */
export interface MetricWords extends Pick<MetricDeclaration, "label" | "help" | "meaning" | "falseAlarms"> {
  readonly words: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
}

const wordsOf = (metric: MetricDeclaration): MetricWords => {
  const { label, help, unit, statistics, words = {}, meaning, falseAlarms } = metric;
  const units = unit.split("; ");
  const unitOf = (i: number): string => units[i] ?? units[0] ?? "";
  return {
    label,
    help,
    words,
    units: Object.fromEntries(statistics.map((statistic, i) => [statistic, unitOf(i)])),
    ...defined({ meaning, falseAlarms }),
  };
};

export const metricWords: Readonly<Record<string, MetricWords>> = Object.fromEntries(
  metrics.map((metric) => [metric.name, wordsOf(metric)]),
);

/** What is declared of a metric; undefined where no probe writes one of the name. */
export const findMetric = (name: string): MetricDeclaration | undefined =>
  metrics.find((metric) => metric.name === name);

/** A metric in a few plain words, for sentences that a person reads. */
export const labelOfMetric = (name: string): string => metricWords[name]?.label ?? name;
