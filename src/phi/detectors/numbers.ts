import { before, digitsOf, spansOf, type Detector } from "./detector.js";

/**
 * Numbers with a shape of their own: social security, payment cards, vehicle
 * identification, ages over 89.
 */

const ssnCue = /\b(?:SSN|SS ?#|SS(?= ?:)|social security|social)(?![a-z])[^\d\n]{0,40}$/i;
const lastFourCue = new RegExp(
  String.raw`(?:\b(?:SSN|SS ?#|social security|social)\b[^\d\n]{0,12})?\b` +
    String.raw`(?:last (?:four|4)|last-(?:four|4)|L4|ending(?: in)?)(?: (?:of` +
    String.raw`|digits|SSN|SS|social|is|are|the|her|his)){0,4}[:# ]{0,3}$`,
  "i",
);
/** Numbers of the same form that a label says to be others. */
const ofOther = new RegExp(
  String.raw`\b(?:DL|OLN|lic(?:en[sc]e)?|policy|member|acct|account|claim|case|MRN|chart|fax)(?: ?` +
    String.raw`(?:no|number|id|#))?[.:# ]{1,4}$`,
  "i",
);
const ofCard = /\b(?:card|licen[sc]e|DL|acct|account|visa|phone|VIN|MRN)\b[^\n]{0,30}$/i;

/**
 * Area 000 and 666, group 00 and serial 0000 are never issued (SSA); without a label they are no social
 * security number.
 */
const isIssued = (digits: string): boolean => !/^(?:000|666)|^\d{3}00|0000$/.test(digits);

export const detectSocialSecurity: Detector = (text) => [
  ...spansOf(text, {
    type: "SSN",
    format: "ssn",
    pattern: /(?<![\w-])(?:\d{3}[-.]\d{2}[-.]\d{4}|\d{3} \d{2} \d{4}|\d{9})(?![\w]|-\w)/g,
    isValid: (value, start) =>
      ssnCue.test(before(text, start)) ||
      (value.includes("-") && isIssued(digitsOf(value)) && !ofOther.test(before(text, start))),
  }),
  // Partly masked: XXX-XX-4412, ***-**-4412
  ...spansOf(text, {
    type: "SSN",
    format: "masked",
    pattern: /(?<![\w*-])(?:[Xx]{3}|\*{3}|•{3}|#{3})-?(?:[Xx]{2}|\*{2}|•{2}|#{2}|\d\d)-?\d{4}(?![\w-])/g,
  }),
  ...spansOf(text, {
    type: "SSN",
    format: "last_four",
    pattern: /(?<![\w.-])\d{4}(?![\w-]|\.\d)/g,
    isValid: (_value, start) => lastFourCue.test(before(text, start)) && !ofCard.test(before(text, start)),
  }),
];

/** Whether the last digit checks the others (Luhn, ISO/IEC 7812-1). */
function hasLuhnCheckDigit(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9), 0);
  return sum % 10 === 0;
}

/** Payment cards in blocks of four, without a label: the check digit speaks for them. */
export const detectCards: Detector = (text) =>
  spansOf(text, {
    type: "ACCOUNT",
    format: "card",
    pattern: /(?<![\w-])[3-6]\d{3}([- ])\d{4}\1\d{4}\1\d{4}(?![\w-])/g,
    isValid: (value) => hasLuhnCheckDigit(digitsOf(value)),
  });

const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const vinValues = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";

/** Whether the ninth symbol is the check digit of the others (49 CFR 565.15). */
function hasVinCheckDigit(vin: string): boolean {
  // The table repeats every ten places: A is 1, J is 1, S is 2.
  const sum = vinWeights.reduce(
    (total, weight, i) => total + weight * (vinValues.indexOf(vin.charAt(i)) % 10),
    0,
  );
  return vin.charAt(8) === (sum % 11 === 10 ? "X" : String(sum % 11));
}

export const detectVins: Detector = (text) =>
  spansOf(text, {
    type: "VIN",
    format: "vin17",
    pattern: /(?<![\w-])[A-HJ-NPR-Z\d]{17}(?![\w-])/g,
    isValid: (value, start) =>
      (/\d/.test(value) && /[A-Z]/.test(value) && hasVinCheckDigit(value)) ||
      /\b(?:VIN|vehicle|chassis)\b/i.test(before(text, start)),
  });

const old = "(?:9\\d|1[01]\\d|12[0-5])";
const agePatterns = [
  // 94-year-old, 94 y/o, 94 y.o., 94 yo, 94 years of age
  new RegExp(
    `(?<![\\d.,/-])${old}(?=[ -]?(?:years?|yrs?|y)[ -]?(?:old|of age|o)\\b|[ -]?y(?:\\/|\\.? ?)o\\b)`,
    "gi",
  ),
  // he is 94; 94F with heart failure
  new RegExp(`(?=9|1[012])(?<=\\b(?:he|she|patient|pt) is )${old}(?= *(?:[.,;)]|and\\b|$))`, "gi"),
  new RegExp(
    `(?<![\\d.,/-])${old}(?=[MF] ` +
      "(?:with|who|w\\/|s\\/p|c\\/o|h\\/o|presents|presenting|admitted|here|from)(?![a-z]))",
    "g",
  ),
  // Mrs. Ottoline Graves (97)
  new RegExp(
    `(?<=(?:\\p{Lu}[\\p{L}'’-]{1,20} ?\\(|\\p{Lu}[\\p{L}'’-]{1,20} \\p{Lu}[\\p{L}'’-]{1,20}, ` +
      `))${old}(?=[),]|,? ?[MF]\\b)`,
    "gu",
  ),
  // Winslow, Ezra P 91 M · (90 J.)
  new RegExp(
    `(?<=\\p{Lu}\\p{Ll}{2,20} (?:\\p{Lu}\\.? )?(?<!(?:Temp|Temperature|Sat|Pulse|Heart|Rate|Resp` +
      `|Weight) ))${old}(?= [MF]\\b)|(?<=\\()${old}(?= J\\.?\\))`,
    "gu",
  ),
  // age 94, aged 94, a woman of 94
  new RegExp(
    "(?=9|1[012])(?<=\\b(?:age|aged|age is|age:|age of|turned|" +
      `(?:man|woman|lady|gentleman|male|female|patient) of) {0,3})${old}(?![\\d.,/%-]{0,6}\\d|%)`,
    "gi",
  ),
  // Age: 94 · Age/Sex: 94/F · 94/F · 94yF · 94 yr
  new RegExp(`(?=9|1[012])(?<=\\bage(?:/(?:sex|sx|gender))?[:| ]{1,4})${old}(?![\\d.%])`, "gi"),
  new RegExp(
    `(?<![\\d.,/:-])${old}(?=(?: ?(?:y|yo|yrs?|years?)[ /-]?|/| ?` +
      `(?=[fm][e]?[am]))?(?:F|M|female|male)\\b(?! ?[\\d°]))`,
    "g",
  ),
  new RegExp(
    `(?<![\\d.,/:-])${old}(?= ?-?(?:yo|y\\.o\\.?|y/o|yrs?|ans|años|anni|jarige?|jährige[rn]?|jaar|Jahre)\\b)`,
    "g",
  ),
  new RegExp(
    `(?=9|1[012])(?<=\\b(?:âgée? de|aged|turned|età|edad|Alter|leeftijd|is now` +
      `|who is|now aged)[: ]{1,2})${old}(?![\\d.,/%-]{0,2}\\d|%)`,
    "gi",
  ),
  // Anna Hayes, 94 y; known for X, 94 years: stands alone between commas, strokes or the end of a line
  new RegExp(
    `(?<=[,/|;(] {0,3})${old}(?= {0,3}(?:years?|yrs?|y|F|M|female|male)\\b {0,3}(?:[,./|;)\\n]|$))`,
    "g",
  ),
];

/** Ages from 90 to 125; younger ones are no identifiers. A span of time ("for 90 years") is no age. */
export const detectAges: Detector = (text) =>
  agePatterns.flatMap((pattern) =>
    spansOf(text, {
      type: "AGE",
      format: "n",
      pattern,
      isValid: (_value, start) =>
        !/\b(?:for|past|over|last|every|temp|temperature|in)[ :]{0,3}$/i.test(before(text, start)),
    }),
  );
