import { expect, onTestFinished, test } from "vitest";

import { Journal } from "../../trainer/journal.js";
import { beforeTraining, TrainingProgress } from "../../trainer/training-progress.js";
import { stagesLeft } from "../../trainer/start.js";
import { makeRun } from "../support/run.js";
import { at } from "../support/trainer-records.js";

/** A run of stages `first` and `second`, three epochs each, with training at some place. */
function open(place: Partial<ReturnType<typeof at>> & { readonly updatesIntoEpoch?: number } = {}) {
  const run = makeRun();
  const lock = run.lock("trainer");
  const log = run.append("trainer", lock);
  onTestFinished(() => {
    log.close();
    lock.release();
  });
  const progress = new TrainingProgress({ ...beforeTraining(lock.attempt), ...place });
  const training = { run, description: run.readRun(), progress, journal: new Journal(log, progress) };
  return {
    training,
    left: (leftFor?: string) => {
      const { stages, startsFrom } = stagesLeft(training, leftFor);
      return [...stages.map(({ name }) => name), startsFrom];
    },
    ended: () => run.read("trainer").map(({ kind }) => kind),
  };
}

test("the model before training has every stage before it, whatever its verdict", () => {
  const { left, ended } = open();
  expect(left()).toEqual(["first", "second", "base-e0"]);
  expect(left("base-e0")).toEqual(["first", "second", "base-e0"]);
  expect(ended()).toEqual([]);
});

test("a stage goes on from its newest checkpoint, within an epoch too, until it is over", () => {
  const within = open({ ...at("first", 1, 3), updatesIntoEpoch: 1 });
  expect(within.left()).toEqual(["first", "second", "first-e1-s3"]);
  expect(within.ended()).toEqual([]);
  expect(open(at("second", 3, 12)).left()).toEqual(["second-e3"]);
});

test("a stage that is over, or left for a checkpoint, has its end on record once", () => {
  const over = open(at("first", 3, 6));
  expect(over.left()).toEqual(["second", "first-e3"]);
  expect(over.left()).toEqual(["second", "first-e3"]);
  expect(over.ended()).toEqual(["stage-end"]);
  const left = open(at("first", 2, 4));
  expect(left.left("base-e0")).toEqual(["second", "base-e0"]);
  expect(left.training.run.read("trainer")).toMatchObject([
    { kind: "stage-end", ...at("first", 2, 4), result: "base-e0" },
  ]);
});
