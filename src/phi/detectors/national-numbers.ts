import { before, digitsOf, spansOf, type Detector } from "./detector.js";

/**
 * Numbers that states give to persons, told by their check digits, or by a form that nothing else has:
 * NHS and CHI (United Kingdom), National Insurance, PPSN (Ireland), NIR (France), DNI and NIE (Spain), codice
 * fiscale (Italy), BSN (Netherlands), KVNR (Germany), SVNR (Austria), AHV (Switzerland), IBAN.
 */

const digit = (digits: string, i: number): number => Number(digits.charAt(i));
const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * digit(digits, i), 0);

/** Ten digits, the last of which checks the others by weights 10 to 2 modulo 11: NHS and CHI numbers. */
function hasNhsCheckDigit(value: string): boolean {
  const digits = digitsOf(value);
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return digits.length === 10 && !/^(\d)\1*$/.test(digits) && digit(digits, 9) === check % 11 && check !== 10;
}

/** A CHI number begins with the day of birth. */
const beginsWithDay = (value: string): boolean => /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(value);

/** Thirteen symbols and a two-digit key of 97 (France); Corsica writes 2A and 2B for 19 and 18. */
function hasNirKey(value: string): boolean {
  const symbols = value.replace(/[\s.-]/g, "");
  const number = symbols.slice(0, 13).replace("2A", "19").replace("2B", "18");
  return /^\d{13}$/.test(number) && 97 - Number(BigInt(number) % 97n) === Number(symbols.slice(13));
}

const dniLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

function hasDniLetter(value: string): boolean {
  const symbols = value.replace(/[\s.-]/g, "").toUpperCase();
  const number = Number(symbols.slice(0, -1).replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter))));
  return dniLetters.charAt(number % 23) === symbols.slice(-1);
}

const ppsnLetters = "WABCDEFGHIJKLMNOPQRSTUV";

function hasPpsnLetter(value: string): boolean {
  const second = value.charAt(8).toUpperCase();
  const extra = second >= "A" && second <= "I" ? 9 * (second.charCodeAt(0) - 64) : 0;
  const sum = weighted(value, [8, 7, 6, 5, 4, 3, 2]) + extra;
  return ppsnLetters.charAt(sum % 23) === value.charAt(7).toUpperCase();
}

/** Nine digits with weights 9 to 2 and −1 modulo 11 (Netherlands). */
const isBsn = (value: string): boolean =>
  weighted(digitsOf(value), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && !/^(\d)\1*$/.test(digitsOf(value));

/** ISO 13616: letters count from 10, the first four symbols stand last, the whole is 1 modulo 97. */
function hasIbanKey(value: string): boolean {
  const symbols = value.replace(/ /g, "");
  const digits = Array.from(symbols.slice(4) + symbols.slice(0, 4), (symbol) => parseInt(symbol, 36)).join(
    "",
  );
  return /^\d{10,80}$/.test(digits) && BigInt(digits) % 97n === 1n;
}

const said = (text: string, start: number, words: RegExp): boolean => words.test(before(text, start));

export const detectNationalNumbers: Detector = (text) => [
  ...spansOf(text, {
    type: "MRN",
    format: "nhs",
    pattern: /(?<![\w+-])\d{3}([ -]?)\d{3}\1\d{4}(?![\w-])/g,
    isValid: (value, start) =>
      said(text, start, /\b(?:NHS|CHI|H&C)\b[^\d\n]{0,20}$/i) ||
      (/\b(?:NHS|CHI|GP|A&E)\b/.test(text) &&
        hasNhsCheckDigit(value) &&
        (value.includes(" ") || beginsWithDay(value)) &&
        !said(text, start, /\b(?:phone|tel|fax|call|cell|mobile|NPI|acct|account)\b[^\d\n]{0,12}$/i)),
  }),
  ...spansOf(text, {
    type: "SSN",
    format: "ni",
    pattern: /(?<![\w-])[A-CEGHJ-PQRSTW-Z][A-CEGHJ-NPQRSTW-Z] ?\d\d ?\d\d ?\d\d ?[A-D](?![\w-])/g,
  }),
  ...spansOf(text, {
    type: "SSN",
    format: "ppsn",
    pattern: /(?<![\w-])\d{7}[A-W][A-IW]?(?![\w-])/g,
    isValid: (value, start) => hasPpsnLetter(value) || said(text, start, /\bPPS(?:N|\b)[^\d\n]{0,12}$/i),
  }),
  ...spansOf(text, {
    type: "SSN",
    format: "nir",
    pattern:
      /(?<![\w-])[12][ .]?\d\d[ .]?\d\d[ .]?(?:\d\d|2[AB])[ .]?\d{3}[ .]?\d{3}(?:[ .-]{0,3}\d\d)?(?![\w-])/g,
    isValid: (value, start) =>
      hasNirKey(value) ||
      said(text, start, /(?:s[ée]curit[ée] sociale|s[ée]cu|\bSS|\bNIR|INSEE|\bINS|\bNSS)[^\d\n]{0,12}$/i),
  }),
  ...spansOf(text, {
    type: "SSN",
    format: "dni",
    pattern: /(?<![\w-])(?:\d{8}|\d{1,2}\.\d{3}\.\d{3}|[XYZ]-?\d{7})[ -]?[A-HJ-NP-TV-Z](?![\w-])/g,
    isValid: (value, start) => hasDniLetter(value) || said(text, start, /\b(?:DNI|NIE|NIF)\b[^\d\n]{0,8}$/i),
  }),
  ...spansOf(text, {
    type: "SSN",
    format: "codice_fiscale",
    pattern: /(?<![\w-])[A-Z]{6}\d\d[A-EHLMPR-T]\d\d[A-Z]\d{3}[A-Z](?![\w-])/g,
  }),
  ...spansOf(text, {
    type: "SSN",
    format: "bsn",
    pattern: /(?<![\w-])\d{4}([. ]?)\d\d\1\d{3}(?![\w-])/g,
    isValid: (value, start) =>
      isBsn(value) && said(text, start, /\b(?:BSN|burgerservice\w*|sofi\w*)\b[^\d\n]{0,12}$/i),
  }),
  ...spansOf(text, {
    type: "SSN",
    format: "svnr",
    pattern: /(?<![\w-])\d{4}[ /-]?(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-3])\d\d(?![\w-])/g,
    isValid: (_value, start) => said(text, start, /\b(?:SVNR|SV-?Nr|Sozialvers\w*|VSNR|SV)\b[^\d\n]{0,14}$/i),
  }),
  ...spansOf(text, { type: "SSN", format: "ahv", pattern: /(?<![\w-])756\.\d{4}\.\d{4}\.\d\d(?![\w-])/g }),
  ...spansOf(text, {
    type: "SSN",
    format: "niss",
    pattern: /(?<![\w-])\d\d\.\d\d\.\d\d-\d{3}\.\d\d(?![\w-])/g,
  }),
  // Poland and Spain: behind their name.
  ...spansOf(text, {
    type: "SSN",
    format: "labelled",
    pattern: /(?<![\w-])\d{2}[ /-]?\d{8}[ /-]?\d{0,2}(?![\w-])|(?<![\w-])\d{6}[-+A]\d{3,4}[A-Z]?(?![\w-])/g,
    isValid: (_value, start) =>
      said(
        text,
        start,
        new RegExp(
          String.raw`\b(?:PESEL|NUSS|NAF|CPR|personnummer|fødselsnummer|rodné číslo` +
            String.raw`|AMKA|HETU|NISS|NIF|CNP)\b[^\d\n]{0,12}$`,
          "i",
        ),
      ),
  }),
  ...spansOf(text, {
    type: "LICENSE",
    format: "dvla",
    pattern: /(?<![\w-])[A-Z9]{5} ?\d{6} ?[A-Z9]{2}\d[A-Z\d]{2}(?: ?\d\d)?(?![\w-])/g,
    isValid: (value) => /[A-Z]{2}/.test(value),
  }),
  ...spansOf(text, {
    type: "HEALTH_PLAN",
    format: "kvnr",
    pattern: /(?<![\w-])[A-Z]\d{9}(?![\w-])/g,
    isValid: (_value, start) =>
      said(text, start, /(?:Versicherten|Versicherung|\bKV|Kranken)[^\d\n]{0,24}$/i),
  }),
  ...spansOf(text, {
    type: "ACCOUNT",
    format: "iban",
    pattern: /(?<![\w-])[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\w-])/g,
    isValid: (value) => hasIbanKey(value),
  }),
];
