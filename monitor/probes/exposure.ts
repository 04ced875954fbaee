// Carlini et al. 2019, "The Secret Sharer", section 4: exposure by rank among references, for comparison with the literature.
import { seeded } from "../../src/random.js";
import type { CanaryItem } from "../../src/records.js";
import { chanceExposure, exposureByRank } from "../metrics/exposure.js";
import type { Probe, ProbeContext } from "./context.js";
import { tiersOf } from "./canary.js";
import { hasBegun, isStageEnd, pointOf, randomFor } from "./points.js";

/**
 * Canaries a tier whose exposure is measured. References share nothing but the prefix, which is computed once; their symbols still cost a forward
 * pass each, 0.8 million tokens for 1,024 references of all 80 canaries at each look. Exposure therefore is measured on a seeded sample, the same
 * at every look, and at the ends of stages, from the canaries' own on. `canaries.references` sets the rest of the cost.
 */
const numCanariesPerTier = 4;

export const exposureProbe: Probe = {
  name: "exposure",
  help: "ranks some canaries among secrets that were never planted, at the ends of stages",
  isRequired: false,
  async measure(context) {
    const { set, run } = context;
    const numReferences = run.config.canaries?.references ?? 0;
    const { canaryStage } = set.header;
    if (canaryStage === undefined || numReferences < 2 || !isStageEnd(context) || !hasBegun(context, canaryStage))
      return { points: [], outcomes: [] };
    const points = [];
    let numMeasured = 0;
    for (const tier of tiersOf(set.canaries)) {
      const sample = seeded(context.seed, "exposure", tier)
        .shuffled(set.canaries.filter((canary) => canary.tier === tier))
        .slice(0, numCanariesPerTier);
      let [sum, numAtCap] = [0, 0];
      for (const canary of sample) {
        const { exposureBits, rank } = await exposureOf(context, canary, numReferences);
        sum += exposureBits;
        if (rank === 1) numAtCap++;
      }
      numMeasured += sample.length;
      points.push(
        pointOf(
          { metric: "canary.exposure", statistic: "mean", group: "canary", tier },
          { value: sum / sample.length, n: sample.length, k: numAtCap },
        ),
      );
    }
    const sampleSize = Math.round(numMeasured / tiersOf(set.canaries).length);
    const chance = chanceExposure(sampleSize, numReferences, randomFor(context, "canary.exposure"));
    return {
      points: [...points, pointOf({ metric: "canary.exposure", statistic: "chance", group: "canary" }, { ...chance, n: sampleSize })],
      outcomes: [],
    };
  },
};

/** The canary and its references, scored together: the same prefix, other symbols drawn uniformly, the same ones at every look. */
async function exposureOf(context: ProbeContext, canary: CanaryItem, numReferences: number): Promise<ReturnType<typeof exposureByRank>> {
  const { alphabetIds, endOfTextId } = context.set.header;
  const { ids, secretStart, secretLength } = canary;
  const random = seeded(context.seed, "references", canary.id);
  const prefix = Int32Array.of(endOfTextId, ...ids.slice(0, secretStart));
  const secret = Int32Array.from(ids.slice(secretStart, secretStart + secretLength));
  const references = Array.from({ length: numReferences - 1 }, () =>
    Int32Array.from({ length: secretLength }, () => random.pick(alphabetIds)),
  );
  const [own = NaN, ...others] = await context.scoreContinuations(prefix, [secret, ...references]);
  return exposureByRank(own, others);
}
