import { readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import {
  readIndexedRecords,
  writeIndexedRecords,
  type IndexedRecord,
} from "../../src/run/indexed-records.js";
import { codeOf } from "../support/code-of.js";
import { temporaryFolder } from "../support/run.js";

const records: IndexedRecord[] = [
  { role: "asked", patient: 3, lossStart: 2, ids: Int32Array.of(5, 6, 7) },
  { role: "other", patient: 0, lossStart: 0, ids: new Int32Array(0) },
  // Longer than what is read at a time.
  { role: "control", patient: 70_000, lossStart: 0, ids: Int32Array.from({ length: 300_000 }, (_, i) => i) },
  { role: "asked", patient: 1, lossStart: 0, ids: Int32Array.of(9) },
];

const written = (own: readonly IndexedRecord[]): string => {
  const path = join(temporaryFolder(), "records.bin");
  writeIndexedRecords(path, own);
  return path;
};

test("records come back as they were written, however long, and are their owner's alone", () => {
  const path = written(records);
  expect([...readIndexedRecords(path)]).toEqual(records);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect([...readIndexedRecords(written([]))]).toEqual([]);
});

test("a file that was cut, or holds what is no record, is refused", () => {
  const path = written(records.slice(0, 2));
  for (const size of [readFileSync(path).length - 4, 30, 5]) {
    truncateSync(path, size);
    expect(codeOf(() => [...readIndexedRecords(path)])).toBe("RECORD_CORRUPT");
  }
  writeFileSync(path, new Uint8Array(Int32Array.of(7, 0, 0, 0).buffer));
  expect(codeOf(() => [...readIndexedRecords(path)])).toBe("RECORD_CORRUPT");
});
