import { z } from "zod";

import { contentId } from "../content-id.js";
import { malformed } from "../open.js";
import { readJsonRows } from "../json-rows.js";
import { defineReader } from "../reader.js";

const rowSchema = z.looseObject({
  focus: z.string(),
  source: z.string().min(1),
  question: z.string().min(1),
  answer: z.string().min(1),
});

/**
 * MedQuAD (Ben Abacha & Demner-Fushman 2019) as JSON Lines: question and answer are one text, learned whole.
 * Its own `id` is not unique (15,848 rows, 12,028 ids), so records are keyed by their content: equal rows get
 * equal ids. The unit is the document: source and focus. `exclude` names a file of the same format, the
 * documents (by source and focus, and by equal answers) of which are left out. Throws DATA_NOT_FOUND or
 * DATA_MALFORMED with the line.
 */
export const medquadReader = defineReader({
  name: "medquad",
  help: "MedQuAD: a question with its answer is one text to be learned whole",
  keys: {
    path: z.string().describe("MedQuAD as JSON Lines (.gz allowed)"),
    exclude: z
      .string()
      .optional()
      .describe("a file of the same format whose documents, and records with equal answers, are left out"),
  },
  async *read({ path, exclude }) {
    const excluded = new Set<string>();
    if (exclude !== undefined) {
      for await (const { row } of readRows(exclude)) excluded.add(groupOf(row)).add(contentId(row.answer));
    }
    for await (const { row } of readRows(path)) {
      const group = groupOf(row);
      if (excluded.size > 0 && (excluded.has(group) || excluded.has(contentId(row.answer)))) continue;
      const text = `${row.question}\n${row.answer}`;
      yield { kind: "text", id: contentId(group, text), source: row.source, group, text };
    }
  },
});

const groupOf = (row: { readonly source: string; readonly focus: string }): string =>
  JSON.stringify([row.source, row.focus.trim().toLowerCase()]);

async function* readRows(path: string): AsyncGenerator<{ readonly row: z.infer<typeof rowSchema> }> {
  for await (const { row, where } of readJsonRows(path)) {
    const parsed = rowSchema.safeParse(row);
    if (!parsed.success)
      throw malformed(
        { path, where },
        `field "${parsed.error.issues[0]?.path.join(".") ?? ""}" is missing or empty`,
      );
    yield { row: parsed.data };
  }
}
