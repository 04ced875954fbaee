import type { Span, SpanType } from "../../data/record.js";
import { isGivenName, isSurname } from "../words/lexicon.js";
import type { Detector } from "./detector.js";

/**
 * HL7 version 2: what a field of a segment is, is told by its place. And names as its components are written,
 * OKAFOR^SUSAN^M, wherever they stand.
 */

/** Identifiers by segment and number of the field. Of MSH the first field is the separator itself. */
const fields: Readonly<Record<string, Readonly<Record<number, SpanType>>>> = {
  MSH: { 3: "HOSPITAL", 5: "HOSPITAL", 9: "ACCOUNT" },
  PID: {
    2: "MRN",
    3: "MRN",
    4: "MRN",
    5: "NAME",
    6: "NAME",
    7: "DATE",
    9: "NAME",
    11: "ADDRESS",
    13: "PHONE",
    14: "PHONE",
    18: "ACCOUNT",
    19: "SSN",
    20: "LICENSE",
  },
  NK1: { 2: "RELATIVE", 4: "ADDRESS", 5: "PHONE", 6: "PHONE" },
  PV1: { 7: "DOCTOR", 8: "DOCTOR", 9: "DOCTOR", 17: "DOCTOR", 19: "ACCOUNT", 44: "DATE", 45: "DATE" },
  ORC: { 2: "ACCOUNT", 3: "ACCOUNT", 12: "DOCTOR" },
  OBR: { 2: "ACCOUNT", 3: "ACCOUNT", 7: "DATE", 16: "DOCTOR", 32: "DOCTOR" },
  IN1: { 2: "HEALTH_PLAN", 16: "RELATIVE", 36: "HEALTH_PLAN", 49: "HEALTH_PLAN" },
  GT1: { 2: "ACCOUNT", 3: "RELATIVE", 5: "ADDRESS", 6: "PHONE" },
};
const segment = /(?:^|\n)[ \t]{0,4}(MSH|PID|NK1|PV1|ORC|OBR|IN1|GT1)\|([^\n]{1,2000})/g;

/**
 * Codes are their first component; street, town and postcode three of an address; names and numbers stay
 * whole.
 */
function spansOfField(type: SpanType, start: number, value: string): Span[] {
  const components = value.split("^");
  const at = (index: number): number =>
    components.slice(0, index).reduce((sum, part) => sum + part.length + 1, start);
  const part = (index: number, own: SpanType): Span[] => {
    const text = components[index] ?? "";
    return text.trim().length < 2
      ? []
      : [{ type: own, start: at(index), end: at(index) + text.length, format: "hl7" }];
  };
  if (type === "ADDRESS") return [...part(0, "ADDRESS"), ...part(2, "CITY"), ...part(4, "ZIP")];
  if (type === "NAME" || type === "RELATIVE" || type === "DOCTOR") {
    const end = value.replace(/\^+(?:\^*(?:MD|DR|DO|RN|MR|MRS|MS|L|D))*$/, "").length;
    return /\p{L}{2}/u.test(value) ? [{ type, start, end: start + end, format: "hl7" }] : [];
  }
  return part(0, type);
}

const caret = new RegExp(
  String.raw`(?<![\w^|])(\p{Lu}[\p{L}'’-]{1,24})\^(\p{Lu}[\p{L}'’-]{0,24})` +
    String.raw`(?:\^(?:\p{Lu}[\p{L}]{0,24}\.?)?)?(?:\^(?:JR|SR|II|III))?(?![\w^` +
    String.raw`|])`,
  "gu",
);

export const detectHl7: Detector = (text) => [
  ...[...text.matchAll(segment)].flatMap(({ index, 0: match, 1: name = "", 2: rest = "" }): Span[] => {
    let start = index + match.length - rest.length;
    return rest.split("|").flatMap((value, i): Span[] => {
      const type = fields[name]?.[i + 1];
      const own = type === undefined || value === "" ? [] : spansOfField(type, start, value);
      start += value.length + 1;
      return own;
    });
  }),
  ...[...text.matchAll(caret)].flatMap(({ index, 0: value, 1: surname = "", 2: given = "" }): Span[] =>
    isSurname(surname) ||
    isGivenName(given) ||
    given.length === 1 ||
    /(?:name|patient|pt)\W{0,4}$/i.test(text.slice(Math.max(0, index - 16), index))
      ? [
          {
            type: /(?:dr|md|physician|provider|by|attending)\W{0,4}$/i.test(
              text.slice(Math.max(0, index - 20), index),
            )
              ? "DOCTOR"
              : "NAME",
            start: index,
            end: index + value.length,
            format: "caret",
          },
        ]
      : [],
  ),
];
