import type { Span } from "../../data/record.js";
import { spansOf, type Detector } from "./detector.js";
import { isCity } from "../words/lexicon.js";
import { oneOf } from "./one-of.js";
import { streetSuffixes } from "./postal.js";

/**
 * Streets and house numbers as Britain and the countries of Europe write them, houses with a name, and
 * crossings of roads.
 */

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}\\.?";
const suffix = streetSuffixes.join("|");
const houseNumber = String.raw`\d{1,4} ?[a-zA-Z]?(?:[-/]\d{1,4}[a-z]?)?(?![\p{L}\d])`;

const germanic = oneOf`
  stra(?:ß|ss)e str\. weg platz allee gasse ring damm ufer hof steig pfad graben markt berg straat
  laan plein gracht kade dijk singel steeg dreef pad gatan vägen gränd gade vej allé gata veien katu
  tie`;
const romanceFirst = oneOf`
  rue avenue av\.? boulevard bd\.? place pl\.? chemin ch\. impasse allée quai route rte cours square
  passage résidence faubourg`;
const numberLast = oneOf`
  Calle Rúa via C/ Avda\.? Av\. Avenida Plaza Pza\.? Paseo P[ºo]\. Camino Carretera Ctra\.? Ronda Travesía Via
  Chemin Viale Piazza P\.zza V\.le Corso C\.so Vicolo Largo Strada Contrada Rua Travessa Praça Estrada Carrer
  ul\. al\. os\. Rue Avenue Chaussée Calea Strada`;
const small =
  "(?:de|del|de la|de las|de los|du|des|la|le|les|l['’]|d['’]|di|della|dei|da|do|dos|das|van|" +
  "van de|van der|den|the)";
const roadWord = `(?:${word}|\\d{1,3}(?:st|nd|rd|th))`;
const road =
  `(?:(?:[NSEW]\\.? )?(?:${roadWord} ){1,3}(?:${suffix})\\b\\.?` +
  `|(?:I|US|SR|CR|Hwy|Highway|Route|Rt|Rte|County Road|A|M)[- ]?\\d{1,4}[NSEW]?\\b)`;
const houses =
  "(?:Cottage|House|Rectory|Farm|Farmhouse|Lodge|Barn|Villa|Vicarage|Grange|Mill|Croft|Manor|" +
  "Bungalow|Hall|Gables|Lea|End)";

/** Either case of the first letter of each word of a source. */
const eitherCase = (source: string): string =>
  source.replace(/(?<![\p{L}\\?])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

const patterns: readonly RegExp[] = [
  // Lindenweg 7 · Hauptstraße 112 · Bahnhofstr. 3a · Alte Poststraße 5 · Lange Gasse 4 · Am Markt 5
  new RegExp(`(?<![\\p{L}\\d])(?:${word} ){0,2}\\p{Lu}[\\p{L}-]{1,30}${germanic} ${houseNumber}`, "gu"),
  new RegExp(
    `(?<![\\p{L}\\d])${word}(?:er|e|es)? (?:Stra(?:ß|ss)e|Str\\.|Platz` +
      `|Gasse|Allee|Weg|Ring|Damm|Ufer) ${houseNumber}`,
    "gu",
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:Am|An der|An den|Im|In der|Auf dem|Auf der` +
      `|Zum|Zur|Unter den|Bei der) ${word} \\d{1,3} ?[a-z]?(?![\\p{L}\\d.,/]\\d?)`,
    "gu",
  ),
  // 24 rue des Tanneurs · 8 bis avenue Jean Médecin
  new RegExp(
    `(?<![\\p{L}\\d])\\d{1,4}(?: ?(?:bis|ter|quater|[A-Da-d]))?,? ${eitherCase(romanceFirst)}` +
      ` (?:${small} ?){0,2}${word}(?:[ -](?:${small} ?)?${word}){0,4}`,
    "gu",
  ),
  // Calle Mayor 15, 3º B · Via Garibaldi 22 · C/ de la Paz, nº 3
  new RegExp(
    `(?<![\\p{L}\\d])${numberLast} ?(?:${small} ?){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]{2,30}` +
      `(?: (?:${small} ?){0,2}${word}){0,4},? (?:n[.º°]{1,2} ?|n\\.°` +
      ` ?)?\\d{1,4}(?:[/ ]?[A-Z])?(?![\\p{L}\\d])(?:, ?\\d{1,2}[º°ª]` +
      ` ?(?:[A-Z]|dcha|izda)?\\b)?`,
    "gu",
  ),
  // Flat 2, 7 Carrick Road · Apartment 4b, The Quays
  new RegExp(
    `(?<![\\p{L}\\d])(?:Flat|Apartment|Unit|Apt) \\d{1,4}[A-Za-z]?,?` +
      ` \\d{1,4}[a-z]?(?:-\\d{1,4})? (?:${word} ){1,4}(?:${suffix})\\b`,
    "gu",
  ),
  // Rose Cottage, Mill Lane · The Old Rectory, Church Street
  new RegExp(
    `(?<![\\p{L}\\d])(?:The )?(?:${word} ){0,3}${houses}, (?:\\d{1,4} )?(?:${word} ){0,3}(?:${suffix})\\b`,
    "gu",
  ),
  // 14 High Street in capitals · 900 block of Cedar St
  new RegExp(
    `(?<![\\p{L}\\d./-])\\d{1,6}[A-Z]? (?:[NSEW]\\.? )?(?:\\p{Lu}{1,20} ){1,3}(?:${suffix.toUpperCase()})\\b`,
    "gu",
  ),
  new RegExp(`(?<![\\p{L}\\d])\\d{1,5} (?:blk|block) (?:of )?(?:${roadWord} ){1,3}(?:${suffix})\\b`, "gu"),
  // 4th Ave & Pine St · I-35 & Exit 242 · Route 9 at mile marker 12
  new RegExp(
    `(?<![\\p{L}\\d])${road} (?:&|and|at|@|/|x) (?:${road}|(?:[Ee]xit` +
      `|mile marker|[Mm]ile|MM) ?\\d{1,4}|${word}(?= ?[.,;\\n)]))`,
    "gu",
  ),
  // RR 1 Box 14 · HC 61 Box 14 · County Rd 14 · Box 14 · 5th and Main · Main & 5th
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:RR|HC|Rural Route|R\.R\.|Star Route|SR) ?\d{1,3},? (?:Box|Bx) ` +
      String.raw`?\d{1,5}[A-Z]?|(?<=(?:^|[\n,:] ?|at |address |[Hh]ome ))Box \d{1,5}(?=,)`,
    "gu",
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:\d{1,5} )?(?:County (?:Rd|Road)|Co\.? Rd|CR|Township Rd|FM|Ranch Rd) ` +
      String.raw`\d{1,4}[A-Z]?(?![\p{L}\d])`,
    "gu",
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])\d{1,3}(?:st|nd|rd|th) (?:and|&|@|\/) \p{Lu}\p{Ll}{2,16}(?![\p{L}])|` +
      String.raw`(?<![\p{L}\d])(?!(?:The|On|Day|Week|Between)\b)\p{Lu}\p{Ll}{2,16} (?:&|and|@) \d{1,3}` +
      String.raw`(?:st|nd|rd|th)(?![\p{L}]| (?:day|week|rib|toe|digit|finger|metatars))`,
    "gu",
  ),
  // 12 Elm, Tacoma · 12 elm st
  new RegExp(
    String.raw`(?<![\p{L}\d./-])\d{1,5} (?:[nsew] )?\p{Ll}{3,16} (?:st|rd|dr|ln|ct|blvd|cir|pl|pkwy` +
      String.raw`|hwy|terr?)(?=[,.\n]|$| apt| #| unit)`,
    "gu",
  ),
  new RegExp(
    `(?<=\\b(?:corner|intersection|junction) of )${word}(?: ${word}){0,2} (?:and|&) ${word}(?: ${word}){0,2}`,
    "gu",
  ),
  // 4 The Crescent, Elmwood Park-type lines in lower case, as they are typed in haste
  new RegExp(
    `(?<![\\p{L}\\d./-])\\d{1,5} (?:[nsew]\\.? )?(?:\\p{Ll}{3,16}` +
      ` ){1,2}(?:street|avenue|ave|road|lane|boulevard|blvd|court|place` +
      `|terrace|circle|parkway|crescent)\\b`,
    "gu",
  ),
];

/** "12 Elm, Tacoma", "Rose Cottage, Ludlow": a town of the list behind makes a house of it. */
const beforeTown = new RegExp(
  `(?<![\\p{L}\\d./-])(?:\\d{1,5} (?:[NSEW]\\.? )?${word}|(?:The )?(?:${word} ){1,2}${houses})(?=, ` +
    `(${word}(?: ${word})?))`,
  "gu",
);

export const detectStreets: Detector = (text) => [
  ...[...text.matchAll(beforeTown)].flatMap(({ index, 0: value, 1: town = "" }): Span[] =>
    isCity(town.replace(/[.,]$/, "")) || isCity(town.split(" ")[0] ?? "")
      ? [{ type: "ADDRESS", start: index, end: index + value.length, format: "street" }]
      : [],
  ),
  ...patterns.flatMap((pattern): Span[] => spansOf(text, { type: "ADDRESS", format: "street", pattern })),
];
