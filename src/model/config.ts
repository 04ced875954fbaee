/**
 * The shape of a model, parsed from a Hugging Face `config.json`. What the file asks for and the project
 * cannot represent is refused by name: a model that is computed almost right gives figures that are wrong
 * without a sign of it.
 */
import { z } from "zod";

import { invariant } from "../errors.js";
import type { DecoderConfig, DropoutRates } from "./decoder-config.js";
import { parseWith, unsupported } from "./families/config-json.js";
import { families } from "./families/families.js";
import type { ModelFamily } from "./families/family.js";

/** The config of one of the families, which `family` tells apart. */
export type ModelConfig = ReturnType<(typeof families)[number]["parse"]>;

const all: readonly ModelFamily<DecoderConfig>[] = families;
const headSchema = z.object({ model_type: z.string(), quantization_config: z.unknown().optional() });

/**
 * Parses the JSON value of a Hugging Face `config.json`, as transformers 4 and 5 write it.
 * @throws MODEL_UNSUPPORTED for an architecture or option that is not implemented, by its name.
 * @throws MODEL_MALFORMED for a missing or contradictory field.
 */
export function parseModelConfig(raw: unknown): ModelConfig {
  const { model_type: modelType, quantization_config: quantization } = parseWith(headSchema, raw);
  if (quantization !== undefined && quantization !== null)
    throw unsupported({
      field: "quantization_config",
      value: "an object",
      remedy: "use unquantized weights",
    });
  const family = families.find(({ modelTypes }) => Object.hasOwn(modelTypes, modelType));
  if (family === undefined)
    throw unsupported({ field: "model_type", value: modelType, remedy: `supported are ${supportedTypes()}` });
  return family.parse(raw);
}

/** Such as "GPT-2 (`gpt2`), Llama and SmolLM2 (`llama`) and Qwen2 (`qwen2`)". */
function supportedTypes(): string {
  const types = all.flatMap(({ modelTypes }) =>
    Object.entries(modelTypes).map(([type, title]) => `${title} (\`${type}\`)`),
  );
  return `${types.slice(0, -1).join(", ")} and ${types.slice(-1).join()}`;
}

/** The family of a parsed config. */
export function familyOf({ family: name }: Pick<DecoderConfig, "family">): ModelFamily<DecoderConfig> {
  return invariant(
    all.find((family) => family.name === name),
    `the family ${name} is listed`,
  );
}

type Dropping = Pick<DecoderConfig, "family" | "dropout">;

/**
 * Rates of a stage's `dropout`: those of config.json, or one rate wherever transformers drops, which in Llama
 * and Qwen2 is attention alone.
 */
export function dropoutRates(config: Dropping, asked: number | "model"): DropoutRates {
  if (asked === "model") return config.dropout;
  const { dropoutKeys } = familyOf(config);
  const at = (place: keyof DropoutRates): number => (dropoutKeys[place] === undefined ? 0 : asked);
  return { embedding: at("embedding"), attention: at("attention"), residual: at("residual") };
}

/** The rates that config.json asks for, by its own keys. */
export function dropoutByKey(config: Dropping): Record<string, number> {
  const keys = Object.entries(familyOf(config).dropoutKeys) as [keyof DropoutRates, string][];
  return Object.fromEntries(keys.map(([place, key]) => [key, config.dropout[place]]));
}
