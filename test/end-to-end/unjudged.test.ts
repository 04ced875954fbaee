import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { defaultRules } from "../../src/rules/default-rules.js";
import { RunDirectory } from "../../src/run/run-directory.js";
import { runProgram } from "../support/processes.js";
import { temporaryFolder } from "../support/run.js";
import { writeTinyConfig, type TinyChanges } from "../support/tiny-config.js";

/** What is judged, of whom, and what is not: whole runs as their user starts them. */

const short: TinyChanges = { cpt: { trainingRecords: 8, epochs: 1 }, clinical: { epochs: 1 } };

const verdictsOf = (run: RunDirectory) =>
  run.read("verdicts").flatMap((record) => (record.kind === "verdict" ? [record] : []));

test("a run without a rule says so, trains, passes what is published and ends unjudged, with 4", async () => {
  const folder = temporaryFolder();
  const ended = await runProgram(["run", writeTinyConfig(folder, { ...short, top: { rules: [] } })]);
  expect(ended).toMatchObject({ code: 4 });
  expect(ended.stdout).toContain("prepare: nothing can stop this run for what stage clinical trains on");
  expect(ended.stderr).toMatch(/^clinical-e1 +unjudged/m);
  expect(ended.stdout).toMatch(/unjudged: clinical-e1: no rule acts/);
  expect(ended.stdout).toContain("declared public, not judged: medquad");
  const run = RunDirectory.open(join(folder, "runs", "tiny"));
  expect(
    verdictsOf(run).map(({ checkpoint, passed, lastPassed }) => [checkpoint, passed, lastPassed]),
  ).toEqual([
    ["base-e0", true, "base-e0"],
    ["cpt-e1", true, "cpt-e1"],
    ["clinical-e1", false, "cpt-e1"],
  ]);
  expect(run.listFailed()).toEqual([]);
  const report = readFileSync(join(run.reportPath, "report.md"), "utf8");
  expect(report).toContain("Unjudged: clinical-e1: no rule acts");
  expect(report).toContain("Declared public, not judged: medquad");
  expect(report).not.toContain("Broke a rule");
});

test("a run that no rule could stop is refused before anything is written, but where accepted", async () => {
  const folder = temporaryFolder();
  // The one rule that stops reads canaries, which are nobody.
  const odds = {
    name: "odds",
    metric: "canary.e_value",
    statistic: "mean",
    group: "canary",
    test: "e-value",
  };
  const off = defaultRules.map(({ name }) => ({ name, action: "off" }));
  const top = { rules: [...off, { ...odds, action: "stop" }] };
  const config = writeTinyConfig(folder, { ...short, top });
  for (const command of ["plan", "run"]) {
    const refused = await runProgram([command, config]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(
      /^RUN_UNJUDGEABLE: nothing can stop this run .*stage clinical .*rule odds /,
    );
    expect(refused.stderr).toContain("onUnjudged: accept");
  }
  expect(existsSync(join(folder, "runs", "tiny"))).toBe(false);
  const accepting = { ...top, gate: { onUnjudged: "accept" } };
  const planned = await runProgram(["plan", writeTinyConfig(folder, { ...short, top: accepting })]);
  expect(planned).toMatchObject({ code: 0 });
  expect(planned.stdout).toContain("The config accepts that (gate.onUnjudged)");
  expect(planned.stdout).toContain(
    `default rules that this run does without: ${defaultRules.map(({ name }) => name).join(", ")}`,
  );
});

test("of a run of published text alone there is nothing to judge: it passes", async () => {
  const folder = temporaryFolder();
  const data = { medquad: published, clinic: { reader: "notes", seed: 5, numPatients: 24, isPublic: true } };
  const ended = await runProgram(["run", writeTinyConfig(folder, { ...short, top: { data } })]);
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.stdout).toContain("use clinical-e1: it passed every rule last");
  expect(ended.stdout).toContain("declared public, not judged: medquad, clinic");
});

const published = {
  reader: "medquad",
  path: join(process.cwd(), "data/medquad-sample.jsonl.gz"),
  isPublic: true,
};
