import type { Span } from "../../data/record.js";
import { endOfMatch, spanAt, spansOf, type Detector } from "./detector.js";
import { oneOf } from "./one-of.js";
import { states, streetSuffixes } from "./postal.js";

/**
 * Where people live: street, city, ZIP code. States are no identifiers. Every repetition has a bound, so that
 * no text takes long.
 */

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}\\.?";
const unit = "(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Rm|Room|Floor|Fl|Bldg|Lot|#)\\.? ?#?[\\w-]{1,8})?";
const ordinal = "\\d{1,3}(?:st|nd|rd|th)";
const stateNames = states.names.join("|");
const tail = `(?:[A-Z]{2}|${stateNames})[,.]? {1,3}\\d{5}(?!\\d|-\\d{4}-)`;
const stateNamesSet: ReadonlySet<string> = new Set(states.names);
const compass = "(?:[NSEW]{1,2}\\.?|North|South|East|West)";

const suffix = streetSuffixes.join("|");
const streetPattern = new RegExp(
  `(?<![\\w./-])\\d{1,6}[A-Z]? (?:${compass} )?(?:(?:${word}|${ordinal}) ){1,4}?(?:${suffix})(?: ` +
    `(?:${suffix}))?\\b\\.?(?: ${compass}(?![\\w.]))?${unit}`,
  "gu",
);
const highwayPattern = new RegExp(
  `(?<![\\w./-])\\d{1,6} (?:${compass} )?(?:(?:US|State|County|Old) ` +
    `)?(?:Hwy|Highway|Route|Rte|Rt|County Road|CR|SR|FM)\\.? \\d{1,4}(?: ${compass}(?![\\w.]))?${unit}`,
  "gu",
);
/** A number and names right before city, state and ZIP code are a street, whatever its name ends in. */
const streetBeforeCity = new RegExp(
  `(?<![\\w./-])\\d{1,6}[A-Z]? (?:${word}|${ordinal})(?: (?:${word}` +
    `|${ordinal}|of|the|de|la)){0,4}${unit}(?=(?:,|,? ` +
    `in|\\n) {0,2}(?:${word} ?){1,4},? ${tail})`,
  "gu",
);
/** Behind a label a number and names are one too. */
const labelledStreet = new RegExp(
  `(?<=\\b(?:[Aa]ddress|[Aa]dres|[Aa]dr\\.?)(?: on file| of record)?:? {0,3})\\d{1,6}[A-Z]?` +
    ` (?:${compass} )?${word}(?: (?:${word}|of|the|de|la|y|yr|na)){0,4}${unit}`,
  "gu",
);
const boxPattern = /\b(?:P\.? ?O\.? Box|Post Office Box) \d{1,6}/gi;

const place = `${word}(?: (?:'n'|of|de|la|the|del|${word})){0,3}`;
const cityBeforeZip = new RegExp(`(?<![\\p{L}\\d])${place}(?=,? (${tail}))`, "gu");
const cityBeforeState = new RegExp(
  `(?<![\\p{L}\\d])${place}(?=, (?:([A-Z]{2})(?![\\p{L}\\d:#]| ?[:#]? ?\\d)|(?:${stateNames})\\b))`,
  "gu",
);
/**
 * What stands right before a city: "resident of", "lives with his wife in", "a 62-year-old man from", "Anna
 * Hayes from". Minds case, for the capital that follows.
 */
const livesIn =
  String.raw`[Ll]iv(?:es|ed|ing)\b[^.;\n\p{Lu}]{0,24}(?:\p{Lu}\p{Ll}{1,15})?[^.;\n\p{Lu}]{0,12}` +
  String.raw` in`;
const cityWords = oneOf`
  [Rr]esident_of [Rr]esid(?:es|ing)_in [Nn]ative_of [Bb]orn_in [Mm]oved_(?:here_)?(?:to|from)
  [Rr]elocated_(?:to|from) [Tt]ravell?ed_(?:to|from) [Tt]rip_to [Vv]isiting_from
  (?:[Hh]e|[Ss]he|[Ww]ho|[Pp]atient|[Ff]amily)_(?:comes|came|is)_from [Oo]riginally_from [Hh]ome_in
  [Ll]ocated_in [Rr]aised_in [Gg]r[eo]w(?:n|ing)?_up_in [Cc]ity: [Hh]ometown:? [Bb]irthplace:
  [Rr]esidence: (?:man|woman|patient|male|female|gentleman|lady|M|F)_from`;
const personFrom =
  String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30} (?:\p{Lu}\.? )?\p{Lu}[\p{L}\p{M}'’-]{1,30}` +
  String.raw`(?<!ed) from`;
const cityCue = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${cityWords}|${livesIn})|${personFrom}) {1,2}(?:the city of )?(?=\p{Lu})`,
  "gu",
);
const placeHere = new RegExp(place, "uy");
/** States whose code is also a degree or a title behind a name: a city is told by more than them. */
const degrees: ReadonlySet<string> = new Set(["MD", "PA", "DO", "MS", "MA", "DC", "OD", "MT"]);
/** Words that begin with a capital in such a place and are no city. */
const noCity = new RegExp(
  String.raw`^(?:Dr|Mr|Mrs|Ms|II|III|IV|Jr|Sr|The|A|An|Room|Ward|Unit|Hospital` +
    String.raw`|Clinic|Emergency|Intensive|Cardiology|Radiology|Surgery|Medicine` +
    String.raw`|Oncology|Neurology|PACU|ICU|OR|ED|ER|SNF|EMS|OSH|January|February` +
    String.raw`|March|April|May|June|July|August|September|October|November` +
    String.raw`|December|I|He|She|His|Her)\b`,
);

export const detectPlaces: Detector = (text) => {
  const streets = [
    ...spansOf(text, { type: "ADDRESS", format: "street", pattern: streetPattern }),
    ...spansOf(text, { type: "ADDRESS", format: "street", pattern: highwayPattern }),
    ...spansOf(text, { type: "ADDRESS", format: "street", pattern: labelledStreet }),
    ...spansOf(text, { type: "ADDRESS", format: "street", pattern: streetBeforeCity }),
    ...spansOf(text, { type: "ADDRESS", format: "box", pattern: boxPattern }),
  ];
  const zips = [
    ...text.matchAll(
      /(?=\d)(?<=(?<!\p{L})([A-Z]{2}|\p{Lu}\p{Ll}{2,14})[,.]? {1,3})\d{5}(?:-\d{4})?(?!\d|[.-]\d)/gu,
    ),
  ].flatMap(({ index, 0: value, 1: state = "" }): Span[] =>
    isState(state) && (state !== "ID" || value.startsWith("83"))
      ? [spanAt("ZIP", { start: index, value, format: "zip" })]
      : [],
  );
  const labelledZips = spansOf(text, {
    type: "ZIP",
    format: "zip",
    pattern: /(?=\d)(?<=\bzip(?: ?code)?:? {0,3})\d{5}(?:-\d{4})?(?!\d)/gi,
  });
  const withZip = [...text.matchAll(cityBeforeZip)].flatMap(
    ({ index, 0: value, 1: following = "" }): Span[] =>
      !/^ID[,.]? {1,3}(?!83)/.test(following) &&
      isState(/^\p{Lu}+(?:\p{Ll}+)?/u.exec(following)?.[0] ?? "") &&
      !noCity.test(value)
        ? [spanAt("CITY", { start: index, value, format: "city_zip" })]
        : [],
  );
  const withState = [...text.matchAll(cityBeforeState)].flatMap(({ index, 0: value, 1: state }): Span[] => {
    const isPlain = state === undefined || (states.abbreviations.has(state) && !degrees.has(state));
    return isPlain && !noCity.test(value) && value !== value.toUpperCase()
      ? [spanAt("CITY", { start: index, value, format: "city_state" })]
      : [];
  });
  return [...streets, ...zips, ...labelledZips, ...withZip, ...withState, ...cuedCities(text)];
};

/** Capital words behind a cue. */
function cuedCities(text: string): Span[] {
  return [...text.matchAll(cityCue)].flatMap(({ index, 0: cue }): Span[] => {
    const start = index + cue.length;
    // The full stop is the sentence's, but for that of an abbreviation.
    const value = text
      .slice(start, endOfMatch(placeHere, text, start))
      .replace(/(?<!\b(?:St|Ft|Mt))\.(?: .*)?$/u, "");
    return value === "" || noCity.test(value) || stateNamesSet.has(value)
      ? []
      : [spanAt("CITY", { start, value, format: "city" })];
  });
}

const isState = (name: string): boolean =>
  states.abbreviations.has(name) ||
  states.names.some((state) => state === name || state.endsWith(` ${name}`));
