import { textOf, type InstructionRecord } from "../src/data/record.js";
import { invariant } from "../src/errors.js";
import type { QuestionItem } from "../src/run/records.js";
import type { Tokenizer } from "../src/checkpoint/tokenizer.js";

/**
 * A benchmark question as it is scored: what the record says up to the option, then each option. Everything
 * is tokenized whole; the prompt is what all options' sequences have in common, so that an option's first
 * token is never an artefact of cutting text in two.
 *
 *   prompt                    option
 *   … Answer: <long> So it is |  yes
 *                             |  no
 */
export function questionOf(
  record: InstructionRecord,
  options: {
    readonly tokenizer: Tokenizer;
    readonly place: Pick<QuestionItem, "id" | "split" | "stage">;
  },
): QuestionItem | undefined {
  const { tokenizer, place } = options;
  const { label, options: choices } = record;
  if (
    label === undefined ||
    choices === undefined ||
    choices.length < 2 ||
    !choices.includes(label) ||
    !record.completion.endsWith(label)
  )
    return undefined;
  const text = textOf(record);
  const before = text.slice(0, text.length - label.length);
  const sequences = choices.map((choice) => ({
    label: choice,
    ids: Array.from(tokenizer.encode(before + choice).ids),
  }));
  const shortest = Math.min(...sequences.map(({ ids }) => ids.length));
  const { ids: first } = invariant(sequences[0], "a question has options");
  let numCommon = 0;
  while (numCommon < shortest - 1 && sequences.every(({ ids }) => ids[numCommon] === first[numCommon]))
    numCommon++;
  if (numCommon === 0) return undefined; // nothing to condition the options on
  return {
    kind: "question",
    ...place,
    promptIds: first.slice(0, numCommon),
    options: sequences.map((option) => ({ ...option, ids: option.ids.slice(numCommon) })),
    answer: label,
  };
}
