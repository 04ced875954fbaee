import { expect, test } from "vitest";

import { readRunRecords } from "../../monitor/report/run-records.js";
import { summarise } from "../../monitor/report/summary.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import { runProgram, startProgram, until } from "../support/processes.js";
import { temporaryFolder } from "../support/run.js";
import { prepareTiny } from "../support/tiny-config.js";

/** Items of the probe set that have an outcome; what probes remember beside them is left out. */
const idsAt = (run: RunDirectory, checkpoint: string) =>
  run
    .readOutcomes(checkpoint)
    ?.filter(({ kind }) => ["unit", "canary", "span"].includes(kind))
    .map(({ kind, id }) => `${kind} ${id}`)
    .sort();

/** A budget that no machine keeps: everything is given up down to its least. */
const prepareWith = (budgetSeconds: number) =>
  prepareTiny(temporaryFolder(), {
    cpt: { epochs: 1 },
    clinical: { epochs: 2 },
    top: {
      split: { validation: 0, control: 0.5 },
      probe: { members: 30, controls: 30, benchmark: 0, spans: 40, budgetSeconds },
      canaries: { stage: "cpt", tiers: [0, 1], perTier: 2, references: 32 },
    },
  });

test(
  "a run whose budget is short measures one sample from epoch 0 on, a restarted monitor too, and " +
    "says what it gave up",
  async () => {
    const run = await prepareWith(1e-6);
    expect(await runProgram(["train", run.path, "--unwatched"])).toMatchObject({ code: 0 });
    const first = startProgram(["watch", run.path]);
    await until(run, first, () => run.read("measurements").find(({ kind }) => kind === "measured"));
    await first.end("SIGKILL");
    const decided = run.readSample();
    expect(decided).toMatchObject({
      budgetSeconds: 1e-6,
      kept: { "cpt, members without identifiers": 20 },
      shares: { exposure: 0 },
    });

    expect(await runProgram(["watch", run.path, "--no-linger"])).toMatchObject({ code: 0 });
    expect(run.readSample()).toEqual(decided);
    const ids = idsAt(run, "base-e0");
    expect(ids?.filter((id) => id.startsWith("unit")).length).toBeLessThan(
      run.readProbeSet().filter(({ kind }) => kind === "unit").length,
    );
    expect(ids?.filter((id) => id.startsWith("canary"))).toHaveLength(4);
    for (const checkpoint of ["cpt-e1", "clinical-e1", "clinical-e2"])
      expect(idsAt(run, checkpoint)).toEqual(ids);
    const points = run.read("measurements").flatMap((record) => (record.kind === "point" ? [record] : []));
    const counts = points.filter(
      ({ metric, group, split }) => metric === "loss.mean" && group === "member" && split === "cpt",
    );
    expect(new Set(counts.map(({ n }) => n)).size).toBe(1);
    expect(counts[0]?.n).toBeLessThanOrEqual(20);
    const skipped = run
      .read("measurements")
      .flatMap((record) => (record.kind === "skipped" ? [`${record.probe}: ${record.reason}`] : []));
    expect(new Set(skipped)).toContain("exposure: given up to keep to probe.budgetSeconds");
    expect(skipped.filter((probe) => /^(canary|phi|extraction)/.test(probe))).toEqual([]);
    const said = summarise(readRunRecords(run))
      .flatMap(({ lines }) => lines)
      .join("\n");
    expect(said).toContain("20 of 30 members are measured");
  },
);

test("a run whose budget is ample measures all that was prepared", async () => {
  const run = await prepareWith(600);
  expect(await runProgram(["train", run.path, "--unwatched"])).toMatchObject({ code: 0 });
  expect(await runProgram(["watch", run.path, "--no-linger"])).toMatchObject({ code: 0 });
  expect(run.readSample()).toMatchObject({ kept: {}, shares: {}, notes: [] });
  const numItems = run
    .readProbeSet()
    .filter(({ kind }) => kind === "unit" || kind === "canary" || kind === "span").length;
  for (const checkpoint of ["base-e0", "clinical-e2"]) expect(idsAt(run, checkpoint)).toHaveLength(numItems);
  expect(run.read("measurements").filter(({ kind }) => kind === "skipped")).toEqual([]);
});
