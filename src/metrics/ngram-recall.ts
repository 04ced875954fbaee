// Slack & Al Moubayed 2025, "Early Detection and Reduction of Memorisation for Domain Adaptation and
// Instruction Tuning" (arXiv 2510.11372): the n-gram memorisation score; n-grams that the prompt holds are
// left out here, as a model may copy those without any memory.
import { recordCurve, type MetricDeclaration } from "./metric.js";

/** Tokens of an n-gram: the shortest of the paper's 4 to 6. */
const ngramTokens = 4;

/**
 * Share of the true suffix's 4-grams of tokens that the generated text holds anywhere, in [0, 1]; each counts
 * once, and those of the prefix do not count. Undefined where the suffix has no 4-gram of its own.
 */
export function ngramRecall(texts: {
  readonly prefix: ArrayLike<number>;
  readonly suffix: ArrayLike<number>;
  readonly generated: ArrayLike<number>;
}): number | undefined {
  const [known, said] = [ngramsOf(texts.prefix), ngramsOf(texts.generated)];
  const asked = [...ngramsOf(texts.suffix)].filter((ngram) => !known.has(ngram));
  if (asked.length === 0) return undefined;
  return asked.filter((ngram) => said.has(ngram)).length / asked.length;
}

function ngramsOf(ids: ArrayLike<number>): Set<string> {
  const list = Array.from(ids);
  return new Set(
    Array.from({ length: Math.max(0, list.length - ngramTokens + 1) }, (_, i) =>
      list.slice(i, i + ngramTokens).join(),
    ),
  );
}

export const ngramMetrics = [
  {
    name: "extraction.ngram",
    label: "pieces of four tokens that come back",
    unit: "share of 4-grams",
    range: "[0, 1]",
    statistics: ["mean"],
    help:
      "How much of a record's next 50 tokens comes back in pieces of four tokens that did not stand " +
      "before; it rises before whole records come.",
    formula:
      "mean over patients of |4-grams of the record's window, not in its prefix, that the greedy " +
      "text holds| / |those of the window|",
    source: "after Slack & Al Moubayed 2025",
    measuredOn: "50 tokens",
    curves: [{ ...recordCurve, id: "ngram", statistic: "mean" }],
  },
] as const satisfies readonly MetricDeclaration[];
