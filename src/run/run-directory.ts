import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { z } from "zod";

import { defined } from "../defined.js";
import { MnemoscopeError } from "../errors.js";
import {
  firstIssue,
  fsyncDirectory,
  fsyncTree,
  hasCode,
  linesOf,
  readRecordFile,
  replaceFile,
  replacePrivateFile,
  writeFully,
} from "./files.js";
import { readIndexedRecords, writeIndexedRecords, type IndexedRecord } from "./indexed-records.js";
import { isLockHeld, takeLock, type Lock } from "./lock.js";
import { Appender, Follower, logSchemas, readRecords, type LogName, type LogRecord } from "./log.js";
import {
  indexItemSchema,
  inventorySchema,
  outcomeSchema,
  probeItemSchema,
  requestSchema,
  runSchema,
  sampleSchema,
  schemaVersion,
  type IndexItem,
  type InventoryItem,
  type Outcome,
  type ProbeItem,
  type Request,
  type Run,
  type Sample,
  type TrainingRow,
} from "./records.js";

const logFiles: { readonly [L in LogName]: string } = {
  trainer: "trainer.jsonl",
  measurements: "measurements.jsonl",
  verdicts: "verdicts.jsonl",
};

/** The processes of a run, each with a lock of its own. */
export type Role = "trainer" | "monitor";

/**
 * `<stage>-e<epoch>` at an epoch's end; `<stage>-e<epoch>-s<step>` where a signal ended the run within epoch
 * + 1.
 */
const checkpointPattern = /^[a-z][a-z0-9-]*-e\d+(-s\d+)?$/;

/**
 * The only module that knows how a run directory is laid out: `docs/run-directory.md` describes it. How its
 * files are written is `files.ts`'s, how its logs grow `log.ts`'s, who may write `lock.ts`'s.
 */
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
      if (!hasCode(cause, "EEXIST")) throw cause;
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
      throw new MnemoscopeError("RECORD_CORRUPT", `${path}: ${firstIssue(result.error) ?? "unknown"}`);
    return result.data;
  }

  /** The value of run.json, of a schema that this program knows. Throws SCHEMA_NEWER or RECORD_CORRUPT. */
  #readRunJson(): unknown {
    const path = this.#in("run.json");
    const json = readRecordFile(path, z.looseObject({ schema: z.int() }));
    if (json.schema > schemaVersion)
      throw new MnemoscopeError(
        "SCHEMA_NEWER",
        `${path} has schema ${json.schema}, this program reads up to ${schemaVersion}`,
        { remedy: "update mnemoscope" },
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
    replacePrivateFile(this.probeSetPath, linesOf(items));
    replacePrivateFile(this.#in("probe", "inventory.jsonl"), linesOf(inventory));
    replacePrivateFile(this.keyPath, key);
  }

  readProbeSet(): ProbeItem[] {
    return readRecords(this.probeSetPath, probeItemSchema);
  }

  get indexPath(): string {
    return this.#in("probe", "index.jsonl");
  }

  get indexedRecordsPath(): string {
    return this.#in("probe", "records.bin");
  }

  writeIndexedRecords(records: Iterable<IndexedRecord>): void {
    writeIndexedRecords(this.indexedRecordsPath, records);
  }

  /** The records of the index one by one: memory does not follow them. */
  readIndexedRecords(): Generator<IndexedRecord> {
    return readIndexedRecords(this.indexedRecordsPath);
  }

  writeIndex(items: readonly IndexItem[]): void {
    replacePrivateFile(this.indexPath, linesOf(items));
  }

  readIndex(): IndexItem[] {
    return readRecords(this.indexPath, indexItemSchema);
  }

  readInventory(): InventoryItem[] {
    return readRecords(this.#in("probe", "inventory.jsonl"), inventorySchema);
  }

  /** Writes the rows of a stage as they come. */
  writeTrainingRows(stage: string, rows: Iterable<TrainingRow>): void {
    this.#writeRows(this.trainingRowsPath(stage), rows);
  }

  trainingRowsPath(stage: string): string {
    return this.#in("training", `${stage}.jsonl`);
  }

  writeValidationRows(stage: string, rows: Iterable<TrainingRow>): void {
    this.#writeRows(this.validationRowsPath(stage), rows);
  }

  /** The dot keeps it apart from the rows of every stage: no stage's name has one. */
  validationRowsPath(stage: string): string {
    return this.#in("training", `${stage}.validation.jsonl`);
  }

  #writeRows(path: string, rows: Iterable<TrainingRow>): void {
    const fd = openSync(path, "wx", 0o600);
    try {
      for (const row of rows) writeFully(fd, Buffer.from(`${JSON.stringify(row)}\n`));
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  }

  // ------------------------------------------------------------ logs

  read<L extends LogName>(log: L): LogRecord<L>[] {
    return readRecords(this.logPath(log), logSchemas[log]);
  }

  follow<L extends LogName>(log: L): Follower<LogRecord<L>> {
    return new Follower<LogRecord<L>>(this.logPath(log), logSchemas[log]);
  }

  logPath(log: LogName): string {
    return this.#in(logFiles[log]);
  }

  append<L extends LogName>(log: L, lock: Lock): Appender<L> {
    return new Appender(this.logPath(log), { log, attempt: lock.attempt });
  }

  // ------------------------------------------------------------ locks

  #lockPath(role: Role): string {
    return this.#in(`${role}.lock`);
  }

  /** Whether a live process holds the lock. */
  isHeld(role: Role): boolean {
    return isLockHeld(this.#lockPath(role));
  }

  /**
   * Takes a role's lock, from a dead holder if need be; the attempt is one more than any before. Throws
   * RUN_LOCKED where the holder lives.
   */
  lock(role: Role): Lock {
    return takeLock(this.#lockPath(role), () => this.#lastAttempt(role));
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
      const sizeBytes = fsyncTree(temporary);
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
    return existsSync(path) ? readRecordFile(path, sampleSchema) : undefined;
  }

  writeSample(sample: Sample): void {
    replaceFile(this.#in("sample.json"), `${JSON.stringify(sample, null, 1)}\n`);
  }

  // ------------------------------------------------------------ outcomes, requests, cursors, report

  /**
   * Replaces the outcomes of a checkpoint; rows that tell of text stay in `probe/`. Throws RECORD_CORRUPT for
   * a row that no reader would accept, before anything is written.
   */
  writeOutcomes(checkpoint: string, outcomes: readonly Outcome[]): void {
    for (const row of outcomes) {
      const issue = firstIssue(outcomeSchema.safeParse(row).error);
      if (issue !== undefined)
        throw new MnemoscopeError(
          "RECORD_CORRUPT",
          `an outcome of ${checkpoint} cannot be written: ${issue}`,
        );
    }
    const tellsOfText = ({ kind }: Outcome): boolean => kind === "surprisal";
    mkdirSync(this.#in("probe", "outcomes"), { recursive: true, mode: 0o700 });
    replacePrivateFile(this.#privateOutcomesPath(checkpoint), linesOf(outcomes.filter(tellsOfText)));
    replaceFile(
      this.#in("outcomes", `${checkpoint}.jsonl`),
      linesOf(outcomes.filter((row) => !tellsOfText(row))),
    );
  }

  #privateOutcomesPath(checkpoint: string): string {
    return this.#in("probe", "outcomes", `${checkpoint}.jsonl`);
  }

  /** Outcomes of a checkpoint, or undefined where it was not probed. */
  readOutcomes(checkpoint: string): Outcome[] | undefined {
    const path = this.#in("outcomes", `${checkpoint}.jsonl`);
    if (!existsSync(path)) return undefined;
    const besides = this.#privateOutcomesPath(checkpoint);
    return [path, ...(existsSync(besides) ? [besides] : [])].flatMap((each) =>
      readRecords(each, outcomeSchema),
    );
  }

  makeRequest(request: Request["request"], by: string, reason?: string): Request {
    const content: Request = defined({ id: randomUUID(), request, timeMs: Date.now(), by, reason });
    replaceFile(this.#in("requests", `${content.id}.json`), JSON.stringify(content));
    return content;
  }

  readRequests(): Request[] {
    return readdirSync(this.#in("requests"))
      .filter((name) => /^[0-9a-f-]{36}\.json$/.test(name))
      .map((name) => readRecordFile(this.#in("requests", name), requestSchema))
      .sort((a, b) => a.timeMs - b.timeMs);
  }

  /** How far a sink has read a log: seq of the last record that it holds, undefined where it holds none. */
  readCursor(sink: string): number | undefined {
    const path = this.#in("cursors", `${sink}.json`);
    return existsSync(path) ? readRecordFile(path, z.looseObject({ seq: z.int() })).seq : undefined;
  }

  writeCursor(sink: string, seq: number): void {
    replaceFile(this.#in("cursors", `${sink}.json`), JSON.stringify({ seq }));
  }

  get reportPath(): string {
    return this.#in("report");
  }
}
