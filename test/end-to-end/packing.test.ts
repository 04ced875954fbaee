import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { prepare } from "../../prepare/prepare.js";
import { readCheckpoint } from "../../src/checkpoint/checkpoint.js";
import { loadTensorflow } from "../../src/engine/tensorflow.js";
import { createLocalScorer } from "../../src/model/score.js";
import { loadConfig } from "../../src/run/config.js";
import { noLabel } from "../../src/run/no-label.js";
import type { TrainingRow, UnitItem } from "../../src/run/records.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import { batchesOfAll, createStageData } from "../../trainer/stage-data.js";
import { openTrainingRows } from "../../trainer/training-rows.js";
import { createTrainingStep } from "../../trainer/training-step.js";

/** What the demo's packed stage promises of the records that are probed, on the demo's own data and base. */

let run: RunDirectory;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mnemoscope-packing-"));
  run = await prepare({ config: loadConfig("configs/demo.yaml"), directory: join(folder, "demo") });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const probedMembers = (): UnitItem[] =>
  run
    .readProbeSet()
    .flatMap((item) =>
      item.kind === "unit" && item.stage === "cpt" && item.group === "member" ? [item] : [],
    );

test("no probed member of the demo is cut, and canaries are at most 15 % of the tokens", () => {
  const [cpt] = run.readRun().stages;
  expect(cpt).toMatchObject({ name: "cpt", packing: "documents", numMembersCut: 0 });
  expect(probedMembers()).toHaveLength(130);
  const share = (cpt?.numCanaryTokens ?? NaN) / (cpt?.numTokens ?? NaN);
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThanOrEqual(0.15);
  const tiers = run.readProbeSet().flatMap((item) => (item.kind === "canary" ? [item.tier] : []));
  for (const tier of new Set(tiers)) expect(tiers.filter((each) => each === tier)).toHaveLength(20);
});

test("after an epoch, probed members have the loss in their rows that they are probed with", async () => {
  const tf = await loadTensorflow();
  const { config, tokenizer } = run.readRun();
  const [cpt] = config.stages;
  if (cpt === undefined || config.model.base === undefined) throw new Error("no stage");
  const { config: model, weights } = await readCheckpoint(config.model.base);
  const rows = await openTrainingRows(run.trainingRowsPath("cpt"));
  const shape = { ...cpt, hasDocuments: true };
  const { batchSize, sequenceLength, gradientAccumulation, beta1, beta2, epsilon, weightDecay, clipNorm } =
    cpt;
  const step = createTrainingStep({
    ...{ tf, model, weights, batchSize, sequenceLength, gradientAccumulation, hasDocuments: true },
    optimizer: { beta1, beta2, epsilon, weightDecay, clipNorm },
    mode: "compiled",
  });
  const data = createStageData({ rows, stage: shape, seed: config.seed });
  for (let update = 0; update < data.updatesPerEpoch; update++)
    step.run(await data.batchesOf(1, update), { learningRate: cpt.learningRate });

  // As they are trained: in their rows, with loss on the members' own tokens alone.
  const members = probedMembers();
  const ids = new Set(members.map(({ id }) => id));
  const onMembers = (row: TrainingRow): TrainingRow => {
    const labels = row.labels.map(() => noLabel);
    for (const [id, start, length] of row.units)
      if (ids.has(id))
        for (let at = start - 1; at < start - 1 + length; at++) labels[at] = row.labels[at] ?? noLabel;
    return { ...row, labels };
  };
  const masked = {
    ...rows,
    read: async (asked: readonly number[]) => (await rows.read(asked)).map(onMembers),
  };
  let [totalNats, numTokens] = [0, 0];
  for (const batch of await batchesOfAll(masked, shape)) {
    const { lossNats, numTargets } = step.lossOf(batch);
    totalNats += lossNats * numTargets;
    numTokens += numTargets;
  }
  const asTrained = totalNats / numTokens;

  // As they are probed: each alone behind the separator.
  const scorer = createLocalScorer({ tf, model, weights: step.fetchWeights() });
  const scores = scorer.score(members.map((unit) => Int32Array.from([tokenizer.endOfTextId, ...unit.ids])));
  const logProbs = scores.flatMap(({ logProbNats }) => Array.from(logProbNats));
  const asProbed = logProbs.reduce((sum, logProb) => sum - logProb, 0) / logProbs.length;
  scorer.dispose();
  step.dispose();
  await rows.close();

  expect(numTokens).toBe(logProbs.length);
  // The same is computed twice: what differs is rounding.
  expect(Math.abs(asTrained / asProbed - 1), `${asTrained} as trained, ${asProbed} as probed`).toBeLessThan(
    1e-4,
  );
}, 600_000);
