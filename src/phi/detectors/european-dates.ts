import { europeanMonth, isDay, numbersIn } from "./calendar.js";
import { after, before, spansOf, type Detector } from "./detector.js";

/**
 * Days as Europe writes them: 12. März 2021, 1er mai, 2 de mayo de 2021, 3 maggio 1950, 3rd of May; 02.03.
 * and 28 April; ranges "4 al 12 maggio". And English months where a word says that one is meant ("since
 * March", "in June", "early May").
 */

const year = String.raw`(?:1[89]|20)\d\d`;
const of = "(?: ?(?:de|di|of|d[’'])[ ]?)?";
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:er|\.|º|ª|st|nd|rd|th|e)?`;
const range = String.raw`(?:${day} ?(?:-|–|to|bis|al|au|t/m|y|and|et|und) ?)?`;
const named = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])${range}${day} ?${of}${europeanMonth}\.?(?:` +
    String.raw`(?: de| del)? (?:${year}|’?'?\d\d(?!\d|:|\.\d)))?(?![\p{L}\d])`,
  "giu",
);
/** A day and a month with their points, German: "vom 02.03. bis". */
const pointed = /(?<![\d.\p{L}])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d|[a-z])/gu;

const englishMonth =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const shortMonth = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
/** "last Nov", "since Feb": a short month has a word of time before it. */
const shortMonthAlone = new RegExp(
  String.raw`(?=[JFMASOND])(?<=\b(?:last|next|since|until|till|early|late|mid|this|in|by|end of)[ ` +
    String.raw`-])${shortMonth}\b\.?(?! ?\d| ?['’])`,
  "g",
);
/** "f/u 8-9", "on 6-30": a day with a stroke between, behind a word for a visit. */
const dashed = new RegExp(
  String.raw`(?=\d)(?<=\b(?:f\/u|follow-?up|rtc|appt|seen|on|until|date|dated|next visit|return|recheck|dos` +
    String.raw`|adm|admit|since|thru)[: ]{1,2})` +
    String.raw`(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])(?![\w-]| ?(?:days?|wks?|weeks?|mos?` +
    String.raw`|months?|years?|hours?|hrs?|min|times|x)\b|[.:/]\d)`,
  "gi",
);
const monthCue =
  String.raw`(?:(?:in|since|until|till|from|to|by|during|early|mid|late|last` +
  String.raw`|next|this|through|of|end of|beginning of|between|and)[ -])`;
const monthAlone = new RegExp(
  String.raw`(?=[JFMASOND])(?<=\b(?:${monthCue}){1,2})${englishMonth}(?![\p{L}\d]| \d| ?['’]` +
    String.raw`| [A-Z][a-z]+\b(?<! (?:The|He|She|Patient|Pt|It|They|We|I)))`,
  "gu",
);
/** seit Oktober, depuis mars, desde mayo */
const foreignMonthAlone = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:seit|im|ab|bis|Ende|Anfang|Mitte|depuis|en|début` +
    String.raw`|fin|desde|hasta|da|dal|sinds|eind|begin) )${europeanMonth}(?:` +
    String.raw`(?: de| del)? ${year})?(?![\p{L}\d])`,
  "giu",
);
/** "the 14th", "on the 3rd", "tomorrow 6/28" is a fraction of its own. */
const ordinalAlone = new RegExp(
  String.raw`(?=\d)(?<=\b(?:on|by|until|till|til|since|from|for|before|after|due|to|out|tomorrow` +
    String.raw`|today|yesterday)` +
    String.raw` the )(?:[12]?\d|3[01])(?:st|nd|rd|th)(?= (?:of (?:this|next` +
    String.raw`|last) month|at|for|with|and)\b|[.,;)]|\s*$|\n)`,
  "g",
);

export const detectEuropeanDates: Detector = (text) => [
  ...spansOf(text, {
    type: "DATE",
    format: "d_Mon",
    pattern: named,
    isValid: (value, start) =>
      numbersIn(value).some((number) => number > 0 && number < 32) &&
      !/^\d+ (?:mar|set|gen|mag|dic|ago|may|mai|mei|dec|set|ott|lug|giu)$/.test(value) &&
      !/^ ?(?:mg|m[lL]|%|cm|mm)/.test(after(text, start + value.length)),
  }),
  ...spansOf(text, {
    type: "DATE",
    format: "d_m",
    pattern: pointed,
    isValid: (value, start) => {
      const [first = 0, second = 0] = numbersIn(value);
      return (
        (isDay({ month: second, day: first }) &&
          new RegExp(
            String.raw`\b(?:am|vom|bis|zum|ab|seit|der|den|und|geb|Termin|Kontrolle|stationär` +
              String.raw`|Aufnahme|OP|Entlassung|indlagt|udskrevet|opname|du|le|dal|del)\.? {0,2}$`,
            "i",
          ).test(before(text, start))) ||
        /^ ?[–-] ?\d{1,2}\.\d{1,2}\./.test(after(text, start + value.length))
      );
    },
  }),
  ...spansOf(text, { type: "DATE", format: "Mon", pattern: monthAlone }),
  ...spansOf(text, { type: "DATE", format: "Mon", pattern: shortMonthAlone }),
  ...spansOf(text, { type: "DATE", format: "md", pattern: dashed }),
  ...spansOf(text, { type: "DATE", format: "Mon", pattern: foreignMonthAlone }),
  ...spansOf(text, {
    type: "DATE",
    format: "d",
    pattern: ordinalAlone,
  }),
];
