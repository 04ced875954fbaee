import { extname, resolve } from "node:path";

import { z } from "zod";

import { dataSourceSchema } from "../src/data/data-source.js";
import { columnClassSchema, dataFieldsSchema, type DataFields } from "../src/data/source-keys.js";
import { MnemoscopeError } from "../src/errors.js";
import { nearest } from "../src/nearest.js";
import type { DataSource } from "../src/run/config.js";
import type { FormerOptions } from "./former-options.js";

/** The options by which every command that reads data is told of it. */
export const dataOptions = {
  controls: z
    .string()
    .optional()
    .describe("records of the same kind that it was not trained on, to compare with"),
  fields: z
    .string()
    .default("text=text")
    .transform(parseFields)
    .describe(
      "fields of JSON Lines or CSV that hold text, id, patient (or group, where there are no patients) and " +
        "spans, such as text=note,patient=mrn; columns that hold an identifier with its class: " +
        "identifiers.mrn=MRN,identifiers.name=NAME",
    ),
};

/** Options of old that named one field each. */
export const formerFields = (...names: readonly (keyof DataFields)[]): FormerOptions<"fields"> =>
  Object.fromEntries(names.map((name) => [name, { now: "fields", as: (field) => `${name}=${field}` }]));

/** A record is its text, in the field of that name, unless other fields are said to be one. */
function parseFields(list: string): DataFields {
  // A field's own name may hold a comma, or an equals sign.
  const named: Record<string, string> = {};
  const identifiers: Record<string, string> = {};
  for (const pair of list.split(/,(?=[a-z]+=|identifiers\.)/)) {
    const [, name, field] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (name === undefined || field === undefined)
      throw new MnemoscopeError("USAGE", `--fields is "${list}"`, {
        remedy: "give pairs such as text=note,patient=mrn",
      });
    const column = /^identifiers\.(.+)$/s.exec(name)?.[1];
    if (column === undefined) named[name] = field;
    else identifiers[column] = field;
  }
  checkClasses(identifiers);
  // Columns of identifiers are many: each has a name of its own.
  const known = Object.keys(dataFieldsSchema.shape).filter((name) => name !== "identifiers");
  const wrong = Object.keys(named).find((name) => !known.includes(name));
  if (wrong !== undefined) {
    const suggestion = nearest(wrong, known);
    throw new MnemoscopeError(
      "USAGE",
      `--fields has no "${wrong}"${suggestion === undefined ? "" : ` (did you mean "${suggestion}"?)`}`,
      { remedy: `give ${known.join(", ")}` },
    );
  }
  const isInstruction = "prompt" in named || "completion" in named;
  return dataFieldsSchema.parse({
    ...(isInstruction ? {} : { text: "text" }),
    ...named,
    ...(Object.keys(identifiers).length === 0 ? {} : { identifiers }),
  });
}

/** Columns of identifiers hold a class that a column can hold. */
function checkClasses(identifiers: Readonly<Record<string, string>>): void {
  for (const [column, type] of Object.entries(identifiers))
    if (!columnClassSchema.safeParse(type).success)
      throw new MnemoscopeError("USAGE", `--fields says that the column "${column}" holds "${type}"`, {
        remedy: `give a class of identifiers: ${columnClassSchema.options.join(", ")}`,
      });
}

/**
 * The data source that a path on the command line means.
 * @throws USAGE where its name does not say what it is.
 */
export function dataSourceOf(path: string, fields: DataFields): DataSource {
  const source = dataSourceByName(path, fields);
  if (source !== undefined) return source;
  throw new MnemoscopeError("USAGE", `what kind of file is ${path}?`, {
    remedy: "give a .jsonl, .csv or .txt file (.gz allowed for the first two), or a folder of text files",
  });
}

/** The same; undefined where the name does not say what it is. */
export function dataSourceByName(path: string, fields: DataFields): DataSource | undefined {
  const kind = extname(resolve(path).replace(/\.gz$/, ""));
  if (kind === ".jsonl") return dataSourceSchema.parse({ reader: "jsonl", path, fields });
  if (kind === ".csv") return dataSourceSchema.parse({ reader: "csv", path, fields });
  if (kind === ".txt" || kind === "") return dataSourceSchema.parse({ reader: "text", path });
  return undefined;
}
