import { MnemoscopeError } from "../src/errors.js";

/** The refusal of a file that is not what the run rests on: RUN_CHANGED. */
export const runChanged = (what: string): MnemoscopeError =>
  new MnemoscopeError("RUN_CHANGED", `${what} is not what the run was prepared with`, {
    remedy: "restore it, or prepare a new run",
  });
