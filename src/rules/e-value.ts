import { evidenceOverLooks } from "../metrics/canary-bits.js";
import { showNumber } from "./figure-words.js";
import { patientsBehind } from "./patients-behind.js";
import { percent } from "./percent.js";
import { newest, type RuleFigure, type RuleKind } from "./rule-kind.js";

/** Betting odds gathered over evaluations: at 1/alpha to 1 the bet is won, however many follow. */
export const eValue: RuleKind<"e-value"> = {
  test: "e-value",
  help: "weighted sum over looks reaches 1/alpha",
  decidesBy: "alpha",
  // Evidence of earlier evaluations stands, even where this one could not be measured.
  remembers: true,
  judge: ({ rule, history }) => {
    const total = evidenceOverLooks(history.map(meanOdds));
    if (total < 1 / rule.alpha) return { kind: "quiet" };
    return {
      kind: "fired",
      reason:
        `odds of ${showNumber(total)} to 1 over ${history.length} looks, ` +
        `at least ${showNumber(1 / rule.alpha)}`,
    };
  },
  // Odds have no upper limit: one evaluation may win the bet.
  reach: ({ history }) => patientsBehind(newest(history)),
  describe: ({ rule, figure }) =>
    `${figure} reaches ${(1 / rule.alpha).toFixed(0)} to 1, weighted over looks: at most ` +
    `${percent(rule.alpha)} false alarms a run, at any number of looks`,
  falseAlarms: ({ alpha }) => ({ share: alpha, of: "runs" }),
  /**
   * One canary carries the mean: n·2/alpha of it at the first evaluation, n·K(K+1)/alpha at the last, since
   * evaluation t weighs 1/(t(t+1)).
   */
  needs: ({ rule, probed, plannedLooks }) => {
    if (probed.kind !== "canaries" || probed.numTrained === 0) return [];
    const { numTrained } = probed;
    const bitsAt = (evaluation: number): string =>
      Math.log2((numTrained * evaluation * (evaluation + 1)) / rule.alpha).toFixed(1);
    return [
      `rule ${rule.name}: ${numTrained} canaries are trained; one of them that gives away ` +
        `${bitsAt(1)} bits at the first look, or ${bitsAt(plannedLooks)} at look ${plannedLooks}, is enough`,
    ];
  },
};

/** Odds of one evaluation; 0 where there were none: no evidence. */
const meanOdds = (figures: readonly RuleFigure[]): number =>
  figures.length === 0 ? 0 : figures.reduce((sum, { value }) => sum + value, 0) / figures.length;
