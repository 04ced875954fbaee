import type { SpanType } from "../../data/record.js";
import type { Candidate, Shape } from "./people-candidates.js";
import { eponymTail } from "./not-names.js";

/** Whose name a candidate is, told by what stands right before and right behind it. */

// ---------------------------------------------------------------- words

/** Family and household, whose names are the patient's identifiers too. */
const kin =
  "(?:(?:ex-|step|half-|foster |great-)?(?:wife|husband|spouse|partner|mother|father|mom|mum|dad|parent|sister|brother|sibling|daughter|son|aunt|uncle|niece|nephew|cousin|" +
  "grand(?:mother|father|daughter|son|parent|ma|pa))(?:-in-law)?|fianc[eé]e?|(?:girl|boy)?friend|neighbou?r|roommate|significant other|guardian|caregiver|caretaker|next of kin|nok|" +
  "emergency contact|contact person|responsible party|informant|(?:health ?care |medical )?(?:proxy|surrogate)|(?:hc)?poa|power of attorney|employer)";

const credential =
  "(?:M\\.?D|D\\.?O|M\\.?B\\.?B\\.?S|R\\.?N|N\\.?P|P\\.?A(?:-C)?|DDS|DMD|DPM|DPT|DVM|PT|OTR(?:\\/L)?|SLP|PharmD|Ph\\.?D|PsyD|FACC|FACS|FACP|CRNA|CNM|CNA|DNP|ARNP|APRN|FNP(?:-C)?|BSN|MSN|LPN|LVN|LCSW|LMSW|MSW|RD|RDN|RPh|RRT|EMT(?:-P)?)";

/** People who treat, by their work. */
const profession =
  "(?:attending|surgeon|operator|physician|provider|pcp|practitioner|prescriber|gp|clinician|resident|fellow|intern|nurse|midwife|consultant|therapist|counsel+or|pharmacist|dietitian|technician|" +
  "technologist|hospitalist|pathologist|intensivist|interventionalist|\\w{3,16}ologist|\\w{3,16}iatrist|\\w{3,16}ician|\\w{3,16}dontist|author|assistant|examiner|interpreter|case manager|social worker|medic|paramedic)s?";

const act =
  "(?:signed|co-?signed|dictated|transcribed|read|reviewed|performed|referred|requested|ordered|interpreted|authenticated|verified|reported|entered|documented|completed|approved|done|seen|evaluated|examined|treated|" +
  "placed|implanted|given|administered|attended|followed|prescribed|released|managed|supervised|assisted|discharged|cleared|covered|staffed)";

// ---------------------------------------------------------------- rules

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

const day =
  "(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[/-]\\d\\d[/-]\\d\\d|\\d{1,2}[- ]\\p{L}{3,9}[- ,]{1,2}\\d{4}|\\p{Lu}\\p{L}{2,8} \\d{1,2}, \\d{4})";
/** What is written behind the name of the patient whose record it is: a number of the record, a birth day, an age. */
const ofRecord =
  `(?:MRN|MR ?#|(?:medical |hospital |patient |unit )?(?:record|chart|number|no\\.|id)\\b|(?:\\w{1,12} )?account\\b|acct|born\\b|DOB\\b|D\\.O\\.B|date of birth|SSN\\b|(?:plan number|member|subscriber) ?(?:id|number)?\\b|phone\\b|tel\\b|age[ds]?\\b|` +
  `(?:an? )?\\d{1,3}[ -]?(?:years?|yrs?|y\\.?o|y\\b|months?|M\\b|F\\b)|G\\d{1,2}P\\d|\\d{3}-\\d\\d-\\d{4})`;
const verb =
  "(?:(?:is|was) an? \\d|(?:was|is|has been) (?:seen|admitted|born|treated|discharged|evaluated|examined|brought|transferred|referred|under my|in our|here|a patient)|denie[sd]|presents?\\b|presented|complain|states|stated|reports?\\b|reported|returns?\\b|underwent|tolerated|suffers)";

/** In order: the first that fits decides. */
const rules: readonly Rule[] = [
  { type: "NAME", shapes: whole, before: new RegExp(`\\b${kin} of {1,3}$`, "iu") },
  // "husband Mr. Hayes", "Sister: Anna Hayes", "next of kin is his wife, Anna"
  {
    type: "RELATIVE",
    shapes: any,
    allowsUpper: true,
    before: new RegExp(
      `\\b${kin}(?:['’]s)?(?: signed| signature)?(?: \\([^()\\n]{1,20}\\))?(?:(?: name| is| was| named| called| (?:his|her|their|the|a) ${kin}|,|:| -| \\()){0,3} {0,3}(?:(?:Mr|Mrs|Ms|Miss)\\.? )?$`,
      "iu",
    ),
  },
  {
    type: "RELATIVE",
    shapes: any,
    before: new RegExp(`\\b(?:accompanied by|next of kin|emergency contact|responsible party)\\b[^.\\n]{0,30}[:,] {0,3}$`, "iu"),
  },
  {
    type: "RELATIVE",
    shapes: spoken,
    after: new RegExp(
      `^(?:,? \\(|, | - | – )(?:(?:his|her|their|the|pt['’]?s?|patient['’]s) )?(?:${kin})\\b(?! of (?:\\d|two|three|four|five))`,
      "iu",
    ),
  },
  { type: "DOCTOR", shapes: spoken, allowsUpper: true, before: /\b(?:[Dd]rs?|DRS?|Doctor|Prof|Professor)\.?\s+(?:\p{Lu}\. )?$/u },
  { type: "NAME", shapes: spoken, allowsUpper: true, before: /\b(?:Mr|Mrs|Ms|Miss|Mx|Mister|MR|MRS|MS)\.?\s+(?:\p{Lu}\. )?$/u },
  {
    type: "NAME",
    shapes: whole,
    allowsUpper: true,
    before: /\bresident: {0,3}$/i,
    after: /^ {0,8}[,;|]? ?(?:sex|age|dob|room|mrn|[fm])\b/i,
  },
  { type: "DOCTOR", shapes: any, allowsUpper: true, after: new RegExp(`^,? (?:${credential})(?![\\p{L}\\d:]| {1,3}\\d{5}(?!\\d))`, "u") },
  // "Attending: Hayes", "RN: T. Okafor", "read by Anna Hayes", "/es/ ANNA HAYES"
  {
    type: "DOCTOR",
    shapes: any,
    allowsUpper: true,
    before: new RegExp(`\\b(?:${profession}|${act}(?: electronically)? by)(?: name| signature| \\(\\w{1,12}\\))?:[\\s-]{0,4}$`, "iu"),
  },
  { type: "DOCTOR", shapes: any, allowsUpper: true, before: new RegExp(`(?:\\b${credential}:|/e?s/|\\bcc:) {0,3}$`, "u") },
  {
    type: "DOCTOR",
    shapes: whole,
    before: new RegExp(`\\b(?:${profession}|${act}(?: electronically)? by|signed|sign(?:ature|er))(?: is| was|,)?[:\\s-]{1,4}$`, "iu"),
  },
  {
    type: "DOCTOR",
    shapes: whole,
    before:
      /\b(?:follow(?:ed)?[- ]?(?:up)? (?:up )?with|f\/u with|under|appointment with|discussed with|d\/w|care of Dr|colleague|sign(?:ed)? out to) {1,3}$/i,
  },
  {
    type: "NAME",
    shapes: whole,
    allowsUpper: true,
    before:
      /\b(?:patient(?:['’]?s)?(?: name)?|pt(?: name)?|(?:family |last |full )?name(?:, given name)?|re|regarding|member|subject|client|resident|insured|subscriber|beneficiary|claimant|veteran|driver|victim|occupant) ?(?:#\d)?[:>] {0,3}$/i,
  },
  {
    type: "NAME",
    shapes: whole,
    before:
      /(?:\b(?:patient|pt|named?|regarding|about|(?<=discharge |letter |summary |report |order |consent |prescription )for|for(?=:)|for the patient|this is|dictating on|(?:chart|bed|record|notes?|case|results?|file|name|care|labs|evaluation|referral|behalf|visit|history|doctor) of|seeing|referring|reached|received|certif(?:y|ies) that|evaluat(?:ed|ing)|admitted|examined|saw|met(?: with)?|seen|treated|transported|eval for|called|spoke (?:with|to)|as) {1,3}|(?:\b(?:pt|patient) ?(?:#\d)?|>>|\*\*|\bfor:) *)$/i,
  },
  {
    type: "NAME",
    shapes: whole,
    allowsUpper: true,
    after: new RegExp(`^\\s{0,8}[,;/|(–:-]{0,2} {0,8}(?:${day}[ ,;|/]{1,3})?(?:(?:is|was) )?(?:${ofRecord}|${day})`, "iu"),
  },
  { type: "NAME", shapes: whole, after: new RegExp(`^,? ${verb}|^ ?\\(?,? from \\p{Lu}`, "u") },
];

const closing = /\b(?:sincerely|regards|kindly|yours|truly|respectfully|wishes|faithfully|thanks|cordially)\b(?: yours)?,?\s{0,8}$/i;
const salutation = /\b(?:Dear|Hello|Hi) {1,3}$/;
const referral =
  /\bthank you for (?:seeing|referring|asking|evaluating|sending|your (?:referral|help|care|consult))|\bcolleague|\byour patient|\bI (?:write|am writing) about/i;

/** Whether a letter is addressed to a colleague. */
export const isReferral = (text: string): boolean => referral.test(text);

/** Characters around a candidate that are read. */
const contextLength = 64;

/** The class of a candidate by the first rule that fits; of a common given name with another word, that it is a name at least. */
export function typeOf(text: string, candidate: Candidate, letter: { readonly isReferral: boolean }): SpanType | undefined {
  const { start, end, shape, isUpper, isGiven } = candidate;
  const left = text.slice(Math.max(0, start - contextLength), start);
  const right = text.slice(end, end + contextLength);
  if (eponymTail.test(right)) return undefined;
  const rule = rules.find(
    ({ shapes, before, after, allowsUpper }) =>
      shapes.includes(shape) && (!isUpper || allowsUpper === true) && (before?.test(left) ?? true) && (after?.test(right) ?? true),
  );
  if (rule !== undefined) return rule.type;
  // A letter is addressed to a colleague or to the patient, and signed by who wrote it.
  if (shape === "full" && salutation.test(left)) return letter.isReferral ? "DOCTOR" : "NAME";
  if (shape !== "single" && closing.test(left)) return "DOCTOR";
  return isGiven && (shape === "full" || shape === "last_first") ? "NAME" : undefined;
}
