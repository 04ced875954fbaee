import { closeSync, fsyncSync, openSync, readSync } from "node:fs";

import { MnemoscopeError } from "../errors.js";
import { writeFully } from "./files.js";

/**
 * What a record is to the index of all training records: `asked` is what the model must not say unasked,
 * `control` what no stage trains on, `other` what says only how records read (public text; in a placebo what
 * is trained on).
 */
export const recordRoles = ["other", "asked", "control"] as const;
export type RecordRole = (typeof recordRoles)[number];

/** A record as a stage trains on it, by number of its patient. */
export interface IndexedRecord {
  readonly role: RecordRole;
  readonly patient: number;
  /** Tokens before this one carry no loss. */
  readonly lossStart: number;
  readonly ids: Int32Array;
}

/*
 * The file holds 32-bit integers, little-endian, a record after the other:
 *
 *   role  patient  lossStart  n  id₁ … idₙ
 */
const headerLength = 4;

/** Integers that are read at a time: memory does not follow the file. */
const chunkLength = 2 ** 18;

/** Writes the records as they come, in a file that its owner alone may read. */
export function writeIndexedRecords(path: string, records: Iterable<IndexedRecord>): void {
  const fd = openSync(path, "wx", 0o600);
  try {
    for (const { role, patient, lossStart, ids } of records) {
      const numbers = new Int32Array(headerLength + ids.length);
      numbers.set([recordRoles.indexOf(role), patient, lossStart, ids.length]);
      numbers.set(ids, headerLength);
      writeFully(fd, new Uint8Array(numbers.buffer));
    }
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Reads the records one by one. Throws RECORD_CORRUPT where the file ends within one or holds no role. */
export function* readIndexedRecords(path: string): Generator<IndexedRecord> {
  const fd = openSync(path, "r");
  try {
    const take = reader(fd, path);
    for (let header = take(headerLength, true); header !== undefined; header = take(headerLength, true)) {
      const [role = -1, patient = -1, lossStart = -1, length = -1] = header;
      const known = recordRoles[role];
      const ids = known === undefined || length < 0 ? undefined : take(length, false);
      if (known === undefined || ids === undefined) throw corrupt(path);
      yield { role: known, patient, lossStart, ids };
    }
  } finally {
    closeSync(fd);
  }
}

const corrupt = (path: string): MnemoscopeError =>
  new MnemoscopeError("RECORD_CORRUPT", `${path} is damaged`, {
    remedy: "the file was changed by something else than its owner; prepare the run again",
  });

/** Gives the next integers of a file; undefined at its end, where it may end. */
function reader(fd: number, path: string) {
  let held = new Int32Array(0);
  let place = 0;
  return (length: number, mayEnd: boolean): Int32Array | undefined => {
    if (held.length - place < length) {
      const wanted = new Int32Array(Math.max(length, chunkLength));
      const left = held.subarray(place);
      wanted.set(left);
      const bytes = new Uint8Array(wanted.buffer);
      let filled = left.byteLength;
      for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
        read = readSync(fd, bytes, filled, bytes.length - filled, null);
      if (filled % Int32Array.BYTES_PER_ELEMENT !== 0) throw corrupt(path);
      held = wanted.subarray(0, filled / Int32Array.BYTES_PER_ELEMENT);
      place = 0;
      if (held.length === 0 && mayEnd) return undefined;
      if (held.length < length) throw corrupt(path);
    }
    place += length;
    return held.slice(place - length, place);
  };
}
