import type { SpanType } from "../../data/record.js";
import type { Candidate, Shape } from "./people-candidates.js";
import { eponymTail } from "./not-names.js";
import { oneOf } from "./one-of.js";
import {
  act,
  carer,
  company,
  credential,
  kin,
  patientLabel,
  patientLead,
  patientVerb,
  profession,
  recordDetail,
} from "./people-words.js";

/** Whose name a candidate is, told by what stands right before and right behind it. */

/** What ends, or begins, the text beside a candidate; without regard to case. */
const before = (source: string): RegExp => new RegExp(`${source}$`, "iu");
const after = (source: string): RegExp => new RegExp(`^${source}`, "iu");

interface Rule {
  readonly type: SpanType;
  readonly shapes: readonly Shape[];
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** In capitals a heading looks like a name: only where set. */
  readonly allowsUpper?: boolean;
}

const any: readonly Shape[] = ["full", "initial", "last_first", "single"];
const whole: readonly Shape[] = ["full", "initial", "last_first"];
const spoken: readonly Shape[] = ["full", "initial", "single"];

const day = oneOf`
  \d{1,2}[./-]\d{1,2}[./-]\d{2,4} \d{4}[/-]\d\d[/-]\d\d \d{1,2}[-_]\p{L}{3,9}[-_,]{1,2}\d{4} \p{Lu}\p{L}{2,8}_\d{1,2},_\d{4}`;
const by = `${act}(?: electronically)? by`;
/** "his wife", "patient's". */
const possessive = oneOf`his her their the pt['’]?s? patient['’]s`;
/** Between a relation and the name: "husband, called Mr.", "next of kin is his wife:", "daughter (". */
const linkToKin = String.raw`(?:(?: name| is| was| named| called| (?:his|her|their|the|a) ${kin}|,|:| -| \()){0,3} {0,3}(?:(?:Mr|Mrs|Ms|Miss)\.? )?`;

/** In order: the first that fits decides. */
const rules: readonly Rule[] = [
  { type: "NAME", shapes: whole, before: before(String.raw`\b${kin} of {1,3}`) },
  // husband Mr. Hayes · Sister: Anna Hayes · next of kin is his wife, Anna · accompanied by a neighbor, Anna
  // Hayes · Anna Hayes (his wife)
  {
    type: "RELATIVE",
    shapes: any,
    allowsUpper: true,
    before: before(String.raw`\b${kin}(?:['’]s)?(?: signed| signature)?(?: \([^()\n]{1,20}\))?${linkToKin}`),
  },
  { type: "RELATIVE", shapes: any, before: before(String.raw`\b${company}\b[^.\n]{0,30}[:,] {0,3}`) },
  {
    type: "RELATIVE",
    shapes: spoken,
    after: after(
      String.raw`(?:,? \(|, | - | – )(?:${possessive} )?${kin}\b(?! of (?:\d|two|three|four|five))`,
    ),
  },
  // Dr. Hayes · Ms. Hayes
  {
    type: "DOCTOR",
    shapes: spoken,
    allowsUpper: true,
    before: /\b(?:[Dd]rs?|DRS?|Doctor|Prof|Professor)\.?\s{1,8}(?:\p{Lu}\. )?$/u,
  },
  { type: "DOCTOR", shapes: ["single"], before: /\bDrs\.? [\p{L}\p{M}'’-]{2,24},? (?:and|&) $/u },
  {
    type: "NAME",
    shapes: spoken,
    allowsUpper: true,
    before: /\b(?:Mr|Mrs|Ms|Miss|Mx|Mister|MR|MRS|MS)\.?\s{1,8}(?:\p{Lu}\. )?$/u,
  },
  // A resident is a doctor, and in a nursing home a patient.
  {
    type: "NAME",
    shapes: whole,
    allowsUpper: true,
    before: before("\\bresident: {0,3}"),
    after: after(String.raw` {0,8}[,;|]? ?(?:sex|age|dob|room|mrn|[fm])\b`),
  },
  // Anna Hayes, MD · Attending: Hayes · RN: T. Okafor · read by Anna Hayes · /es/ ANNA HAYES · follow up with
  // Anna Hayes
  {
    type: "DOCTOR",
    shapes: any,
    allowsUpper: true,
    after: new RegExp(String.raw`^,? ${credential}(?![\p{L}\d:]| {1,3}\d{5}(?!\d))`, "u"),
  },
  {
    type: "DOCTOR",
    shapes: any,
    allowsUpper: true,
    before: before(String.raw`\b(?:${profession}|${by})(?: name| signature| \(\w{1,12}\))?:[\s-]{0,4}`),
  },
  {
    type: "DOCTOR",
    shapes: any,
    allowsUpper: true,
    before: new RegExp(String.raw`(?:\b${credential}:|/e?s/|\bcc:) {0,3}$`, "u"),
  },
  {
    type: "DOCTOR",
    shapes: whole,
    before: before(String.raw`\b(?:${profession}|${by}|signed|sign(?:ature|er))(?: is| was|,)?[:\s-]{1,4}`),
  },
  { type: "DOCTOR", shapes: whole, before: before(String.raw`\b${carer} {1,3}`) },
  // Patient: Anna Hayes · discharge letter for Anna Hayes · Anna Hayes, MRN 4071193 · Anna Hayes denies
  {
    type: "NAME",
    shapes: whole,
    allowsUpper: true,
    before: before(String.raw`\b${patientLabel} ?(?:#\d)?[:>] {0,3}`),
  },
  {
    type: "NAME",
    shapes: ["single"],
    before: /(?:(?:^|\n)|\b(?:patient|pt|first|last|given|full|family) )name: {0,3}$/i,
  },
  {
    type: "NAME",
    shapes: whole,
    before: before(
      String.raw`(?:\b${patientLead} {1,3}|(?:\b(?:pt|patient) ?(?:#\d)?|>>|\*\*|\bfor:) {0,3})`,
    ),
  },
  {
    type: "NAME",
    shapes: whole,
    allowsUpper: true,
    after: after(
      String.raw`\s{0,8}[,;/|(–:-]{0,2} {0,8}(?:${day}[ ,;|/]{1,3})?(?:(?:is|was) )?(?:${recordDetail}|${day})`,
    ),
  },
  // Behind a preposition stands a place.
  {
    type: "NAME",
    shapes: whole,
    before: /(?<!\b(?:from|in|at|near|to) {1,2})$/,
    after: new RegExp(String.raw`^,? ${patientVerb}|^ ?\(?,? from \p{Lu}`, "u"),
  },
];

const closing =
  /\b(?:sincerely|regards|kindly|yours|truly|respectfully|wishes|faithfully|thanks|cordially)\b(?: yours)?,?\s{0,8}$/i;
const salutation = /\b(?:Dear|Hello|Hi) {1,3}$/;
const referral =
  /\bthank you for (?:seeing|referring|asking|evaluating|sending|your (?:referral|help|care|consult))|\bcolleague|\byour patient|\bI (?:write|am writing) about/i;

/** Whether a letter is addressed to a colleague. */
export const isReferral = (text: string): boolean => referral.test(text);

/** Characters around a candidate that are read. */
const contextLength = 64;

/**
 * The class of a candidate by the first rule that fits; of a common given name with another word, that it is
 * a name at least.
 */
export function typeOf(
  text: string,
  candidate: Candidate,
  letter: { readonly isReferral: boolean },
): SpanType | undefined {
  const { start, end, shape, isUpper, isGiven } = candidate;
  const left = text.slice(Math.max(0, start - contextLength), start);
  const right = text.slice(end, end + contextLength);
  if (eponymTail.test(right)) return undefined;
  const rule = rules.find(
    ({ shapes, before, after, allowsUpper }) =>
      shapes.includes(shape) &&
      (!isUpper || allowsUpper === true) &&
      (before?.test(left) ?? true) &&
      (after?.test(right) ?? true),
  );
  if (rule !== undefined) return rule.type;
  // A letter is addressed to a colleague or to the patient, and signed by who wrote it.
  if (shape === "full" && salutation.test(left)) return letter.isReferral ? "DOCTOR" : "NAME";
  if (shape !== "single" && closing.test(left)) return "DOCTOR";
  return isGiven && (shape === "full" || shape === "last_first") ? "NAME" : undefined;
}
