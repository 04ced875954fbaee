import { rmSync } from "node:fs";
import { join } from "node:path";
import { gpt2RawConfig } from "../src/model/families/gpt2.js";
import type { Bench, Contender } from "./contender.js";
import type { BenchModel } from "./models.js";
import { median, spread } from "./statistics.js";
import { table } from "./table.js";

const batchSize = 8;
const sequenceLength = 128;

interface Run {
  readonly label: string;
  readonly start: () => Promise<Contender>;
  /** Absent where it is started for each round. */
  readonly contender: Contender | undefined;
  readonly startSeconds: number;
  readonly rates: number[];
  readonly processorSeconds: number[];
  peakBytes: number;
  loss: number;
}

/** Starts a contender and lets it do two steps, of which the first has what is done once. */
async function startWarm(
  start: () => Promise<Contender>,
): Promise<{ readonly contender: Contender; readonly startSeconds: number }> {
  const contender = await start();
  const first = await contender.ask({ steps: 1 });
  await contender.ask({ steps: 1 });
  return { contender, startSeconds: contender.startSeconds + Number(first["seconds"]) };
}

async function startRun(label: string, start: () => Promise<Contender>, isKept: boolean): Promise<Run> {
  const { contender, startSeconds } = await startWarm(start);
  if (!isKept) contender.end();
  return {
    label,
    start,
    contender: isKept ? contender : undefined,
    startSeconds,
    rates: [],
    processorSeconds: [],
    peakBytes: NaN,
    loss: NaN,
  };
}

/**
 * Training steps: compiled, PyTorch, eager tfjs-node, and this project's layers uncompiled. Tokens a second,
 * processor time, peak memory, and time until the first step is done.
 */
export async function measureTraining(
  bench: Bench,
  { name, config, stepsARound, numRounds, keepsContenders }: BenchModel,
): Promise<string> {
  const initial = join(bench.folder, `initial-${name}`);
  (await bench.node("initial-contender.js", initial, JSON.stringify(config))).end();
  const jobOf = (more: Readonly<Record<string, unknown>> = {}): string =>
    JSON.stringify({
      config,
      model: initial,
      batchSize,
      sequenceLength,
      threads: bench.numThreads,
      ...more,
    });
  const [job, again] = [jobOf(), jobOf({ recompute: true })];
  const rivals: readonly { readonly label: string; readonly start: () => Promise<Contender> }[] = [
    { label: "mnemoscope, compiled", start: () => bench.node("train-contender.js", "compiled", job) },
    { label: "mnemoscope, `recompute`", start: () => bench.node("train-contender.js", "compiled", again) },
    { label: "PyTorch + transformers", start: () => bench.python("train.py", job) },
    { label: "tfjs-node, eager", start: () => bench.node("plain-contender.js", job) },
    { label: "mnemoscope, eager", start: () => bench.node("train-contender.js", "eager", job) },
  ];
  const runs: Run[] = [];
  // One after the other, so that no start-up is measured beside a neighbour's.
  for (const { label, start } of rivals) runs.push(await startRun(label, start, keepsContenders));
  for (let round = 0; round < numRounds; round++) {
    for (const run of runs) {
      const contender = run.contender ?? (await startWarm(run.start)).contender;
      const { seconds, processorSeconds, peakBytes, lossNats } = await contender.ask({ steps: stepsARound });
      run.rates.push((batchSize * sequenceLength * stepsARound) / Number(seconds));
      run.processorSeconds.push(Number(processorSeconds) / stepsARound);
      run.peakBytes = Number(peakBytes);
      run.loss = Number(lossNats);
      if (run.contender === undefined) contender.end();
    }
  }
  for (const { contender } of runs) contender?.end();
  rmSync(initial, { recursive: true });
  const [own] = runs;
  const ratio = (other: { readonly rates: readonly number[] }): string =>
    other === own
      ? ""
      : `${spread(
          (own?.rates ?? []).map((rate, round) => rate / (other.rates[round] ?? NaN)),
          2,
        )} ×`;
  const heads = [
    ...["", "tokens/s", "ratio", "processor seconds", "peak memory", "start to first step done"],
    "loss after the last round",
  ];
  const rows = runs.map((run) => [
    ...[run.label, spread(run.rates), ratio(run), spread(run.processorSeconds, 2)],
    `${(run.peakBytes / 2 ** 30).toFixed(2)} GiB`,
    `${run.startSeconds.toFixed(1)} s`,
    run.loss.toFixed(3),
  ]);
  const rounds =
    `${numRounds} rounds of ${stepsARound} step${stepsARound === 1 ? "" : "s"}` +
    (keepsContenders ? "" : ", contenders started anew for each");
  return `## Training, ${name} parameters (${String(config["model_type"])} shape)

Batch ${batchSize} × ${sequenceLength}, float32, AdamW (fused in PyTorch), gradients clipped; ${rounds}. The
ratio is the compiled step's speed over the row's, round by round. Processor seconds are those of one step,
over all threads: they move less on a machine that does other things. All start from the same weights and
train on the same text: their losses after the last round differ by rounding, which training makes larger.
The row "tfjs-node, eager" is the model written with TensorFlow.js's own operations, gradients and Adam;
"mnemoscope, eager" has this project's layers, gradients and AdamW, uncompiled.

${table(heads, rows)}
`;
}

/**
 * What `recompute` and dropout do to the peak of resident memory. Twelve narrow blocks and a large batch, so
 * that activations are nearly all of it. Which tensors may stand in memory at once is tested in the graph
 * (test/trainer/order.test.ts); what comes of it depends on processor, allocator and load.
 */
export async function measureTrainingMemory(bench: Bench): Promise<string> {
  const numRounds = 3;
  const shape = { batchSize: 32, sequenceLength: 128 };
  const size = { vocabSize: 128, numPositions: 128, width: 32, numLayers: 12, numHeads: 4 };
  const config = gpt2RawConfig({ ...size, separatorId: 0 });
  const pairs = ["compiled", "eager"].flatMap((mode) =>
    [0, 0.1].map((dropout) => {
      const peaksMiB: { readonly kept: number[]; readonly again: number[] } = { kept: [], again: [] };
      return { mode, dropout, peaksMiB };
    }),
  );
  for (let round = 0; round < numRounds; round++) {
    for (const { mode, dropout, peaksMiB } of pairs) {
      for (const what of ["kept", "again"] as const) {
        const job = JSON.stringify({ config, ...shape, dropout, recompute: what === "again" });
        const contender = await bench.node("train-contender.js", mode, job);
        const { peakBytes: before } = await contender.ask({ steps: 0 });
        const { peakBytes: after } = await contender.ask({ steps: 2 });
        contender.end();
        peaksMiB[what].push((Number(after) - Number(before)) / 2 ** 20);
      }
    }
  }
  const rows = pairs.map(({ mode, dropout, peaksMiB: { kept, again } }) => {
    const share = (median(again) / median(kept)).toFixed(2);
    return [mode, String(dropout), `${spread(kept)} MiB`, `${spread(again)} MiB`, share];
  });
  return `## Memory of training

${size.numLayers} blocks of width ${size.width}, batch ${shape.batchSize} × ${shape.sequenceLength};
${numRounds} rounds, contenders started anew for each. How far two steps raise the peak of resident memory
above that of the start-up.
With \`recompute\` a block's activations, and its masks of dropout, are computed again for its backward pass.

${table(["", "dropout", "kept", "`recompute`", "share"], rows)}
`;
}
