// The detectors on test/fixtures/phi/frozen-notes.jsonl: counts by style, country and class. No text and no
// value leaves here: whoever reads what was missed has spoiled the set. Usage: node scripts/frozen-notes.mjs
// prints the counts of the build in dist/ (how the first score was taken).
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { detect } from "../dist/src/phi/detect.js";
import { scoreDetection, sumOf } from "../dist/src/phi/score-detection.js";

/** @typedef {import("../dist/src/data/record.js").Span} Span */
/** @typedef {import("../dist/src/phi/score-detection.js").DetectionCounts} Counts */
/** @typedef {{ readonly style: string, readonly text: string, readonly spans: readonly Span[] }} Note */
/** @typedef {Readonly<Record<string, Counts>>} CountsByName */
/**
 * @typedef {{ readonly all: Counts, readonly asDetected: Counts, readonly byStyle: CountsByName,
 *   readonly byCountry: CountsByName, readonly byClass: CountsByName }} FrozenScore
 */

const path = fileURLToPath(new URL("../test/fixtures/phi/frozen-notes.jsonl", import.meta.url));

/**
 * Where the notes of a style come from; all others are of the United States.
 * @type {Record<string, string>}
 */
const countryOfStyle = { "referral-letter-uk": "United Kingdom", european: "Europe (several languages)" };

/** The set marks relatives as NAME. @param {readonly Span[]} spans @returns {Span[]} */
const relativesAsNames = (spans) =>
  spans.map((span) => (span.type === "RELATIVE" ? { ...span, type: "NAME" } : span));

/** @returns {FrozenScore} */
export function scoreFrozenNotes() {
  const notes = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { style, text, spans } = /** @type {Note} */ (JSON.parse(line));
      return { style, truth: spans, detected: detect(text) };
    });
  const folded = notes.map((note) => ({ ...note, detected: relativesAsNames(note.detected) }));
  const byClass = scoreDetection(folded);
  /** @param {(style: string) => string} nameOf @returns {CountsByName} */
  const by = (nameOf) => {
    const names = [...new Set(folded.map(({ style }) => nameOf(style)))];
    return Object.fromEntries(
      names.map((name) => [
        name,
        sumOf(scoreDetection(folded.filter(({ style }) => nameOf(style) === name)).values()),
      ]),
    );
  };
  return {
    all: sumOf(byClass.values()),
    asDetected: sumOf(scoreDetection(notes).values()),
    byStyle: by((style) => style),
    byCountry: by((style) => countryOfStyle[style] ?? "United States"),
    byClass: Object.fromEntries(byClass),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(scoreFrozenNotes(), null, 1));
