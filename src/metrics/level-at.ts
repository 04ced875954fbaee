import type { Rule } from "../run/config.js";
import { findMetric } from "./catalogue.js";

/**
 * Share of alpha that is kept for looks past the planned ones: a run that was resumed or went on may have
 * more.
 */
const reserveShare = 0.05;

/**
 * Level of a test at look t = 1, 2, …: even over the K planned looks, falling past them; over any number of
 * looks the sum is at most alpha.
 */
export function levelAt(
  evaluation: number,
  options: { readonly alpha: number; readonly plannedLooks: number },
): number {
  const { alpha, plannedLooks } = options;
  const past = evaluation - plannedLooks;
  return past <= 0
    ? (alpha * (1 - reserveShare)) / plannedLooks
    : (alpha * reserveShare) / (past * (past + 1));
}

/** Whether the false alarms of a rule are bounded over the whole run, by its alpha. */
export const isBounded = ({ test, metric }: Rule): boolean =>
  test === "above-control" || test === "e-value" || findMetric(metric)?.falseAlarms !== undefined;
