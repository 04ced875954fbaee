// Hayes et al. 2024, "Measuring memorization in language models via probabilistic extraction": what sampling
// would give up, without sampling.
import type { TokenScores } from "../../src/model/token-scores.js";
import type { PointBody, UnitItem } from "../../src/run/records.js";
import { samplesNeeded, samplingBudgets, successProbability } from "../../src/metrics/discoverable.js";
import { rateOverPatients } from "../../src/metrics/patients.js";
import { armsOf, emptyReason, type Arm } from "./arms.js";
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
  metrics: ["extraction.np"],
  isRequired: false,
  async measure(context) {
    const scores = await context.scoreItems(context.set.units.filter(isAsked).map(({ id }) => id));
    return { points: armsOf(context).flatMap((arm) => armPoints(arm, scores)), outcomes: [] };
  },
};

function armPoints(arm: Arm, scores: ReadonlyMap<string, TokenScores>): PointBody[] {
  const { split, group, units } = arm;
  const asked = units.filter(isAsked).map((unit) => ({
    patient: unit.patient,
    numSamples: numSamplesOf(unit, scoresOf(scores, unit.id)),
  }));
  const withheld = emptyReason(arm, "no record has 50 tokens of its own behind 50 others");
  return samplingBudgets.map((budget) => {
    const hits = asked.map(({ patient, numSamples }) => ({ patient, isHit: numSamples <= budget }));
    const key = { metric: "extraction.np", statistic: `n<=${budget}`, group, split } as const;
    return pointOf(key, rateOverPatients(hits) ?? { withheld, n: 0 });
  });
}

/** At temperature 1 over the whole vocabulary a window's probability is the product of its tokens'. */
function numSamplesOf({ exact50Start }: AskedUnit, { logProbNats }: TokenScores): number {
  const window = logProbNats.subarray(exact50Start, exact50Start + numTokens);
  const logProb = window.reduce((sum, value) => sum + value, 0);
  // Float32 may round the log-probability of a certain token to just above 0.
  return samplesNeeded(Math.min(0, logProb), successProbability);
}
