// Membership attacks that need one model: loss (Yeom et al. 2018), zlib (Carlini et al. 2021, "Extracting
// Training Data from Large Language Models"), Min-K% (Shi et al. 2024, arXiv 2310.16789), Min-K%++ (Zhang et
// al. 2024, arXiv 2404.02936). In all of them a higher score speaks for a member.
import { aucCurve, type MetricDeclaration } from "./metric.js";

/** Share of the tokens that Min-K% reads: those the model expected least. */
const lowestShare = 0.2;

/**
 * Deviations of log-probabilities over the vocabulary count as this much at least (nats): where a model is
 * all but sure of its token, float32 leaves noise of the deviation: dividing by it would make that
 * token the most surprising of the record.
 */
const minSdNats = 1e-3;

/** Scores of a record's tokens, in nats; entries of one index belong to one token. */
export interface RecordScores {
  readonly logProbNats: ArrayLike<number>;
  readonly meanNats: ArrayLike<number>;
  readonly sdNats: ArrayLike<number>;
}

/** Mean log-probability per token, the loss with its sign turned. Undefined without tokens. */
export function lossScore(logProbNats: ArrayLike<number>): number | undefined {
  return meanOf(Float64Array.from(logProbNats));
}

/**
 * Mean log-probability per token over the bytes that zlib makes of the text: a text that is easy for
 * everybody, because it repeats itself, is not taken for a member. Undefined without tokens, and where the
 * bytes are unknown.
 */
export function zlibScore(logProbNats: ArrayLike<number>, zlibBytes: number | undefined): number | undefined {
  const score = lossScore(logProbNats);
  return score === undefined || zlibBytes === undefined ? undefined : score / zlibBytes;
}

/**
 * Min-K%: mean of the lowest fifth of the log-probabilities, one token at least. Undefined without tokens.
 */
export function minKScore(logProbNats: ArrayLike<number>): number | undefined {
  return meanOfLowest(Float64Array.from(logProbNats));
}

/**
 * Min-K%++: the same of each log-probability's distance from its mean over the vocabulary, in deviations.
 * Undefined without tokens.
 */
export function minKPlusPlusScore({ logProbNats, meanNats, sdNats }: RecordScores): number | undefined {
  return meanOfLowest(
    Float64Array.from(
      logProbNats,
      (logProb, i) => (logProb - (meanNats[i] ?? NaN)) / Math.max(minSdNats, sdNats[i] ?? NaN),
    ),
  );
}

/** Sorts in place: its callers own the array. */
function meanOfLowest(values: Float64Array): number | undefined {
  return meanOf(values.sort().subarray(0, Math.max(1, Math.floor(lowestShare * values.length))));
}

const meanOf = (values: Float64Array): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

export const membershipMetrics = [
  {
    name: "membership.reference",
    label: "membership by the reference attack",
    unit: "",
    range: "[0, 1]",
    statistics: ["auc", "tpr@5%", "tpr@1%"],
    words: { auc: "AUC", "tpr@5%": "found at 5 % false alarms", "tpr@1%": "found at 1 % false alarms" },
    help: "How well members are told from controls by what training changed: an AUC of 0.5 is chance.",
    formula:
      "score = mean log p now − mean log p before the stage; AUC by Mann–Whitney, TPR at a FPR " +
      "without interpolation",
    source: "Mireshghallah et al. 2022; Carlini et al. 2022",
    curves: [{ ...aucCurve, id: "auc" }],
  },
  {
    name: "membership.loss",
    label: "membership by loss",
    unit: "",
    range: "[0, 1]",
    statistics: ["auc"],
    words: { auc: "AUC" },
    help:
      "How well members are told from controls by their loss alone: an AUC of 0.5 is chance, and at " +
      "epoch 0 it should be chance.",
    formula: "score = mean log p; AUC by Mann–Whitney",
    source: "Yeom et al. 2018",
    curves: [{ ...aucCurve, id: "auc-loss" }],
  },
  {
    name: "membership.zlib",
    label: "membership by loss over compressed length",
    unit: "",
    range: "[0, 1]",
    statistics: ["auc"],
    words: { auc: "AUC" },
    help:
      "The attack by loss, corrected for text that is easy for any model because it repeats itself: " +
      "an AUC of 0.5 is chance.",
    formula: "score = mean log p / zlib bytes of the text; AUC by Mann–Whitney",
    source: "Carlini et al. 2021",
    curves: [{ ...aucCurve, id: "auc-zlib" }],
  },
  {
    name: "membership.mink",
    label: "membership by Min-K%",
    unit: "",
    range: "[0, 1]",
    statistics: ["auc"],
    words: { auc: "AUC" },
    help:
      "How well members are told from controls by the fifth of their tokens that surprises the model " +
      "most: an AUC of 0.5 is chance.",
    formula: "score = mean of the lowest max(1, ⌊0.2·T⌋) of log p(tᵢ); AUC by Mann–Whitney",
    source: "Shi et al. 2024",
    curves: [{ ...aucCurve, id: "auc-mink" }],
  },
  {
    name: "membership.mink++",
    label: "membership by Min-K%++",
    unit: "",
    range: "[0, 1]",
    statistics: ["auc"],
    words: { auc: "AUC" },
    help:
      "Min-K% with each token judged against all that could have stood in its place: an AUC of 0.5 " +
      "is chance.",
    formula:
      "score = mean of the lowest max(1, ⌊0.2·T⌋) of (log p(tᵢ) − μᵢ) / max(σᵢ, 0.001); AUC by Mann–Whitney",
    source: "Zhang et al. 2024",
    curves: [{ ...aucCurve, id: "auc-mink++" }],
  },
] as const satisfies readonly MetricDeclaration[];
