import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import { MnemoscopeError } from "../src/errors.js";
import { RunDirectory } from "../src/run/run-directory.js";

/**
 * Builds a run directory in a folder beside its place and renames it at the end: it is complete or absent.
 * Where `build` throws, nothing is left behind.
 * @throws RUN_EXISTS, CONFIG_INVALID where the folder above cannot be made, and what `build` throws.
 */
export async function buildDirectory(
  directory: string,
  build: (run: RunDirectory) => Promise<void>,
): Promise<RunDirectory> {
  const parent = dirname(directory);
  const firstMade = makeFolder(parent);
  const building = join(parent, `.preparing-${basename(directory)}-${randomUUID().slice(0, 8)}`);
  try {
    await build(RunDirectory.create(building));
    refuseExisting(directory);
    renameSync(building, directory);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    if (firstMade !== undefined) removeEmpty(resolve(parent), resolve(firstMade));
    throw error;
  }
  return RunDirectory.open(directory);
}

/** @throws RUN_EXISTS */
export function refuseExisting(directory: string): void {
  if (existsSync(directory))
    throw new MnemoscopeError("RUN_EXISTS", `${directory} exists`, {
      remedy: "continue it with --resume, or give another name with --name",
    });
}

/**
 * Makes a folder and those above it; returns the first that was made. Throws CONFIG_INVALID where it cannot
 * be.
 */
function makeFolder(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MnemoscopeError("CONFIG_INVALID", `cannot make the folder of runs ${folder}: ${reason}`, {
      cause,
      remedy: 'give a "runsDirectory" that can be written',
    });
  }
}

/**
 * Removes a folder and those above it, up to `last`, as long as they are empty: another run may have come
 * meanwhile.
 */
function removeEmpty(folder: string, last: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return; // not empty, or gone: nothing of ours
  }
  if (folder !== last && folder.startsWith(last)) removeEmpty(dirname(folder), last);
}
