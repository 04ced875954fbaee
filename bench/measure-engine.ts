import type { Bench } from "./contender.js";
import { benchModels } from "./models.js";
import { median, spread } from "./statistics.js";
import { table } from "./table.js";

const numRounds = 5;

/** A checkpoint of the largest model, written and fsynced, against a copy of as many bytes. */
export async function measureCheckpoint(bench: Bench): Promise<string> {
  const model = benchModels.at(-1);
  const contender = await bench.node("checkpoint-contender.js", bench.folder, JSON.stringify(model?.config));
  const written: number[] = [];
  const copied: number[] = [];
  let sizeBytes = 0;
  for (let round = 0; round < numRounds; round++) {
    const answer = await contender.ask({ write: true });
    written.push(Number(answer["seconds"]));
    sizeBytes = Number(answer["sizeBytes"]);
    copied.push(Number((await contender.ask({ copy: true }))["seconds"]));
  }
  contender.end();
  return `## Writing a checkpoint

${(sizeBytes / 1e6).toFixed(0)} MB of float32 weights (${model?.name ?? ""} parameters), both fsynced;
${numRounds} rounds.

${table(
  ["", "seconds"],
  [
    ["checkpoint", spread(written, 2)],
    ["plain copy of model.safetensors", spread(copied, 2)],
    ["ratio", (median(written) / median(copied)).toFixed(2)],
  ],
)}
`;
}

/**
 * 5,000 reloads into a live scorer, 1,000 training steps: whether anything grows between a tenth of them and
 * the end.
 */
export async function measureEndurance(bench: Bench): Promise<string> {
  const rows: string[][] = [];
  for (const [what, request] of [
    ["5,000 reloads of weights into a live scorer", { reloads: 5000 }],
    ["1,000 training steps", { steps: 1000 }],
  ] as const) {
    const contender = await bench.node("endurance.js");
    const { seconds, early, late } = await contender.ask(request);
    contender.end();
    type Reading = { readonly residentBytes: number; readonly numTensors: number };
    const [before, after] = [early as Reading, late as Reading];
    const mebibytes = ({ residentBytes }: Reading): string => `${(residentBytes / 2 ** 20).toFixed(0)} MiB`;
    rows.push([
      what,
      `${Number(seconds).toFixed(0)} s`,
      ...[mebibytes(before), mebibytes(after)],
      ...[before, after].map(({ numTensors }) => String(numTensors)),
    ]);
  }
  const heads = ["", "took", "resident after a tenth", "at the end", "tensors after a tenth", "at the end"];
  return `## Endurance

Every reload is checked to leave the scores as they were.

${table(heads, rows)}
`;
}
