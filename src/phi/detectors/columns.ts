import type { Span, SpanType } from "../../data/record.js";
import type { Detector } from "./detector.js";

/**
 * Tables with their labels in the first row: "MRN | Name | DOB" over "4471209 | Okafor, Susan | 8/2/1971".
 * The
 * cells are divided by strokes, tabs, semicolons, commas or wide gaps, and every row has as many as the
 * first.
 */

/** What stands in a column, by its label. */
const kinds: readonly (readonly [SpanType, RegExp])[] = [
  [
    "DATE",
    new RegExp(
      String.raw`^(?:dob|d\.o\.b\.?|birth ?date|date of birth|date|(?:admit|adm` +
        String.raw`|admission|discharge|disch|visit|service|collected|collection` +
        String.raw`|received|appt|appointment|start|end|coll|rec'?d|reported|birth` +
        String.raw`|entry|last seen)(?: ?(?:date|dt|day))?|dos|geb(?:\.|urtsdatum)?` +
        String.raw`|naissance)$`,
      "i",
    ),
  ],
  [
    "DOCTOR",
    new RegExp(
      String.raw`^(?:(?:attending|referring|ordering|admitting|primary|rendering` +
        String.raw`|consulting)?[ _]?(?:provider|physician|doctor|md|dr)|attending` +
        String.raw`|pcp|surgeon|nurse|rn|tech|clerk|author|signed by|collected by` +
        String.raw`|ordered by|seen by|therapist|clinician|crew|staff|counselor` +
        String.raw`|case ?manager)$`,
      "i",
    ),
  ],
  [
    "NAME",
    new RegExp(
      String.raw`^(?:(?:patient|pt|member|client|inmate|full|last|first|insured` +
        String.raw`|subscriber|guarantor|name_last|name_first|resident|contact|next` +
        String.raw` of kin|nok|emergency contact|patient[ _]name|lastname|firstname` +
        String.raw`|surname|forename|given)?[ _]?(?:name)?|surname|patient|last` +
        String.raw`|first)$`,
      "i",
    ),
  ],
  [
    "HEALTH_PLAN",
    new RegExp(
      String.raw`^(?:(?:member|policy|subscriber|insurance|plan|medicare|medicaid` +
        String.raw`|ins|mbr|pol|subscr|cert|beneficiary|payer)[ _.]?(?:id|no\.?` +
        String.raw`|number|#|num)|policy|mbi|hicn|medicaid|medicare|member)$`,
      "i",
    ),
  ],
  [
    "MRN",
    new RegExp(
      String.raw`^(?:mrn|mr ?#|hrn|urn|(?:medical )?record(?: ?(?:no\.?|number` +
        String.raw`|#))?|(?:patient|pt|chart|unit|hosp|hospital|inmate|booking|client` +
        String.raw`|person)[ _.]?(?:id|no\.?|number|#|num)|chart|nhs(?: ?(?:no\.?` +
        String.raw`|number))?|chi|id|cdcr|unit ?#)$`,
      "i",
    ),
  ],
  [
    "ACCOUNT",
    new RegExp(
      String.raw`^(?:(?:account|acct|encounter|visit|accession|specimen|case|claim` +
        String.raw`|invoice|fin|csn|run|incident|auth|docket|order|req|ref(?:erence)?` +
        String.raw`|ticket|statement|lab)[ _.]?(?:id|no\.?|number|#|num)?|fin|csn` +
        String.raw`|har)$`,
      "i",
    ),
  ],
  [
    "LICENSE",
    /^(?:(?:driver'?s? )?licen[sc]e(?: ?(?:no\.?|number|#))?|dl|dl ?#|npi|dea|lic(?: ?#)?|passport)$/i,
  ],
  ["PLATE", /^(?:(?:licen[sc]e )?plate|tag|reg(?:istration)?(?: ?(?:no\.?|plate))?|vehicle reg)$/i],
  ["SSN", /^(?:ssn|ss ?#|social(?: security)?(?: ?(?:no\.?|number|#))?)$/i],
  [
    "PHONE",
    new RegExp(
      String.raw`^(?:(?:home|cell|mobile|work|alt|contact|day|evening)?[ _]?(?:phone` +
        String.raw`|tel|telephone|ph)(?: ?(?:no\.?|number|#|1|2))?|cell|mobile|pager)$`,
      "i",
    ),
  ],
  ["FAX", /^fax(?: ?(?:no\.?|number|#))?$/i],
  ["EMAIL", /^e-?mail(?: address)?$/i],
  ["ADDRESS", /^(?:(?:street|home|mailing)?[ _]?(?:address|addr)(?: ?(?:1|line 1))?|street)$/i],
  ["CITY", /^(?:city|town|ville|ort|ciudad)$/i],
  ["ZIP", /^(?:zip(?: ?code)?|post ?code|postal(?: code)?|plz)$/i],
  ["HOSPITAL", /^(?:facility|hospital|clinic|pharmacy|location name|site|practice|performing lab)$/i],
  ["DEVICE", /^(?:serial(?: ?(?:no\.?|number|#))?|s\/n|sn|device (?:id|serial))$/i],
];
/** What a label names; undefined for another one. */
export const kindOf = (label: string): SpanType | undefined => {
  const own = label.replace(/^[*#"'\s]+|[*:"'\s]+$/g, "");
  return own === "" ? undefined : kinds.find(([, pattern]) => pattern.test(own))?.[0];
};

interface Cell {
  readonly start: number;
  readonly value: string;
}

const dividers: readonly RegExp[] = [/\|/g, /\t+/g, /;/g, /,/g, / {2,}/g];

function cellsOf(line: string, lineStart: number, divider: RegExp): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const { index, 0: mark } of [...line.matchAll(divider), { index: line.length, 0: "" }]) {
    const raw = line.slice(start, index);
    const own = raw.trim().replace(/^"|"$/g, "");
    cells.push({ start: lineStart + start + Math.max(0, raw.indexOf(own)), value: own });
    start = index + mark.length;
  }
  return cells;
}

/** Whether a cell of a class is written like one. */
export const isWrittenLike = (type: SpanType, value: string): boolean => {
  if (value.length < 2 || value.length > 60) return false;
  if (type === "NAME" || type === "DOCTOR" || type === "CITY" || type === "HOSPITAL")
    return /^\p{L}[\p{L} ,.'’^&-]+$/u.test(value);
  if (type === "ADDRESS") return /\d/.test(value) && /\p{L}/u.test(value);
  if (type === "EMAIL") return value.includes("@");
  if (type === "DATE") return /\d/.test(value) && /[/.-]|\d{8}|[A-Za-z]{3}/.test(value);
  return (value.match(/\d/g)?.length ?? 0) >= (type === "PLATE" ? 2 : 4);
};

const maxRows = 40;

export const detectColumns: Detector = (text) => {
  const lines: { readonly start: number; readonly line: string }[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    lines.push({ start: at, line });
    at += line.length + 1;
  }
  return lines.flatMap(({ line, start }, i): Span[] => {
    if (line.length > 400 || !/[|\t;,]| {2}/.test(line)) return [];
    for (const divider of dividers) {
      const head = cellsOf(line, start, divider);
      if (head.length < 2 || head.length > 24) continue;
      const types = head.map(({ value }) => kindOf(value));
      const count = types.filter((type) => type !== undefined).length;
      if (count < 2 || count * 2 < head.filter(({ value }) => value !== "").length) continue;
      const found: Span[] = [];
      for (const row of lines.slice(i + 1, i + 1 + maxRows)) {
        if (/^[\s|+:=-]*$/.test(row.line) && row.line !== "") continue;
        const cells = cellsOf(row.line, row.start, divider);
        if (cells.length !== head.length) break;
        for (const [column, cell] of cells.entries()) {
          const type = types[column];
          if (type !== undefined && isWrittenLike(type, cell.value))
            found.push({ type, start: cell.start, end: cell.start + cell.value.length, format: "column" });
        }
      }
      if (found.length > 0) return found;
    }
    return [];
  });
};
