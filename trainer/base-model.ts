import { readCheckpoint } from "../src/checkpoint/checkpoint.js";
import { sha256OfModel } from "../src/checkpoint/model-hash.js";
import { MnemoscopeError } from "../src/errors.js";
import { parseModelConfig } from "../src/model/config.js";
import { gpt2RawConfig } from "../src/model/families/gpt2.js";
import { initialWeights } from "../src/model/weights.js";
import type { Run } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { runChanged } from "./run-changed.js";

/**
 * Weights and config.json of the model that training starts from. Throws RUN_CHANGED where it is not the
 * prepared one.
 */
export async function baseModel(
  { path }: Pick<RunDirectory, "path">,
  description: Run,
): Promise<{
  readonly rawConfig: Readonly<Record<string, unknown>>;
  readonly weights: ReadonlyMap<string, Float32Array>;
}> {
  const { config } = description;
  const { base, fresh } = config.model;
  if (base !== undefined) {
    if ((await sha256OfModel(base)) !== description.model.sha256)
      throw runChanged(`the base model ${base} of ${path}`);
    return readCheckpoint(base);
  }
  if (fresh === undefined)
    throw new MnemoscopeError("CONFIG_INVALID", 'the config has neither "model.base" nor "model.fresh"');
  const rawConfig = gpt2RawConfig({
    vocabSize: description.model.vocabSize,
    numPositions: fresh.positions,
    width: fresh.width,
    numLayers: fresh.layers,
    numHeads: fresh.heads,
    separatorId: description.tokenizer.endOfTextId,
  });
  return { rawConfig, weights: initialWeights(parseModelConfig(rawConfig), config.seed) };
}
