import type { Span } from "../../data/record.js";
import { codeLabels, insurers, type CodeLabel } from "./code-labels.js";
import { before, digitsOf, endOfMatch, spansOf, type Detector } from "./detector.js";
import { oneOf } from "./one-of.js";

/**
 * Codes that look like any other number and are identifiers by what is written before them: "MRN: 4071193",
 * "policy XYZ123456789". Between label and value may stand a few small words and a sign ("license seen:",
 * "account no."), never another sentence.
 */

// Every repetition in these patterns has a bound: what matches nothing must not be tried at every length.

/** A block behind a space is no year, age, dose or date. */
const nextBlock =
  String.raw`(?=[A-Z]{0,3}\d)(?!(?:19[3-9]|20[0-3])\d\b|\d{1,3} ?(?:y|yrs?` +
  String.raw`|yo|M|F|mg|m[lL]|years?)\b)`;

/** Forms of a value, matched at one place, minding case. */
const forms: Readonly<Record<CodeLabel["form"], RegExp>> = {
  /** Capitals and digits in groups. */
  code: /(?=[A-Z-]{0,6}\d)[A-Z\d]{1,24}(?:[-/][A-Z\d]{1,16}){0,5}(?![\p{L}\d])/uy,
  /** The same with spaces within: cards print their numbers in blocks. */
  blocks: new RegExp(
    String.raw`\d\d \d\d \d\d(?: \d\d)?(?![ -]?\d|[\p{L}/.:])|[a-z]{1,4}-?\d[a-z\d-]{3,20}` +
      String.raw`(?![\p{L}\d])|(?:[A-Z]{1,3} (?=\d))?` +
      String.raw`(?=[A-Z/.-]{0,10}\d)[A-Z\d]{1,24}(?:[-/:.][A-Z\d]{1,16}){0,6}` +
      String.raw`(?: ${nextBlock}[A-Z\d]{3,6}(?![\p{L}\d]|[/.:-]\w)){0,4}(?:(?<= [A-Z\d]{3,6})` +
      String.raw` \d\d(?![\p{L}\d%]|[/.:-]\w| ?(?:y|M|F)\b))?(?![\p{L}\d])`,
    "uy",
  ),
  /**
   * Plates of states differ: letters, then digits; digits, then letters, then digits; two blocks of digits;
   * those of Europe have three blocks.
   */
  plate: new RegExp(
    String.raw`(?:[A-Z]{2}\d\d ?[A-Z]{3}|[A-Z]{2}[- ]\d{3}[- ][A-Z]{2}|[A-ZÄÖÜ]{1,3}[-` +
      String.raw` ][A-Z]{1,2}[- ]\d{1,4}[EH]?|\d{2,3}-[A-Z]{1,3}-\d{1,6}|[A-Z]-\d{3}-[A-Z]{2}` +
      String.raw`|[A-Z]{2,3}-[A-Z]\d{2,3}` +
      String.raw`|(?:[A-Z]{2} )?(?:[A-Z]{1,3}[- ]?\d{2,5}[A-Z]{0,2}|\d{1,4}[-` +
      String.raw` ]?[A-Z]{1,4}[- ]?\d{0,4}|\d{2,3}-\d{3,5}[A-Z]?))(?![A-Za-z\d])`,
    "y",
  ),
  /** Makers of devices write parentheses and strokes within. */
  serial: new RegExp(
    String.raw`[A-Z]{2,4} \d{5,7}[A-Z]?(?![\p{L}\d])|(?=[A-Z()/.-]{0,8}\d)[A-Z\d(](?:[A-Z\d]|[(/.-]` +
      String.raw`(?=[A-Z\d(])|\)` +
      String.raw`(?=[A-Z\d/-])|(?<=\([A-Z\d]{1,12})\)){2,30}(?![\p{L}\d])`,
    "uy",
  ),
};

/** Small words and signs between a label and its value. */
const smallWords = oneOf`
  number num no nr nº n° id identification card is was the on of in seen file form intake code issued
  reads for permit assigned claim plan de del della A[KLRZ] C[AOT] DE FL GA HI I[ADLN] K[SY] LA
  M[ADEINOST] N[CDEHJMVY] O[HKR] PA RI S[CD] T[NX] UT V[AT] W[AIVY]`;
const connector = new RegExp(
  String.raw`(?:[^\S\n]{0,6}(?:${smallWords}(?![\p{L}\d])|\([^()\n]{1,16}\)|[.#:=,(|)–—\[“"*])){0,8}` +
    String.raw`(?:[._]{2,40}:?)?(?:[^\S\n]{0,3}\n(?=[^\S\n]{0,8}[A-Z\d-]{4,20}[^\S\n]*` +
    String.raw`(?:\n|$)))?[^\S\n]{0,40}(?:[-"'>] ?)?`,
  "iuy",
);

const patterns = codeLabels.map(({ label, form, ...rest }) => ({
  ...rest,
  form: forms[form],
  label: new RegExp(String.raw`(?<![\p{L}\d]|m[gl]/)(?:${label})(?![\p{L}])`, "giu"),
}));

/** Code systems of medicine and days: no patient is named by them. */
const otherCode = new RegExp(
  String.raw`^(?:[A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?|(?:19|20)\d\d-\d\d-\d\d` +
    String.raw`(?:T.*)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|NCT\d+|\d\dD\d{7})$`,
);

/** What a bare "ID" belongs to: the word before it says so, or the insurer named before. */
const insurer = new RegExp(String.raw`\b${insurers}\b[^\n]{0,40}$`, "i");
const otherThing = new RegExp(
  String.raw`\b(?:device|vendor|order|study|accession|request|user|login|trial` +
    String.raw`|protocol|specimen|sample|lot|batch|report|job|employee|badge|dictation|document` +
    String.raw`|rx|bin|interpreter)[ -]$`,
  "i",
);
/** Whose number is nobody's: "employee number", "lot no.", "model number". */
const ofOthers = new RegExp(
  String.raw`\b(?:trial|protocol|lot|batch|model|form|section|version|room` +
    String.raw`|unit|employee|staff|badge|catalog(?:ue)?)[ -]$`,
  "i",
);
/** "Boise, ID 83702" */
const isIdaho = (left: string, value: string): boolean =>
  /\p{Lu}[\p{L}'’. -]{1,30},? $/u.test(left) && /^\d{5}(?:-\d{4})?$/.test(value);
/** Words that say little alone: a short number behind one is no identifier. */
const bareWord = /^(?:ID|record|chart|registration|certificate|reference|tags?|reg|FIN|ticket|receipt)$/i;

/** A bare "ID" is a member's beside an insurer; "Doc #" is a document's, "DOC #" an inmate's. */
function typeHere(options: {
  readonly type: Span["type"];
  readonly label: string;
  readonly left: string;
  readonly right: string;
}): Span["type"] {
  const { type, label, left, right } = options;
  if (/^id/i.test(label) && type === "MRN" && (insurer.test(left) || insurerBehind.test(right)))
    return "HEALTH_PLAN";
  return type === "MRN" && /^Doc\b/.test(label) ? "ACCOUNT" : type;
}
const insurerBehind = new RegExp(String.raw`^ ?\(${insurers}\b`, "i");

export const detectLabelledCodes: Detector = (text) =>
  patterns.flatMap(({ type, minDigits, label, form }) =>
    [...text.matchAll(label)].flatMap((match): Span[] => {
      const start = endOfMatch(connector, text, match.index + match[0].length);
      const value = text.slice(start, endOfMatch(form, text, start));
      const between = text.slice(match.index + match[0].length, start);
      const isBare =
        bareWord.test(match[0]) && type !== "PLATE" && !/#|\b(?:no|num|number|id|nr)\b/i.test(between);
      if (digitsOf(value).length < (isBare ? Math.max(5, minDigits) : minDigits)) return [];
      if (otherCode.test(value)) return [];
      const left = before(text, match.index);
      const isBareId = match[0].toLowerCase() === "id";
      if (ofOthers.test(left) || (isBareId && (otherThing.test(left) || isIdaho(left, value)))) return [];
      return [
        {
          start,
          end: start + value.length,
          type: typeHere({
            type,
            label: match[0],
            left,
            right: text.slice(start + value.length, start + value.length + 24),
          }),
          format: "labelled",
        },
      ];
    }),
  );

/** "Grievance # G26-0441", "Rx# 6620194", "voucher no. HV-118802": a number of something, whatever it is. */
const anyNumber = new RegExp(
  String.raw`(?<![\p{L}\d])([\p{L}]{2,16})(?: (?:bag|log|form))?[^\S\n]?(?:#` +
    String.raw`|no\.|No\.|number|num\.|nr\.|ref\.?|ID)[:.]?[^\S\n]{0,2}`,
  "gu",
);
/** Things whose numbers are nobody's. */
const things = new RegExp(
  String.raw`^(?:lot|batch|model|cat|catalog(?:ue)?|part|room|rm|bed|unit` +
    String.raw`|station|floor|ward|form|rev|version|section|exit|page|pg|tooth` +
    String.raw`|grade|protocol|NDC|CPT|ICD|LOINC|CLIA|NCT|badge|group|grp|bin` +
    String.raw`|pcn|EIN|TIN|interpreter|phone|suite|apt|box|bus|route|size|medic` +
    String.raw`|engine|kit|dose|step|refills?|qty|disp|pod|day|week|visit|stage` +
    String.raw`|type|class|the|a|order|study|employee|vendor|user|trial|tax` +
    String.raw`|call|callback|fax|tel|cell|contact|exam|gate|line|pager|extension` +
    String.raw`|ext|vial|block|cassette|slide|tube|item|problem|serial|level` +
    String.raw`|gauge|beds?|people|total|same|large|this|that|any|confirmation` +
    String.raw`|device|REF|store|school|track)$`,
  "i",
);

/** What a number of unknown kind is, found last: any other class goes before it. */
export const detectOtherNumbers: Detector = (text) =>
  [...text.matchAll(anyNumber)].flatMap((match): Span[] => {
    if (things.test(match[1] ?? "")) return [];
    const start = match.index + match[0].length;
    const value = text.slice(start, endOfMatch(forms.blocks, text, start));
    return digitsOf(value).length < 5 || otherCode.test(value) || /^\d{3}-\d{3}-\d{4}$/.test(value)
      ? []
      : [{ start, end: start + value.length, type: "ACCOUNT", format: "other" }];
  });

/** Medicare's identifier has a form of its own; behind an insurer's name any long code is a member's. */
const medicare = new RegExp(
  String.raw`(?<![\w-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]` +
    String.raw`\d-?[AC-HJKMNP-RT-Y]{2}\d\d(?![\w-])`,
  "g",
);
const insurerName = new RegExp(String.raw`(?<![\p{L}\d])(?:${insurers})(?![\p{L}])`, "giu");
const memberCode = new RegExp(
  String.raw`(?<![\w/.-])(?=[A-Z-]{0,5}\d)[A-Z\d]{7,16}(?:-\d{1,3})?(?![\w/-])` +
    String.raw`|(?<![\w/.-])[A-Z]{0,4}\d{3,5}(?:[ -]\d{2,5}){1,3}(?![\w/-])`,
  "g",
);

export const detectHealthPlans: Detector = (text) => [
  ...spansOf(text, { type: "HEALTH_PLAN", format: "mbi", pattern: medicare }),
  ...[...text.matchAll(insurerName)].flatMap((match): Span[] => {
    const from = match.index + match[0].length;
    const line = text.slice(from, from + 48).split("\n", 1)[0] ?? "";
    const [code] = [...line.matchAll(memberCode)].filter(({ 0: value }) => digitsOf(value).length >= 6);
    if (
      code === undefined ||
      /(?:gro?u?p|phone|tel|call|ph|fax|auth|claim|bin|pcn|npi|mrn|acct|account|ssn|dob)\W{0,4}$/i.test(
        line.slice(0, code.index),
      )
    )
      return [];
    return new RegExp(
      String.raw`^[HRS]\d{4}-\d{3}$|^\d{5}-\d{4}$|^\d{3}-\d{3}-\d{4}$|^\d{3}-\d\d-\d{4}$|^(?:19` +
        String.raw`|20)\d\d[01]\d[0-3]\d$`,
    ).test(code[0])
      ? []
      : [
          {
            start: from + code.index,
            end: from + code.index + code[0].length,
            type: "HEALTH_PLAN",
            format: "insurer",
          },
        ];
  }),
];

/** What laboratories call a case: S19-04412, SP-26-1184, C26-0088123. */
const accession = new RegExp(
  String.raw`(?<![\w-])(?:S|SP|SU|SS|C|CY|CN|NG|P|PS|FN|FNA|H|HS|AU|BM|MB` +
    String.raw`|FC|GYN|NGYN|CG|CYT|HP|DP|PB)-?\d{2}-\d{3,7}(?:-[A-Z\d]{1,3})?` +
    String.raw`(?![\w-])`,
  "g",
);

export const detectAccessions: Detector = (text) =>
  spansOf(text, { type: "ACCOUNT", format: "accession", pattern: accession });

/** Numbers behind a car. */
const car = new RegExp(
  String.raw`(?<![\p{L}])(?:[Cc]ar|[Vv]ehicle|[Vv]eh|[Tt]ruck|[Vv]an|[Ss]edan` +
    String.raw`|SUV|[Mm]otorcycle|Honda|Toyota|Ford|Chevy|Chevrolet|Nissan|Subaru` +
    String.raw`|Kia|Hyundai|Civic|Corolla|Camry|Golf|Fiesta|Astra)[:,|"”]{0,2}[^\S\n]{0,2}` +
    String.raw`(?:\p{Ll}{3,10} )?(?:\p{Lu}\p{Ll}{2,12} ){0,2}\(?`,
  "gu",
);
/** A car on the line, and behind it what looks like a plate and like nothing else. */
const vehicle = new RegExp(
  String.raw`(?<![\p{L}])(?:cars?|vehicles?|veh|trucks?|vans?|sedans?|SUVs?|motorcycles?|motorbikes?` +
    String.raw`|pick-?up|minivan|coupe|hatchback|moped` +
    String.raw`|scooter|trailer|jeep|honda|toyota|ford|chevy|chevrolet|nissan|subaru|kia|hyundai` +
    String.raw`|civic|corolla|camry|accord|golf|fiesta` +
    String.raw`|astra|buick|dodge|gmc|tesla|mazda|volvo|audi|bmw|mercedes|vw|volkswagen|lexus|acura` +
    String.raw`|tundra|altima|f-?150|prius|rav4` +
    String.raw`|cr-?v|outback|forester|polo|corsa|clio|peugeot|renault|skoda|fiat|opel|vauxhall` +
    String.raw`|passat|explorer` +
    String.raw`|silverado|sierra|tacoma|impala|malibu|sentra|elantra|sonata|wrangler|plates?|placard` +
    String.raw`|tags?|lp|reg|registration|vrm|kfz` +
    String.raw`|kennzeichen|wagen|fahrzeug|pkw|voiture|immatriculation|coche|matr[íi]cula|targa` +
    String.raw`|kenteken|nummerplaat|nummernschild|kennz|mat|tow(?:ed)?|samochód|drives|driving` +
    String.raw`|parked|driver)` +
    String.raw`(?!\p{L})`,
  "giu",
);
const anyPlate = new RegExp(
  String.raw`(?<![\p{L}\d./#-])(?:[A-Z]{2}\d\d ?[A-Z]{3}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}[EH]?` +
    String.raw`|[A-Z]{2}-\d{3}-[A-Z]{2}|\d{4,5} ?[A-Z]{2,3}|P\d{5,6}` +
    String.raw`|[A-Z]{2} ?\d{3} ?[A-Z]{2}|\d{2}-[A-Z]{2,3}-\d{1,2}|[A-Z]{1,2}-\d{3}-[A-Z]{1,2}` +
    String.raw`|\d-[A-Z]{3}-\d{2,3}` +
    String.raw`|[A-Z]{2,3}[- ·]?[A-Z]?\d{2,5}[A-Z]?|\d{1,4}[- ]?[A-Z]{1,3}[- ]?\d{0,4}[A-Z]?` +
    String.raw`|[A-Z]\d{2,3}[- ]?[A-Z]{2,4}|\d[A-Z]\d ?[A-Z\d]{2,4}` +
    String.raw`|\d-\d{4,5}[A-Z])(?![\p{L}\d]|[./:-]\d)`,
  "gu",
);
/** What has the form of a plate: a model, a time, a road, a measure. */
const notPlate = new RegExp(
  String.raw`^(?:[A-Z]\d{1,2}|\d{1,2} ?(?:AM|PM|M|F|Y|YO|L|R|MG|ML|MPH|KM|KG|LB|CM|MM|G|K)|(?:I|US|SR` +
    String.raw`|CR|HWY|RT|RTE|FM|CO|EXIT|MM|MP|UNIT|GCS|BP|HR` +
    String.raw`|RR|O2|AGE|BED|RM|CPT|ICD|EMS|PD|ED|ER|ESI|NC|RA|IV|BG|BS|CBG|QTY|PO|LEVEL|COVID` +
    String.raw`|TYPE)[- ]?\d{1,5}[A-Z]?|(?:19|20)\d\d(?: ?[A-Z]{1,3})?` +
    String.raw`|[FE]-?\d{3})$`,
);

function platesOfCars(text: string): Span[] {
  return [...text.matchAll(vehicle)].flatMap((match): Span[] => {
    const from = match.index + match[0].length;
    const line = /^[^\n;]{0,52}/.exec(text.slice(from, from + 52))?.[0] ?? "";
    const sentence = line.split(/\. (?=\p{Lu}\p{Ll})/u, 1)[0] ?? "";
    for (const { index, 0: whole } of sentence.matchAll(anyPlate)) {
      const state =
        new RegExp(
          String.raw`^(?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]` +
            String.raw`|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) `,
        ).exec(whole)?.[0] ?? "";
      const value = whole.slice(state.length);
      if (
        value.length > 4 &&
        value.length < 10 &&
        digitsOf(value).length > 1 &&
        /[A-Z]/.test(value) &&
        !notPlate.test(value) &&
        !new RegExp(
          String.raw`(?:VIN|DL|OLN|model|serial|s\/n|sn|ref|licence no|license no|policy|claim|case` +
            String.raw`|badge|unit|medic|engine|room|rm|#)[ :#]{0,3}$`,
          "i",
        ).test(sentence.slice(0, index))
      ) {
        const start = from + index + state.length;
        return [{ start, end: start + value.length, type: "PLATE", format: "vehicle" }];
      }
    }
    return [];
  });
}

/** "car reg sx57 obt" in lower case; "HD KL 447" behind a word for the plate. */
const lowerPlate = new RegExp(
  String.raw`(?=[a-z]{2}\d\d)(?<=\b(?:reg(?:istration)?|plate|vrm|car|vehicle)\b[^\n.;]{0,12} ` +
    String.raw`)[a-z]{2}\d\d ?[a-z]{3}` +
    String.raw`(?![\w-])|(?=[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2} \d)(?<=\b(?:kennz|kennzeichen|kfz` +
    String.raw`|nummernschild)\b[.: ]{1,3})[A-ZÄÖÜ]{1,3}[ ` +
    String.raw`-][A-Z]{1,2} \d{1,4}(?!\d)`,
  "gi",
);
/** "TX KLM4471, Ford Fiesta": a state and a plate before a make. */
const beforeMake = new RegExp(
  String.raw`(?<=\b(?:A[KLRZ]|C[AOT]|FL|GA|I[DLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]` +
    String.raw`|T[NX]|UT|V[AT]|W[AIVY]) )(?=[A-Z\d -]{5,9}, )[A-Z\d]{2,4}[ -]?[A-Z\d]{2,5}(?=, ` +
    String.raw`(?:\p{L}+ )?(?:Honda|Toyota|Ford|Chevy|Chevrolet|Nissan|Subaru|Kia|Hyundai|Buick|Dodge` +
    String.raw`|GMC|Tesla|Mazda|Volvo|Audi|BMW|Mercedes|VW|Lexus|Acura|Jeep|Harley))`,
  "gu",
);
const britishPlate = /(?<![\w-])[A-HJ-PR-Y]{2}\d\d [A-HJ-PR-Z]{3}(?![\w-])/g;

export const detectPlates: Detector = (text) => [
  ...spansOf(text, { type: "PLATE", format: "british", pattern: britishPlate }),
  ...platesOfCars(text),
  ...spansOf(text, { type: "PLATE", format: "lower", pattern: lowerPlate }),
  ...spansOf(text, {
    type: "PLATE",
    format: "make",
    pattern: beforeMake,
    isValid: (value) => digitsOf(value).length > 1,
  }),
  ...[...text.matchAll(car)].flatMap((match): Span[] => {
    const start = match.index + match[0].length;
    const value = text.slice(start, endOfMatch(forms.plate, text, start));
    return /[A-Z]/.test(value) && /\d{2}/.test(value) && value.length > 4
      ? [{ start, end: start + value.length, type: "PLATE", format: "car" }]
      : [];
  }),
];

/** Serial numbers that carry their own label. */
export const detectSerials: Detector = (text) =>
  spansOf(text, { type: "DEVICE", format: "SN", pattern: /(?<![\w-])SN-?\d{6,12}(?!\w)/g });
