import type { Span, SpanType } from "../../data/record.js";
import { before, digitsOf, endOfMatch, spansOf, type Detector } from "./detector.js";
import { oneOf } from "./one-of.js";

/**
 * Codes that look like any other number and are identifiers by what is written before them: "MRN: 4071193",
 * "policy XYZ123456789". Between label and value may stand a few small words and a sign ("license seen:",
 * "account no."), never another sentence.
 */
interface Label {
  readonly type: SpanType;
  /** Source of a pattern, matched without regard to case. */
  readonly label: string;
  /** Least digits of the value. */
  readonly minDigits: number;
  /** Form of the value, where it is not `code`. */
  readonly value?: RegExp;
}

// Every repetition in these patterns has a bound: what matches nothing must not be tried at every length.

/** Capitals and digits, in groups. Matched at one place, minding case. */
const code = /(?=[A-Z-]{0,6}\d)[A-Z\d]{1,24}(?:[-/][A-Z\d]{1,16}){0,5}(?![\p{L}\d])/uy;
/** The same with spaces within: cards print their numbers in blocks. */
const blocks =
  /(?=[A-Z-]{0,6}\d)[A-Z\d]{1,24}(?:-[A-Z\d]{1,16}){0,5}(?: (?=[A-Z]{0,3}\d)(?!(?:19|20)\d\d\b)[A-Z\d]{3,6}(?![\p{L}\d/.-])){0,3}(?![\p{L}\d])/uy;
/** Plates of states differ: letters, then digits; digits, then letters, then digits; two blocks of digits. */
const plate =
  /(?:[A-Z]{1,3}[- ]?\d{2,5}[A-Z]{0,2}|\d{1,4}[- ]?[A-Z]{1,4}[- ]?\d{0,4}|\d{2,3}-\d{3,5}[A-Z]?)(?![A-Za-z\d])/y;

const number = "(?:id|identification|number|no\\.?|num|nr|#)";

const labels: readonly Label[] = [
  {
    type: "HEALTH_PLAN",
    label:
      "(?:insurance|member|subscriber|beneficiary|plan|payer|health " +
      `plan|medicare|medicaid|policy|group)(?:'s)?\\s{0,3}(?:policy|plan|card)?\\s{0,3}${number}|policy|medicare|medicaid|HICN|MBI|insurance`,
    minDigits: 5,
    value: blocks,
  },
  {
    type: "ACCOUNT",
    label: `account|acct|a/c|invoice|FIN|CSN|(?:guarantor|encounter|visit) ${number}`,
    minDigits: 5,
  },
  {
    type: "LICENSE",
    label:
      "(?:driver'?s?'? {1,2}|driving |medical |state )?licen(?:s|c)e(?! {1,2}plate)|lic(?=\\.| " +
      "?#)|DL|DEA|NPI|certificate|passport",
    minDigits: 5,
    value: blocks,
  },
  {
    type: "PLATE",
    label:
      "(?:licen(?:s|c)e |number |registration " +
      ")?plates?|registration|(?:(?:car|vehicle|licen(?:s|c)e),? )?tag",
    minDigits: 2,
    value: plate,
  },
  {
    type: "DEVICE",
    label: `serial|s/n|sn|device ${number}|UDI|IMEI|implant ${number}|model/serial`,
    minDigits: 4,
  },
  {
    type: "MRN",
    label:
      "E?MRN|MR ?#|med rec|(?:medical |patient |hospital |your " +
      `)?record|(?:MR|hospital|unit|chart|case|patient|file|clinic|history) ${number}|chart(?: of ` +
      "[^\\n:;]{2,40}(?=:))?|patient id|ID",
    minDigits: 5,
  },
];

/** Small words and signs between a label and its value. */
const smallWords = oneOf`number num no nr id identification card is was the on of in seen file form intake code issued reads for permit`;
const connector = new RegExp(
  String.raw`(?:[^\S\n]{0,6}(?:${smallWords}\b|[.#:=,(])){0,8}[^\S\n]{0,6}(?:- ?)?`,
  "iuy",
);

const patterns = labels.map(({ label, ...rest }) => ({
  ...rest,
  label: new RegExp(`(?<![\\p{L}\\d])(?:${label})(?![\\p{L}])`, "giu"),
}));

/** Code systems of medicine: no patient is named by them. */
const clinicalCode =
  /^(?:[A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?|\d{5}-\d{4}-\d{2}|\d{4,5}-\d{3,4}-\d{1,2}|(?:19|20)\d\d-\d\d-\d\d)$/;

/** What a bare "ID" belongs to: the word before it says so, or the insurer named before. */
const insurers = oneOf`
  ins insurance insurer plan payer coverage PPO HMO medicare medicaid humana aetna cigna tricare kaiser anthem united_?health\w* blue_cross bcbs dental delta`;
const insurer = new RegExp(String.raw`\b${insurers}\b[^\n]{0,40}$`, "i");
const otherThing =
  /\b(?:device|vendor|order|study|accession|request|user|login|trial|protocol|specimen|sample|lot|batch|report|job|employee|badge)[ -]$/i;
const ofPolice = /\b(?:police|court|incident|claim)[ -]$/i;
/** "Boise, ID 83702" */
const isIdaho = (left: string, value: string): boolean =>
  /\p{Lu}[\p{L}'’. -]{1,30},? $/u.test(left) && /^\d{5}(?:-\d{4})?$/.test(value);

export const detectLabelledCodes: Detector = (text) =>
  patterns.flatMap(({ type, minDigits, label, value: form = code }) =>
    [...text.matchAll(label)].flatMap((match): Span[] => {
      const start = endOfMatch(connector, text, match.index + match[0].length);
      const value = text.slice(start, endOfMatch(form, text, start));
      if (digitsOf(value).length < minDigits || clinicalCode.test(value)) return [];
      const isBareId = match[0].toLowerCase() === "id";
      const left = before(text, match.index);
      if (ofPolice.test(left) || (isBareId && (otherThing.test(left) || isIdaho(left, value)))) return [];
      return [
        {
          start,
          end: start + value.length,
          type: isBareId && insurer.test(left) ? "HEALTH_PLAN" : type,
          format: "labelled",
        },
      ];
    }),
  );

/** Serial numbers that carry their own label. */
export const detectSerials: Detector = (text) =>
  spansOf(text, { type: "DEVICE", format: "SN", pattern: /(?<![\w-])SN-?\d{6,12}(?!\w)/g });
