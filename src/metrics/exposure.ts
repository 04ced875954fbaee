// Exposure by rank: Carlini et al. 2019, "The Secret Sharer", section 4, over a sample of the candidate
// space.
import type { Random } from "../random.js";
import { percentileInterval } from "./bootstrap.js";
import type { Interval } from "./interval.js";
import type { MetricDeclaration } from "./metric.js";

/**
 * log2|R| − log2 rank, R = the references and the canary itself. Scores are total log-probabilities (higher =
 * likelier); ties count against the canary. In [0, log2|R|]. @returns bits and rank (1 = likeliest).
 */
export function exposureByRank(
  canary: number,
  references: readonly number[],
): { readonly exposureBits: number; readonly rank: number } {
  const rank = 1 + references.reduce((count, reference) => count + (reference >= canary ? 1 : 0), 0);
  return { exposureBits: Math.log2((references.length + 1) / rank), rank };
}

/** Simulated means behind a chance interval. */
const numSimulations = 4000;

/**
 * What the mean exposure of canaries that nobody learned would be: their ranks are uniform on 1 … |R|. The
 * interval holds 95 % of such means.
 * @param numReferences |R|, the canary itself included.
 */
export function chanceExposure(
  numCanaries: number,
  numReferences: number,
  random: Random,
): Interval & { readonly value: number } {
  let value = 0;
  for (let rank = 1; rank <= numReferences; rank++) value += Math.log2(numReferences / rank) / numReferences;
  const means = Array.from({ length: numSimulations }, () => {
    let sum = 0;
    for (let i = 0; i < numCanaries; i++) sum += Math.log2(numReferences / (1 + random.below(numReferences)));
    return sum / numCanaries;
  });
  return { value, ...(percentileInterval(means) ?? { low: value, high: value }) };
}

export const exposureMetrics = [
  {
    name: "canary.exposure",
    label: "exposure of planted secrets",
    unit: "bits",
    range: "[0, log2 |R|]",
    statistics: ["mean", "chance", "skew-normal"],
    informationOnly: ["skew-normal"],
    help:
      "How high the secret ranks among random ones; it saturates at its ceiling, and is here for " +
      "comparison with the literature.",
    formula: "mean of log2 |R| − log2 rank, ties against the canary, R holds it",
    source: "Carlini et al. 2019",
    curves: [
      {
        id: "exposure",
        statistic: "mean",
        family: "planted secrets",
        lines: "tier",
        isByStage: false,
        yFloor: [0, 4],
      },
    ],
  },
] as const satisfies readonly MetricDeclaration[];
