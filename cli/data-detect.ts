import { z } from "zod";

import { readRecords } from "../src/data/read.js";
import { exitCodes } from "../src/errors.js";
import { detect } from "../src/phi/detect.js";
import { defineCommand } from "./command.js";
import { dataOptions, dataSourceOf, formerFields } from "./data-options.js";
import { writeLine } from "./write-line.js";

const detectOptions = z.object({
  action: z.enum(["detect"]).describe("what to do"),
  path: z.string().describe("a .jsonl, .csv or .txt file, or a folder of text files"),
  fields: dataOptions.fields,
});

/**
 * `mnemoscope data detect`: the identifiers that the detectors find, as standoff annotations to correct: a
 * JSON line {id, spans: [{start, end, type}]} a record, in the file's order. No text and no value is written.
 * @throws USAGE where the file's name does not say what it is; DATA_NOT_FOUND, DATA_MALFORMED, DATA_EMPTY.
 */
export async function dataDetect({
  path,
  fields,
  write = writeLine,
}: Omit<z.infer<typeof detectOptions>, "action"> & {
  readonly write?: (line: string) => Promise<void>;
}): Promise<number> {
  for await (const record of readRecords(dataSourceOf(path, fields))) {
    if (record.kind !== "text") continue;
    const spans = detect(record.text).map(({ start, end, type }) => ({ start, end, type }));
    await write(JSON.stringify({ id: record.id, spans }));
  }
  return exitCodes.done;
}

export const dataCommand = defineCommand({
  options: detectOptions,
  former: formerFields("text", "id"),
  epilogue:
    'Prints a line {"id", "spans": [{"start", "end", "type"}]} a record: places and classes, no ' +
    "text. Rules miss identifiers (docs/phi.md): correct the file before you rely on it.",
  run: dataDetect,
});
