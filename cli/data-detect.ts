import { readRecords } from "../src/data/read.js";
import { exitCodes } from "../src/errors.js";
import { detect } from "../src/phi/detect.js";
import { dataSourceOf } from "./data-source.js";
import { writeLine } from "./write-line.js";

export interface DataDetectCommand {
  readonly path: string;
  /** Field that holds a record's text; JSON Lines and CSV. */
  readonly text: string;
  /** Field that holds a record's id; its content hash where absent. */
  readonly id?: string | undefined;
  readonly write?: (line: string) => Promise<void>;
}

/**
 * `mnemoscope data detect`: the identifiers that the detectors find, as standoff annotations to correct: a
 * JSON line {id, spans: [{start, end, type}]} a record, in the file's order. No text and no value is written.
 * @throws USAGE where the file's name does not say what it is; DATA_NOT_FOUND, DATA_MALFORMED, DATA_EMPTY.
 */
export async function dataDetect(command: DataDetectCommand): Promise<number> {
  const { write = writeLine } = command;
  for await (const record of readRecords(
    dataSourceOf(command.path, { text: command.text, id: command.id }),
  )) {
    if (record.kind !== "text") continue;
    const spans = detect(record.text).map(({ start, end, type }) => ({ start, end, type }));
    await write(JSON.stringify({ id: record.id, spans }));
  }
  return exitCodes.done;
}
