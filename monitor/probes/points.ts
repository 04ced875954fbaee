import { defined } from "../../src/defined.js";
import type { MetricName } from "../../src/metrics/catalogue.js";
import type { Figure } from "../../src/metrics/interval.js";
import { seeded, type Random } from "../../src/random.js";
import type { PointBody } from "../../src/run/records.js";
import type { ProbeContext } from "./context.js";

/** Which curve a point belongs to. */
export type Key = Omit<
  PointBody,
  "metric" | "value" | "low" | "high" | "n" | "k" | "cells" | "withoutAccepted" | "withheld"
> & {
  readonly metric: MetricName;
};

/** The point of a figure; of none, `withheld` says why in a sentence. */
export function pointOf(
  key: Key,
  figure: Figure | { readonly withheld: string; readonly n?: number },
): PointBody {
  if ("withheld" in figure) return { ...key, withheld: figure.withheld, ...defined({ n: figure.n }) };
  const { value, low, high, n, k } = figure;
  if (!Number.isFinite(value)) throw new RangeError(`${key.metric} is not a number`);
  const interval = low === undefined || high === undefined ? undefined : { low, high };
  return { ...key, value, ...interval, n, ...defined({ k }) };
}

/** A point that counts something among n units. */
export const countPoint = (key: Key, count: { readonly value: number; readonly n: number }): PointBody => ({
  ...key,
  ...count,
});

/** Random stream of an interval: the same at every measuring of the checkpoint, and no other's. */
export const randomFor = (context: ProbeContext, ...curve: readonly string[]): Random =>
  seeded(context.seed, "interval", context.subject.checkpoint, ...curve);
