import { statSync } from "node:fs";

import { z } from "zod";

import { MnemoscopeError } from "../src/errors.js";
import { RunDirectory } from "../src/run/run-directory.js";
import { train } from "../trainer/train.js";
import { defineCommand } from "./command.js";
import { preparedRun } from "./prepared.js";
import { prepareOptions } from "./run-options.js";
import { abortOnSignals } from "./signals.js";

/** `mnemoscope train`: trains a config (prepared first) or a run directory, in this process. */
export const trainCommand = defineCommand({
  options: z.object({
    target: z.string().describe("config file, or the folder of a prepared run"),
    ...prepareOptions,
    unwatched: z.boolean().default(false).describe("do not wait for verdicts: nobody watches this run"),
  }),
  run: async (options) => {
    const signal = abortOnSignals();
    const kind = statSync(options.target, { throwIfNoEntry: false });
    if (kind === undefined)
      throw new MnemoscopeError("CONFIG_NOT_FOUND", `cannot read ${options.target}`, {
        remedy: "give a config file or the folder of a run",
      });
    if (kind.isDirectory() && options.placebo)
      throw new MnemoscopeError("USAGE", "--placebo needs a config: a prepared run is a placebo or none", {
        remedy: "give the config file",
      });
    const run = kind.isDirectory()
      ? RunDirectory.open(options.target)
      : await preparedRun({ ...options, config: options.target }, (message) =>
          process.stdout.write(`prepare: ${message}\n`),
        );
    const { message, result, exitCode } = await train({
      directory: run.path,
      overrideStop: options.overrideStop,
      isUnwatched: options.unwatched,
      signal,
    });
    process.stdout.write(`${message}${result === undefined ? "" : `; result: ${result}`}\n${run.path}\n`);
    return exitCode;
  },
});
