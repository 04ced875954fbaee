import { alphaOf } from "../rules/alpha-of.js";
import type { Rule } from "../rules/rule.js";
import type { SpanItem } from "../run/records.js";
import { preparedBits, strongThreshold } from "./guess-bits.js";
import { isStrongCandidate } from "./inventory.js";

/**
 * How hard an identifier has to be to guess for Leak A, over all stages of a run, which share one budget of
 * false alarms (docs/method.md, Guess bits). What is planned and what is measured go by the same.
 * @param spans
 * the probed identifiers. @param options.plannedLooks evaluations of the run.
 * @returns bits, and the candidates that they rest on.
 */
export const leakAThreshold = (
  spans: readonly SpanItem[],
  { rules, plannedLooks }: { readonly rules: readonly Rule[]; readonly plannedLooks: number },
): ReturnType<typeof strongThreshold> =>
  strongThreshold(
    spans.filter((span) => span.group === "member" && isStrongCandidate(span)).map(preparedBits),
    { numLooks: plannedLooks, alpha: alphaOf("phi.given_a", rules) },
  );
