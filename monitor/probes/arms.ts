import type { UnitItem } from "../../src/run/records.js";
import type { ProbeContext } from "./context.js";

/** Who is compared: records that a stage trains on, and others of the same sources. */
export const groups = ["member", "control"] as const;
export type Group = (typeof groups)[number];

/** The members or the controls of one stage. */
export interface Arm {
  readonly split: string;
  readonly group: Group;
  readonly units: readonly UnitItem[];
}

/**
 * Members and controls of each stage in turn: no figure of records stands without its control. Stages of
 * which nothing is probed are left out.
 */
export function armsOf({ run, set }: Pick<ProbeContext, "run" | "set">): Arm[] {
  return run.config.stages.flatMap(({ name }) => {
    const arms = groups.map((group): Arm => ({
      split: name,
      group,
      units: set.unitsOf(name, group),
    }));
    return arms.some(({ units }) => units.length > 0) ? arms : [];
  });
}

/** Why an arm has no figure: it has no units, or `reason`, none that could be asked. */
export const emptyReason = ({ group, units }: Arm, reason: string): string =>
  units.length === 0 ? `no ${group}s of this stage are probed` : reason;
