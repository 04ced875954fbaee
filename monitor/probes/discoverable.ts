// Hayes et al. 2024, "Measuring memorization in language models via probabilistic extraction": what sampling
// would give up, without sampling.
import type { PointBody, UnitItem } from "../../src/run/records.js";
import {
  discoverableMetrics,
  samplesNeeded,
  samplingBudgets,
  successProbability,
} from "../../src/metrics/discoverable.js";
import { rateOverPatients } from "../../src/metrics/patients.js";
import { armsOf, emptyReason } from "./arms.js";
import type { Probe } from "./probe.js";
import { pointOf } from "./points.js";
import { scoresOf } from "./unit-outcomes.js";

/**
 * Tokens of the continuation: the window of `extraction.exact@50`, so that the two figures stand beside each
 * other.
 */
const numTokens = 50;

type AskedUnit = UnitItem & { readonly exact50Start: number };
const isAsked = (unit: UnitItem): unit is AskedUnit => unit.exact50Start !== undefined;

export const discoverableProbe: Probe = {
  name: "discoverable",
  help: "counts how many random samples would give up a record, from the probability of its own words",
  metrics: discoverableMetrics,
  isRequired: false,
  async measure(context) {
    const scores = await context.scoreItems(context.set.units.filter(isAsked).map(({ id }) => id));
    /** At temperature 1 over the whole vocabulary a window's probability is the product of its tokens'. */
    const numSamplesOf = ({ id, exact50Start }: AskedUnit): number => {
      const window = scoresOf(scores, id).logProbNats.subarray(exact50Start, exact50Start + numTokens);
      // Float32 may round the log-probability of a certain token to just above 0.
      return samplesNeeded(
        Math.min(
          0,
          window.reduce((sum, value) => sum + value, 0),
        ),
        successProbability,
      );
    };
    const points = armsOf(context).flatMap((arm) => {
      const { split, group, units } = arm;
      const asked = units
        .filter(isAsked)
        .map((unit) => ({ patient: unit.patient, numSamples: numSamplesOf(unit) }));
      return samplingBudgets.map((budget): PointBody => {
        const statistic = `n<=${budget}`;
        const hits = asked.map(({ patient, numSamples }) => ({ patient, isHit: numSamples <= budget }));
        const rate = rateOverPatients(hits);
        const withheld = emptyReason(arm, "no record has 50 tokens of its own behind 50 others");
        return pointOf({ metric: "extraction.np", statistic, group, split }, rate ?? { withheld, n: 0 });
      });
    });
    return { points, outcomes: [] };
  },
};
