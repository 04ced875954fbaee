import type { NoteContext } from "./context.js";
import type { Fragment } from "./fragment.js";

export const noteKinds = ["admission", "discharge", "progress", "radiology", "letter"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Layout and wording of one kind of note. */
export interface Template {
  readonly kind: NoteKind;
  readonly render: (c: NoteContext) => Fragment;
}

/**
 * A set of templates with its own administrative lines; the sets share no sentence of their own, only the
 * clinical content.
 */
export interface TemplateSet {
  readonly name: "base" | "held-out";
  readonly templates: readonly Template[];
  /** Lines that carry one of the rarer identifiers each. */
  readonly administrative: readonly ((c: NoteContext) => Fragment)[];
}
