import type { DataSource } from "../src/run/config.js";
import type { DataRecord, Span } from "../src/data/record.js";
import { detect } from "../src/phi/detect.js";
import type { SpanItem } from "../src/run/records.js";

/** Where the identifiers of a record stand, and who says so. */
export interface Identifiers {
  readonly spans: readonly Span[];
  readonly truth: SpanItem["truth"];
}

/**
 * Whether the detectors look at records of a source that nobody annotated: where the config says so, else
 * where they are of patients and not public.
 */
export function isDetected(source: DataSource): boolean {
  if ("identifiers" in source && source.identifiers !== undefined) return source.identifiers === "detect";
  if (!("fields" in source)) return false;
  // Where columns hold the identifiers, every record is annotated.
  return !source.isPublic && source.fields.identifiers === undefined && source.fields.patient !== undefined;
}

/**
 * Identifiers of a record: the generator's own, else annotations, else what the detectors find where they are
 * asked; undefined where nobody looked.
 */
export function identifiersOf(record: DataRecord, source: DataSource): Identifiers | undefined {
  if (record.kind !== "text") return undefined;
  if (record.spans !== undefined)
    return { spans: record.spans, truth: "path" in source ? "annotated" : "generated" };
  return isDetected(source) ? { spans: detect(record.text), truth: "detected" } : undefined;
}
