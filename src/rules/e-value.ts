import { evidenceOverLooks } from "../metrics/evidence.js";
import { levelAt } from "../metrics/level-at.js";
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
  judge: ({ rule, history, plannedLooks }) => {
    const total = evidenceOverLooks(history.map(meanOdds), { plannedLooks });
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
    `${figure} reaches ${(1 / rule.alpha).toFixed(0)} to 1, weighted evenly over looks: at most ` +
    `${percent(rule.alpha)} false alarms a run, at any number of looks`,
  falseAlarms: ({ alpha }) => ({ share: alpha, of: "runs" }),
  /** One canary carries the mean: at each planned evaluation, n/(alpha·w) of it. */
  needs: ({ rule, probed, plannedLooks }) => {
    if (probed.kind !== "canaries" || probed.numTrained === 0) return [];
    const { numTrained } = probed;
    const bits = Math.log2(numTrained / levelAt(1, { alpha: rule.alpha, plannedLooks }));
    return [
      `rule ${rule.name}: ${numTrained} canaries are trained; one of them that gives away ` +
        `${bits.toFixed(1)} bits at one of ${plannedLooks} looks is enough`,
    ];
  },
};

/**
 * Odds of one evaluation, of all classes together where they are given; 0 where there were none: no
 * evidence.
 */
function meanOdds(figures: readonly RuleFigure[]): number {
  const whole = figures.filter((figure) => figure.class === undefined);
  const read = whole.length > 0 ? whole : figures;
  return read.length === 0 ? 0 : read.reduce((sum, { value }) => sum + value, 0) / read.length;
}
