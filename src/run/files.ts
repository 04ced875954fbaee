import { randomUUID } from "node:crypto";
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

import type { z } from "zod";

import { MnemoscopeError } from "../errors.js";

/**
 * What a run's files have in common: they are replaced as a whole or grow by whole lines, they are on the
 * disk when a call returns, and what is read from them is checked against its schema.
 */

/** Makes names in a folder last: what was created in it, renamed or removed. */
export function fsyncDirectory(path: string): void {
  const fd = openSync(path, "r");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** fsyncs every file below a folder, and the folders; returns the bytes of the files. */
export function fsyncTree(folder: string): number {
  let sizeBytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) sizeBytes += fsyncTree(path);
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

/** Writes all of `data`, in as many calls as the system makes of it. */
export function writeFully(fd: number, data: Uint8Array): void {
  for (let offset = 0; offset < data.length;) offset += writeSync(fd, data, offset);
}

/**
 * Writes all of `data`: temp file, fsync, rename, fsync of the folder. Readers see the old content or the
 * new, never a part.
 */
export const replaceFile = (path: string, data: string | Uint8Array): void => replace(path, data, 0o644);

/** The same, for a file that its owner alone may read. */
export const replacePrivateFile = (path: string, data: string | Uint8Array): void =>
  replace(path, data, 0o600);

function replace(path: string, data: string | Uint8Array, mode: number): void {
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

/** Rows as the lines of a JSONL file. */
export const linesOf = (rows: readonly object[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join("");

/** Length of the file up to and including its last line break. */
export function lengthOfWholeLines(fd: number): number {
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

/** The record that a line or a small file holds; `where` names it in the error. Throws RECORD_CORRUPT. */
export function parseRecord<T>(text: string, options: { schema: z.ZodType<T>; where: string }): T {
  const { schema, where } = options;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new MnemoscopeError("RECORD_CORRUPT", `${where} is not JSON`, {
      cause,
      remedy: "the file was changed by something else than its owner; restore it",
    });
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new MnemoscopeError("RECORD_CORRUPT", `${where}: ${firstIssue(result.error) ?? "unknown record"}`);
}

/** What a schema found first: the field and what is wrong with it. */
export function firstIssue(error: z.ZodError | undefined): string | undefined {
  const issue = error?.issues[0];
  return issue === undefined ? undefined : `${issue.path.join(".")} ${issue.message}`;
}

/** Reads a small file that is replaced as a whole. Throws RECORD_CORRUPT. */
export const readRecordFile = <T>(path: string, schema: z.ZodType<T>): T =>
  parseRecord(readFileSync(path, "utf8"), { schema, where: path });

/** Gives a file a second name, which must be free; false where it is not. */
export function linkIfAbsent(existing: string, path: string): boolean {
  try {
    linkSync(existing, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Whether the operating system refused with this code. */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
