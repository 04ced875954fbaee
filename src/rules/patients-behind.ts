import type { PatientsReached, RuleFigure } from "./rule-kind.js";

/**
 * How many patients stand behind some figures, for each stage whose records they are of: those of its largest
 * figure, since classes share patients. Canaries are nobody.
 */
export function patientsBehind(figures: readonly RuleFigure[]): PatientsReached[] {
  const most = new Map<string | undefined, number>();
  for (const { group, split, n = 0 } of figures)
    if (group !== "canary" && n > 0) most.set(split, Math.max(most.get(split) ?? 0, n));
  return [...most].map(([split, patients]) => (split === undefined ? { patients } : { split, patients }));
}
