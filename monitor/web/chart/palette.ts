import { invariant } from "../../../src/errors.js";
import type { Tone } from "./chart-spec.js";

/** Colours that mean nothing but what they are used for. */
export type Colour = "surface" | "text" | "muted" | "grid" | "rule" | "shade" | "leak";

/** Colours in force, read from the style sheet: the page has one place for them. */
export interface Palette extends Readonly<Record<Colour, string>> {
  readonly font: string;
  of(tone: Tone, level?: number): string;
}

const numTierColours = 6;

/**
 * The variable of the style sheet that holds a tone's colour; canaries have several, by their tier's level.
 */
export function colourVariable(tone: Tone, level = 1): string {
  if (tone === "canary") return `--canary-${Math.round(level * (numTierColours - 1))}`;
  return tone === "ink" ? "--muted" : `--${tone}`;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const variable = (name: string): string => style.getPropertyValue(name).trim();
  const tones = new Map(
    [
      ...(["member", "control", "train", "ink"] as const).map((tone) => colourVariable(tone)),
      ...Array.from({ length: numTierColours }, (_, i) => colourVariable("canary", i / (numTierColours - 1))),
    ].map((name) => [name, variable(name)]),
  );
  return {
    surface: variable("--surface"),
    text: variable("--text"),
    muted: variable("--muted"),
    grid: variable("--grid"),
    rule: variable("--rule"),
    shade: variable("--shade"),
    leak: variable("--leak"),
    font: style.fontFamily,
    of: (tone, level) => invariant(tones.get(colourVariable(tone, level)), "every tone has a colour"),
  };
}

/** A colour of the style sheet (`#rrggbb`) with an opacity. */
export function transparent(colour: string, alpha: number): string {
  const channel = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return `rgba(${channel(1)}, ${channel(3)}, ${channel(5)}, ${alpha})`;
}
