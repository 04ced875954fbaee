import type { JSX } from "preact";

import { atText, barGroups, type MeasuredSection } from "./bars-section.js";

interface BarsHeadingProps {
  readonly section: MeasuredSection;
  readonly above: MeasuredSection | undefined;
  /** Whether all sections of the panel are of one checkpoint. */
  readonly isOneEvaluation: boolean;
}

/** What the rows below are, where they were measured, and why a whole group of them is missing. */
export function BarsHeading({ section, above, isOneEvaluation }: BarsHeadingProps): JSX.Element | null {
  const { label, bars, withheld, isEmpty, note } = section;
  // A reason that the section above gives needs no second telling beside bars.
  const reasons = barGroups.flatMap(({ group, label: name }) => {
    const reason = withheld[group];
    return reason === undefined || (!isEmpty && reason === above?.withheld[group])
      ? []
      : [`${name} withheld: ${reason}`];
  });
  const isOneReason = isEmpty && withheld.member === withheld.control;
  const own = note?.(bars.checkpoint);
  const notes = [
    ...(isOneEvaluation ? [] : [atText(bars)]),
    ...(isOneReason ? [`withheld: ${withheld.member}`] : reasons),
    ...(own === undefined ? [] : [own]),
  ];
  if (label === undefined && notes.length === 0) return null;
  return (
    <tr class="bars-heading">
      <th scope="rowgroup" colSpan={3}>
        {label} {notes.length === 0 ? null : <span class="muted figure">{notes.join("; ")}</span>}
      </th>
    </tr>
  );
}
