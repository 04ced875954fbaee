import type { Span, SpanType } from "../data/record.js";
import { detectDates } from "./detectors/dates.js";
import type { Detector } from "./detectors/detector.js";
import { detectHospitals } from "./detectors/hospitals.js";
import { detectLabelledCodes, detectSerials } from "./detectors/labelled-codes.js";
import { detectEmails, detectInternetAddresses, detectUrls } from "./detectors/network.js";
import {
  detectAges,
  detectCards,
  detectPhones,
  detectSocialSecurity,
  detectVins,
} from "./detectors/numbers.js";
import { detectPeople } from "./detectors/people.js";
import { detectPlaces } from "./detectors/places.js";

const detectors: readonly Detector[] = [
  detectEmails,
  detectUrls,
  detectInternetAddresses,
  detectVins,
  detectSocialSecurity,
  detectCards,
  detectLabelledCodes,
  detectSerials,
  detectPhones,
  detectDates,
  detectAges,
  detectHospitals,
  detectPlaces,
  detectPeople,
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
const placeOf = ({ type, format }: Span) => rankOf.get(format === "city_zip" ? "ZIP" : type) ?? lowest;

function byPrecedence(a: Span, b: Span): number {
  const [ofA, ofB] = [placeOf(a), placeOf(b)];
  return ofA.rank - ofB.rank || b.end - b.start - (a.end - a.start) || ofA.tie - ofB.tie || a.start - b.start;
}

/**
 * Identifiers in a text, by rules of context and validity: the classes of the HIPAA Safe Harbor list that
 * text can carry. Spans do not overlap and rise by place; of overlapping ones the more specific class stays,
 * then the longer. Time is linear in the text. Rules miss identifiers and mark some that are none
 * (docs/phi.md has the shares): what rests on these spans is a lower bound.
 */
export function detect(text: string): Span[] {
  const isTaken = new Uint8Array(text.length);
  const kept = detectors
    .flatMap((detector) => detector(text))
    .sort(byPrecedence)
    .filter(({ start, end }) => {
      if (isTaken.subarray(start, end).includes(1)) return false;
      isTaken.fill(1, start, end);
      return true;
    });
  return kept.sort((a, b) => a.start - b.start);
}
