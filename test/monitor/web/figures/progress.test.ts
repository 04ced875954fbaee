import { describe, expect, it } from "vitest";

import { progressOf } from "../../../../monitor/web/figures/progress.js";
import { at, exampleRun, recordsOf, trainerRecords, verdictRecords } from "../example-run.js";

describe("progress", () => {
  const step = {
    kind: "step",
    stage: "clinical",
    epoch: 2,
    step: 30,
    lossNats: 1,
    gradientNorm: 1,
    learningRate: 1,
    numTokens: 1,
    tokensSeen: 1,
    elapsedMs: 1,
  };
  const stageStart = {
    kind: "stage-start",
    stage: "clinical",
    epoch: 0,
    step: 20,
    startsFrom: "cpt-e2",
    stepsPerEpoch: 5,
    epochs: 4,
  };

  it("begins before training", () =>
    expect(progressOf(exampleRun, recordsOf({}))).toMatchObject({ text: "before training", share: 0 }));

  it("says epoch and stage, and the share of all planned updates", () => {
    // 20 + 20 planned updates; cpt's 20 and 10 of clinical's are done.
    expect(progressOf(exampleRun, recordsOf({ trainer: trainerRecords(stageStart, step) }))).toMatchObject({
      text: "epoch 2/4 of clinical",
      share: 0.75,
    });
  });

  it("says that training waits, until the verdict is there", () => {
    const trainer = trainerRecords(stageStart, { kind: "waiting", ...at("clinical", 2) });
    expect(progressOf(exampleRun, recordsOf({ trainer })).activity).toContain("clinical-e2");
    expect(
      progressOf(exampleRun, recordsOf({ trainer, verdicts: verdictRecords(at("clinical", 2)) })).activity,
    ).toBeUndefined();
  });
});
