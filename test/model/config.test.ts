import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { parseModelConfig } from "../../src/model/config.js";
import { ropeTables } from "../../src/model/rope.js";
import { initialWeights, weightSpecs } from "../../src/model/weights.js";
import { oracleDirectory } from "../support/oracle-model.js";

const raw = (name: string, file = "config.json") =>
  JSON.parse(readFileSync(`${oracleDirectory(name)}/${file}`, "utf8")) as Record<string, unknown>;

describe("parseModelConfig", () => {
  it("reads GPT-2's", () => {
    expect(parseModelConfig(raw("gpt2"))).toEqual({
      family: "gpt2",
      vocabSize: 384,
      numPositions: 64,
      width: 64,
      innerWidth: 256,
      numLayers: 2,
      numHeads: 4,
      headWidth: 16,
      normEpsilon: 1e-5,
      isHeadTied: true,
      initializerRange: 0.2,
      dropout: { embedding: 0, attention: 0, residual: 0 },
    });
  });

  it("reads the same Llama as transformers 4 and 5 write it", () => {
    const config = parseModelConfig(raw("llama_tied"));
    expect(parseModelConfig(raw("llama_tied", "config.legacy.json"))).toEqual(config);
    expect(config).toMatchObject({
      family: "llama",
      numHeads: 6,
      numKeyValueHeads: 2,
      headWidth: 8,
      isHeadTied: true,
      hasQkvBias: false,
    });
  });

  it("reads what transformers 5.24 reads as the same model, though it is written otherwise", () => {
    const { n_embd, n_head, n_layer, n_positions, ...rest } = raw("gpt2");
    const aliased = {
      ...rest,
      hidden_size: n_embd,
      num_attention_heads: n_head,
      num_hidden_layers: n_layer,
      max_position_embeddings: n_positions,
    };
    expect(parseModelConfig(aliased)).toEqual(parseModelConfig(raw("gpt2")));
    expect(parseModelConfig({ ...raw("gpt2"), ...aliased })).toEqual(parseModelConfig(raw("gpt2")));
    expect(parseModelConfig({ ...rest, n_embd, n_head, n_layer }).numPositions).toBe(1024);

    const llama = raw("llama_tied");
    expect(parseModelConfig({ ...llama, hidden_act: "swish" })).toEqual(parseModelConfig(llama));
    const { max_position_embeddings: _, ...withoutPositions } = llama;
    expect(parseModelConfig(withoutPositions).numPositions).toBe(2048);
    expect(parseModelConfig({ ...withoutPositions, model_type: "qwen2" }).numPositions).toBe(32_768);
    const qwen2 = { ...llama, model_type: "qwen2", num_hidden_layers: 2 };
    for (const noWindow of [{}, { max_window_layers: 2 }, { max_window_layers: 0, sliding_window: null }])
      expect(parseModelConfig({ ...qwen2, use_sliding_window: true, ...noWindow })).toEqual(
        parseModelConfig(qwen2),
      );
  });

  it("takes a YaRN factor of null as the ratio of the lengths, as transformers does", () => {
    const yarn = (factor: number | null) =>
      parseModelConfig({
        ...raw("llama_tied"),
        rope_parameters: { rope_type: "yarn", rope_theta: 1e4, factor, original_max_position_embeddings: 32 },
      });
    expect(raw("llama_tied")["max_position_embeddings"]).toBe(128);
    expect(yarn(null)).toEqual(yarn(4));
  });

  it.each([
    ["gpt2", { model_type: "mamba" }, 'model_type = "mamba"'],
    ["gpt2", { activation_function: "relu" }, 'activation_function = "relu"'],
    ["gpt2", { scale_attn_by_inverse_layer_idx: true }, "scale_attn_by_inverse_layer_idx = true"],
    ["gpt2", { add_cross_attention: true }, "add_cross_attention"],
    ["gpt2", { quantization_config: { bits: 4 } }, "quantization_config"],
    ["gpt2", { scale_attn_weights: false }, "scale_attn_weights = false"],
    ["llama_tied", { hidden_act: "gelu" }, 'hidden_act = "gelu"'],
    ["llama_tied", { use_sliding_window: true }, "use_sliding_window = true"],
    [
      "llama_tied",
      { model_type: "qwen2", use_sliding_window: true, max_window_layers: 1 },
      "use_sliding_window = true",
    ],
    [
      "llama_tied",
      { model_type: "qwen2", use_sliding_window: true, sliding_window: 0, max_window_layers: 0 },
      "use_sliding_window = true",
    ],
    ["llama_tied", { partial_rotary_factor: 0.5 }, "partial_rotary_factor"],
    ["llama_tied", { rope_parameters: { rope_type: "longrope", factor: 2 } }, "rope_type = longrope"],
    ["llama_tied", { rope_parameters: { rope_type: "dynamic", factor: 2 } }, "rope_type = dynamic"],
    [
      "llama_tied",
      { original_max_position_embeddings: 16, rope_scaling: { type: "yarn", factor: 4 } },
      "original_max_position_embeddings = 16",
    ],
    [
      "llama_tied",
      { layer_types: ["full_attention", "sliding_attention"] },
      'layer_types = "sliding_attention"',
    ],
  ])("refuses %s with %o by name", (name, change, message) => {
    expect(() => parseModelConfig({ ...raw(name), ...change })).toThrow(
      expect.objectContaining({ code: "MODEL_UNSUPPORTED" }) as Error,
    );
    expect(() => parseModelConfig({ ...raw(name), ...change })).toThrow(message);
  });

  it.each([
    ["gpt2", { n_head: 5 }, "n_embd = 64 cannot be divided by n_head = 5"],
    ["gpt2", { n_layer: 0 }, "n_layer"],
    ["gpt2", { vocab_size: "many" }, "vocab_size"],
    ["gpt2", { vocab_size: 2 ** 31 }, "vocab_size"],
    ["gpt2", { n_layer: 1e9 }, "n_layer"],
    ["llama_tied", { num_hidden_layers: 1e9 }, "num_hidden_layers"],
    ["llama_tied", { head_dim: 1e9 }, "head_dim"],
    ["llama_tied", { head_dim: null, hidden_size: 6e8 }, "a head of width 100000000"],
    ["llama_tied", { num_key_value_heads: 4 }, "num_attention_heads = 6 cannot be divided"],
    ["llama_tied", { rope_parameters: { rope_type: "linear" } }, "lacks factor"],
    ["llama_tied", { rope_parameters: { rope_type: "linear", factor: null } }, "lacks factor"],
    ["llama_tied", { rope_parameters: { rope_type: "yarn" } }, "lacks factor"],
    [
      "llama_tied",
      { rope_parameters: { rope_type: "yarn", factor: 2, beta_fast: "many" } },
      "rope_parameters.beta_fast",
    ],
    ["gpt2", { hidden_size: 32 }, "n_embd is 64, and hidden_size, which is another name of it, 32"],
    ["llama_tied", { max_position_embeddings: null }, "max_position_embeddings"],
  ])("calls %s with %o malformed", (name, change, message) => {
    expect(() => parseModelConfig({ ...raw(name), ...change })).toThrow(message);
    expect(() => parseModelConfig({ ...raw(name), ...change })).toThrow(
      expect.objectContaining({ code: "MODEL_MALFORMED" }) as Error,
    );
  });
});

describe("rotary tables", () => {
  it("turn pair i of a head by t·θ^(−2i/D)", () => {
    const config = parseModelConfig(raw("llama_tied"));
    if (config.family !== "llama") throw new Error("not a Llama");
    const { cos, sin } = ropeTables(config.rope, 3);
    // D = 8, position 2, pair 1: angle 2·10000^(−1/4) = 0.2
    expect(cos[2 * 8 + 1]).toBeCloseTo(Math.cos(0.2), 6);
    expect(sin[2 * 8 + 1 + 4]).toBeCloseTo(Math.sin(0.2), 6);
  });

  it("are those of rope_scaling where both forms stand, as in transformers, and an empty one is none", () => {
    const rope = (change: object) => {
      const config = parseModelConfig({ ...raw("llama_tied"), rope_theta: 10000, ...change });
      return config.family === "llama" ? config.rope : undefined;
    };
    const newer = { rope_parameters: { rope_type: "default", rope_theta: 777 } };
    const older = { rope_type: "linear", factor: 4 };
    expect(rope({ ...newer, rope_scaling: older })).toEqual(
      rope({ rope_parameters: undefined, rope_scaling: older }),
    );
    expect(rope({ ...newer, rope_scaling: {} })).toEqual(rope(newer));
  });

  it("are slowed by linear scaling, and by llama3 scaling for long waves alone", () => {
    const rope = (rope_parameters: object) => {
      const config = parseModelConfig({
        ...raw("llama_tied"),
        head_dim: 64,
        rope_parameters: { rope_theta: 500000, ...rope_parameters },
      });
      return config.family === "llama" ? config.rope.frequencies : [];
    };
    const plain = rope({});
    rope({ rope_type: "linear", factor: 4 }).forEach((f, i) =>
      expect(f).toBeCloseTo((plain[i] ?? NaN) / 4, 12),
    );
    const scaled = rope({
      rope_type: "llama3",
      factor: 32,
      low_freq_factor: 1,
      high_freq_factor: 4,
      original_max_position_embeddings: 8192,
    });
    expect(scaled[0]).toBe(1); // wavelength 2π, far below 8192 / 4
    expect(scaled[31]).toBeCloseTo((plain[31] ?? NaN) / 32, 15); // wavelength 2.1 million, far above 8192
  });
});

describe("initialWeights", () => {
  const config = parseModelConfig({ ...raw("gpt2"), n_embd: 128, n_layer: 2, initializer_range: 0.02 });
  const deviation = (values: Float32Array = new Float32Array(0)): number =>
    Math.sqrt(values.reduce((sum, x) => sum + x * x, 0) / values.length);

  it("are the same for the same seed, and others for another", () => {
    expect(initialWeights(config, 3)).toEqual(initialWeights(config, 3));
    expect(initialWeights(config, 3).get("transformer.wte.weight")).not.toEqual(
      initialWeights(config, 4).get("transformer.wte.weight"),
    );
  });

  it("have GPT-2's deviations: 0.02, and 0.02/√(2·layers) into the residual stream", () => {
    const weights = initialWeights(config, 3);
    expect([...weights.keys()]).toEqual([...weightSpecs(config).keys()]);
    // 49,152 and 65,536 draws: the standard error of a deviation is 0.3 %.
    expect(deviation(weights.get("transformer.wte.weight")) / 0.02).toBeCloseTo(1, 1);
    expect(deviation(weights.get("transformer.h.0.mlp.c_fc.weight")) / 0.02).toBeCloseTo(1, 1);
    expect(deviation(weights.get("transformer.h.1.mlp.c_proj.weight")) / (0.02 / 2)).toBeCloseTo(1, 1);
    expect(weights.get("transformer.ln_f.weight")).toEqual(new Float32Array(128).fill(1));
    expect(weights.get("transformer.h.0.attn.c_attn.bias")).toEqual(new Float32Array(384));
  });
});
