import type { SpanType } from "../record.js";

/** A piece of text with marked places in it; places are UTF-16 units relative to the piece. */
export interface Fragment {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** An identifier, or the diagnosis (a fact, not an identifier). */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: SpanType | "DIAGNOSIS";
  readonly format: string;
}

export type Part = string | number | Fragment;

const isFragment = (part: Part): part is Fragment => typeof part === "object";

/** A fragment that is one marked place from end to end. */
export const marked = (type: Mark["type"], value: string, format: string): Fragment => ({
  text: value,
  marks: [{ start: 0, end: value.length, type, format }],
});

/** Joins parts in order and shifts their marks to where they come to stand. */
export function concat(parts: readonly Part[], separator = ""): Fragment {
  let text = "";
  const marks: Mark[] = [];
  parts.forEach((part, index) => {
    if (index > 0) text += separator;
    if (isFragment(part))
      for (const mark of part.marks)
        marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
    text += isFragment(part) ? part.text : String(part);
  });
  return { text, marks };
}

/** Template literal that keeps the marks of the fragments put into it: note`MRN: ${mrn}`. */
export function note(strings: TemplateStringsArray, ...values: Part[]): Fragment {
  return concat(
    strings.flatMap((literal, index): Part[] =>
      index === 0 ? [literal] : [values[index - 1] ?? "", literal],
    ),
  );
}

/** First letter in upper case, unless the first word is marked (a name keeps its spelling). */
export function sentence(fragment: Fragment): Fragment {
  const isMarkedFirst = fragment.marks.some((mark) => mark.start === 0 && mark.type !== "DIAGNOSIS");
  return isMarkedFirst
    ? fragment
    : { text: fragment.text.slice(0, 1).toUpperCase() + fragment.text.slice(1), marks: fragment.marks };
}
