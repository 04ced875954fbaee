import type { Span, SpanType } from "../../data/record.js";
import { isCity, isOrdinary } from "../words/lexicon.js";
import { codeLabels, insurers } from "./code-labels.js";
import { before, spanAt, spansOf, type Detector } from "./detector.js";
import { oneOf } from "./one-of.js";
import { states } from "./postal.js";

/**
 * What dictation writes in words: numbers digit by digit ("four oh seven, one one nine three"), days ("march
 * third nineteen fifty two"), ages, house numbers, e-mail addresses ("chidi dot okonkwo at mail dot org"),
 * and
 * places in lower case. Numbers in words are identifiers only by what stands before them.
 */

const unit = "(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine)";
const teen = "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
const ten = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
const numberWord = `(?:${unit}|${teen}|${ten}|hundred|thousand|double|triple|\\d{1,4})`;
const spokenLetter = `(?:[a-z](?:,? (?:as in|for|like) \\p{L}{2,12},?)?|${oneOf`
  alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa
  quebec romeo sierra tango uniform victor whiskey x-?ray yankee zulu dash hyphen slash point dot`})`;
const separator = `(?:,? |-|, ?|\\. (?=${unit}\\b))`;
const run =
  `${numberWord}(?:${separator}(?:(?:dash|hyphen|and|point|comma|then|space|slash|period|dot) ` +
  `)?${numberWord}){1,24}`;
const coded = `(?:${spokenLetter} ){0,8}${numberWord}(?:${separator}(?:${numberWord}|${spokenLetter})){2,28}`;

const runPattern = new RegExp(`(?<![\\p{L}\\d'-])${run}(?![\\p{L}\\d'])`, "giu");
const codedHere = new RegExp(`${coded}(?![\\p{L}\\d'])`, "iuy");

/** Digits that a run stands for, as far as their number matters: "double five" is two, "forty two" is two. */
function countDigits(value: string): number {
  let count = 0;
  let repeat = 1;
  let isTens = false;
  for (const word of value.toLowerCase().split(/[ ,-]+/)) {
    if (word === "double" || word === "triple") repeat = word === "double" ? 2 : 3;
    else if (new RegExp(`^${unit}$`).test(word)) {
      count += isTens && word !== "oh" && word !== "zero" && word !== "o" ? 0 : repeat;
      [isTens, repeat] = [false, 1];
    } else if (new RegExp(`^${ten}$`).test(word)) {
      count += 2;
      isTens = true;
    } else if (new RegExp(`^${teen}$`).test(word)) {
      count += 2;
      isTens = false;
    } else if (/^\d+$/.test(word)) {
      count += word.length;
      isTens = false;
    } else if (word === "hundred") count += 2;
  }
  return count;
}

const phoneCue = new RegExp(
  String.raw`\b(?:phone|cell|mobile|tel|telephone|call(?:ed)?(?: back| her` +
    String.raw`| him| them| us)?|reach(?:ed)?|number|contact|home|work|landline` +
    String.raw`|pager|callback|fax)\b[^\n.]{0,30}$`,
  "i",
);
const pagerCue = /\b(?:pager|beeper|bleep)\b[^\n.]{0,30}$/i;
const faxCue = /\bfax(?:ed)?\b[^\n.]{0,40}$/i;
const ssnCue = /\b(?:social security|social|ssn|last (?:four|4))\b[^\n.]{0,30}$/i;
const zipCue = new RegExp(`\\b(?:zip(?: code)?(?: is)?|${states.names.join("|")}),? ?$`, "i");
const dayCue = new RegExp(
  String.raw`\b(?:admitted|dictated|on|date|dated|fell|seen|visit|appointment|appt|due|since|until` +
    String.raw`|discharged|signed|surgery|started` +
    String.raw`|stopped|transcribed|collected|drawn|scheduled|expires|effective|follow up)(?: on| is` +
    String.raw`| was| for)? $`,
  "i",
);
const smallNumbers = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen"
).split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** "ten three twenty four": a month, a day and, where the cue is a mere "on", a year. */
function isSpokenDay(value: string, needsYear: boolean): boolean {
  const numbers: number[] = [];
  let isTens = false;
  for (const word of value.toLowerCase().split(/[ ,-]+/)) {
    const small = word === "oh" || word === "o" ? 0 : smallNumbers.indexOf(word);
    if (small >= 0 && isTens && small > 0 && small < 10) {
      numbers.push((numbers.pop() ?? 0) + small);
      isTens = false;
    } else if (small >= 0) numbers.push(small);
    else if (tens.includes(word)) {
      numbers.push(20 + 10 * tens.indexOf(word));
      isTens = true;
    } else return false;
    if (small > 9) isTens = false;
  }
  const [month = 0, day = 0, ...year] = numbers[0] === 0 ? numbers.slice(1) : numbers;
  return (
    month > 0 &&
    month < 13 &&
    day > 0 &&
    day < 32 &&
    year.length <= 2 &&
    (!needsYear || year.length > 0) &&
    (year.length < 2 || year[0] === 19 || year[0] === 20)
  );
}
const birthCue = /\b(?:dob|d o b|date of birth|born(?: on)?|birth ?date|birthday)(?: is)?[:, ]{1,3}$/i;
const measureTail = new RegExp(
  String.raw`^ ?(?:mg|milligrams?|ml|milliliters?|cc|units?|percent|over|hours?` +
    String.raw`|days?|weeks?|minutes?|degrees|beats|liters?|pounds|kilos|kg` +
    String.raw`|centimeters|cm|millimeters|out of|feet|inches|mcg|micrograms)\b`,
  "i",
);

function numbers(text: string): Span[] {
  return [...text.matchAll(runPattern)].flatMap(({ index, 0: value }): Span[] => {
    if (
      // Digits with spaces between are dictated too: "4 1 5, 5 5 5, 0 1 9 9".
      !(/[a-z]{3}/i.test(value) || /^(?:\d[ ,.-]{1,2}){5,}\d$/.test(value)) ||
      measureTail.test(text.slice(index + value.length, index + value.length + 16))
    )
      return [];
    const left = before(text, index);
    const count = countDigits(value);
    const as = (type: SpanType): Span[] => [spanAt(type, { start: index, value, format: "dictated" })];
    if (ssnCue.test(left) && count >= 4) return as("SSN");
    if (zipCue.test(left) && count === 5) return as("ZIP");
    if (birthCue.test(left) || (dayCue.test(left) && isSpokenDay(value, / on $/i.test(left))))
      return as("DATE");
    if (pagerCue.test(left) && count >= 3 && count <= 7) return as("PHONE");
    if (faxCue.test(left) && count >= 7) return as("FAX");
    if ((phoneCue.test(left) && count >= 7 && count <= 12) || count === 10) return as("PHONE");
    return [];
  });
}

const labels = codeLabels.map(({ type, label, minDigits }) => ({
  type,
  minDigits,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:${label})(?:(?:,? [a-z']{1,12}){0,7}? (?:is|number|was|of|as|reads|says` +
      `|ends in|ending in)` +
      `|,? (?:number|no))?[:, ]{1,3}` +
      `(?=(?:${spokenLetter} ){0,8}${numberWord}\\b)`,
    "giu",
  ),
}));

const insurer = new RegExp(String.raw`\b${insurers}\b[^\n]{0,40}$`, "i");

/** Codes behind their label, letters among them. */
function codes(text: string): Span[] {
  return labels.flatMap(({ type, pattern, minDigits }) =>
    [...text.matchAll(pattern)].flatMap((match): Span[] => {
      const start = match.index + match[0].length;
      codedHere.lastIndex = start;
      const value = codedHere.exec(text)?.[0];
      if (value === undefined || !/[a-z]{3}/i.test(value) || countDigits(value) < Math.min(4, minDigits))
        return [];
      const isPlan = /^id\b/i.test(match[0]) && insurer.test(before(text, match.index));
      return [spanAt(isPlan ? "HEALTH_PLAN" : type, { start, value, format: "dictated" })];
    }),
  );
}

const month = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const ordinal = oneOf`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
  twenty[_-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) thirty[_-]first
  \d{1,2}(?:st|nd|rd|th)`;
const year =
  `(?:(?:nineteen|eighteen|twenty) (?:oh |hundred)?(?:${teen}|${ten}` +
  `(?:[ -]${unit})?|${unit})?|two thousand(?: and)?(?: (?:${teen}` +
  `|${ten}(?:[ -]${unit})?|${unit}))?|(?:19|20)\\d\\d)`;
const cardinalDay = `(?:${teen}|(?:twenty|thirty)(?:[ -]${unit})?|${unit})`;
const days: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${month.replace("|may|", "|")}|(?<=\\b(?:on|since|in|of|admitted|for|until|by) ` +
      `)may) (?:${teen}|(?:twenty|thirty)(?:[ -]${unit})?|one|two|three|four|five|six|seven|eight` +
      `|nine)(?![\\p{L}-]| (?:hundred|oh|point|mg|milligrams))`,
    "giu",
  ),
  new RegExp(`(?<!\\p{L})${month},? (?:the )?${ordinal}(?:(?:,| of)? ${year})?(?!\\p{L})`, "giu"),
  new RegExp(`(?<!\\p{L})(?:the (?!\\d))?${ordinal} (?:of )?${month}(?:,? ${year})?(?!\\p{L})`, "giu"),
  new RegExp(
    `(?<!\\p{L})${month},? ${cardinalDay},? (?:nineteen|two thousand` +
      `|twenty)[ -](?:and )?(?:${teen}|${ten}(?:[ -]${unit})?|oh ${unit}` +
      `|${unit})(?!\\p{L})`,
    "giu",
  ),
  new RegExp(
    `(?<!\\p{L})${month} (?:of )?(?:nineteen|twenty|two thousand)` +
      `(?: and)? (?:${teen}|${ten}(?:[ -]${unit})?|oh ${unit}|${unit})` +
      `(?!\\p{L})`,
    "giu",
  ),
  new RegExp(
    `(?<!\\p{L})${numberWord}(?: ${unit})? (?:slash|stroke) ${numberWord}` +
      `(?: ${unit})?(?: (?:slash|stroke) ${numberWord}(?: ${numberWord}){0,3})?` +
      `(?!\\p{L})`,
    "giu",
  ),
];

/** "thursday the twelfth", "next labs on the third." */
const dayAlone = new RegExp(
  `(?<!\\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? the` +
    ` ${ordinal}|(?<=\\b(?:on|by|until|till|til|for|since|tomorrow|today|yesterday) )the ${ordinal}` +
    `(?= ?(?:[.,;]|$|\\n| (?:at|with|for)\\b)))(?!\\p{L})`,
  "giu",
);

const ages = new RegExp(
  `(?<!\\p{L})(?:ninety(?:[ -]${unit})?|(?:a |one )?hundred(?: and)?` +
    `(?: (?:${unit}|${teen}))?)(?=[ -](?:years?|yrs?)(?: |-)(?:old` +
    `|of age|young)|[ -]year[ -]old|(?<=\\b(?:age|aged|age is) \\S{1,20})|(?<=\\b(?:turn(?:s|ed` +
    `|ing)|just turned) \\S{1,20})|(?<=\\b(?:he|she|patient|who|mother|father)(?: is|'s) (?:now ` +
    `)?\\S{1,20}(?: \\S{1,8})?)(?=[.,;]|$| and\\b))`,
  "giu",
);

const streetWord =
  "(?:street|avenue|road|lane|drive|court|boulevard|way|place|circle|terrace|parkway|highway|" +
  "trail|close|crescent)";
const street = new RegExp(
  `(?<![\\p{L}\\d'-])(?:${numberWord}(?:[ -]${numberWord}){0,5}` +
    `|\\d{1,5}) (?:[a-d] )?(?:(?:north|south|east|west) )?(?:(?!${numberWord}` +
    ` |and |the |of |to )[\\p{L}'-]{2,16} ){1,3}?${streetWord}(?:` +
    ` (?:apartment|apt|unit|suite|number) (?:${numberWord}|\\w{1,4})` +
    `(?: ${numberWord})?)?(?!\\p{L})`,
  "giu",
);
const stateNames = states.names.join("|");
const lowerTown = new RegExp(
  `(?<=\\b(?:lives? in|living in|resid(?:es|ing) in|born in|moved` +
    ` (?:to|from)|from|raised in|native of|resident of|in|near|to` +
    `|at|${streetWord},?) )(?:(?:saint|st|mount|fort|new|north|south` +
    `|east|west|san|santa|los|las|el|port|lake) )?\\p{Ll}{3,16}(?:` +
    ` (?:city|springs|falls|hills?|rapids|beach|park|heights|valley` +
    `|creek|bay|grove|cloud|paul|ridge|ville|town))?(?![\\p{L}\\d'-])`,
  "gu",
);
const beforeState = new RegExp(
  `(?<!\\p{L})\\p{Ll}{3,16}(?=,? (?:${stateNames.toLowerCase()})(?!\\p{L}))`,
  "gu",
);

/** Towns in lower case: of the list anywhere behind a preposition; any other word only behind "lives in". */
const livesIn = new RegExp(
  String.raw`\b(?:lives? in|living in|resid(?:es|ing) in|born in|moved (?:to` +
    String.raw`|from)|raised in|native of|resident of|grew up in) $`,
);

/** Towns of two and three words: "the library in eau claire". */
const longTown = new RegExp(
  String.raw`(?<=\b(?:in|from|to|near|at|of) )\p{Ll}{2,14} \p{Ll}{3,14}(?: \p{Ll}{3,14})?` +
    String.raw`(?![\p{L}\d'-])`,
  "gu",
);

function longTowns(text: string): Span[] {
  return [...text.matchAll(longTown)].flatMap(({ index, 0: value }): Span[] => {
    const two = value.split(" ").slice(0, 2).join(" ");
    const name = isCity(value) ? value : isCity(two) ? two : undefined;
    return name === undefined || name.split(" ").every((word) => isOrdinary(word))
      ? []
      : [spanAt("CITY", { start: index, value: name, format: "lower" })];
  });
}

function towns(text: string): Span[] {
  const accept = (start: number, raw: string, isCued: boolean): Span[] => {
    const parts = raw.split(" ");
    const value = isCity(raw) || isCity(raw.replace(/^(?:saint|st) /, "st. ")) ? raw : (parts[0] ?? "");
    const own =
      parts.length > 1 &&
      /^(?:saint|st|mount|fort|new|north|south|east|west|san|santa|los|las|el|port|lake)$/.test(value)
        ? raw
        : value;
    const isKnown = isCity(own) || isCity(own.replace(/^(?:saint|st) /, "st. "));
    return (isKnown && !isOrdinary(own)) || (isCued && !isOrdinary(own))
      ? [spanAt("CITY", { start, value: own, format: "lower" })]
      : [];
  };
  return [
    ...[...text.matchAll(lowerTown)].flatMap(({ index, 0: value }) => {
      const left = before(text, index);
      return accept(index, value, livesIn.test(left) || new RegExp(`${streetWord},? $`, "i").test(left));
    }),
    ...[...text.matchAll(beforeState)].flatMap(({ index, 0: value }) => accept(index, value, true)),
  ];
}

/** Houses in lower case: "from saint brigid hospital". */
const house = new RegExp(
  String.raw`(?<=\b(?:from|to|at|by|of|in|with) )(?:the )?(?:(?:st\.|mt\.|\p{Ll}[\p{Ll}'-]{1,16})` +
    String.raw` ){1,4}?(?:hospital|nursing (?:home|cent(?:er|re)|facility)|care cent(?:er|re)|living ` +
    String.raw`cent(?:er|re)|clinic|home care|home health(?: care)?|home hospice|medical cent(?:er` +
    String.raw`|re)` +
    String.raw`|health cent(?:er|re)|rehab(?:ilitation)?(?: cent(?:er|re))?` +
    String.raw`|hospice|assisted living|care home|pharmacy|infirmary|manor|skilled` +
    String.raw` nursing|urgent care|correctional (?:facility|institution)|county` +
    String.raw` jail|shelter|surgery|senior living)(?!\p{L})|(?:^|\n)[ \t]{0,8}` +
    String.raw`(?:\p{Ll}[\p{Ll}'.-]{1,16} ){1,4}?(?:hospital|clinic|medical` +
    String.raw` center|nursing home|pharmacy)(?=[ \t]*(?:\n|$))`,
  "gu",
);
/** "to saint brendan's", "at st. mary's" */
const saint = new RegExp(
  String.raw`(?<=\b(?:from|to|at|by|of|via|with) )(?:saint|st\.?|our lady of|osf|mount|mt\.?) ` +
    String.raw`\p{Ll}{3,14}(?:['’]s| \p{Ll}{3,12}['’]s)?(?![\p{L}'’])`,
  "gu",
);
/** Chains in lower case; homes by what their names end in, where somebody came from or went to. */
const lowerChain = new RegExp(
  String.raw`(?<![\p{L}\d])(?:walgreens|cvs|rite aid|kroger|walmart|labcorp|quest diagnostics` +
    String.raw`|davita|fresenius|brookdale|kaiser)(?: pharmacy)?(?![\p{L}\d])`,
  "gu",
);
const lowerHome = new RegExp(
  String.raw`(?<=\b(?:from|to|at|of|via) )(?!(?:the|his|her|a|an|this|that|our|my|their|any) ` +
    String.raw`)\p{Ll}{3,14}(?: \p{Ll}{3,14})? ` +
    String.raw`(?:pines|oaks|manor|village|acres|gardens|terrace|haven|grove|meadows|lodge|estates` +
    String.raw`|hollow)(?![\p{L}])`,
  "gu",
);
const generalHouse = new RegExp(
  String.raw`^(?:the|a|an|his|her|our|this|that|outside|local|another|any` +
    String.raw`|hospital|home|skilled|nursing|same|day|main|acute|inpatient` +
    String.raw`|outpatient|prior|previous|new|urgent|primary|care|pain|wound` +
    String.raw`|family|surgery|eye|emergency|homeless|women's|and|for|general` +
    String.raw`|regional|community|county|state|city|long|term|short|medical` +
    String.raw`|health|rehab|their|nearby|admitted|transferred|in|from|to|at` +
    String.raw`|follow|up|back|cardiology|specialty|mail|order|retail|oncology` +
    String.raw`|memory|open|heart|knee|hip|discharge|discharged|going|been|was` +
    String.raw`|is|be|before|after|of|with|patient|elective|recent|bypass|back` +
    String.raw`|home|surgery|cataract|bariatric|spine|hand|foot|brain|vascular` +
    String.raw`|plastic|emergent|undergo|major|minor|oral|or|on|had|weight|loss)$`,
);

function houses(text: string): Span[] {
  const saints = [...text.matchAll(saint)].flatMap(({ index, 0: value }) =>
    isCity(value) || isCity(value.replace(/^(?:saint|st) /, "st. "))
      ? []
      : [spanAt("HOSPITAL", { start: index, value, format: "lower" })],
  );
  return [
    ...saints,
    ...[lowerChain, lowerHome].flatMap((pattern) =>
      spansOf(text, { type: "HOSPITAL", format: "lower", pattern }),
    ),
    ...[...text.matchAll(house)].flatMap(({ index, 0: match }): Span[] => {
      const value = match.trimStart().replace(/^the /, "");
      const start = index + match.length - value.length;
      const words = value.split(" ").slice(0, -1);
      const proper = words.filter((word) => !generalHouse.test(word) && !/ology$|iatr/.test(word));
      if (
        proper.length === 0 ||
        (proper.every((word) => isOrdinary(word)) &&
          !/^(?:saint|st\.?|mercy|mount) /.test(value) &&
          proper.length < 2)
      )
        return [];
      return [spanAt("HOSPITAL", { start, value, format: "lower" })];
    }),
  ];
}

const spokenAddress = new RegExp(
  String.raw`(?<![\p{L}\d@.])[\p{L}\d]{1,30}(?: (?:dot|underscore|dash|hyphen)` +
    String.raw` [\p{L}\d]{1,30}){0,4} at (?:the )?[\p{L}\d-]{2,30}(?: dot [\p{L}\d-]{2,20}){0,3}` +
    String.raw` dot (?:com|org|net|edu|gov|co|uk|example|health|info)(?: dot` +
    String.raw` (?:uk|com))?(?!\p{L})`,
  "giu",
);
const spokenUrl = new RegExp(
  String.raw`(?<![\p{L}\d@.]|\bat )(?:www dot )?[\p{L}\d-]{2,30}(?: dot [\p{L}\d-]{2,20}){0,3}` +
    String.raw` dot (?:com|org|net|edu|gov|example)(?: slash [\p{L}\d-]{2,20}){0,4}` +
    String.raw`(?!\p{L})`,
  "giu",
);

function addresses(text: string): Span[] {
  const emails = spansOf(text, { type: "EMAIL", format: "dictated", pattern: spokenAddress });
  const links = spansOf(text, { type: "URL", format: "dictated", pattern: spokenUrl });
  return [
    ...emails,
    ...links.filter((link) => !emails.some(({ start, end }) => link.start < end && start < link.end)),
  ];
}

/** Two words for numbers, one after another: without them nothing was dictated. */
const someNumber = new RegExp(
  `(?<!\\p{L})${numberWord}${separator}(?:(?:dash|hyphen) )?(?=[a-z])${numberWord}(?!\\p{L})`,
  "iu",
);

/** Without one of these no day was dictated. */
const someMonth = new RegExp(`(?<!\\p{L})(?:${month}|slash|stroke)(?!\\p{L})`, "iu");

export const detectDictated: Detector = (text) => [
  ...(someNumber.test(text) || /\d(?:,? \d){6}/.test(text) ? [...numbers(text), ...codes(text)] : []),
  ...(someMonth.test(text)
    ? days.flatMap((pattern) => spansOf(text, { type: "DATE", format: "dictated", pattern }))
    : []),
  ...spansOf(text, { type: "DATE", format: "dictated", pattern: dayAlone }),
  ...spansOf(text, { type: "AGE", format: "dictated", pattern: ages }),
  ...spansOf(text, {
    type: "ADDRESS",
    format: "dictated",
    pattern: street,
    isValid: (value) => /[a-z]/.test(value),
  }),
  ...towns(text),
  ...longTowns(text),
  ...houses(text),
  ...addresses(text),
];
