import { pipeline, Readable } from "node:stream";

import { CsvError, parse } from "csv-parse";
import { z } from "zod";

import { checkFields, type Fields, mapFields } from "./map-fields.js";
import { malformed, maxRecordCharacters, readText } from "./open.js";
import type { DataRecord } from "./record.js";

const rowSchema = z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) });

/**
 * Records of a CSV file (.gz too) with a header line, by the config's field mapping, undefined for rows without content; quoted fields may hold line breaks.
 * Throws DATA_NOT_FOUND, or DATA_MALFORMED with the line where the row ends.
 */
export async function* readCsv(path: string, fields: Fields): AsyncGenerator<DataRecord | undefined> {
  checkFields(fields, path);
  const rows = parse({ columns: true, info: true, skip_empty_lines: true, max_record_size: maxRecordCharacters });
  // An error of the file destroys the parser with it, and so comes out of the loop below.
  pipeline(Readable.from(readText(path)), rows, () => undefined);
  try {
    for await (const item of rows) {
      const { record, info } = rowSchema.parse(item);
      yield mapFields(record, fields, path, `line ${info.lines}`);
    }
  } catch (cause) {
    // The library's message quotes the row, which may hold a patient's data: only its code and line are kept.
    if (cause instanceof CsvError) throw malformed(path, `line ${String(cause["lines"] ?? "?")}`, `is not valid CSV (${cause.code})`);
    throw cause;
  }
}
