import type { Span, SpanType } from "../../data/record.js";
import { isCity, isGivenName, isMedicalName, isOrdinary, isSurname } from "../words/lexicon.js";
import { endOfMatch, spanAt, type Detector } from "./detector.js";
import { oneOf } from "./one-of.js";
import { roleNear } from "./people-cues.js";
import { kin } from "./people-words.js";

/**
 * Names in lower case, as dictation and haste write them: behind a title, a label, a relation or a role. How
 * far a name reaches is told by the list of ordinary words; a word that is both stays only behind a title
 * or a
 * label. And names spelled letter by letter.
 */

interface Cue {
  readonly type: SpanType;
  readonly pattern: RegExp;
  /** Whether a word in no list at all is a name here. */
  readonly isStrong: boolean;
}

const gap = String.raw`[,:]? {1,2}(?:is |was |named |called |name is |mr |mrs |ms |miss )?`;
const cueOf = (type: SpanType, words: string, isStrong: boolean): Cue => ({
  type,
  isStrong,
  pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${words})${gap}(?=\p{Ll})`, "giu"),
});

const staff = oneOf`
    nurse_practitioner nurse rn r_n lpn lvn cna np n_p pa p_a this_is my_name_is aide chaplain
    social_worker case_manager case_worker interpreter therapist pharmacist paramedic medic midwife
    nurse_practitioner physician_assistant charge_nurse attending resident intern hospitalist surgeon
    cardiologist pcp tech respiratory_therapist physical_therapist dietitian attention attn dictated_by
    dictating_for signed_by seen_by ordered_by ordering referring read_by reported_to report_to paged
    notified nursing_supervisor supervisor night_nurse day_nurse case_mgr lactation transport phlebotomist
    phlebotomy sitter dietary signed md per order_from orders_from speech ot iv_team house_sup
    house_supervisor social_work pastor lab_tech registrar taken_by this_is_dr speech_therapist
    transcribed_by cosigned_by reviewed_by discussed_with`;

const cues: readonly Cue[] = [
  cueOf("DOCTOR", String.raw`drs?\.?|doctor|prof\.?|professor`, true),
  cueOf(
    "NAME",
    String.raw`mr\.?|mrs\.?|ms\.?|miss|mister|missus|patient(?:'s)? name|pt name|name` +
      String.raw` of patient|first name|last name|surname|given name|goes by|known` +
      String.raw` as|nickname|full name|maiden name`,
    true,
  ),
  cueOf("DOCTOR", staff, false),
  cueOf(
    "NAME",
    oneOf`
  patient pt re regarding name resident inmate client named labeled calling_about note_for spoke_with
  spoke_w/ met_with visited_with dictating_on report_on chart_of id_later identified_as saw`,
    false,
  ),
  cueOf("RELATIVE", String.raw`(?:${kin})(?:'s name)?`, false),
  cueOf("NAME", oneOf`officer deputy judge attorney lawyer detective sergeant baby_girl baby_boy`, true),
];

const word = /\p{Ll}[\p{Ll}\p{M}]*(?:['’-][\p{Ll}\p{M}]+)*\.?/uy;
const initial = /(?:\p{Ll}\.? ){0,2}/uy;
const particle = /^(?:van|von|de|der|den|del|la|le|di|da|dos|bin|al|el|st|mc|mac|o)$/;
/** Words that no list calls ordinary and that follow cues often. */
const notName = new RegExp(
  String.raw`^(?:is|was|has|had|and|or|to|of|at|in|on|for|with|who|that|the` +
    String.raw`|a|an|his|her|he|she|they|it|we|i|no|not|will|would|can|does` +
    String.raw`|did|pt|yo|hx|dx|rx|sx|tx|abd|resp|prn|bid|tid|qid|po|iv|ama` +
    String.raw`|dnr|hcp|poa|w|wo|s|re|cc|ed|er|icu|or|snf|md|rn|np|pa|do|lpn` +
    String.raw`|hasn't|isn't|wasn't|doesn't|don't|didn't|won't|mom|mum|dad|dob` +
    String.raw`|mrn|ssn|age|aged|male|female|de|fils|eval|medical|record|number` +
    String.raw`|date|phone|acct|acc|nontender|pt's|call|called|states?|stated|seen)$`,
);

/** A list of names has it, or, where the cue is strong, no list of words does. */
const isName = (value: string, isStrong: boolean, isListedOnly: boolean): boolean => {
  const own = value.replace(/\.$/, "");
  if (notName.test(own) || own.length < 2) return false;
  const isListed = isGivenName(own) || isSurname(own);
  return isOrdinary(own) ? isListed && isStrong : isListed || (!isListedOnly && (isStrong || own.length > 3));
};

/** Given names that are common verbs and adverbs. */
const modal = /^(?:will|may|can|see|so|do|an|in|has|is|did|was|had|went|came|long|early|art|guy|pat|ok|bo)$/;

/** Where a name of up to four words that begins here ends; undefined where none does. */
function nameEnd(
  text: string,
  start: number,
  {
    isStrong,
    isListedOnly,
    isOfKin,
  }: { readonly isStrong: boolean; readonly isListedOnly: boolean; readonly isOfKin: boolean },
): number | undefined {
  let at = endOfMatch(initial, text, start);
  let end: number | undefined;
  for (let count = 0; count < 4; count++) {
    const next = endOfMatch(word, text, at);
    const value = text.slice(at, next);
    if (value === "" || /[\p{L}\d]/u.test(text.charAt(next))) break;
    // "opal jennings", "his wife grace": a given name that is a word too, where the cue or the surname says
    // so.
    const isGivenWord = count === 0 && isGivenName(value) && !modal.test(value);
    const following = text.slice(next + 1, endOfMatch(word, text, next + 1));
    if (
      isName(value, isStrong && count === 0, isListedOnly) ||
      // "bev vasquez"
      (count === 0 &&
        !isOrdinary(value) &&
        !notName.test(value) &&
        value.length > 2 &&
        isSurname(following) &&
        !isOrdinary(following)) ||
      (isGivenWord && (isOfKin || (isName(following, false, false) && isSurname(following)))) ||
      (end !== undefined && isListedSurname(value))
    )
      end = at + value.replace(/\.$/, "").length;
    else if (!particle.test(value) && !(end !== undefined && value.length === 1 && count < 2)) break;
    if (/\.$/.test(value) || text.charAt(next) !== " ") break;
    at = next + 1;
  }
  return end;
}

/** Behind a given name an ordinary word may be the surname: "mark long", never "joanne visited". */
const isListedSurname = (value: string): boolean =>
  isSurname(value) && !notName.test(value) && !/(?:ed|ing)$/.test(value);

/** o k o n k w o · O-K-A-F-O-R · h, a, h, n */
const spelled = /(?<![\p{L}\d.'’-])(?:\p{L}(?:[ -]|, ?)){3,14}\p{L}(?![\p{L}\d'’])/gu;
const spelledCue = new RegExp(
  String.raw`(?:spell(?:ed|s|ing)?(?: (?:it|as|that|is))?|that(?:'s| is)|name` +
    String.raw`(?: is)?|\p{Lu}?\p{L}{2,20})[,:(]? {0,2}$`,
  "iu",
);

/** Surname and given name alone on a line: "okafor, susan". */
const ownLine = new RegExp(
  String.raw`(?:^|\n)[ \t]{0,8}(\p{Ll}{2,20}(?:['’-]\p{Ll}{2,20})?(?:, ?|` +
    String.raw` )\p{Ll}{2,20}(?: \p{Ll}\.?)?)[ \t]{0,8}(?=\n|$)`,
  "gu",
);

export const detectLowerCasePeople: Detector = (text) => [
  ...cues.flatMap(({ type, pattern, isStrong }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: match }): Span[] => {
      const start = index + match.length;
      // "MR enterography" is an image, "PT eval" a therapist's visit.
      if (/^(?:MR|PT|MS|PA|NP) /.test(match)) return [];
      const end = nameEnd(text, start, {
        isStrong,
        isListedOnly: /this is|my name/i.test(match),
        isOfKin:
          type === "RELATIVE" &&
          /(?:his|her|pt's|patient's|the|['’]s) $/i.test(text.slice(Math.max(0, index - 12), index)),
      });
      return end === undefined
        ? []
        : [spanAt(type, { start, value: text.slice(start, end), format: "lower" })];
    }),
  ),
  ...[...text.matchAll(spelled)].flatMap(({ index, 0: value }): Span[] =>
    spelledCue.test(text.slice(Math.max(0, index - 32), index)) &&
    new Set(value.replace(/[^\p{L}]/gu, "")).size > 2
      ? [spanAt("NAME", { start: index, value, format: "spelled" })]
      : [],
  ),
  ...[...text.matchAll(ownLine)].flatMap(({ index, 0: match, 1: value = "" }): Span[] => {
    const parts = value.split(/, ?| /);
    const isPair =
      parts.filter((part) => isGivenName(part) || isSurname(part)).length >= 2 ||
      (value.includes(",") && parts.some((part) => isGivenName(part) && !isOrdinary(part)));
    return isPair && parts.some((part) => !isOrdinary(part))
      ? [spanAt("NAME", { start: index + match.indexOf(value), value, format: "lower" })]
      : [];
  }),
];

const capitals = /\p{Lu}/gu;
const givenHere = /(?<![\p{L}\d'’.@-])\p{Ll}{4,16}(?![\p{L}\d@-])/gu;

/**
 * In a text without capitals a given name of the list that is no word is a person's, with or without a cue.
 */
export function lowerCaseGivenNames(text: string): Span[] {
  const isLower = (text.match(capitals)?.length ?? 0) < text.length / 100;
  if (!isLower) return [];
  return [...text.matchAll(givenHere)].flatMap(({ index, 0: value }): Span[] =>
    (isGivenName(value) || (isSurname(value) && value.length > 4)) &&
    !isOrdinary(value) &&
    !isMedicalName(value) &&
    !notName.test(value) &&
    !isCity(value)
      ? [
          spanAt(roleNear(text.slice(Math.max(0, index - 40), index)), {
            start: index,
            value,
            format: "lower_list",
          }),
        ]
      : [],
  );
}

/** The names found, where the record says them again in lower case without a cue. */
export function lowerCaseAgain(text: string, found: readonly Span[]): Span[] {
  const types = new Map<string, SpanType>();
  for (const { type, start, end, format } of found)
    if (format === "lower")
      for (const part of text.slice(start, end).split(/[ ,]+/))
        if (part.length > 2 && !isOrdinary(part)) types.set(part, type);
  if (types.size === 0) return [];
  return [...text.matchAll(/(?<![\p{L}\d'’-])\p{Ll}{3,24}(?![\p{L}\d-])/gu)].flatMap(
    ({ index, 0: value }): Span[] => {
      const type = types.get(value);
      return type === undefined ? [] : [spanAt(type, { start: index, value, format: "lower_again" })];
    },
  );
}
