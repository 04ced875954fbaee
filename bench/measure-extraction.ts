import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench, Contender } from "./contender.js";
import { median, spread } from "./statistics.js";
import { table } from "./table.js";

const suffix = 50;
const numRounds = 3;
const batchSizes = [16, 32, 64, 128] as const;
/** `transformers.generate` at batch 1 answers this many questions only: its time goes with their number. */
const numAlone = 32;

/**
 * Exact extraction by margins against `transformers.generate` with a cache; their decisions are compared one
 * by one.
 */
export async function measureExtraction(bench: Bench): Promise<string> {
  const planting = await bench.node("plant-contender.js", bench.folder);
  await planting.ask({});
  planting.end();
  const own = await bench.node("extraction-contender.js", join(bench.folder, "model"));
  const rival = await bench.python(
    "generate.py",
    JSON.stringify({ model: join(bench.folder, "model"), threads: bench.numThreads }),
  );
  const rows: string[][] = [];
  const first = await own.ask({ questions: join(bench.folder, "one.json"), suffix });
  const startUp =
    `Start-up, from nothing to a loaded model: mnemoscope ${own.startSeconds.toFixed(1)} s, ` +
    `transformers ${rival.startSeconds.toFixed(1)} s; the first call of the first row, with ` +
    `compilation, took mnemoscope ${Number(first["seconds"]).toFixed(1)} s.`;
  for (const [name, title] of [
    ["one", "50 + 50 tokens, one offset"],
    ["four", "four offsets a record (50, 75, 100, 125)"],
  ] as const)
    rows.push(await compare(bench, { own, rival, file: join(bench.folder, `${name}.json`), title }));
  own.end();
  rival.end();
  const heads = [
    ...["", "decisions", "extracted", "generate, best batch", "generate, batch 1", "mnemoscope"],
    ...["× best batch", "× batch 1", "borderline", "differing, borderline apart"],
  ];
  return `## Deciding exact extraction

The base model after 30 epochs on 32 of the records. ${startUp}
Both are left out of the table; the best batch size of \`generate\` is taken from one trial each of
${batchSizes.join(", ")}.

${table(heads, rows)}
`;
}

async function compare(
  bench: Bench,
  {
    own,
    rival,
    file,
    title,
  }: { readonly own: Contender; readonly rival: Contender; readonly file: string; readonly title: string },
): Promise<string[]> {
  const questions = JSON.parse(readFileSync(file, "utf8")) as { readonly offsets: readonly number[] }[];
  const numDecisions = questions.reduce((count, { offsets }) => count + offsets.length, 0);
  const alone = `${file}.alone`;
  const numOffsets = questions[0]?.offsets.length ?? 1;
  writeFileSync(alone, JSON.stringify(questions.slice(0, Math.ceil(numAlone / numOffsets))));
  const mine = { questions: file, suffix };
  await own.ask(mine);
  const trials: { readonly batch: number; readonly seconds: number }[] = [];
  for (const batch of batchSizes) {
    const { seconds } = await rival.ask({ ...mine, batch });
    trials.push({ batch, seconds: Number(seconds) });
    bench.log(`  generate, batch ${batch}: ${Number(seconds).toFixed(1)} s`);
  }
  const { batch } = trials.reduce((best, trial) => (trial.seconds < best.seconds ? trial : best));
  const [ownSeconds, batchSeconds, aloneSeconds]: [number[], number[], number[]] = [[], [], []];
  let decided: boolean[] = [];
  let borderline: boolean[] = [];
  let generated: boolean[] = [];
  for (let round = 0; round < numRounds; round++) {
    const ours = await own.ask(mine);
    ownSeconds.push(Number(ours["seconds"]));
    [decided, borderline] = [ours["answers"] as boolean[], ours["borderline"] as boolean[]];
    const theirs = await rival.ask({ ...mine, batch });
    batchSeconds.push(Number(theirs["seconds"]));
    generated = theirs["answers"] as boolean[];
    const { seconds } = await rival.ask({ questions: alone, suffix, batch: 1 });
    const numAsked = Math.ceil(numAlone / numOffsets) * numOffsets;
    aloneSeconds.push((Number(seconds) * numDecisions) / numAsked);
  }
  const numDiffering = decided.filter(
    (decision, i) => borderline[i] !== true && decision !== generated[i],
  ).length;
  const ratio = (theirs: readonly number[]): string =>
    spread(
      theirs.map((seconds, i) => seconds / (ownSeconds[i] ?? NaN)),
      1,
    );
  const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
  return [
    title,
    ...[numDecisions, count(decided)].map(String),
    `${median(batchSeconds).toFixed(2)} s (batch ${batch})`,
    `${median(aloneSeconds).toFixed(1)} s (from ${numAlone})`,
    `${spread(ownSeconds, 2)} s`,
    ...[ratio(batchSeconds), ratio(aloneSeconds)],
    ...[count(borderline), numDiffering].map(String),
  ];
}
