import { z } from "zod";

import { malformed, readLines } from "./open.js";

const rowSchema = z.record(z.string(), z.unknown());

/**
 * Rows of a JSON Lines file (.gz too), one object a line; blank lines are skipped.
 * Throws DATA_NOT_FOUND, or DATA_MALFORMED with the number of a line that is torn or no object.
 */
export async function* readJsonRows(
  path: string,
): AsyncGenerator<{ readonly row: Readonly<Record<string, unknown>>; readonly where: string }> {
  for await (const { line, number } of readLines(path)) {
    if (line.trim() === "") continue;
    const where = `line ${number}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      // The parser's own message quotes the line, which may hold a patient's data.
      throw malformed({ path, where }, "is torn or not JSON");
    }
    const row = rowSchema.safeParse(value);
    if (!row.success) throw malformed({ path, where }, "is not an object");
    yield { row: row.data, where };
  }
}
