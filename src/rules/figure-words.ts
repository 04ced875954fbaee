import type { RuleFigure } from "./rule-kind.js";

/** A number as verdicts give it: whole ones whole, others to three places. */
export const showNumber = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e6
    ? String(value)
    : value
        .toPrecision(3)
        .replace(/(\.\d*?)0+($|e)/, "$1$2")
        .replace(/\.($|e)/, "$1");

/** Which of a metric's figures it is, with a space behind each part. */
export const showPlace = ({ class: name, split, tier }: RuleFigure): string =>
  [name, split, tier === undefined ? undefined : `tier ${tier}`]
    .filter((part) => part !== undefined)
    .map((part) => `${part} `)
    .join("");

/** `2 of 60`, or the value with its interval. */
export function showFigure({ value, low, high, n, k }: RuleFigure): string {
  if (n !== undefined && k !== undefined) return `${showNumber(k)} of ${n}`;
  const interval =
    low === undefined || high === undefined ? "" : ` [${showNumber(low)}, ${showNumber(high)}]`;
  return `${showNumber(value)}${interval}`;
}
