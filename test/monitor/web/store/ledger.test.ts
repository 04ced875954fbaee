import { describe, expect, it } from "vitest";

import { Ledger } from "../../../../monitor/web/store/ledger.js";
import { at, measurementRecords, recordsOf, trainerRecords, verdictRecords } from "../example-run.js";

const step = (number: number) => ({
  kind: "step",
  stage: "cpt",
  epoch: 1,
  step: number,
  lossNats: 1,
  gradientNorm: 1,
  learningRate: 1,
  numTokens: 1,
  tokensSeen: number,
  elapsedMs: 1,
});
const checkpoint = (name: string, number: number) => ({
  kind: "checkpoint",
  stage: "cpt",
  epoch: number / 10,
  step: number,
  checkpoint: name,
  probed: true,
  tokensSeen: number,
  sizeBytes: 1,
});
const runStart = { kind: "run-start", engine: "eager", threads: 1, numSteps: 0 };

describe("ledger", () => {
  it("holds nothing before the first record", () => {
    expect(new Ledger().current()).toEqual({ trainer: [], points: [], probes: [], verdicts: [] });
    expect(new Ledger().lastRecordMs).toBeUndefined();
  });

  it("counts a record once, however often it comes, and keeps the order of writing", () => {
    const [first, second, third] = trainerRecords(runStart, step(1), step(2));
    const ledger = new Ledger();
    const add = (...records: (typeof first)[]) =>
      ledger.add({ type: "records", log: "trainer", records: records.flatMap((record) => record ?? []) });
    add(second, third);
    add(first, second);
    expect(ledger.current().trainer.map(({ seq }) => seq)).toEqual([0, 1, 2]);
    expect(ledger.lastRecordMs).toBe(3000);
  });

  it("hides what a resumed trainer does again, and the ending that it takes back", () => {
    const trainer = trainerRecords(
      runStart, // 0
      checkpoint("cpt-e1", 10), // 1
      step(11), // 2: superseded
      checkpoint("cpt-e2", 20), // 3: superseded
      // 4: taken back
      { kind: "stopped", stage: "cpt", epoch: 2, step: 20, reason: "signal", message: "interrupted" },
      { kind: "epoch-start", stage: "cpt", epoch: 2, step: 10 }, // 5: at the step of the resume: begins again
      { ...runStart, attempt: 2, numSteps: 10, resumedFrom: "cpt-e1" }, // 6
      { ...step(11), attempt: 2 }, // 7
    );
    expect(recordsOf({ trainer }).trainer.map(({ seq }) => seq)).toEqual([0, 1, 6, 7]);
  });

  it("hides all that a trainer did which had no complete checkpoint and was started afresh", () => {
    const trainer = trainerRecords(
      runStart, // 0
      {
        kind: "stage-start",
        stage: "cpt",
        epoch: 0,
        step: 0,
        startsFrom: "base-e0",
        stepsPerEpoch: 10,
        epochs: 2,
      }, // 1
      step(1), // 2
      { ...runStart, attempt: 2 }, // 3
      { ...step(1), attempt: 2 }, // 4
    );
    expect(recordsOf({ trainer }).trainer.map(({ seq }) => seq)).toEqual([0, 3, 4]);
  });

  it("hides points and verdicts of a checkpoint's superseded version, and keeps those of the new one", () => {
    const records = recordsOf({
      trainer: trainerRecords(
        runStart,
        checkpoint("cpt-e1", 10),
        checkpoint("cpt-e2", 20),
        { ...runStart, attempt: 2, numSteps: 10, resumedFrom: "cpt-e1" },
        { ...checkpoint("cpt-e2", 20), attempt: 2 },
      ),
      measurements: measurementRecords(
        { ...at("cpt", 1), metric: "canary.bits", statistic: "mean", value: 1 },
        { ...at("cpt", 2), metric: "canary.bits", statistic: "mean", value: 2 },
        { ...at("cpt", 2), trainerAttempt: 2, metric: "canary.bits", statistic: "mean", value: 3 },
      ),
      verdicts: verdictRecords(at("cpt", 1), at("cpt", 2), { ...at("cpt", 2), trainerAttempt: 2 }),
    });
    expect(records.points.map(({ value }) => value)).toEqual([1, 3]);
    expect(records.verdicts.map(({ seq }) => seq)).toEqual([0, 2]);
  });

  it("shows a point whose checkpoint record is still on its way", () => {
    const records = recordsOf({
      measurements: measurementRecords({
        ...at("cpt", 1),
        metric: "canary.bits",
        statistic: "mean",
        value: 1,
      }),
    });
    expect(records.points).toHaveLength(1);
  });
});
