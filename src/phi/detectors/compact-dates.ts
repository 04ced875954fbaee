import { isDay } from "./calendar.js";
import { before, spansOf, type Detector } from "./detector.js";

/**
 * Days and times written without signs, as machines do: 20190627, 20190627143015, 201906270830, 27JUN2019.
 * Eight digits are a day only where the calendar has it within a lifetime and no label says what else they
 * are.
 */

const otherNumber = new RegExp(
  String.raw`(?:\b(?:MRN|acct|account|no|number|id|ref|case|run|lot|batch` +
    String.raw`|serial|s\/n|policy|member|claim|NDC|phone|tel|order|accession` +
    String.raw`|invoice|version|v|fax|job|conf|FIN|CSN|HAR)\b[^\w\n]{0,4}|[#№/-])$`,
  "i",
);

const isPlausible = (value: string): boolean => {
  const [year, month, day] = [value.slice(0, 4), value.slice(4, 6), value.slice(6, 8)].map(Number);
  return year !== undefined && isDay({ year, month: month ?? 0, day: day ?? 0 });
};

export const detectCompactDates: Detector = (text) => [
  ...spansOf(text, {
    type: "DATE",
    format: "ymd",
    pattern:
      /(?<![\w.-])(?:19|20)\d\d[01]\d[0-3]\d(?:T?[0-2]\d[0-5]\d(?:[0-5]\d)?)?(?:[+-]\d{4}|Z)?(?![\w-])/g,
    isValid: (value, start) => isPlausible(value) && !otherNumber.test(before(text, start)),
  }),
  // Behind a word that says so: 06 14 1966.
  ...spansOf(text, {
    type: "DATE",
    format: "spaced",
    pattern: new RegExp(
      String.raw`(?=\d{1,2} \d)(?<=\b(?:dob|d\.o\.b\.?|dos|birth ?date|date|adm|disch)[:. ` +
        String.raw`]{1,3})\d{1,2} \d{1,2} ` +
        String.raw`(?:\d{4}|\d\d)(?![\w/])`,
      "gi",
    ),
  }),
  ...spansOf(text, {
    type: "DATE",
    format: "d_Mon_y",
    pattern: /(?<![\w/])\d{1,2}\/(?:\p{L}{3})\/(?:19|20)?\d\d(?![\w/])/gu,
  }),
  ...spansOf(text, {
    type: "DATE",
    format: "d_m_y",
    pattern: /(?<![\w/.-])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])-(?:(?:19|20)\d\d|\d\d)(?![\w/-])/g,
  }),
  ...spansOf(text, {
    type: "DATE",
    format: "dMONy",
    pattern: new RegExp(
      String.raw`(?<![\w.])(?:0?[1-9]|[12]\d|3[01])[ -]?(?:JAN|FEB|MAR|APR|MAY` +
        String.raw`|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[ -]?(?:(?:19|20)\d\d|\d\d)(?!\d` +
        String.raw`|:\d)`,
      "gi",
    ),
  }),
  ...spansOf(text, {
    type: "DATE",
    format: "MON_d_y",
    pattern: new RegExp(
      String.raw`(?<!\w)(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[a-z]{0,6}-` +
        String.raw`(?:0?[1-9]|[12]\d|3[01])-(?:(?:19|20)\d\d|\d\d)(?!\d)`,
      "gi",
    ),
  }),
  // Behind a word that says so: six digits.
  ...spansOf(text, {
    type: "DATE",
    format: "six_digits",
    pattern: new RegExp(
      String.raw`(?=\d{6})(?<=\b(?:dob|d\.o\.b|born|geb|date|dos|adm|disch)[.:]?[ -]{0,3}` +
        String.raw`(?:\d{6}-)?)\d{6}(?:\d\d)?(?!\w)`,
      "gi",
    ),
  }),
];
