// Codes that carry a check on themselves: whoever knows the rule guesses one symbol less.
import { countBy } from "../../metrics/count-by.js";
import { binomialUpperTail, structureAlpha } from "../format-bits.js";

/** A sum over a code's digits of which the remainder is the same for all codes that keep to the rule. */
interface CheckScheme {
  readonly modulus: number;
  /** Sum over digits, `fromRight` 0 for the last; a last `x` counts 10. */
  readonly term: (digit: number, fromRight: number, length: number) => number;
}

const schemes: readonly CheckScheme[] = [
  // Luhn 1960; the remainder of US national provider numbers is another than 0, and as constant.
  {
    modulus: 10,
    term: (digit, fromRight) => (fromRight % 2 === 0 ? digit : Math.floor(digit / 5) + ((2 * digit) % 10)),
  },
  // Weights 1, 2, 3, … from the right: NHS and CHI numbers, ISBN-10.
  { modulus: 11, term: (digit, fromRight) => digit * (fromRight + 1) },
  // Weights 1, 2, …, 7, 2, …, 7 from the right: CPR and many bank accounts.
  {
    modulus: 11,
    term: (digit, fromRight) => digit * (fromRight === 0 ? 1 : ((fromRight - 1) % 6) + 2),
  },
  // Weights 1, 3, 1, 3, … : article numbers.
  { modulus: 10, term: (digit, fromRight) => digit * (fromRight % 2 === 0 ? 1 : 3) },
  // Weights 1, 3, 7, 1, 3, 7, … from either end.
  { modulus: 10, term: (digit, fromRight) => digit * ([1, 3, 7][fromRight % 3] ?? 1) },
  { modulus: 10, term: (digit, fromRight, length) => digit * ([1, 3, 7][(length - 1 - fromRight) % 3] ?? 1) },
  // The digit sum, and the number itself: 7, 9, 11, 97.
  { modulus: 10, term: (digit) => digit },
  { modulus: 9, term: (digit) => digit },
  { modulus: 7, term: (digit, fromRight) => digit * powerOfTen(fromRight, 7) },
  { modulus: 11, term: (digit, fromRight) => digit * powerOfTen(fromRight, 11) },
  { modulus: 97, term: (digit, fromRight) => digit * powerOfTen(fromRight, 97) },
];

function powerOfTen(exponent: number, modulus: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = (power * 10) % modulus;
  return power;
}

/** Shorter codes carry no check. */
const minDigits = 5;

function remainderOf(symbols: string, { modulus, term }: CheckScheme): number | undefined {
  const digits = Array.from(symbols.replace(/[^0-9x]/g, ""), (symbol) =>
    symbol === "x" ? 10 : Number(symbol),
  );
  if (digits.length < minDigits) return undefined;
  const sum = digits.reduce(
    (total, digit, i) => total + term(digit, digits.length - 1 - i, digits.length),
    0,
  );
  return sum % modulus;
}

/**
 * Bits that a check gives away in codes like these: log2(m·share) of the rule whose commonest remainder
 * modulo m is commonest, where that is commoner than chance; 0 where no rule holds.
 */
export function checkBits(codes: readonly string[]): number {
  const gains = schemes.map((scheme) => {
    const remainders = codes.flatMap((code) => remainderOf(code, scheme) ?? []);
    const commonest = Math.max(0, ...countBy(remainders, (remainder) => remainder).values());
    const chance = scheme.modulus * binomialUpperTail(commonest, remainders.length, 1 / scheme.modulus);
    return remainders.length > 0 && chance < structureAlpha / schemes.length
      ? Math.log2((scheme.modulus * commonest) / remainders.length)
      : 0;
  });
  return Math.max(...gains);
}
