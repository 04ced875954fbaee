import type { Span, SpanType } from "../../data/record.js";
import { isCity, isGivenName, isOrdinary, isSurname } from "../words/lexicon.js";
import { digitsOf, type Detector } from "./detector.js";
import { isWrittenLike, kindOf } from "./columns.js";
import { notNames } from "./not-names.js";
import { oneOf } from "./one-of.js";

/**
 * Values whose field says what they are: JSON, XML (CCDA, FHIR), claims of X12, and headers in capitals that
 * write a label and a name with no sign between ("PCP SAAVEDRA M   REF URIBE-LANE").
 */

/** streetAddressLine, patient_name and "postal-code" as a label of words. */
const asLabel = (key: string): string =>
  key
    .replace(/([a-z\d])(?=[A-Z])/g, "$1 ")
    .replace(/[_.:-]+/g, " ")
    .trim()
    .toLowerCase();

/** Keys of exchange formats that no column of a table has. */
const keys: readonly (readonly [SpanType, RegExp])[] = [
  ["ZIP", /(?:^| )(?:postal ?code|post ?code|zip(?: ?code)?)$/],
  ["CITY", /(?:^| )(?:city|town|municipality)$/],
  ["ADDRESS", /(?:^| )(?:line\d?|street(?: ?address)?(?: ?line)?\d?|address(?: ?line)?\d?|addr\d?)$/],
  ["FAX", /(?:^| )fax(?: ?number)?$/],
  ["PHONE", /(?:^| )(?:phone|telephone|mobile|cell|tel|pager)(?: ?(?:number|no|home|work))?$/],
  [
    "HOSPITAL",
    /(?:^| )(?:facility|hospital|clinic|pharmacy|organi[sz]ation|custodian|lab(?:oratory)?)(?: ?name)?$/,
  ],
  [
    "DOCTOR",
    new RegExp(
      String.raw`(?:^| )(?:attending|provider|physician|doctor|practitioner|clinician|author` +
        String.raw`|performer|surgeon|pcp|nurse|ordering|referring` +
        String.raw`|prescriber|signed by|entered by|user|therapist|dictator|radiologist|pathologist)` +
        String.raw`(?: ?name)?$`,
    ),
  ],
  [
    "NAME",
    new RegExp(
      String.raw`(?:^| )(?:patient|member|subscriber|insured|guarantor|contact|nok|relative|mother` +
        String.raw`|father|spouse|guardian|full|display|first` +
        String.raw`|last|middle|given|family|legal|preferred|maiden)(?: ?name)?$|^(?:name|given` +
        String.raw`|family|prefix name|surname|firstname|lastname)$`,
    ),
  ],
  [
    "DATE",
    new RegExp(
      String.raw`(?:^| )(?:dob|birth ?(?:date|time|day)|date|time|effective time|admit|discharge` +
        String.raw`|period (?:start|end)|issued|low|high)$`,
    ),
  ],
  ["SSN", /(?:^| )(?:ssn|social(?: security)?(?: ?number)?)$/],
  ["DEVICE", /(?:^| )(?:serial(?: ?(?:number|no))?|device ?id|udi)$/],
  [
    "HEALTH_PLAN",
    /(?:^| )(?:plan|member|subscriber|policy|insurance|payer|medicare|medicaid)(?: ?(?:id|number|no))$/,
  ],
  ["LICENSE", /(?:^| )(?:npi|dea|licen[sc]e(?: ?(?:number|no|id))?|dl)$/],
  [
    "MRN",
    /(?:^| )(?:mrn|medical ?record(?: ?number)?|patient ?id|chart(?: ?(?:no|number))?|person ?id|pid)$/,
  ],
  [
    "ACCOUNT",
    /(?:^| )(?:visit|encounter|account|accession|claim|order|case|specimen|csn|fin)(?: ?(?:id|number|no))?$/,
  ],
  ["IP", /(?:^| )ip(?: ?address)?$/],
  ["PLATE", /(?:^| )(?:plate|license plate|tag)$/],
];
const typeOfKey = (key: string): SpanType | undefined => {
  const label = asLabel(key);
  return keys.find(([, pattern]) => pattern.test(label))?.[0] ?? kindOf(label);
};

const json = /"([A-Za-z][\w .-]{1,40})"\s{0,3}:\s{0,3}"([^"\n]{2,80})"/g;
const xmlText = /<(?:[a-z\d]{1,12}:)?([A-Za-z][\w.-]{1,40})(?: [^<>\n]{0,200})?>([^<>\n]{2,80})<\//g;
const xmlValue = /<(?:[a-z\d]{1,12}:)?([A-Za-z][\w.-]{1,40}) (?:[^<>\n]{0,160} )?value="([^"\n]{2,80})"/g;
const xmlId = /<id [^<>\n]{0,160}extension="([^"\n]{3,40})"/g;
const keyed = /(?<![\w.])([A-Za-z][A-Za-z_.]{1,30})=(?:"([^"\n]{2,60})"|([^\s&;,"'<>|]{2,60}))/g;
/** Who an element of a name belongs to. */
const ofStaff = new RegExp(
  String.raw`<(?:author|performer|legalAuthenticator|dataEnterer|assigned\w*|provider\w*` +
    String.raw`|attending\w*|practitioner|encounterParticipant)\b`,
  "gi",
);
const ofPatient = /<(?:patient\w*|recordTarget|subject|guardian|contact|relatedPerson|guarantor)\b/gi;

function ofElement(text: string, at: number, type: SpanType): SpanType {
  if (type !== "NAME") return type;
  const left = text.slice(Math.max(0, at - 400), at);
  const last = (pattern: RegExp): number => [...left.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(ofStaff) > last(ofPatient) ? "DOCTOR" : "NAME";
}

const valueSpan = (text: string, match: RegExpMatchArray, value: string): Span[] => {
  const at = match.index ?? 0;
  const type = typeOfKey(match[1] ?? "");
  const whole = match[0];
  const own = value.trim().replace(/^tel:|^mailto:/, "");
  if (type === undefined || !isWrittenLike(type, own)) return [];
  const start = at + whole.lastIndexOf(own);
  return [{ type: ofElement(text, at, type), start, end: start + own.length, format: "field" }];
};

/** X12: NM1*IL*1*DUBOIS*HENRI****MI*W88120447~N3*1204 FERN RD~N4*COVINGTON*LA*70433~ */
const segment = /(?<![A-Z\d])(NM1|N3|N4|DMG|CLM|DTP|REF|PER|SBR)\*([^~\n]{2,200})/g;
const staffCodes = new Set(["82", "71", "72", "73", "77", "DN", "DK", "DQ", "P3", "85", "ZZ"]);

function ofClaim(text: string): Span[] {
  return [...text.matchAll(segment)].flatMap(({ index, 1: name = "", 2: rest = "" }): Span[] => {
    const parts = rest.split("*");
    const at = (i: number): number =>
      index + name.length + 1 + parts.slice(0, i).reduce((sum, part) => sum + part.length + 1, 0);
    const part = (i: number, type: SpanType): Span[] => {
      const value = parts[i] ?? "";
      return value.length < 2 ? [] : [{ type, start: at(i), end: at(i) + value.length, format: "x12" }];
    };
    if (name === "N3") return part(0, "ADDRESS");
    if (name === "N4") return [...part(0, "CITY"), ...part(2, "ZIP")];
    if (name === "DMG") return part(1, "DATE");
    if (name === "DTP") return part(2, "DATE");
    if (name === "CLM") return part(0, "ACCOUNT");
    if (name === "REF")
      return part(
        1,
        parts[0] === "SY"
          ? "SSN"
          : parts[0] === "0B"
            ? "LICENSE"
            : parts[0] === "1W"
              ? "HEALTH_PLAN"
              : "ACCOUNT",
      );
    if (name !== "NM1") return [];
    const isStaff = staffCodes.has(parts[0] ?? "");
    const isPerson = parts[1] === "1";
    const person: Span[] =
      isPerson && (parts[2] ?? "") !== ""
        ? [
            {
              type: isStaff ? "DOCTOR" : "NAME",
              start: at(2),
              end:
                at(2) +
                [parts[2], parts[3], parts[4]].filter((each) => each !== undefined && each !== "").join("*")
                  .length,
              format: "x12",
            },
          ]
        : [];
    return [...person, ...part(8, parts[7] === "XX" ? "LICENSE" : "HEALTH_PLAN")];
  });
}

/** A label in capitals and the name behind it. */
const upperName = String.raw`[A-Z][A-Z'’-]{1,20}(?:,? ?[A-Z][A-Z'’-]{1,20}){0,2}(?:,? [A-Z](?![\w.'’-])\.?)?`;
const upperLabels: readonly (readonly [SpanType, string])[] = [
  [
    "DOCTOR",
    oneOf`
    ADM_MD ADM_DR ATT_MD ATT_DR ATT ATTEND ATTENDING ATTN PCP REF REF_DR REF_MD ORD ORD_DR ORD_MD ORDERING
    REFERRING SURG SURGEON PROV PROVIDER PHYS PHYSICIAN RN MD CLERK REG_CLERK NURSE TECH CONSULT
    CONSULTANT ER_MD ED_MD FAM_DR FAMILY_DR ADMITTING READ_BY SIGNED_BY DICT_BY SEEN_BY ANES ANESTH ASST
    RESIDENT INTERN MEDIC CREW OPER OPERATOR AUTHOR CC DR`,
  ],
  [
    "NAME",
    oneOf`
    PT PATIENT PT_NM PT_NAME PAT_NM PAT_NAME NM NAME SUBSCR SUBSCRIBER SUBS INSD INSURED GUAR GUARANTOR
    NOK EMERG EMERG_CONT EMER_CONTACT EC RESP_PARTY RESP_PTY RP SPOUSE MOTHER FATHER HUSBAND WIFE SON
    DAUGHTER CONTACT INMATE NAME_OF_PATIENT MEMBER CLIENT DECEDENT VICTIM DRIVER RESIDENT LAST_NAME
    FIRST_NAME LNAME FNAME POLICYHOLDER ACCOMPANIED_BY INFORMANT HC_PROXY POA RELATIVE BABY INFANT
    GIVEN_NAME GIVEN_NAMES SURNAME FORENAME FORENAMES AKA ALIAS MAIDEN PAZIENTE PACIENTE PATIENTE PATIËNT
    PATIENTIN NOM`,
  ],
];
/** Longer labels first: "EMERG CONT" before "EMERG". */
const longestFirst = (labels: string): string =>
  `(?:${labels
    .replace(/^\(\?:|\)$/g, "")
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|")})`;
const upperPatterns = upperLabels.map(([type, labels]) => ({
  type,
  pattern: new RegExp(
    String.raw`(?<![A-Za-z\d])${longestFirst(labels)}(?:[ \t]{0,2}[:#=/>]{1,2}|\.{2,40}:?)?[ ` +
      String.raw`\t]{1,24}(${upperName})`,
    "g",
  ),
}));
const upperStop = new Set(
  (
    "CONT CONTACT NM TEL SEX RACE DOB AGE MRN ADDR ADDRESS CITY STATE ZIP PHONE TEL CELL HOME WORK " +
    "REL RELATION SELF SAME NONE UNKNOWN UNK DATE ADM ADMIT " +
    "DISCH INS INSURANCE PLAN GRP GROUP POL POLICY ID NO NUM NUMBER ACCT ACCOUNT STATUS MAR EMPL " +
    "EMPLOYER OCC ROOM BED UNIT FLOOR " +
    "SERVICE TYPE CLASS SSN REF PCP ATT DR MD RN NP PA NAME PT PATIENT HISTORY EDUCATION REPORT " +
    "NOTE CHART LAB CARE DENIES STATES WAS IS " +
    "HAS WITH FOR AND THE TO OF IN ON AT BY FROM NOT TRANSFERRED ADMITTED SEEN EVAL CONSULT " +
    "TREATMENT PREFERS NEXT KIN"
  ).split(" "),
);

function ofUpperLabels(text: string): Span[] {
  return upperPatterns.flatMap(({ type, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: match, 1: raw = "" }): Span[] => {
      const start = index + match.length - raw.length;
      const parts = raw.split(/(?<=[ ,])|(?=[ ,])/);
      let end = 0;
      let hasName = false;
      const isSingle = !/[A-Z][A-Z'’-]+,? ?[A-Z]/.test(raw.replace(/['’-]/g, ""));
      for (const part of parts) {
        const own = part.replace(/[ ,.]/g, "");
        if (own !== "") {
          const title = own.charAt(0) + own.slice(1).toLowerCase();
          if (upperStop.has(own) || (notNames.has(title) && !isSurname(title))) break;
          if (own.length > 1) {
            const isListed =
              isSurname(title) || isGivenName(title) || title.split("-").some((each) => isSurname(each));
            if (isOrdinary(title) && !isListed) break;
            hasName ||= isListed || (!isSingle && !isOrdinary(title) && !isCity(title));
          }
        }
        end += part.length;
      }
      const value = raw.slice(0, end).replace(/[ ,.]+$/, "");
      return hasName && value.length > 2
        ? [{ type, start, end: start + value.length, format: "upper_label" }]
        : [];
    }),
  );
}

export const detectFields: Detector = (text) => [
  ...[...text.matchAll(json)].flatMap((match) => valueSpan(text, match, match[2] ?? "")),
  ...(/<\/|\/>/.test(text)
    ? [
        ...[xmlText, xmlValue].flatMap((pattern) =>
          [...text.matchAll(pattern)].flatMap((match) => valueSpan(text, match, match[2] ?? "")),
        ),
        ...[...text.matchAll(xmlId)].flatMap(({ index, 0: match, 1: value = "" }): Span[] => {
          const start = index + match.length - 1 - value.length;
          return digitsOf(value).length < 4
            ? []
            : [{ type: "MRN", start, end: start + value.length, format: "field" }];
        }),
      ]
    : []),
  ...[...text.matchAll(keyed)].flatMap((match) => valueSpan(text, match, match[2] ?? match[3] ?? "")),
  ...ofClaim(text),
  ...ofUpperLabels(text),
];
