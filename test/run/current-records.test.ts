import { describe, expect, it } from "vitest";

import { defined } from "../../src/defined.js";
import { closedPoints, currentTrainerRecords, ofCurrentVersions } from "../../src/run/current-records.js";
import type { MeasurementRecord, TrainerRecord, Verdict } from "../../src/run/records.js";

const at = (step: number, stage = "first", epoch = 1) => ({ stage, epoch, step });

describe("superseded records", () => {
  let seq = 0;
  const stamp = (attempt: number) => ({ seq: seq++, timeMs: 0, attempt });
  const start = (attempt: number, numSteps = 0, resumedFrom?: string): TrainerRecord => ({
    kind: "run-start",
    ...stamp(attempt),
    engine: "e",
    threads: 1,
    numSteps,
    ...defined({ resumedFrom }),
  });
  const checkpoint = (attempt: number, step: number, name: string): TrainerRecord => ({
    kind: "checkpoint",
    ...stamp(attempt),
    ...at(step),
    checkpoint: name,
    probed: true,
    tokensSeen: 0,
    sizeBytes: 1,
  });
  const stageStart = (attempt: number, step: number, stage: string): TrainerRecord => ({
    kind: "stage-start",
    ...stamp(attempt),
    ...at(step, stage, 0),
    startsFrom: "base-e0",
    stepsPerEpoch: 2,
    epochs: 3,
  });
  const stopped = (attempt: number, step: number): TrainerRecord => ({
    kind: "stopped",
    ...stamp(attempt),
    ...at(step),
    reason: "signal",
    message: "m",
  });
  const shown = (records: readonly TrainerRecord[]): string[] =>
    currentTrainerRecords(records).map(
      (record) => `${record.kind}${record.kind === "run-start" ? "" : `@${record.step}`}#${record.attempt}`,
    );

  it("are a validation before a stage's first update, with the stage's start, and no other", () => {
    const validation = (attempt: number, epoch: number, step: number, stage: string): TrainerRecord => ({
      kind: "validation",
      ...stamp(attempt),
      ...at(step, stage, epoch),
      lossNats: 1,
      numTokens: 1,
      elapsedMs: 1,
    });
    expect(
      shown([
        start(1),
        stageStart(1, 0, "first"),
        validation(1, 0, 0, "first"),
        validation(1, 1, 2, "first"),
        checkpoint(1, 2, "first-e1"),
        stageStart(1, 2, "second"),
        validation(1, 0, 2, "second"),
        start(2, 2, "first-e1"),
        stageStart(2, 2, "second"),
        validation(2, 0, 2, "second"),
      ]),
    ).toEqual([
      "run-start#1",
      "stage-start@0#1",
      "validation@0#1",
      "validation@2#1",
      "checkpoint@2#1",
      "run-start#2",
      "stage-start@2#2",
      "validation@2#2",
    ]);
  });

  it("are those of older attempts past the step that a resume went on from, and their ending", () => {
    expect(
      shown([
        start(1),
        stageStart(1, 0, "first"),
        checkpoint(1, 2, "first-e1"),
        checkpoint(1, 4, "first-e2"),
        stopped(1, 4),
        start(2, 2, "first-e1"),
        checkpoint(2, 4, "first-e2"),
      ]),
    ).toEqual(["run-start#1", "stage-start@0#1", "checkpoint@2#1", "run-start#2", "checkpoint@4#2"]);
  });

  it("include a stage that had started at the step resumed from: it is started again", () => {
    expect(
      shown([
        start(1),
        checkpoint(1, 6, "first-e3"),
        stageStart(1, 6, "second"),
        start(2, 6, "first-e3"),
        stageStart(2, 6, "second"),
      ]),
    ).toEqual(["run-start#1", "checkpoint@6#1", "run-start#2", "stage-start@6#2"]);
  });

  it("are all but the starts when a run began afresh", () => {
    expect(
      shown([start(1), checkpoint(1, 0, "base-e0"), stopped(1, 0), start(2), checkpoint(2, 0, "base-e0")]),
    ).toEqual(["run-start#1", "run-start#2", "checkpoint@0#2"]);
  });

  it("hide points and verdicts of the version, not of the name", () => {
    const trainer = [
      start(1),
      checkpoint(1, 2, "first-e1"),
      checkpoint(1, 4, "first-e2"),
      start(2, 2, "first-e1"),
      checkpoint(2, 4, "first-e2"),
    ];
    const verdict = (name: string, trainerAttempt: number): Verdict => ({
      kind: "verdict",
      ...stamp(1),
      ...at(4),
      checkpoint: name,
      trainerAttempt,
      action: "continue",
      passed: true,
      reason: "",
      warnings: [],
    });
    const verdicts = [verdict("first-e1", 1), verdict("first-e2", 1), verdict("first-e2", 2)];
    expect(ofCurrentVersions(verdicts, trainer)).toEqual([verdicts[0], verdicts[2]]);
  });
});

describe("closed points", () => {
  let seq = 0;
  const of = (attempt: number, trainerAttempt = 1) => ({
    seq: seq++,
    timeMs: 0,
    attempt,
    ...at(2),
    checkpoint: "first-e1",
    trainerAttempt,
  });
  const point = (value: number, attempt = 1, trainerAttempt = 1): MeasurementRecord => ({
    kind: "point",
    ...of(attempt, trainerAttempt),
    metric: "m",
    statistic: "mean",
    value,
  });
  const measured = (
    probe: string,
    numPoints: number,
    attempt = 1,
    trainerAttempt = 1,
  ): MeasurementRecord => ({
    kind: "measured",
    ...of(attempt, trainerAttempt),
    probe,
    numPoints,
    elapsedMs: 1,
  });
  const values = (records: readonly MeasurementRecord[]) =>
    closedPoints(records).points.map(({ value }) => value);

  it("are those with a `measured` behind them; rows of a killed monitor go", () => {
    expect(values([])).toEqual([]);
    expect(values([point(1), point(2)])).toEqual([]);
    expect(values([point(1), measured("a", 1), point(2)])).toEqual([1]);
    // attempt 1 was killed after one of two rows; attempt 2 measured both again
    expect(values([point(1, 1), point(1, 2), point(2, 2), measured("a", 2, 2)])).toEqual([1, 2]);
    // killed after its rows, before `measured`, and the probe then had no row
    expect(values([point(1, 1), measured("a", 0, 2), measured("b", 0, 2)])).toEqual([]);
  });

  it("are not taken for those of another version of the checkpoint", () => {
    expect(values([point(1, 1, 1), measured("a", 1, 1, 2)])).toEqual([]);
  });

  it("say which probes of a version are closed, skipped ones too", () => {
    const skipped: MeasurementRecord = { kind: "skipped", ...of(1), probe: "b", reason: "the engine failed" };
    const { closed } = closedPoints([measured("a", 0), point(1), skipped, point(2)]);
    expect([...(closed.get("first-e1#1") ?? [])]).toEqual(["a", "b"]);
  });
});
