import { z } from "zod";

import { contentId } from "../content-id.js";
import { malformed, maxRecordCharacters, readText } from "../open.js";
import { defineReader } from "../reader.js";

const options = ["yes", "no", "maybe"] as const;
const entrySchema = z.looseObject({
  QUESTION: z.string().min(1),
  LONG_ANSWER: z.string().min(1),
  final_decision: z.enum(options),
});

/**
 * PubMedQA (Jin et al. 2019) in the publisher's own form, one object keyed by PMID. The prompt is the
 * question alone (closed book), the completion the long answer and then the decision. Read entry by entry,
 * never as a whole. Throws DATA_NOT_FOUND, or DATA_MALFORMED with the entry and its line.
 */
export const pubmedqaReader = defineReader({
  name: "pubmedqa",
  help: "PubMedQA: question, long answer and decision, as instructions and as benchmark questions",
  keys: { path: z.string().describe("PubMedQA's own JSON file") },
  async *read({ path }) {
    for await (const { key, value, line } of readTopLevelEntries(path)) {
      const where = `line ${line}`;
      const entry = entrySchema.safeParse(value);
      if (!entry.success)
        throw malformed(
          { path, where },
          `field "${entry.error.issues[0]?.path.join(".") ?? ""}" is missing or wrong`,
        );
      const { QUESTION: question, LONG_ANSWER: answer, final_decision: label } = entry.data;
      yield {
        kind: "instruction",
        id: key,
        source: "pubmedqa",
        group: JSON.stringify(["pubmedqa", contentId(question)]),
        prompt: `${question}\n`,
        completion: `${answer}\nAnswer: ${label}`,
        label,
        options,
      };
    }
  },
});

interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** Line on which the value starts, from 1. */
  readonly line: number;
}

/**
 * Splits the text of one big JSON object into its entries without building it: only depth and strings are
 * followed, each entry's value is parsed on its own.
 *
 *   {  "21645374"  :  { "QUESTION": … }  ,  "16418930" : { … }  }
 *   ^open ^key     ^colon ^value          ^comma                ^closed
 */
async function* readTopLevelEntries(path: string): AsyncGenerator<Entry> {
  let state: "open" | "key" | "colon" | "value" | "comma" | "closed" = "open";
  let piece = ""; // the key or value being read
  let key = "";
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let line = 1;
  let valueLine = 1;
  const fail = (what: string) => malformed({ path, where: `line ${line}` }, what);
  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      throw fail("is not JSON");
    }
  };
  for await (const chunk of readText(path)) {
    let pieceStart = piece === "" ? -1 : 0;
    for (let i = 0; i < chunk.length; i++) {
      const c = chunk[i];
      if (c === "\n") line++;
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (c === "\\") isEscaped = true;
        else if (c === '"') {
          isInString = false;
          if (state === "key") {
            key = String(parse(piece + chunk.slice(pieceStart, i + 1)));
            [state, piece, pieceStart] = ["colon", "", -1];
          }
        }
        continue;
      }
      if (c === " " || c === "\n" || c === "\r" || c === "\t") continue;
      if (state === "value") {
        if (c === '"') isInString = true;
        if (c === "{" || c === "[") depth++;
        if (c === "}" || c === "]") depth--;
        if (pieceStart < 0) {
          if (c !== "{") throw fail("an entry is not an object"); // its key may be a record number
          [pieceStart, valueLine] = [i, line];
        }
        if (depth > 0) continue;
        yield { key, value: parse(piece + chunk.slice(pieceStart, i + 1)), line: valueLine };
        [state, piece, pieceStart] = ["comma", "", -1];
      } else if (state === "open" && c === "{") state = "key";
      else if (state === "key" && c === '"') [isInString, pieceStart] = [true, i];
      else if (state === "colon" && c === ":") state = "value";
      else if (state === "comma" && c === ",") state = "key";
      else if ((state === "comma" || state === "key") && c === "}") state = "closed";
      else throw fail("is not one JSON object of entries");
    }
    if (pieceStart >= 0) piece += chunk.slice(pieceStart);
    if (piece.length > maxRecordCharacters) throw fail("an entry is longer than 64 Mi characters");
  }
  if (state !== "closed" && state !== "open") throw fail("the file ends in the middle of its object");
}
