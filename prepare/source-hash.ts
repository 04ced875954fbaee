import { createHash } from "node:crypto";

import type { DataSource } from "../src/run/config.js";
import { readRecords } from "../src/data/read.js";
import { textOf, type DataRecord } from "../src/data/record.js";
import { sha256OfPath } from "../src/run/keyed.js";

/** SHA-256 over the texts of records, in the order of their coming. */
export class TextHash {
  readonly #hash = createHash("sha256");

  add(record: DataRecord): void {
    this.#hash.update(`${JSON.stringify(textOf(record))}\n`);
  }

  digest(): string {
    return this.#hash.digest("hex");
  }
}

const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A source that reads files; any other is generated. */
type SourceOfFiles = Extract<DataSource, { readonly path: string }>;

/** Hash over the bytes of all files that a source reads. Throws DATA_NOT_FOUND. */
export async function sha256OfFiles(source: SourceOfFiles): Promise<string> {
  const own = await sha256OfPath(source.path);
  if ("exclude" in source && source.exclude !== undefined)
    return sha256Of(`${own} without ${await sha256OfPath(source.exclude)}`);
  if ("annotations" in source && source.annotations !== undefined)
    return sha256Of(`${own} with ${await sha256OfPath(source.annotations)}`);
  return own;
}

/**
 * Hash that tells whether a source is what it was: of its files' bytes, or of the text that a generator
 * makes. Throws DATA_NOT_FOUND.
 */
export async function sha256OfSource(source: DataSource): Promise<string> {
  if ("path" in source) return sha256OfFiles(source);
  const hash = new TextHash();
  for await (const record of readRecords(source)) hash.add(record);
  return hash.digest();
}
