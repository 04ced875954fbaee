import type { Span, SpanType } from "../../data/record.js";
import { isMedicalName, isOrdinary } from "../words/lexicon.js";
import { after, type Detector } from "./detector.js";
import { eponymTail } from "./not-names.js";
import { candidatesOf, type Candidate } from "./people-candidates.js";
import { isReferral, typeOf } from "./people-cues.js";

/**
 * Names of people. Every run of capital words is a candidate in up to four forms; what stands around it
 * decides whose name it is. Then the parts of the names found are looked for in the rest of the record, where
 * a note writes "Hayes denies fever" without saying again who that is.
 */
export const detectPeople: Detector = (text) => {
  const candidates = candidatesOf(text);
  const letter = { isReferral: isReferral(text) };
  const found = candidates.flatMap((candidate): Found[] => {
    const own = candidate.isWeak ? undefined : typeOf(text, candidate, letter);
    return own === undefined ? [] : [{ candidate, ...own }];
  });
  const known = knownParts(text, found);
  // A single name behind a cue of little weight is whose the record's full names say it is.
  const strong = knownParts(
    text,
    found.filter(({ candidate }) => candidate.shape !== "single"),
  );
  const ownType = ({ candidate, type, isWeak }: Found): SpanType =>
    candidate.shape === "single" && isWeak
      ? (strong.get(keyOf(text.slice(candidate.start, candidate.end))) ?? type)
      : type;
  const later = candidates.flatMap((candidate): Span[] => {
    const value = text.slice(candidate.start, candidate.end);
    const types = partsOf(value).map((part) => known.get(keyOf(part)));
    const [type] = types;
    if (
      type === undefined ||
      types.some((other) => other !== type) ||
      eponymTail.test(after(text, candidate.end))
    )
      return [];
    const opens = candidate.isWeak ? /(?:^|[.!?] {1,2}|\n)$/ : /(?:^|[.:!?] {0,2}|\n)$/;
    const isWord =
      (candidate.isWeak || commonWords.has(value)) &&
      opens.test(text.slice(Math.max(0, candidate.start - 4), candidate.start)) &&
      !ofPerson.test(after(text, candidate.end));
    return candidate.shape === "single" && isWord
      ? []
      : [{ start: candidate.start, end: candidate.end, type, format: candidate.shape }];
  });
  return [
    ...found.flatMap((one): Span[] => (ownType(one) === "DOCTOR" ? beside(text, one.candidate.end) : [])),
    ...found.map((one): Span => {
      const { start, end, shape } = one.candidate;
      return { start, end, type: ownType(one), format: shape };
    }),
    ...later,
  ];
};

/** "Thorvaldsen/Ochoa/Pham": those who stand beside a doctor behind a stroke. */
const besideDoctor = /\/ ?(?:Dr\.? )?(\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)(?![\p{L}\d])/uy;

function beside(text: string, end: number): Span[] {
  besideDoctor.lastIndex = end;
  const match = besideDoctor.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined || isOrdinary(name) || isMedicalName(name)) return [];
  const next = end + match[0].length;
  return [{ start: next - name.length, end: next, type: "DOCTOR", format: "beside" }, ...beside(text, next)];
}

interface Found {
  readonly candidate: Candidate;
  readonly type: SpanType;
  /** Whether its cue says little. */
  readonly isWeak: boolean;
}

/** OKAFOR and Okafor are one name. */
const keyOf = (part: string): string =>
  part.length > 2 && part === part.toUpperCase() ? part.charAt(0) + part.slice(1).toLowerCase() : part;

const partsOf = (value: string): string[] => value.match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [];

/**
 * Whose name a part is where it stands alone: the patient's before a relative's, who may share it, and that
 * before a doctor's.
 */
function knownParts(text: string, found: readonly Found[]): ReadonlyMap<string, SpanType> {
  const known = new Map<string, SpanType>();
  for (const type of ["DOCTOR", "RELATIVE", "NAME"] as const)
    for (const { candidate, type: own } of found)
      if (own === type)
        for (const part of partsOf(text.slice(candidate.start, candidate.end))) known.set(keyOf(part), type);
  return known;
}

/** What only a person does. */
const ofPerson = new RegExp(
  String.raw`^ (?:was|is|has|had|will|denie[sd]|reports?|reported|states|stated` +
    String.raw`|presents|presented|complains|complained|tolerated|returns|returned)\b`,
);

/** Names that are other words at the start of a sentence. */
const commonWords: ReadonlySet<string> = new Set(
  (
    "Will May Mark Art Grant Long Short Young Best Early So Do Price Love Hope Rose Bill Pat Ray " +
    "Rich Drew Gay Guy Sue Joy Dean"
  ).split(" "),
);
