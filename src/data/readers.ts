import { csvReader } from "./readers/csv.js";
import { jsonlReader } from "./readers/jsonl.js";
import { medquadReader } from "./readers/medquad.js";
import { notesReader } from "./readers/notes.js";
import { pubmedqaReader } from "./readers/pubmedqa.js";
import { textReader } from "./readers/text.js";

/** Every reader, in the order of docs/config.md: a new one is its own file and its line here. */
export const readers = [
  medquadReader,
  pubmedqaReader,
  jsonlReader,
  csvReader,
  textReader,
  notesReader,
] as const;
