// One record that came out word for word as proof: how hard it was to guess, and how hard it must have been
// (docs/method.md, "Strong record").
import { invariant } from "../errors.js";
import { borderlineMarginNats } from "./extraction.js";
import { recordCurve, type MetricDeclaration } from "./metric.js";
import { runTokens } from "./windows.js";

/** Log-probabilities (nats) of a record's own tokens, each given those before it. */
export type LogProbs = ArrayLike<number>;

/** Share of the weights that is dealt anew at each token, so that the mixture can change its mind. */
const share = 0.05;

/**
 * A mixture of laws that goes by how well each did so far (Herbster & Warmuth 1998, "Tracking the best
 * expert"): itself a law, since a token is weighed before it is seen.
 */
export function mixLaws(laws: readonly LogProbs[]): Float64Array {
  let weights = laws.map(() => 1 / laws.length);
  return Float64Array.from({ length: laws[0]?.length ?? 0 }, (_, token) => {
    const parts = laws.map((law, i) => (weights[i] ?? NaN) * Math.exp(law[token] ?? NaN));
    const p = parts.reduce((sum, part) => sum + part, 0);
    weights = parts.map((part) => (1 - share) * (part / p) + share / laws.length);
    return Math.log(p);
  });
}

/** What is known of a record whose windows are asked for. */
interface AskedRecord {
  readonly margins: ArrayLike<number>;
  /** Where its windows begin that no other patient's training record holds. */
  readonly starts: readonly number[];
  /** What each guesser gave its tokens. */
  readonly guessers: readonly LogProbs[];
}

/**
 * Bits of the window that was hardest to guess, of those that the model says: the fewest that any guesser
 * needs for its 30 tokens. Never summed over windows. A margin that leaves open what was said is held against
 * the model. @returns undefined where it says none.
 */
export function hitBits({ margins, starts, guessers }: AskedRecord): number | undefined {
  const isSaid = (start: number): boolean => {
    for (let i = start; i < start + runTokens; i++)
      if (!((margins[i] ?? NaN) >= -borderlineMarginNats)) return false;
    return true;
  };
  const hits = starts.filter(isSaid);
  if (hits.length === 0) return undefined;
  const needs = guessers.map(nats);
  return Math.max(...hits.map((start) => Math.min(...needs.map((sums) => between(sums, start)))));
}

/** Nats from a record's first token to before each. */
function nats(law: LogProbs): Float64Array {
  const sums = new Float64Array(law.length + 1);
  for (let i = 0; i < law.length; i++) sums[i + 1] = (sums[i] ?? NaN) - (law[i] ?? NaN);
  return sums;
}

const between = (sums: Float64Array, start: number): number =>
  (invariant(sums[start + runTokens], "a window ends within its record") -
    invariant(sums[start], "a window begins within its record")) /
  Math.LN2;

/** Base model, model before the stage, and the mixture of both with the predictor of the stage's text. */
const numGuessers = 3;

/**
 * Bits that the guessers may be wrong by over a window: as if what they gave it were a thousand times too
 * little. On filled-in forms they need more than somebody who knows each form, by some bits a name.
 */
const allowanceBits = 10;

/**
 * Bits from which on one window is proof: so many windows, asked at so many evaluations and held against the
 * best of so many guessers, hold one by luck with probability alpha at most, if no text was likelier than the
 * guessers and the allowance say. @param options.numWindows windows of members that are asked.
 */
export const neededRecordBits = (options: {
  readonly numWindows: number;
  readonly plannedLooks: number;
  readonly alpha: number;
}): number =>
  Math.log2((Math.max(1, options.numWindows) * options.plannedLooks * numGuessers) / options.alpha) +
  allowanceBits;

export const strongRecordMetrics = [
  {
    name: "extraction.strong",
    label: "patients with a record that comes out word for word and that nobody could have guessed",
    unit: "patients; records",
    range: "[0, ∞)",
    statistics: ["patients", "records"],
    words: { patients: "patients", records: "records" },
    help:
      "Patients with a record of which the model says 30 tokens in a row that are too hard to guess for " +
      "chance, from the form, from others' records or from what the record said before.",
    formula:
      "#{patients: some 30 consecutive margins ≥ −τ, start ≥ 50, window unique, bits ≥ log2(windows · K · " +
      "3 / α) + 10 + the most bits of a control's so far}, bits the fewest of base, model before the " +
      "stage, and their mixture with a predictor of others' records",
    source: "own",
    meaning: "the number of patients with a record that the model says and nobody could have guessed",
    falseAlarms:
      "A record counts only if guessing it would be too unlikely for chance, as far as the guessers know " +
      "the text",
    measuredOn: "30 private tokens",
    curves: [{ ...recordCurve, id: "strong-record", statistic: "patients", yFloor: [0, 3] }],
  },
] as const satisfies readonly MetricDeclaration[];
