import type { AuditItem, CanaryItem, ProbeItem } from "../src/run/records.js";

/** What is planted into training rows, whatever it is for: so often an epoch. */
export interface Planted extends Pick<
  CanaryItem | AuditItem,
  "id" | "stage" | "ids" | "secretStart" | "secretLength"
> {
  readonly copies: number;
}

/** Canaries of the tiers and of the audit, in the order of the set. */
export function plantedIn(items: readonly ProbeItem[]): Planted[] {
  return items.flatMap((item): Planted[] => {
    if (item.kind !== "canary" && item.kind !== "audit") return [];
    const { id, stage, ids, secretStart, secretLength } = item;
    return [
      {
        id,
        stage,
        ids,
        secretStart,
        secretLength,
        copies: item.kind === "canary" ? item.tier : item.isIn ? 1 : 0,
      },
    ];
  });
}
