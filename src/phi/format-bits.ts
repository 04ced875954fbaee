import type { SpanType } from "../data/record.js";
import { normalise } from "./normalise.js";

/**
 * How hard a value is to guess by somebody who knows the class, the format and what all values of it have in
 * common: log2 of the values of the same format left after the structure that controls share (docs/method.md,
 * "Guess bits"). Estimated from control patients alone, so that a member's own value never makes itself look
 * easier or harder.
 */

/** How a class is made: a code drawn symbol by symbol, a code whose letters spell words, or words. */
const codeClasses: ReadonlySet<SpanType> = new Set<SpanType>([
  "PHONE",
  "FAX",
  "SSN",
  "MRN",
  "ACCOUNT",
  "HEALTH_PLAN",
  "LICENSE",
  "PLATE",
  "VIN",
  "DEVICE",
  "IP",
]);
const wordedCodeClasses: ReadonlySet<SpanType> = new Set<SpanType>(["EMAIL", "URL"]);

/**
 * Whether values of the class can be strong at all: the others (names, places, dates, ages) are guessed from
 * lists.
 */
export const isCodeClass = (type: SpanType): boolean => codeClasses.has(type) || wordedCodeClasses.has(type);

/** False detections of structure that one format may cost, over its positions. */
export const structureAlpha = 0.01;

/** The written shape of a value: 9 for a digit, a and A for letters, anything else itself. */
export const maskOf = (value: string): string =>
  value
    .replace(/\p{Nd}/gu, "9")
    .replace(/\p{Ll}/gu, "a")
    .replace(/[\p{Lu}\p{Lo}]/gu, "A");

/** Symbols that may stand at a position of a mask; 1 for a literal. */
function numSymbolsAt(maskSymbol: string, hasLetters: boolean): number {
  if (maskSymbol === "9") return 10;
  return hasLetters && (maskSymbol === "A" || maskSymbol === "a") ? 26 : 1;
}

/** P(X ≥ k) for X ~ Binomial(n, p), summed from k up with the terms in logarithms. */
export function binomialUpperTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  let logTerm = k * Math.log(p) + (n - k) * Math.log1p(-p);
  for (let i = 1; i <= k; i++) logTerm += Math.log(n - k + i) - Math.log(i);
  let sum = 0;
  for (let i = k; i <= n; i++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(n - i) - Math.log(i + 1) + Math.log(p) - Math.log1p(-p);
  }
  return Math.min(1, sum);
}

/** How often each item was seen. */
class Tally {
  readonly #counts = new Map<string, number>();
  total = 0;

  add(item: string): void {
    this.#counts.set(item, (this.#counts.get(item) ?? 0) + 1);
    this.total++;
  }

  /** Count of the commonest item, 0 where nothing was seen. */
  get commonest(): number {
    return [...this.#counts.values()].reduce((most, count) => Math.max(most, count), 0);
  }
}

/**
 * A symbol of a value by its place: which run of digits or letters, and how far into it. Values of unequal
 * length can be laid side by side.
 */
interface PlacedSymbol {
  readonly place: string;
  readonly symbol: string;
  readonly numSymbols: number;
  readonly run: number;
}

function placedSymbols(value: string, hasLetters: boolean): PlacedSymbol[] {
  const symbols = Array.from(value);
  let run = 0;
  let offset = 0;
  return symbols.map((symbol, i) => {
    const mask = maskOf(symbol);
    const isNewRun = i > 0 && maskOf(symbols[i - 1] ?? "") !== mask;
    run += isNewRun ? 1 : 0;
    offset = isNewRun || i === 0 ? 0 : offset + 1;
    return { place: `${run}.${offset}`, symbol, numSymbols: numSymbolsAt(mask, hasLetters), run };
  });
}

/** Mask with each run written once: what values of one format and unequal lengths have in common. */
const shapeOf = (value: string): string => maskOf(value).replace(/(9|a|A)\1+/g, "$1");

/** An octet holds 8 bits, however many digits it is written with. */
const octetBits = 8;

/** Collects control patients' values and answers for the bits of any value. */
export class FormatBits {
  /** Patients' values that are counted already. */
  readonly #seen = new Set<string>();
  /** Class and mask, or class and shape → symbols by place. */
  readonly #codes = new Map<string, Map<string, Tally>>();
  readonly #words = new Map<SpanType, Tally>();

  /** Adds a control patient's value; repetitions within the patient count once. */
  addControl(type: SpanType, value: string, patient: string): void {
    const own = `${type} ${patient} ${isCodeClass(type) ? value : normalise(value)}`;
    if (this.#seen.has(own)) return;
    this.#seen.add(own);
    if (!isCodeClass(type)) {
      tallyAt(this.#words, type).add(normalise(value));
      return;
    }
    for (const key of keysOf(type, value)) {
      const places = this.#codes.get(key) ?? new Map<string, Tally>();
      this.#codes.set(key, places);
      for (const { place, symbol } of placedSymbols(value, codeClasses.has(type)))
        tallyAt(places, place).add(symbol);
    }
  }

  /** log2 of the values that fit the format of `value` after shared structure; 0 or more. */
  bitsOf(type: SpanType, value: string): number {
    if (isCodeClass(type))
      return Math.min(...keysOf(type, value).map((key) => this.#codeBits(type, value, key)));
    // Words are guessed from a list, commonest first: at most log2 of the distinct values seen.
    const seen = this.#words.get(type);
    return seen === undefined ? 0 : Math.log2(seen.total / seen.commonest);
  }

  /**
   * Σ over places of log2 |alphabet|, or −log2 of the commonest symbol's share where that symbol is commoner
   * than chance.
   */
  #codeBits(type: SpanType, value: string, key: string): number {
    const open = placedSymbols(value, codeClasses.has(type)).filter(({ numSymbols }) => numSymbols > 1);
    const bitsOfRun = new Map<number, number>();
    for (const { place, numSymbols, run } of open) {
      const { commonest = 0, total = 0 } = this.#codes.get(key)?.get(place) ?? {};
      const isStructure = binomialUpperTail(commonest, total, 1 / numSymbols) < structureAlpha / open.length;
      bitsOfRun.set(
        run,
        (bitsOfRun.get(run) ?? 0) + (isStructure ? Math.log2(total / commonest) : Math.log2(numSymbols)),
      );
    }
    return [...bitsOfRun.values()].reduce(
      (sum, bits) => sum + (type === "IP" ? Math.min(octetBits, bits) : bits),
      0,
    );
  }
}

/**
 * Structure may hide among values of equal length or show only over all lengths: both are looked at, and the
 * easier guess counts.
 */
const keysOf = (type: SpanType, value: string): string[] => [
  `${type} ${maskOf(value)}`,
  `${type} ~${shapeOf(value)}`,
];

function tallyAt<K>(tallies: Map<K, Tally>, key: K): Tally {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
}
