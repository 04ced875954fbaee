import { z } from "zod";

import { withColumnValues } from "../phi/column-values.js";
import { contentId } from "./content-id.js";
import { checkedSpans, spansSchema, wrongSpans } from "./map-fields.js";
import { malformed } from "./open.js";
import { readJsonRows } from "./json-rows.js";
import type { DataRecord, Span } from "./record.js";

const idSchema = z.union([z.string().min(1), z.number().transform(String)]);

interface Entry {
  readonly where: string;
  readonly spans: readonly Span[];
  /** Content of the record that it was given to, undefined where none has come. */
  content?: string;
}

/** Standoff annotations beside a source: given to its records by id. */
export class Annotations {
  readonly #path: string;
  readonly #entries: Map<string, Entry>;

  private constructor(path: string, entries: Map<string, Entry>) {
    this.#path = path;
    this.#entries = entries;
  }

  /**
   * Reads a JSON Lines file of {id, spans: [{start, end, type, format?}]}. Throws DATA_NOT_FOUND, or
   * DATA_MALFORMED with the line of a row that is wrong or repeats an id; no id is told.
   */
  static async read(path: string): Promise<Annotations> {
    const entries = new Map<string, Entry>();
    for await (const { row, where } of readJsonRows(path)) {
      const id = idSchema.safeParse(row["id"]);
      if (!id.success) throw malformed({ path, where }, 'field "id" is missing or empty');
      const spans = spansSchema.safeParse(row["spans"]);
      if (!spans.success) throw malformed({ path, where }, wrongSpans);
      const earlier = entries.get(id.data);
      if (earlier !== undefined) throw malformed({ path, where }, `its id is that of ${earlier.where}`);
      entries.set(id.data, { where, spans: spans.data });
    }
    return new Annotations(path, entries);
  }

  /**
   * The record with its spans, and those that it has already beside them; without change where the file does
   * not have its id. Throws DATA_MALFORMED where a
   * span lies outside the text, or where two records of unequal text have the id.
   */
  applyTo(record: DataRecord): DataRecord {
    const entry = this.#entries.get(record.id);
    if (entry === undefined || record.kind !== "text") return record;
    const content = contentId(record.text);
    if (entry.content !== undefined && entry.content !== content)
      throw malformed({ path: this.#path, where: entry.where }, "two records with unequal texts have its id");
    entry.content = content;
    return {
      ...record,
      spans: withColumnValues(
        checkedSpans(entry.spans, record.text, { path: this.#path, where: entry.where }),
        record.spans ?? [],
      ),
    };
  }

  /**
   * After the last record. Throws DATA_MALFORMED where annotations were given to none: they are of other
   * data.
   */
  finish(): void {
    const unused = [...this.#entries.values()].filter(({ content }) => content === undefined);
    const [first] = unused;
    if (first !== undefined)
      throw malformed(
        { path: this.#path, where: first.where },
        `no record has its id${unused.length === 1 ? "" : ` (nor those of ${unused.length - 1} more lines)`}`,
      );
  }
}
