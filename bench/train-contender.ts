/**
 * Contender: this project's training step. `node train-contender.js compiled|eager JOB`, with `Job` as JSON.
 */
import { collectGarbage } from "../src/engine/collect-garbage.js";
import { dropoutRates, parseModelConfig } from "../src/model/config.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { createTrainingStep } from "../trainer/training-step.js";
import { serve } from "./contender.js";
import { noiseWeights, repeatedText } from "./models.js";
import { statusBytes } from "./statistics.js";

const [mode, json = "{}"] = process.argv.slice(2);
interface Job {
  readonly config: unknown;
  readonly batchSize: number;
  readonly sequenceLength: number;
  readonly recompute?: boolean;
  /** One rate for all that drops. */
  readonly dropout?: number;
}
const { config, batchSize, sequenceLength, recompute = false, dropout: rate = 0 } = JSON.parse(json) as Job;
const model = parseModelConfig(config);
const tf = await loadTensorflow();
const step = createTrainingStep({
  tf,
  model,
  weights: noiseWeights(model),
  batchSize,
  sequenceLength,
  gradientAccumulation: 1,
  optimizer: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 },
  mode: mode === "eager" ? "eager" : "compiled",
  recompute,
  dropout: { rates: dropoutRates(model, rate), seed: 1, stage: "bench" },
});
// As the trainer does before the first update.
collectGarbage();
const text = repeatedText(batchSize * sequenceLength + 1);
const batch = { ids: text.slice(0, -1), labels: text.slice(1) };
await serve(({ steps }) => {
  const [start, used] = [performance.now(), process.cpuUsage()];
  let lossNats = NaN;
  for (let i = 0; i < Number(steps); i++) ({ lossNats } = step.run([batch], { learningRate: 3e-4 }));
  const { user, system } = process.cpuUsage(used);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, processorSeconds: (user + system) / 1e6, lossNats, peakBytes: statusBytes("VmHWM") };
});
