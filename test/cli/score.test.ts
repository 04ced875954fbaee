import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { writeModel } from "../../src/checkpoint/checkpoint.js";
import { score } from "../../cli/score.js";
import { MnemoscopeError } from "../../src/errors.js";
import { parseModelConfig } from "../../src/model/config.js";
import { gpt2RawConfig } from "../../src/model/families/gpt2.js";
import { initialWeights } from "../../src/model/weights.js";
import { loadTokenizer } from "../../src/checkpoint/tokenizer.js";
import { loadOracleModel, oracleDirectory, type OracleModel } from "../support/oracle-model.js";

const program = fileURLToPath(new URL("../../bin/mnemoscope.mjs", import.meta.url));
const tokenizerPath = fileURLToPath(new URL("../fixtures/tokenizer/tokenizer.json", import.meta.url));

interface Answer {
  readonly id?: string | number;
  readonly ids: number[];
  readonly logprobNats: number[];
  readonly margin: number[];
  readonly meanNats: number[];
  readonly sdNats: number[];
}

let folder: string;
let oracle: OracleModel;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "score-"));
  oracle = await loadOracleModel("gpt2");
});
afterAll(() => {
  oracle.dispose();
  rmSync(folder, { recursive: true, force: true });
});

async function scored(model: string, lines: readonly string[]): Promise<Answer[]> {
  const input = join(folder, "input.jsonl");
  writeFileSync(input, lines.join("\n"));
  const written: string[] = [];
  await score({ model, input, write: async (line) => void written.push(line) });
  return written.map((line) => JSON.parse(line) as Answer);
}

async function errorOf(model: string, lines: readonly string[]): Promise<MnemoscopeError> {
  const error: unknown = await scored(model, lines).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof MnemoscopeError) return error;
  throw new Error("no such error was thrown", { cause: error });
}

/** A model directory with a tokenizer, and rows for `numSpare` tokens more than it has. */
async function modelWithTokenizer(name: string, numSpare: number): Promise<string> {
  const directory = join(folder, name);
  const tokenizer = loadTokenizer(tokenizerPath);
  const rawConfig = gpt2RawConfig({
    vocabSize: tokenizer.vocabSize + numSpare,
    numPositions: 32,
    width: 16,
    numLayers: 1,
    numHeads: 2,
    separatorId: tokenizer.endOfTextId,
  });
  await writeModel(directory, {
    config: rawConfig,
    weights: initialWeights(parseModelConfig(rawConfig), 1),
    dtype: "float32",
    tokenizerFiles: [tokenizerPath],
  });
  return directory;
}

describe("mnemoscope score", () => {
  it("answers in order what transformers computes, with the ids that it was given", async () => {
    const rows = oracle.expected.input_ids;
    const lines = rows.flatMap((ids, row) => [
      JSON.stringify({ id: `row ${row}`, ids }),
      JSON.stringify({ ids: ids.slice(0, 3) }),
    ]);
    const answers = await scored(oracleDirectory("gpt2"), lines);
    expect(answers.map(({ id }) => id)).toEqual(rows.flatMap((_, row) => [`row ${row}`, undefined]));
    rows.forEach((ids, row) => {
      const [whole, short] = answers.slice(2 * row);
      expect(whole?.ids).toEqual(ids);
      expect(short?.logprobNats.length).toBe(2);
      for (const key of ["logprobNats", "margin", "meanNats", "sdNats"] as const)
        expect(whole?.[key].length).toBe(ids.length - 1);
      const expected = oracle.expected.token_logprobs[row] ?? [];
      whole?.logprobNats.forEach((value, index) =>
        expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThan(1e-4),
      );
    });
  });

  it("answers one token and none with empty arrays, and more lines than it holds at a time", async () => {
    const lines = Array.from({ length: 1100 }, (_, index) =>
      JSON.stringify({ id: index, ids: [index % 300, 1, 2].slice(0, index % 4) }),
    );
    const answers = await scored(oracleDirectory("gpt2"), lines);
    expect(answers.map(({ id }) => id)).toEqual(lines.map((_, index) => index));
    expect(answers.slice(0, 4).map(({ margin }) => margin.length)).toEqual([0, 0, 1, 2]);
  });

  it("tokenizes text whole, without a separator", async () => {
    const directory = await modelWithTokenizer("with-tokenizer", 100);
    const text = "Patient seen on 12 May.\nNo fever.";
    const [answer] = await scored(directory, [JSON.stringify({ id: 7, text }), ""]);
    expect(answer?.ids).toEqual([...loadTokenizer(tokenizerPath).encode(text).ids]);
    expect(answer?.id).toBe(7);
  });

  it("refuses a bad line by its number, in one line and with exit code 2", async () => {
    const model = oracleDirectory("gpt2");
    const good = '{"ids":[1,2]}';
    const bad: readonly (readonly [string, RegExp])[] = [
      ['{"ids":[1,', /line 2: is not JSON/],
      ['{"ids":[1],"text":"a"}', /line 2: needs either/],
      ["{}", /line 2: needs either/],
      ['{"ids":[1.5]}', /line 2: ids/],
      ['{"ids":[1],"txt":1}', /line 2: .*txt/],
      ['{"id":9007199254740993,"ids":[1]}', /line 2: id: .*too large/],
      ['{"ids":[1,384]}', /line 2: token id 384 is outside/],
      ['{"ids":[1,-1]}', /line 2: token id -1 is outside/],
      [JSON.stringify({ ids: new Array(65).fill(1) }), /line 2: 65 tokens do not fit the model's 64/],
      ['{"text":"a"}', /has no tokenizer.json/],
    ];
    for (const [line, message] of bad) {
      const error = await errorOf(model, [good, line]);
      expect(error.message).toMatch(message);
      expect(error.exitCode).toBe(2);
      expect(error.line).not.toContain("\n");
    }
    expect((await errorOf(join(folder, "nowhere"), [good])).exitCode).toBe(2);
  });

  it("answers the lines before a bad one", async () => {
    const input = join(folder, "bad-end.jsonl");
    writeFileSync(input, '{"id":1,"ids":[1,2]}\n{"id":2,"ids":[3]}\n{\n');
    const written: unknown[] = [];
    const asked = score({
      model: oracleDirectory("gpt2"),
      input,
      write: async (line) => void written.push(JSON.parse(line)),
    });
    await expect(asked).rejects.toThrow("line 3: is not JSON");
    expect(written).toMatchObject([{ id: 1 }, { id: 2 }]);
  });

  it("ends without a word where its reader leaves, and in one line where its output does not fit", () => {
    const input = join(folder, "many.jsonl");
    writeFileSync(input, '{"ids":[1,2,3]}\n'.repeat(5000));
    const shell = (rest: string) =>
      spawnSync(
        "bash",
        [
          "-c",
          `set -o pipefail; "$0" "$1" score --model "$2" --input "$3" ${rest}`,
          process.execPath,
          program,
          oracleDirectory("gpt2"),
          input,
        ],
        { encoding: "utf8" },
      );
    const left = shell("| head -n 1");
    expect(left.stdout).toMatch(/^[^\n]+\n$/);
    expect([left.status, left.stderr.includes("Error")]).toEqual([0, false]);
    const full = shell("> /dev/full");
    expect(full.status).toBe(1);
    expect(full.stderr).toMatch(/^DISK_FULL: [^\n]*\n$/m);
    expect(full.stderr).not.toContain("    at ");
  });

  it("reads standard input as a process, and says in one line what is wrong with it", () => {
    const ask = (input: string) =>
      spawnSync(process.execPath, [program, "score", "--model", oracleDirectory("gpt2"), "--input", "-"], {
        input,
        encoding: "utf8",
      });
    const good = ask('{"id":"é","ids":[1,2,3]}');
    expect(good.status).toBe(0);
    expect(JSON.parse(good.stdout)).toMatchObject({ id: "é", ids: [1, 2, 3] });
    const bad = ask("{");
    expect(bad.status).toBe(2);
    expect(bad.stdout).toBe("");
    expect(bad.stderr).toMatch(/^DATA_MALFORMED: standard input, line 1: is not JSON[^\n]*\n$/m);
  });

  it("refuses a tokenizer of another vocabulary and allows padding", async () => {
    const error = await errorOf(await modelWithTokenizer("far-off", 600), ['{"ids":[1]}']);
    expect(error.code).toBe("TOKENIZER_INVALID");
    expect(error.message).toMatch(/vocabulary/);
  });
});
