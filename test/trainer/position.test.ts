import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import type { TrainerRecord, Verdict } from "../../src/run/records.js";
import type { Unstamped } from "../../src/run/log.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import { pruneCheckpoints } from "../../trainer/checkpoint-writer.js";
import { actionOf, VerdictReader, waitForVerdict } from "../../trainer/gate.js";
import { findStartingPoint, ungated } from "../../trainer/position.js";
import { makeRun } from "../support/run.js";

type Record = Unstamped<TrainerRecord>;
const at = (stage: string, epoch: number, step: number) => ({ stage, epoch, step });
const runStart = (numSteps = 0, resumedFrom?: string): Record => ({
  kind: "run-start",
  engine: "none",
  threads: 1,
  numSteps,
  ...(resumedFrom === undefined ? {} : { resumedFrom }),
});
const stageStart = (stage: string, step: number): Record => ({
  kind: "stage-start",
  ...at(stage, 0, step),
  startsFrom: "base-e0",
  stepsPerEpoch: 2,
  epochs: 3,
});
const checkpoint = (stage: string, epoch: number, step: number, probed = true): Record => ({
  kind: "checkpoint",
  ...at(stage, epoch, step),
  checkpoint: `${stage}-e${epoch}`,
  probed,
  tokensSeen: 0,
  sizeBytes: 0,
});
const gate = (
  name: string,
  step: number,
  outcome: Extract<TrainerRecord, { kind: "gate" }>["outcome"],
): Record => ({
  kind: "gate",
  ...at("first", 0, step),
  checkpoint: name,
  outcome,
  waitedMs: 0,
});

/** Appends the records of one attempt after another. */
function trained(run: RunDirectory, ...attempts: readonly (readonly Record[])[]): void {
  for (const records of attempts) {
    const lock = run.lock("trainer");
    const log = run.append("trainer", lock);
    log.append(...records);
    log.close();
    lock.release();
  }
}

function judged(
  run: RunDirectory,
  name: string,
  trainerAttempt: number,
  action: Verdict["action"],
  lastPassed?: string,
): void {
  const lock = run.lock("monitor");
  const log = run.append("verdicts", lock);
  const verdict = {
    ...at("first", 1, 2),
    checkpoint: name,
    trainerAttempt,
    action,
    passed: action === "continue",
    reason: `because of ${name}`,
    warnings: [],
  };
  log.append({ kind: "verdict", ...verdict, ...(lastPassed === undefined ? {} : { lastPassed }) });
  log.close();
  lock.release();
}

/** A checkpoint as far as a trainer looks for its place. */
function saved(run: RunDirectory, stage: string, epoch: number, step: number): void {
  const folder = join(run.checkpointPath(`${stage}-e${epoch}`), "trainer-state");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "state.json"),
    JSON.stringify({
      ...at(stage, epoch, step),
      updatesIntoEpoch: 0,
      tokensSeen: 0,
      epochLoss: [0, 0],
      attempt: 1,
      numUpdates: step,
    }),
  );
}

const start = (run: RunDirectory, overrideStop = false) =>
  findStartingPoint(run, new VerdictReader(run), { overrideStop });

describe("checkpoints that no gate let pass", () => {
  test(
    "are those without an outcome, with a stop that was not overridden, or with a stage that is not " +
      "begun",
    () => {
      const run = makeRun();
      const base = [
        runStart(),
        checkpoint("base", 0, 0),
        gate("base-e0", 0, "continue"),
        stageStart("first", 0),
      ];
      trained(run, [
        ...base,
        checkpoint("first", 1, 2),
        checkpoint("first", 2, 4),
        gate("first-e1", 4, "stop"),
        checkpoint("first", 3, 6, false),
      ]);
      expect(ungated(run.read("trainer"))).toEqual([
        { checkpoint: "first-e1", attempt: 1 },
        { checkpoint: "first-e2", attempt: 1 },
      ]);
      trained(run, [
        runStart(4, "first-e2"),
        gate("first-e1", 4, "continue"),
        gate("first-e2", 4, "next-stage"),
      ]);
      expect(ungated(run.read("trainer"))).toEqual([{ checkpoint: "first-e2", attempt: 1 }]);
      trained(run, [runStart(4, "first-e2"), stageStart("second", 4), checkpoint("second", 1, 6)]);
      expect(ungated(run.read("trainer"))).toEqual([{ checkpoint: "second-e1", attempt: 3 }]);
    },
  );

  test("are without those that a resumed trainer took back", () => {
    const run = makeRun();
    trained(run, [runStart(), checkpoint("base", 0, 0), checkpoint("first", 1, 2)], [runStart(0, "base-e0")]);
    expect(ungated(run.read("trainer"))).toEqual([{ checkpoint: "base-e0", attempt: 1 }]);
  });
});

describe("the starting point", () => {
  test("is nothing without a checkpoint, and the newest that is complete with one", () => {
    const run = makeRun();
    expect(start(run)).toEqual({ kind: "fresh" });
    saved(run, "base", 0, 0);
    expect(start(run)).toMatchObject({ kind: "resume", checkpoint: "base-e0", recordedAttempt: undefined });
    saved(run, "first", 1, 2);
    trained(run, [runStart(), checkpoint("base", 0, 0), checkpoint("first", 1, 2)]);
    mkdirSync(join(run.path, "checkpoints", ".writing-first-e2-x"));
    expect(start(run)).toMatchObject({
      checkpoint: "first-e1",
      recordedAttempt: 1,
      folder: run.checkpointPath("first-e1"),
    });
  });

  test(
    "is refused at a stop that nobody obeyed yet, of any checkpoint, and given with it when " + "overridden",
    () => {
      const run = makeRun();
      for (const [epoch, step] of [
        [1, 2],
        [2, 4],
      ] as const)
        saved(run, "first", epoch, step);
      trained(run, [
        runStart(),
        stageStart("first", 0),
        checkpoint("first", 1, 2),
        checkpoint("first", 2, 4),
      ]);
      judged(run, "first-e1", 1, "stop");
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
    },
  );

  test("is not refused for the stop of a writing that was taken back", () => {
    const run = makeRun();
    saved(run, "base", 0, 0);
    trained(run, [runStart(), checkpoint("base", 0, 0), checkpoint("first", 1, 2)]);
    judged(run, "first-e1", 1, "stop");
    trained(run, [runStart(0, "base-e0"), checkpoint("first", 1, 2)]);
    saved(run, "first", 1, 2);
    expect(start(run)).toMatchObject({ checkpoint: "first-e1", recordedAttempt: 2 });
  });
});

describe("a verdict", () => {
  const verdict = (action: Verdict["action"], lastPassed?: string): Verdict => ({
    kind: "verdict",
    seq: 0,
    timeMs: 0,
    attempt: 1,
    ...at("first", 1, 2),
    checkpoint: "first-e1",
    trainerAttempt: 1,
    action,
    passed: action === "continue",
    reason: "",
    warnings: [],
    ...(lastPassed === undefined ? {} : { lastPassed }),
  });

  test("that asks for the next stage is a stop where there is none, or nothing to start it from", () => {
    expect(actionOf(verdict("next-stage", "base-e0"), false)).toBe("next-stage");
    expect(actionOf(verdict("next-stage", "base-e0"), true)).toBe("stop");
    expect(actionOf(verdict("next-stage"), false)).toBe("stop");
    expect(actionOf(verdict("continue"), true)).toBe("continue");
  });

  test("counts for the writing that it judged alone, and before an interruption", async () => {
    const run = makeRun();
    judged(run, "first-e1", 1, "continue");
    let numBeats = 0;
    const wait = (attempt: number, isInterrupted: boolean) =>
      waitForVerdict({
        run,
        verdicts: new VerdictReader(run),
        checkpoint: "first-e1",
        attempt,
        isInterrupted: () => isInterrupted,
        beat: () => numBeats++,
        gate: { mode: "wait", silenceSeconds: 0.12, probeSeconds: 100, onSilence: "stop", maxLag: 1 },
      });
    expect(await wait(1, true)).toMatchObject({ outcome: "verdict" });
    expect(await wait(2, true)).toEqual({ outcome: "interrupted" });
    expect(await wait(2, false)).toMatchObject({
      outcome: "silence",
      message: expect.stringContaining("no live monitor") as string,
    });
    expect(numBeats).toBeGreaterThan(1);
  });

  test("is waited for longer while a monitor lives, and not for ever", async () => {
    const run = makeRun();
    const lock = run.lock("monitor");
    const outcome = await waitForVerdict({
      run,
      verdicts: new VerdictReader(run),
      checkpoint: "first-e1",
      attempt: 1,
      isInterrupted: () => false,
      beat: () => undefined,
      gate: { mode: "wait", silenceSeconds: 0.01, probeSeconds: 0.15, onSilence: "stop", maxLag: 1 },
    });
    lock.release();
    expect(outcome).toMatchObject({
      outcome: "silence",
      message: expect.stringContaining("took more than 0.15 s over first-e1") as string,
    });
  });
});

test("pruning keeps the recent ones and those that are always needed", () => {
  const run = makeRun();
  for (const [epoch, step] of [
    [1, 2],
    [2, 4],
    [3, 6],
    [4, 8],
  ] as const)
    saved(run, "first", epoch, step);
  const removed = pruneCheckpoints(run, {
    recentFirst: ["first-e4", "first-e3", "first-e2", "first-e1"],
    keep: 2,
    always: new Set(["first-e1"]),
  });
  expect(removed).toEqual(["first-e2"]);
  expect(run.listCheckpoints().sort()).toEqual(["first-e1", "first-e3", "first-e4"]);
});
