// Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries", section 3.1: ROUGE-L of one sentence,
// with the tokenization of Google's rouge_score.

export interface RougeL {
  readonly precision: number;
  readonly recall: number;
  /** Their harmonic mean. */
  readonly f: number;
}

/**
 * Words of a text: lower case, every run of other characters than a–z and 0–9 parts them. Letters outside
 * ASCII are dropped, as in the reference.
 */
export function rougeTokens(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** ROUGE-L over tokens, each in [0, 1]; 0 where either side is empty. */
export function rougeL(prediction: readonly string[], target: readonly string[]): RougeL {
  const length = longestCommonSubsequence(prediction, target);
  if (length === 0) return { precision: 0, recall: 0, f: 0 };
  const [precision, recall] = [length / prediction.length, length / target.length];
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

/**
 * Length of the longest sequence that both hold in this order, not necessarily in a row. O(a·b) time, O(b)
 * memory.
 */
export function longestCommonSubsequence<Token>(a: readonly Token[], b: readonly Token[]): number {
  let before = new Int32Array(b.length + 1);
  for (const token of a) {
    const row = new Int32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++)
      row[j] = token === b[j - 1] ? (before[j - 1] ?? 0) + 1 : Math.max(before[j] ?? 0, row[j - 1] ?? 0);
    before = row;
  }
  return before[b.length] ?? 0;
}
