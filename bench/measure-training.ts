import type { Bench, Contender } from "./contender.js";
import type { BenchModel } from "./models.js";
import { spread } from "./statistics.js";

const batchSize = 8;
const sequenceLength = 128;

/** Training steps: compiled, PyTorch, eager tfjs-node. Tokens a second, processor time, peak memory, and time until the first step is done. */
export async function measureTraining(bench: Bench, { name, config, stepsARound, numRounds }: BenchModel): Promise<string> {
  const job = JSON.stringify({ config, batchSize, sequenceLength, threads: bench.numThreads });
  const rivals: readonly { readonly label: string; readonly start: () => Promise<Contender> }[] = [
    { label: "mnemoscope, compiled", start: () => bench.node("train-contender.js", "compiled", job) },
    { label: "mnemoscope, `recompute`", start: () => bench.node("train-contender.js", "recompute", job) },
    { label: "PyTorch + transformers", start: () => bench.python("train.py", job) },
    { label: "tfjs-node, eager", start: () => bench.node("train-contender.js", "eager", job) },
  ];
  const runs = [];
  // One after the other, so that no start-up is measured beside a neighbour's.
  for (const { label, start } of rivals) {
    const contender = await start();
    const first = await contender.ask({ steps: 1 });
    await contender.ask({ steps: 1 });
    const run = {
      label,
      contender,
      startSeconds: contender.startSeconds + Number(first["seconds"]),
      rates: [] as number[],
      processorSeconds: [] as number[],
      peakBytes: NaN,
      loss: NaN,
    };
    runs.push(run);
  }
  for (let round = 0; round < numRounds; round++) {
    for (const run of runs) {
      const { seconds, processorSeconds, peakBytes, lossNats } = await run.contender.ask({ steps: stepsARound });
      run.rates.push((batchSize * sequenceLength * stepsARound) / Number(seconds));
      run.processorSeconds.push(Number(processorSeconds) / stepsARound);
      run.peakBytes = Number(peakBytes);
      run.loss = Number(lossNats);
    }
  }
  for (const { contender } of runs) contender.end();
  const [own] = runs;
  const ratio = (other: { readonly rates: readonly number[] }): string =>
    other === own
      ? ""
      : `${spread(
          (own?.rates ?? []).map((rate, round) => rate / (other.rates[round] ?? NaN)),
          2,
        )} ×`;
  const rows = runs.map(
    (run) =>
      `| ${run.label} | ${spread(run.rates)} | ${ratio(run)} | ${spread(run.processorSeconds, 2)} | ${(run.peakBytes / 2 ** 30).toFixed(2)} GiB | ${run.startSeconds.toFixed(1)} s | ${run.loss.toFixed(3)} |`,
  );
  return `## Training, ${name} parameters (${String(config["model_type"])} shape)

Batch ${batchSize} × ${sequenceLength}, float32, AdamW (fused in PyTorch), gradients clipped; ${numRounds} rounds of ${stepsARound} step${stepsARound === 1 ? "" : "s"}. The ratio is the compiled step's speed over the row's, round by round. Processor seconds are those of one step, over all threads: they move less on a machine that does other things.

| | tokens/s | ratio | processor seconds | peak memory | start to first step done | loss at the end |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}
