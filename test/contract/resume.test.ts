import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { TrainerRecord } from "../../src/run/records.js";
import { currentTrainerRecords } from "../../src/run/current-records.js";
import { RunDirectory } from "../../src/run/run-directory.js";
import { runProgram, startProgram, until } from "../support/processes.js";
import { temporaryFolder } from "../support/run.js";
import { prepareTiny } from "../support/tiny-config.js";

/**
 * Real trainers are killed and go on: what they train must be what an undisturbed one trains, to the last
 * bit.
 */

let folder: string;
let prepared: RunDirectory;
let undisturbed: RunDirectory;

/** A copy of a run directory, to be disturbed. */
function copyOf(run: RunDirectory): RunDirectory {
  const path = join(temporaryFolder(), "run");
  cpSync(run.path, path, { recursive: true });
  return RunDirectory.open(path);
}

const train = (run: RunDirectory, ...more: string[]) =>
  startProgram(["train", run.path, "--unwatched", ...more]);
const recordsOf = (run: RunDirectory): TrainerRecord[] => currentTrainerRecords(run.read("trainer"));
const stepsOf = (run: RunDirectory) =>
  recordsOf(run).flatMap((record) => (record.kind === "step" ? [record] : []));
const lossesOf = (run: RunDirectory) =>
  stepsOf(run).map(({ stage, epoch, step, lossNats, gradientNorm, learningRate, tokensSeen }) => ({
    stage,
    epoch,
    step,
    lossNats,
    gradientNorm,
    learningRate,
    tokensSeen,
  }));
const weightsOf = (run: RunDirectory, checkpoint: string): Buffer =>
  readFileSync(join(run.checkpointPath(checkpoint), "model.safetensors"));
const newestCheckpoint = (run: RunDirectory) =>
  recordsOf(run).findLast((record) => record.kind === "checkpoint");

/**
 * What happened to the run as it is now, apart from times, attempts and interruptions; a trainer that goes on
 * asks the gate again.
 */
const courseOf = (run: RunDirectory) =>
  recordsOf(run).flatMap((record) => {
    if (
      record.kind === "run-start" ||
      record.kind === "gate" ||
      record.kind === "request" ||
      (record.kind === "checkpoint" && !record.probed)
    )
      return [];
    const { kind, stage, epoch, step } = record;
    return [
      {
        kind,
        stage,
        epoch,
        step,
        ...(kind === "validation" ? { lossNats: record.lossNats } : {}),
        ...("result" in record ? { result: record.result } : {}),
        ...("checkpoint" in record ? { checkpoint: record.checkpoint } : {}),
      },
    ];
  });

/** Waits for the update after which `numSteps` are done; returns at once when more are. */
const untilStep = (run: RunDirectory, program: ReturnType<typeof train>, numSteps: number) => {
  const follower = run.follow("trainer");
  return until(run, program, () =>
    follower.poll().find((record) => record.kind === "step" && record.step >= numSteps),
  );
};

/**
 * Leaves of trainer.jsonl what stands before the first record that fits: what a trainer leaves that was
 * killed at that moment.
 */
function cutLogBefore(run: RunDirectory, fits: (record: TrainerRecord) => boolean): void {
  const lines = readFileSync(run.logPath("trainer"), "utf8").split("\n");
  const at = run.read("trainer").findIndex(fits);
  if (at < 0) throw new Error("no such record");
  writeFileSync(
    run.logPath("trainer"),
    lines
      .slice(0, at)
      .map((line) => `${line}\n`)
      .join(""),
  );
}

function expectAsUndisturbed(run: RunDirectory): void {
  expect(lossesOf(run)).toEqual(lossesOf(undisturbed));
  expect(courseOf(run)).toEqual(courseOf(undisturbed));
  for (const checkpoint of ["cpt-e2", "clinical-e3"])
    expect(weightsOf(run, checkpoint).equals(weightsOf(undisturbed, checkpoint))).toBe(true);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mnemoscope-resume-"));
  // Epochs of 50 updates and more: room to be killed in.
  prepared = await prepareTiny(folder, {
    cpt: { trainingRecords: 140, dropout: 0.1 },
    top: { split: { validation: 0.1, control: 0.3 } },
  });
  const path = join(folder, "undisturbed");
  cpSync(prepared.path, path, { recursive: true });
  undisturbed = RunDirectory.open(path);
  expect(await runProgram(["train", path, "--unwatched"])).toMatchObject({ code: 0 });
  const validations = recordsOf(undisturbed).filter(({ kind }) => kind === "validation");
  expect(validations.map((record) => "epoch" in record && [record.stage, record.epoch])).toEqual([
    ...[0, 1, 2].map((epoch) => ["cpt", epoch]),
    ...[0, 1, 2, 3].map((epoch) => ["clinical", epoch]),
  ]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a killed trainer", () => {
  test("goes on, within either stage, to the losses and weights of an undisturbed one", async () => {
    const run = copyOf(prepared);
    const stepsPerEpoch = run.readRun().stages[0]?.stepsPerEpoch ?? 0;
    const places = [stepsPerEpoch + 2, 2 * stepsPerEpoch + 1];
    for (const place of places) {
      const program = train(run);
      await untilStep(run, program, place);
      expect(await program.end("SIGKILL")).toMatchObject({ signal: "SIGKILL" });
      const [step, checkpoint] = [stepsOf(run).at(-1)?.step ?? 0, newestCheckpoint(run)?.step ?? 0];
      expect(step).toBeGreaterThan(checkpoint);
      expect(run.isHeld("trainer")).toBe(false);
    }
    expect(await train(run).ended).toMatchObject({ code: 0 });
    expect(
      run
        .read("trainer")
        .flatMap((record) => (record.kind === "run-start" ? [[record.attempt, record.resumedFrom]] : [])),
    ).toEqual([
      [1, undefined],
      [2, "cpt-e1"],
      [3, "cpt-e2"],
    ]);
    expectAsUndisturbed(run);
  });

  test("starts anew where it left no checkpoint", async () => {
    const run = copyOf(prepared);
    const program = train(run);
    const follower = run.follow("trainer");
    await until(run, program, () => follower.poll().find(({ kind }) => kind === "run-start"));
    await program.end("SIGKILL");
    // Where the kill came late: what it would have left behind a moment before.
    rmSync(run.checkpointPath("base-e0"), { recursive: true, force: true });
    writeFileSync(
      run.logPath("trainer"),
      `${readFileSync(run.logPath("trainer"), "utf8").split("\n")[0] ?? ""}\n{"kind":"checkp`,
    );
    expect(await train(run).ended).toMatchObject({ code: 0 });
    expect(run.read("trainer").filter(({ kind }) => kind === "run-start")).toMatchObject([
      { attempt: 1 },
      { attempt: 2, numSteps: 0 },
    ]);
    expectAsUndisturbed(run);
  });

  test("records a checkpoint that appeared without its record, and goes on from it", async () => {
    const run = copyOf(undisturbed);
    // The moment between the rename of clinical-e1 and its record.
    cutLogBefore(run, (record) => record.kind === "checkpoint" && record.checkpoint === "clinical-e1");
    for (const later of ["clinical-e2", "clinical-e3"]) run.removeCheckpoint(later);
    expect(await train(run).ended).toMatchObject({ code: 0 });
    const recorded = run
      .read("trainer")
      .flatMap((record) =>
        record.kind === "checkpoint" && record.checkpoint === "clinical-e1" ? [record] : [],
      );
    const original = undisturbed
      .read("trainer")
      .find((record) => record.kind === "checkpoint" && record.checkpoint === "clinical-e1");
    expect(recorded).toMatchObject([
      { attempt: 2, probed: true, sizeBytes: original?.kind === "checkpoint" ? original.sizeBytes : 0 },
    ]);
    expectAsUndisturbed(run);
  });

  test("begins the next stage where it was killed between two", async () => {
    for (const kind of ["stage-end", "stage-start"] as const) {
      const run = copyOf(undisturbed);
      // The moment before the end of cpt, or before the start of clinical, is on record.
      cutLogBefore(run, (record) => record.kind === kind && record.step > 0);
      for (const later of ["clinical-e1", "clinical-e2", "clinical-e3"]) run.removeCheckpoint(later);
      expect(await train(run).ended).toMatchObject({ code: 0 });
      expect(
        run.read("trainer").filter((record) => record.kind === "stage-end" && record.stage === "cpt"),
      ).toHaveLength(1);
      expectAsUndisturbed(run);
    }
  });
});

describe("an interrupted trainer", () => {
  test("writes a checkpoint within the epoch, says so with 130, and goes on exactly", async () => {
    const run = copyOf(prepared);
    const bySignal = train(run);
    await untilStep(run, bySignal, 2);
    const ended = await bySignal.end("SIGTERM");
    expect(ended).toMatchObject({ code: 130, signal: null });
    const atSignal = recordsOf(run).findLast((record) => record.kind === "stopped");
    expect(atSignal).toMatchObject({
      reason: "signal",
      checkpoint: `cpt-e0-s${newestCheckpoint(run)?.step ?? 0}`,
    });

    const byRequest = train(run);
    const follower = run.follow("trainer");
    await until(run, byRequest, () =>
      follower.poll().find((record) => record.kind === "run-start" && record.attempt === 2),
    );
    expect(await runProgram(["stop", run.path, "--reason", "enough for today"])).toMatchObject({ code: 0 });
    expect(await byRequest.ended).toMatchObject({ code: 130 });
    const atRequest = recordsOf(run).findLast((record) => record.kind === "stopped");
    expect(atRequest).toMatchObject({ reason: "request", checkpoint: newestCheckpoint(run)?.checkpoint });
    expect(atRequest).not.toHaveProperty("message", "enough for today");
    expect(recordsOf(run).filter(({ kind }) => kind === "request")).toHaveLength(1);

    expect(await train(run).ended).toMatchObject({ code: 0 });
    expectAsUndisturbed(run);
  });
});

describe("a trainer that must not train", () => {
  test("names the last good checkpoint when training diverges", async () => {
    const run = await prepareTiny(temporaryFolder(), {
      cpt: { trainingRecords: 20, epochs: 1 },
      clinical: { learningRate: 1e30, warmupSteps: 0, clipNorm: 1e30 },
    });
    const ended = await train(run).ended;
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^TRAINING_DIVERGED: .*last good checkpoint is cpt-e1/m);
    expect(recordsOf(run).at(-1)).toMatchObject({
      kind: "stopped",
      reason: "diverged",
      checkpoint: "cpt-e1",
    });
    expect(run.listCheckpoints()).toContain("cpt-e1");
  });

  test("refuses rows that changed, of a later stage too, before it trains", async () => {
    for (const change of [
      (path: string) => writeFileSync(path, readFileSync(path, "utf8").replace('"ids":[', '"ids":[1,')),
      (path: string) => rmSync(path),
    ]) {
      const run = copyOf(prepared);
      change(run.trainingRowsPath("clinical"));
      const ended = await train(run).ended;
      expect(ended).toMatchObject({ code: 2, stdout: "" });
      expect(ended.stderr).toMatch(/^RUN_CHANGED: .*clinical\.jsonl/);
      expect(run.read("trainer")).toEqual([]);
    }
  });

  test("says that a finished run is finished, and of what", async () => {
    const ended = await train(undisturbed).ended;
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/^RUN_EXISTS: .* is finished: its result is clinical-e3/);
  });
});
