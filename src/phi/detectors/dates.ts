import { isDay, numbersIn } from "./calendar.js";
import { after, before, spansOf, type Detector } from "./detector.js";
import { oneOf } from "./one-of.js";

/** Days of the calendar, and months of a year. A year alone is no identifier. */

const monthNames = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const month = oneOf`
  Jan(?:uary)? Feb(?:ruary)? Mar(?:ch)? Apr(?:il)? May June? July? Aug(?:ust)? Sept?(?:ember)?
  Oct(?:ober)? Nov(?:ember)? Dec(?:ember)? JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC`;
const year = "(?:1[89]|2[01])\\d\\d";
const monthOf = (name: string): number => monthNames.split("|").indexOf(name.slice(0, 3).toLowerCase()) + 1;

/**
 * Words before a day without a year, which otherwise looks like any fraction: "seen 5/21", "discharge: 4/26",
 * "extubated 5/2".
 */
const dayWords = oneOf`
  on \w{2,14}ed date[ds]? seen since until till from received encounter visit(?:ed)? admit(?:ted)?
  admission discharged? to between and through by due scheduled follow-?up appointment d/c dob born
  started began performed done note call(?:ed)? effective collected drawn of entry review for last
  next procedure surgery signed completed updated message re-?check repeat return rtc refill
  surveillance weekend_of tomorrow today yesterday tonight echo(?:cardiogram)? cxr ct mri egd x-?ray
  ultrasound labs? d/c'?d dc'?d admit adm sched hearing appt visit arrived arrival fell fall filed
  rec'?d collected_on mon(?:day)? tues?(?:day)? wed(?:nesday)? thur?s?(?:day)? fri(?:day)?
  sat(?:urday)? sun(?:day)?`;
const dayCue = new RegExp(String.raw`\b${dayWords}(?: (?:date|for|of|on|is|was))?[ :(,-]{0,4}$`, "i");
/** Words before a fraction that is a score or a strength, unless one of `dayNow` stands between. */
const scoreWords = oneOf`
  pain score[ds]? strength rated? scale bp pressure gcs power reflex(?:es)? pulses vision acuity
  apgars? graded? murmur motor rating severity mmt mmse moca phq-?9 gad-?7 ess cam sve cervix improved
  increased decreased reduced station stage heard`;
const dayNow = oneOf`on since seen date at admitted discharged born dob performed done started stopped given`;
const scoreCue = new RegExp(String.raw`\b${scoreWords}\b(?:(?!\b${dayNow}\b)[^.\n]){0,30}$`, "i");
/** Words behind a fraction. */
const fractionWords = oneOf`
  pain strength on_(?:the_)?(?:pain_)?scale in_(?:all|both|the) murmur mg units tabs? mm L\b doses
  cycles weeks bottles nodes lymph_nodes cores positive pos\b beats min\b hpf of\b visits sessions
  days PPE systolic diastolic`;
/** Behind a day: a time, a word for what was done that day. */
const dayTail = /^ ?(?:at|@|by|with|w\/) |^ ?\d{2}:?\d{2}\b|^\)/;
const fractionTail = new RegExp(String.raw`^\s{0,3}${fractionWords}`, "i");
/**
 * What scores are out of. Another second number of 13 or more makes a fraction a day, whatever stands before
 * it.
 */
const scoreMaxima: ReadonlySet<number> = new Set([15, 20, 21, 24, 25, 27, 28, 30]);

/** The date on a package says nothing of a patient. */
const isExpiry = (text: string, start: number): boolean =>
  /\bexp(?:\.|ires?|iry|iration)?(?: date)?[: ]{0,2}$/i.test(before(text, start));

export const detectDates: Detector = (text) => {
  const isNumeric = (value: string, order: "mdy" | "ymd"): boolean => {
    const [a = 0, b = 0, c = 0] = numbersIn(value);
    if (order === "ymd") return isDay({ year: a, month: b, day: c });
    const full = c < 100 ? 2000 + c : c;
    // Month first here, day first elsewhere: either may be meant.
    return isDay({ year: full, month: a, day: b }) || isDay({ year: full, month: b, day: a });
  };
  const day = (
    pattern: RegExp,
    format: string,
    isValid: (value: string, start: number) => boolean = () => true,
  ) => spansOf(text, { type: "DATE", format, pattern, isValid });
  const isNamedDay = (value: string): boolean => {
    const numbers = numbersIn(value);
    const named = monthOf(/[A-Za-z]{3,}/.exec(value.replace(/\d+(?:st|nd|rd|th)/g, ""))?.[0] ?? "");
    const [first = 1] = numbers.filter((number) => number < 100);
    const full = numbers.find((number) => number > 99);
    return isDay({ month: named, day: first, ...(full === undefined ? {} : { year: full }) });
  };
  return [
    ...day(/(?<![\d./-])(?:1[89]|2[01])\d\d([-/.])\d{1,2}\1\d{1,2}(?![\d-]|[./]\d)/g, "iso", (value) =>
      isNumeric(value, "ymd"),
    ),
    ...day(
      new RegExp(
        String.raw`(?<![\d./]|(?<!\d[-/.]\d{2,4})-)\d{1,2}([-/.])\d{1,2}\1(?:(?:1[89]` +
          String.raw`|2[01])\d\d|\d\d)(?![\d]|\/(?!\d{1,3}(?![\d/]))|-\d(?!\d?[-/.])|\.\d|\s?(?:mg|mL|mcg` +
          String.raw`|%))`,
        "g",
      ),
      "mdy",
      (value) => isNumeric(value, "mdy"),
    ),
    ...day(
      new RegExp(
        `(?<![\\w.])\\d{1,2}(?:st|nd|rd|th)?[- ./]?(?: of )?${month}\\.?[-` +
          ` .,/]{0,3}(?:${year}|'?\\d\\d)(?!\\d|:\\d)`,
        "g",
      ),
      "d_Mon_y",
      isNamedDay,
    ),
    ...day(
      new RegExp(`(?<!\\w)${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ${year}(?!\\d)`, "g"),
      "Mon_d_y",
      isNamedDay,
    ),
    ...day(
      new RegExp(`(?<!\\w)${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?![\\d%]|[./:]\\d| ?m[gL])`, "g"),
      "Mon_d",
      isNamedDay,
    ),
    // In lower case "may" and "march" are other words too.
    ...day(
      new RegExp(
        String.raw`(?<!\w)(?:(?:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?` +
          String.raw`|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?` +
          String.raw` \d{1,2}(?:st|nd|rd|th)?|(?:may|march) \d{1,2}(?:st|nd|rd|th))` +
          String.raw`(?:,? (?:19|20)\d\d)?(?![\d%]|[./:]\d| ?m[gl])`,
        "g",
      ),
      "Mon_d",
      isNamedDay,
    ),
    ...day(
      new RegExp(`(?<![\\w.])\\d{1,2}(?:st|nd|rd|th)?[- ](?:of )?${month}(?![a-z])`, "g"),
      "d_Mon",
      isNamedDay,
    ),
    ...day(new RegExp(`(?<!\\w)${month}\\.?,?[ -](?:of )?(?:${year}|'\\d\\d)(?!\\d)`, "g"), "Mon_y"),
    ...day(
      /(?<![\d./-])(?:0?[1-9]|1[0-2])\/(?:19|2[01])\d\d(?![\d/])/g,
      "m_y",
      (_value, start) => !isExpiry(text, start),
    ),
    ...day(
      /(?<![\w./]|(?<!\d\/\d{1,2})-)\d{1,2}\/\d{1,2}(?![\w/%]|-(?!\d{1,2}\/\d)|[.,]\d)/g,
      "md",
      (value, start) => {
        const [a = 0, b = 0] = numbersIn(value);
        const [left, right] = [before(text, start), after(text, start + value.length)];
        if (!isDay({ month: a, day: b }) || scoreCue.test(left)) return false;
        if (fractionTail.test(right)) return false;
        // Second numbers of scores and strengths are few: 4, 5, 6, 10 and what questionnaires are out of.
        return (
          dayCue.test(left) ||
          // No score and no strength is more than what it is out of.
          (a > b && !/\b(?:ratio|titer|vision|va|o[dsu]|i:e|l|c|t)\W{0,3}$/i.test(left)) ||
          /\b0/.test(value) ||
          dayTail.test(right) ||
          (b >= 7 && b !== 10 && (!scoreMaxima.has(b) || /\p{Ll}{2}[,:]? {1,2}$/u.test(left)))
        );
      },
    ),
  ];
};
