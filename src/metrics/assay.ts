// Memorization as a laboratory assay: limit of blank and of detection as Armbruster & Pry 2008, "Limit of
// Blank, Limit of Detection and Limit of Quantitation", and CLSI EP17 define them; a dose-response curve that
// never falls (Ayer et al. 1955), and what it says of an unknown.
import { quantileSorted } from "simple-statistics";

import { clopperPearson } from "./binomial.js";
import { minIntervalUnits, type Interval } from "./interval.js";

/** Share of blanks that lie above the limit of blank: alpha of CLSI EP17. */
export const blankAlpha = 0.05;

/** Share of blanks under it, and of samples that must lie above it where a dose counts as detected. */
const detectionShare = 1 - blankAlpha;

/**
 * The value that 95 % of blanks stay under. Undefined under 20 blanks: their 95th percentile would be their
 * maximum.
 */
export function limitOfBlank(blanks: readonly number[]): number | undefined {
  if (blanks.length < minIntervalUnits) return undefined;
  return quantileSorted(
    blanks.toSorted((a, b) => a - b),
    detectionShare,
  );
}

/**
 * The lowest dose from which on 95 % of samples lie above the limit of blank, at every dose. Undefined where
 * none does.
 */
export function limitOfDetection(
  doses: readonly { readonly dose: number; readonly values: readonly number[] }[],
  blank: number,
): number | undefined {
  const isDetected = (values: readonly number[]): boolean =>
    values.length > 0 && values.filter((value) => value > blank).length >= detectionShare * values.length;
  const falling = doses.toSorted((a, b) => b.dose - a.dose);
  const firstMissed = falling.findIndex(({ values }) => !isDetected(values));
  return (firstMissed === -1 ? falling : falling.slice(0, firstMissed)).at(-1)?.dose;
}

/**
 * Share of n units that may have leaked although none was seen to: the exact upper 95 % limit. n ≥ 1. "0 of
 * 100 patients: up to 3.6 %".
 */
export const undetectedShare = (n: number): number => clopperPearson(0, n).high;

/** k of n secrets that were seen `dose` times came whole. */
export interface DoseResponse {
  readonly dose: number;
  readonly k: number;
  readonly n: number;
}

/**
 * Shares by rising dose that never fall, nearest to those observed (pool adjacent violators); equal doses are
 * one. Doses without a unit are left out.
 */
export function risingShares(
  observed: readonly DoseResponse[],
): { readonly dose: number; readonly share: number }[] {
  const byDose = new Map<number, { k: number; n: number }>();
  for (const { dose, k, n } of observed) {
    const own = byDose.get(dose) ?? { k: 0, n: 0 };
    byDose.set(dose, { k: own.k + k, n: own.n + n });
  }
  const blocks: { doses: number[]; k: number; n: number }[] = [];
  for (const [dose, { k, n }] of [...byDose].sort(([a], [b]) => a - b)) {
    if (n === 0) continue;
    let block = { doses: [dose], k, n };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.k / last.n > block.k / block.n;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = { doses: [...last.doses, ...block.doses], k: last.k + block.k, n: last.n + block.n };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ doses, k, n }) => doses.map((dose) => ({ dose, share: k / n })));
}

/**
 * The dose at which so large a share comes, read off a rising curve with straight lines over log(1 + dose):
 * the least such dose. `low` and `high` are where the reading leaves the curve: below its first dose, or
 * above its last. Undefined without a curve.
 */
export function equivalentDose(
  curve: readonly { readonly dose: number; readonly share: number }[],
  share: number,
): { readonly dose: number; readonly bound: "exactly" | "at most" | "more than" } | undefined {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (share > last.share) return { dose: last.dose, bound: "more than" };
  if (share <= first.share) return { dose: first.dose, bound: "at most" };
  const above = curve.findIndex((point) => point.share >= share);
  const [low, high] = [curve[above - 1] ?? first, curve[above] ?? last];
  const part = (share - low.share) / (high.share - low.share);
  return {
    dose: Math.expm1(Math.log1p(low.dose) + part * (Math.log1p(high.dose) - Math.log1p(low.dose))),
    bound: "exactly",
  };
}

/**
 * A share k of n in equivalent repetitions: its reading, and those of its exact limits. Undefined without a
 * curve, and for n = 0.
 */
export function equivalentRepetitions(
  curve: readonly { readonly dose: number; readonly share: number }[],
  { k, n }: { readonly k: number; readonly n: number },
): Readonly<Record<"value" | keyof Interval, NonNullable<ReturnType<typeof equivalentDose>>>> | undefined {
  if (n === 0) return undefined;
  const { low, high } = clopperPearson(k, n);
  const [value, lowest, highest] = [k / n, low, high].map((share) => equivalentDose(curve, share));
  return value === undefined || lowest === undefined || highest === undefined
    ? undefined
    : { value, low: lowest, high: highest };
}
