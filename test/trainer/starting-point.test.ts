import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import type { RunDirectory } from "../../src/run/run-directory.js";
import { VerdictReader } from "../../trainer/verdicts.js";
import { findStartingPoint } from "../../trainer/starting-point.js";
import { makeRun } from "../support/run.js";
import {
  at,
  checkpoint,
  gate,
  judged,
  runStart,
  saved,
  stageStart,
  trained,
} from "../support/trainer-records.js";

const start = (run: RunDirectory, overrideStop = false) =>
  findStartingPoint({ run, verdicts: new VerdictReader(run), overrideStop });

describe("the starting point", () => {
  test("is nothing without a checkpoint, and the newest that is complete with one", () => {
    const run = makeRun();
    expect(start(run)).toEqual({ kind: "fresh" });
    saved(run, at("base", 0, 0));
    expect(start(run)).toMatchObject({ kind: "resume", checkpoint: "base-e0", recordedAttempt: undefined });
    saved(run, at("first", 1, 2));
    trained(run, [runStart(), checkpoint(at("base", 0, 0)), checkpoint(at("first", 1, 2))]);
    mkdirSync(join(run.path, "checkpoints", ".writing-first-e2-x"));
    expect(start(run)).toMatchObject({
      checkpoint: "first-e1",
      recordedAttempt: 1,
      folder: run.checkpointPath("first-e1"),
    });
  });

  test("is refused at a stop that nobody obeyed yet, of any checkpoint, unless overridden", () => {
    const run = makeRun();
    for (const [epoch, step] of [
      [1, 2],
      [2, 4],
    ] as const)
      saved(run, at("first", epoch, step));
    trained(run, [
      runStart(),
      stageStart("first", 0),
      checkpoint(at("first", 1, 2)),
      checkpoint(at("first", 2, 4)),
    ]);
    judged(run, { checkpoint: "first-e1", trainerAttempt: 1, action: "stop" });
    expect(() => start(run)).toThrow(
      expect.objectContaining({
        code: "RUN_STOPPED",
        message: expect.stringContaining("at first-e1: because of first-e1") as string,
      }),
    );
    expect([existsSync(run.failedPath("first-e1")), run.listCheckpoints()]).toEqual([true, ["first-e2"]]);
    expect(start(run, true)).toMatchObject({ checkpoint: "first-e2", overridden: new Set(["first-e1"]) });
    // The override is on record: the next trainer needs no other.
    trained(run, [runStart(4, "first-e2"), gate("first-e1", 4, "continue")]);
    expect(start(run)).toMatchObject({ checkpoint: "first-e2", overridden: new Set() });
  });

  test("is not refused for the stop of a version that was taken back", () => {
    const run = makeRun();
    saved(run, at("base", 0, 0));
    trained(run, [runStart(), checkpoint(at("base", 0, 0)), checkpoint(at("first", 1, 2))]);
    judged(run, { checkpoint: "first-e1", trainerAttempt: 1, action: "stop" });
    trained(run, [runStart(0, "base-e0"), checkpoint(at("first", 1, 2))]);
    saved(run, at("first", 1, 2));
    expect(start(run)).toMatchObject({ checkpoint: "first-e1", recordedAttempt: 2 });
  });
});
