import type { JSX } from "preact";

import type { PointShape, Tone } from "./chart-spec.js";
import { colourVariable } from "./palette.js";

interface SwatchProps {
  readonly tone: Tone;
  readonly level?: number | undefined;
  readonly isDashed: boolean;
  readonly shape?: PointShape | undefined;
}

/** A short piece of a line as the chart draws it: colour, dash and shape. */
export function Swatch({ tone, level, isDashed, shape }: SwatchProps): JSX.Element {
  return (
    <svg
      class="swatch"
      width="22"
      height="12"
      viewBox="0 0 22 12"
      aria-hidden="true"
      style={{ color: `var(${colourVariable(tone, level)})` }}
    >
      <line
        x1="1"
        y1="6"
        x2="21"
        y2="6"
        stroke="currentColor"
        stroke-width={shape === undefined ? 1.5 : 2}
        stroke-dasharray={isDashed ? "4 3" : undefined}
      />
      {shape === "circle" ? <circle cx="11" cy="6" r="3.4" fill="currentColor" /> : null}
      {shape === "ring" ? (
        <circle cx="11" cy="6" r="3.2" fill="var(--surface)" stroke="currentColor" stroke-width="1.75" />
      ) : null}
      {shape === "square" ? <rect x="8" y="3" width="6" height="6" fill="currentColor" /> : null}
      {shape === "triangle" ? <path d="M11 1.8 L15 9 L7 9 Z" fill="currentColor" /> : null}
      {shape === "diamond" ? <path d="M11 1.5 L15.4 6 L11 10.5 L6.6 6 Z" fill="currentColor" /> : null}
    </svg>
  );
}
