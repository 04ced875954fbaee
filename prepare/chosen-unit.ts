import type { StageConfig } from "../src/run/config.js";
import type { StageUnit } from "./collect.js";
import type { RereadRecord } from "./reread-sources.js";

/** A record that was chosen to be probed, with its text. */
export interface ChosenUnit extends RereadRecord {
  readonly unit: StageUnit;
  readonly stage: StageConfig;
  readonly group: "member" | "control";
  /** Tokens that are scored, from the first on. */
  readonly numScored: number;
}

/**
 * Tokens of a unit that are scored: one pass holds at most `positions`, and of rows that cut records only
 * what was trained is asked for.
 */
export const numScoredOf = (
  unit: StageUnit,
  { stage, positions }: { readonly stage: StageConfig; readonly positions: number },
): number =>
  Math.min(
    unit.ids.length,
    (stage.objective === "packed" ? positions : Math.min(positions, stage.sequenceLength)) - 1,
  );
