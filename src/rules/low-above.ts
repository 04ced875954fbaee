import { intervalAlpha, minIntervalUnits } from "../metrics/interval.js";
import { figuresAbove } from "./figures-above.js";
import { patientsBehind } from "./patients-behind.js";
import { newest, type RuleKind } from "./rule-kind.js";

/** One side of an interval: how often it lies above a true figure by chance, at each evaluation. */
const sideShare = intervalAlpha / 2;
const sidePercent = 100 * sideShare;

/** A figure that lies over a bound with its whole 95 % interval. */
export const lowAbove: RuleKind<"low-above"> = {
  test: "low-above",
  help: "its interval's lower limit does",
  decidesBy: "threshold",
  remembers: false,
  judge: ({ rule: { threshold }, history }) =>
    figuresAbove(newest(history), { threshold, numberOf: ({ low }) => low, what: "lower limit above" }),
  reach: ({ history }) => patientsBehind(newest(history).filter(({ low }) => low !== undefined)),
  describe: ({ rule, figure, plannedLooks }) =>
    `the lower ${100 * (1 - intervalAlpha)} % limit of ${figure} is above ${rule.threshold}: ` +
    `${sidePercent} % false alarms at each of ${plannedLooks} looks`,
  falseAlarms: () => ({ share: sideShare, of: "evaluations" }),
  /**
   * How large a gap is seen depends on its spread, which is not known before training: what can be said is
   * whether there will be an interval.
   */
  needs: ({ rule, probed }) => {
    if (probed.kind !== "gap") return [];
    const watched = probed.arms.filter(({ numMembers, numControls }) => numMembers + numControls > 0);
    return watched.map(({ stage, numMembers, numControls }) => {
      const sizes = `${numMembers} members' and ${numControls} controls' patients with ${probed.what}`;
      return Math.min(numMembers, numControls) < minIntervalUnits
        ? `rule ${rule.name}: stage ${stage} has ${sizes}, under the ${minIntervalUnits} an arm that an ` +
            "interval needs, so it cannot fire"
        : `rule ${rule.name}: stage ${stage} has ${sizes}, enough for an interval`;
    });
  },
};
