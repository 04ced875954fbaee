import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sha256OfModel } from "../src/checkpoint/model-hash.js";
import type { Bench } from "./contender.js";
import { table } from "./table.js";
import { answerOf, asked, writeAsked, writtenModels } from "./written-models.js";

const tolerance = 1e-4;
const record = fileURLToPath(new URL("../../test/fixtures/transformers/written.json", import.meta.url));

/**
 * What is written here is loaded by transformers, which must compute the same with it. @param versions what
 * is noted beside the record that the tests compare with, which is written anew where `isRecorded`. @throws
 * Error where anything differs: a benchmark of a wrong model would be worth nothing.
 */
export async function measureParity(
  bench: Bench,
  options: { readonly isRecorded: boolean; readonly versions: string },
): Promise<string> {
  const python = await bench.python("answer.py");
  const rows: string[][] = [];
  const recorded: Record<string, unknown> = {};
  const differing: string[] = [];
  for (const model of writtenModels) {
    const directory = await writeAsked(bench.folder, model);
    const { logProbNats, greedy, faults } = (await python.ask({ model: directory, ...asked })) as {
      readonly logProbNats: number[];
      readonly greedy: number[];
      readonly faults: string[];
    };
    const own = await answerOf(directory);
    const gap = logProbNats.reduce(
      (largest, value, t) => Math.max(largest, Math.abs(value - (own.logProbNats[t] ?? NaN))),
      0,
    );
    const isGreedyEqual = own.greedy.join() === greedy.join();
    rows.push([
      ...[model.name, gap.toExponential(1), isGreedyEqual ? "equal" : "different"],
      faults.length === 0 ? "none" : faults.join(", "),
    ]);
    if (!(gap < tolerance) || !isGreedyEqual || faults.length > 0) differing.push(model.name);
    recorded[model.name] = { sha256: await sha256OfModel(directory), logProbNats, greedy };
  }
  python.end();
  const section = `## Parity

Checkpoints written here, loaded by transformers: largest difference of
${asked.ids.length - 1} log-probabilities (at most ${tolerance}), ${asked.maxNew} greedy tokens.

${table(["model", "difference in nats", "greedy", "tensors missing or left over"], rows)}
`;
  if (differing.length > 0)
    throw new Error(`transformers computes otherwise with ${differing.join(", ")}\n${section}`);
  if (options.isRecorded)
    writeFileSync(record, `${JSON.stringify({ versions: options.versions, models: recorded })}\n`);
  return section;
}
