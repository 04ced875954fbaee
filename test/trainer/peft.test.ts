import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

import { readModelConfig } from "../../src/checkpoint/checkpoint.js";
import type { ModelConfig } from "../../src/model/config.js";
import { openSafetensors } from "../../src/checkpoint/safetensors.js";
import { initialAdapters, loraOf } from "../../trainer/lora.js";
import { adapterDropout, hasAdapter, readAdapter, writeAdapter } from "../../trainer/peft.js";
import { oracleDirectory } from "../support/oracle-model.js";
import { temporaryFolder } from "../support/run.js";

describe("adapter files", () => {
  let gpt2: ModelConfig;
  let llama: ModelConfig;
  beforeAll(async () => {
    gpt2 = (await readModelConfig(oracleDirectory("gpt2"))).config;
    llama = (await readModelConfig(oracleDirectory("llama_tied"))).config;
  });
  const from = { seed: 1, stage: "first" };

  it("have PEFT's names, shapes and settings, and come back bit by bit", async () => {
    const folder = join(temporaryFolder(), "adapter");
    const lora = loraOf(gpt2, { rank: 2, alpha: 8, targets: ["attn.c_attn"], dropout: 0.05 });
    const adapters = initialAdapters(lora, from);
    expect(hasAdapter(folder)).toBe(false);
    await writeAdapter(folder, { lora, adapters });
    expect(hasAdapter(folder)).toBe(true);
    expect(await readAdapter(folder, lora)).toEqual(adapters);

    const file = await openSafetensors(join(folder, "adapter_model.safetensors"));
    const { width } = gpt2;
    // PEFT's LoRA layers are torch Linears whatever the base layer's layout: A [rank, in], B [out, rank].
    expect(file.tensors.get("base_model.model.transformer.h.0.attn.c_attn.lora_A.weight")?.shape).toEqual([
      2,
      width,
    ]);
    expect(file.tensors.get("base_model.model.transformer.h.0.attn.c_attn.lora_B.weight")?.shape).toEqual([
      3 * width,
      2,
    ]);
    await file.close();
    const config = JSON.parse(readFileSync(join(folder, "adapter_config.json"), "utf8")) as Record<
      string,
      unknown
    >;
    expect(config).toMatchObject({
      peft_type: "LORA",
      r: 2,
      lora_alpha: 8,
      lora_dropout: 0.05,
      bias: "none",
      fan_in_fan_out: true,
    });
    expect(await adapterDropout(folder)).toBe(0.05);
    expect(config["target_modules"]).toContain("transformer.h.0.attn.c_attn");
  });

  it("are refused where they do not fit, by what differs", async () => {
    const folder = join(temporaryFolder(), "adapter");
    const chosen = { rank: 2, alpha: 8, targets: ["q_proj"] };
    const lora = loraOf(llama, chosen);
    await expect(readAdapter(folder, lora)).rejects.toThrow(/adapter_config.json is missing/);
    await writeAdapter(folder, { lora, adapters: initialAdapters(lora, from) });
    const config = JSON.parse(readFileSync(join(folder, "adapter_config.json"), "utf8")) as Record<
      string,
      unknown
    >;
    expect(config["fan_in_fan_out"]).toBe(false);
    await expect(readAdapter(folder, loraOf(llama, { ...chosen, rank: 4 }))).rejects.toThrow(
      /rank 2 and alpha 8, not of rank 4/,
    );
    await expect(
      readAdapter(folder, loraOf(llama, { ...chosen, targets: ["q_proj", "v_proj"] })),
    ).rejects.toThrow(/lacks the tensor .*v_proj/);
    await expect(readAdapter(folder, loraOf(llama, { ...chosen, targets: ["v_proj"] }))).rejects.toThrow(
      /which the chosen layers do not have/,
    );
    for (const [key, value] of [
      ["use_dora", true],
      ["bias", "all"],
      ["rank_pattern", { q_proj: 4 }],
      ["modules_to_save", ["lm_head"]],
      ["init_lora_weights", "pissa"],
      ["layer_replication", [[0, 2]]],
      ["alora_invocation_tokens", [1, 2]],
      ["lora_bias", true],
    ] as const) {
      writeFileSync(join(folder, "adapter_config.json"), JSON.stringify({ ...config, [key]: value }));
      await expect(readAdapter(folder, lora), key).rejects.toThrow(new RegExp(`${key}.* is not supported`));
    }
  });
});
