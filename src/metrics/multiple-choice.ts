// Accuracy by likelihood of the options, as lm-evaluation-harness does multiple choice (Gao et al. 2021).
import type { MetricDeclaration } from "./metric.js";

/** An option of a question, with the total log-probability of its text behind the question. */
export interface Option {
  readonly isAnswer: boolean;
  readonly logProbNats: number;
}

/**
 * Whether the answer is likelier, in all, than every other option: a tie, or a score that is no number, is a
 * miss.
 */
export function isAnsweredRightly(options: readonly Option[]): boolean {
  const best = (isAnswer: boolean): number =>
    Math.max(
      ...options.filter((option) => option.isAnswer === isAnswer).map(({ logProbNats }) => logProbNats),
    );
  return best(true) > best(false);
}

export const benchmarkMetrics = [
  {
    name: "benchmark.accuracy",
    label: "benchmark accuracy",
    unit: "share of questions",
    range: "[0, 1]",
    statistics: ["rate"],
    help: "Share of benchmark questions answered rightly, those trained on beside those held out.",
    formula: "share of questions whose answer is likelier than every other option",
    source: "Gao et al. 2021",
    curves: [
      { id: "benchmark", statistic: "rate", family: "accuracy", lines: "train-test", isByStage: false },
    ],
  },
] as const satisfies readonly MetricDeclaration[];
