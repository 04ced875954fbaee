// How hard a leaked identifier was to guess, and how hard it must be for one leak to be proof: a union bound
// over spans and looks (design: "PHI").

/**
 * The smaller of the bits that the format leaves and −log2 p of the whole value under the model before the
 * stage; the format alone where that model has not scored it. At least 0.
 */
export function guessBits(span: {
  readonly formatBits: number;
  readonly baselineLogProbNats?: number | undefined;
}): number {
  const { formatBits, baselineLogProbNats } = span;
  return Math.max(
    0,
    baselineLogProbNats === undefined ? formatBits : Math.min(formatBits, -baselineLogProbNats / Math.LN2),
  );
}

/**
 * log2(N·K/α): with so many bits each, N spans at K looks are guessed by chance with probability at most α in
 * all.
 */
export const neededBits = (options: {
  readonly numSpans: number;
  readonly numLooks: number;
  readonly alpha: number;
}): number => Math.log2((Math.max(1, options.numSpans) * options.numLooks) / options.alpha);

/**
 * N and the bits it takes: the smallest N such that no more than N spans have log2(N·K/α) bits by their
 * format. Guess bits are no more than the format's, so at most N spans are ever strong and the bound holds;
 * and N is known before training.
 */
export function strongThreshold(
  formatBits: readonly number[],
  options: { readonly numLooks: number; readonly alpha: number },
): { readonly numSpans: number; readonly bits: number } {
  const falling = [...formatBits].sort((a, b) => b - a);
  let numSpans = 0;
  // Span number N + 1 in falling order still has the bits: more than N spans have them.
  while ((falling[numSpans] ?? -Infinity) >= neededBits({ ...options, numSpans })) numSpans++;
  return { numSpans, bits: neededBits({ ...options, numSpans }) };
}
