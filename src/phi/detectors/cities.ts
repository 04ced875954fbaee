import type { Span } from "../../data/record.js";
import { isCity, isGivenName, isMedicalName, isOrdinary, isSurname } from "../words/lexicon.js";
import { after, before, endOfMatch, spanAt, type Detector } from "./detector.js";
import { eponymTail } from "./not-names.js";
import { oneOf } from "./one-of.js";
import { streetSuffixes } from "./postal.js";
import { states } from "./postal.js";

/**
 * Towns without a state: behind a street, before a ZIP code or a state without a comma, behind a word for
 * living or coming from somewhere, at the head of a letter; and towns of the list behind "in", "from", "of".
 */

const town =
  String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,24}\.?(?:(?: |-)(?:\p{Lu}[\p{L}\p{M}'’-]{1,24}` +
  String.raw`|on|upon|of|the|St|de|la|le|sur|am|an der|di|del)(?=[ ,.;:)\n-]` +
  String.raw`|$)){0,3}`;
const townItself = new RegExp(town, "uy");
const suffix = streetSuffixes.join("|");
const stateNames = states.names.join("|");
const abbreviation = `(?:${[...states.abbreviations].join("|")})`;

/** What stands between a street and its town. */
const unit = String.raw`(?:,? ?(?:Apt|Apartment|Suite|Ste|Unit|Rm|Fl|Lot|#)\.? ?#?[\w-]{1,8})?`;
const behindStreet = new RegExp(
  String.raw`(?:\d[^\n,;]{2,40} (?:${suffix}|${suffix.toUpperCase()})\.?(?:` +
    String.raw` [NSEW]{1,2})?${unit}|\b[Bb]ox:? \d{1,6}|(?:Road|Lane|Street` +
    String.raw`|Avenue|Close|Drive|Way|Crescent|Square|Gardens|Terrace)(?=,)` +
    String.raw`|\p{Ll}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|straat|laan` +
    String.raw`|gracht|plein) \d{1,4} ?[a-z]?)(?:,|\n|,\n) {0,8}`,
  "gu",
);
const besideStreet = new RegExp(
  String.raw`\d[^\n,;]{2,40} (?:St|Ave|Rd|Dr|Ln|Blvd|Street|Avenue|Road|Drive|Lane|Court|Ct` +
    String.raw`|Way)\.?${unit} {1,2}(?=\p{Lu})`,
  "gu",
);
const beforeState = new RegExp(
  String.raw`(?<![\p{L}\d])(${town}),? {1,2}(?:${abbreviation}\b(?! ?[A-Z])` +
    String.raw`(?=[ ,.;)\n]|$)(?:,? \d{5}(?:-\d{4})?(?![\w-]))?|${abbreviation},?` +
    String.raw` \d{5}(?:-\d{4})?(?![\w-])|(?:${stateNames})\b)`,
  "gu",
);
const cueWords = oneOf`
  [Ll]ives?_in [Ll]iving_in [Rr]esid(?:es|ing|ent)_(?:in|of) [Nn]ative_of [Bb]orn_(?:in|at)
  [Mm]oved_(?:here_)?(?:to|from|back_to) [Tt]ravel(?:l?ed|s|ling)?_(?:to|from|in) [Tt]rip_to
  (?:[Ss]he|[Hh]e|[Cc]aller|[Pp]t|[Pp]atient)_is_at (?:Mr|Mrs|Ms|Miss|Dr)\.?_\p{Lu}[\p{L}'’-]{1,20}_of
  (?:[Mm]other|[Ff]ather|[Ss]on|[Dd]aughter)_(?:\p{Lu}[\p{L}'’-]{1,20}_){1,2}of
  (?:[Bb]rother|[Ss]ister|[Ww]ife|[Hh]usband)_(?:\p{Lu}[\p{L}'’-]{1,20}_){1,2}of
  [Rr]elocat(?:ed|ing)_(?:to|from) [Dd]riv(?:es|ing|en)_(?:in_)?(?:from|to) en_route_(?:from|to)
  [Vv]isit(?:s|ing|ed)_(?:family_)?(?:in|from) [Ww]orks?_in [Cc]ity(?:/[\w/]{1,12})?: [Tt]own:
  [Hh]ometown:? [Bb]irthplace: [Rr]esidence: POB: [Pp]lace_of_birth: [Bb]ased_(?:in|near)
  outside_(?:of_)? just_outside near [Tt]ransferred_from_(?:a_hospital_in_)? grew_up_(?:in|near)
  [Rr]aised_in [Rr]etired_to [Hh]ome_in [Hh]oused?_in [Ss]helter_in [Ff]lew_(?:in_)?(?:from|to)
  wohnhaft_in geboren_in né_à née_à demeurant_à habite_à nato_a nata_a residente_(?:en|a|in)
  natural_de nacid[oa]_en vive_en wonend_te geboren_te woont_in
  (?:né|née|nato|nata|nacid[oa]|geboren|geb\.)_[^\n.;]{3,26}_(?:à|a|en|in|te) vit_à domicili[ée]+_à
  aus ville: ort: wohnort: localidad: comune: woonplaats:`;
const cue = new RegExp(
  String.raw`(?<!\p{L})(?:${cueWords}) {0,2}(?:the (?:city|town|village) of )?(${town})`,
  "gu",
);
const preposition = /\b(?:in|from|to|of|near|outside|around|through|via|de|à|aus|nach|te|en|bei) {1,3}$/u;
const anyTown = new RegExp(String.raw`(?<![\p{L}\d.'’@_-])${town}`, "gu");
/** "Nice, le 3 mai": the head of a letter. */
const letterHead = new RegExp(
  String.raw`(?:^|\n)[ \t]{0,40}(${town}),? (?:le|den|am|,? ?a|il|,) ?\d{1,2}[. ]`,
  "gu",
);
/** "Harbor Hospital in Fallbrook", "Memorial Clinic, Duluth" */
const behindHouse = new RegExp(
  String.raw`(?:Hospital|Infirmary|Clinic|Cent(?:er|re)|Surgery|Hospice|Home` +
    String.raw`|Practice|Pharmacy|Laborator(?:y|ies)|Rehab(?:ilitation)?|Facility` +
    String.raw`|Shelter|Prison|SNF|ED|Klinik\w*|Krankenhaus|Spital|Hôpital|Ziekenhuis` +
    String.raw`|Ospedale)(?: in|,| \(| –| -|,? near|) {1,2}(${town})`,
  "gu",
);

/** "Nottingham grade 2", "Lincoln Elementary", "Norwich Children's" */
const notTownTail = new RegExp(
  String.raw`^(?:['’]s)?[ -](?:grade|score|test|scale|criteria|sign|virus` +
    String.raw`|\p{Lu}\p{Ll}+ ?(?:'s|School|Elementary|Hospital|Clinic|Street` +
    String.raw`|Road|Ave))`,
  "u",
);

const noTown = new RegExp(
  String.raw`^(?:Dr|Mr|Mrs|Ms|Herrn?|Frau|Prof|II|III|IV|Jr|Sr|The|A|An|Room` +
    String.raw`|Ward|Unit|Hospital|Clinic|Emergency|Intensive|Cardiology|Radiology` +
    String.raw`|Surgery|Medicine|Oncology|Neurology|PACU|ICU|OR|ED|ER|SNF|EMS` +
    String.raw`|OSH|He|She|His|Her|Apt|Suite|Floor|Date|Phone|Tel|Fax|Home|Cell` +
    String.raw`|Email|Rehab|Her|Pt|Patient|Med|Bed|Dept|Department|Mon|Tues?` +
    String.raw`|Wed|Thurs?|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday` +
    String.raw`|Saturday|Sunday|January|February|March|April|May|June|July|August` +
    String.raw`|September|October|November|December|On|In|At|For|With|Please` +
    String.raw`|Call|Attn|Re|DOB|MRN|USA|UK)\b`,
);
const isState = (name: string): boolean => states.names.includes(name) || states.abbreviations.has(name);
/** An end of a sentence is no part of the name, but for that of an abbreviation. */
const trimmed = (value: string): string =>
  value
    .replace(/(?<!\b(?:St|Ft|Mt))\.(?: .*)?$/u, "")
    .replace(/(?: (?:on|upon|of|the|de|la|le|sur|am|an der|di|del))+$/u, "");

/** The longest known town that a value begins with; the value itself where none is known. */
function known(value: string): string | undefined {
  const parts = trimmed(value).split(" ");
  for (let count = parts.length; count > 0; count--)
    if (isCity(parts.slice(0, count).join(" "))) return parts.slice(0, count).join(" ");
  return undefined;
}

const accept = (start: number, raw: string, format: string): Span[] => {
  const value = known(raw) ?? trimmed(raw);
  return value.length < 3 || noTown.test(value) || isState(value)
    ? []
    : [spanAt("CITY", { start, value, format })];
};

export const detectCities: Detector = (text) => [
  ...[...text.matchAll(behindStreet)].flatMap(({ index, 0: match }): Span[] => {
    const start = index + match.length;
    const value = text.slice(start, endOfMatch(townItself, text, start));
    return value === "" ||
      /^[:/]/.test(text.slice(start + value.length)) ||
      (isOrdinary(value) && known(value) === undefined)
      ? []
      : accept(start, value, "city_street");
  }),
  // "12 Elm St Tacoma"
  ...[...text.matchAll(besideStreet)].flatMap(({ index, 0: match }): Span[] => {
    const start = index + match.length;
    const name = known(text.slice(start, endOfMatch(townItself, text, start)));
    return name === undefined ? [] : accept(start, name, "city_street");
  }),
  ...[...text.matchAll(beforeState)].flatMap(({ index, 0: match, 1: name = "" }): Span[] =>
    /\d{5}(?:-\d{4})?$/.test(match) ||
    isCity(name) ||
    (/, {1,2}\S+$/.test(match) && !/^\p{Lu}{2,}$/u.test(name) && new RegExp(`(?:${stateNames})$`).test(match))
      ? accept(index, name, "city_state")
      : [],
  ),
  ...[...text.matchAll(cue)].flatMap(({ index, 0: match, 1: name = "" }): Span[] =>
    isOrdinary(name.split(/[ .]/)[0] ?? "") &&
    known(name) === undefined &&
    /^(?:near|outside|aus)/.test(match)
      ? []
      : accept(index + match.length - name.length, name, "city"),
  ),
  ...[...text.matchAll(letterHead)].flatMap(({ index, 0: match, 1: name = "" }): Span[] =>
    accept(index + match.indexOf(name), name, "city_head"),
  ),
  ...[...text.matchAll(behindHouse)].flatMap(({ index, 0: match, 1: name = "" }): Span[] =>
    known(name) !== undefined || / in {1,2}\S/.test(match) || /, $/.test(match.slice(0, -name.length))
      ? isOrdinary(trimmed(name).split(" ")[0] ?? "") && known(name) === undefined
        ? []
        : accept(index + match.length - name.length, name, "city_house")
      : [],
  ),
  ...[...text.matchAll(anyTown)].flatMap(({ index, 0: match }): Span[] => {
    const name = known(match);
    const inTown = /\b(?:in|near|outside) $/u.test(before(text, index));
    return name !== undefined &&
      !isMedicalName(name) &&
      !eponymTail.test(after(text, index + name.length)) &&
      (!isOrdinary(name) ||
        (inTown &&
          !new RegExp(
            String.raw`^(?:Normal|Mobile|Sterling|Central|Media|Union|Police|Surgery|Hand|Nursing)`,
          ).test(name))) &&
      (preposition.test(before(text, index)) ||
        // "Dr J.-P. Monnier, Aigle."
        (/\p{L}, $/u.test(before(text, index)) &&
          !isGivenName(name) &&
          !isSurname(name) &&
          /^ ?(?:[.;)\n]|$)/.test(after(text, index + name.length))) ||
        new RegExp(String.raw`^ (?:resident|native|area|apartment|office|address|police)\b`).test(
          after(text, index + name.length),
        )) &&
      !notTownTail.test(after(text, index + name.length))
      ? accept(index, name, "city_list")
      : [];
  }),
];

const townHere = new RegExp(String.raw`(?:,| in| \(| –| -|,\n|\n[ \t]{0,4}){1} ?(?=${town})`, "uy");

/** The town of a house: "Mercy West, Duluth", "Northgate Infirmary in Leeds". */
export function townBehind(text: string, house: Span): Span[] {
  townHere.lastIndex = house.end;
  const lead = townHere.exec(text)?.[0];
  if (lead === undefined) return [];
  const start = house.end + lead.length;
  const value = text.slice(start, endOfMatch(townItself, text, start));
  const isKnown = known(value) !== undefined;
  if (!isKnown && (lead.includes("\n") || isOrdinary(trimmed(value).split(" ")[0] ?? ""))) return [];
  if (/^[:/]/.test(text.slice(start + value.length)) || !(isKnown || / in |^, ?$/.test(lead))) return [];
  if (!isKnown && !/^(?:[.;)\n]|,? ?[A-Z]{1,2}\d|,? ?\d{4,5}|$)/.test(text.slice(start + value.length)))
    return [];
  return accept(start, value, "city_house");
}
