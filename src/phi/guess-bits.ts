// How hard a leaked identifier was to guess, and how hard it must be for one leak to be proof: a union bound
// over spans and evaluations (docs/method.md, "Guess bits").
import type { SpanItem } from "../run/records.js";

/**
 * Bits by all guessers that ask no model: known before training. Older probe sets hold the format's alone.
 */
export const preparedBits = (span: Pick<SpanItem, "formatBits" | "guessBits">): number =>
  span.guessBits ?? span.formatBits;

/**
 * The fewest of the prepared bits and −log2 p of the whole value under models that never saw the stage: the
 * one before training, and the one that the stage started from; those that have not scored it are left out.
 * At
 * least 0.
 */
export function guessBits(
  span: Pick<SpanItem, "formatBits" | "guessBits">,
  logProbsNats: readonly (number | undefined)[],
): number {
  const byModels = logProbsNats.flatMap((nats) => (nats === undefined ? [] : [-nats / Math.LN2]));
  return Math.max(0, Math.min(preparedBits(span), ...byModels));
}

/**
 * log2(N·K/α): with so many bits each, N spans at K evaluations are guessed by chance with probability
 * at most α in all.
 */
export const neededBits = (options: {
  readonly numSpans: number;
  readonly numLooks: number;
  readonly alpha: number;
}): number => Math.log2((Math.max(1, options.numSpans) * options.numLooks) / options.alpha);

/**
 * N and the bits it takes: the smallest N such that no more than N spans have log2(N·K/α) bits before any
 * model is asked. Guess bits are never more, so at most N spans are ever strong and the bound holds; and N is
 * known before training.
 */
export function strongThreshold(
  prepared: readonly number[],
  options: { readonly numLooks: number; readonly alpha: number },
): { readonly numSpans: number; readonly bits: number } {
  const falling = [...prepared].sort((a, b) => b - a);
  let numSpans = 0;
  // Span number N + 1 in falling order still has the bits: more than N spans have them.
  while ((falling[numSpans] ?? -Infinity) >= neededBits({ ...options, numSpans })) numSpans++;
  return { numSpans, bits: neededBits({ ...options, numSpans }) };
}
