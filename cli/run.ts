import { z } from "zod";

import { defineCommand } from "./command.js";
import { preparedRun } from "./prepared.js";
import { printSummary } from "./report.js";
import { jsonOption, prepareOptions, watchOptions } from "./run-options.js";
import { orderlyEnds, supervise } from "./supervisor.js";

const runOptions = z.object({
  config: z.string().describe("config file, such as configs/medical.yaml"),
  ...prepareOptions,
  ...jsonOption,
  ...watchOptions,
});

/** `mnemoscope run`: prepare, train and watch, then the summary and the report's path. */
export async function run(options: z.infer<typeof runOptions>): Promise<number> {
  // To standard output: where something is wrong, the error is all that standard error holds.
  const say = (message: string): void => {
    if (!options.json) process.stdout.write(`prepare: ${message}\n`);
  };
  const prepared = await preparedRun(options, say);
  const exitCode = await supervise(prepared, options);
  if (orderlyEnds.has(exitCode)) printSummary(prepared, options);
  return exitCode;
}

export const runCommand = defineCommand({ options: runOptions, run });
