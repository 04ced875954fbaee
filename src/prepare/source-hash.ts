import { createHash } from "node:crypto";

import type { DataSource } from "../config.js";
import { readRecords } from "../data/read.js";
import { textOf } from "../data/record.js";
import { sha256OfPath } from "./keyed.js";

/** Hash that tells whether a source is what it was: of its files' bytes, or of the text that the generator of notes makes. Throws DATA_NOT_FOUND. */
export async function sha256OfSource(source: DataSource): Promise<string> {
  if (source.reader !== "notes") {
    const own = await sha256OfPath(source.path);
    const exclude = source.reader === "medquad" ? source.exclude : undefined;
    return exclude === undefined ? own : createHash("sha256").update(`${own} without ${await sha256OfPath(exclude)}`).digest("hex");
  }
  const hash = createHash("sha256");
  for await (const record of readRecords(source)) hash.update(`${JSON.stringify(textOf(record))}\n`);
  return hash.digest("hex");
}
