/**
 * `mnemoscope/metrics`: the statistics behind every figure, for use without a run. Pure functions of numbers
 * and texts; nothing is loaded beyond them.
 *
 * This is one of the package's two public entry points, the only modules that export on behalf of others
 * (inside the project a name is imported from the file that defines it). What stands here is kept from
 * version to version; a test holds the list.
 */

// What stands behind every figure: intervals, tests, resampling.
export { binomialUpperTail, clopperPearson } from "./binomial.js";
export { bootstrapMean } from "./bootstrap.js";
export { fisherOneSided, holm, type Arms } from "./fisher.js";
export { gapBetween } from "./gap.js";
export type { Figure, Interval } from "./interval.js";
export { meanOverPatients, patientMeans, rateOverPatients, type Observation } from "./patients.js";
export { levelAt } from "./level-at.js";
export { seeded, type Random } from "../random.js";

// Canaries.
export { canaryBits, meanEValue } from "./canary-bits.js";
export { evidenceOverLooks } from "./evidence.js";
export { chanceExposure, exposureByRank } from "./exposure.js";
export { extrapolatedExposure } from "./skew-normal.js";
export {
  auditPValue,
  countRightGuesses,
  epsilonLowerBound,
  type AuditResult,
  type ScoredCanary,
} from "./one-run-audit.js";

// Extraction: word for word, by samples, approximate.
export { decideRuns, decideWindow, type Decision } from "./extraction.js";
export { samplesNeeded } from "./discoverable.js";
export { sentenceBleu } from "./bleu.js";
export { rougeL, rougeTokens, type RougeL } from "./rouge.js";
export { editDistance, normalisedDistance } from "./levenshtein.js";
export { ngramRecall } from "./ngram-recall.js";

// How much of a corpus, and what it is.
export { coveredPositions, volumeOf, type Holding, type Volume } from "./volume.js";
export {
  characterOf,
  characters,
  extractedRuns,
  type Character,
  type TokenRange,
} from "./characteristics.js";

// Identifiers among those of others.
export { shareBeaten } from "./rank.js";

// Membership, and what tells members apart without asking the model.
export { blindScores, type BlindRecord } from "./bag-of-words.js";
export {
  lossScore,
  minKPlusPlusScore,
  minKScore,
  zlibScore,
  type RecordScores,
} from "./membership-scores.js";
export { aucWithInterval, roc, rocWithIntervals, type Roc } from "./roc.js";

// Persistence, and a run as an assay.
export {
  extractionPersistence,
  retainedLift,
  type Chosen,
  type FigureOrReason,
  type Gain,
} from "./persistence.js";
export {
  equivalentDose,
  limitOfBlank,
  limitOfDetection,
  risingShares,
  undetectedShare,
  type DoseResponse,
} from "./assay.js";

// The closed list of what the monitor writes.
export { metrics, type MetricName } from "./catalogue.js";
