/** Metrics that another probe writes than the one that they are named after. */
const otherProbes: Readonly<Record<string, string>> = {
  "canary.exposure": "exposure",
  "extraction.approximate_bleu": "approximate",
  "extraction.approximate_levenshtein": "approximate",
  "extraction.approximate_rouge": "approximate",
  "extraction.ngram": "approximate",
  "extraction.np": "discoverable",
  "phi.detected_hit": "detected",
  "phi.ladder": "linkage",
  "phi.linked_fact": "rank",
  "phi.name_swap": "linkage",
  "phi.rank": "rank",
  "phi.spontaneous": "spontaneous",
  "template.run@30": "extraction",
};

/**
 * Name of the probe that writes a metric: where a figure is missing, its end tells why. Rules and page share
 * it.
 */
export const probeOf = (metric: string): string => otherProbes[metric] ?? metric.split(".", 1)[0] ?? metric;
