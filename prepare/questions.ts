import { textOf, type InstructionRecord } from "../src/data/record.js";
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
  tokenizer: Tokenizer,
  place: { readonly id: string; readonly split: "train" | "test"; readonly stage: string },
): QuestionItem | undefined {
  const { label, options } = record;
  if (
    label === undefined ||
    options === undefined ||
    options.length < 2 ||
    !options.includes(label) ||
    !record.completion.endsWith(label)
  )
    return undefined;
  const text = textOf(record);
  const before = text.slice(0, text.length - label.length);
  const sequences = options.map((option) => Array.from(tokenizer.encode(before + option).ids));
  const shortest = Math.min(...sequences.map((sequence) => sequence.length));
  const [first = []] = sequences;
  let numCommon = 0;
  while (numCommon < shortest - 1 && sequences.every((sequence) => sequence[numCommon] === first[numCommon]))
    numCommon++;
  if (numCommon === 0) return undefined; // nothing to condition the options on
  return {
    kind: "question",
    ...place,
    promptIds: first.slice(0, numCommon),
    options: options.map((option, i) => ({ label: option, ids: (sequences[i] ?? []).slice(numCommon) })),
    answer: label,
  };
}
