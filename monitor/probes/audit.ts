// Steinke, Nasr & Jagielski 2023, "Privacy Auditing with One (1) Training Run" (arXiv 2305.08846): a lower
// bound on what the training gives away, in ε.
import { canaryBits } from "../../src/metrics/canary-bits.js";
import { countRightGuesses, epsilonLowerBound } from "../../src/metrics/one-run-audit.js";
import type { Probe } from "./probe.js";
import { pointOf } from "./points.js";
import { hasBegun, isStageEnd } from "./stages.js";
import { finiteScores } from "./unit-outcomes.js";

export const auditProbe: Probe = {
  name: "audit",
  help:
    "guesses which of its own canaries training saw, and reads from the right guesses how much " +
    "privacy there can be at most, at the ends of stages",
  metrics: ["audit.epsilon"],
  isRequired: false,
  // The number of guesses was fixed before training, so there is nothing that a budget could cut.
  isWhole: true,
  work: ({ set }) => ({
    scored: set.audit.reduce((sum, { ids }) => sum + 1 + ids.length, 0),
    continued: 0,
    generated: 0,
  }),
  async measure(context) {
    const { run, set } = context;
    const { audit } = run.config;
    const { canaryStage, alphabetIds, endOfTextId } = set.header;
    if (audit === undefined || canaryStage === undefined || set.audit.length === 0)
      return { points: [], outcomes: [] };
    if (!isStageEnd(context) || !hasBegun(context, canaryStage)) return { points: [], outcomes: [] };
    const scores = await context.score(set.audit.map(({ ids }) => Int32Array.of(endOfTextId, ...ids)));
    const scored = set.audit.map(({ id, isIn, secretStart, secretLength }, i) => {
      const { logProbNats, alphabetLogSumNats } = finiteScores(scores[i]);
      if (alphabetLogSumNats === undefined)
        throw new RangeError("the scorer was not given the canaries' alphabet");
      const [start, end] = [secretStart, secretStart + secretLength];
      const secret = {
        logProbNats: logProbNats.subarray(start, end),
        alphabetLogSumNats: alphabetLogSumNats.subarray(start, end),
      };
      // Not less the bits before training: those of a canary that training did not see have little in common
      // with them afterwards (docs/log.md).
      return { id, isIn, score: canaryBits({ ...secret, alphabetSize: alphabetIds.length }) };
    });
    const numGuesses = Math.min(audit.guesses, scored.length);
    const judged = { numCanaries: scored.length, numGuesses, delta: audit.delta };
    const numRight = countRightGuesses(scored, numGuesses);
    const key = { metric: "audit.epsilon", group: "canary" } as const;
    return {
      points: [
        pointOf(
          { ...key, statistic: "at-least" },
          { value: epsilonLowerBound({ ...judged, numRight }, audit.confidence), n: numGuesses, k: numRight },
        ),
        pointOf(
          { ...key, statistic: "ceiling" },
          { value: epsilonLowerBound({ ...judged, numRight: numGuesses }, audit.confidence), n: numGuesses },
        ),
      ],
      outcomes: [],
    };
  },
};
