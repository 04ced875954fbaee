import { expect, onTestFinished, test } from "vitest";

import type { RunDirectory } from "../../src/run/run-directory.js";
import { InterruptionWatch } from "../../trainer/interruption.js";
import { Journal } from "../../trainer/journal.js";
import { beforeTraining, TrainingProgress } from "../../trainer/training-progress.js";
import { makeRun } from "../support/run.js";

/** A trainer's watch; its lock and log are given back when the test, or the attempt, is over. */
function watchOf(run: RunDirectory, signal?: AbortSignal) {
  const lock = run.lock("trainer");
  const log = run.append("trainer", lock);
  let isOpen = true;
  const end = (): void => {
    if (!isOpen) return;
    isOpen = false;
    log.close();
    lock.release();
  };
  onTestFinished(end);
  const progress = new TrainingProgress(beforeTraining(lock.attempt));
  const watch = new InterruptionWatch({ run, journal: new Journal(log, progress), signal });
  return { watch, progress, end };
}
const handledOf = (run: RunDirectory) => run.read("trainer").filter(({ kind }) => kind === "request");

test("nothing asks for the end until a signal comes, and from then on it always does", () => {
  const run = makeRun();
  const control = new AbortController();
  const { watch } = watchOf(run, control.signal);
  expect(watch.check()).toBeUndefined();
  control.abort();
  const signalled = { reason: "signal", message: "interrupted by a signal" };
  expect(watch.check()).toEqual(signalled);
  run.makeRequest("stop", "somebody");
  expect(watch.check()).toEqual(signalled);
  // Left for the next trainer: this one ends already.
  expect(handledOf(run)).toEqual([]);
});

test("a request to stop is recorded where training is, once, and ends one trainer", () => {
  const run = makeRun();
  const first = watchOf(run);
  first.progress.startStage("first");
  first.progress.countUpdate({ lossNats: 1, numTargets: 1 });
  run.makeRequest("override", "somebody");
  expect(first.watch.check()).toBeUndefined();
  const { id } = run.makeRequest("stop", "the page", "a word that stays in the request");
  const asked = { reason: "request", message: "stop requested by the page" };
  expect(first.watch.check()).toEqual(asked);
  expect(first.watch.check()).toEqual(asked);
  expect(handledOf(run)).toMatchObject([
    { kind: "request", stage: "first", epoch: 0, step: 1, id, request: "stop" },
  ]);
  first.end();
  const second = watchOf(run);
  expect(second.watch.check()).toBeUndefined();
  expect(handledOf(run)).toHaveLength(1);
});

test("of several requests all are handled, and the first is the reason", () => {
  const run = makeRun();
  const { watch } = watchOf(run);
  const ids = ["one", "two"].map((by) => run.makeRequest("stop", by).id);
  const message = watch.check()?.message;
  // Requests of one millisecond have no order.
  expect(["stop requested by one", "stop requested by two"]).toContain(message);
  expect(new Set(handledOf(run).map((record) => (record.kind === "request" ? record.id : "")))).toEqual(
    new Set(ids),
  );
});
