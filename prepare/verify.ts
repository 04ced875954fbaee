import { isDeepStrictEqual } from "node:util";

import { sinkNames, type Config } from "../src/run/config.js";
import { MnemoscopeError } from "../src/errors.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { sha256OfPath } from "../src/run/keyed.js";
import { sha256OfModel } from "../src/checkpoint/model-hash.js";
import { sha256OfSource } from "./source-hash.js";

/** Keys that do not touch what is trained or measured: they may differ when a run goes on. */
const free: ReadonlySet<string> = new Set(["runsDirectory", ...sinkNames, "server", "gate"]);

/**
 * Proves that a run rests on what it was prepared with: config, data, model, tokenizer, probe set and
 * training rows.
 * @throws RUN_CHANGED with the first thing that differs. @throws DATA_NOT_FOUND where a file is gone.
 */
export async function verifyUnchanged(run: RunDirectory, config: Config): Promise<void> {
  const recorded = run.readRun();
  const changed = (what: string): MnemoscopeError =>
    new MnemoscopeError("RUN_CHANGED", `${what} is not what ${run.path} was prepared with`, {
      remedy: "restore it, or prepare a new run under another name",
    });

  const key = firstDifference(
    JSON.parse(JSON.stringify(recorded.config)),
    JSON.parse(JSON.stringify(config)),
    [],
  );
  if (key !== undefined) throw changed(`the config's "${key}"`);
  for (const [name, { sha256 }] of Object.entries(recorded.data)) {
    const source = config.data[name];
    if (source === undefined || (await sha256OfSource(source)) !== sha256)
      throw changed(`the data source "${name}"`);
  }
  if (
    recorded.model.path !== undefined &&
    (await sha256OfModel(recorded.model.path)) !== recorded.model.sha256
  )
    throw changed(`the base model ${recorded.model.path}`);
  if ((await sha256OfPath(recorded.tokenizer.path)) !== recorded.tokenizer.sha256)
    throw changed(`the tokenizer ${recorded.tokenizer.path}`);
  if ((await sha256OfPath(run.probeSetPath)) !== recorded.probe.sha256) throw changed("the probe set");
  const { index } = recorded.probe;
  if (index !== undefined && (await sha256OfPath(run.indexPath)) !== index.sha256)
    throw changed(run.indexPath);
  for (const stage of recorded.stages) {
    const path = run.trainingRowsPath(stage.name);
    if ((await sha256OfPath(path)) !== stage.rowsSha256) throw changed(path);
    const heldOut = run.validationRowsPath(stage.name);
    if (stage.validation !== undefined && (await sha256OfPath(heldOut)) !== stage.validation.rowsSha256)
      throw changed(heldOut);
  }
}

/** Path of the first key in which two JSON values differ, the free ones left out. */
function firstDifference(was: unknown, is: unknown, path: readonly string[]): string | undefined {
  const [top, ...below] = path;
  if (top !== undefined && below.length === 0 && free.has(top)) return undefined;
  if (isDeepStrictEqual(was, is)) return undefined;
  if (!isObject(was) || !isObject(is)) return path.join(".");
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const difference = firstDifference(was[key], is[key], [...path, key]);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
