// Papineni et al. 2002, "BLEU"; smoothing "exp" of Chen & Cherry 2014 (method 3) and the effective order of
// short sentences, as sacrebleu's sentence_bleu.

const maxOrder = 4;

/**
 * BLEU-4 of one sentence against one reference, in [0, 1]. Orders that the hypothesis is too short for are
 * left out of the geometric mean; an order without a match counts as half, a quarter, … of one match. 0 where
 * nothing matches, and where either side is empty, both sides too: nothing was said.
 */
export function sentenceBleu(hypothesis: readonly string[], reference: readonly string[]): number {
  let [logSum, numOrders, penalty] = [0, 0, 1];
  let hasMatch = false;
  for (let order = 1; order <= Math.min(maxOrder, hypothesis.length); order++) {
    const [own, other] = [ngramCounts(hypothesis, order), ngramCounts(reference, order)];
    const total = hypothesis.length - order + 1;
    let matches = 0;
    for (const [ngram, count] of own) matches += Math.min(count, other.get(ngram) ?? 0);
    hasMatch ||= matches > 0;
    if (matches === 0) penalty /= 2;
    logSum += Math.log((matches === 0 ? penalty : matches) / total);
    numOrders++;
  }
  if (!hasMatch) return 0;
  const brevity = Math.min(1, Math.exp(1 - reference.length / hypothesis.length));
  return brevity * Math.exp(logSum / numOrders);
}

/** How often each n-gram stands in the tokens. */
function ngramCounts(tokens: readonly string[], order: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + order <= tokens.length; start++) {
    // JSON keeps ["a b"] and ["a", "b"] apart.
    const ngram = JSON.stringify(tokens.slice(start, start + order));
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}
