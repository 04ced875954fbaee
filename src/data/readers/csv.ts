import { pipeline, Readable } from "node:stream";

import type { CsvError } from "csv-parse";
import { z } from "zod";

import { malformed, maxRecordCharacters, readText } from "../open.js";
import { defineReader } from "../reader.js";
import { dataFieldsSchema, identifierKeys } from "../source-keys.js";

const rowSchema = z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) });

/**
 * Records of a CSV file (.gz too) with a header line, by the config's field mapping, "empty" for rows without
 * content; quoted fields may hold line breaks. With `allowTornEnd` a last row that the file's end cuts off
 * within quotes is "torn" instead of an error. Throws DATA_NOT_FOUND, or DATA_MALFORMED with the line where
 * the row ends.
 */
export const csvReader = defineReader({
  name: "csv",
  help: "CSV with the fields named below",
  keys: {
    path: z.string().describe("CSV with a header line (.gz allowed)"),
    fields: dataFieldsSchema,
    ...identifierKeys,
    allowTornEnd: z
      .boolean()
      .default(false)
      .describe("leave out a last row that the file's end cuts off, instead of refusing the file"),
  },
  async *read({ path, fields, allowTornEnd }, counts) {
    // Loaded only here, as for JSON Lines.
    const { checkFields, mapFields } = await import("../map-fields.js");
    const { parse } = await import("csv-parse");
    checkFields(fields, path);
    // A parser that throws discards the rows it has ready: its first error is kept instead, and handled after
    // the rows before it.
    let fault: CsvError | undefined;
    const rows = parse({
      columns: true,
      info: true,
      skip_empty_lines: true,
      max_record_size: maxRecordCharacters,
      skip_records_with_error: true,
      on_skip: (error) => {
        fault ??= error;
        return undefined;
      },
    });
    // An error of the file destroys the parser with it, and so comes out of the loop below.
    pipeline(Readable.from(readText(path)), rows, () => undefined);
    for await (const item of rows) {
      const { record, info } = rowSchema.parse(item);
      // A row after the fault: the rest cannot be trusted.
      if (fault !== undefined && info.lines >= lineOf(fault)) break;
      yield mapFields(record, { fields, path, where: `line ${info.lines}`, counts });
    }
    if (fault === undefined) return;
    // The library's message quotes the row, which may hold a patient's data: only its code and line are told.
    if (!allowTornEnd || fault.code !== "CSV_QUOTE_NOT_CLOSED")
      throw malformed({ path, where: `line ${lineOf(fault)}` }, `is not valid CSV (${fault.code})`);
    yield "torn";
  },
});

/** Line on which the parser met an error, from 1. */
const lineOf = (error: CsvError): number => (typeof error["lines"] === "number" ? error["lines"] : 0);
