import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";

import { readModelConfig } from "../src/checkpoint/checkpoint.js";
import { sha256OfModel } from "../src/checkpoint/model-hash.js";
import type { Config } from "../src/run/config.js";
import { MnemoscopeError } from "../src/errors.js";
import { dropoutByKey, parseModelConfig, type ModelConfig } from "../src/model/config.js";
import { gpt2RawConfig } from "../src/model/families/gpt2.js";
import { matricesOf, weightSpecs } from "../src/model/weights.js";
import type { Run } from "../src/run/records.js";

/**
 * A model may have rows for tokens that its tokenizer lacks, from padding to a round number, but not more
 * than this.
 */
const maxPaddingRows = 512;

/** What run.json says of the model, without reading a weight. */
export type ModelFacts = Run["model"];

/**
 * The model that training starts from, checked against tokenizer and stages.
 * @throws MODEL_MALFORMED, MODEL_UNSUPPORTED for an unusable base. @throws TOKENIZER_INVALID where the
 * vocabularies differ.
 * @throws SEQUENCE_TOO_LONG where a stage's rows are longer than the model has positions. @throws
 * CONFIG_INVALID where a stage's `lora.targets` names no layer.
 */
export async function modelFacts(
  config: Config,
  tokenizer: { readonly vocabSize: number; readonly endOfTextId: number },
): Promise<ModelFacts> {
  const { base, fresh } = config.model;
  const { model, ...facts } =
    base !== undefined ? await baseFacts(base) : freshFacts(fresh, config.seed, tokenizer);
  checkVocabulary(tokenizer, facts.vocabSize);
  for (const stage of config.stages)
    if (stage.sequenceLength > facts.positions)
      throw new MnemoscopeError(
        "SEQUENCE_TOO_LONG",
        `stage "${stage.name}" asks for rows of ${stage.sequenceLength} tokens and the model has ` +
          `${facts.positions} positions`,
        {
          remedy: `set its sequenceLength to ${facts.positions} or less`,
        },
      );
  for (const { lora } of config.stages) if (lora !== undefined) matricesOf(model, lora.targets);
  return facts;
}

/** Says where the model's config.json asks for dropout in training and stages train without it. */
export function describeDropout({ stages }: Config, { dropout = {} }: ModelFacts): string[] {
  const asked = Object.entries(dropout).filter(([, rate]) => rate > 0);
  const without = stages.filter((stage) => stage.dropout === 0).map(({ name }) => name);
  if (asked.length === 0 || without.length === 0) return [];
  return [
    `${dropoutNote} the model's config.json asks for ` +
      `${asked.map(([key, rate]) => `${key} ${rate}`).join(", ")} in training; ` +
      `without it ${without.length === 1 ? "trains" : "train"}: ${without.join(", ")} (\`dropout: ` +
      `model\` in a stage takes these rates)`,
  ];
}

/** What the sentences of `describeDropout` begin with. */
export const dropoutNote = "dropout:";

/**
 * @throws TOKENIZER_INVALID where a model's vocabulary is smaller than its tokenizer's, or larger by more
 * than padding explains.
 */
export function checkVocabulary(
  tokenizer: { readonly vocabSize: number; readonly endOfTextId: number },
  vocabSize: number,
): void {
  const numSpare = vocabSize - tokenizer.vocabSize;
  if (numSpare < 0 || numSpare >= maxPaddingRows || tokenizer.endOfTextId >= vocabSize)
    throw new MnemoscopeError(
      "TOKENIZER_INVALID",
      `the tokenizer has ${tokenizer.vocabSize} tokens and the model a vocabulary of ${vocabSize}`,
      {
        remedy: "use the tokenizer that the model was trained with",
      },
    );
}

const numParametersOf = (config: ModelConfig): number =>
  [...weightSpecs(config).values()].reduce(
    (sum, shape) => sum + shape.reduce((product, size) => product * size, 1),
    0,
  );

type FactsOfModel = ModelFacts & { readonly model: ModelConfig };

async function baseFacts(path: string): Promise<FactsOfModel> {
  if (!(await stat(path).catch(() => undefined))?.isDirectory())
    throw new MnemoscopeError("MODEL_MALFORMED", `${path} is not a model directory`, {
      remedy: 'correct "model.base"',
    });
  const { config } = await readModelConfig(path);
  return {
    model: config,
    path,
    sha256: await sha256OfModel(path),
    numParameters: numParametersOf(config),
    vocabSize: config.vocabSize,
    positions: config.numPositions,
    dropout: dropoutByKey(config),
  };
}

function freshFacts(
  fresh: Config["model"]["fresh"],
  seed: number,
  tokenizer: { readonly vocabSize: number; readonly endOfTextId: number },
): FactsOfModel {
  if (fresh === undefined)
    throw new MnemoscopeError("CONFIG_INVALID", '"model" needs either "base" or "fresh"');
  const rawConfig = gpt2RawConfig({
    vocabSize: tokenizer.vocabSize,
    numPositions: fresh.positions,
    width: fresh.width,
    numLayers: fresh.layers,
    numHeads: fresh.heads,
    separatorId: tokenizer.endOfTextId,
  });
  const config = parseModelConfig(rawConfig);
  const sha256 = createHash("sha256")
    .update(JSON.stringify([rawConfig, seed]))
    .digest("hex");
  return {
    model: config,
    sha256,
    numParameters: numParametersOf(config),
    vocabSize: config.vocabSize,
    positions: config.numPositions,
    dropout: dropoutByKey(config),
  };
}
