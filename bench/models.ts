/** The models that are trained side by side: their config.json, and weights that cost no minutes to draw. */
import type { ModelConfig } from "../src/model/config.js";
import { gpt2RawConfig } from "../src/model/families/gpt2.js";
import { weightSpecs } from "../src/model/weights.js";
import { seeded } from "../src/random.js";

export interface BenchModel {
  readonly name: string;
  /** The JSON value of a config.json. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Training steps that are timed together, so that one timing takes about a second or more. */
  readonly stepsARound: number;
  readonly numRounds: number;
  /** Whether contenders stay in memory for all rounds: of a large model there is room for one at a time. */
  readonly keepsContenders: boolean;
}

const gpt2 = (
  size: Pick<Parameters<typeof gpt2RawConfig>[0], "vocabSize" | "width" | "numLayers" | "numHeads">,
): Record<string, unknown> => gpt2RawConfig({ ...size, numPositions: 512, separatorId: 0 });

export const benchModels: readonly BenchModel[] = [
  {
    name: "4M",
    config: gpt2({ vocabSize: 4096, width: 256, numLayers: 4, numHeads: 4 }),
    stepsARound: 8,
    numRounds: 9,
    keepsContenders: true,
  },
  {
    name: "50M",
    config: gpt2({ vocabSize: 24576, width: 512, numLayers: 12, numHeads: 8 }),
    stepsARound: 1,
    numRounds: 7,
    keepsContenders: true,
  },
  {
    name: "135M",
    // The shape of SmolLM2-135M (Ben Allal et al. 2025, arXiv 2502.02737), with fewer positions.
    config: {
      architectures: ["LlamaForCausalLM"],
      model_type: "llama",
      vocab_size: 49152,
      max_position_embeddings: 2048,
      hidden_size: 576,
      intermediate_size: 1536,
      num_hidden_layers: 30,
      num_attention_heads: 9,
      num_key_value_heads: 3,
      hidden_act: "silu",
      rms_norm_eps: 1e-5,
      rope_theta: 100000,
      tie_word_embeddings: true,
      attention_bias: false,
      mlp_bias: false,
      initializer_range: 0.02,
      bos_token_id: 0,
      eos_token_id: 0,
    },
    stepsARound: 1,
    numRounds: 3,
    keepsContenders: false,
  },
];

/** Weights of the usual size: matrices from one block of normal draws over and over, gains 1, biases 0. */
export function noiseWeights(config: ModelConfig): Map<string, Float32Array> {
  const random = seeded("bench", "weights");
  const block = Float32Array.from({ length: 65_537 }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - random.float()));
    return config.initializerRange * radius * Math.cos(2 * Math.PI * random.float());
  });
  return new Map(
    [...weightSpecs(config)].map(([name, shape]) => {
      const values = new Float32Array(shape.reduce((product, size) => product * size, 1));
      if (shape.length === 1) values.fill(name.endsWith("bias") ? 0 : 1);
      else
        for (let at = 0; at < values.length; at += block.length)
          values.set(block.subarray(0, values.length - at), at);
      return [name, values];
    }),
  );
}

/** What all contenders train on, as in train.py: token ids below 97 that repeat. */
export function repeatedText(numTokens: number): Int32Array {
  return Int32Array.from({ length: numTokens }, (_, i) => ((i * i * 7 + i * 13) % 4096) % 97);
}
