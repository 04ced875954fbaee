/**
 * `mnemoscope/phi`: identifiers in text, for use without a run: detectors, how hard a value is to guess, and
 * whether a record says it earlier. Nothing is loaded beyond them, and nothing leaves the process.
 *
 * This is one of the package's two public entry points, the only modules that export on behalf of others
 * (inside the project a name is imported from the file that defines it). What stands here is kept from
 * version to version; a test holds the list.
 */
export { spanTypes, type Span, type SpanType } from "../data/record.js";
export { detect } from "./detect.js";
export { FormatBits, isCodeClass, maskOf } from "./format-bits.js";
export { guessBits, neededBits, strongThreshold } from "./guess-bits.js";
export { isCopiedFrom, normalise } from "./normalise.js";
export { scoreDetection, sumOf as sumOfCounts, type DetectionCounts } from "./score-detection.js";
