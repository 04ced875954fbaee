/**
 * Speed of the training step, eager against compiled, and a long run of weight reloads into a live program.
 *
 *   npx tsc -p tsconfig.bench.json && node dist/bench/engine.js [steps 20] [reloads 5000]
 *
 * Processor time a step is printed beside the clock's, because it moves less on a machine that does other things.
 */
import { availableParallelism, cpus } from "node:os";
import { compile } from "../src/engine/compile.js";
import { engineInfo, loadTensorflow, type Tensorflow } from "../src/engine/tensorflow.js";
import type { ModelConfig } from "../src/model/config.js";
import { initialWeights } from "../src/model/weights.js";
import { createTrainingStep } from "../trainer/training-step.js";

const [numSteps = 20, numReloads = 5000] = process.argv.slice(2).map(Number);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

function measureSteps(
  tf: Tensorflow,
  { batchSize, sequenceLength }: { readonly batchSize: number; readonly sequenceLength: number },
): void {
  const model: ModelConfig = {
    family: "gpt2", vocabSize: 4096, numPositions: 128, width: 256, innerWidth: 1024, numLayers: 4, numHeads: 4, headWidth: 64,
    normEpsilon: 1e-5, isHeadTied: true, initializerRange: 0.02,
  }; // prettier-ignore
  const weights = initialWeights(model, 1);
  const numTokens = batchSize * sequenceLength;
  const text = Int32Array.from({ length: numTokens + 1 }, (_, i) => ((i * i * 7 + i * 13) % 4096) % 97);
  const batch = { ids: text.slice(0, -1), labels: text.slice(1) };
  const optimizer = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.01, clipNorm: 1 };
  const runs = (["eager", "compiled"] as const).map((mode) => {
    const step = createTrainingStep({ tf, model, weights, batchSize, sequenceLength, gradientAccumulation: 1, optimizer, mode });
    return { mode, step, clockMs: [] as number[], processorMs: [] as number[] };
  });
  // Alternating, so that what else the machine does falls on both. The first two steps of each warm up.
  for (let i = 0; i < numSteps + 2; i++) {
    for (const { step, clockMs, processorMs } of runs) {
      const [start, used] = [performance.now(), process.cpuUsage()];
      step.run([batch], { learningRate: 3e-4 });
      const { user, system } = process.cpuUsage(used);
      if (i < 2) continue;
      clockMs.push(performance.now() - start);
      processorMs.push((user + system) / 1000);
    }
  }
  for (const { mode, step, clockMs, processorMs } of runs) {
    const ms = median(clockMs);
    const range = `${Math.min(...clockMs).toFixed(0)}…${Math.max(...clockMs).toFixed(0)}`;
    print(
      `${mode.padEnd(9)} batch ${batchSize} × ${sequenceLength}: ${Math.round((numTokens / ms) * 1000)} tokens/s, ${ms.toFixed(0)} ms a step (${range}), processor ${median(processorMs).toFixed(0)} ms`,
    );
    step.dispose();
  }
}

function measureReloads(tf: Tensorflow): void {
  const program = compile(tf, {
    label: "reloads",
    inputs: { x: { shape: [4], dtype: "float32" } },
    variables: { w: { shape: [4, 4096] }, v: { shape: [4096] } },
    build: ({ inputs, variables }) => ({ call: { outputs: { y: inputs.x.reshape([1, 4]).matMul(variables.w).add(variables.v).sum() } } }),
  });
  // The binding shares arrays at addresses that are multiples of 64; the allocator gives multiples of 16.
  const aligned = (length: number, reload: number, value: number): Float32Array =>
    new Float32Array(new ArrayBuffer(4 * length + 64), 16 * (reload % 4), length).fill(value);
  const start = performance.now();
  for (let reload = 0; reload < numReloads; reload++) {
    program.assign(
      new Map([
        ["w", aligned(4 * 4096, reload, reload % 1000)],
        ["v", aligned(4096, reload, 1)],
      ]),
    );
    const y = program.run("call", { x: Float32Array.of(1, 0, 0, 0) }).get("y")?.[0];
    if (y !== 4096 * ((reload % 1000) + 1)) throw new Error(`reload ${reload} gave ${String(y)}`);
  }
  program.dispose();
  print(
    `${numReloads} reloads survived in ${((performance.now() - start) / 1000).toFixed(1)} s, resident memory ${process.memoryUsage().rss >> 20} MiB`,
  );
}

const tf = await loadTensorflow();
const info = engineInfo(tf);
print(
  `TensorFlow ${info.tensorflowVersion} on ${info.device}, ${info.numIntraOpThreads} threads; ${cpus()[0]?.model ?? "processor unknown"}, ${availableParallelism()} processors, Node ${process.version}`,
);
measureSteps(tf, { batchSize: 8, sequenceLength: 128 });
measureSteps(tf, { batchSize: 2, sequenceLength: 128 });
measureReloads(tf);
