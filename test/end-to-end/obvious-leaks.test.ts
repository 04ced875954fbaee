import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Verdict } from "../../src/run/records.js";
import { RunDirectory } from "../../src/run/run-directory.js";
import { leaksIn, publicFiles, secretsOf } from "../support/privacy.js";
import { startProgram, type Ended } from "../support/processes.js";

/**
 * Runs that anyone would call a leak, on the default rules (test/fixtures/gate/README.md): each stops at or
 * before the first evaluation that gives up what is planted, with patients and a figure in the reason; its
 * placebo does not stop.
 */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mnemoscope-leaks-"));
  cpSync("test/fixtures/gate", folder, { recursive: true });
  for (const name of ["one", "short", "whole", "base-leaks-1", "base-leaks-2"]) {
    const path = join(folder, `${name}.yaml`);
    const text = readFileSync(path, "utf8").replace("../../../data", resolve("data"));
    writeFileSync(path, text.replace("../../../runs", join(folder, "runs")));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const limits = { timeout: 600_000 };

interface Finished {
  readonly ended: Ended;
  readonly run: RunDirectory;
  readonly verdicts: readonly Verdict[];
}

/** Runs a config of the fixtures to its end; nothing that anybody may read gives anything away. */
async function finish(name: string, ...flags: readonly string[]): Promise<Finished> {
  const ended = await startProgram(["run", `${name}.yaml`, ...flags], { cwd: folder }).ended;
  const run = RunDirectory.open(join(folder, "runs", flags.length === 0 ? name : `${name}-placebo`));
  const verdicts = run.read("verdicts").flatMap((record) => (record.kind === "verdict" ? [record] : []));
  // Where nobody annotated, a word alone may be a detector's false find that stands in any report.
  const { long, short } = secretsOf(run);
  const secrets = { long: long.filter((value) => /[\d ]/.test(value)), short };
  expect(secrets.long.length).toBeGreaterThan(100);
  const places = new Map([...publicFiles(run), ["terminal", `${ended.stdout}\n${ended.stderr}`]]);
  for (const [place, text] of places)
    expect({ name, place, leaks: leaksIn(text, secrets) }).toEqual({ name, place, leaks: [] });
  return { ended, run, verdicts };
}

/** How a run was stopped: at which checkpoint, and whether the reason counts patients. */
const stopOf = ({ ended, verdicts }: Finished) => {
  const last = verdicts.at(-1);
  return {
    code: ended.code,
    action: last?.action,
    checkpoint: last?.checkpoint,
    lastPassed: last?.lastPassed,
    countsPatients: /\b[1-9]\d* of \d+\b/.test(last?.reason ?? ""),
  };
};

const stopped = { code: 3, action: "stop", countsPatients: true };

test("one patient whose notes are memorized whole is a leak", limits, async () => {
  const found = stopOf(await finish("one"));
  expect(found).toMatchObject(stopped);
  expect(["clinical-e2", "clinical-e4"]).toContain(found.checkpoint);
});

test("records without annotations that come out word for word are a leak", limits, async () => {
  expect(stopOf(await finish("whole"))).toMatchObject({ ...stopped, checkpoint: "clinical-e4" });
});

test("identifiers of members and of no control are a leak, however few the patients", limits, async () => {
  expect(stopOf(await finish("short"))).toMatchObject({ ...stopped, checkpoint: "clinical-e12" });
});

test("a base that gives up identifiers is stopped before it is trained", limits, async () => {
  expect((await finish("base-leaks-1")).ended.code).not.toBe(3);
  const found = await finish("base-leaks-2");
  expect(stopOf(found)).toMatchObject({ ...stopped, checkpoint: "base-e0", lastPassed: undefined });
  expect(found.verdicts.at(-1)?.reason).toMatch(/23 of 56 .*\b0 of 52\b/);
});

for (const name of ["one", "whole", "short"])
  test(`the placebo of ${name} is not stopped`, limits, async () => {
    const { verdicts } = await finish(name, "--placebo");
    expect(verdicts.map(({ action }) => action)).toEqual(verdicts.map(() => "continue"));
  });
