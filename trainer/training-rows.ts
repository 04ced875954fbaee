/** A stage's rows on disk, read as they are needed: memory does not follow the corpus. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

import { MnemoscopeError } from "../src/errors.js";
import { trainingRowSchema, type TrainingRow } from "../src/run/records.js";

export interface TrainingRows {
  readonly numRows: number;
  /** Of the whole file, hexadecimal. */
  readonly sha256: string;
  /**
   * Rows by their numbers, from 0, in the order asked. The reading is under way when the call returns, on
   * threads of Node's own. @throws RECORD_CORRUPT.
   */
  read(rows: readonly number[]): Promise<TrainingRow[]>;
  close(): Promise<void>;
}

const lineFeed = 10;

/**
 * Opens a JSON Lines file of rows, which must not change from then on. Keeps 8 bytes a row. @throws
 * RUN_CHANGED where the file is missing.
 */
export async function openTrainingRows(path: string): Promise<TrainingRows> {
  const hash = createHash("sha256");
  /** ends[i] is where line i ends, its line feed included. */
  const ends: number[] = [];
  let sizeBytes = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      const bytes = chunk as Buffer;
      hash.update(bytes);
      for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1))
        ends.push(sizeBytes + at + 1);
      sizeBytes += bytes.length;
    }
  } catch (cause) {
    throw new MnemoscopeError("RUN_CHANGED", `cannot read ${path}`, {
      remedy: "restore it, or prepare a new run",
      cause,
    });
  }
  const file = await open(path);
  const readRow = async (row: number): Promise<TrainingRow> => {
    const [start, end] = [row === 0 ? 0 : ends[row - 1], ends[row]];
    if (start === undefined || end === undefined)
      throw new RangeError(`there is no row ${row} of ${ends.length}`);
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(end - start), 0, end - start, start);
    const parsed = trainingRowSchema.safeParse(bytesRead === buffer.length ? parse(buffer) : undefined);
    if (!parsed.success)
      throw new MnemoscopeError("RECORD_CORRUPT", `${path}: line ${row + 1} is damaged`, {
        remedy: "restore it, or prepare a new run",
      });
    return parsed.data;
  };
  return {
    numRows: ends.length,
    sha256: hash.digest("hex"),
    read: (rows) => Promise.all(rows.map(readRow)),
    close: () => file.close(),
  };
}

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch {
    return undefined; // refused by the schema, with the line's number
  }
}
