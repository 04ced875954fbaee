import type { Canary, makeCanaries } from "../src/data/canaries.js";
import type { Keyed } from "../src/run/keyed.js";
import type { ProbeItem } from "../src/run/records.js";

/** The canaries of a run, and the stage that trains on them. */
export type PlannedCanaries = ReturnType<typeof makeCanaries> & { readonly stage: string };

/** Canaries of the tiers and of the audit, as the probe set holds them. */
export function canaryItems({ stage, canaries, audit }: PlannedCanaries, keyed: Keyed): ProbeItem[] {
  const planted = ({ text, ids, secretStart, secretLength }: Canary) => ({
    id: keyed.id("canary", text),
    stage,
    ids: [...ids],
    secretStart,
    secretLength,
  });
  return [
    ...canaries.map((canary) => ({ kind: "canary" as const, tier: canary.tier, ...planted(canary) })),
    ...audit.map((canary) => ({ kind: "audit" as const, isIn: canary.tier > 0, ...planted(canary) })),
  ];
}
