import type { VerdictRecord } from "./records.js";

/** Whether the newest verdict of a run is that nobody could judge its checkpoint. */
export function isNewestUnjudged(records: readonly VerdictRecord[]): boolean {
  const newest = records.findLast((record) => record.kind === "verdict");
  return newest?.kind === "verdict" && (newest.unjudged?.length ?? 0) > 0;
}
