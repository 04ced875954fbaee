import { existsSync, readFileSync } from "node:fs";

import { MnemoscopeError } from "../../src/errors.js";
import type { IndexedRecord } from "../../src/run/indexed-records.js";
import { Keyed, sha256OfPath } from "../../src/run/keyed.js";
import type { IndexedValue, IndexHeader, Run } from "../../src/run/records.js";
import type { RunDirectory } from "../../src/run/run-directory.js";

/** All training records of a run, probed or not: what the model says unasked is looked up there. */
export interface TrainingIndex {
  readonly header: IndexHeader;
  readonly values: readonly IndexedValue[];
  /** Keyed hash of a normalised value, as `values` have it. */
  hashOf(normalised: string): string;
  /** Every record, one by one, each time anew. */
  records(): Iterable<IndexedRecord>;
}

/**
 * The index of a run; undefined where it was prepared without. Throws RUN_CHANGED where it is not what was
 * prepared, RECORD_CORRUPT where it is damaged.
 */
export async function readTrainingIndex(
  run: RunDirectory,
  index: Run["probe"]["index"],
): Promise<TrainingIndex | undefined> {
  if (index === undefined) return undefined;
  await checkUnchanged(run.indexPath, index.sha256);
  const items = run.readIndex();
  const [header, ...others] = items.filter((item) => item.kind === "header");
  if (header === undefined || others.length > 0)
    throw new MnemoscopeError("RECORD_CORRUPT", `${run.indexPath} has no header, or more than one`);
  await checkUnchanged(run.indexedRecordsPath, header.recordsSha256);
  const keyed = new Keyed(readFileSync(run.keyPath));
  return {
    header,
    values: items.filter((item) => item.kind === "value"),
    hashOf: (normalised) => keyed.id("value", normalised),
    records: () => run.readIndexedRecords(),
  };
}

async function checkUnchanged(path: string, sha256: string): Promise<void> {
  if (existsSync(path) && (await sha256OfPath(path)) === sha256) return;
  throw new MnemoscopeError("RUN_CHANGED", `${path} is not what the run was prepared with`, {
    remedy: "restore it, or prepare a new run",
  });
}
