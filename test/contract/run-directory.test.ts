import { fork, spawnSync, type ChildProcess } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

import { MnemoscopeError } from "../../src/errors.js";
import type { MeasurementRecord, TrainerRecord, Verdict } from "../../src/run/records.js";
import { closedPoints, currentTrainerRecords, ofCurrentVersions } from "../../src/run/current-records.js";
import type { Lock } from "../../src/run/lock.js";
import { RunDirectory } from "../../src/run/run-directory.js";
import { makeRun, temporaryFolder, tinyConfig, tinyRun } from "../support/run.js";

const lock = (attempt: number): Lock => ({ attempt, beat: () => undefined, release: () => undefined });
const at = (step: number, stage = "first", epoch = 1) => ({ stage, epoch, step });
const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof MnemoscopeError ? error.code : String(error);
  }
};

describe("creating and opening", () => {
  it("refuses a path that is taken, a folder without run.json, and a newer schema by name", () => {
    const run = makeRun();
    expect(codeOf(() => RunDirectory.create(run.path))).toBe("RUN_EXISTS");
    expect(codeOf(() => RunDirectory.open(temporaryFolder()))).toBe("RUN_NOT_FOUND");
    run.writeRun({ ...tinyRun(tinyConfig()), schema: 99 });
    expect(codeOf(() => RunDirectory.open(run.path))).toBe("SCHEMA_NEWER");
    writeFileSync(join(run.path, "run.json"), "{");
    expect(codeOf(() => RunDirectory.open(run.path))).toBe("RECORD_CORRUPT");
  });

  it("keeps fields that it does not know", () => {
    const run = makeRun();
    run.writeRun({ ...tinyRun(tinyConfig()), future: "kept" });
    expect(run.readRun()["future"]).toBe("kept");
  });

  it("keeps probe/ and training/ to its owner", () => {
    const run = makeRun();
    for (const folder of ["probe", "training"]) expect(statSync(join(run.path, folder)).mode & 0o077).toBe(0);
    run.writeProbeSet(
      [{ kind: "header", schema: 1, endOfTextId: 0, alphabetIds: [] }],
      [],
      new Uint8Array(32),
    );
    expect(statSync(run.keyPath).mode & 0o077).toBe(0);
  });
});

describe("appending and following", () => {
  it("cuts a torn tail back to the last line break and goes on with seq", () => {
    const run = makeRun();
    const first = run.append("trainer", lock(1));
    first.append({ kind: "epoch-start", ...at(0) }, { kind: "epoch-start", ...at(2, "first", 2) });
    first.close();
    appendFileSync(run.logPath("trainer"), '{"kind":"epoch-start","seq":2,"ti');
    expect(run.read("trainer")).toHaveLength(2);
    const second = run.append("trainer", lock(2));
    second.append({ kind: "epoch-start", ...at(4, "first", 3) });
    second.close();
    expect(run.read("trainer").map(({ seq, attempt }) => [seq, attempt])).toEqual([
      [0, 1],
      [1, 1],
      [2, 2],
    ]);
  });

  it("cuts a file that is nothing but a torn line, longer than a buffer", () => {
    const run = makeRun();
    writeFileSync(run.logPath("trainer"), `{"kind":"${"x".repeat(200_000)}`);
    const log = run.append("trainer", lock(1));
    log.append({ kind: "epoch-start", ...at(0) });
    log.close();
    expect(run.read("trainer").map(({ seq }) => seq)).toEqual([0]);
  });

  it("names the damaged line in the middle of a file, every time it is read", () => {
    const run = makeRun();
    const log = run.append("trainer", lock(1));
    log.append({ kind: "epoch-start", ...at(0) });
    const follower = run.follow("trainer");
    expect(follower.poll()).toHaveLength(1);
    appendFileSync(run.logPath("trainer"), "damaged\n");
    log.append({ kind: "epoch-start", ...at(1) });
    log.close();
    expect(() => follower.poll()).toThrow(/line 2, is not JSON/);
    expect(() => follower.poll()).toThrow(/line 2, is not JSON/);
    expect(() => run.read("trainer")).toThrow(/line 2/);
  });

  it("gives a follower whole lines only, each once, with letters of several bytes unharmed", () => {
    const run = makeRun();
    const follower = run.follow("verdicts");
    expect(follower.poll()).toEqual([]);
    const line = Buffer.from(
      `${JSON.stringify({ kind: "answer", seq: 0, timeMs: 1, attempt: 1, request: "r", answer: "über" })}\n`,
    );
    const cut = line.indexOf(0xc3) + 1; // within ü
    appendFileSync(run.logPath("verdicts"), line.subarray(0, cut));
    expect(follower.poll()).toEqual([]);
    appendFileSync(run.logPath("verdicts"), line.subarray(cut));
    expect(follower.poll()).toMatchObject([{ answer: "über" }]);
    expect(follower.poll()).toEqual([]);
  });

  it("writes nothing of a batch with a record that no reader would accept", () => {
    const run = makeRun();
    const log = run.append("measurements", lock(1));
    const point = {
      kind: "point",
      ...at(0),
      checkpoint: "first-e1",
      trainerAttempt: 1,
      metric: "loss.mean",
      statistic: "mean",
    } as const;
    expect(codeOf(() => log.append({ ...point, value: 1 }, { ...point, value: NaN }))).toBe("RECORD_CORRUPT");
    expect(codeOf(() => log.append({ ...point, value: Infinity }))).toBe("RECORD_CORRUPT");
    log.append({ ...point, value: 2 });
    log.close();
    expect(run.read("measurements")).toMatchObject([{ seq: 0, value: 2 }]);
  });
});

describe("locks", () => {
  const startTimeOf = (pid: number): string => {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  };
  const writeLock = (
    run: RunDirectory,
    content: { pid: number; startTime: string; host?: string; beatMs?: number },
  ): void =>
    writeFileSync(
      join(run.path, "trainer.lock"),
      JSON.stringify({ host: hostname(), attempt: 4, beatMs: Date.now(), token: "old", ...content }),
    );
  const deadPid = (): number => spawnSync("true").pid;

  it("is refused while its holder lives, in this process too, and free after release", () => {
    const run = makeRun();
    const held = run.lock("trainer");
    expect(held.attempt).toBe(1);
    expect(run.isHeld("trainer")).toBe(true);
    expect(codeOf(() => run.lock("trainer"))).toBe("RUN_LOCKED");
    expect(codeOf(() => run.lock("monitor"))).toBeUndefined();
    held.release();
    expect(run.isHeld("trainer")).toBe(false);
    expect(run.lock("trainer").attempt).toBe(1); // nothing was recorded under attempt 1
  });

  it("is taken from a dead pid and from a pid that another process has now, with the next attempt", () => {
    for (const holder of [
      { pid: deadPid(), startTime: "1" },
      { pid: process.pid, startTime: `${startTimeOf(process.pid)}0` },
    ]) {
      const run = makeRun();
      writeLock(run, holder);
      expect(run.isHeld("trainer")).toBe(false);
      expect(run.lock("trainer").attempt).toBe(5);
      expect(readdirSync(run.path).filter((name) => name.startsWith("trainer.lock"))).toEqual([
        "trainer.lock",
      ]);
    }
  });

  it("trusts the beat of a holder on another machine, for a minute", () => {
    const run = makeRun();
    writeLock(run, { pid: 1, startTime: "1", host: "elsewhere" });
    expect(codeOf(() => run.lock("trainer"))).toBe("RUN_LOCKED");
    writeLock(run, { pid: 1, startTime: "1", host: "elsewhere", beatMs: Date.now() - 61_000 });
    expect(run.lock("trainer").attempt).toBe(5);
  });

  it("is inherited from an heir that died before it could take it", () => {
    const run = makeRun();
    writeLock(run, { pid: deadPid(), startTime: "1" });
    const heir = { pid: deadPid(), startTime: "1", host: hostname(), attempt: 5, beatMs: 0, token: "heir" };
    writeFileSync(join(run.path, "trainer.lock.heir-of-old"), JSON.stringify(heir));
    run.lock("trainer");
    expect(run.isHeld("trainer")).toBe(true);
    expect(readdirSync(run.path).filter((name) => name.startsWith("trainer.lock"))).toEqual(["trainer.lock"]);
  });

  it("does not take a lock that was replaced since it was looked at", () => {
    const run = makeRun();
    writeLock(run, { pid: deadPid(), startTime: "1" });
    const living = {
      pid: process.pid,
      startTime: startTimeOf(process.pid),
      host: hostname(),
      attempt: 5,
      beatMs: 0,
      token: "rival",
    };
    writeFileSync(join(run.path, "trainer.lock.heir-of-old"), JSON.stringify(living));
    expect(codeOf(() => run.lock("trainer"))).toBe("RUN_LOCKED");
  });

  it("goes to exactly one of several rivals, for a free lock and for a killed holder's", async () => {
    const run = makeRun();
    const rivals: ChildProcess[] = [];
    onTestFinished(() => rivals.forEach((rival) => rival.kill("SIGKILL")));
    const program = fileURLToPath(new URL("../support/rival.mjs", import.meta.url));
    for (let round = 1; round <= 4; round++) {
      const answers = await Promise.all(
        Array.from({ length: 5 }, async () => {
          const child = fork(program, [run.path]);
          rivals.push(child);
          const answer = await new Promise<{ attempt?: number; code?: string }>((resolve) =>
            child.once("message", (message) => resolve(message as { attempt?: number; code?: string })),
          );
          return { child, ...answer };
        }),
      );
      const [winner, ...others] = answers.filter(({ attempt }) => attempt !== undefined);
      expect(others).toEqual([]);
      expect(winner?.attempt).toBe(round);
      expect(answers.filter(({ code }) => code === "RUN_LOCKED")).toHaveLength(4);
      const ended = new Promise((resolve) => winner?.child.once("exit", resolve));
      winner?.child.kill("SIGKILL");
      await ended;
      expect(run.isHeld("trainer")).toBe(false);
    }
  });

  it("goes on counting attempts from the records after a clean release", () => {
    const run = makeRun();
    const held = run.lock("trainer");
    const log = run.append("trainer", held);
    log.append({ kind: "epoch-start", ...at(0) });
    log.close();
    held.release();
    expect(run.lock("trainer").attempt).toBe(2);
  });
});

describe("superseded records", () => {
  let seq = 0;
  const stamp = (attempt: number) => ({ seq: seq++, timeMs: 0, attempt });
  const start = (attempt: number, numSteps = 0, resumedFrom?: string): TrainerRecord => ({
    kind: "run-start",
    ...stamp(attempt),
    engine: "e",
    threads: 1,
    numSteps,
    ...(resumedFrom === undefined ? {} : { resumedFrom }),
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

  it("hide points and verdicts of the writing, not of the name", () => {
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

  it("are not taken for those of another writing of the checkpoint", () => {
    expect(values([point(1, 1, 1), measured("a", 1, 1, 2)])).toEqual([]);
  });

  it("say which probes of a writing are closed, skipped ones too", () => {
    const skipped: MeasurementRecord = { kind: "skipped", ...of(1), probe: "b", reason: "the engine failed" };
    const { closed } = closedPoints([measured("a", 0), point(1), skipped, point(2)]);
    expect([...(closed.get("first-e1#1") ?? [])]).toEqual(["a", "b"]);
  });
});

describe("checkpoints", () => {
  it("appear complete or not at all", async () => {
    const run = makeRun();
    const sizeBytes = await run.writeCheckpoint("first-e1", async (folder) => {
      expect(run.listCheckpoints()).toEqual([]);
      mkdirSync(join(folder, "trainer-state"));
      writeFileSync(join(folder, "trainer-state", "state.json"), "12345");
      return Promise.resolve();
    });
    expect(sizeBytes).toBe(5);
    expect(run.listCheckpoints()).toEqual(["first-e1"]);
    await expect(
      run.writeCheckpoint("first-e2", async () => Promise.reject(new Error("disk full"))),
    ).rejects.toThrow("disk full");
    expect(readdirSync(join(run.path, "checkpoints"))).toEqual(["first-e1"]);
  });

  it("move an older writing of their name aside, and leave .failed alone when nothing is to move", async () => {
    const run = makeRun();
    const write = (content: string) =>
      run.writeCheckpoint("first-e1", async (folder) => {
        writeFileSync(join(folder, "w"), content);
        return Promise.resolve();
      });
    await write("old");
    await write("new");
    expect(readFileSync(join(run.checkpointPath("first-e1"), "w"), "utf8")).toBe("new");
    expect(readFileSync(join(run.path, "checkpoints", ".superseded", "first-e1", "w"), "utf8")).toBe("old");
    run.moveToFailed("first-e1");
    run.moveToFailed("first-e1");
    expect(run.listCheckpoints()).toEqual([]);
    expect(run.listFailed()).toEqual(["first-e1"]);
    await write("third");
    run.moveToFailed("first-e1");
    expect(run.listFailed()).toEqual(["first-e1"]);
    expect(readFileSync(join(run.failedPath("first-e1"), "w"), "utf8")).toBe("third");
  });

  it("that a killed writer left half-done are swept", () => {
    const run = makeRun();
    mkdirSync(join(run.path, "checkpoints", ".writing-first-e1-x"));
    mkdirSync(join(run.path, "checkpoints", "first-e2"));
    run.sweepCheckpoints();
    expect(readdirSync(join(run.path, "checkpoints"))).toEqual(["first-e2"]);
    run.removeCheckpoint("first-e2");
    expect(readdirSync(join(run.path, "checkpoints"))).toEqual([]);
  });
});

describe("requests, outcomes and cursors", () => {
  it("reads requests in the order of time, and nothing else in the folder", () => {
    const run = makeRun();
    const first = run.makeRequest("stop", "a person", "enough");
    const second = run.makeRequest("override", "a person");
    writeFileSync(join(run.path, "requests", ".half.tmp"), "{");
    expect(
      run
        .readRequests()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([first.id, second.id].sort());
    expect(run.readRequests().map(({ timeMs }) => timeMs)).toEqual(
      [...run.readRequests().map(({ timeMs }) => timeMs)].sort(),
    );
    writeFileSync(join(run.path, "requests", `${first.id}.json`), '{"id":');
    expect(codeOf(() => run.readRequests())).toBe("RECORD_CORRUPT");
  });

  it("tells a checkpoint without outcomes from one that was not probed", () => {
    const run = makeRun();
    expect(run.readOutcomes("first-e1")).toBeUndefined();
    run.writeOutcomes("first-e1", []);
    expect(run.readOutcomes("first-e1")).toEqual([]);
    const canary = {
      kind: "canary",
      id: "c",
      tier: 1,
      stage: "first",
      bits: NaN,
      isExtracted: false,
      isBorderline: false,
    } as const;
    expect(codeOf(() => run.writeOutcomes("first-e1", [canary]))).toBe("RECORD_CORRUPT");
    expect(run.readOutcomes("first-e1")).toEqual([]);
  });

  it("keeps cursors, which start before the first record", () => {
    const run = makeRun();
    expect(run.readCursor("influx")).toBeUndefined();
    run.writeCursor("influx", 12);
    expect(run.readCursor("influx")).toBe(12);
    expect(readdirSync(join(run.path, "cursors"))).toEqual(["influx.json"]);
    expect(existsSync(join(run.path, "cursors", "other.json"))).toBe(false);
  });
});
