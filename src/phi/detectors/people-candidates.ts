import { isCity, isGivenName, isMedicalName, isOrdinary, isSurname } from "../words/lexicon.js";
import { givenNames } from "./given-names.js";
import { alsoSurnames, notNames } from "./not-names.js";
import { states } from "./postal.js";

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
  /** Whether a list of names has one of its words, or every word of it is in no list of ordinary words. */
  readonly isLikely: boolean;
  /** Whether a list of names has one of its words. */
  readonly isListed: boolean;
  /** Whether it is the name of a town as well. */
  readonly isPlace?: boolean;
  /** Whether it is a word that lists of names have as well: "Precious", "Ray". */
  readonly isNameWord?: boolean;
  /** Whether no word is in a list of words and the surname is in one of names. */
  readonly isAllNames?: boolean;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly isUpper: boolean;
  readonly isGiven: boolean;
  /** A word that is a surname only in company. */
  readonly isWeak: boolean;
  readonly isOrdinary: boolean;
  /** Whether a list of names has it. */
  readonly isListed: boolean;
  /** Whether it names a drug, an instrument or a sign as often. */
  readonly isMedical: boolean;
}

const lower = "[\\p{Ll}\\p{M}]";
/** Hayes, O'Kon, McDermott, DeShawn. */
const capitalWord = `\\p{Lu}\\p{M}?['’]?\\p{L}?${lower}{1,24}(?:\\p{Lu}${lower}{1,24})?`;
const word = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}'’@_]|(?<!\\p{L}{2})\\/|(?<!(?<!\\p{L})(?:[DM]rs?|Ms|Prof|Sr))\\.` +
    `|[\\p{L}\\p{N})]-)(?:${capitalWord}(?:[-'’]${capitalWord}){0,3}` +
    `|\\p{Lu}{2,24}(?:[-'’]\\p{Lu}{2,24}){0,2})(?![\\p{L}\\p{M}\\p{N}@_])`,
  "gu",
);
/** After a title even "Ward" is a name. */
const title = /\b(?:[Dd]rs?|DR|Mrs?|Ms|Miss|Nurse|Judge|Officer|RN)\.? $/;
const suffix = /^,? (?:Jr|Sr|II|III|IV)\b\.?/;
const particles =
  "(?:van|von|vom|zu|zum|de|der|den|del|della|la|las|los|le|di|da|do|dos|du|bin|ibn|al|el|" +
  "ter|ten|te|y|e|st\\.?|af)";
/** Between two words of one name. */
const nickname = `(?:["“'‘(]\\p{Lu}\\p{Ll}{1,15}["”'’)] )?`;
const joiner = new RegExp(`^ (?:\\p{Lu}\\.? ){0,2}${nickname}(?:${particles} ){0,3}(?:d['’])?$`, "u");
/** A capital without its point only where it is no word: "L Vega". */
const leadingInitials = new RegExp(
  `(?<![\\p{L}\\p{N}.'’/-])(?:(?:\\p{Lu}\\. ?){1,3}|(?![AI])\\p{Lu}{1,2}` +
    ` |\\p{Lu}\\.?-\\p{Lu}\\. ?)(?:${particles} ){0,3}$`,
  "u",
);
const initialsLength = 20;
const trailingInitial = /^ \p{Lu}(?:\.|(?![\p{L}\p{N}.'’]))/u;
const nameEnd = /^(?: {2}| ?[\n|,;()/]|\.\s|\.?$)/;

const maxWords = 4;

/** SMITH and Smith are looked up alike. */
const titleCase = (value: string): string => value.charAt(0) + value.slice(1).toLowerCase();

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].flatMap(({ index, 0: value }): Word[] => {
    const isUpper = value === value.toUpperCase();
    const known = isUpper ? titleCase(value) : value;
    if (/^[IVX]{1,4}[a-c]?$/.test(value)) return [];
    const isWord = notNames.has(known) && !title.test(text.slice(Math.max(0, index - 8), index));
    if (isWord && !alsoSurnames.has(known)) return [];
    return [
      {
        start: index,
        end: index + value.length,
        isUpper,
        isGiven:
          givenNames.has(known.split(/[-'’]/, 1)[0] ?? known) ||
          (isGivenName(value) && !isOrdinary(value) && !states.names.includes(known)),
        isWeak: isWord,
        isOrdinary: isOrdinary(value),
        isListed: isGivenName(value) || isSurname(value),
        isMedical: isMedicalName(value),
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
      last !== undefined &&
      // Alistair MACLEOD
      (last.isUpper === next.isUpper ||
        (!last.isUpper && last.isGiven && next.end - next.start > 2) ||
        // BERTOLINI Furio
        (last.isUpper && last.end - last.start > 3 && next.isGiven && !last.isOrdinary)) &&
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
    const add = (
      from: Word,
      to: Word,
      { shape, isGiven = from.isGiven }: { readonly shape: Shape; readonly isGiven?: boolean },
    ): void => {
      const start =
        shape === "initial"
          ? from.start -
            (leadingInitials.exec(text.slice(Math.max(0, from.start - initialsLength), from.start))?.[0]
              .length ?? 0)
          : from.start;
      const own = run.slice(run.indexOf(from), run.indexOf(to) + 1);
      candidates.push({
        start,
        end: withSuffix(to.end),
        shape,
        isUpper,
        isGiven,
        isWeak: false,
        ...likeness(own),
        isAllNames:
          own.every((each) => !each.isOrdinary && !each.isWeak && !each.isMedical) &&
          isSurname(text.slice(to.start, to.end)) &&
          !isCity(text.slice(from.start, to.end)),
      });
    };
    if (run.length > 1 && run.length <= maxWords) add(first, last, { shape: "full" });
    // Behind words that only begin a sentence a common given name begins the person's.
    const given = run.findIndex(({ isGiven }) => isGiven);
    const from = run[given];
    if (given > 0 && from !== undefined && given < run.length - 1 && run.length - given <= maxWords)
      add(from, last, { shape: "full" });
    const initials = leadingInitials.exec(
      text.slice(Math.max(0, first.start - initialsLength), first.start),
    )?.[0];
    if (
      !first.isWeak &&
      initials !== undefined &&
      // A capital without its point is as often anything else.
      (/[.]/.test(initials) || (!isUpper && likeness(run).isLikely)) &&
      leadingInitials.test(text.slice(Math.max(0, first.start - initialsLength), first.start)) &&
      run.length < maxWords
    )
      add(first, last, { shape: "initial", isGiven: false });
    // Nadia K.
    const surnameInitial = /^ \p{Lu}\.(?=[ ,;)\n]|$)/u.exec(text.slice(last.end, last.end + 4));
    if (run.length === 1 && first.isGiven && surnameInitial)
      candidates.push({
        start: first.start,
        end: first.end + surnameInitial[0].length,
        shape: "full",
        isUpper,
        isGiven: true,
        isWeak: false,
        ...likeness(run),
      });
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
          ...likeness([own]),
          isPlace: isCity(text.slice(own.start, own.end)),
          isNameWord: own.isListed && !own.isMedical,
        });
    return candidates;
  });
}

/** Whether a list of names has one of the words, and whether it has or none of them is ordinary. */
function likeness(words: readonly Word[]): Pick<Candidate, "isLikely" | "isListed"> {
  // "Kelly" and "Mayo" are instruments and signs where nothing but a little cue speaks for a person.
  if (words.length === 1 && words[0]?.isMedical === true) return { isListed: false, isLikely: false };
  const isListed = words.some((word) => (word.isListed && !word.isOrdinary) || word.isGiven);
  return { isListed, isLikely: isListed || words.every((word) => !word.isOrdinary && !word.isMedical) };
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
  // O'Rourke, P. · Halloway R
  const isAlone = last !== undefined && run.length === 1 && !last.isUpper;
  const initial =
    last === undefined
      ? undefined
      : (/^, ?\p{Lu}(?:\.|(?= {2}|\n|$| [A-Z]{2}\b))/u.exec(text.slice(last.end, last.end + 6)) ??
        (isAlone ? /^ \p{Lu}(?= {2}|\n|$|[,;)|])/u.exec(text.slice(last.end, last.end + 6)) : null));
  if (last !== undefined && initial)
    return [
      {
        start: last.start,
        end: last.end + initial[0].length,
        shape: "last_first",
        isUpper: last.isUpper,
        isGiven: false,
        isWeak: false,
        ...likeness([last]),
      },
    ];
  if (
    last === undefined ||
    given === undefined ||
    (given.isUpper !== last.isUpper && !(last.isUpper && given.isGiven && !last.isOrdinary)) ||
    // "Ostermeier, Neutraubling"
    (isCity(text.slice(given.start, given.end)) && !isGivenName(text.slice(given.start, given.end))) ||
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
    ...likeness([last, given]),
  } as const;
  return surname === last
    ? [{ ...common, start: last.start }]
    : [
        { ...common, start: surname.start },
        { ...common, start: last.start },
      ];
}
