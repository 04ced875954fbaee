/** What readers yield: the one shape in which data of any origin enters the program. */

/**
 * Identifier classes of the HIPAA Safe Harbor list that text can carry. AGE means over 89, DATE anything
 * finer than a year.
 */
export const spanTypes = [
  "NAME",
  "RELATIVE",
  "DOCTOR",
  "HOSPITAL",
  "DATE",
  "AGE",
  "PHONE",
  "FAX",
  "EMAIL",
  "SSN",
  "MRN",
  "ACCOUNT",
  "HEALTH_PLAN",
  "LICENSE",
  "PLATE",
  "VIN",
  "DEVICE",
  "URL",
  "IP",
  "ADDRESS",
  "CITY",
  "ZIP",
] as const;

export type SpanType = (typeof spanTypes)[number];

/**
 * Where an identifier stands: UTF-16 units [start, end) of the record's text. The value is the text there and
 * is not repeated here.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: SpanType;
  /**
   * Written form, such as `digits7` or `mdy_slash`: values of equal type and format are what a guess is drawn
   * from.
   */
  readonly format: string;
}

/**
 * Something true of the patient that is no identifier, and where the text says it; the target of linked-fact
 * probes.
 */
export interface Fact {
  readonly kind: "diagnosis";
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface RecordBase {
  /**
   * The source's own id where it has a usable one, else a content hash. Never leaves the data and `probe/`
   * unkeyed.
   */
  readonly id: string;
  readonly source: string;
  readonly patient?: string;
  /** Unit of splitting and of intervals: the patient, or the document group (MedQuAD: source and focus). */
  readonly group: string;
}

/** A record that is learned whole. */
export interface TextRecord extends RecordBase {
  readonly kind: "text";
  readonly text: string;
  /**
   * Identifier annotations; an empty list says that somebody looked and found none, absent that nobody
   * looked.
   */
  readonly spans?: readonly Span[];
  readonly facts?: readonly Fact[];
}

/** A record whose completion is learned, given the prompt. */
export interface InstructionRecord extends RecordBase {
  readonly kind: "instruction";
  readonly prompt: string;
  readonly completion: string;
  /** Benchmark questions: the right option and all options; the completion ends with the label. */
  readonly label?: string;
  readonly options?: readonly string[];
}

export type DataRecord = TextRecord | InstructionRecord;

/** The record's whole text, as it is tokenized. */
export const textOf = (record: DataRecord): string =>
  record.kind === "text" ? record.text : record.prompt + record.completion;
