import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { generateText } from "../../cli/generate.js";
import { score } from "../../cli/score.js";
import { MnemoscopeError } from "../../src/errors.js";
import { oracleDirectory } from "../support/oracle-model.js";
import { runProgram } from "../support/processes.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bad-model-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const weightsOf = (model: string): string => join(model, "model.safetensors");
function rewriteHeader(
  model: string,
  change: (header: Record<string, { shape: number[]; data_offsets: number[] }>) => unknown,
): void {
  const bytes = readFileSync(weightsOf(model));
  const end = 8 + Number(bytes.readBigUInt64LE());
  const header = JSON.parse(bytes.toString("utf8", 8, end)) as Record<
    string,
    { shape: number[]; data_offsets: number[] }
  >;
  change(header);
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  writeFileSync(weightsOf(model), Buffer.concat([length, json, bytes.subarray(end)]));
}
const setConfig = (model: string, change: object): void => {
  const path = join(model, "config.json");
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, "utf8")) as object), ...change }));
};
const setIndex = (model: string, file: string): void => {
  renameSync(weightsOf(model), join(model, "a.safetensors"));
  writeFileSync(
    `${weightsOf(model)}.index.json`,
    JSON.stringify({ weight_map: { "transformer.wte.weight": file } }),
  );
};
const wpe = "transformer.wpe.weight";

const cases: readonly (readonly [string, (model: string) => void, string, RegExp])[] = [
  [
    "a truncated file",
    (m) => truncateSync(weightsOf(m), 200_000),
    "MODEL_MALFORMED",
    /past the end of the file \(is it truncated\?\)/,
  ],
  ["an empty file", (m) => truncateSync(weightsOf(m), 0), "MODEL_MALFORMED", /has 0 bytes/],
  [
    "a header of 100 GB",
    (m) => {
      const bytes = readFileSync(weightsOf(m));
      bytes.writeBigUInt64LE(100_000_000_000n);
      writeFileSync(weightsOf(m), bytes);
    },
    "MODEL_MALFORMED",
    /claims 100000000000 bytes/,
  ],
  [
    "offsets that overlap",
    (m) =>
      rewriteHeader(m, (h) => {
        const own = h[wpe];
        if (own) own.data_offsets = own.data_offsets.map((at) => at - 4);
      }),
    "MODEL_MALFORMED",
    /overlaps|hole/,
  ],
  [
    "offsets past the end",
    (m) =>
      rewriteHeader(m, (h) => {
        const own = h[wpe];
        if (own) own.data_offsets = [2 ** 40, 2 ** 40 + 64 * 64 * 4];
      }),
    "MODEL_MALFORMED",
    /past the end/,
  ],
  [
    "another shape of as many values",
    (m) =>
      rewriteHeader(m, (h) => {
        const own = h[wpe];
        if (own) own.shape = [32, 128];
      }),
    "MODEL_MALFORMED",
    /shape \[32, 128\], and config.json asks for \[64, 64\]/,
  ],
  [
    "a shard that is missing",
    (m) => setIndex(m, "b.safetensors"),
    "MODEL_MALFORMED",
    /lacks the shard b\.safetensors/,
  ],
  [
    "an index that leads outside",
    (m) => setIndex(m, "../a.safetensors"),
    "MODEL_MALFORMED",
    /names the shard "\.\.\/a\.safetensors"/,
  ],
  [
    "an architecture that is not supported",
    (m) => setConfig(m, { model_type: "mamba" }),
    "MODEL_UNSUPPORTED",
    /model_type = "mamba"/,
  ],
  ["a billion layers", (m) => setConfig(m, { n_layer: 1e9 }), "MODEL_MALFORMED", /n_layer/],
  [
    "a tokenizer of another vocabulary",
    (m) => cpSync(resolve("test/fixtures/tokenizer/tokenizer.json"), join(m, "tokenizer.json")),
    "TOKENIZER_INVALID",
    /2000 tokens and the model a vocabulary of 384/,
  ],
  [
    "a config.json that is none",
    (m) => writeFileSync(join(m, "config.json"), "{"),
    "MODEL_MALFORMED",
    /config\.json is missing or not JSON/,
  ],
];

function broken(name: string, change: (model: string) => void): string {
  const model = join(folder, name.replaceAll(/\W/g, "-"));
  mkdirSync(model);
  for (const file of ["config.json", "model.safetensors"])
    cpSync(join(oracleDirectory("gpt2"), file), join(model, file));
  change(model);
  return model;
}

describe("a model directory with", () => {
  test.each(cases)(
    "%s is refused by what is wrong with it, with exit code 2 and in one line",
    async (name, change, code, message) => {
      const model = broken(name, change);
      const input = join(folder, "input.jsonl");
      writeFileSync(input, '{"ids":[1,2]}');
      for (const command of [
        () => score({ model, input, write: async () => undefined }),
        () => generateText({ model, ids: "1,2", maxNew: 1, json: true, write: () => undefined }),
      ]) {
        const error: unknown = await command().catch((thrown: unknown) => thrown);
        if (!(error instanceof MnemoscopeError)) throw new Error("not refused", { cause: error });
        expect([error.code, error.exitCode]).toEqual([code, 2]);
        expect(error.message).toMatch(message);
        expect(error.line).not.toContain("\n");
      }
    },
  );

  test("offsets that lie ends the program as it ends this test's functions", async () => {
    const model = broken("process", (m) => truncateSync(weightsOf(m), 200_000));
    const ended = await runProgram(["generate", "--model", model, "--ids", "1,2"]);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/^MODEL_MALFORMED: [^\n]*truncated[^\n]*\n$/);
  });
});
