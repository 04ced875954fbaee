import type { StageUnits } from "./collect.js";
import { NearDuplicates } from "./near-duplicates.js";

/**
 * Removes controls and validation records that equal a trained record of any stage, exactly or nearly, or
 * that are of a patient who is trained on (possible only where the user names the controls); counts the
 * controls by source.
 */
export function dropDuplicates(stages: readonly StageUnits[]): {
  readonly stages: StageUnits[];
  readonly numDropped: ReadonlyMap<string, number>;
} {
  const duplicates = new NearDuplicates();
  const controls = new Map(stages.flatMap((stage) => stage.controls.map((unit) => [unit.id, unit] as const)));
  const heldOut = stages.flatMap(({ validation }) => validation);
  for (const { id, ids } of [...controls.values(), ...heldOut]) duplicates.add(id, ids);
  const members = new Map(stages.flatMap((stage) => stage.members.map((unit) => [unit.id, unit] as const)));
  for (const { ids } of members.values()) duplicates.see(ids);
  const numDropped = new Map<string, number>();
  const trained = new Set([...members.values()].map(({ patient }) => patient));
  const isHeldOut = ({ id, patient }: { readonly id: string; readonly patient: string }): boolean =>
    !duplicates.has(id) && !trained.has(patient);
  for (const unit of controls.values())
    if (!isHeldOut(unit)) numDropped.set(unit.source, (numDropped.get(unit.source) ?? 0) + 1);
  return {
    stages: stages.map((stage) => ({
      ...stage,
      controls: stage.controls.filter(isHeldOut),
      validation: stage.validation.filter(isHeldOut),
    })),
    numDropped,
  };
}
