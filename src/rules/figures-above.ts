import { showFigure, showNumber, showPlace } from "./figure-words.js";
import type { RuleFigure, RuleResult } from "./rule-kind.js";

const inBrackets = (note: string | undefined): string => (note === undefined ? "" : ` (${note})`);

/**
 * Judges figures by one of their numbers: `numberOf` gives it, `what` says in the reason how it lies.
 * Classes that are over the line stand in brackets behind the figure of all.
 */
export function figuresAbove(
  figures: readonly RuleFigure[],
  {
    threshold,
    numberOf,
    what,
  }: {
    readonly threshold: number;
    readonly numberOf: (figure: RuleFigure) => number | undefined;
    readonly what: string;
  },
): RuleResult {
  const over = figures.filter((figure) => (numberOf(figure) ?? -Infinity) > threshold);
  if (over.length === 0) {
    const hasNumber = figures.some((figure) => numberOf(figure) !== undefined);
    return hasNumber ? { kind: "quiet" } : { kind: "unable", reason: "it has no interval here" };
  }
  const whole = over.filter((figure) => figure.class === undefined);
  const classes = over.flatMap((figure) =>
    figure.class === undefined ? [] : [`${figure.class} ${showFigure(figure)}`],
  );
  const headline =
    whole.length > 0
      ? whole
          .map((figure) => `${showPlace(figure)}${showFigure(figure)}${inBrackets(figure.note)}`)
          .join(", ")
      : classes.join(", ");
  const byClass = whole.length > 0 && classes.length > 0 ? ` (${classes.join(", ")})` : "";
  return { kind: "fired", reason: `${headline}${byClass}, ${what} ${showNumber(threshold)}` };
}
