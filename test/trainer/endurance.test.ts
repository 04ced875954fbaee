/**
 * What runs for days must not grow. Short here; `npm run bench -- --only endurance` runs 1,000 steps and
 * 5,000 reloads.
 */
import { readFileSync } from "node:fs";

import { beforeAll, expect, it } from "vitest";

import { collectGarbage } from "../../src/engine/collect-garbage.js";
import { readCheckpoint, type Checkpoint } from "../../src/checkpoint/checkpoint.js";
import { backendOf, loadTensorflow, type Tensorflow } from "../../src/engine/tensorflow.js";
import { createLocalScorer } from "../../src/model/score.js";
import { createTrainingStep } from "../../trainer/training-step.js";
import { oracleDirectory } from "../support/oracle-model.js";

let tf: Tensorflow;
let checkpoint: Checkpoint;
beforeAll(async () => {
  tf = await loadTensorflow();
  checkpoint = await readCheckpoint(oracleDirectory("gpt2"));
});

interface Usage {
  readonly residentBytes: number;
  readonly numTensors: number;
}
const usage = (): Usage => {
  collectGarbage();
  const residentBytes =
    1024 * Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  return {
    residentBytes,
    numTensors: (backendOf(tf).binding as unknown as { getNumOfTensors(): number }).getNumOfTensors(),
  };
};
/** Does it `times` times; measures after a third, when everything has been allocated once, and at the end. */
const watched = (
  times: number,
  action: (index: number) => void,
): { readonly early: Usage; readonly late: Usage } => {
  const measured: Usage[] = [];
  for (let i = 0; i < times; i++) {
    action(i);
    if (i + 1 === Math.ceil(times / 3) || i + 1 === times) measured.push(usage());
  }
  const [early, late] = measured;
  if (early === undefined || late === undefined) throw new Error("nothing was measured");
  return { early, late };
};

it("200 training steps: neither the tensors nor the resident memory grow", () => {
  const { config: model, weights } = checkpoint;
  const [batchSize, sequenceLength] = [2, 24];
  const step = createTrainingStep({
    tf,
    model,
    weights,
    batchSize,
    sequenceLength,
    gradientAccumulation: 2,
    mode: "compiled",
    optimizer: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 },
  });
  const { early, late } = watched(200, (index) => {
    const text = Int32Array.from(
      { length: batchSize * sequenceLength + 1 },
      (_, i) => (index * 31 + i * 7) % 97,
    );
    const batch = { ids: text.slice(0, -1), labels: text.slice(1) };
    step.run([batch, batch], { learningRate: 1e-4 });
  });
  step.dispose();
  expect(late.numTensors).toBe(early.numTensors);
  expect(late.residentBytes - early.residentBytes).toBeLessThan(6e6);
});

it("300 reloads of weights into a live scorer: it answers as before, and nothing grows", () => {
  const { config: model, weights } = checkpoint;
  const scorer = createLocalScorer({ tf, model, weights });
  const sizeBytes = [...weights.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const sequences = [Int32Array.from({ length: 24 }, (_, i) => i)];
  const scores = (): string => scorer.score(sequences)[0]?.logProbNats.join() ?? "";
  const first = scores();
  // The binding shares arrays at addresses that are multiples of 64, and the allocator gives multiples of 16:
  // every fourth is shared.
  const moved = (values: Float32Array, reload: number): Float32Array => {
    const copy = new Float32Array(new ArrayBuffer(values.byteLength + 64), 16 * (reload % 4), values.length);
    copy.set(values);
    return copy;
  };
  const { early, late } = watched(300, (reload) => {
    scorer.reload(new Map([...weights].map(([name, values]) => [name, moved(values, reload)])));
    if (scores() !== first) throw new Error(`reload ${reload} changed the scores`);
  });
  scorer.dispose();
  expect(late.numTensors).toBe(early.numTensors);
  // Between the two lie 200 reloads, and V8 lets go of their arrays in its own time. Were they kept, it
  // would be 200 times the weights.
  expect(late.residentBytes - early.residentBytes).toBeLessThan(sizeBytes * 80);
});
