import { clopperPearson } from "../src/metrics/binomial.js";
import type { Interval } from "../src/metrics/interval.js";

/** One thing that the program says of itself, and what came out. */
export interface Claim {
  readonly what: string;
  /** What was seen, with n and interval, in words. */
  readonly seen: string;
  /** What must be seen for the claim to hold. */
  readonly wanted: string;
  readonly holds: boolean;
}

export interface Section {
  readonly title: string;
  /** How it was found, a paragraph each. */
  readonly text: readonly string[];
  readonly claims: readonly Claim[];
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Pictures by file name, with what they show. */
  readonly pictures?: readonly { readonly name: string; readonly caption: string; readonly svg: string }[];
}

export const number = (value: number, digits = 2): string => value.toFixed(digits);
export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;
export const span = ({ low, high }: Interval, digits = 2): string =>
  `[${number(low, digits)}, ${number(high, digits)}]`;

/** `k of n` with its exact 95 % limits. */
export function countOf(k: number, n: number): string {
  if (n === 0) return "0 of 0";
  const { low, high } = clopperPearson(k, n);
  return `${k} of ${n} (${percent(k / n)}, 95 % interval ${percent(low)} to ${percent(high)})`;
}
