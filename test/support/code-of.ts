import { MnemoscopeError } from "../../src/errors.js";

/** Code of the error that a call throws, its text where it has none; undefined where it throws nothing. */
export function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof MnemoscopeError ? error.code : String(error);
  }
}
