import type { Span, SpanType } from "../../data/record.js";

/**
 * Finds the identifiers of one family of classes in a text. Pure; spans of one detector may overlap, `detect`
 * decides between them.
 */
export type Detector = (text: string) => Span[];

/** Characters before a value in which a word says what the value is. */
const contextLength = 48;

/** What stands before a place on its line and the line above. */
export const before = (text: string, start: number): string =>
  text.slice(Math.max(0, start - contextLength), start);
export const after = (text: string, end: number): string => text.slice(end, end + contextLength);

export const spanAt = (
  type: SpanType,
  { start, value, format }: { readonly start: number; readonly value: string; readonly format: string },
): Span => ({
  start,
  end: start + value.length,
  type,
  format,
});

/** Spans of every match of a global pattern that `isValid` accepts. */
export function spansOf(
  text: string,
  options: {
    readonly type: SpanType;
    readonly format: string;
    readonly pattern: RegExp;
    /** Judges the value with what stands around it. */
    readonly isValid?: (value: string, start: number) => boolean;
  },
): Span[] {
  return [...text.matchAll(options.pattern)].flatMap((match) =>
    (options.isValid?.(match[0], match.index) ?? true)
      ? [spanAt(options.type, { start: match.index, value: match[0], format: options.format })]
      : [],
  );
}

/** Digits of a value. */
export const digitsOf = (value: string): string => value.replace(/\D/g, "");

/** Where a sticky pattern's match at a place ends; the place itself where it does not match. */
export function endOfMatch(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return start + (pattern.exec(text)?.[0].length ?? 0);
}
