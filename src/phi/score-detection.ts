import { spanTypes, type Span, type SpanType } from "../data/record.js";

/** What became of the spans of one class. */
export interface DetectionCounts {
  /** Annotated spans. */
  truth: number;
  /** Of those, met by a detected span of the same class that shares a character with them. */
  met: number;
  /** Of those, with the same boundaries. */
  exact: number;
  /** Detected spans. */
  detected: number;
  /** Of those, sharing a character with an annotated span of the same class. */
  right: number;
}

const overlaps = (a: Span, b: Span): boolean => a.type === b.type && a.start < b.end && b.start < a.end;

/**
 * Counts by class over notes, each with what is true and what was detected. Classes that occur in neither are
 * left out.
 */
export function scoreDetection(
  notes: Iterable<{ readonly truth: readonly Span[]; readonly detected: readonly Span[] }>,
): Map<SpanType, DetectionCounts> {
  const counts = new Map<SpanType, DetectionCounts>(
    spanTypes.map((type) => [type, { truth: 0, met: 0, exact: 0, detected: 0, right: 0 }]),
  );
  for (const { truth, detected } of notes) {
    for (const span of truth) {
      const count = counts.get(span.type);
      if (count === undefined) continue;
      count.truth++;
      count.met += Number(detected.some((other) => overlaps(span, other)));
      count.exact += Number(
        detected.some(
          (other) => overlaps(span, other) && other.start === span.start && other.end === span.end,
        ),
      );
    }
    for (const span of detected) {
      const count = counts.get(span.type);
      if (count === undefined) continue;
      count.detected++;
      count.right += Number(truth.some((other) => overlaps(span, other)));
    }
  }
  return new Map([...counts].filter(([, { truth, detected }]) => truth + detected > 0));
}

/** Counts of all classes together. */
export const sumOf = (counts: Iterable<DetectionCounts>): DetectionCounts =>
  [...counts].reduce(
    (sum, { truth, met, exact, detected, right }) => ({
      truth: sum.truth + truth,
      met: sum.met + met,
      exact: sum.exact + exact,
      detected: sum.detected + detected,
      right: sum.right + right,
    }),
    { truth: 0, met: 0, exact: 0, detected: 0, right: 0 },
  );
