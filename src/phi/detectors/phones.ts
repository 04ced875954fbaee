import type { Span } from "../../data/record.js";
import { before, digitsOf, type Detector } from "./detector.js";
import { oneOf } from "./one-of.js";

/**
 * Telephone and fax numbers: North America by its rules (area code and exchange begin with 2 to 9), the rest
 * of the world by country code, by the form that a country writes, or by a word before the number. An
 * extension is not part of the span.
 */

const northAmerican = new RegExp(
  String.raw`(?<![\d.\p{L}/-])(?:\+?1[-. ]?|001[-. ])?(?:\([2-9]\d\d\) ?[-./]?` +
    String.raw` ?|[2-9]\d\d ?[-./ ] ?)[2-9]\d\d[-. ]\d{4}(?![\d-]|\.\d)`,
  "gu",
);
/** +49 7621 416-0, +44 (0)20 7946 0958, +12465556389, 0049 171 2345678 */
const international = new RegExp(
  String.raw`(?<![\d.\p{L}/+-])(?:\+|00(?=[1-9]\d[ \-/]))[1-9]\d{0,2}(?:[` +
    String.raw` ./-]?\(0\))?(?:[ ./-]{0,3}\(?\d{1,8}\)?){1,6}(?![\d\p{L}])`,
  "gu",
);
/** 020 7946 0958, 01632 960123, (01482) 496 0771, 07700 900123: seven digits or more, the first a 0. */
const national = new RegExp(
  String.raw`(?<![\d.\p{L}/+:-])0[1-9](?:\.\d\d){4}(?![\d.])|(?<![\d.\p{L}/+:-])(?:\(0\d{2,4}\)` +
    String.raw`|0\d{1,4})(?:[ \-]\d{2,4}){2,4}` +
    String.raw`(?![\d\p{L}/-]|[.:,]\d)|(?<![\d.\p{L}/+:-])[679]\d\d[ -]\d\d[` +
    String.raw` -]\d\d[ -]\d\d(?![\d\p{L}/-])|(?<![\d.\p{L}/+:-])(?:0[1278]\d{2,3}` +
    String.raw` ?\d{6,8}|0\d{1,5} ?[/-] ?\d{4,8}(?:-\d{1,4})?|0[1-79]\d{8,9})` +
    String.raw`(?![\d\p{L}/-]|[.:,]\d)`,
  "gu",
);
/** Digits that are a telephone number only behind a word that says so. */
const cued = /(?<![\d\p{L}/-])(?:\(?\+?\d[\d() ./-]{4,20}\d)(?![\d\p{L}/-]|[.:]\d)/gu;
const phoneWords = oneOf`
  phone tel telephone telefon téléphone teléfono telefono telefoon tfno tél tfn tlf ph call calls called
  calling cell cell_phone cellular mobile mobil móvil movil portable gsm handy home work pager pgr
  beeper fax fx facsimile telefax number reach reached contact landline vm voicemail text texted c h w
  m t p f bleep blp alt back office clinic dect natel nat cellulare bel mob hm wk home_phone work_phone
  line`;
const phoneCue = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${phoneWords})(?: ?(?:number|phone|no\.?|nr\.?` +
    String.raw`|line|back|her|him|them|us|me|1|2|#|\((?:cell|home|work|mobile` +
    String.raw`|h|c|w|m)\)))?(?: ?(?:is|to|at|on|unter|al))?[.:#]{0,2} {0,3}$` +
    String.raw`|# is $`,
  "iu",
);
/** Words that may stand before a letter alone ("c: 555-0142"), never a bare letter without its colon. */
const bareLetter = /(?<![\p{L}\d])[chwmtpf] {0,3}$/iu;
const pagerCue = /\b(?:pager|pgr|beeper|bleep|blp|dect)(?: ?(?:number|no\.?|#))?(?: is)?[.:#]? {0,2}$/i;
const pagerNumber = /(?<![\d\p{L}/.-])\d{3,7}(?![\d\p{L}/-]|[.:]\d)/gu;

/** Numbers of everybody: help lines, and free calls of North America and Europe. */
const helpLine = new RegExp(
  String.raw`\b(?:hot ?line|help ?line|life ?line|crisis|poison|suicide|toll[-` +
    String.raw` ]free|quit ?line|nurse line|samaritans)\b`,
  "i",
);
function isHelpLine(text: string, start: number, value: string): boolean {
  const digits = digitsOf(value);
  if (/^(?:0800\d{6,7}|0808\d{6,7}|116\d{3})$/.test(digits)) return true;
  const own = digits.replace(/^1(?=\d{10}$)/, "");
  // 555-01xx is never a line of everybody: it is kept for made-up people.
  if (!/^8(?:00|33|44|55|66|77|88)(?!55501)\d{7}$/.test(own)) return false;
  return (
    own !== digits ||
    helpLine.test(text.slice(Math.max(0, start - 40), start + value.length + 24).replaceAll("\n", " "))
  );
}

/** Other codes of the same form. */
const otherNumber = /\b(?:NDC|lot|CPT|LOINC|SNOMED|RxNorm|REF|model|part|catalog(?:ue)?|NCT)\b[^\n]{0,6}$/i;

const faxWord = new RegExp(
  String.raw`(?<![\p{L}])(?:(fax|faxed(?: to)?|fx|facsimile|telefax|téléfax|f(?=:))|call` +
    String.raw`|phone|telephone|telefon|teléfono|tel|tél|cell|mobile|mobil|móvil` +
    String.raw`|pager|ph|home|t(?=:)|p(?=:))(?!\p{L})`,
  "giu",
);

/** Whether the nearest word before says that the number is of a fax machine. */
function isFax(text: string, start: number, end: number): boolean {
  if (/^\s*\((?:fax|f)\)/i.test(text.slice(end, end + 8))) return true;
  const left = before(text, start);
  const last = [...left.matchAll(faxWord)].at(-1);
  if (last?.[1] === undefined) return false;
  // A number between cue and value has taken the cue, unless both are behind "Tel/Fax".
  return !/\d{4}/.test(left.slice(last.index));
}

const span = (
  text: string,
  { start, value, format }: { readonly start: number; readonly value: string; readonly format: string },
): Span => {
  const end = start + value.replace(/[ ./(-]{1,4}$/, "").length;
  return { start, end, type: isFax(text, start, end) ? "FAX" : "PHONE", format };
};

const isDate = /^\(?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\)?|^(?:19|20)\d\d[./-]\d\d/;

export const detectPhones: Detector = (text) => {
  const matches = (pattern: RegExp, format: string, isValid: (value: string, start: number) => boolean) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: value }) =>
      !isHelpLine(text, index, value) && !otherNumber.test(before(text, index)) && isValid(value, index)
        ? [span(text, { start: index, value, format })]
        : [],
    );
  return [
    ...matches(northAmerican, "nanp", () => true),
    ...matches(international, "international", (value) => {
      const { length } = digitsOf(value.replace("(0)", ""));
      return length >= 8 && length <= 15;
    }),
    ...matches(national, "national", (value) => {
      const { length } = digitsOf(value);
      return length >= 9 && length <= 12;
    }),
    ...matches(cued, "cued", (value, start) => {
      const { length } = digitsOf(value);
      const left = before(text, start);
      return (
        length >= 7 &&
        length <= 12 &&
        !/^[01]\d\d-\d{3}-\d{4}$/.test(value) &&
        !isDate.test(value) &&
        !/^\d{6}-\d{6}$/.test(value) &&
        phoneCue.test(left) &&
        !bareLetter.test(left)
      );
    }),
    ...matches(
      /(?<![\d\p{L}/.-])[2-9]\d\d-\d{4}(?![\d\p{L}/-]|\.\d)/gu,
      "local",
      (value, start) => /^\d{3}-(?:01\d\d)$/.test(value) || phoneCue.test(before(text, start)),
    ),
    ...matches(
      /(?=-\d)(?<=\b(?:Durchwahl|DW|Fax|Tel|ext|extension)[.:]? ?)-\d{3,5}(?![\d-])/gi,
      "extension",
      () => true,
    ),
    ...matches(pagerNumber, "pager", (_value, start) => pagerCue.test(before(text, start))),
  ];
};
