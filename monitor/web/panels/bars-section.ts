import { barsOf, withheldOf, type Bars, type RowKey } from "../figures/bars.js";
import type { Store } from "../store/store.js";

/** Whose bars stand in a row, and what they are called. */
export type BarGroup = "member" | "control";
export const barGroups: readonly { readonly group: BarGroup; readonly label: string }[] = [
  { group: "member", label: "trained on" },
  { group: "control", label: "controls" },
];

/** Rows that belong together, at one checkpoint. */
export interface BarsSection {
  readonly keys: readonly RowKey[];
  /** Stands above the rows. A panel of one section has its title for that. */
  readonly label?: string;
  /** What the bars alone do not say. */
  readonly note?: (checkpoint: string) => string | undefined;
}

/** A section with what was measured of it. */
export interface MeasuredSection extends BarsSection {
  readonly bars: Bars;
  /** Why a whole group has no figure. */
  readonly withheld: Readonly<Record<BarGroup, string | undefined>>;
  /** Neither group has a figure. */
  readonly isEmpty: boolean;
}

/** The sections of which something was measured, at the newest checkpoint or the one under the cursor. */
export function measuredSections(store: Store, sections: readonly BarsSection[]): MeasuredSection[] {
  const metrics = store.run.value?.metrics ?? {};
  const measurements = store.measurements.value;
  const checkpoint = store.evaluationAtCursor.value;
  return sections.flatMap((section) => {
    const bars = barsOf({ measurements, metrics, keys: section.keys, checkpoint });
    if (bars === undefined) return [];
    const withheld = {
      member: withheldOf(bars.rows, "member"),
      control: withheldOf(bars.rows, "control"),
    };
    const isEmpty = withheld.member !== undefined && withheld.control !== undefined;
    return [{ ...section, bars, withheld, isEmpty }];
  });
}

/** Where bars were measured. */
export const atText = ({ checkpoint, isNewest }: Bars): string =>
  `at ${checkpoint}${isNewest ? "" : " (under the cursor)"}`;
