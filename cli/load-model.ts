import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

import { openCheckpoint, readModelConfig, type OpenCheckpoint } from "../src/checkpoint/checkpoint.js";
import { MnemoscopeError } from "../src/errors.js";
import { checkVocabulary } from "../prepare/model.js";
import { loadTokenizer, type Tokenizer } from "../src/checkpoint/tokenizer.js";

export interface LoadedModel extends OpenCheckpoint {
  /** The tokenizer that stands in the directory, absent where none does. */
  readonly ownTokenizer: Tokenizer | undefined;
  /** The same, for a command that cannot do without. @throws TOKENIZER_INVALID where it has none. */
  readonly tokenizer: () => Tokenizer;
}

/**
 * Opens a Hugging Face model directory for a command: weights, and the tokenizer that stands beside them. The
 * caller closes it.
 * @throws MODEL_MALFORMED, MODEL_UNSUPPORTED for an unusable model. @throws TOKENIZER_INVALID where its
 * tokenizer.json is damaged or of another vocabulary.
 */
export async function loadModel(directory: string): Promise<LoadedModel> {
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new MnemoscopeError("MODEL_MALFORMED", `${directory} is not a model directory`, {
      remedy: "give a directory with config.json and model.safetensors",
    });
  const tokenizer = existsSync(join(directory, "tokenizer.json")) ? loadTokenizer(directory) : undefined;
  // Before a weight is read: a model may be large.
  if (tokenizer !== undefined)
    checkVocabulary(tokenizer, (await readModelConfig(directory)).config.vocabSize);
  const checkpoint = await openCheckpoint(directory);
  return {
    ...checkpoint,
    ownTokenizer: tokenizer,
    tokenizer: () => {
      if (tokenizer !== undefined) return tokenizer;
      throw new MnemoscopeError("TOKENIZER_INVALID", `${directory} has no tokenizer.json`, {
        remedy: "put the model's tokenizer.json there, or give token ids",
      });
    },
  };
}
