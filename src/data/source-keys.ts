import { z } from "zod";

import { spanTypes } from "./record.js";

/** What a column can hold: a number alone is nobody's age. */
export const columnClassSchema = z.enum(spanTypes).exclude(["AGE"]);

/** Which fields of a JSON Lines or CSV file hold what. */
export const dataFieldsSchema = z
  .strictObject({
    id: z.string().optional().describe("field that holds the record's id; its content hash where absent"),
    source: z.string().optional().describe("field that names the record's source"),
    patient: z
      .string()
      .optional()
      .describe("field that holds the patient's id: the unit of splitting, sampling and intervals"),
    group: z
      .string()
      .optional()
      .describe("field that groups documents without patients, such as MedQuAD's focus"),
    text: z.string().optional().describe("field that holds the text of a record to be learned whole"),
    prompt: z.string().optional().describe("field that holds the prompt of an instruction record"),
    completion: z.string().optional().describe("field that holds the completion of an instruction record"),
    label: z.string().optional().describe("field that holds the right option of a benchmark question"),
    spans: z
      .string()
      .optional()
      .describe("field that holds identifier annotations, a list of {start, end, type}"),
    identifiers: z
      .record(z.string(), columnClassSchema)
      .optional()
      .describe(
        "fields that hold an identifier of the record, with its class (`{mrn: MRN, name: NAME}`): " +
          "every place where the text says the value, in whatever written form, is an annotation; " +
          "values that are too short or too common to be looked for are counted",
      ),
  })
  .describe("which fields of the file hold what");

export type DataFields = z.infer<typeof dataFieldsSchema>;

/** Who says where the identifiers of records stand that are not annotated in the file itself. */
export const identifierKeys = {
  annotations: z
    .string()
    .optional()
    .describe(
      "JSON Lines of identifier annotations beside the data, {id, spans: [{start, end, type}]} a " +
        "record, as `mnemoscope data detect` writes them",
    ),
  identifiers: z
    .enum(["detect", "none"])
    .optional()
    .describe(
      "records that nobody annotated: have the detectors look for identifiers (they warn and never " +
        "stop a run, docs/phi.md), or leave them out; " +
        "`detect` where absent for sources with a `patient` field that are not public, else `none`",
    ),
};

/** What every source may say, whatever reads it. */
export const commonKeys = {
  maxRecords: z
    .int()
    .positive()
    .optional()
    .describe("records read from the source at most, after the split's hash order"),
  isPublic: z
    .boolean()
    .default(false)
    .describe("whether the source is published text (public knowledge, not about patients)"),
};
