import type { Span, SpanType } from "../data/record.js";
import { detectCities, townBehind } from "./detectors/cities.js";
import { detectColumns } from "./detectors/columns.js";
import { detectCompactDates } from "./detectors/compact-dates.js";
import { detectDates } from "./detectors/dates.js";
import type { Detector } from "./detectors/detector.js";
import { detectDictated } from "./detectors/dictated.js";
import { detectEuropeanDates } from "./detectors/european-dates.js";
import { detectFacilities } from "./detectors/facilities.js";
import { detectLooseCodes } from "./detectors/loose-codes.js";
import { detectNamedHouses } from "./detectors/named-houses.js";
import { detectFields } from "./detectors/fields.js";
import { detectHl7 } from "./detectors/hl7.js";
import { detectHospitals } from "./detectors/hospitals.js";
import {
  detectAccessions,
  detectHealthPlans,
  detectLabelledCodes,
  detectOtherNumbers,
  detectPlates,
  detectSerials,
} from "./detectors/labelled-codes.js";
import { detectEmails, detectInternetAddresses, detectUrls } from "./detectors/network.js";
import { detectAges, detectCards, detectSocialSecurity, detectVins } from "./detectors/numbers.js";
import { detectNationalNumbers } from "./detectors/national-numbers.js";
import { detectPeople } from "./detectors/people.js";
import { detectPhones } from "./detectors/phones.js";
import { detectLowerCasePeople, lowerCaseAgain, lowerCaseGivenNames } from "./detectors/people-lower-case.js";
import { placeholdersIn } from "./detectors/placeholders.js";
import { detectPlaces } from "./detectors/places.js";
import { detectPostcodes } from "./detectors/postcodes.js";
import { detectStreets } from "./detectors/streets.js";
import { withLabels } from "./detectors/tables.js";

const detectors: readonly Detector[] = [
  detectEmails,
  detectUrls,
  detectInternetAddresses,
  detectVins,
  detectSocialSecurity,
  detectNationalNumbers,
  detectCards,
  detectLabelledCodes,
  detectSerials,
  detectPlates,
  detectAccessions,
  detectLooseCodes,
  detectOtherNumbers,
  detectPhones,
  detectDates,
  detectCompactDates,
  detectEuropeanDates,
  detectAges,
  detectHospitals,
  detectFacilities,
  detectNamedHouses,
  detectPlaces,
  detectStreets,
  detectPostcodes,
  detectCities,
  detectPeople,
  detectHl7,
  detectColumns,
  detectFields,
  detectHealthPlans,
  detectDictated,
  (text) => {
    const found = detectLowerCasePeople(text);
    return [...found, ...lowerCaseAgain(text, found), ...lowerCaseGivenNames(text)];
  },
];

/**
 * The more specific class wins where spans overlap: a link holds names, a street holds a surname. People and
 * cities share a rank, where the longer span wins: "Tillman, Georgia" is a person written last name first, or
 * a city in its state. Right before a ZIP code it is a city.
 */

const precedence: readonly (readonly SpanType[])[] = [
  ["URL"],
  ["EMAIL"],
  ["IP"],
  ["VIN"],
  ["HEALTH_PLAN"],
  ["SSN"],
  ["ACCOUNT"],
  ["LICENSE"],
  ["PLATE"],
  ["DEVICE"],
  ["MRN"],
  ["FAX"],
  ["PHONE"],
  ["DATE"],
  ["ADDRESS"],
  ["HOSPITAL"],
  ["ZIP"],
  ["AGE"],
  ["DOCTOR", "RELATIVE", "NAME", "CITY"],
];
const rankOf = new Map(
  precedence.flatMap((types, rank) => types.map((type, i) => [type, { rank, tie: i }] as const)),
);
const lowest = { rank: precedence.length, tie: 0 };
/** Towns that stand where an address has its town. */
const surelyTowns: ReadonlySet<string> = new Set(["city_zip", "city_street", "city_house"]);
/** What a number of unknown kind is, every other class says better. */
const placeOf = ({ type, format }: Span) =>
  format === "other" || format === "lower_list"
    ? lowest
    : (rankOf.get(surelyTowns.has(format) ? "ZIP" : type) ?? lowest);

interface Placed {
  readonly span: Span;
  readonly rank: number;
  readonly tie: number;
}

const byPrecedence = (a: Placed, b: Placed): number =>
  a.rank - b.rank ||
  b.span.end - b.span.start - (a.span.end - a.span.start) ||
  a.tie - b.tie ||
  a.span.start - b.span.start;

/**
 * Identifiers in a text, by rules of context and validity: the classes of the HIPAA Safe Harbor list that
 * text can carry. Spans do not overlap and rise by place; of overlapping ones the more specific class stays,
 * then the longer. Time is linear in the text. Rules miss identifiers and mark some that are none
 * (docs/phi.md has the shares): what rests on these spans is a lower bound.
 */
export function detect(written: string): Span[] {
  const text = withLabels(written);
  const isTaken = new Uint8Array(text.length);
  for (const { start, end } of placeholdersIn(text)) isTaken.fill(1, start, end);
  const kept = detectors
    .flatMap((detector) => detector(text))
    .flatMap((span) => (span.type === "HOSPITAL" ? [span, ...townBehind(text, span)] : [span]))
    .map((span): Placed => ({ span, ...placeOf(span) }))
    .sort(byPrecedence)
    .map(({ span }) => span)
    .filter(({ start, end }) => {
      if (isTaken.subarray(start, end).includes(1)) return false;
      isTaken.fill(1, start, end);
      return true;
    });
  return kept.sort((a, b) => a.start - b.start);
}
