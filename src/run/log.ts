import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";

import type { z } from "zod";

import { MnemoscopeError } from "../errors.js";
import { firstIssue, lengthOfWholeLines, linesOf, parseRecord, writeFully } from "./files.js";
import {
  measurementRecordSchema,
  trainerRecordSchema,
  verdictRecordSchema,
  type MeasurementRecord,
  type TrainerRecord,
  type VerdictRecord,
} from "./records.js";

/**
 * A run's logs: JSONL files of one writer each and any number of readers. Everything is synchronous: records
 * are small, and an appended record must be on its way to the disk when the call returns.
 */

interface LogRecords {
  trainer: TrainerRecord;
  measurements: MeasurementRecord;
  verdicts: VerdictRecord;
}
export type LogName = keyof LogRecords;
/** What the lines of a log are. */
export type LogRecord<L extends LogName> = LogRecords[L];

export const logSchemas: { readonly [L in LogName]: z.ZodType<LogRecords[L]> } = {
  trainer: trainerRecordSchema,
  measurements: measurementRecordSchema,
  verdicts: verdictRecordSchema,
};

/** A record as its writer makes it: the appender adds the stamp. Distributes over the union. */
export type Unstamped<R> = R extends unknown
  ? { [K in keyof R as K extends "seq" | "timeMs" | "attempt" ? never : K]: R[K] }
  : never;

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

  /** Throws RECORD_CORRUPT for a damaged line, each time until the file is mended. */
  poll(): T[] {
    if (!existsSync(this.#path)) return [];
    const fd = openSync(this.#path, "r");
    try {
      const end = lengthOfWholeLines(fd);
      if (end <= this.#offset) return [];
      const lines = this.#read(fd, end).toString("utf8").split("\n");
      lines.pop(); // the empty piece behind the last line break
      const records = lines.flatMap((line, i) => {
        const where = `${this.#path}, line ${this.#lineNumber + i + 1},`;
        return line === "" ? [] : [parseRecord(line, { schema: this.#schema, where })];
      });
      // Only now: a caller that handles the error and polls again must meet it again, not skip the line.
      this.#offset = end;
      this.#lineNumber += lines.length;
      return records;
    } finally {
      closeSync(fd);
    }
  }

  /** The bytes from what was read last up to `end`. */
  #read(fd: number, end: number): Buffer {
    const bytes = Buffer.alloc(end - this.#offset);
    for (let read = 0; read < bytes.length;) {
      const got = readSync(fd, bytes, read, bytes.length - read, this.#offset + read);
      if (got === 0) throw new MnemoscopeError("RECORD_CORRUPT", `${this.#path} shrank while it was read`);
      read += got;
    }
    return bytes;
  }
}

/** Every whole line of a JSONL file, none where there is no file. Throws RECORD_CORRUPT. */
export function readRecords<T>(path: string, schema: z.ZodType<T>): T[] {
  return new Follower(path, schema).poll();
}

/** The one writer of a log. Only a lock's holder may make one. */
export class Appender<L extends LogName> {
  readonly #fd: number;
  readonly #file: string;
  readonly #schema: z.ZodType<LogRecords[L]>;
  readonly #attempt: number;
  #nextSeq: number;

  constructor(path: string, options: { readonly log: L; readonly attempt: number }) {
    this.#file = basename(path);
    this.#schema = logSchemas[options.log];
    this.#attempt = options.attempt;
    this.#fd = openSync(path, "a+");
    // A torn tail is what a killed writer left: cut it back, or the next record would be glued to it.
    const whole = lengthOfWholeLines(this.#fd);
    if (whole < fstatSync(this.#fd).size) ftruncateSync(this.#fd, whole);
    const last = readRecords<{ readonly seq: number }>(path, this.#schema).at(-1);
    this.#nextSeq = last === undefined ? 0 : last.seq + 1;
  }

  /**
   * Appends records as one write and returns them stamped. Durable after `sync`. All or nothing: a record
   * that no reader would accept (NaN becomes null in JSON, and would make the file unreadable for good)
   * throws before anything is written, and a write that fails half-way is taken back.
   */
  append(...records: Unstamped<LogRecords[L]>[]): LogRecords[L][] {
    const timeMs = Date.now();
    const stamped = records.map((record, i) =>
      this.#checked({ ...record, seq: this.#nextSeq + i, timeMs, attempt: this.#attempt }),
    );
    const sizeBefore = fstatSync(this.#fd).size;
    try {
      writeFully(this.#fd, Buffer.from(linesOf(stamped)));
    } catch (error) {
      ftruncateSync(this.#fd, sizeBefore);
      throw error;
    }
    this.#nextSeq += stamped.length;
    return stamped;
  }

  #checked(record: object): LogRecords[L] {
    const result = this.#schema.safeParse(record);
    if (result.success) return result.data;
    throw new MnemoscopeError(
      "RECORD_CORRUPT",
      `a record for ${this.#file} cannot be written: ${firstIssue(result.error) ?? "unknown"}`,
    );
  }

  sync(): void {
    fsyncSync(this.#fd);
  }

  close(): void {
    closeSync(this.#fd);
  }
}
