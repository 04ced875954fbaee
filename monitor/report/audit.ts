import { invariant } from "../../src/errors.js";
import type { Point } from "../../src/run/records.js";
import { findPoints, lastPoint, type RunRecords } from "./run-records.js";
import type { Section } from "./section.js";

/** What the one-run audit shows; absent where it is off. */
export function auditSection(records: RunRecords): Section | undefined {
  const bounds = findPoints(records, { metric: "audit.epsilon", statistic: "at-least" });
  const { audit } = records.run.config;
  if (audit === undefined || bounds.length === 0) return undefined;
  const at = audit.delta === 0 ? "" : ` at δ = ${audit.delta}`;
  const lineOf = (bound: Point): string => {
    const { checkpoint } = bound;
    const ceiling = lastPoint(records, { metric: "audit.epsilon", statistic: "ceiling", checkpoint });
    return (
      `${checkpoint}: at least ε = ${recorded(bound.value).toFixed(2)}${at}, from ${recorded(bound.k)} ` +
      `right of ${recorded(bound.n)} guesses; these canaries cannot show more than ` +
      recorded(ceiling?.value).toFixed(2)
    );
  };
  return {
    title: "Privacy audit",
    lines: [
      ...bounds.map(lineOf),
      `Each holds with ${100 * audit.confidence} % confidence by itself: read that of the ` +
        "checkpoint which is released.",
    ],
  };
}

const recorded = (value: number | undefined): number =>
  invariant(value, "an audit is recorded with its ceiling and its guesses");
