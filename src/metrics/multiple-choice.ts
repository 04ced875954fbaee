import type { MetricDeclaration } from "./metric.js";

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
