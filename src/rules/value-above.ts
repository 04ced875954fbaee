import { figuresAbove } from "./figures-above.js";
import { patientsBehind } from "./patients-behind.js";
import { percent } from "./percent.js";
import { newest, type RuleFigure, type RuleKind } from "./rule-kind.js";

/**
 * A figure over a bound. It has no false-alarm rate of its own: where the metric counts only what chance
 * cannot meet, that keeps it to alpha.
 */
export const valueAbove: RuleKind<"value-above"> = {
  test: "value-above",
  help: "the figure exceeds the threshold",
  decidesBy: "threshold",
  remembers: false,
  judge: ({ rule: { threshold }, history }) =>
    figuresAbove(newest(history), { threshold, numberOf: ({ value }) => value, what: "above" }),
  reach: ({ rule, history }) =>
    patientsBehind(newest(history).filter((figure) => mostOf(figure, rule) > rule.threshold)),
  describe: ({ rule, figure, metric }) =>
    metric.falseAlarms === undefined
      ? `${figure} is above ${rule.threshold} (a bound, no test: it has no false-alarm rate)`
      : `${figure} is above ${rule.threshold}. ${metric.falseAlarms}: at most ${percent(rule.alpha)} false ` +
        "alarms a run",
  falseAlarms: () => undefined,
  needs: ({ rule, probed }) => {
    if (probed.kind !== "proof") return [];
    const stages = probed.arms.filter(({ numMembers }) => numMembers > 0);
    if (stages.length === 0) return [`rule ${rule.name}: nobody has ${probed.what}, so it cannot fire`];
    const each = stages.map(({ stage, numMembers }) => `stage ${stage}: ${numMembers}`);
    return [
      `rule ${rule.name}: one member's patient with ${probed.what} is enough, where they come and take ` +
        `${probed.bits.toFixed(1)} bits to guess (more where a control's come); ${each.join("; ")} such ` +
        "patients",
    ];
  },
};

/** What a figure is if everybody behind it is hit; no limit is known of what counts no patients. */
function mostOf({ n = 0 }: RuleFigure, { statistic }: { readonly statistic: string }): number {
  if (statistic === "rate") return 1;
  return statistic === "patients" ? n : Infinity;
}
