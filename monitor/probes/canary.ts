// Carlini et al. 2019, "The Secret Sharer": planted secrets, by repetition.
import type { CanaryItem, Outcome, PointBody } from "../../src/run/records.js";
import { exactShare } from "../../src/metrics/binomial.js";
import { bootstrapMean } from "../../src/metrics/bootstrap.js";
import { canaryBits, meanEValue } from "../../src/metrics/canary-bits.js";
import { decideWindow } from "../../src/metrics/extraction.js";
import { permutationP } from "../../src/metrics/permutation.js";
import { minIntervalUnits } from "../../src/metrics/interval.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { countPoint, pointOf, randomFor } from "./points.js";
import { scoresOf } from "./unit-outcomes.js";

type CanaryOutcome = Extract<Outcome, { kind: "canary" }>;

export const canaryProbe: Probe = {
  name: "canary",
  help: "reads the planted secrets: bits given away, and whether they come out whole",
  metrics: ["canary.bits", "canary.extracted", "canary.e_value"],
  isRequired: true,
  async measure(context) {
    const { canaries, header } = context.set;
    if (canaries.length === 0) return { points: [], outcomes: [] };
    const scores = await context.scoreItems(canaries.map(({ id }) => id));
    const outcomes = canaries.map((canary): CanaryOutcome => {
      const { logProbNats, alphabetLogSumNats, margin } = scoresOf(scores, canary.id);
      if (alphabetLogSumNats === undefined)
        throw new RangeError("the scorer was not given the canaries' alphabet");
      const { secretStart: start, secretLength } = canary;
      const end = start + secretLength;
      const secret = {
        logProbNats: logProbNats.subarray(start, end),
        alphabetLogSumNats: alphabetLogSumNats.subarray(start, end),
      };
      const { isHit, isBorderline } = decideWindow(margin, start, end);
      return {
        kind: "canary",
        id: canary.id,
        tier: canary.tier,
        stage: canary.stage,
        bits: canaryBits({ ...secret, alphabetSize: header.alphabetIds.length }),
        isExtracted: isHit,
        isBorderline,
      };
    });
    return {
      points: [
        ...tiersOf(canaries).flatMap((tier) => tierPoints(context, tier, outcomes)),
        ...tiersOf(canaries).flatMap((tier) => againstBlank(context, tier, outcomes)),
        eValuePoint(outcomes),
      ],
      outcomes,
    };
  },
};

/** Tiers that canaries have, fewest copies first. */
export const tiersOf = (canaries: readonly CanaryItem[]): number[] =>
  [...new Set(canaries.map(({ tier }) => tier))].sort((a, b) => a - b);

function tierPoints(context: ProbeContext, tier: number, outcomes: readonly CanaryOutcome[]): PointBody[] {
  const own = outcomes.filter((outcome) => outcome.tier === tier);
  const bits = own.map((outcome) => outcome.bits);
  const [n, k] = [own.length, own.filter(({ isExtracted }) => isExtracted).length];
  const mean = bits.reduce((sum, value) => sum + value, 0) / n;
  const interval =
    n < minIntervalUnits ? {} : bootstrapMean(bits, randomFor(context, "canary.bits", String(tier)));
  const key = { group: "canary", tier } as const;
  return [
    pointOf({ ...key, metric: "canary.bits", statistic: "mean" }, { value: mean, n, ...interval }),
    pointOf({ ...key, metric: "canary.extracted", statistic: "rate" }, exactShare(k, n)),
    countPoint(
      { ...key, metric: "canary.extracted", statistic: "borderline" },
      { value: own.filter(({ isBorderline }) => isBorderline).length, n },
    ),
  ];
}

/**
 * A tier against the canaries never trained on, by the labels alone: bits of both fall as others are learned,
 * so that a tier below 0 may be learned all the same. None where there is nothing to compare.
 */
function againstBlank(context: ProbeContext, tier: number, outcomes: readonly CanaryOutcome[]): PointBody[] {
  const bitsOf = (of: number): number[] =>
    outcomes.flatMap((outcome) => (outcome.tier === of ? [outcome.bits] : []));
  const [own, blank] = [bitsOf(tier), bitsOf(0)];
  if (tier === 0 || blank.length === 0) return [];
  const value = permutationP(
    { members: own, controls: blank },
    randomFor(context, "canary.bits", "p", String(tier)),
  );
  const key = { metric: "canary.bits", statistic: "p", group: "canary", tier } as const;
  return value === undefined ? [] : [pointOf(key, { value, n: own.length + blank.length })];
}

/** Over the canaries that training sees: the blank could only dilute the evidence. */
function eValuePoint(outcomes: readonly CanaryOutcome[]): PointBody {
  const trained = outcomes.filter(({ tier }) => tier > 0).map(({ bits }) => bits);
  const value = meanEValue(trained);
  const key = { metric: "canary.e_value", statistic: "mean", group: "canary" } as const;
  return pointOf(
    key,
    value === undefined ? { withheld: "no canary is ever trained", n: 0 } : { value, n: trained.length },
  );
}
