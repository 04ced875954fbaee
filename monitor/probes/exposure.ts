// Carlini et al. 2019, "The Secret Sharer", section 4: exposure by rank among references, for comparison with
// the literature.
import { invariant } from "../../src/errors.js";
import { chanceExposure, exposureByRank } from "../../src/metrics/exposure.js";
import { extrapolatedExposure } from "../../src/metrics/skew-normal.js";
import { seeded } from "../../src/random.js";
import type { CanaryItem, PointBody } from "../../src/run/records.js";
import { tiersOf } from "./canary.js";
import type { ProbeContext } from "./context.js";
import { pointOf, randomFor } from "./points.js";
import type { Probe } from "./probe.js";
import { hasBegun, isStageEnd } from "./stages.js";

/**
 * Canaries a tier whose exposure is measured. References share nothing but the prefix, which is computed
 * once; their symbols still cost a forward pass each, 0.8 million tokens for 1,024 references of all 80
 * canaries at each evaluation. Exposure therefore is measured on a seeded sample, the same at every one, and
 * at the ends of stages, from the canaries' own on. `canaries.references` sets the rest of the cost.
 */
const numCanariesPerTier = 4;

const numMeasured = (share: number): number => Math.round(numCanariesPerTier * share);

export const exposureProbe: Probe = {
  name: "exposure",
  help: "ranks some canaries among secrets that were never planted, at the ends of stages",
  metrics: ["canary.exposure"],
  isRequired: false,
  work({ run, set, share }) {
    const { canaries } = run.config;
    const [canary] = set.canaries;
    if (canaries === undefined || canary === undefined) return { scored: 0, continued: 0, generated: 0 };
    const numBranchings = tiersOf(set.canaries).length * numMeasured(share);
    const longestPrefix = Math.max(...set.canaries.map(({ secretStart }) => 1 + secretStart));
    return {
      scored: numBranchings * longestPrefix,
      continued: numBranchings * canaries.references * canary.secretLength,
      generated: 0,
    };
  },
  async measure(context) {
    const { set, run } = context;
    const { canaryStage } = set.header;
    const numReferences = run.config.canaries?.references;
    const isDue = canaryStage !== undefined && isStageEnd(context) && hasBegun(context, canaryStage);
    if (!isDue || numReferences === undefined || numReferences < 2) return { points: [], outcomes: [] };
    const sampled = sampleOf(context);
    const scored = await scoresBeside(context, { canaries: sampled, numReferences });
    const tiers = tiersOf(set.canaries);
    // As many of each tier were measured as of any other, where a tier is not smaller than that.
    const sampleSize = Math.round(sampled.length / tiers.length);
    const chance = chanceExposure(sampleSize, numReferences, randomFor(context, "canary.exposure"));
    return {
      points: [
        ...tiers.flatMap((tier) =>
          tierPoints(
            tier,
            scored.filter(({ canary }) => canary.tier === tier),
          ),
        ),
        pointOf(
          { metric: "canary.exposure", statistic: "chance", group: "canary" },
          { ...chance, n: sampleSize },
        ),
      ],
      outcomes: [],
    };
  },
};

/** Some canaries of each tier, the same at every evaluation. */
function sampleOf(context: ProbeContext): CanaryItem[] {
  const { set, seed } = context;
  return tiersOf(set.canaries).flatMap((tier) =>
    seeded(seed, "exposure", tier)
      .shuffled(set.canaries.filter((canary) => canary.tier === tier))
      .slice(0, numMeasured(context.share("exposure"))),
  );
}

/** A canary with log p of its secret and of its references. */
interface CanaryScores {
  readonly canary: CanaryItem;
  readonly own: number;
  readonly others: readonly number[];
}

function tierPoints(tier: number, scored: readonly CanaryScores[]): PointBody[] {
  const exposures = scored.map(({ own, others }) => exposureByRank(own, others));
  const extrapolated = scored
    .map(({ own, others }) => extrapolatedExposure(own, others))
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
}

/**
 * log p of each canary's secret and of its references, scored together: the same prefix, other symbols drawn
 * uniformly, the same at every evaluation.
 */
async function scoresBeside(
  context: ProbeContext,
  asked: { readonly canaries: readonly CanaryItem[]; readonly numReferences: number },
): Promise<CanaryScores[]> {
  const { alphabetIds, endOfTextId } = context.set.header;
  const branchings = asked.canaries.map(({ id, ids, secretStart, secretLength }) => {
    const random = seeded(context.seed, "references", id);
    const secret = Int32Array.from(ids.slice(secretStart, secretStart + secretLength));
    const references = Array.from({ length: asked.numReferences - 1 }, () =>
      Int32Array.from({ length: secretLength }, () => random.pick(alphabetIds)),
    );
    return {
      prefix: Int32Array.of(endOfTextId, ...ids.slice(0, secretStart)),
      continuations: [secret, ...references],
    };
  });
  const totals = await context.scoreContinuations(branchings);
  return asked.canaries.map((canary, i) => {
    const [own, ...others] = invariant(totals[i], "every canary has scores");
    return { canary, own: invariant(own, "a canary's own secret is scored first"), others };
  });
}
