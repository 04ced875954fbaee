import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { readStamp } from "./stamp.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * Runs `work` while no other process holds the lock of this name. A lock is a folder with its owner's file in
 * it, which appears by rename: a rename onto a folder that is not empty fails, so there is never a lock
 * without an owner. The lock of a process that is gone is taken.
 * @template T
 * @param {{ name: string, cache: string, progress: import("./progress.mjs").Progress }} lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock({ name, cache, progress }, work) {
  const locks = join(cache, "locks");
  const path = join(locks, name);
  const own = {
    pid: process.pid,
    startTime: processStartTime(process.pid),
    host: hostname(),
    token: randomUUID(),
  };
  const candidate = join(locks, `.${own.token}`);
  try {
    await mkdir(candidate, { recursive: true });
    await writeFile(join(candidate, "owner.json"), JSON.stringify(own));
  } catch (error) {
    throw new SetupError({
      step: "cache",
      why: `${cache} cannot be written (${/** @type {Error} */ (error).message})`,
      remedies: ["set MNEMOSCOPE_CACHE to a folder that you can write to"],
      cause: error,
    });
  }
  const onSignal = () => {
    // The children got the same signal from the terminal; the lock is recognised as stale once this process
    // is gone.
    process.exit(130);
  };
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  try {
    await acquire({ path, candidate, progress });
    try {
      return await work();
    } finally {
      await rm(path, { recursive: true, force: true });
    }
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    await rm(candidate, { recursive: true, force: true });
  }
}

/** @param {{ path: string, candidate: string, progress: import("./progress.mjs").Progress }} options */
async function acquire({ path, candidate, progress }) {
  for (let isWaiting = false; ;) {
    try {
      await rename(candidate, path);
      if (isWaiting) progress.done();
      return;
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
    }
    const owner = await readStamp(join(path, "owner.json"));
    if (owner !== undefined && isStale(owner)) {
      await removeStale(path, owner);
      continue;
    }
    if (!isWaiting) {
      isWaiting = true;
      progress.start(`waiting for another set-up (process ${String(owner?.["pid"])}) to end`);
    }
    progress.update("still waiting");
    await delay(200);
  }
}

/**
 * Moves a stale lock out of the way. Two waiters may both have seen it stale; the one that moved a lock of
 * somebody else puts it back.
 * @param {string} path
 * @param {Readonly<Record<string, unknown>>} seen
 */
async function removeStale(path, seen) {
  const moved = `${path}.stale-${randomUUID()}`;
  try {
    await rename(path, moved);
  } catch {
    return;
  }
  const owner = await readStamp(join(moved, "owner.json"));
  if (owner?.["token"] === seen["token"]) await rm(moved, { recursive: true, force: true });
  else await rename(moved, path);
}

/**
 * Whether a lock's owner is gone: no such process here, or another one that was given its number. A lock of
 * another host (a shared home) is never taken.
 * @param {Readonly<Record<string, unknown>>} owner
 * @returns {boolean}
 */
export function isStale(owner) {
  const { pid, startTime, host } = owner;
  if (typeof pid !== "number") return true;
  if (host !== hostname()) return false;
  const now = processStartTime(pid);
  return now === undefined || (startTime !== undefined && startTime !== now);
}

/**
 * Start time of a process in clock ticks since boot: field 22 of /proc/<pid>/stat (proc(5)), counted after
 * the name's last bracket.
 * @param {number} pid
 * @returns {string | undefined} undefined when there is no such process, or only its remains (a zombie)
 */
function processStartTime(pid) {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}
