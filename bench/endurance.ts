/**
 * Contender against time: weights reloaded into a live scorer, and a long run of training steps; what is
 * counted is whether anything grows. A request: {"reloads": n} or {"steps": n}. The answer has resident
 * memory after a tenth of them and at the end.
 */
import { parseModelConfig } from "../src/model/config.js";
import { gpt2RawConfig } from "../src/model/families/gpt2.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { createLocalScorer } from "../src/model/score.js";
import { createTrainingStep } from "../trainer/training-step.js";
import { serve, type Answer } from "./contender.js";
import { benchModels, noiseWeights } from "./models.js";
import { statusBytes } from "./statistics.js";

const tf = await loadTensorflow();

/** Runs `once` so often, and reads memory and tensors after a tenth and at the end. */
function watch(times: number, once: (index: number) => void): Answer {
  const start = performance.now();
  const readings: { readonly residentBytes: number; readonly numTensors: number }[] = [];
  for (let i = 0; i < times; i++) {
    once(i);
    if (i + 1 !== Math.ceil(times / 10) && i + 1 !== times) continue;
    globalThis.gc?.();
    readings.push({ residentBytes: statusBytes("VmRSS"), numTensors: tf.memory().numTensors });
  }
  return { seconds: (performance.now() - start) / 1000, early: readings[0], late: readings.at(-1) };
}

function reloads(times: number): Answer {
  const model = parseModelConfig(
    gpt2RawConfig({ vocabSize: 512, numPositions: 64, width: 64, numLayers: 2, numHeads: 2, separatorId: 0 }),
  );
  const weights = noiseWeights(model);
  const scorer = createLocalScorer({ tf, model, weights });
  const sequences = [Int32Array.from({ length: 32 }, (_, i) => i)];
  const first = scorer.score(sequences)[0]?.logProbNats.join();
  // The binding shares arrays at addresses that are multiples of 64, and the allocator gives multiples of 16:
  // every fourth is shared.
  const moved = (values: Float32Array, reload: number): Float32Array => {
    const copy = new Float32Array(new ArrayBuffer(values.byteLength + 64), 16 * (reload % 4), values.length);
    copy.set(values);
    return copy;
  };
  const result = watch(times, (reload) => {
    scorer.reload(new Map([...weights].map(([name, values]) => [name, moved(values, reload)])));
    if (scorer.score(sequences)[0]?.logProbNats.join() !== first)
      throw new Error(`reload ${reload} changed the scores`);
  });
  scorer.dispose();
  return result;
}

function steps(times: number): Answer {
  const model = parseModelConfig(benchModels[0]?.config);
  const step = createTrainingStep({
    tf,
    model,
    weights: noiseWeights(model),
    batchSize: 2,
    sequenceLength: 64,
    gradientAccumulation: 1,
    optimizer: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 },
    mode: "compiled",
  });
  const result = watch(times, (index) => {
    const text = Int32Array.from({ length: 129 }, (_, i) => (index * 31 + i * 7) % 97);
    step.run([{ ids: text.slice(0, -1), labels: text.slice(1) }], { learningRate: 1e-4 });
  });
  step.dispose();
  return result;
}

await serve((request) =>
  request["reloads"] === undefined ? steps(Number(request["steps"])) : reloads(Number(request["reloads"])),
);
