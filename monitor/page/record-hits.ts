import type { Outcome } from "../../src/run/records.js";
import type { HitsMessage } from "./protocol.js";

/**
 * Which probed records came at a checkpoint: 30 tokens in a row, outside of templates. Keyed ids, as
 * everywhere outside `probe/`; those that did not come are counted. @returns an entry a stage and group, in
 * the order of the outcomes.
 */
export function recordHits(outcomes: readonly Outcome[]): HitsMessage["arms"] {
  const arms = new Map<
    string,
    { stage: string; group: "member" | "control"; numAsked: number; ids: string[] }
  >();
  for (const row of outcomes) {
    if (row.kind !== "unit" || row.hitRun30 === undefined) continue;
    const { stage, group, id } = row;
    const arm = arms.get(`${group} ${stage}`) ?? { stage, group, numAsked: 0, ids: [] };
    arms.set(`${group} ${stage}`, arm);
    arm.numAsked++;
    if (row.hitRun30) arm.ids.push(id);
  }
  return [...arms.values()];
}
