import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";

import { z } from "zod";

import { contentId } from "../content-id.js";
import { kindOfPath, malformed, maxRecordCharacters, readText } from "../open.js";
import { defineReader } from "../reader.js";
import type { TextRecord } from "../record.js";
import { identifierKeys } from "../source-keys.js";

/**
 * Text files as records: one file, or all files of a folder and its folders in the order of their names
 * (hidden ones left out), a record a file; empty files are skipped. Throws DATA_NOT_FOUND or DATA_MALFORMED.
 */
export const textReader = defineReader({
  name: "text",
  help: "plain text",
  keys: {
    path: z.string().describe("a text file or a folder of them, one record a file"),
    ...identifierKeys,
  },
  async *read({ path }) {
    if ((await kindOfPath(path)) === "file") {
      yield* readOne(path, basename(path), basename(path));
      return;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(path.length).replace(/^\/+/, ""));
    for (const name of names.sort())
      if (!name.split("/").some((part) => part.startsWith(".")))
        yield* readOne(join(path, name), name, basename(path));
  },
});

async function* readOne(path: string, id: string, source: string): AsyncGenerator<TextRecord> {
  let text = "";
  for await (const piece of readText(path)) {
    text += piece;
    if (text.length > maxRecordCharacters)
      throw malformed({ path }, "is longer than 64 Mi characters, too long for one record");
  }
  if (text.trim() !== "")
    yield { kind: "text", id, source, group: JSON.stringify([source, contentId(text)]), text };
}
