import { basename } from "node:path";

import { z } from "zod";

import { MnemoscopeError } from "../errors.js";
import { contentId } from "./content-id.js";
import { malformed } from "./open.js";
import { defined } from "../defined.js";
import { isSearchable, spansOfValues, withColumnValues, type ColumnValue } from "../phi/column-values.js";
import type { ReadCounts } from "./read-counts.js";
import { type DataRecord, type Span, spanTypes } from "./record.js";
import type { DataFields } from "./source-keys.js";

export const spansSchema = z.array(
  z.looseObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    type: z.enum(spanTypes),
    format: z.string().default("unknown"),
  }),
);

/** Throws CONFIG_INVALID unless the fields name a text, or a prompt and its completion. */
export function checkFields(fields: DataFields, path: string): void {
  if (
    fields.text !== undefined
      ? fields.prompt === undefined && fields.completion === undefined
      : fields.prompt !== undefined && fields.completion !== undefined
  )
    return;
  throw new MnemoscopeError(
    "CONFIG_INVALID",
    `the fields of ${path} must name either "text", or "prompt" and "completion"`,
    {
      remedy: "docs/config.md lists every key",
    },
  );
}

/** How the rows of a file become records, and which row it is. */
export interface FieldMapping {
  readonly fields: DataFields;
  readonly path: string;
  readonly where: string;
  readonly counts: ReadCounts;
}

/**
 * Makes a record of a row by the config's field mapping. `where` names the row in errors ("line 12"). The
 * values of columns that hold identifiers are looked for in the text; what is too short or too common for
 * that is counted. "empty" where the text, prompt or completion is there without content: real files have
 * such rows, and they hold nothing to learn. Throws DATA_MALFORMED where a mapped field is missing or of the
 * wrong type, a source or patient is empty, or a span lies outside the text.
 */
export function mapFields(
  row: Readonly<Record<string, unknown>>,
  { fields, path, where, counts }: FieldMapping,
): DataRecord | "empty" {
  const optional = (field: string | undefined): string | undefined => {
    const value = field === undefined ? undefined : row[field];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "string") return value;
    if (typeof value === "number") return String(value);
    throw malformed({ path, where }, `field "${field ?? ""}" is neither text nor a number`);
  };
  const required = (field: string): string => {
    const value = optional(field);
    if (value === undefined) throw malformed({ path, where }, `field "${field}" is missing or empty`);
    return value;
  };
  const contentOf = (field: string): string => {
    if (!(field in row)) throw malformed({ path, where }, `field "${field}" is missing`);
    return optional(field) ?? "";
  };
  const source = fields.source === undefined ? basename(path) : required(fields.source);
  const patient = fields.patient === undefined ? undefined : required(fields.patient);
  const content = (
    fields.text !== undefined ? [fields.text] : [fields.prompt ?? "", fields.completion ?? ""]
  ).map(contentOf);
  if (content.some((part) => part.trim() === "")) return "empty";
  const documentGroup = optional(fields.group);
  const common = {
    id: optional(fields.id) ?? contentId(source, ...content),
    source,
    ...defined({ patient }),
    // A patient is one unit over all sources; document groups and single documents belong to theirs.
    group: patient ?? JSON.stringify([source, documentGroup ?? contentId(...content)]),
  };
  if (fields.text === undefined) {
    const label = optional(fields.label);
    return {
      kind: "instruction",
      ...common,
      prompt: content[0] ?? "",
      completion: content[1] ?? "",
      ...defined({ label }),
    };
  }
  const text = content[0] ?? "";
  const annotated =
    fields.spans === undefined ? undefined : spansOf(row[fields.spans], text, { path, where });
  if (fields.identifiers === undefined)
    return { kind: "text", ...common, text, ...defined({ spans: annotated }) };
  const values = Object.entries(fields.identifiers).flatMap(([field, type]): ColumnValue[] => {
    if (!(field in row)) throw malformed({ path, where }, `field "${field}" is missing`);
    const value = optional(field)?.trim();
    return value === undefined || value === "" ? [] : [{ type, value }];
  });
  const searched = values.filter(isSearchable);
  counts.numUnsearched = (counts.numUnsearched ?? 0) + values.length - searched.length;
  return {
    kind: "text",
    ...common,
    text,
    spans: withColumnValues(annotated ?? [], spansOfValues(text, searched)),
  };
}

/** Spans as a list, or as JSON text of one (CSV); absent and null mean that nothing was marked. */
function spansOf(
  value: unknown,
  text: string,
  at: { readonly path: string; readonly where: string },
): readonly Span[] {
  let list: unknown = value ?? [];
  try {
    if (typeof list === "string") list = list === "" ? [] : JSON.parse(list);
  } catch (cause) {
    throw malformed(at, "its spans are not JSON", cause);
  }
  const result = spansSchema.safeParse(list);
  if (!result.success) throw malformed(at, wrongSpans);
  return checkedSpans(result.data, text, at);
}

export const wrongSpans = `spans must be a list of {start, end, type} with types of ${spanTypes.join(", ")}`;

/**
 * Spans that lie within a text, as they were given. Throws DATA_MALFORMED, naming the place in the file and
 * the offsets, never the text.
 */
export function checkedSpans(
  spans: readonly Span[],
  text: string,
  at: { readonly path: string; readonly where: string },
): Span[] {
  return spans.map(({ start, end, type, format }) => {
    if (start >= end || end > text.length)
      throw malformed(at, `span ${start}–${end} lies outside its text of ${text.length} characters`);
    return { start, end, type, format };
  });
}
