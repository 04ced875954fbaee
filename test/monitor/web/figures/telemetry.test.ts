import { describe, expect, it } from "vitest";

import { telemetrySpecs, withGaps } from "../../../../monitor/web/figures/telemetry.js";
import { at, measurementRecords, recordsOf, sourcesOf, trainerRecords } from "../example-run.js";

const runStart = { kind: "run-start", engine: "eager", threads: 1, numSteps: 0 };
const stageStart = (stage: string, step: number) => ({
  kind: "stage-start",
  stage,
  epoch: 0,
  step,
  startsFrom: "base-e0",
  stepsPerEpoch: stage === "cpt" ? 10 : 5,
  epochs: 2,
});
const step = (stage: string, number: number, more: object = {}) => ({
  kind: "step",
  stage,
  epoch: 1,
  step: number,
  lossNats: number / 10,
  gradientNorm: 1,
  learningRate: 0.001,
  numTokens: 50,
  tokensSeen: 50 * number,
  elapsedMs: 100,
  ...more,
});
const validation = (stage: string, epoch: number, number: number, lossNats: number) => ({
  kind: "validation",
  stage,
  epoch,
  step: number,
  lossNats,
  numTokens: 10,
  elapsedMs: 1,
});

describe("telemetry", () => {
  it("is empty before the first update", () => {
    const { loss, speed } = telemetrySpecs(sourcesOf(recordsOf({ trainer: trainerRecords(runStart) })));
    expect(loss.xs).toEqual([]);
    expect(speed.lines[0]?.ys).toEqual([]);
  });

  it("draws loss, learning rate and tokens a second of each update", () => {
    const trainer = trainerRecords(runStart, stageStart("cpt", 0), step("cpt", 1), step("cpt", 2));
    const { loss, learningRate, speed } = telemetrySpecs(sourcesOf(recordsOf({ trainer }), "step"));
    expect(loss.xs).toEqual([1, 2]);
    expect(loss.lines[0]?.ys).toEqual([0.1, 0.2]);
    expect(learningRate.lines[0]?.ys).toEqual([0.001, 0.001]);
    // 50 tokens in 100 ms
    expect(speed.lines[0]?.ys).toEqual([500, 500]);
  });

  it("adds up what the probes of each evaluation took, the later time where one was measured again", () => {
    const measured = (stage: string, epoch: number, probe: string, elapsedMs: number) => ({
      ...at(stage, epoch),
      kind: "measured",
      probe,
      numPoints: 0,
      elapsedMs,
    });
    const measurements = measurementRecords(
      measured("base", 0, "canary", 500),
      measured("base", 0, "phi", 1000),
      measured("cpt", 1, "canary", 9000),
      measured("cpt", 1, "canary", 700),
      { ...at("cpt", 2), kind: "skipped", probe: "canary", reason: "out of memory" },
    );
    const { probing } = telemetrySpecs(sourcesOf(recordsOf({ measurements })));
    expect(probing.rows.map(({ checkpoint }) => checkpoint)).toEqual(["base-e0", "cpt-e1", "cpt-e2"]);
    expect(probing.lines[0]?.ys).toEqual([1.5, 0.7, null]);
  });

  it("has a gap where updates are missing, and between stages", () => {
    const kinds = withGaps(
      trainerRecords(step("cpt", 1), step("cpt", 2), step("cpt", 3), step("cpt", 6), step("clinical", 7)),
    ).map(({ kind, step: number }) => `${kind} ${number}`);
    expect(kinds).toEqual(["step 1", "step 2", "step 3", "gap 3", "step 6", "gap 6", "step 7"]);
  });

  it("takes a regular stride for what it is, not for gaps", () => {
    expect(
      withGaps(trainerRecords(step("cpt", 10), step("cpt", 20), step("cpt", 30))).map(({ kind }) => kind),
    ).toEqual(["step", "step", "step"]);
  });

  it("breaks over time where training paused", () => {
    const paused = trainerRecords(
      step("cpt", 1),
      step("cpt", 2),
      step("cpt", 3),
      step("cpt", 4, { timeMs: 60_000 }),
    );
    expect(withGaps(paused).some(({ kind }) => kind === "gap")).toBe(false);
    expect(withGaps(paused, true).map(({ kind }) => kind)).toEqual(["step", "step", "step", "gap", "step"]);
  });

  it("does not interrupt the loss where an epoch ends, nor join the held-out losses of two stages", () => {
    const trainer = trainerRecords(
      runStart,
      stageStart("cpt", 0),
      validation("cpt", 0, 0, 4),
      step("cpt", 1),
      validation("cpt", 1, 1, 3),
      step("cpt", 2),
      validation("cpt", 2, 2, 2.5),
      stageStart("clinical", 2),
      validation("clinical", 0, 2, 5),
      step("clinical", 3),
      validation("clinical", 1, 3, 2.8),
    );
    const { loss } = telemetrySpecs(sourcesOf(recordsOf({ trainer }), "step"));
    const [updates, heldOut] = loss.lines.map(({ ys }) => ys);
    // null is a gap, undefined a row of the other line
    expect(loss.xs).toEqual([0, 1, 1, 2, 2, 2, 2, 3, 3]);
    expect(updates).toEqual([undefined, 0.1, undefined, 0.2, undefined, null, undefined, 0.3, undefined]);
    expect(heldOut).toEqual([4, undefined, 3, undefined, 2.5, null, 5, undefined, 2.8]);
    expect(loss.lines[1]).toMatchObject({ label: "held out", shape: "diamond" });
  });
});
