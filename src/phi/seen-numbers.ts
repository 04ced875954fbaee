/**
 * Which numbers stand in texts too many to remember them all: a Bloom filter (Bloom 1970). What was added is
 * always found; what was not is with probability (2n/bits)² for n numbers, 2·10⁻⁴ for a million.
 */
export class SeenNumbers {
  #words: Uint32Array | undefined;

  add(number: string): void {
    this.#words ??= new Uint32Array(numBits / bitsAWord);
    for (const place of placesOf(number))
      this.#words[place >>> 5] = (this.#words[place >>> 5] ?? 0) | (1 << (place & 31));
  }

  has(number: string): boolean {
    const words = this.#words;
    return (
      words !== undefined &&
      placesOf(number).every((place) => ((words[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0)
    );
  }
}

const bitsAWord = 32;
const numBits = 2 ** 27;
/** Digits of a number that is worth remembering: shorter ones stand everywhere. */
const minDigits = 5;

/** Numbers of a text as their digits alone: each by itself, and with what stands a space away. */
export const numbersIn = (text: string): string[] =>
  [/\d(?:[-./]?\d)*/g, /\(?\d(?:[-./() ]{0,2}\d)*/g].flatMap((pattern) =>
    (text.match(pattern) ?? []).flatMap((number) => {
      const digits = digitsOf(number);
      return digits.length < minDigits ? [] : [digits];
    }),
  );

/** Digits of a value, as `numbersIn` has them; undefined where they are too few. */
export function numberOf(value: string): string | undefined {
  const digits = digitsOf(value);
  return digits.length < minDigits ? undefined : digits;
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Fowler, Noll & Vo's hash with two beginnings. */
const placesOf = (text: string): number[] =>
  [0x811c9dc5, 0x9747b28c].map((start) => {
    let hash = start;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    hash ^= hash >>> 13;
    return hash >>> 5;
  });
