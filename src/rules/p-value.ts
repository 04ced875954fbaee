import { levelAt } from "../metrics/level-at.js";
import { holm } from "../metrics/fisher.js";
import { showNumber, showPlace } from "./figure-words.js";
import { patientsBehind } from "./patients-behind.js";
import { percent } from "./percent.js";
import { newest, type RuleKind } from "./rule-kind.js";

/**
 * A figure that is the p-value of a test itself, at alpha spread over the planned evaluations and, after
 * Holm,
 * over what is read at one of them.
 */
export const pValue: RuleKind<"p-value"> = {
  test: "p-value",
  help: "the figure, the p-value of a test, is at most alpha over planned looks (Holm over classes)",
  decidesBy: "alpha",
  remembers: false,
  judge: ({ rule, history, plannedLooks }) => {
    const level = levelAt(history.length, { alpha: rule.alpha, plannedLooks });
    const figures = newest(history);
    const rejected = holm(
      figures.map(({ value }) => value),
      level,
    );
    const over = figures.filter((_, i) => rejected[i] === true);
    if (over.length === 0) return { kind: "quiet" };
    const each = over.map((figure) => `${showPlace(figure)}p = ${showNumber(figure.value)}`);
    return { kind: "fired", reason: `${each.join(", ")}, at most ${showNumber(level)}` };
  },
  reach: ({ rule, history, plannedLooks }) => {
    const level = levelAt(history.length, { alpha: rule.alpha, plannedLooks });
    return patientsBehind(level > 0 ? newest(history) : []);
  },
  describe: ({ rule, figure, plannedLooks }) =>
    `the p-value of ${figure} is at most ${rule.alpha} over ${plannedLooks} looks, so ` +
    `${levelAt(1, { alpha: rule.alpha, plannedLooks }).toExponential(1)} a look: at most ` +
    `${percent(rule.alpha)} false alarms a run`,
  falseAlarms: ({ alpha }) => ({ share: alpha, of: "runs" }),
  needs: ({ rule, probed, plannedLooks }) => {
    if (probed.kind !== "gap") return [];
    const level = levelAt(1, { alpha: rule.alpha, plannedLooks });
    return probed.arms.flatMap(({ stage, numMembers, numControls }) => {
      if (numMembers + numControls === 0) return [];
      const sizes = `${numMembers} members' and ${numControls} controls' patients with ${probed.what}`;
      const canFire = Math.min(numMembers, numControls) > 0 && leastP(numMembers, numControls) <= level;
      return [
        `rule ${rule.name}: stage ${stage} has ${sizes}, ` +
          (canFire ? "enough to be told apart" : "too few to be told apart, so it cannot fire"),
      ];
    });
  },
};

/** The smallest p-value that a permutation of so many patients has: one way of all to label them. */
function leastP(numMembers: number, numControls: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(numMembers, numControls); i++) ways *= (numMembers + numControls - i + 1) / i;
  return 1 / ways;
}
