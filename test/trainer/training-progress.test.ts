import { expect, test } from "vitest";

import { beforeTraining, TrainingProgress } from "../../trainer/training-progress.js";

const update = (lossNats: number) => ({ lossNats, numTargets: 10 });

test("progress counts within epoch, stage and run, and names a checkpoint of the moment", () => {
  const progress = new TrainingProgress(beforeTraining(3));
  expect(progress.checkpoint).toBe("base-e0");
  expect(progress.epochLossNats).toBe(0);
  progress.startStage("first");
  progress.countUpdate(update(2));
  progress.countUpdate(update(4));
  expect(progress.checkpoint).toBe("first-e0-s2");
  expect(progress.epochLossNats).toBe(3);
  progress.endEpoch();
  progress.countUpdate(update(1));
  expect(progress.epochLossNats).toBe(1);
  progress.endEpoch();
  expect(progress.checkpoint).toBe("first-e2");
  expect(progress.state).toEqual({
    stage: "first",
    epoch: 2,
    updatesIntoEpoch: 0,
    step: 3,
    tokensSeen: 30,
    epochLoss: [0, 0],
    attempt: 3,
    numUpdates: 3,
  });
});

test("a stage begins at epoch 0 and goes on with the run's steps and tokens", () => {
  const progress = new TrainingProgress(beforeTraining(1));
  progress.startStage("first");
  progress.countUpdate(update(2));
  progress.startStage("second");
  expect(progress.state).toEqual({
    ...beforeTraining(1),
    stage: "second",
    step: 1,
    tokensSeen: 10,
  });
});
