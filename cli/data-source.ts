import { dataSourceSchema, type DataSource } from "../src/run/config.js";
import { MnemoscopeError } from "../src/errors.js";

/** Names of the fields of a JSON Lines or CSV file; plain text has none. */
export interface DataFields {
  readonly text: string;
  readonly id?: string | undefined;
  readonly patient?: string | undefined;
  readonly group?: string | undefined;
}

/**
 * The data source that a path on the command line means, by its name. @throws USAGE where the name does not
 * say what it is.
 */
export function dataSourceOf(path: string, fields: DataFields): DataSource {
  const reader = /\.jsonl(?:\.gz)?$/.test(path)
    ? "jsonl"
    : /\.csv(?:\.gz)?$/.test(path)
      ? "csv"
      : /\.txt$|(?:^|\/)[^./]+\/?$/.test(path)
        ? "text"
        : undefined;
  if (reader === undefined)
    throw new MnemoscopeError("USAGE", `what kind of file is ${path}?`, {
      remedy: "give a .jsonl, .csv or .txt file (.gz allowed for the first two), or a folder of text files",
    });
  const named = Object.fromEntries(Object.entries(fields).filter(([, name]) => name !== undefined));
  return dataSourceSchema.parse({ reader, path, ...(reader === "text" ? {} : { fields: named }) });
}
