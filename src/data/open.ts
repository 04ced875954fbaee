import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";

import { MnemoscopeError } from "../errors.js";

/**
 * Longest piece (a line, an object, a text file) that is taken for a record, in UTF-16 units: more is a
 * damaged file.
 */
export const maxRecordCharacters = 64 * 2 ** 20;

/** A record or file that is not what it should be. `at.where` names the place within the file ("line 12"). */
export const malformed = (
  { path, where }: { readonly path: string; readonly where?: string },
  what: string,
  cause?: unknown,
): MnemoscopeError =>
  new MnemoscopeError("DATA_MALFORMED", `${path}${where === undefined ? "" : `, ${where}`}: ${what}`, {
    cause,
    remedy: "repair or remove the record",
  });

/** Throws DATA_NOT_FOUND where there is nothing at `path`; tells files from folders. */
export async function kindOfPath(path: string): Promise<"file" | "folder"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (cause) {
    throw new MnemoscopeError("DATA_NOT_FOUND", `cannot read ${path}`, {
      cause,
      remedy: "correct the path of the data source",
    });
  }
}

/**
 * Text of a UTF-8 file (gzip where the name ends in .gz) in pieces of some ten kilobytes, without a byte
 * order mark. Throws DATA_NOT_FOUND, or DATA_MALFORMED for a folder, damaged gzip or bytes that are no UTF-8.
 */
export async function* readText(path: string): AsyncGenerator<string> {
  if ((await kindOfPath(path)) === "folder") throw malformed({ path }, "is a folder, not a file");
  const file = createReadStream(path);
  let bytes: Readable = file;
  if (path.endsWith(".gz")) {
    const gunzip = createGunzip();
    // An error of the file destroys the gunzip stream with it, and so comes out of the loop below.
    pipeline(file, gunzip, () => undefined);
    bytes = gunzip;
  }
  try {
    yield* decoded(bytes, path);
  } finally {
    file.destroy();
    bytes.destroy();
  }
}

async function* decoded(bytes: Readable, path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk as Buffer, { stream: true });
    const rest = decoder.decode();
    if (rest !== "") yield rest;
  } catch (cause) {
    if (cause instanceof TypeError) throw malformed({ path }, "is not UTF-8 text", cause);
    throw malformed({ path }, "cannot be read to its end (damaged or cut off)", cause);
  }
}

export interface Line {
  readonly line: string;
  /** From 1. */
  readonly number: number;
}

/**
 * Lines of a file with their numbers from 1, without the line break; a last line without one is a line too.
 * Throws as `readText` does.
 */
export function readLines(path: string): AsyncGenerator<Line> {
  return linesOf(readText(path), path);
}

/** Lines of a stream of bytes, as `readLines` gives those of a file. @param name what messages call it. */
export function readStreamLines(bytes: Readable, name: string): AsyncGenerator<Line> {
  return linesOf(decoded(bytes, name), name);
}

async function* linesOf(text: AsyncIterable<string>, path: string): AsyncGenerator<Line> {
  let rest = "";
  let number = 0;
  for await (const piece of text) {
    const lines = piece.split("\n");
    // Only the first line of a piece continues what was left over: joining once a piece keeps this linear.
    lines[0] = rest + (lines[0] ?? "");
    rest = lines.pop() ?? "";
    for (const line of lines) yield { line, number: ++number };
    if (rest.length > maxRecordCharacters)
      throw malformed({ path, where: `line ${number + 1}` }, "is longer than 64 Mi characters");
  }
  if (rest !== "") yield { line: rest, number: number + 1 };
}
