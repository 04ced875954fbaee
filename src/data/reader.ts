import { z } from "zod";

import type { ReadCounts } from "./read-counts.js";
import type { DataRecord } from "./record.js";
import { commonKeys } from "./source-keys.js";

/** What a row became: a record, or the reason for which it is left out and counted. */
export type Reading = DataRecord | "empty" | "torn";

/** What a reader's own file says of it; `readers.ts` lists them. */
interface ReaderFile<Name extends string, Keys extends z.ZodRawShape> {
  /** What `reader` of a data source is for it. */
  readonly name: Name;
  /** What it reads, for docs/config.md. */
  readonly help: string;
  /**
   * Its keys of a data source, beside those of every source. `path`, `exclude` and `annotations` are paths,
   * relative to the config; a source without `path` is generated.
   */
  readonly keys: Keys;
  /**
   * Records of a source in the source's own order. Throws DATA_NOT_FOUND, or DATA_MALFORMED with the place,
   * without its text.
   */
  readonly read: (
    source: z.output<z.ZodObject<Keys>>,
    counts: ReadCounts,
  ) => Iterable<Reading> | AsyncIterable<Reading>;
}

/** The keys of a reader's sources as a schema; its own come first. */
type SourceSchema<Name extends string, Keys extends z.ZodRawShape> = z.ZodObject<
  { reader: z.ZodLiteral<Name> } & Keys & typeof commonKeys,
  z.core.$strict
>;

/** A reader of data: which keys its sources have in a config, and how their records are read. */
export interface Reader<Schema extends z.ZodObject = z.ZodObject> {
  readonly schema: Schema;
  read(source: unknown, counts: ReadCounts): Iterable<Reading> | AsyncIterable<Reading>;
}

/** A reader whose `read` gets the source's keys as its own schema has them. */
export function defineReader<const Name extends string, Keys extends z.ZodRawShape>({
  name,
  help,
  keys,
  read,
}: ReaderFile<Name, Keys>): Reader<SourceSchema<Name, Keys>> {
  const own = z.object(keys);
  return {
    schema: z.strictObject({ reader: z.literal(name).describe(help), ...keys, ...commonKeys }),
    read: (source, counts) => read(own.parse(source), counts),
  };
}
