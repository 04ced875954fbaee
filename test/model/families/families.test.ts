import { describe, expect, it } from "vitest";

import { dropoutByKey, dropoutRates, familyOf, parseModelConfig } from "../../../src/model/config.js";
import { families } from "../../../src/model/families/families.js";
import { linearSpecs, weightSpecs } from "../../../src/model/weights.js";

/** A small config.json of each `model_type` that is read. */
const gpt2 = { model_type: "gpt2", vocab_size: 10, n_embd: 8, n_layer: 2, n_head: 2 };
const llama = {
  model_type: "llama",
  vocab_size: 10,
  hidden_size: 8,
  intermediate_size: 12,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  attention_dropout: 0.3,
};
const small: readonly (Readonly<Record<string, unknown>> & { readonly model_type: string })[] = [
  gpt2,
  llama,
  { ...llama, model_type: "qwen2" },
];

describe("the families", () => {
  it("have names of their own, and no model_type twice", () => {
    const names = families.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const types = families.flatMap(({ modelTypes }) => Object.keys(modelTypes));
    expect(types.sort()).toEqual(small.map(({ model_type: type }) => type).sort());
  });

  it("are all named where config.json asks for another", () => {
    expect(() => parseModelConfig({ model_type: "toString" })).toThrow(
      expect.objectContaining({
        remedy: "supported are GPT-2 (`gpt2`), Llama and SmolLM2 (`llama`) and Qwen2 (`qwen2`)",
      }) as Error,
    );
  });
});

describe.each(small)("a $model_type", (raw) => {
  const config = parseModelConfig(raw);
  const family = familyOf(config);
  const { names } = family;

  it("has the weights that others know by name, and its blocks' matrices stand in its blocks", () => {
    const specs = weightSpecs(config);
    expect(specs.get(names.embedding)).toEqual([10, 8]);
    expect(specs.has(names.head)).toBe(!config.isHeadTied);
    expect([...specs.keys()].filter((name) => !name.startsWith(names.base))).toEqual(
      config.isHeadTied ? [] : [names.head],
    );
    const inBlocks = [...linearSpecs(config).keys()];
    expect(inBlocks.length).toBeGreaterThan(0);
    for (const name of inBlocks) expect(name).toMatch(new RegExp(`^${names.blocks}[01]\\.`));
    expect([...specs.keys()].filter((name) => names.computed.test(name))).toEqual([]);
  });

  it("has query heads that its key-value heads divide", () => {
    expect(config.numHeads % family.numKeyValueHeads(config)).toBe(0);
  });
});

describe("dropout", () => {
  it("falls where transformers has it, under the keys of its config.json", () => {
    const [ofGpt2, ofLlama] = [parseModelConfig({ ...gpt2, attn_pdrop: 0.2 }), parseModelConfig(llama)];
    expect(dropoutByKey(ofGpt2)).toEqual({ embd_pdrop: 0.1, attn_pdrop: 0.2, resid_pdrop: 0.1 });
    expect(dropoutByKey(ofLlama)).toEqual({ attention_dropout: 0.3 });
    expect(dropoutRates(ofGpt2, 0.4)).toEqual({ embedding: 0.4, attention: 0.4, residual: 0.4 });
    expect(dropoutRates(ofLlama, 0.4)).toEqual({ embedding: 0, attention: 0.4, residual: 0 });
    expect(dropoutRates(ofLlama, "model")).toEqual({ embedding: 0, attention: 0.3, residual: 0 });
  });
});
