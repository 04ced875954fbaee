import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { generateText, type Generation } from "../../cli/generate.js";
import { oracleDirectory, type Expected } from "../support/oracle-model.js";

const model = oracleDirectory("llama_tied");
const { greedy } = JSON.parse(readFileSync(`${model}/expected.json`, "utf8")) as Expected;
const ids = greedy.prompt[0]?.join(",") ?? "";

async function printed(command: Partial<Generation>): Promise<string> {
  let text = "";
  await generateText({
    model,
    maxNew: 20,
    json: false,
    ...command,
    write: (piece) => void (text += piece),
  });
  return text;
}

describe("mnemoscope generate", () => {
  it("prints the continuation alone, as transformers says it", async () => {
    expect(JSON.parse(await printed({ ids, json: true }))).toEqual({ ids: greedy.continuation[0] });
    expect(await printed({ ids, maxNew: 2 })).toBe(
      `${greedy.continuation[0]?.slice(0, 2).join(",") ?? ""}\n`,
    );
  });

  it.each([
    // As transformers 5.24 reads the same files: the first file's entry counts, even if it names none.
    { generation: { eos_token_id: 7 }, config: 3, stopsAt: 7 },
    { generation: { eos_token_id: [11, 7] }, config: 0, stopsAt: 7 },
    { generation: { bos_token_id: 0 }, config: 7, stopsAt: undefined },
    { generation: { eos_token_id: null }, config: 7, stopsAt: undefined },
    { generation: undefined, config: 7, stopsAt: 7 },
    { generation: undefined, config: [11, 7], stopsAt: 7 },
    { generation: undefined, config: undefined, stopsAt: undefined },
  ])(
    "ends after the tokens that its files name: $generation, then $config",
    async ({ generation, config, stopsAt }) => {
      const said = greedy.continuation[0] ?? [];
      // Places in the continuation, whose tokens are not known here, for the numbers above.
      const idAt = (place: unknown): unknown =>
        Array.isArray(place) ? place.map(idAt) : typeof place === "number" ? said[place] : place;
      const folder = mkdtempSync(join(tmpdir(), "generate-"));
      cpSync(model, folder, { recursive: true });
      const { eos_token_id: _, ...rest } = JSON.parse(
        readFileSync(join(model, "config.json"), "utf8"),
      ) as Record<string, unknown>;
      writeFileSync(join(folder, "config.json"), JSON.stringify({ ...rest, eos_token_id: idAt(config) }));
      rmSync(join(folder, "generation_config.json"));
      if (generation !== undefined) {
        const named =
          "eos_token_id" in generation ? { eos_token_id: idAt(generation.eos_token_id) } : generation;
        writeFileSync(join(folder, "generation_config.json"), JSON.stringify(named));
      }
      const expected = stopsAt === undefined ? said : said.slice(0, said.indexOf(said[stopsAt] ?? -1) + 1);
      expect(JSON.parse(await printed({ model: folder, ids, json: true }))).toEqual({ ids: expected });
      rmSync(folder, { recursive: true });
    },
  );

  it("samples by the seed", async () => {
    const sampled = (seed: number) => printed({ ids, temperature: 2, seed });
    expect(await sampled(1)).toBe(await sampled(1));
    expect(await sampled(1)).not.toBe(await sampled(2));
  });

  it("refuses what makes no sense, with exit code 2", async () => {
    const wrong: readonly (readonly [Partial<Generation>, string])[] = [
      [{}, "a prompt is needed"],
      [{ ids, prompt: "a" }, "a prompt is needed"],
      [{ ids: "1,x" }, '"1,x"'],
      [{ ids: "" }, '--ids is ""'],
      [{ ids: "99999" }, "outside the model's vocabulary"],
      [{ prompt: "a" }, "has no tokenizer.json"],
      [{ ids, maxNew: 0 }, "--max-new is 0"],
      [{ ids, seed: 3 }, "no effect"],
      [{ ids, topP: 2 }, "top-p is 2"],
      [{ ids, temperature: 1, seed: 1.5 }, "--seed is 1.5"],
      [{ ids, temperature: 1, seed: 2 ** 53 }, "--seed is 9007199254740992"],
    ];
    for (const [command, message] of wrong) {
      const error: unknown = await printed(command).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ exitCode: 2, message: expect.stringContaining(message) as string });
    }
  });
});
