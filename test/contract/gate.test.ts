import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Config } from "../../src/run/config.js";
import type { TrainerRecord } from "../../src/run/records.js";
import { currentTrainerRecords } from "../../src/run/current-records.js";
import { RunDirectory } from "../../src/run/run-directory.js";
import { startJudge } from "../support/judge.js";
import { runProgram, startProgram, until, type Program } from "../support/processes.js";
import { temporaryFolder } from "../support/run.js";
import { prepareTiny } from "../support/tiny-config.js";

/** Real trainers at the gate. The verdicts come from the test, by the monitor's own lock and log. */

let folder: string;
let prepared: RunDirectory;

/** A fresh copy of the prepared run, with another gate; `gate` is not among what a run rests on. */
function runWith(gate: Partial<Config["gate"]>): RunDirectory {
  const path = join(temporaryFolder(), "run");
  cpSync(prepared.path, path, { recursive: true });
  const run = RunDirectory.open(path);
  const description = run.readRun();
  run.writeRun({
    ...description,
    config: { ...description.config, gate: { ...description.config.gate, ...gate } },
  });
  return run;
}

const train = (run: RunDirectory, ...more: string[]): Program => startProgram(["train", run.path, ...more]);
const recordsOf = (run: RunDirectory): TrainerRecord[] => currentTrainerRecords(run.read("trainer"));
const gatesOf = (run: RunDirectory) =>
  recordsOf(run).flatMap((record) =>
    record.kind === "gate" ? [`${record.checkpoint} ${record.outcome}`] : [],
  );
const pass = (checkpoint: string) => ({ action: "continue", passed: true, lastPassed: checkpoint }) as const;
const stop = { action: "stop", passed: false, lastPassed: "base-e0" } as const;
const untilWaitingFor = (run: RunDirectory, program: Program, checkpoint: string) =>
  until(run, program, () =>
    run.read("trainer").find((record) => record.kind === "waiting" && record.checkpoint === checkpoint),
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mnemoscope-gate-"));
  prepared = await prepareTiny(folder, {
    cpt: { trainingRecords: 12, epochs: 4 },
    clinical: { trainingRecords: 8, epochs: 1 },
    top: { checkpoints: { keep: 1 } },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a stop", () => {
  test("ends the run with 3, takes the checkpoint out of use, stands until overridden", async () => {
    const run = runWith({});
    const strict = startJudge(run, (checkpoint) =>
      checkpoint === "cpt-e2" ? { ...stop, lastPassed: "cpt-e1" } : pass(checkpoint),
    );
    const ended = await train(run).ended;
    expect(ended.code).toBe(3);
    expect(ended.stdout).toMatch(/decided on cpt-e2; result: cpt-e1/);
    expect(recordsOf(run).at(-1)).toMatchObject({
      kind: "stopped",
      reason: "verdict",
      checkpoint: "cpt-e2",
      lastPassed: "cpt-e1",
    });
    expect(run.listFailed()).toEqual(["cpt-e2"]);
    // `keep` is 1: cpt-e1 stays because it passed last.
    expect(run.listCheckpoints().sort()).toEqual(["base-e0", "cpt-e1"]);
    strict.stop();

    const refused = await train(run).ended;
    expect(refused.code).toBe(3);
    expect(refused.stderr).toMatch(/^RUN_STOPPED: .*decided on cpt-e2 .*--override-stop/);
    expect(run.read("trainer").filter(({ kind }) => kind === "run-start")).toHaveLength(1);

    startJudge(run, pass);
    expect(await train(run, "--resume", "--override-stop").ended).toMatchObject({ code: 0 });
    expect(recordsOf(run).filter(({ kind }) => kind === "run-start")).toMatchObject([
      {},
      { overrideStop: true, resumedFrom: "cpt-e2" },
    ]);
    expect(
      recordsOf(run)
        .filter((record) => record.kind === "gate" && record.checkpoint === "cpt-e2")
        .at(-1),
    ).toMatchObject({ outcome: "continue", isOverridden: true });
    // Stage ends and base are kept past `keep`; the checkpoint that failed stays where it is.
    expect(run.listCheckpoints().sort()).toEqual(["base-e0", "clinical-e1", "cpt-e4"]);
    expect(run.listFailed()).toEqual(["cpt-e2"]);
  });

  test("that comes late names its checkpoint, and nothing unjudged is pruned meanwhile", async () => {
    const run = runWith({ mode: "async", maxLag: 2 });
    // Silent from cpt-e1 on, until the trainer may go no further.
    startJudge(run, (checkpoint, records) => {
      if (checkpoint === "base-e0") return pass(checkpoint);
      if (!records.some((record) => record.kind === "waiting" && record.checkpoint === "cpt-e1"))
        return undefined;
      if (checkpoint === "cpt-e1")
        expect(run.listCheckpoints().sort()).toEqual(["base-e0", "cpt-e1", "cpt-e2", "cpt-e3"]);
      return checkpoint === "cpt-e1" ? stop : pass(checkpoint);
    });
    expect(await train(run).ended).toMatchObject({ code: 3 });
    expect(recordsOf(run).at(-1)).toMatchObject({
      kind: "stopped",
      reason: "verdict",
      checkpoint: "cpt-e1",
      lastPassed: "base-e0",
    });
    expect(run.listFailed()).toEqual(["cpt-e1"]);
    expect(gatesOf(run)).toEqual(["base-e0 continue", "cpt-e1 stop"]);
  });

  test("on an older checkpoint is not forgotten when the trainer is killed before it obeys", async () => {
    const run = runWith({ mode: "async", maxLag: 2 });
    const silent = startJudge(run, (checkpoint) => (checkpoint === "base-e0" ? pass(checkpoint) : undefined));
    const program = train(run);
    await untilWaitingFor(run, program, "cpt-e1");
    await program.end("SIGKILL");
    silent.stop();
    startJudge(run, (checkpoint) => (checkpoint === "cpt-e1" ? stop : pass(checkpoint)));
    const refused = await train(run).ended;
    expect(refused.code).toBe(3);
    expect(refused.stderr).toMatch(/^RUN_STOPPED: .* at cpt-e1: decided on cpt-e1/);
    expect(run.listFailed()).toEqual(["cpt-e1"]);
    expect(await train(run, "--resume", "--override-stop").ended).toMatchObject({ code: 0 });
    expect(gatesOf(run).slice(0, 4)).toEqual([
      "base-e0 continue",
      "cpt-e1 continue",
      "cpt-e2 continue",
      "cpt-e3 continue",
    ]);
  });
});

test("what nobody could judge breaks no rule: training goes on, ends with 4 where it is last", async () => {
  const run = runWith({});
  startJudge(run, (checkpoint) =>
    checkpoint.startsWith("clinical")
      ? { action: "continue", passed: false, unjudged: ["clinical"], lastPassed: "cpt-e4" }
      : pass(checkpoint),
  );
  const ended = await train(run).ended;
  expect(ended.code).toBe(4);
  expect(ended.stdout).toContain("unjudged: no rule that stops could judge the last checkpoint");
  expect(run.listFailed()).toEqual([]);
  expect(recordsOf(run).at(-1)).toMatchObject({ kind: "run-end", result: "clinical-e1" });
});

test("next-stage starts from the last checkpoint that passed, and forgets what is behind", async () => {
  const run = runWith({ mode: "async", maxLag: 2 });
  startJudge(run, (checkpoint, records) => {
    if (
      checkpoint === "cpt-e1" &&
      !records.some((record) => record.kind === "waiting" && record.checkpoint === "cpt-e1")
    )
      return undefined;
    if (checkpoint === "cpt-e1") return { action: "next-stage", passed: false, lastPassed: "base-e0" };
    // What else cpt left behind breaks the same rule, once clinical has begun: that must not end clinical.
    if (checkpoint.startsWith("cpt"))
      return records.some((record) => record.kind === "stage-start" && record.stage === "clinical")
        ? { action: "next-stage", passed: false, lastPassed: "base-e0" }
        : undefined;
    return pass(checkpoint);
  });
  expect(await train(run).ended).toMatchObject({ code: 0 });
  expect(recordsOf(run).filter(({ kind }) => kind === "stage-start")).toMatchObject([
    { startsFrom: "base-e0" },
    { stage: "clinical", startsFrom: "base-e0" },
  ]);
  expect(recordsOf(run).filter(({ kind }) => kind === "stage-end")).toMatchObject([
    { stage: "cpt", result: "base-e0" },
    { stage: "clinical", result: "clinical-e1" },
  ]);
  expect(gatesOf(run)).toEqual(["base-e0 continue", "cpt-e1 next-stage", "clinical-e1 continue"]);
});

test("a trainer that waits can be stopped, lets no second one in, is judged when it goes on", async () => {
  const run = runWith({});
  const first = train(run);
  await untilWaitingFor(run, first, "base-e0");
  const second = await runProgram(["train", run.path]);
  expect(second.code).toBe(2);
  expect(second.stderr).toMatch(
    new RegExp(`^RUN_LOCKED: .*trainer.lock is held by process ${first.process.pid ?? 0} `),
  );
  expect(await first.end("SIGTERM")).toMatchObject({ code: 130 });
  expect(recordsOf(run).at(-1)).toMatchObject({ kind: "stopped", reason: "signal", checkpoint: "base-e0" });

  startJudge(run, pass);
  expect(await train(run).ended).toMatchObject({ code: 0 });
  const kinds = recordsOf(run).map(({ kind }) => kind);
  expect(kinds.indexOf("gate")).toBeLessThan(kinds.indexOf("stage-start"));
  expect(gatesOf(run)).toEqual(
    ["base-e0", "cpt-e1", "cpt-e2", "cpt-e3", "cpt-e4", "clinical-e1"].map(
      (checkpoint) => `${checkpoint} continue`,
    ),
  );
});

describe("without a monitor", () => {
  test("the trainer stops past the limit, and says so", async () => {
    const run = runWith({ silenceSeconds: 0.2, onSilence: "stop" });
    expect(await train(run).ended).toMatchObject({ code: 1 });
    expect(gatesOf(run)).toEqual(["base-e0 silence-stop"]);
    expect(recordsOf(run).at(-1)).toMatchObject({
      kind: "stopped",
      reason: "silence",
      checkpoint: "base-e0",
    });
    expect(recordsOf(run).some(({ kind }) => kind === "step")).toBe(false);
  });

  test("the trainer goes on past the limit where the config says so", async () => {
    const run = runWith({ silenceSeconds: 0.2, onSilence: "continue" });
    expect(await train(run).ended).toMatchObject({ code: 0 });
    expect(gatesOf(run)).toEqual(
      ["base-e0", "cpt-e1", "cpt-e2", "cpt-e3", "cpt-e4", "clinical-e1"].map(
        (checkpoint) => `${checkpoint} silence-continue`,
      ),
    );
  });
});
