import { statSync } from "node:fs";

import { MnemoscopeError } from "../src/errors.js";
import { RunDirectory } from "../src/run/run-directory.js";
import { train } from "../trainer/train.js";
import { preparedRun } from "./prepared.js";
import { abortOnSignals } from "./signals.js";

/** `mnemoscope train`: trains a config (prepared first) or a run directory, in this process. */
export async function trainCommand(options: {
  readonly target: string;
  readonly unwatched: boolean;
  readonly name?: string | undefined;
  readonly placebo: boolean;
  readonly resume: boolean;
  readonly overrideStop: boolean;
}): Promise<number> {
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
  const result = await train({
    directory: run.path,
    overrideStop: options.overrideStop,
    isUnwatched: options.unwatched,
    signal,
  });
  process.stdout.write(
    `${result.message}${result.result === undefined ? "" : `; result: ${result.result}`}\n${run.path}\n`,
  );
  return result.exitCode;
}
