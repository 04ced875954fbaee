import type { SpanType } from "../data/record.js";

/**
 * The written forms of one identifier made equal: Unicode compatibility forms folded, lower case, nothing but
 * letters and digits. A number is the same number with or without its hyphens; words are kept apart by one
 * space where `words` is asked for.
 */
export const normalise = (value: string): string => words(value).join("");

/** Runs of letters and digits of a text, folded as in `normalise`, in order. */
function words(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Words that a value may be written in, at most: telephone numbers are written in four. */
const maxWords = 8;

/**
 * Which of some normalised values a text says: a run of whole words that together are the value, however it
 * is divided. `4071193` stands in "MRN 407-1193." and not in "40711935". @param values as `normalise` gives
 * them.
 */
export function standingIn(text: string, values: ReadonlySet<string>): Set<string> {
  return new Set(wordRuns(text).filter((run) => values.has(run)));
}

/** Every run of whole words of a text that may be a value, normalised, in order. */
export function wordRuns(text: string): string[] {
  const all = words(text);
  return all.flatMap((_, from) => {
    let run = "";
    return all.slice(from, from + maxWords).map((word) => (run += word));
  });
}

/** Classes whose values are made of people's names, in whole or in part. */
const nameClasses: ReadonlySet<SpanType> = new Set<SpanType>([
  "NAME",
  "RELATIVE",
  "DOCTOR",
  "HOSPITAL",
  "EMAIL",
]);
/** Shorter parts of a name are too often ordinary words (docs/method.md, "Eligible span"). */
const minNamePartLetters = 4;
/**
 * From this length on, the value is looked for in the earlier text without regard to how either is divided
 * into words.
 */
const minUndividedLength = 6;

/**
 * Whether a value, or a part of a name of at least four letters in it, stands in the text before it: then a
 * model can copy it, and saying it proves no memory. Errs towards true: a name part counts inside a longer
 * word, and an e-mail address is copied where an earlier word of four letters or more is in its local part.
 */
export function isCopiedFrom(earlierText: string, value: string, type: SpanType): boolean {
  const earlier = words(earlierText);
  const own = words(value);
  if (own.length === 0) return true; // nothing of it could be told from its surroundings
  if (` ${earlier.join(" ")} `.includes(` ${own.join(" ")} `)) return true;
  const joined = own.join("");
  if (joined.length >= minUndividedLength && earlier.join("").includes(joined)) return true;
  if (!nameClasses.has(type)) return false;
  const named = type === "EMAIL" ? words(value.slice(0, value.lastIndexOf("@") >>> 0)) : own;
  const parts = named
    .flatMap((word) => word.match(/\p{L}+/gu) ?? [])
    .filter((part) => part.length >= minNamePartLetters);
  if (parts.some((part) => earlier.some((word) => word.includes(part)))) return true;
  return (
    type === "EMAIL" &&
    earlier.some(
      (word) =>
        word.length >= minNamePartLetters &&
        /^\p{L}+$/u.test(word) &&
        named.some((part) => part.includes(word)),
    )
  );
}
