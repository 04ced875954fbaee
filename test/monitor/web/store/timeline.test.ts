import { describe, expect, it } from "vitest";

import { boundariesOf } from "../../../../monitor/web/chart/chart-spec.js";
import { createTimeline } from "../../../../monitor/web/store/timeline.js";
import { exampleRun, trainerRecords } from "../example-run.js";

const runStart = { kind: "run-start", engine: "eager", threads: 1, numSteps: 0 };
const stageStart = (stage: string, step: number, stepsPerEpoch: number, epochs: number) => ({
  kind: "stage-start",
  stage,
  epoch: 0,
  step,
  startsFrom: "base-e0",
  stepsPerEpoch,
  epochs,
});
const step = (stage: string, epoch: number, number: number, tokensSeen: number) => ({
  kind: "step",
  stage,
  epoch,
  step: number,
  lossNats: 1,
  gradientNorm: 1,
  learningRate: 1,
  numTokens: 1,
  tokensSeen,
  elapsedMs: 1,
});
const position = (stage: string, epoch: number, number: number, timeMs = 0) => ({
  stage,
  epoch,
  step: number,
  timeMs,
});

describe("timeline", () => {
  it("lays planned stages end to end before training", () => {
    const timeline = createTimeline(exampleRun, []);
    expect(timeline.stages.map(({ name, firstStep, firstEpoch }) => [name, firstStep, firstEpoch])).toEqual([
      ["cpt", 0, 0],
      ["clinical", 20, 2],
    ]);
    // Only the stage that training is in, or begins with, is within the axis.
    expect(timeline.extent("epoch")).toEqual([0, 2]);
    expect(timeline.at(position("base", 0, 0), "epoch")).toBe(0);
  });

  it("begins a stage where it began, when the one before was cut short", () => {
    // cpt was to take 20 updates; it ended after 10.
    const timeline = createTimeline(
      exampleRun,
      trainerRecords(
        runStart,
        stageStart("cpt", 0, 10, 2),
        step("cpt", 1, 10, 100),
        stageStart("clinical", 10, 5, 4),
        step("clinical", 1, 12, 120),
      ),
    );
    expect(timeline.stages[1]).toMatchObject({ firstStep: 10, firstEpoch: 1 });
    // 5 updates into clinical: its first epoch's end, one epoch behind cpt's one.
    expect(timeline.at(position("clinical", 1, 15), "epoch")).toBe(2);
    expect(timeline.extent("step")).toEqual([0, 30]);
    expect(boundariesOf(timeline, "epoch")).toEqual([
      { x: 0, label: "cpt" },
      { x: 1, label: "clinical" },
    ]);
  });

  it("ends with the last record once training ended", () => {
    const timeline = createTimeline(
      exampleRun,
      trainerRecords(runStart, stageStart("cpt", 0, 10, 2), step("cpt", 1, 10, 100), {
        kind: "stopped",
        stage: "cpt",
        epoch: 1,
        step: 10,
        reason: "request",
        message: "",
      }),
    );
    expect(timeline.extent("epoch")).toEqual([0, 1]);
  });

  it("has no boundary of a stage that the axis does not reach", () => {
    const timeline = createTimeline(
      exampleRun,
      trainerRecords(runStart, stageStart("cpt", 0, 10, 2), step("cpt", 1, 1, 100)),
    );
    for (const axis of ["epoch", "step", "tokens", "time"] as const)
      expect(boundariesOf(timeline, axis).map(({ label }) => label)).toEqual(["cpt"]);
  });

  it("reads tokens off the updates, and none where training was not yet", () => {
    const timeline = createTimeline(
      exampleRun,
      trainerRecords(runStart, stageStart("cpt", 0, 10, 2), step("cpt", 1, 5, 50), step("cpt", 1, 10, 90)),
    );
    expect(timeline.at(position("base", 0, 0), "tokens")).toBe(0);
    expect(timeline.at(position("cpt", 1, 10), "tokens")).toBe(90);
    expect(timeline.at(position("cpt", 2, 11), "tokens")).toBeUndefined();
  });

  it("puts an evaluation at the time of its checkpoint, not of its measuring", () => {
    const timeline = createTimeline(
      exampleRun,
      trainerRecords(runStart, {
        kind: "checkpoint",
        stage: "cpt",
        epoch: 1,
        step: 10,
        checkpoint: "cpt-e1",
        probed: true,
        tokensSeen: 1,
        sizeBytes: 1,
      }),
    );
    // run-start at 1 s, the checkpoint at 2 s, its point at 60 s
    expect(timeline.at({ ...position("cpt", 1, 10, 60_000), checkpoint: "cpt-e1" }, "time")).toBe(1);
  });
});
