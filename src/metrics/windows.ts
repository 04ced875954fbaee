import { splitStarts } from "./extraction.js";

/** Extractions start with at least this many tokens of the record before them (Carlini et al. 2023). */
export const windowPrefixTokens = 50;

/** Tokens in a row that an extraction has to give: the S of run@S and exact@S. */
export const windowSizes = [30, 50] as const;
export type WindowSize = (typeof windowSizes)[number];

/** Tokens in a row from which on text counts as extracted, and as a template where others share it. */
export const runTokens: WindowSize = 30;

/** First token of a record, of those that training learns from `lossStart` on, that a window may start at. */
export const firstWindowStart = (lossStart: number): number => Math.max(windowPrefixTokens, lossStart);

/** A record as far as its windows are concerned. */
interface Windowed {
  readonly ids: { readonly length: number };
  readonly lossStart: number;
  readonly templateStarts30: readonly number[];
  readonly templateStarts50: readonly number[];
}

/**
 * Where a record's windows of a size start: those that no other patient's training record has, and the rest
 * (docs/method.md, "Templates").
 */
export const windowStarts = (
  { ids, lossStart, templateStarts30, templateStarts50 }: Windowed,
  size: WindowSize,
): ReturnType<typeof splitStarts> =>
  splitStarts({
    length: ids.length,
    size,
    from: firstWindowStart(lossStart),
    templateStarts: size === 30 ? templateStarts30 : templateStarts50,
  });
