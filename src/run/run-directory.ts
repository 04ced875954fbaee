import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  fstatSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";

import { z } from "zod";

import { MnemoscopeError } from "../errors.js";
import {
  inventorySchema,
  measurementRecordSchema,
  outcomeSchema,
  probeItemSchema,
  requestSchema,
  runSchema,
  sampleSchema,
  schemaVersion,
  trainerRecordSchema,
  verdictRecordSchema,
  type InventoryItem,
  type MeasurementRecord,
  type Outcome,
  type ProbeItem,
  type Request,
  type Run,
  type Sample,
  type TrainerRecord,
  type TrainingRow,
  type VerdictRecord,
} from "./records.js";

export {
  closedPoints,
  currentTrainerRecords,
  ofCurrentVersions as ofCurrentWritings,
  versionOf as writingOf,
} from "./current-records.js";

/**
 * The only file that knows how a run directory is laid out, locked, appended to and read:
 * `docs/run-directory.md` describes it. Everything is synchronous: records are small, and an appended record
 * must be on its way to the disk when the call returns.
 */

const logs = {
  trainer: "trainer.jsonl",
  measurements: "measurements.jsonl",
  verdicts: "verdicts.jsonl",
} as const;
export type LogName = keyof typeof logs;

interface LogRecords {
  trainer: TrainerRecord;
  measurements: MeasurementRecord;
  verdicts: VerdictRecord;
}
const logSchemas: { [L in LogName]: z.ZodType<LogRecords[L]> } = {
  trainer: trainerRecordSchema,
  measurements: measurementRecordSchema,
  verdicts: verdictRecordSchema,
};

/** A record as its writer makes it: the appender adds the stamp. Distributes over the union. */
export type Unstamped<R> = R extends unknown
  ? { [K in keyof R as K extends "seq" | "timeMs" | "attempt" ? never : K]: R[K] }
  : never;

// ---------------------------------------------------------------- small file operations

function fsyncDirectory(path: string): void {
  const fd = openSync(path, "r");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/**
 * Writes all of `data`: temp file, fsync, rename, fsync of the folder. Readers see the old content or the
 * new, never a part.
 */
export function replaceFile(path: string, data: string | Uint8Array, mode = 0o644): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const fd = openSync(temporary, "wx", mode);
  try {
    try {
      writeFully(fd, typeof data === "string" ? Buffer.from(data) : data);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true }); // a full disk must not fill up with what did not fit
    throw error;
  }
  fsyncDirectory(dirname(path));
}

function writeFully(fd: number, data: Uint8Array): void {
  for (let offset = 0; offset < data.length;) offset += writeSync(fd, data, offset);
}

/** Length of the file up to and including its last line break. */
function lengthOfWholeLines(fd: number): number {
  const size = fstatSync(fd).size;
  const chunk = Buffer.alloc(64 * 1024);
  for (let end = size; end > 0;) {
    const start = Math.max(0, end - chunk.length);
    const read = readSync(fd, chunk, 0, end - start, start);
    const at = chunk.subarray(0, read).lastIndexOf(10);
    if (at >= 0) return start + at + 1;
    end = start;
  }
  return 0;
}

function parseLine<T>(schema: z.ZodType<T>, line: string, where: string): T {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new MnemoscopeError("RECORD_CORRUPT", `${where} is not JSON`, {
      cause,
      remedy: "the file was changed by something else than its owner; restore it",
    });
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new MnemoscopeError(
    "RECORD_CORRUPT",
    `${where}: ${issue === undefined ? "unknown record" : `${issue.path.join(".")} ${issue.message}`}`,
  );
}

/** Reads a small file that is replaced as a whole. Throws RECORD_CORRUPT. */
function readJson<T>(path: string, schema: z.ZodType<T>): T {
  return parseLine(schema, readFileSync(path, "utf8"), path);
}

// ---------------------------------------------------------------- following a JSONL file

/**
 * Reads a growing JSONL file: every `poll` gives the whole lines that came since the one before. A torn last
 * line waits for its end.
 */
export class Follower<T> {
  readonly #path: string;
  readonly #schema: z.ZodType<T>;
  #offset = 0;
  #lineNumber = 0;

  constructor(path: string, schema: z.ZodType<T>) {
    this.#path = path;
    this.#schema = schema;
  }

  poll(): T[] {
    if (!existsSync(this.#path)) return [];
    const fd = openSync(this.#path, "r");
    try {
      const end = lengthOfWholeLines(fd);
      if (end <= this.#offset) return [];
      const bytes = Buffer.alloc(end - this.#offset);
      for (let read = 0; read < bytes.length;) {
        const got = readSync(fd, bytes, read, bytes.length - read, this.#offset + read);
        if (got === 0) throw new MnemoscopeError("RECORD_CORRUPT", `${this.#path} shrank while it was read`);
        read += got;
      }
      const out: T[] = [];
      const lines = bytes.toString("utf8").split("\n");
      lines.pop(); // the empty piece behind the last line break
      lines.forEach((line, i) => {
        if (line !== "")
          out.push(parseLine(this.#schema, line, `${this.#path}, line ${this.#lineNumber + i + 1},`));
      });
      // Only now: a caller that handles the error and polls again must meet it again, not skip the line.
      this.#offset = end;
      this.#lineNumber += lines.length;
      return out;
    } finally {
      closeSync(fd);
    }
  }
}

function readLines<T>(path: string, schema: z.ZodType<T>): T[] {
  return new Follower(path, schema).poll();
}

// ---------------------------------------------------------------- appending

function checkRecord<L extends LogName>(log: L, record: object): LogRecords[L] {
  const result = logSchemas[log].safeParse(record);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new MnemoscopeError(
    "RECORD_CORRUPT",
    `a record for ${logs[log]} cannot be written: ` +
      (issue === undefined ? "unknown" : `${issue.path.join(".")} ${issue.message}`),
  );
}

/** The one writer of a log. Only a lock's holder may make one. */
export class Appender<L extends LogName> {
  readonly #fd: number;
  readonly #log: L;
  readonly #attempt: number;
  #nextSeq: number;

  constructor(path: string, log: L, attempt: number) {
    this.#log = log;
    this.#fd = openSync(path, "a+");
    // A torn tail is what a killed writer left: cut it back, or the next record would be glued to it.
    const whole = lengthOfWholeLines(this.#fd);
    if (whole < fstatSync(this.#fd).size) ftruncateSync(this.#fd, whole);
    const records = readLines<{ seq: number }>(path, logSchemas[log]);
    this.#nextSeq = (records.at(-1)?.seq ?? -1) + 1;
    this.#attempt = attempt;
  }

  /**
   * Appends records as one write and returns them stamped. Durable after `sync`. All or nothing: a record
   * that no reader would accept (NaN becomes null in JSON, and would make the file unreadable for good)
   * throws before anything is written, and a write that fails half-way is taken back.
   */
  append(...records: Unstamped<LogRecords[L]>[]): LogRecords[L][] {
    const timeMs = Date.now();
    const stamped = records.map((record, i) =>
      checkRecord(this.#log, { ...record, seq: this.#nextSeq + i, timeMs, attempt: this.#attempt }),
    );
    const sizeBefore = fstatSync(this.#fd).size;
    try {
      writeFully(this.#fd, Buffer.from(stamped.map((record) => `${JSON.stringify(record)}\n`).join("")));
    } catch (error) {
      ftruncateSync(this.#fd, sizeBefore);
      throw error;
    }
    this.#nextSeq += stamped.length;
    return stamped;
  }

  sync(): void {
    fsyncSync(this.#fd);
  }

  close(): void {
    closeSync(this.#fd);
  }
}

// ---------------------------------------------------------------- locks

const lockSchema = z.looseObject({
  pid: z.int(),
  startTime: z.string(),
  host: z.string(),
  attempt: z.int().positive(),
  beatMs: z.number(),
  token: z.string(),
});
type LockContent = z.infer<typeof lockSchema>;
export type Role = "trainer" | "monitor";

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

/** Beats older than this are no sign of life where the pid cannot be checked (another host). */
const remoteSilenceMs = 60_000;
const beatEveryMs = 2_000;

function isAlive(lock: LockContent): boolean {
  if (lock.host !== hostname()) return Date.now() - lock.beatMs < remoteSilenceMs;
  return processStartTime(lock.pid) === lock.startTime;
}

/** Reads a lock or a claim to one; undefined where there is none. */
function readLockFile(path: string): LockContent | undefined {
  try {
    return readJson(path, lockSchema);
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw new MnemoscopeError("RECORD_CORRUPT", `${path} is not a lock`, {
      cause: error,
      remedy: "remove it if no process uses the run",
    });
  }
}

/** Gives a file a second name, which must be free; false where it is not. */
function linkIfAbsent(existing: string, path: string): boolean {
  try {
    linkSync(existing, path);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

const lockedBy = (path: string, holder: LockContent): MnemoscopeError =>
  new MnemoscopeError("RUN_LOCKED", `${path} is held by process ${holder.pid} on ${holder.host}`, {
    remedy: "wait for it, or stop it",
  });

const maxLockTries = 5;

export interface Lock {
  readonly attempt: number;
  /** Renews the sign of life; may be called as often as one likes, it writes every `beatEveryMs`. */
  beat(): void;
  release(): void;
}

// ---------------------------------------------------------------- the directory

/**
 * `<stage>-e<epoch>` at an epoch's end; `<stage>-e<epoch>-s<step>` where a signal ended the run within epoch
 * + 1.
 */
const checkpointPattern = /^[a-z][a-z0-9-]*-e\d+(-s\d+)?$/;

export class RunDirectory {
  readonly path: string;
  private constructor(path: string) {
    this.path = path;
  }

  /** Makes the folder of a new run, everything but run.json. Throws RUN_EXISTS where the path is taken. */
  static create(path: string): RunDirectory {
    mkdirSync(dirname(path), { recursive: true });
    try {
      mkdirSync(path);
    } catch (cause) {
      if (!isCode(cause, "EEXIST")) throw cause;
      throw new MnemoscopeError("RUN_EXISTS", `${path} exists`, {
        cause,
        remedy: "continue it with --resume, or give another name with --name",
      });
    }
    for (const folder of ["requests", "outcomes", "checkpoints", "cursors", "report"])
      mkdirSync(join(path, folder));
    for (const folder of ["probe", "training"]) mkdirSync(join(path, folder), { mode: 0o700 });
    return new RunDirectory(path);
  }

  /** Opens a prepared run. Throws RUN_NOT_FOUND or SCHEMA_NEWER. */
  static open(path: string): RunDirectory {
    const run = new RunDirectory(path);
    if (!existsSync(run.#in("run.json")))
      throw new MnemoscopeError("RUN_NOT_FOUND", `${path} holds no run.json`, {
        remedy: "give the folder that `run` or `train` printed",
      });
    run.#readRunJson();
    return run;
  }

  #in(...parts: string[]): string {
    return join(this.path, ...parts);
  }

  // ------------------------------------------------------------ run.json, probe/, training/: written once by
  // prepare

  readRun(): Run {
    const path = this.#in("run.json");
    const result = runSchema.safeParse(this.#readRunJson());
    if (!result.success)
      throw new MnemoscopeError(
        "RECORD_CORRUPT",
        `${path}: ${result.error.issues[0]?.path.join(".") ?? ""} ${result.error.issues[0]?.message ?? ""}`,
      );
    return result.data;
  }

  /** The value of run.json, of a schema that this program knows. Throws SCHEMA_NEWER or RECORD_CORRUPT. */
  #readRunJson(): unknown {
    const path = this.#in("run.json");
    const json = readJson(path, z.looseObject({ schema: z.int() }));
    if (json.schema > schemaVersion)
      throw new MnemoscopeError(
        "SCHEMA_NEWER",
        `${path} has schema ${json.schema}, this program reads up to ${schemaVersion}`,
        {
          remedy: "update mnemoscope",
        },
      );
    return json;
  }

  /** The last act of prepare: with run.json the directory counts as a run. */
  writeRun(run: Run): void {
    replaceFile(this.#in("run.json"), `${JSON.stringify(run, null, 1)}\n`);
  }

  get keyPath(): string {
    return this.#in("probe", "key");
  }

  get probeSetPath(): string {
    return this.#in("probe", "set.jsonl");
  }

  writeProbeSet(items: readonly ProbeItem[], inventory: readonly InventoryItem[], key: Uint8Array): void {
    const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    replaceFile(this.probeSetPath, lines(items), 0o600);
    replaceFile(this.#in("probe", "inventory.jsonl"), lines(inventory), 0o600);
    replaceFile(this.keyPath, key, 0o600);
  }

  readProbeSet(): ProbeItem[] {
    return readLines(this.probeSetPath, probeItemSchema);
  }

  readInventory(): InventoryItem[] {
    return readLines(this.#in("probe", "inventory.jsonl"), inventorySchema);
  }

  /** Writes the rows of a stage as they come. */
  writeTrainingRows(stage: string, rows: Iterable<TrainingRow>): void {
    const path = this.#in("training", `${stage}.jsonl`);
    const fd = openSync(path, "wx", 0o600);
    try {
      for (const row of rows) writeFully(fd, Buffer.from(`${JSON.stringify(row)}\n`));
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  }

  trainingRowsPath(stage: string): string {
    return this.#in("training", `${stage}.jsonl`);
  }

  // ------------------------------------------------------------ logs

  read<L extends LogName>(log: L): LogRecords[L][] {
    return readLines(this.#in(logs[log]), logSchemas[log]);
  }

  follow<L extends LogName>(log: L): Follower<LogRecords[L]> {
    return new Follower<LogRecords[L]>(this.#in(logs[log]), logSchemas[log]);
  }

  logPath(log: LogName): string {
    return this.#in(logs[log]);
  }

  append<L extends LogName>(log: L, lock: Lock): Appender<L> {
    return new Appender(this.#in(logs[log]), log, lock.attempt);
  }

  // ------------------------------------------------------------ locks

  #readLock(role: Role): LockContent | undefined {
    return readLockFile(this.#in(`${role}.lock`));
  }

  /** Whether a live process holds the lock. */
  isHeld(role: Role): boolean {
    const lock = this.#readLock(role);
    return lock !== undefined && isAlive(lock);
  }

  /**
   * Takes a role's lock, from a dead holder if need be; the attempt is one more than any before. Throws
   * RUN_LOCKED where the holder lives. A lock file is never seen half-written: it is written under another
   * name, then linked (nobody holds it) or renamed over a dead one.
   */
  lock(role: Role): Lock {
    const path = this.#in(`${role}.lock`);
    const startTime = processStartTime(process.pid);
    if (startTime === undefined)
      throw new MnemoscopeError("PROCESS_FAILED", "cannot read this process's start time from /proc");
    for (let tries = 0; ; tries++) {
      const old = this.#readLock(role);
      if (old !== undefined && isAlive(old)) throw lockedBy(path, old);
      const attempt = Math.max(old?.attempt ?? 0, this.#lastAttempt(role)) + 1;
      const content: LockContent = {
        pid: process.pid,
        startTime,
        host: hostname(),
        attempt,
        beatMs: Date.now(),
        token: randomUUID(),
      };
      const own = `${path}.${content.token}.tmp`;
      replaceFile(own, JSON.stringify(content));
      let isTaken: boolean;
      try {
        isTaken = old === undefined ? linkIfAbsent(own, path) : this.#replaceDead(role, old, own);
      } finally {
        rmSync(own, { force: true });
      }
      if (!isTaken) {
        // Somebody else was quicker. Mostly the next look finds them alive.
        if (tries < maxLockTries) continue;
        throw new MnemoscopeError("RUN_LOCKED", `${path} is being taken by other processes`, {
          remedy: "wait for them, or stop them",
        });
      }
      let lastBeatMs = content.beatMs;
      const holds = () => this.#readLock(role)?.token === content.token;
      return {
        attempt,
        beat: () => {
          if (Date.now() - lastBeatMs < beatEveryMs || !holds()) return;
          lastBeatMs = Date.now();
          replaceFile(path, JSON.stringify({ ...content, beatMs: lastBeatMs }));
        },
        release: () => {
          if (holds()) unlinkSync(path);
        },
      };
    }
  }

  /**
   * Puts the lock file `own` in the place of a dead holder's; false where a rival did. Of two rivals that saw
   * the same dead lock, the one that creates its heir file, named after the dead lock's token, may replace
   * it. The heir may die before it does: then its own token is the name of the next heir file, and so on. The
   * heir looks again before it acts, because a claim made late may meet a lock that is already replaced.
   */
  #replaceDead(role: Role, dead: LockContent, own: string): boolean {
    const path = this.#in(`${role}.lock`);
    const heirOf = (token: string) => `${path}.heir-of-${token}`;
    const mine: string[] = [];
    let token = dead.token;
    while (!linkIfAbsent(own, heirOf(token))) {
      const rival = readLockFile(heirOf(token));
      if (rival === undefined || isAlive(rival)) return false;
      mine.push(heirOf(token)); // a dead heir's claim is swept with the own one
      token = rival.token;
    }
    mine.push(heirOf(token));
    const isStillDead = this.#readLock(role)?.token === dead.token;
    if (isStillDead) {
      renameSync(own, path);
      fsyncDirectory(this.path);
    }
    // The own claim goes last: as long as it stands, nobody else reaches the line above.
    if (isStillDead) for (const claim of mine) rmSync(claim, { force: true });
    else rmSync(heirOf(token), { force: true });
    return isStillDead;
  }

  /** Highest attempt on record for a role: a released lock leaves no trace but these. */
  #lastAttempt(role: Role): number {
    const records =
      role === "trainer" ? this.read("trainer") : [...this.read("measurements"), ...this.read("verdicts")];
    return records.reduce((highest, record) => Math.max(highest, record.attempt), 0);
  }

  // ------------------------------------------------------------ checkpoints

  checkpointPath(name: string): string {
    return this.#in("checkpoints", name);
  }

  /** Complete checkpoints, in no order. */
  listCheckpoints(): string[] {
    return readdirSync(this.#in("checkpoints")).filter((name) => checkpointPattern.test(name));
  }

  listFailed(): string[] {
    const path = this.#in("checkpoints", ".failed");
    return existsSync(path) ? readdirSync(path).filter((name) => checkpointPattern.test(name)) : [];
  }

  failedPath(name: string): string {
    return this.#in("checkpoints", ".failed", name);
  }

  /**
   * Writes a checkpoint: `write` fills a temporary folder, which then appears under its name by rename. A
   * folder that has the name already (an older attempt's) is moved to `checkpoints/.superseded/` first.
   * Returns the size in bytes.
   */
  async writeCheckpoint(name: string, write: (folder: string) => Promise<void>): Promise<number> {
    const temporary = this.#in("checkpoints", `.writing-${name}-${randomUUID()}`);
    mkdirSync(temporary);
    try {
      await write(temporary);
      const sizeBytes = syncTree(temporary);
      const path = this.checkpointPath(name);
      if (existsSync(path)) this.#moveAside(path, ".superseded", name);
      renameSync(temporary, path);
      fsyncDirectory(this.#in("checkpoints"));
      return sizeBytes;
    } catch (error) {
      rmSync(temporary, { recursive: true, force: true });
      throw error;
    }
  }

  /**
   * Moves a checkpoint that broke a rule to `checkpoints/.failed/`. Nothing happens where it is there
   * already.
   */
  moveToFailed(name: string): void {
    if (existsSync(this.checkpointPath(name))) this.#moveAside(this.checkpointPath(name), ".failed", name);
  }

  #moveAside(path: string, folder: ".superseded" | ".failed", name: string): void {
    mkdirSync(this.#in("checkpoints", folder), { recursive: true });
    const target = this.#in("checkpoints", folder, name);
    if (existsSync(target)) renameSync(target, `${target}.${Date.now()}-${randomUUID().slice(0, 8)}`);
    renameSync(path, target);
  }

  removeCheckpoint(name: string): void {
    // Renamed first: a reader must never see a checkpoint that is only partly there.
    const doomed = this.#in("checkpoints", `.removing-${name}-${randomUUID()}`);
    renameSync(this.checkpointPath(name), doomed);
    rmSync(doomed, { recursive: true });
  }

  /** Removes what killed writers left behind. Only the trainer, holding its lock, may call it. */
  sweepCheckpoints(): void {
    for (const entry of readdirSync(this.#in("checkpoints")))
      if (entry.startsWith(".writing-") || entry.startsWith(".removing-"))
        rmSync(this.#in("checkpoints", entry), { recursive: true });
  }

  // ------------------------------------------------------------ sample.json: written once by the first
  // monitor

  /** What of the probe set is measured, or undefined before that is decided. */
  readSample(): Sample | undefined {
    const path = this.#in("sample.json");
    return existsSync(path) ? readJson(path, sampleSchema) : undefined;
  }

  writeSample(sample: Sample): void {
    replaceFile(this.#in("sample.json"), `${JSON.stringify(sample, null, 1)}\n`);
  }

  // ------------------------------------------------------------ outcomes, requests, cursors, report

  /**
   * Replaces the outcomes of a checkpoint. Throws RECORD_CORRUPT for a row that no reader would accept,
   * before anything is written.
   */
  writeOutcomes(checkpoint: string, outcomes: readonly Outcome[]): void {
    for (const row of outcomes) {
      const issue = outcomeSchema.safeParse(row).error?.issues[0];
      if (issue !== undefined)
        throw new MnemoscopeError(
          "RECORD_CORRUPT",
          `an outcome of ${checkpoint} cannot be written: ${issue.path.join(".")} ${issue.message}`,
        );
    }
    replaceFile(
      this.#in("outcomes", `${checkpoint}.jsonl`),
      outcomes.map((row) => `${JSON.stringify(row)}\n`).join(""),
    );
  }

  /** Outcomes of a checkpoint, or undefined where it was not probed. */
  readOutcomes(checkpoint: string): Outcome[] | undefined {
    const path = this.#in("outcomes", `${checkpoint}.jsonl`);
    return existsSync(path) ? readLines(path, outcomeSchema) : undefined;
  }

  makeRequest(request: Request["request"], by: string, reason?: string): Request {
    const content: Request = {
      id: randomUUID(),
      request,
      timeMs: Date.now(),
      by,
      ...(reason === undefined ? {} : { reason }),
    };
    replaceFile(this.#in("requests", `${content.id}.json`), JSON.stringify(content));
    return content;
  }

  readRequests(): Request[] {
    return readdirSync(this.#in("requests"))
      .filter((name) => /^[0-9a-f-]{36}\.json$/.test(name))
      .map((name) => readJson(this.#in("requests", name), requestSchema))
      .sort((a, b) => a.timeMs - b.timeMs);
  }

  /** How far a sink has read: seq of the last measurement that it holds, −1 for none. */
  readCursor(sink: string): number {
    const path = this.#in("cursors", `${sink}.json`);
    return existsSync(path) ? readJson(path, z.looseObject({ seq: z.int() })).seq : -1;
  }

  writeCursor(sink: string, seq: number): void {
    replaceFile(this.#in("cursors", `${sink}.json`), JSON.stringify({ seq }));
  }

  get reportPath(): string {
    return this.#in("report");
  }
}

/** fsyncs every file below a folder, and the folders; returns the bytes of the files. */
function syncTree(folder: string): number {
  let sizeBytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) sizeBytes += syncTree(path);
    else {
      const fd = openSync(path, "r");
      fsyncSync(fd);
      closeSync(fd);
      sizeBytes += statSync(path).size;
    }
  }
  fsyncDirectory(folder);
  return sizeBytes;
}
