import { z } from "zod";

import { readStopIds } from "../src/checkpoint/checkpoint.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { defined } from "../src/defined.js";
import { exitCodes, invariant, MnemoscopeError } from "../src/errors.js";
import { generate, type Sampling } from "../src/model/generate.js";
import { defineCommand } from "./command.js";
import { loadModel, type LoadedModel } from "./load-model.js";
import { jsonOption } from "./run-options.js";

const generateOptions = z.object({
  model: z.string().describe("a Hugging Face model directory"),
  prompt: z.string().optional().describe("text to continue; --prompt=TEXT where it starts with -"),
  ids: z.string().optional().describe("token ids to continue instead, such as 1,2,3"),
  maxNew: z
    .number()
    .default(50)
    .describe("tokens to add; fewer where the model says a token that ends its texts (eos_token_id)"),
  temperature: z.number().optional().describe("sample, with the logits divided by this"),
  topP: z.number().optional().describe("sample from the most likely tokens whose probabilities sum to this"),
  seed: z.number().optional().describe("of the draws; 0 where absent"),
  ...jsonOption,
});

/** What is generated, and where it goes. */
export interface Generation extends z.infer<typeof generateOptions> {
  readonly write?: (text: string) => void;
}

/**
 * `mnemoscope generate`: prints a prompt's continuation alone, as text or as `{"ids", "text"}`. It ends early
 * after a token that the model's files, or else its tokenizer, name as the end of a text.
 */
export async function generateText(command: Generation): Promise<number> {
  const { maxNew, write = (text: string) => process.stdout.write(text) } = command;
  if (!(Number.isInteger(maxNew) && maxNew >= 1))
    throw new MnemoscopeError("USAGE", `--max-new is ${maxNew}`, { remedy: "use a whole number from 1" });
  if ((command.prompt === undefined) === (command.ids === undefined))
    throw new MnemoscopeError("USAGE", "a prompt is needed, once", {
      remedy: "give either --prompt TEXT or --ids 1,2,3",
    });
  const given = command.ids === undefined ? undefined : parseIds(command.ids);
  const sampling = samplingOf(command);
  const model = await loadModel(command.model);
  try {
    const { ids, text } = await continued(model, { given, sampling, command });
    if (command.json) write(`${JSON.stringify({ ids: [...ids], ...defined({ text }) })}\n`);
    else write(`${text ?? ids.join(",")}\n`);
  } finally {
    await model.close();
  }
  return exitCodes.done;
}

async function continued(
  model: LoadedModel,
  {
    given,
    sampling,
    command,
  }: {
    readonly given: Int32Array | undefined;
    readonly sampling: Sampling | undefined;
    readonly command: Generation;
  },
): Promise<{ readonly ids: Int32Array; readonly text: string | undefined }> {
  const prompt =
    given ?? model.tokenizer().encode(invariant(command.prompt, "a prompt or ids are given")).ids;
  // Ids alone need no tokenizer; then there is no text to show.
  const tokenizer = given === undefined ? model.tokenizer() : model.ownTokenizer;
  const named = await readStopIds(command.model);
  const stopIds = named.length > 0 || tokenizer === undefined ? named : [tokenizer.endOfTextId];
  const [ids] = generate({
    tf: await loadTensorflow(),
    model: model.config,
    weights: model.weights,
    prompts: [prompt],
    maxNew: command.maxNew,
    ...defined({ sampling }),
    stopIds,
  });
  // A model may have rows for padding that its tokenizer has no token for.
  const own = invariant(ids, "a prompt has an answer");
  return { ids: own, text: tokenizer?.decode(own.filter((id) => id < tokenizer.vocabSize)) };
}

function parseIds(list: string): Int32Array {
  const ids = list.split(",").map((part) => (/^\s*\d+\s*$/.test(part) ? Number(part) : NaN));
  if (ids.some((id) => !(id < 2 ** 31)))
    throw new MnemoscopeError("USAGE", `--ids is "${list}"`, {
      remedy: "use token ids with commas between, such as 1,2,3",
    });
  return Int32Array.from(ids);
}

/** Greedy where no setting of sampling was given. */
function samplingOf({ temperature, topP, seed }: Generation): Sampling | undefined {
  if (temperature === undefined && topP === undefined && seed === undefined) return undefined;
  if (temperature === undefined && topP === undefined)
    throw new MnemoscopeError("USAGE", "--seed has no effect on greedy decoding", {
      remedy: "add --temperature or --top-p",
    });
  if (seed !== undefined && !Number.isSafeInteger(seed))
    throw new MnemoscopeError("USAGE", `--seed is ${seed}`, { remedy: "use a whole number" });
  return { temperature: temperature ?? 1, topP: topP ?? 1, seed: seed ?? 0 };
}

export const generateCommand = defineCommand({ options: generateOptions, run: generateText });
