import { givenNames } from "./given-names.js";
import { alsoSurnames, notNames } from "./not-names.js";

/**
 * Where a name of a person could stand, by its written form alone:
 *
 *   full        Anna Hayes · Lindsey G. Henderson · Ruth Ann Sizemore · Ludwig van der Berg · ANNA HAYES
 *   initial     T. Okafor
 *   last_first  Perry, Shannon A · BRANNIGAN,THOMAS J · De Vries, Jan
 *   single      Hayes
 */
export type Shape = "full" | "initial" | "last_first" | "single";

export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** Whether it is written in capitals throughout. */
  readonly isUpper: boolean;
  /** Whether its given name is a common one. */
  readonly isGiven: boolean;
  /** Whether it is a word that is a surname only where the record says so elsewhere. */
  readonly isWeak: boolean;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly isUpper: boolean;
  readonly isGiven: boolean;
  /** A word that is a surname only in company. */
  readonly isWeak: boolean;
}

const lower = "[\\p{Ll}\\p{M}]";
/** Hayes, O'Kon, McDermott, DeShawn. */
const capitalWord = `\\p{Lu}\\p{M}?['’]?\\p{L}?${lower}{1,24}(?:\\p{Lu}${lower}{1,24})?`;
const word = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}'’@._/-])(?:${capitalWord}(?:[-'’]${capitalWord}){0,3}|\\p{Lu}{2,24}(?:[-'’]\\p{Lu}{2,24}){0,2})(?![\\p{L}\\p{M}\\p{N}@_])`,
  "gu",
);
/** After a title even "Ward" is a name. */
const title = /\b(?:[Dd]rs?|DR|Mrs?|Ms|Miss)\.? $/;
const suffix = /^,? (?:Jr|Sr|II|III|IV)\b\.?/;
const particles = "(?:van|von|de|der|den|del|della|la|le|di|da|dos|bin|ibn|al|el|ter)";
/** Between two words of one name. */
const joiner = new RegExp(`^ (?:\\p{Lu}\\.? ){0,2}(?:${particles} ){0,3}$`, "u");
const leadingInitials = /(?<![\p{L}\p{N}.'’])(?:\p{Lu}\. ?){1,2}$/u;
const trailingInitial = /^ \p{Lu}(?:\.|(?![\p{L}\p{N}.'’]))/u;
const nameEnd = /^(?: {2}| ?[\n|,;()/]|\.\s|\.?$)/;

const maxWords = 4;

/** SMITH and Smith are looked up alike. */
const titleCase = (value: string): string => value.charAt(0) + value.slice(1).toLowerCase();

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].flatMap(({ index, 0: value }): Word[] => {
    const isUpper = value === value.toUpperCase();
    const known = isUpper ? titleCase(value) : value;
    const isWord = notNames.has(known) && !title.test(text.slice(Math.max(0, index - 8), index));
    if (isWord && !alsoSurnames.has(known)) return [];
    return [
      {
        start: index,
        end: index + value.length,
        isUpper,
        isGiven: givenNames.has(known.split(/[-'’]/, 1)[0] ?? known),
        isWeak: isWord,
      },
    ];
  });
}

/** Words of one name, written one after another. */
function runsOf(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const next of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isJoined =
      last?.isUpper === next.isUpper &&
      next.start - last.end < 32 &&
      joiner.test(text.slice(last.end, next.start));
    // "West Wing": what begins with such a word is no name.
    if (run !== undefined && isJoined && !(last.isWeak && run.length === 1)) run.push(next);
    else runs.push([next]);
  }
  return runs;
}

/** Every candidate of a text; those of one place overlap. */
export function candidatesOf(text: string): Candidate[] {
  const words = wordsOf(text);
  const runs = runsOf(text, words);
  const following = (end: number): string => text.slice(end, end + 16);
  const withSuffix = (end: number): number => end + (suffix.exec(following(end))?.[0].length ?? 0);
  return runs.flatMap((run, i): Candidate[] => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const candidates: Candidate[] = [];
    const { isUpper } = first;
    const add = (from: Word, to: Word, shape: Shape, isGiven = from.isGiven): void => {
      const start =
        shape === "initial"
          ? from.start -
            (leadingInitials.exec(text.slice(Math.max(0, from.start - 8), from.start))?.[0].length ?? 0)
          : from.start;
      candidates.push({ start, end: withSuffix(to.end), shape, isUpper, isGiven, isWeak: false });
    };
    if (run.length > 1 && run.length <= maxWords) add(first, last, "full");
    // Behind words that only begin a sentence a common given name begins the person's.
    const given = run.findIndex(({ isGiven }) => isGiven);
    const from = run[given];
    if (given > 0 && from !== undefined && given < run.length - 1 && run.length - given <= maxWords)
      add(from, last, "full");
    if (
      !first.isWeak &&
      leadingInitials.test(text.slice(Math.max(0, first.start - 8), first.start)) &&
      run.length < maxWords
    )
      add(first, last, "initial", false);
    candidates.push(...lastFirst({ text, run, next: runs[i + 1] ?? [] }));
    if (!isUpper)
      for (const own of run)
        candidates.push({
          start: own.start,
          end: withSuffix(own.end),
          shape: "single",
          isUpper,
          isGiven: own.isGiven,
          isWeak: own.isWeak,
        });
    return candidates;
  });
}

/** "Perry, Shannon A": the last one or two words of a run, a comma, and the next run's given names. */
function lastFirst({
  text,
  run,
  next,
}: {
  readonly text: string;
  readonly run: readonly Word[];
  readonly next: readonly Word[];
}): Candidate[] {
  const last = run.at(-1);
  const [given, second] = next;
  if (
    last === undefined ||
    given === undefined ||
    given.isUpper !== last.isUpper ||
    !/^, ?$/.test(text.slice(last.end, given.start))
  )
    return [];
  const surname = run.length === 2 ? (run[0] ?? last) : last;
  const middle = trailingInitial.exec(text.slice(given.end, given.end + 4))?.[0].length ?? 0;
  const hasSecond =
    second !== undefined &&
    next.length === 2 &&
    second.start === given.end + 1 &&
    (second.isGiven || nameEnd.test(text.slice(second.end, second.end + 2)));
  const end = hasSecond ? second.end : given.end + middle;
  const common = {
    end,
    shape: "last_first",
    isUpper: last.isUpper,
    isGiven: given.isGiven && !last.isGiven && !last.isWeak,
    isWeak: false,
  } as const;
  return surname === last
    ? [{ ...common, start: last.start }]
    : [
        { ...common, start: surname.start },
        { ...common, start: last.start },
      ];
}
