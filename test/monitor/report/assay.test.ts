import { expect, test } from "vitest";

import { assayOf } from "../../../monitor/report/assay.js";
import { assaySection } from "../../../monitor/report/assay-section.js";
import { closing } from "../../../monitor/report/closing.js";
import type { Outcome } from "../../../src/run/records.js";
import { pointOn, recordsWith } from "../../support/run-records.js";

/** Bits of canaries 1 apart, the first of them lowest. */
const tierOf = (tier: number, lowest: number): Outcome[] =>
  Array.from({ length: 20 }, (_, i) => ({
    kind: "canary",
    id: `${tier}-${i}`,
    tier,
    stage: "first",
    bits: lowest + i,
    isExtracted: false,
    isBorderline: false,
  }));

test("canaries that fell with their peers have a limit of blank below 0, and tiers use it", () => {
  const key = { metric: "canary.bits", group: "canary" } as const;
  const records = recordsWith(
    [
      pointOn("first-e1", { ...key, statistic: "mean", tier: 1, value: -0.5, n: 20 }),
      pointOn("first-e1", { ...key, statistic: "p", tier: 1, value: 1 / 20_000, n: 40 }),
    ],
    {
      run: {
        stages: [{ name: "first", epochs: 1 }],
        canaries: { stage: "first", tiers: [0, 1] },
      },
      // Tier 0 from −32 to −13; tier 1 from −10 to 9, half of it below 0.
      outcomesOf: () => [...tierOf(0, -32), ...tierOf(1, -10)],
    },
  );
  const { canaries } = assayOf(records);
  expect(canaries?.limitOfBlankBits).toBeCloseTo(-13.95, 6);
  expect(canaries?.limitOfDetectionCopies).toBe(1);
  expect(canaries?.tiers[1]).toMatchObject({ tier: 1, detectedShare: 1, p: { value: 1 / 20_000, n: 40 } });
  const section = assaySection(assayOf(records));
  const table = section?.table?.rows.map((row) => row.join(" | ")) ?? [];
  expect(table[1]).toBe("1 | 1 | -0.50, n = 20 | 5.0e-5, n = 40 | 100 % | not measured");
  expect(table[0]).toContain(" | – | ");
  expect(closing(records).join("\n")).toContain("p = 5.0e-5 against ×0");
});
