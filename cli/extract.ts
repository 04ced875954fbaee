import { z } from "zod";

import { showPoint } from "../monitor/report/show-point.js";
import {
  scanExtraction,
  tallyScan,
  type ScannedRecord,
  type ScanSummary,
} from "../monitor/scan/scan-extraction.js";
import { readRecords } from "../src/data/read.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { exitCodes, invariant, MnemoscopeError } from "../src/errors.js";
import { createExtractionDecider, type ExtractionDecider } from "../src/model/decide-extraction.js";
import { Keyed, readKey } from "../src/run/keyed.js";
import type { ModelConfig } from "../src/model/config.js";
import { defineCommand } from "./command.js";
import { dataOptions, dataSourceOf, formerFields } from "./data-options.js";
import { loadModel } from "./load-model.js";
import { jsonOption } from "./run-options.js";
import { writeLine } from "./write-line.js";

const extractOptions = z.object({
  model: z.string().describe("a Hugging Face model directory with its tokenizer.json"),
  data: z.string().describe("a .jsonl, .csv or .txt file, or a folder of text files"),
  ...dataOptions,
  offsets: z.string().default("50").describe("tokens of a record that are given, such as 50 or 50,100"),
  suffix: z.number().default(50).describe("tokens that must come"),
  separator: z
    .boolean()
    .default(true)
    .describe("the end-of-text token stands before each record, as in packed training"),
  key: z
    .string()
    .optional()
    .describe("key file of a run, for ids that equal the run's; hashes of the content otherwise"),
  ...jsonOption,
});

/** What is extracted, and where the lines go. */
export interface Extraction extends z.infer<typeof extractOptions> {
  readonly write?: (line: string) => Promise<void>;
}

/**
 * `mnemoscope extract`: decides for every record of a file whether the model goes on with it word for word,
 * and says for how many, beside those of controls.
 * @throws USAGE, DATA_NOT_FOUND, DATA_MALFORMED, DATA_EMPTY, MODEL_MALFORMED, MODEL_UNSUPPORTED,
 * TOKENIZER_INVALID. @throws SEQUENCE_TOO_LONG where an offset and
 *   the suffix do not fit the model.
 */
export async function extract(command: Extraction): Promise<number> {
  const { suffix: numSuffixTokens, json, write = writeLine } = command;
  const offsets = parseOffsets(command.offsets);
  if (!(Number.isInteger(numSuffixTokens) && numSuffixTokens >= 1))
    throw new MnemoscopeError("USAGE", `--suffix is ${numSuffixTokens}`, {
      remedy: "use a whole number from 1",
    });
  const sets = [
    ["data", command.data] as const,
    ...(command.controls === undefined ? [] : [["control", command.controls] as const]),
  ];
  const sources = sets.map(([set, path]) => ({ set, source: dataSourceOf(path, command.fields) }));
  const keyed = command.key === undefined ? undefined : new Keyed(readKey(command.key));
  const model = await loadModel(command.model);
  let decider: ExtractionDecider | undefined;
  try {
    checkFits(model.config, command, offsets);
    const tokenizer = model.tokenizer();
    const separatorId = command.separator ? tokenizer.endOfTextId : undefined;
    const tf = await loadTensorflow();
    decider = createExtractionDecider({ tf, model: model.config, weights: model.weights, numSuffixTokens });
    for (const { set, source } of sources) {
      const tally = tallyScan(offsets);
      const counts = { numEmpty: 0, numTorn: 0 };
      const show = progress(set);
      const scanned = scanExtraction(readRecords(source, counts), {
        decider,
        tokenizer,
        offsets,
        numSuffixTokens,
        separatorId,
        keyed,
      });
      for await (const record of scanned) {
        tally.add(record);
        show(false);
        if (json) await write(JSON.stringify(lineOf(set, record)));
      }
      show(true);
      const summary = { ...tally.summary(), numEmpty: counts.numEmpty };
      if (json) await write(JSON.stringify({ set, summary }));
      else for (const line of textOf(set, summary, numSuffixTokens)) await write(line);
    }
    if (!json && command.controls === undefined)
      await write(
        "no control: give --controls FILE with records that the model was never trained on, to see " +
          "what it says of any",
      );
  } finally {
    decider?.dispose();
    await model.close();
  }
  return exitCodes.done;
}

function checkFits(
  { numPositions }: ModelConfig,
  { suffix, separator }: Extraction,
  offsets: readonly number[],
): void {
  const last = invariant(offsets.at(-1), "a list of offsets has one");
  // The last token is only predicted, so the separator before the first takes no place of its own.
  if (last + suffix - (separator ? 0 : 1) <= numPositions) return;
  throw new MnemoscopeError(
    "SEQUENCE_TOO_LONG",
    `offset ${last} and a suffix of ${suffix} do not fit the model's ${numPositions} positions`,
    { remedy: "give smaller --offsets" },
  );
}

function parseOffsets(list: string): number[] {
  const offsets = list.split(",").map((part) => (/^\s*\d+\s*$/.test(part) ? Number(part) : NaN));
  if (offsets.some((offset) => !(offset >= 1 && offset < 2 ** 31)))
    throw new MnemoscopeError("USAGE", `--offsets is "${list}"`, {
      remedy: "use counts of tokens from 1 with commas between, such as 50,100",
    });
  return [...new Set(offsets)].sort((a, b) => a - b);
}

const lineOf = (set: string, { id, group, decisions }: ScannedRecord): unknown => ({
  set,
  id,
  group,
  offsets: decisions.map(({ offset }) => offset),
  extracted: decisions.map(({ isExtracted }) => isExtracted),
  borderline: decisions.map(({ isBorderline }) => isBorderline),
});

function textOf(
  set: string,
  summary: ScanSummary & { readonly numEmpty: number },
  numSuffixTokens: number,
): string[] {
  const { numRecords, numTooShort, numEmpty, numExtracted, numBorderline, anyOffset, byOffset } = summary;
  const asked = numRecords - numTooShort;
  const rate = (figure: typeof anyOffset): string =>
    figure === undefined
      ? "withheld: no record is long enough"
      : `${showPoint(figure, "percent")} patients or document groups`;
  return [
    `${set}: ${numExtracted} of ${asked} records extracted, ${numBorderline} borderline; ` +
      `${numTooShort} too short${numEmpty === 0 ? "" : `, ${numEmpty} empty`}`,
    ...byOffset.map(({ offset, rate: own }) => `  ${offset} + ${numSuffixTokens} tokens: ${rate(own)}`),
    ...(byOffset.length === 1 ? [] : [`  at any of them: ${rate(anyOffset)}`]),
  ];
}

/** Counts records on a terminal, now and then. */
function progress(set: string): (isOver: boolean) => void {
  if (!process.stderr.isTTY) return () => undefined;
  let numDone = 0;
  let shownMs = 0;
  return (isOver) => {
    if (isOver) process.stderr.write("\r\x1b[K");
    else if ((numDone++, performance.now() - shownMs > 200)) {
      shownMs = performance.now();
      process.stderr.write(`\r${set}: ${numDone} records …\x1b[K`);
    }
  };
}

export const extractCommand = defineCommand({
  options: extractOptions,
  former: { control: { now: "controls" }, ...formerFields("text", "patient", "group") },
  epilogue:
    "Nothing is sampled and nothing generated: greedy decoding says the truth exactly where " +
    'every margin is positive. --json prints a line {"set", "id", "group", "offsets", ' +
    '"extracted", "borderline"} a record, offsets that it is long enough for alone, and {"set", ' +
    '"summary"} behind each set. No text is written.',
  run: extract,
});
