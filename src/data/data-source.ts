import { z } from "zod";

import { invariant } from "../errors.js";
import type { Reader } from "./reader.js";
import { readers } from "./readers.js";

const [first, ...others] = readers;

/** A data source of a config: its `reader` decides what other keys it has. */
export const dataSourceSchema = z
  .discriminatedUnion("reader", [first.schema, ...others.map(({ schema }) => schema)])
  .describe("one source of records");

/** What reads a source. */
export const readerOf = (source: { readonly reader: string }): Reader =>
  invariant(
    readers.find(({ schema }) => schema.shape.reader.value === source.reader),
    "a source of the schema has a reader that is listed",
  );
