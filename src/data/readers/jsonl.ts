import { z } from "zod";

import { readJsonRows } from "../json-rows.js";
import { defineReader } from "../reader.js";
import { dataFieldsSchema, identifierKeys } from "../source-keys.js";

/**
 * Records of a JSON Lines file by the config's field mapping, "empty" for rows without content. Throws as
 * `readJsonRows` and `mapFields` do.
 */
export const jsonlReader = defineReader({
  name: "jsonl",
  help: "JSON Lines with the fields named below",
  keys: {
    path: z.string().describe("JSON Lines (.gz allowed)"),
    fields: dataFieldsSchema,
    ...identifierKeys,
  },
  async *read({ path, fields }, counts) {
    // Loaded only here: values of columns are found by lists of names, which a config need not wait for.
    const { checkFields, mapFields } = await import("../map-fields.js");
    checkFields(fields, path);
    for await (const { row, where } of readJsonRows(path))
      yield mapFields(row, { fields, path, where, counts });
  },
});
