import { exitCodes } from "../src/errors.js";
import { preparedRun, type PrepareRequest } from "./prepared.js";
import { printSummary } from "./report.js";
import { supervise } from "./supervisor.js";

/** `mnemoscope run`: prepare, train and watch, then the summary and the report's path. */
export async function run(options: PrepareRequest & { readonly json: boolean }): Promise<number> {
  // To standard output: where something is wrong, the error is all that standard error holds.
  const say = (message: string): void => {
    if (!options.json) process.stdout.write(`prepare: ${message}\n`);
  };
  const prepared = await preparedRun(options, say);
  const exitCode = await supervise({ ...options, run: prepared });
  if (exitCode === exitCodes.done || exitCode === exitCodes.stopped || exitCode === exitCodes.interrupted)
    await printSummary(prepared, options);
  return exitCode;
}
