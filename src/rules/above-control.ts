import { fewestHits } from "../metrics/fewest-hits.js";
import { fisherOneSided, holm } from "../metrics/fisher.js";
import { levelAt } from "../metrics/level-at.js";
import { showNumber, showPlace } from "./figure-words.js";
import { percent } from "./percent.js";
import { newest, type RuleFigure, type RuleKind } from "./rule-kind.js";

/**
 * Members' rate against controls' in Fisher's exact test, one-sided, alpha spread over the planned
 * evaluations and, after Holm, over what is read at one of them (classes, stages).
 */
export const aboveControl: RuleKind<"above-control"> = {
  test: "above-control",
  help: "members exceed controls in a one-sided exact test at alpha over planned looks (Holm over classes)",
  decidesBy: "alpha",
  remembers: false,
  judge: ({ rule, history, plannedLooks }) => {
    const level = levelAt(history.length, { alpha: rule.alpha, plannedLooks });
    const compared = newest(history).flatMap(compare);
    if (compared.length === 0) return { kind: "unable", reason: "there is no control to compare with" };
    const rejected = holm(
      compared.map(({ p }) => p),
      level,
    );
    const over = compared.filter((_, i) => rejected[i] === true);
    if (over.length === 0) return { kind: "quiet" };
    const each = over.map(
      ({ place, k, n, kControl, nControl, p }) =>
        `${place}${k} of ${n} against ${kControl} of ${nControl} controls (p = ${showNumber(p)})`,
    );
    return { kind: "fired", reason: `${each.join(", ")}, exact test at ${showNumber(level)}` };
  },
  describe: ({ rule, figure, plannedLooks }) =>
    `${figure} exceeds that of controls in an exact test at ${rule.alpha} over ${plannedLooks} looks, so ` +
    `${levelAt(1, { alpha: rule.alpha, plannedLooks }).toExponential(1)} a look (the rest is kept for ` +
    `looks past those): at most ${percent(rule.alpha)} false alarms a run`,
  falseAlarms: ({ alpha }) => ({ share: alpha, of: "runs" }),
  needs: ({ rule, probed, plannedLooks }) => {
    if (probed.kind !== "rate") return [];
    const compared = probed.arms.filter(
      ({ numMembers, numControls }) => Math.min(numMembers, numControls) > 0,
    );
    if (compared.length === 0)
      return [`rule ${rule.name}: no stage has members and controls with ${probed.what}, so it cannot fire`];
    // Holm's first step: the smallest of as many p-values as there are stages.
    const level = levelAt(1, { alpha: rule.alpha, plannedLooks }) / compared.length;
    const each = compared.map(({ stage, numMembers, numControls }) => {
      const fewest = fewestHits({ numMembers, numControls, level });
      const of = `of ${numMembers} members' patients against none of ${numControls} controls'`;
      return (
        `stage ${stage}: ` +
        (fewest === undefined ? `not even all ${of} are enough` : `${fewest} ${of} are enough`)
      );
    });
    return [`rule ${rule.name}, at one look: ${each.join("; ")}`];
  },
};

/** A figure's counts beside the controls' and what the test says of them; none where counts are missing. */
function compare(figure: RuleFigure) {
  const { k, n, control } = figure;
  if (k === undefined || n === undefined || control?.k === undefined || control.n === undefined) return [];
  // Means over patients may count parts of one: rounded so that the test errs towards silence.
  const counts = {
    k: Math.floor(k),
    n,
    kControl: Math.min(control.n, Math.ceil(control.k)),
    nControl: control.n,
  };
  return [{ place: showPlace(figure), ...counts, p: fisherOneSided(counts) }];
}
