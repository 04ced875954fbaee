// Das et al. 2024, "Blind Baselines Beat Membership Inference Attacks for Foundation Models": a classifier
// that never asks the model. What it can tell apart, the split gives away. Naive Bayes over which tokens
// occur (McCallum & Nigam 1998), cross-validated over patients.
import type { MetricDeclaration } from "./metric.js";

/** A record as the classifier sees it. */
export interface BlindRecord {
  readonly patient: string;
  readonly isMember: boolean;
  readonly ids: readonly number[];
}

const numFolds = 5;

/**
 * Log-odds of member against control for each record, by a classifier that saw no record of its patient, in
 * the order given. Each arm's patients are dealt to the folds in turn, so every classifier learns from both
 * arms in their proportion. Both arms need two patients at least, or a fold has nothing to learn from.
 */
export function blindScores(records: readonly BlindRecord[]): number[] {
  const foldOf = new Map<string, number>();
  for (const isMember of [true, false]) {
    const patients = new Set(
      records.filter((record) => record.isMember === isMember).map(({ patient }) => patient),
    );
    if (patients.size < 2) throw new RangeError("a blind check needs two patients an arm");
    [...patients].forEach((patient, place) => foldOf.set(patient, place % numFolds));
  }
  const bags = records.map(({ patient, isMember, ids }) => ({
    isMember,
    fold: foldOf.get(patient),
    tokens: new Set(ids),
    score: 0,
  }));
  for (let fold = 0; fold < numFolds; fold++) {
    const [members, controls] = [countTokens(), countTokens()];
    for (const bag of bags) if (bag.fold !== fold) (bag.isMember ? members : controls).add(bag.tokens);
    for (const bag of bags)
      if (bag.fold === fold)
        for (const token of bag.tokens)
          bag.score = bag.score + members.logShare(token) - controls.logShare(token);
  }
  return bags.map(({ score }) => score);
}

/**
 * Shares of records that hold a token, with one record that holds it and one that does not added to each arm.
 */
function countTokens() {
  const counts = new Map<number, number>();
  let numRecords = 0;
  return {
    add(bag: ReadonlySet<number>): void {
      numRecords++;
      for (const token of bag) counts.set(token, (counts.get(token) ?? 0) + 1);
    },
    logShare: (token: number): number => Math.log(((counts.get(token) ?? 0) + 1) / (numRecords + 2)),
  };
}

export const blindMetrics = [
  {
    name: "membership.blind",
    label: "members told from controls by their words alone",
    unit: "",
    range: "[0, 1]",
    statistics: ["auc"],
    words: { auc: "AUC" },
    help:
      "How well members are told from controls without any model: an AUC of 0.5 is a fair split, and " +
      "one above it spoils every comparison.",
    formula:
      "score = naive Bayes log-odds over which tokens occur, cross-validated over patients; AUC by " +
      "Mann–Whitney",
    source: "Das et al. 2024",
  },
] as const satisfies readonly MetricDeclaration[];
