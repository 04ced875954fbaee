import { askableOf, cellsOf, equalAsking } from "../src/metrics/equal-asking.js";
import type { Arms } from "../src/metrics/fisher.js";
import type { SpanItem, UnitItem } from "../src/run/records.js";

type Item = Pick<UnitItem | SpanItem, "group" | "patient" | "id"> & { readonly unit?: string };

/** Patients or document groups of each arm that have at least one of the items. */
export function patientsByArm(items: readonly Pick<Item, "group" | "patient">[]): {
  readonly numMembers: number;
  readonly numControls: number;
} {
  const numPatients = (group: "member" | "control"): number =>
    new Set(items.filter((item) => item.group === group).map(({ patient }) => patient)).size;
  return { numMembers: numPatients("member"), numControls: numPatients("control") };
}

/** The same with the cells of patients who are asked alike for the items: records, or identifiers in them. */
export function comparedByArm(
  items: readonly Item[],
): ReturnType<typeof patientsByArm> & { readonly cells: readonly Arms[] } {
  const of = (group: "member" | "control") =>
    askableOf(
      items
        .filter((item) => item.group === group)
        .map(({ patient, id, unit }) => ({ patient, record: unit ?? id })),
    );
  const asked = equalAsking({ member: of("member"), control: of("control") });
  return { ...patientsByArm(items), cells: cellsOf(asked, () => false) };
}
