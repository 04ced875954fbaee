import type { SpanItem, UnitItem } from "../src/run/records.js";

/** Patients or document groups of each arm that have at least one of the items. */
export function patientsByArm(items: readonly Pick<UnitItem | SpanItem, "group" | "patient">[]): {
  readonly numMembers: number;
  readonly numControls: number;
} {
  const numPatients = (group: "member" | "control"): number =>
    new Set(items.filter((item) => item.group === group).map(({ patient }) => patient)).size;
  return { numMembers: numPatients("member"), numControls: numPatients("control") };
}
