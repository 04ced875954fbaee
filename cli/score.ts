import { z } from "zod";

import { malformed, readLines, readStreamLines } from "../src/data/open.js";
import { defined } from "../src/defined.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { exitCodes, MnemoscopeError } from "../src/errors.js";
import { checkNumbers } from "../src/model/check-numbers.js";
import { createLocalScorer, type TokenScores } from "../src/model/score.js";
import { defineCommand } from "./command.js";
import { loadModel, type LoadedModel } from "./load-model.js";
import { writeLine } from "./write-line.js";

/**
 * Lines that are scored together: as many as hold about this many tokens, so that memory does not grow with
 * the file.
 */
const maxTokensHeld = 32_768;
const maxLinesHeld = 1024;

// JSON.parse rounds a whole number past 2⁵³: the answer would have another id than the question.
const exactNumber = z
  .number()
  .refine(
    (value) => !Number.isInteger(value) || Number.isSafeInteger(value),
    "is too large a number; use text",
  );
const lineSchema = z
  .strictObject({
    id: z.union([z.string(), exactNumber]).optional(),
    text: z.string().optional(),
    ids: z.array(z.int()).optional(),
  })
  .refine(({ text, ids }) => (text === undefined) !== (ids === undefined), 'needs either "text" or "ids"');

interface Item {
  readonly id: string | number | undefined;
  readonly ids: Int32Array;
}

const scoreOptions = z.object({
  model: z.string().describe("a Hugging Face model directory"),
  input: z.string().describe('JSON Lines file of {"id"?, "text"} or {"id"?, "ids"}; - for standard input'),
});

/**
 * `mnemoscope score`: a JSON line in, a JSON line out, in the same order. Entry i of the arrays belongs to
 * token i + 1.
 * @throws DATA_MALFORMED with the number of a line that cannot be read. @throws SEQUENCE_TOO_LONG,
 * TOKENIZER_INVALID with that of a line that does not
 *   fit the model; the lines before it have been answered.
 */
export async function score({
  input,
  write = writeLine,
  ...options
}: z.infer<typeof scoreOptions> & {
  readonly write?: (line: string) => Promise<void>;
}): Promise<number> {
  const lines = input === "-" ? readStreamLines(process.stdin, "standard input") : readLines(input);
  const name = input === "-" ? "standard input" : input;
  const model = await loadModel(options.model);
  const scorer = createLocalScorer({
    tf: await loadTensorflow(),
    model: model.config,
    weights: model.weights,
  });
  try {
    let held: Item[] = [];
    let numTokens = 0;
    const flush = async (): Promise<void> => {
      if (held.length === 0) return;
      const scores = scorer.score(held.map(({ ids }) => ids));
      for (const [index, item] of held.entries()) {
        const own = scores[index];
        if (own !== undefined) await write(answerOf(item, own));
      }
      held = [];
      numTokens = 0;
    };
    for await (const { line, number } of lines) {
      if (line.trim() === "") continue;
      let item: Item;
      try {
        item = itemOf(line, model, { path: name, where: `line ${number}` });
      } catch (error) {
        await flush();
        throw error;
      }
      if (numTokens + item.ids.length > maxTokensHeld) await flush();
      held.push(item);
      numTokens += item.ids.length;
      if (held.length >= maxLinesHeld) await flush();
    }
    await flush();
  } finally {
    scorer.dispose();
    await model.close();
  }
  return exitCodes.done;
}

function itemOf(
  line: string,
  model: Pick<LoadedModel, "config" | "tokenizer">,
  at: { readonly path: string; readonly where: string },
): Item {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw malformed(at, "is not JSON", cause);
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw malformed(at, [issue?.path.join("."), issue?.message].filter((part) => part !== "").join(": "));
  }
  const { id, text, ids: given } = parsed.data;
  const ids = text === undefined ? (given ?? []) : model.tokenizer().encode(text).ids;
  const { vocabSize, numPositions } = model.config;
  const wrong = ids.find((token) => token < 0 || token >= vocabSize);
  if (wrong !== undefined)
    throw new MnemoscopeError(
      "TOKENIZER_INVALID",
      `${at.path}, ${at.where}: token id ${wrong} is outside the model's vocabulary of ${vocabSize}`,
      {
        remedy: "use the tokenizer that belongs to the model",
      },
    );
  if (ids.length > numPositions)
    throw new MnemoscopeError(
      "SEQUENCE_TOO_LONG",
      `${at.path}, ${at.where}: ${ids.length} tokens do not fit the model's ${numPositions} positions`,
      {
        remedy: "cut it into windows",
      },
    );
  return { id, ids: Int32Array.from(ids) };
}

function answerOf({ id, ids }: Item, scores: TokenScores): string {
  // The shortest digits that give the float32 back.
  const numbers = (values: Float32Array): number[] =>
    Array.from(values, (value) => Number(value.toPrecision(9)));
  checkNumbers(scores.logProbNats);
  return JSON.stringify({
    ...defined({ id }),
    ids: [...ids],
    logprobNats: numbers(scores.logProbNats),
    margin: numbers(scores.margin),
    meanNats: numbers(scores.meanNats),
    sdNats: numbers(scores.sdNats),
  });
}

export const scoreCommand = defineCommand({
  options: scoreOptions,
  epilogue:
    "Answers {id, ids, logprobNats, margin, meanNats, sdNats}: entry i of an array belongs to " +
    "token i + 1, the first has no score.",
  run: score,
});
