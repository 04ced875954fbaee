import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, unlinkSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";

import { z } from "zod";

import { MnemoscopeError } from "../errors.js";
import { fsyncDirectory, hasCode, linkIfAbsent, readRecordFile, replaceFile } from "./files.js";

/**
 * A lock is a file that names its holder: who else wants it can tell whether that process still lives. The
 * file is never seen half-written: it is written under another name, then linked (nobody holds it) or renamed
 * over a dead holder's.
 */

const holderSchema = z.looseObject({
  pid: z.int(),
  /** Of the process: tells it from a later one of the same pid. */
  startTime: z.string(),
  host: z.string(),
  attempt: z.int().positive(),
  beatMs: z.number(),
  /** Drawn each time that a lock is taken: names this taking and no other. */
  token: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

export interface Lock {
  readonly attempt: number;
  /** Renews the sign of life; may be called as often as one likes, it writes every `beatEveryMs`. */
  beat(): void;
  release(): void;
}

/** Beats older than this are no sign of life where the pid cannot be checked (another host). */
const remoteSilenceMs = 60_000;
const beatEveryMs = 2_000;
const maxTries = 5;

/** Whether a live process holds the lock. */
export function isLockHeld(path: string): boolean {
  const holder = readHolder(path);
  return holder !== undefined && isAlive(holder);
}

/**
 * Takes the lock, from a dead holder if need be. Its attempt is one more than the holder's and than what
 * `lastAttempt` returns. Throws RUN_LOCKED where the holder lives.
 */
export function takeLock(path: string, lastAttempt: () => number): Lock {
  const startTime = processStartTime(process.pid);
  if (startTime === undefined)
    throw new MnemoscopeError("PROCESS_FAILED", "cannot read this process's start time from /proc");
  for (let tries = 0; tries <= maxTries; tries++) {
    const old = readHolder(path);
    if (old !== undefined && isAlive(old))
      throw new MnemoscopeError("RUN_LOCKED", `${path} is held by process ${old.pid} on ${old.host}`, {
        remedy: "wait for it, or stop it",
      });
    const holder: Holder = {
      pid: process.pid,
      startTime,
      host: hostname(),
      attempt: Math.max(old?.attempt ?? 0, lastAttempt()) + 1,
      beatMs: Date.now(),
      token: randomUUID(),
    };
    if (put(path, { holder, old })) return heldLock(path, holder);
    // Somebody else was quicker. Mostly the next try finds them alive.
  }
  throw new MnemoscopeError("RUN_LOCKED", `${path} is being taken by other processes`, {
    remedy: "wait for them, or stop them",
  });
}

/** Puts a holder's file in its place, `old`'s if there is one; false where a rival was quicker. */
function put(path: string, options: { readonly holder: Holder; readonly old: Holder | undefined }): boolean {
  const { holder, old } = options;
  const own = `${path}.${holder.token}.tmp`;
  replaceFile(own, JSON.stringify(holder));
  try {
    return old === undefined ? linkIfAbsent(own, path) : replaceDead(path, { dead: old, own });
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Puts the lock file `own` in the place of a dead holder's; false where a rival did. Of two rivals that saw
 * the same dead lock, the one that creates its heir file, named after the dead lock's token, may replace
 * it. The heir may die before it does: then its own token is the name of the next heir file, and so on. The
 * heir reads the lock again before it acts, because a claim made late may meet a lock that is already
 * replaced.
 */
function replaceDead(path: string, options: { readonly dead: Holder; readonly own: string }): boolean {
  const { dead, own } = options;
  const heirOf = (token: string): string => `${path}.heir-of-${token}`;
  const claims: string[] = [];
  let token = dead.token;
  while (!linkIfAbsent(own, heirOf(token))) {
    const rival = readHolder(heirOf(token));
    if (rival === undefined || isAlive(rival)) return false;
    claims.push(heirOf(token)); // a dead heir's claim is swept with the own one
    token = rival.token;
  }
  claims.push(heirOf(token));
  const isStillDead = readHolder(path)?.token === dead.token;
  if (isStillDead) {
    renameSync(own, path);
    fsyncDirectory(dirname(path));
  }
  // The own claim goes last: as long as it stands, nobody else reaches the line above.
  if (isStillDead) for (const claim of claims) rmSync(claim, { force: true });
  else rmSync(heirOf(token), { force: true });
  return isStillDead;
}

function heldLock(path: string, holder: Holder): Lock {
  let lastBeatMs = holder.beatMs;
  const holds = (): boolean => readHolder(path)?.token === holder.token;
  return {
    attempt: holder.attempt,
    beat() {
      if (Date.now() - lastBeatMs < beatEveryMs || !holds()) return;
      lastBeatMs = Date.now();
      replaceFile(path, JSON.stringify({ ...holder, beatMs: lastBeatMs }));
    },
    release() {
      if (holds()) unlinkSync(path);
    },
  };
}

/** Who holds a lock or a claim to one; undefined where nobody does. */
function readHolder(path: string): Holder | undefined {
  try {
    return readRecordFile(path, holderSchema);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw new MnemoscopeError("RECORD_CORRUPT", `${path} is not a lock`, {
      cause: error,
      remedy: "remove it if no process uses the run",
    });
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return Date.now() - holder.beatMs < remoteSilenceMs;
  return processStartTime(holder.pid) === holder.startTime;
}

/**
 * When the process with this pid was started (clock ticks since boot), or undefined where there is none:
 * tells a reused pid.
 */
function processStartTime(pid: number): string | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return undefined; // no such process
  }
  // proc(5): field 22; the second field, in parentheses, may hold spaces. A zombie counts as gone.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
}
