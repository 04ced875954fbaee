/**
 * Small models of every family, storage and layout that this project writes. Their weights are exact
 * fractions, equal bit by bit on every machine, so that what transformers computes with the written files can
 * be recorded once and compared everywhere.
 */
import { join } from "node:path";
import { readCheckpoint, writeModel } from "../src/checkpoint/checkpoint.js";
import { defined } from "../src/defined.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { parseModelConfig } from "../src/model/config.js";
import { gpt2RawConfig } from "../src/model/families/gpt2.js";
import { generate } from "../src/model/generate.js";
import { createLocalScorer } from "../src/model/score.js";
import { weightSpecs } from "../src/model/weights.js";
import { seeded } from "../src/random.js";
import type { WeightDtype } from "../src/checkpoint/safetensors.js";

interface WrittenModel {
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly dtype: WeightDtype;
  /** Small enough to make shards. */
  readonly maxFileBytes?: number;
}

const llama = {
  architectures: ["LlamaForCausalLM"],
  model_type: "llama",
  vocab_size: 96,
  hidden_size: 32,
  intermediate_size: 48,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  max_position_embeddings: 128,
  hidden_act: "silu",
  rms_norm_eps: 1e-5,
  initializer_range: 0.02,
  tie_word_embeddings: true,
  attention_bias: false,
  mlp_bias: false,
  bos_token_id: 0,
  eos_token_id: 0,
  rope_parameters: { rope_type: "default", rope_theta: 10000 },
} as const;
const gpt2 = gpt2RawConfig({
  vocabSize: 96,
  numPositions: 128,
  width: 32,
  numLayers: 2,
  numHeads: 4,
  separatorId: 0,
});
const llama3Rope = {
  rope_type: "llama3",
  rope_theta: 500000,
  factor: 8,
  low_freq_factor: 1,
  high_freq_factor: 4,
  original_max_position_embeddings: 32,
} as const;

export const writtenModels: readonly WrittenModel[] = [
  { name: "gpt2", config: gpt2, dtype: "float32" },
  { name: "gpt2-bfloat16-shards", config: gpt2, dtype: "bfloat16", maxFileBytes: 10_000 },
  { name: "llama-float16", config: llama, dtype: "float16" },
  {
    name: "llama-untied-shards",
    config: {
      ...llama,
      tie_word_embeddings: false,
      attention_bias: true,
      mlp_bias: true,
      rope_parameters: llama3Rope,
    },
    dtype: "float32",
    maxFileBytes: 20_000,
  },
  {
    name: "qwen2-bfloat16",
    config: { ...llama, architectures: ["Qwen2ForCausalLM"], model_type: "qwen2" },
    dtype: "bfloat16",
  },
];

/**
 * What every model is asked: the log-probabilities of these tokens, and what it says after the first of them.
 */
export const asked = {
  ids: Array.from({ length: 100 }, (_, i) => (i * 29 + 5) % 96),
  numPrompt: 8,
  maxNew: 20,
} as const;

/** Writes one of them below a folder. @returns its directory. */
export async function writeAsked(
  folder: string,
  { name, config, dtype, maxFileBytes }: WrittenModel,
): Promise<string> {
  const directory = join(folder, name);
  const weights = new Map(
    [...weightSpecs(parseModelConfig(config))].map(([weight, shape]) => {
      const random = seeded("written", weight);
      // Matrices about as wide as trained ones, gains about 1.
      const [middle, width] = shape.length > 1 ? [0, 0.7] : weight.endsWith("bias") ? [0, 0.4] : [1, 0.4];
      const numValues = shape.reduce((product, size) => product * size, 1);
      return [
        weight,
        Float32Array.from({ length: numValues }, () => middle + width * (random.float() - 0.5)),
      ];
    }),
  );
  await writeModel(directory, {
    config,
    weights,
    dtype,
    ...defined({ maxFileBytes }),
  });
  return directory;
}

/**
 * What this project computes with a written model: log-probabilities of the asked tokens from the second on,
 * in nats, and the greedy tokens behind the prompt.
 */
export async function answerOf(
  directory: string,
): Promise<{ readonly logProbNats: Float32Array; readonly greedy: Int32Array }> {
  const tf = await loadTensorflow();
  const { config, weights } = await readCheckpoint(directory);
  const ids = Int32Array.from(asked.ids);
  const scorer = createLocalScorer({ tf, model: config, weights });
  const [scores] = scorer.score([ids]);
  scorer.dispose();
  const prompts = [ids.subarray(0, asked.numPrompt)];
  const [greedy] = generate({ tf, model: config, weights, prompts, maxNew: asked.maxNew });
  if (scores === undefined || greedy === undefined)
    throw new RangeError("one text was asked, and none was answered");
  return { logProbNats: scores.logProbNats, greedy };
}
