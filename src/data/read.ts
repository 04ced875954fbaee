import type { DataSource } from "../run/config.js";
import { MnemoscopeError } from "../errors.js";
import { Annotations } from "./annotations.js";
import type { ReadCounts } from "./read-counts.js";
import type { DataRecord } from "./record.js";
import { readerOf } from "./data-source.js";

/**
 * Records of a data source in the source's own order, one at a time: no reader holds a whole file. Paths are
 * used as they stand. `maxRecords` is not applied here: which records are kept is decided by keyed hash, not
 * by place in the file. Rows without content are left out and counted in `counts`. Annotations beside the
 * source are given to its records. Throws DATA_NOT_FOUND, DATA_MALFORMED (with the line, without its text),
 * or DATA_EMPTY at the end of a source without records.
 */
export async function* readRecords(
  source: DataSource,
  counts: ReadCounts = { numEmpty: 0, numTorn: 0 },
): AsyncGenerator<DataRecord> {
  let isEmpty = true;
  const annotations =
    "annotations" in source && source.annotations !== undefined
      ? await Annotations.read(source.annotations)
      : undefined;
  for await (const record of readerOf(source).read(source, counts)) {
    if (record === "empty") counts.numEmpty++;
    else if (record === "torn") counts.numTorn++;
    else {
      isEmpty = false;
      yield annotations?.applyTo(record) ?? record;
    }
  }
  annotations?.finish();
  if (!isEmpty) return;
  const what = "path" in source ? source.path : `the generator of ${source.reader}`;
  throw new MnemoscopeError("DATA_EMPTY", `${what} has no record`, {
    remedy: "check the file, and the fields and exclusions named for it",
  });
}
