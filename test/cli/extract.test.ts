import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { scanExtraction, type ScannedRecord } from "../../monitor/scan/scan-extraction.js";
import { readCheckpoint, writeModel } from "../../src/checkpoint/checkpoint.js";
import { dataSourceOf } from "../../cli/data-options.js";
import { extract, type Extraction } from "../../cli/extract.js";
import { readRecords } from "../../src/data/read.js";
import { loadTensorflow } from "../../src/engine/tensorflow.js";
import { createExtractionDecider } from "../../src/model/decide-extraction.js";
import { generate } from "../../src/model/generate.js";
import { parseModelConfig } from "../../src/model/config.js";
import { gpt2RawConfig } from "../../src/model/families/gpt2.js";
import { initialWeights } from "../../src/model/weights.js";
import { Keyed } from "../../src/run/keyed.js";
import { loadTokenizer } from "../../src/checkpoint/tokenizer.js";
import { createTrainingStep } from "../../trainer/training-step.js";

const tokenizerPath = fileURLToPath(new URL("../fixtures/tokenizer/tokenizer.json", import.meta.url));
const tokenizer = loadTokenizer(tokenizerPath);

/** Records of invented patients; the first two are what the model learns by heart. */
const learned = [
  "Patient Orla Quill came on a Tuesday with a swollen knee and was given ice, rest and a bandage " +
    "until the following week.",
  "The second visit of Orla Quill found the knee much better, the bandage loose, and the patient " +
    "eager to walk again soon.",
];
const others = [
  "Nothing in this sentence was ever seen by the model, which has no reason at all to continue it " +
    "in the way that it goes on.",
  "Another sentence of the same kind that talks of stairs, of shoes, of rain in the autumn and of " +
    "a letter that never came back.",
];
const [offset, suffix] = [6, 8];

let folder: string;
let model: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "extract-"));
  model = join(folder, "model");
  const rawConfig = gpt2RawConfig({
    vocabSize: tokenizer.vocabSize,
    numPositions: 48,
    width: 32,
    numLayers: 2,
    numHeads: 2,
    separatorId: tokenizer.endOfTextId,
  });
  const config = parseModelConfig(rawConfig);
  const tf = await loadTensorflow();
  const rows = learned.map((text) =>
    Int32Array.of(tokenizer.endOfTextId, ...tokenizer.encode(text).ids).subarray(0, 21),
  );
  const step = createTrainingStep({
    tf,
    model: config,
    weights: initialWeights(config, 1),
    batchSize: 2,
    sequenceLength: 20,
    gradientAccumulation: 1,
    optimizer: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0, clipNorm: 1 },
    mode: "compiled",
  });
  const batch = {
    ids: Int32Array.from(rows.flatMap((row) => [...row.slice(0, -1)])),
    labels: Int32Array.from(rows.flatMap((row) => [...row.slice(1)])),
  };
  for (let i = 0; i < 150; i++) step.run([batch], { learningRate: 5e-3 });
  await writeModel(model, {
    config: rawConfig,
    weights: step.fetchWeights(),
    dtype: "float32",
    tokenizerFiles: [tokenizerPath],
  });
  step.dispose();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function dataOf(name: string, rows: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join("\n"));
  return path;
}

async function printed(command: Partial<Extraction>): Promise<string[]> {
  const lines: string[] = [];
  await extract({
    model,
    data: "",
    offsets: String(offset),
    suffix,
    separator: true,
    fields: { text: "text" },
    json: false,
    ...command,
    write: async (line) => void lines.push(line),
  });
  return lines;
}

interface Line {
  readonly set: string;
  readonly id: string;
  readonly group: string;
  readonly offsets: number[];
  readonly extracted: boolean[];
  readonly borderline: boolean[];
  readonly summary?: Readonly<Record<string, unknown>>;
}
const parsed = async (command: Partial<Extraction>): Promise<Line[]> =>
  (await printed({ ...command, json: true })).map((line) => JSON.parse(line) as Line);

describe("mnemoscope extract", () => {
  it("decides for every record what greedy decoding from the same prefix says", async () => {
    const texts = [...learned, ...others];
    const lines = await parsed({
      data: dataOf(
        "all.jsonl",
        texts.map((text) => ({ text })),
      ),
      offsets: "3,6",
    });
    const { config, weights } = await readCheckpoint(model);
    const asked = texts.flatMap((text) => [3, 6].map((at) => ({ ids: [...tokenizer.encode(text).ids], at })));
    const said = generate({
      tf: await loadTensorflow(),
      model: config,
      weights,
      maxNew: suffix,
      prompts: asked.map(({ ids, at }) => Int32Array.of(tokenizer.endOfTextId, ...ids.slice(0, at))),
    });
    const expected = asked.map(({ ids, at }, i) =>
      ids.slice(at, at + suffix).every((id, t) => id === said[i]?.[t]),
    );
    expect(lines.slice(0, 4).flatMap(({ extracted }) => extracted)).toEqual(expected);
    expect(expected).toEqual([true, true, true, true, false, false, false, false]);
    expect(lines.slice(0, 4).map(({ offsets }) => offsets)).toEqual(Array.from({ length: 4 }, () => [3, 6]));
  });

  it("sums up by patient, beside controls, and says where there are none", async () => {
    const data = dataOf("data.jsonl", [
      { text: learned[0], who: "4711" },
      { text: learned[1], who: "4711" },
      { text: others[0], who: "4712" },
      { text: "Too short.", who: "4713" },
      { text: " ", who: "4714" },
    ]);
    const controls = dataOf("control.jsonl", [{ text: others[1], who: "4715" }]);
    const fields = { text: "text", patient: "who" };
    expect(await printed({ data, controls, fields })).toEqual([
      "data: 2 of 3 records extracted, 0 borderline; 1 too short, 1 empty",
      // The first patient has two of two, the second none of one: mean 1/2 of 2 patients, of whom too few for
      // an interval.
      "  6 + 8 tokens: 50.0 %, 1 of 2 patients or document groups",
      "control: 0 of 1 records extracted, 0 borderline; 0 too short",
      "  6 + 8 tokens: 0 % [0 %, 97.5 %], 0 of 1 patients or document groups",
    ]);
    expect((await printed({ data, fields })).at(-1)).toMatch(/^no control/);
    expect(await printed({ data: dataOf("short.jsonl", [{ text: "Short." }]) })).toContain(
      "  6 + 8 tokens: withheld: no record is long enough",
    );
  });

  it("writes no text and no id of the data; with a run's key, the run's ids", async () => {
    const data = dataOf("ids.jsonl", [{ text: learned[0], who: "MRN-4711", id: "MRN-4711-1" }]);
    const key = join(folder, "key");
    writeFileSync(key, "0123456789abcdef0123456789abcdef");
    const keyed = new Keyed(Buffer.from("0123456789abcdef0123456789abcdef"));
    const fields = { text: "text", patient: "who", id: "id" };
    const [plain] = await parsed({ data, fields });
    const [own] = await parsed({ data, fields, key });
    expect(own?.id).toBe(keyed.id("unit", keyed.id("content", learned[0] ?? "")));
    expect(own?.group).toBe(keyed.id("patient", "MRN-4711"));
    expect([plain?.id, plain?.group]).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
      expect.stringMatching(/^[0-9a-f]{16}$/),
    ]);
    expect(JSON.stringify([plain, own])).not.toMatch(/MRN|Orla|knee/);
  });

  it("answers records in their order, and one that is too short with nothing", async () => {
    const texts = Array.from({ length: 700 }, (_, i) => (i % 3 === 0 ? "Short." : (learned[i % 2] ?? "")));
    const lines = await parsed({
      data: dataOf(
        "many.jsonl",
        texts.map((text) => ({ text })),
      ),
    });
    expect(lines.length).toBe(701);
    expect(lines.slice(0, -1).map(({ extracted }) => extracted)).toEqual(
      texts.map((text) => (text === "Short." ? [] : [true])),
    );
    expect(lines.at(-1)).toMatchObject({
      set: "data",
      summary: { numRecords: 700, numTooShort: 234, numExtracted: 466, numBorderline: 0 },
    });
  });

  it("decides alike whatever it holds at a time", async () => {
    const source = dataSourceOf(
      dataOf(
        "pieces.jsonl",
        [...learned, "Short.", ...others].map((text) => ({ text })),
      ),
      { text: "text" },
    );
    const { config, weights } = await readCheckpoint(model);
    const decider = createExtractionDecider({
      tf: await loadTensorflow(),
      model: config,
      weights,
      numSuffixTokens: suffix,
    });
    const scanned = async (maxTokensHeld: number): Promise<ScannedRecord[]> => {
      const rows: ScannedRecord[] = [];
      const options = { decider, tokenizer, offsets: [3, 6], numSuffixTokens: suffix, maxTokensHeld };
      for await (const row of scanExtraction(readRecords(source), options)) rows.push(row);
      return rows;
    };
    expect((await scanned(1e6)).length).toBe(5);
    expect(await scanned(1)).toEqual(await scanned(1e6));
    expect(await scanned(30)).toEqual(await scanned(1e6));
    decider.dispose();
  });

  it("refuses what makes no sense, with exit code 2 and in one line", async () => {
    const data = dataOf("good.jsonl", [{ text: learned[0] }]);
    const wrong: readonly (readonly [Partial<Extraction>, string])[] = [
      [{ data, offsets: "0" }, "--offsets"],
      [{ data, offsets: "50,x" }, "--offsets"],
      [{ data, offsets: "" }, "--offsets"],
      [{ data, suffix: 0 }, "--suffix"],
      [{ data, offsets: "41" }, "do not fit the model's 48 positions"],
      [{ data: join(folder, "good.pdf") }, "what kind of file"],
      [{ data: join(folder, "none.jsonl") }, "cannot read"],
      [{ data, fields: { text: "body" } }, '"body" is missing'],
      [{ data, model: folder }, "config.json"],
      [{ data, key: join(folder, "none") }, "key file"],
    ];
    for (const [command, message] of wrong) {
      const error: unknown = await printed(command).catch((thrown: unknown) => thrown);
      expect(error, message).toMatchObject({
        exitCode: 2,
        message: expect.stringContaining(message) as string,
      });
    }
    await expect(printed({ data, offsets: "40" })).resolves.toBeDefined();
  });
});
