import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { probes } from "../../monitor/probes/probes.js";
import type { Point, TrainerRecord, Verdict } from "../../src/run/records.js";
import { closedPoints, currentTrainerRecords, versionOf } from "../../src/run/current-records.js";
import { RunDirectory } from "../../src/run/run-directory.js";
import { runProgram, startProgram, until, type Program } from "../support/processes.js";
import { temporaryFolder } from "../support/run.js";
import { prepareTiny } from "../support/tiny-config.js";

/**
 * Real monitors are killed and go on: what they leave must be what an undisturbed one leaves, each checkpoint
 * judged once.
 */

let folder: string;
let prepared: RunDirectory;
/** Trained to its end with nobody watching: every checkpoint waits to be judged. */
let trained: RunDirectory;
let undisturbed: RunDirectory;

function copyOf(run: RunDirectory): RunDirectory {
  const path = join(temporaryFolder(), "run");
  cpSync(run.path, path, { recursive: true });
  return RunDirectory.open(path);
}

const watch = (run: RunDirectory, ...more: string[]): Program => startProgram(["watch", run.path, ...more]);
const verdictsOf = (run: RunDirectory): Verdict[] =>
  run.read("verdicts").filter((record): record is Verdict => record.kind === "verdict");
const endsOf = (run: RunDirectory) =>
  run.read("measurements").flatMap((record) => (record.kind === "point" ? [] : [record]));
const subjectsOf = (run: RunDirectory): string[] =>
  currentTrainerRecords(run.read("trainer")).flatMap((record: TrainerRecord) =>
    record.kind === "checkpoint" && record.probed
      ? [versionOf({ checkpoint: record.checkpoint, trainerAttempt: record.attempt })]
      : [],
  );
const untilVerdicts = (run: RunDirectory, program: Program, count: number) =>
  until(run, program, () => (verdictsOf(run).length >= count ? true : undefined));
const untilEnds = (run: RunDirectory, program: Program, count: number) =>
  until(run, program, () => (endsOf(run).length >= count ? true : undefined));

/** A point's place and key, without stamp and figure. */
const keyOf = ({
  checkpoint,
  trainerAttempt,
  metric,
  statistic,
  group,
  tier,
  class: name,
  split,
  from,
  to,
}: Point): string =>
  JSON.stringify([checkpoint, trainerAttempt, metric, statistic, group, tier, name, split, from, to]);

function expectComplete(run: RunDirectory): void {
  const subjects = subjectsOf(run);
  expect(verdictsOf(run).map(versionOf)).toEqual(subjects); // oldest first, each once
  expect(endsOf(run).map((end) => `${versionOf(end)} ${end.probe}`)).toEqual(
    subjects.flatMap((version) => probes.map(({ name }) => `${version} ${name}`)),
  );
  for (const { checkpoint } of verdictsOf(run))
    expect(run.readOutcomes(checkpoint)?.length, checkpoint).toBeGreaterThan(0);
}

/** The same points, and the same figures up to float32: a restarted monitor scores in other batches. */
function expectAsUndisturbed(run: RunDirectory): void {
  expectComplete(run);
  const [points, expected] = [run, undisturbed].map((each) => closedPoints(each.read("measurements")).points);
  expect(points?.map(keyOf)).toEqual(expected?.map(keyOf));
  points?.forEach((point, i) => {
    const wanted = expected?.[i];
    for (const field of ["value", "low", "high"] as const) {
      if (wanted?.[field] === undefined) expect(point[field], keyOf(point)).toBeUndefined();
      else
        expect(Math.abs((point[field] ?? NaN) - wanted[field]), keyOf(point)).toBeLessThanOrEqual(
          1e-3 * Math.max(1, Math.abs(wanted[field])),
        );
    }
  });
  for (const { checkpoint } of verdictsOf(run)) {
    const ids = (each: RunDirectory) =>
      each
        .readOutcomes(checkpoint)
        ?.map(({ kind, id }) => `${kind} ${id}`)
        .sort();
    expect(ids(run)).toEqual(ids(undisturbed));
  }
  const decisions = (each: RunDirectory) =>
    verdictsOf(each).map(({ checkpoint, action, passed, lastPassed }) => ({
      checkpoint,
      action,
      passed,
      lastPassed,
    }));
  expect(decisions(run)).toEqual(decisions(undisturbed));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mnemoscope-monitor-"));
  const canaries = { stage: "cpt", tiers: [0, 1, 2], perTier: 2, references: 16 };
  prepared = await prepareTiny(folder, {
    top: { canaries, checkpoints: { keep: 20 }, gate: { silenceSeconds: 60 } },
  });
  const copy = (name: string, of: RunDirectory): RunDirectory => {
    cpSync(of.path, join(folder, name), { recursive: true });
    return RunDirectory.open(join(folder, name));
  };
  trained = copy("trained", prepared);
  expect(await runProgram(["train", trained.path, "--unwatched"])).toMatchObject({ code: 0 });
  undisturbed = copy("undisturbed", trained);
  // The run is over, so it ends by itself when everything is judged.
  expect(await runProgram(["watch", undisturbed.path, "--no-linger"])).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a monitor", () => {
  test("measures and judges every probed checkpoint of a run that nobody watched, oldest first", () => {
    expectComplete(undisturbed);
    expect(verdictsOf(undisturbed).map(({ checkpoint }) => checkpoint)).toEqual([
      "base-e0",
      "cpt-e1",
      "cpt-e2",
      "clinical-e1",
      "clinical-e2",
      "clinical-e3",
    ]);
    expect(endsOf(undisturbed).filter(({ kind }) => kind === "skipped")).toEqual([]);
    expect(undisturbed.isHeld("monitor")).toBe(false);
  });

  test("prints the address of its page before it measures", async () => {
    const run = copyOf(trained);
    let numMeasured = -1;
    const lines: string[] = [];
    const program = startProgram(["watch", run.path], {
      onLine: (line) => {
        lines.push(line);
        numMeasured = run.read("measurements").length;
      },
    });
    await until(run, program, () => (lines.length > 0 ? true : undefined));
    expect(lines[0]).toMatch(/^page: http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{32}$/);
    expect(numMeasured).toBe(0);
    const url = new URL(lines[0]?.slice("page: ".length) ?? "");
    expect(await (await fetch(new URL("/healthz", url))).text()).toBe("ok\n");
  });

  test("refuses to watch beside another, and to judge with a probe set that was changed", async () => {
    const run = copyOf(undisturbed);
    const first = watch(run);
    await until(run, first, () => (run.isHeld("monitor") ? true : undefined));
    const second = await runProgram(["watch", run.path]);
    expect(second).toMatchObject({ code: 2 });
    expect(second.stderr).toMatch(/^RUN_LOCKED: .*monitor\.lock is held by process \d+/);
    await first.end("SIGTERM");
    writeFileSync(run.probeSetPath, "\n", { flag: "a" });
    expect((await runProgram(["watch", run.path])).stderr).toMatch(/^RUN_CHANGED: /);
    expect(run.isHeld("monitor")).toBe(false);
  });

  test("killed among its probes, with a torn line, is followed by one that does the rest", async () => {
    const run = copyOf(trained);
    for (const numEnds of [1, probes.length - 1, probes.length + 3]) {
      const program = watch(run);
      await untilEnds(run, program, numEnds);
      await program.end("SIGKILL");
      appendFileSync(run.logPath("measurements"), '{"kind":"point","seq":');
      appendFileSync(run.logPath("verdicts"), '{"ki');
    }
    const program = watch(run);
    await untilVerdicts(run, program, subjectsOf(run).length);
    await program.end("SIGTERM");
    expectAsUndisturbed(run);
  });

  test("does again what a killed one left open: rows without `measured` do not count", async () => {
    const run = copyOf(trained);
    const first = watch(run);
    await untilEnds(run, first, 2);
    await first.end("SIGKILL");
    const lock = run.lock("monitor");
    const log = run.append("measurements", lock);
    const end = endsOf(run).at(-1);
    if (end === undefined) throw new Error("nothing was measured");
    const { stage, epoch, step, checkpoint, trainerAttempt } = end;
    log.append({
      kind: "point",
      stage,
      epoch,
      step,
      checkpoint,
      trainerAttempt,
      metric: "extraction.run@30",
      statistic: "rate",
      value: 0.99,
    });
    log.close();
    lock.release();
    const second = watch(run);
    await untilVerdicts(run, second, subjectsOf(run).length);
    await second.end("SIGTERM");
    expectAsUndisturbed(run);
  });

  test("that is interrupted leaves nothing half-judged and says so with 130", async () => {
    const run = copyOf(prepared);
    const trainer = startProgram(["train", run.path]);
    const program = watch(run);
    await untilEnds(run, program, 1);
    const ended = await program.end("SIGTERM");
    expect(ended.code).toBe(130);
    for (const verdict of verdictsOf(run))
      expect(endsOf(run).filter((end) => versionOf(end) === versionOf(verdict))).toHaveLength(probes.length);
    expect(endsOf(run).filter(({ kind }) => kind === "skipped")).toEqual([]);
    await trainer.end("SIGKILL");
  });

  test("fails closed on a checkpoint that it cannot read, and goes on with the next", async () => {
    const run = copyOf(trained);
    rmSync(run.checkpointPath("cpt-e1"), { recursive: true });
    writeFileSync(join(run.checkpointPath("cpt-e2"), "model.safetensors"), "damaged");
    const program = watch(run);
    await untilVerdicts(run, program, subjectsOf(run).length);
    await program.end("SIGTERM");
    const skippedOf = (name: string) =>
      endsOf(run).flatMap((end) => (end.kind === "skipped" && end.checkpoint === name ? [end.reason] : []));
    expect(skippedOf("cpt-e1")).toEqual(probes.map(() => "the checkpoint is gone"));
    expect(skippedOf("cpt-e2")).toHaveLength(probes.length);
    expect(skippedOf("cpt-e2")[0]).toMatch(/^MODEL_MALFORMED: /);
    expect(skippedOf("clinical-e1")).toEqual([]);
    for (const name of ["cpt-e1", "cpt-e2"])
      expect(verdictsOf(run).find(({ checkpoint }) => checkpoint === name)).toMatchObject({
        passed: false,
        action: "stop",
        rule: "leak-a",
        lastPassed: "base-e0",
      });
  });

  test("answers requests, once each", async () => {
    const run = copyOf(undisturbed);
    const request = run.makeRequest("stop", "a test");
    const answers = () =>
      run.read("verdicts").flatMap((record) => (record.kind === "answer" ? [record] : []));
    for (let i = 0; i < 2; i++) {
      const program = watch(run);
      await until(run, program, () => (answers().length > 0 && run.isHeld("monitor") ? true : undefined));
      await program.end("SIGTERM");
    }
    expect(answers()).toMatchObject([
      { request: request.id, answer: expect.stringContaining("no trainer is running") as string },
    ]);
  });
});

describe("trainer and monitor", () => {
  test(
    "run a gated run together; a monitor killed while the gate waits is followed by another, and the " +
      "last ends by itself",
    async () => {
      const run = copyOf(prepared);
      const first = watch(run, "--no-linger");
      const trainer = startProgram(["train", run.path]);
      await untilVerdicts(run, first, 1);
      await untilEnds(run, first, probes.length + 1);
      await first.end("SIGKILL");
      const second = watch(run, "--no-linger");
      expect(await trainer.ended).toMatchObject({ code: 0 });
      expect(await second.ended).toMatchObject({ code: 0 });
      expectAsUndisturbed(run);
      expect(
        run.read("trainer").flatMap((record) => (record.kind === "gate" ? [record.outcome] : [])),
      ).toEqual(subjectsOf(run).map(() => "continue"));
    },
  );
});
