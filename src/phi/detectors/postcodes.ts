import type { Span } from "../../data/record.js";
import { isCity } from "../words/lexicon.js";
import { before, spansOf, type Detector } from "./detector.js";
import { oneOf } from "./one-of.js";
import { states } from "./postal.js";

/**
 * Postcodes of Britain, Ireland, Canada and the Netherlands by their form; those of five and four digits by
 * the town that follows, where the town is known or a street stands before.
 */

/** Areas of the Royal Mail. */
const areas = oneOf`
  AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH
  EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M
  ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST
  SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`;
const british = new RegExp(String.raw`(?<![\w-])${areas}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\w-])`, "g");
const irish = /(?<![\w-])[AC-FHKNPRTV-Y]\d[\dW] ?(?=[AC-FHKNPRTV-Y\d]*[A-Z])[AC-FHKNPRTV-Y\d]{4}(?![\w-])/g;
const canadian = /(?<![\w-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d(?![\w-])/g;
const dutch = /(?<![\w-])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?=,? {1,2}(?:'s-|\p{Lu})[\p{L}'’-]{2,})/gu;
/** "Pontardawe SA8 4QL", "St Agnes, TR5 0XX" */
const beforeBritish = new RegExp(
  String.raw`(?<=(?:^|[,\n;] {0,3}|  ))(\p{Lu}[\p{L}'’.-]{1,20}(?: (?:on|upon|le|by` +
    String.raw`|\p{Lu}[\p{L}'’.-]{1,20})){0,2})(?=,? {1,2}${areas}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}` +
    String.raw`(?![\w-]))`,
  "gu",
);
const streetEnd = new RegExp(
  String.raw`(?:Street|Road|Lane|Avenue|Close|Drive|Way|Crescent|Square|Gardens|Terrace|House|Court` +
    String.raw`|Row|Hill|Surgery|Hospital|Clinic|Centre)$`,
);
/** Up to three words of a town; what ends the name is decided by the list. */
const beforeTown = new RegExp(
  String.raw`(?<![\w.-])(?:(?:A|B|CH|D|F|I|E|L|DK|S|PL|NL|P)-)?(?:\d{5}|\d{4}` +
    String.raw`(?:-\d{3})?|\d{2}-\d{3}|\d{3} \d{2}) {1,2}(?=(?:\(?\p{Lu}[\p{L}\p{M}'’.-]{1,30}))`,
  "gu",
);
const townAt = new RegExp(
  String.raw`\(?(\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?:[ -](?:am|an der|im|bei|sur` +
    String.raw`|de|la|le|del|di|den|aan|ob|\p{Lu}[\p{L}\p{M}'’.-]{1,30})){0,3})`,
  "uy",
);
const streetBefore =
  /\d{1,4} ?[a-zA-Z]?(?:, ?\d{1,2}[ºª°] ?[A-Z]?)?(?:,| -|\n| {2}|;|\|)? {0,4}$|[\p{L}] ?[,\n] {0,4}$|- $/u;
const notTown = new RegExp(
  String.raw`^(?:Mr|Mrs|Ms|Dr|Herrn?|Frau|Prof|CPT|ICD|NDC|Code|Units?|Patients?` +
    String.raw`|Tel|Fax|Date|Hours|Male|Female|The|January|February|March|April` +
    String.raw`|May|June|July|August|September|October|November|December|Visit` +
    String.raw`|Medicaid|Medicare|Subscriber|Policy|Member|Group|Discharge|Admission` +
    String.raw`|Name|DOB|MRN|Phone|Emergency)\b`,
);

/** Longest known town among the first words, else the first word. */
function townIn(words: string): string {
  const parts = words.split(/ /);
  for (let count = parts.length; count > 1; count--) {
    const name = parts.slice(0, count).join(" ");
    if (
      isCity(name) ||
      /(?:am|an der|im|bei|sur|de|la|le|del|di|den|aan)$/.test(parts.slice(0, count - 1).join(" "))
    )
      return name;
  }
  return parts[0] ?? "";
}

export const detectPostcodes: Detector = (text) => [
  ...[british, irish, canadian].flatMap((pattern) =>
    spansOf(text, {
      type: "ZIP",
      format: "postcode",
      pattern,
      isValid: (value, start) =>
        value.includes(" ") || /[,\n] {0,3}$|\p{L} {1,2}$/u.test(before(text, start)),
    }),
  ),
  ...behindTown(text),
  ...[...text.matchAll(beforeBritish)].flatMap(({ index, 1: words = "" }): Span[] => {
    const parts = words.split(" ");
    const name = parts.map((_, i) => parts.slice(i).join(" ")).find((each) => isCity(each)) ?? words;
    const start = index + words.length - name.length;
    return notTown.test(name) || streetEnd.test(name)
      ? []
      : [{ type: "CITY", start, end: start + name.length, format: "city_zip" }];
  }),
  ...spansOf(text, { type: "ZIP", format: "zip", pattern: labelled }),
  // BERWYN/IL/60402
  ...[...text.matchAll(/(?<![\p{L}\d])(\p{Lu}[\p{L} .'’-]{2,24})\/([A-Z]{2})\/(\d{5})(?!\d)/gu)].flatMap(
    ({ index, 0: match, 1: town = "", 2: state = "" }): Span[] =>
      states.abbreviations.has(state)
        ? [
            { type: "CITY", start: index, end: index + town.length, format: "city_zip" },
            { type: "ZIP", start: index + match.length - 5, end: index + match.length, format: "zip" },
          ]
        : [],
  ),
  ...[...text.matchAll(lastInAddress)].flatMap(({ index, 1: town = "", 2: code = "" }): Span[] =>
    notTown.test(town) || states.abbreviations.has(town) || states.names.includes(town) || town === "CP"
      ? []
      : [
          { type: "CITY", start: index, end: index + town.length, format: "city_zip" },
          {
            type: "ZIP",
            start: index + town.length + 1,
            end: index + town.length + 1 + code.length,
            format: "zip",
          },
        ],
  ),
  ...[...text.matchAll(dutch)].flatMap(({ index, 0: value }) =>
    withTown(text, { start: index, code: value, isInAddress: true }),
  ),
  ...[...text.matchAll(beforeTown)].flatMap(({ index, 0: match }) =>
    withTown(text, {
      start: index,
      code: match.trimEnd(),
      isInAddress: streetBefore.test(before(text, index)),
    }),
  ),
];

/** "Saint Paul 55101": five digits behind a town of the list, or behind a town in an address. */
function behindTown(text: string): Span[] {
  return [
    ...text.matchAll(
      /(?<=(?<![\p{L}\d])((?:\p{Lu}[\p{L}.'’-]{1,20},? ){1,3})) {0,2}\d{5}(?:-\d{4})?(?![\w.-])/gu,
    ),
  ].flatMap(({ index, 0: value, 1: words = "" }): Span[] => {
    const parts = words.trim().replace(/,$/, "").split(" ");
    const name = parts.map((_, i) => parts.slice(i).join(" ")).find((candidate) => isCity(candidate));
    const start = index + value.length - value.trimStart().length;
    if (name === undefined) return [];
    const townStart = text.lastIndexOf(name, start);
    return [
      { type: "ZIP", start, end: index + value.length, format: "zip" },
      { type: "CITY", start: townStart, end: townStart + name.length, format: "city_zip" },
    ];
  });
}

/** ", Nichols 06461." */
const lastInAddress = new RegExp(
  String.raw`(?<=, {1,2})(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2})` +
    String.raw` (\d{5}(?:-\d{4})?)(?=[.,;)\n]|$| {2})`,
  "gu",
);
const labelled = new RegExp(
  String.raw`(?=\d)(?<=\b(?:zip(?: ?code)?|post ?code|postal code|code postal|CP` +
    String.raw`|C\.P\.|PLZ|CAP)[:.|]{0,2} {0,3})(?:\d{5}(?:-\d{4})?|\d{4}(?:` +
    String.raw` [A-Z]{2})?|\d{2}-\d{3})(?![\w-])`,
  "gi",
);

/** A postcode and the town behind it. */
function withTown(
  text: string,
  {
    start,
    code,
    isInAddress,
  }: { readonly start: number; readonly code: string; readonly isInAddress: boolean },
): Span[] {
  let at = start + code.length;
  while (text.charAt(at) === " " || text.charAt(at) === ",") at++;
  townAt.lastIndex = at;
  const words = townAt.exec(text)?.[1];
  if (words === undefined) return [];
  const town = townIn(words).replace(/[.,]+$/, "");
  if (notTown.test(town) || !(isCity(town) || (isInAddress && /\d{5}|\d{4}-\d{3}|[A-Z]{2}$|-/.test(code))))
    return [];
  const townStart = text.indexOf(town, at);
  return [
    { type: "ZIP", start, end: start + code.length, format: "postcode" },
    { type: "CITY", start: townStart, end: townStart + town.length, format: "city_zip" },
  ];
}
