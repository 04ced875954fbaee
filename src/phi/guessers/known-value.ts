import type { SpanType } from "../../data/record.js";
import { maskOf } from "../format-bits.js";
import { normalise } from "../normalise.js";
import type { Surroundings } from "./surroundings.js";

/** A patient's code with what its record says around it: what guessers learn from, and what they guess. */
export interface KnownValue {
  readonly type: SpanType;
  /** Letters and digits of the value, in lower case. */
  readonly symbols: string;
  readonly patient: string;
  readonly isControl: boolean;
  readonly around: Surroundings;
}

export const knownValue = (own: Omit<KnownValue, "symbols"> & { readonly value: string }): KnownValue => {
  const { value, ...rest } = own;
  return { ...rest, symbols: normalise(value) };
};

/** Values that are laid side by side: of one class and written form, `407-1193` and `4071193` alike. */
export const formOf = ({ type, symbols }: KnownValue): string => `${type} ${maskOf(symbols)}`;

/** Values of one class and length, where letters and digits stand at changing places. */
export const lengthOf = ({ type, symbols }: KnownValue): string => `${type} ${symbols.length}`;

/** Symbols that may stand at a place. */
export const numSymbolsOf = (symbol: string): number => (/\p{Nd}/u.test(symbol) ? 10 : 26);
