import { recordCurve, type MetricDeclaration } from "./metric.js";

export const approximateMetrics = [
  {
    name: "extraction.approximate_bleu",
    label: "records nearly extractable, by BLEU",
    unit: "share of records",
    range: "[0, 1]",
    statistics: ["rate"],
    help:
      "Share of records that the model continues nearly word for word for 50 tokens, with most " +
      "phrases of four words the same.",
    formula:
      "mean over patients of 1[sentence BLEU-4 of greedy text and record > 0.75], the place of exact@50",
    source: "Papineni et al. 2002; Ippolito et al. 2023",
    measuredOn: "50 tokens",
    curves: [{ ...recordCurve, id: "approximate-bleu", statistic: "rate" }],
  },
  {
    name: "extraction.approximate_rouge",
    label: "records nearly extractable, by ROUGE-L",
    unit: "share of records",
    range: "[0, 1]",
    statistics: ["rate"],
    help:
      "Share of records that the model continues for 50 tokens with at least half of the words in " +
      "the same order.",
    formula: "mean over patients of 1[F of ROUGE-L of greedy text and record ≥ 0.5], the place of exact@50",
    source: "Lin 2004",
    measuredOn: "50 tokens",
    curves: [{ ...recordCurve, id: "approximate-rouge", statistic: "rate" }],
  },
  {
    name: "extraction.approximate_levenshtein",
    label: "records nearly extractable, by edit distance",
    unit: "share of records",
    range: "[0, 1]",
    statistics: ["rate"],
    help:
      "Share of records that the model continues for 50 tokens with at most a tenth of the " +
      "characters changed.",
    formula:
      "mean over patients of 1[edit distance in code points / longer length ≤ 0.10], the place of exact@50",
    source: "Levenshtein 1966",
    measuredOn: "50 tokens",
    curves: [{ ...recordCurve, id: "approximate-levenshtein", statistic: "rate" }],
  },
] as const satisfies readonly MetricDeclaration[];
