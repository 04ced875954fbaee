import { expect, test } from "vitest";

import { leakAThreshold } from "../../src/phi/leak-a-threshold.js";
import type { SpanItem } from "../../src/run/records.js";

const span = (id: number, changes: Partial<SpanItem> = {}): SpanItem => ({
  kind: "span",
  id: `s${id}`,
  unit: `u${id}`,
  group: "member",
  stage: "first",
  patient: `p${id}`,
  class: "MRN",
  start: 1,
  end: 2,
  truth: "generated",
  formatBits: 40,
  isCopied: false,
  isShared: false,
  isPatientOwn: true,
  valueHash: `v${id}`,
  ...changes,
});

test("members' codes alone count, at the default rule's alpha where no rule reads Leak A", () => {
  const strong = [span(1), span(2, { stage: "second" })];
  const others = [span(3, { group: "control" }), span(4, { isCopied: true }), span(5, { class: "PATIENT" })];
  // log2(N·K/alpha) = log2(2 · 8 / 0.005)
  expect(leakAThreshold([...strong, ...others], { rules: [], plannedLooks: 8 })).toEqual({
    numSpans: 2,
    bits: Math.log2(3200),
  });
});
