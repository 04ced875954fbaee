// Carlini et al. 2019, "The Secret Sharer", section 4: exposure by rank among references, for comparison with
// the literature.
import { seeded } from "../../src/random.js";
import type { CanaryItem } from "../../src/run/records.js";
import { chanceExposure, exposureByRank, exposureMetrics } from "../../src/metrics/exposure.js";
import { extrapolatedExposure } from "../../src/metrics/skew-normal.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { tiersOf } from "./canary.js";
import { hasBegun, isStageEnd, pointOf, randomFor } from "./points.js";

/**
 * Canaries a tier whose exposure is measured. References share nothing but the prefix, which is computed
 * once; their symbols still cost a forward pass each, 0.8 million tokens for 1,024 references of all 80
 * canaries at each look. Exposure therefore is measured on a seeded sample, the same at every look, and at
 * the ends of stages, from the canaries' own on. `canaries.references` sets the rest of the cost.
 */
const numCanariesPerTier = 4;

const numMeasured = (share: number): number => Math.round(numCanariesPerTier * share);

export const exposureProbe: Probe = {
  name: "exposure",
  help: "ranks some canaries among secrets that were never planted, at the ends of stages",
  metrics: exposureMetrics,
  isRequired: false,
  work({ run, set, share }) {
    const [canary] = set.canaries;
    const numBranchings = tiersOf(set.canaries).length * numMeasured(share);
    const numSequences = numBranchings * (run.config.canaries?.references ?? 0);
    const longestPrefix = set.canaries.reduce(
      (longest, { secretStart }) => Math.max(longest, 1 + secretStart),
      0,
    );
    return {
      scored: numBranchings * longestPrefix,
      continued: numSequences * (canary?.secretLength ?? 0),
      generated: 0,
    };
  },
  async measure(context) {
    const { set, run } = context;
    const numReferences = run.config.canaries?.references ?? 0;
    const { canaryStage } = set.header;
    if (
      canaryStage === undefined ||
      numReferences < 2 ||
      !isStageEnd(context) ||
      !hasBegun(context, canaryStage)
    )
      return { points: [], outcomes: [] };
    const perTier = numMeasured(context.share("exposure"));
    const sampled = tiersOf(set.canaries).map((tier) => ({
      tier,
      canaries: seeded(context.seed, "exposure", tier)
        .shuffled(set.canaries.filter((canary) => canary.tier === tier))
        .slice(0, perTier),
    }));
    const scores = await scoresBeside(
      context,
      sampled.flatMap(({ canaries }) => canaries),
      numReferences,
    );
    const points = sampled.flatMap(({ tier, canaries }) => {
      const own = canaries.map(({ id }) => scores.get(id) ?? { own: NaN, others: [] });
      const exposures = own.map(({ own: score, others }) => exposureByRank(score, others));
      const extrapolated = own
        .map(({ own: score, others }) => extrapolatedExposure(score, others))
        .filter((bits) => bits !== undefined);
      const key = { metric: "canary.exposure", group: "canary", tier } as const;
      const n = extrapolated.length;
      return [
        pointOf(
          { ...key, statistic: "mean" },
          {
            value: exposures.reduce((sum, { exposureBits }) => sum + exposureBits, 0) / exposures.length,
            n: exposures.length,
            k: exposures.filter(({ rank }) => rank === 1).length,
          },
        ),
        pointOf(
          { ...key, statistic: "skew-normal" },
          n === 0
            ? { withheld: "the references are too few or too much alike for a fit", n }
            : { value: extrapolated.reduce((total, bits) => total + bits, 0) / n, n },
        ),
      ];
    });
    const sampleSize = Math.round(scores.size / tiersOf(set.canaries).length);
    const chance = chanceExposure(sampleSize, numReferences, randomFor(context, "canary.exposure"));
    return {
      points: [
        ...points,
        pointOf(
          { metric: "canary.exposure", statistic: "chance", group: "canary" },
          { ...chance, n: sampleSize },
        ),
      ],
      outcomes: [],
    };
  },
};

/**
 * log p of each canary's secret and of its references, scored together: the same prefix, other symbols drawn
 * uniformly, the same at every look.
 */
async function scoresBeside(
  context: ProbeContext,
  canaries: readonly CanaryItem[],
  numReferences: number,
): Promise<ReadonlyMap<string, { readonly own: number; readonly others: readonly number[] }>> {
  const { alphabetIds, endOfTextId } = context.set.header;
  const branchings = canaries.map(({ id, ids, secretStart, secretLength }) => {
    const random = seeded(context.seed, "references", id);
    const secret = Int32Array.from(ids.slice(secretStart, secretStart + secretLength));
    const references = Array.from({ length: numReferences - 1 }, () =>
      Int32Array.from({ length: secretLength }, () => random.pick(alphabetIds)),
    );
    return {
      prefix: Int32Array.of(endOfTextId, ...ids.slice(0, secretStart)),
      continuations: [secret, ...references],
    };
  });
  const totals = await context.scoreContinuations(branchings);
  return new Map(
    canaries.map(({ id }, i) => {
      const [own = NaN, ...others] = totals[i] ?? [];
      return [id, { own, others }];
    }),
  );
}
