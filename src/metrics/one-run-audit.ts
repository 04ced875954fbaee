// Steinke, Nasr & Jagielski 2023, "Privacy Auditing with One (1) Training Run" (arXiv 2305.08846), theorem
// 5.2 and the procedure of its appendix D.
import { binomialUpperTail, logChoose } from "./binomial.js";
import type { MetricDeclaration } from "./metric.js";

/** What was guessed, and under which claim it is judged. */
export interface AuditResult {
  /** Canaries of which a fair coin decided whether training saw them. */
  readonly numCanaries: number;
  /** Those that were guessed; on the others the auditor keeps silent. */
  readonly numGuesses: number;
  readonly numRight: number;
  /** Approximate differential privacy's δ; 0 is pure. */
  readonly delta: number;
}

/**
 * Chance, at most, of so many right guesses or more, if training is (ε, δ)-differentially private. Under pure
 * ε a guess is right with e^ε/(1 + e^ε) at most, independently: the binomial tail f(v). δ adds 2·m·δ·max over
 * i of (f(v − i) − f(v))/i.
 */
export function auditPValue(
  { numCanaries, numGuesses, numRight, delta }: AuditResult,
  epsilon: number,
): number {
  if (!(
    numRight >= 0 &&
    numRight <= numGuesses &&
    numGuesses <= numCanaries &&
    delta >= 0 &&
    delta <= 1 &&
    epsilon >= 0
  ))
    throw new RangeError(
      `${numRight} right of ${numGuesses} guesses on ${numCanaries} canaries, δ = ${delta}, ε = ${epsilon}`,
    );
  const accuracy = 1 / (1 + Math.exp(-epsilon));
  const tail = binomialUpperTail(numRight, numGuesses, accuracy);
  if (delta === 0) return tail;
  let [steepest, sum] = [0, 0];
  for (let i = 1; i <= numRight; i++) {
    const k = numRight - i;
    sum += Math.exp(
      logChoose(numGuesses, k) + k * Math.log(accuracy) + (numGuesses - k) * Math.log1p(-accuracy),
    );
    steepest = Math.max(steepest, sum / i);
  }
  return Math.min(1, tail + 2 * numCanaries * delta * steepest);
}

/** Past this ε no double tells the accuracy of a guess from 1. */
const maxEpsilon = 36;

/**
 * The largest ε that the guesses refute at a confidence: the true ε is at least this, unless luck of
 * probability 1 − confidence struck. 0 where nothing is refuted, and without a guess. @param confidence in
 * (0, 1).
 */
export function epsilonLowerBound(result: AuditResult, confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence is ${confidence}`);
  let [low, high] = [0, maxEpsilon];
  if (auditPValue(result, 0) > 1 - confidence) return 0;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (auditPValue(result, middle) <= 1 - confidence) low = middle;
    else high = middle;
  }
  return low;
}

/** What is guessed of a canary: that training saw it, or not. */
export interface ScoredCanary {
  readonly id: string;
  /** Higher where training more likely saw it. */
  readonly score: number;
  readonly isIn: boolean;
}

/**
 * Guesses "in" for the higher half of the guesses, from the top, and "out" for the rest, from the bottom;
 * none in between. Equal scores stand in the order of their ids, which knows nothing of the coin. @returns
 * how many guesses are right.
 */
export function countRightGuesses(canaries: readonly ScoredCanary[], numGuesses: number): number {
  if (numGuesses > canaries.length || !canaries.every(({ score }) => Number.isFinite(score)))
    throw new RangeError(`${numGuesses} guesses on ${canaries.length} canaries`);
  const sorted = [...canaries].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const numIn = Math.ceil(numGuesses / 2);
  const guessedOut = sorted.slice(sorted.length - (numGuesses - numIn));
  return (
    sorted.slice(0, numIn).filter(({ isIn }) => isIn).length + guessedOut.filter(({ isIn }) => !isIn).length
  );
}

export const auditMetrics = [
  {
    name: "audit.epsilon",
    label: "privacy audit in one run",
    unit: "ε",
    range: "[0, ceiling]",
    statistics: ["at-least", "ceiling"],
    words: { "at-least": "at least", ceiling: "the most that these canaries can show" },
    help:
      "The training gives away at least this much, in the ε of differential privacy; the ceiling is " +
      "the most that these canaries can show.",
    formula:
      "largest ε with P[Bin(r, e^ε/(1 + e^ε)) ≥ v] (+ 2mδ·max (f(v − i) − f(v))/i) ≤ 1 − " +
      "confidence, v of r guesses right; ceiling: v = r",
    source: "Steinke et al. 2023",
    curves: [
      {
        id: "audit",
        statistic: "at-least",
        family: "planted secrets",
        lines: "bound",
        isByStage: false,
        yFloor: [0, 1],
      },
    ],
  },
] as const satisfies readonly MetricDeclaration[];
