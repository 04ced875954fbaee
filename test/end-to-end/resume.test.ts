import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { probes } from "../../monitor/probes/probes.js";
import { currentTrainerRecords, versionOf } from "../../src/run/current-records.js";
import { RunDirectory } from "../../src/run/run-directory.js";
import { runProgram, startProgram, until } from "../support/processes.js";
import { temporaryFolder } from "../support/run.js";
import { writeTinyConfig } from "../support/tiny-config.js";

/**
 * A run whose two processes are killed goes on with `--resume`, and what it left unjudged is judged first.
 */

const holderOf = (run: RunDirectory, role: "trainer" | "monitor"): number =>
  (JSON.parse(readFileSync(join(run.path, `${role}.lock`), "utf8")) as { readonly pid: number }).pid;

test(
  "both processes are killed while the gate waits: the run goes on from there, each checkpoint " +
    "judged once",
  async () => {
    const folder = temporaryFolder();
    const config = writeTinyConfig(folder, { cpt: { trainingRecords: 12 }, clinical: { epochs: 1 } });
    let isPrepared: () => void = () => undefined;
    const prepared = new Promise<void>((resolve) => (isPrepared = resolve));
    // The first line that it prints tells that the run is prepared.
    const first = startProgram(["run", config, "--json"], { onLine: () => isPrepared() });
    await Promise.race([prepared, first.ended]);
    const run = RunDirectory.open(join(folder, "runs", "tiny"));
    await until(run, first, () =>
      run.read("trainer").find((record) => record.kind === "waiting" && record.checkpoint === "cpt-e1"),
    );
    // The monitor first: the supervisor is about to start it again when the trainer goes, too, and must not.
    for (const role of ["monitor", "trainer"] as const) process.kill(holderOf(run, role), "SIGKILL");
    const killed = await first.ended;
    expect(killed.code).toBe(1);
    expect(killed.stderr).toMatch(/^PROCESS_FAILED: the trainer was ended by SIGKILL .*--resume/m);
    expect(
      run.read("verdicts").some((record) => record.kind === "verdict" && record.checkpoint === "cpt-e1"),
    ).toBe(false);

    expect(await runProgram(["run", config, "--json", "--resume"])).toMatchObject({ code: 0 });
    const ofSecond = run.read("trainer").filter(({ attempt }) => attempt === 2);
    expect(ofSecond[0]).toMatchObject({ kind: "run-start", resumedFrom: "cpt-e1" });
    expect(ofSecond.filter(({ kind }) => kind === "gate" || kind === "step")[0]).toMatchObject({
      kind: "gate",
      checkpoint: "cpt-e1",
      outcome: "continue",
    });

    const subjects = currentTrainerRecords(run.read("trainer")).flatMap((record) =>
      record.kind === "checkpoint" && record.probed
        ? [versionOf({ checkpoint: record.checkpoint, trainerAttempt: record.attempt })]
        : [],
    );
    expect(subjects).toEqual(["base-e0#1", "cpt-e1#1", "cpt-e2#2", "clinical-e1#2"]);
    expect(
      run.read("verdicts").flatMap((record) => (record.kind === "verdict" ? [versionOf(record)] : [])),
    ).toEqual(subjects);
    const ends = run
      .read("measurements")
      .flatMap((record) => (record.kind === "point" ? [] : [`${versionOf(record)} ${record.probe}`]));
    expect(ends).toEqual(subjects.flatMap((version) => probes.map(({ name }) => `${version} ${name}`)));

    // A finished run says so, and its monitor does not wait for a trainer that is gone.
    const again = await runProgram(["run", config, "--json", "--resume"]);
    expect(again.code).toBe(2);
    expect(again.stderr).toMatch(/^RUN_EXISTS: .* is finished/m);
  },
);
