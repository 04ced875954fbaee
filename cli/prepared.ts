import { join } from "node:path";

import { blindWarnings } from "../src/metrics/blind.js";
import { checkRules } from "../monitor/policy/check-rules.js";
import { defined } from "../src/defined.js";
import { loadConfig, parseConfig, sinkSettings, type Config } from "../src/run/config.js";
import { MnemoscopeError } from "../src/errors.js";
import { prepare } from "../prepare/prepare.js";
import { verifyUnchanged } from "../prepare/verify.js";
import { dropoutNote } from "../prepare/model.js";
import { unjudgedNote } from "../prepare/unjudgeable.js";
import { RunDirectory } from "../src/run/run-directory.js";
import type { PrepareOptions, WatchOptions } from "./run-options.js";

interface PrepareRequest extends PrepareOptions, WatchOptions {
  readonly config: string;
}

/** A placebo never takes the name, and with it the folder, of the run that it stands beside. */
export const runName = (name: string, { placebo }: { readonly placebo: boolean }): string =>
  placebo ? `${name}-placebo` : name;

/** The config with what the command line says put in place of what the file says. */
function configOf(request: PrepareRequest): Config {
  const config = loadConfig(request.config);
  const sinks = sinkSettings(config, { influx: request.influx });
  const server = { ...config.server, ...defined({ port: request.port, host: request.host }) };
  const name = runName(request.name ?? config.name, request);
  const merged = parseConfig({ ...config, ...sinks, name, server }, request.config);
  checkRules(merged.rules);
  return merged;
}

/** Prepares a new run, or opens the one to be resumed after checking that nothing it rests on has changed. */
export async function preparedRun(
  request: PrepareRequest,
  onProgress: (message: string) => void,
): Promise<RunDirectory> {
  if (request.overrideStop && !request.resume)
    throw new MnemoscopeError("USAGE", "--override-stop needs --resume");
  const config = configOf(request);
  const directory = join(config.runsDirectory, config.name);
  if (!request.resume) {
    const prepared = await prepare({ config, directory, isPlacebo: request.placebo, onProgress });
    const notes = prepared
      .readRun()
      .notes.filter((note) => note.startsWith(dropoutNote) || note.startsWith(unjudgedNote));
    [...blindWarnings(prepared), ...notes].forEach(onProgress);
    return prepared;
  }
  const run = RunDirectory.open(directory);
  if (request.placebo && run.readRun().placebo === undefined)
    throw new MnemoscopeError("RUN_CHANGED", `${directory} is no placebo`, {
      remedy: "resume it without --placebo, or give another --name",
    });
  onProgress("checking that data, config and probe set are those of the run");
  await verifyUnchanged(run, config);
  return run;
}
