import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { generateCommand, type GenerateCommand } from "../../src/cli/generate.js";
import { oracleDirectory, type Expected } from "../support/oracle-model.js";

const model = oracleDirectory("llama_tied");
const { greedy } = JSON.parse(readFileSync(`${model}/expected.json`, "utf8")) as Expected;
const ids = greedy.prompt[0]?.join(",") ?? "";

async function printed(command: Partial<GenerateCommand>): Promise<string> {
  let text = "";
  await generateCommand({ model, maxNew: 20, json: false, ...command, write: (piece) => void (text += piece) });
  return text;
}

describe("mnemoscope generate", () => {
  it("prints the continuation alone, as transformers says it", async () => {
    expect(JSON.parse(await printed({ ids, json: true }))).toEqual({ ids: greedy.continuation[0] });
    expect(await printed({ ids, maxNew: 2 })).toBe(`${greedy.continuation[0]?.slice(0, 2).join(",") ?? ""}\n`);
  });

  it("samples by the seed", async () => {
    const sampled = (seed: number) => printed({ ids, temperature: 2, seed });
    expect(await sampled(1)).toBe(await sampled(1));
    expect(await sampled(1)).not.toBe(await sampled(2));
  });

  it("refuses what makes no sense, with exit code 2", async () => {
    const wrong: readonly (readonly [Partial<GenerateCommand>, string])[] = [
      [{}, "a prompt is needed"],
      [{ ids, prompt: "a" }, "a prompt is needed"],
      [{ ids: "1,x" }, '"1,x"'],
      [{ ids: "" }, '--ids is ""'],
      [{ ids: "99999" }, "outside the model's vocabulary"],
      [{ prompt: "a" }, "has no tokenizer.json"],
      [{ ids, maxNew: 0 }, "--max-new is 0"],
      [{ ids, seed: 3 }, "no effect"],
      [{ ids, topP: 2 }, "top-p is 2"],
    ];
    for (const [command, message] of wrong) {
      const error: unknown = await printed(command).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ exitCode: 2, message: expect.stringContaining(message) as string });
    }
  });
});
