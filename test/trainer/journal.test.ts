import { expect, onTestFinished, test, vi } from "vitest";

import { Journal } from "../../trainer/journal.js";
import { beforeTraining, TrainingProgress } from "../../trainer/training-progress.js";
import { makeRun } from "../support/run.js";
import { at } from "../support/trainer-records.js";

function open() {
  const run = makeRun();
  const lock = run.lock("trainer");
  const log = run.append("trainer", lock);
  onTestFinished(() => {
    log.close();
    lock.release();
  });
  const progress = new TrainingProgress(beforeTraining(lock.attempt));
  return { run, log, progress, journal: new Journal(log, progress) };
}

test("records say where training is: complete epochs, and within an epoch its number", () => {
  const { run, progress, journal } = open();
  journal.runStarted({ engine: "none", threads: 1, resumedFrom: undefined, isStopOverridden: false });
  progress.startStage("first");
  journal.stageStarted({ startsFrom: "base-e0", stepsPerEpoch: 2, epochs: 1 });
  const validated = { numTokens: 9, elapsedMs: 4 };
  journal.validated({ ...validated, lossNats: 5 });
  journal.epochStarted();
  for (const lossNats of [2, 4]) {
    progress.countUpdate({ lossNats, numTargets: 10 });
    journal.stepTaken({ lossNats, gradientNorm: 1, numTargets: 10, learningRate: 0.1, elapsedMs: 5 });
  }
  journal.validated({ ...validated, lossNats: 3.5 });
  journal.epochEnded();
  progress.endEpoch();
  journal.checkpointWritten({ isProbed: true, sizeBytes: 7 });
  journal.waiting("first-e1");
  journal.gate({ checkpoint: "first-e1", outcome: "continue", waitedMs: 3, isOverridden: true });
  journal.stageEnded("first-e1");
  journal.runEnded("first-e1");
  const records = run.read("trainer").map(({ seq: _seq, timeMs: _timeMs, attempt: _attempt, ...own }) => own);
  const step = { lossNats: 2, gradientNorm: 1, learningRate: 0.1, numTokens: 10, elapsedMs: 5 };
  expect(records).toEqual([
    { kind: "run-start", engine: "none", threads: 1, numSteps: 0 },
    { kind: "stage-start", ...at("first", 0, 0), startsFrom: "base-e0", stepsPerEpoch: 2, epochs: 1 },
    { kind: "validation", ...at("first", 0, 0), ...validated, lossNats: 5 },
    { kind: "epoch-start", ...at("first", 1, 0) },
    { kind: "step", ...at("first", 1, 1), ...step, tokensSeen: 10 },
    { kind: "step", ...at("first", 1, 2), ...step, lossNats: 4, tokensSeen: 20 },
    { kind: "validation", ...at("first", 1, 2), ...validated, lossNats: 3.5 },
    { kind: "epoch-end", ...at("first", 1, 2), lossNats: 3, tokensSeen: 20 },
    {
      kind: "checkpoint",
      ...at("first", 1, 2),
      checkpoint: "first-e1",
      probed: true,
      tokensSeen: 20,
      sizeBytes: 7,
    },
    { kind: "waiting", ...at("first", 1, 2), checkpoint: "first-e1" },
    {
      kind: "gate",
      ...at("first", 1, 2),
      checkpoint: "first-e1",
      outcome: "continue",
      waitedMs: 3,
      isOverridden: true,
    },
    { kind: "stage-end", ...at("first", 1, 2), result: "first-e1" },
    { kind: "run-end", ...at("first", 1, 2), result: "first-e1" },
  ]);
});

test("a resumed run says from where, and what it overrode", () => {
  const { run, log, progress } = open();
  progress.startStage("first");
  progress.countUpdate({ lossNats: 1, numTargets: 1 });
  new Journal(log, progress).runStarted({
    engine: "none",
    threads: 1,
    resumedFrom: "first-e0-s1",
    isStopOverridden: true,
  });
  expect(run.read("trainer")).toMatchObject([
    { kind: "run-start", numSteps: 1, resumedFrom: "first-e0-s1", overrideStop: true },
  ]);
});

test("what somebody acts on is on the disk when the call returns, and nothing else costs a flush", () => {
  const { run, log, journal } = open();
  const sync = vi.spyOn(log, "sync");
  const stopped = { message: "enough", checkpoint: "first-e1" };
  const calls: readonly (readonly [() => void, number])[] = [
    [() => journal.epochStarted(), 0],
    [() => journal.waiting("first-e1"), 0],
    [() => journal.stageEnded("first-e1"), 0],
    [() => journal.diverged(stopped), 0],
    [() => journal.checkpointWritten({ isProbed: false, sizeBytes: 1 }), 1],
    [() => journal.stopped({ ...stopped, reason: "signal" }), 1],
    [() => journal.stopped({ ...stopped, reason: "verdict", lastPassed: "base-e0" }), 1],
    [() => journal.runEnded("first-e1"), 1],
    [() => journal.sync(), 1],
  ];
  for (const [call, numSyncs] of calls) {
    sync.mockClear();
    call();
    expect(sync, String(call)).toHaveBeenCalledTimes(numSyncs);
  }
  const stops = run.read("trainer").filter(({ kind }) => kind === "stopped");
  expect(stops).toMatchObject([
    { reason: "diverged", ...stopped },
    { reason: "signal", ...stopped },
    { reason: "verdict", ...stopped, lastPassed: "base-e0" },
  ]);
  expect(stops[1]).not.toHaveProperty("lastPassed");
});
