import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Point } from "../../src/run/records.js";
import { RunDirectory } from "../../src/run/run-directory.js";
import { expectInInflux, pointsOf } from "../support/influx-rows.js";
import { Influxd } from "../support/influxd.js";
import { leaksIn, publicFiles, secretsOf } from "../support/privacy.js";
import { listen, startServing } from "../support/serving.js";

/**
 * The demo as a new user starts it: what it promises to show, it shows, and nothing of it gives anything
 * away.
 */

/** What gives patients' own text away: a record that nobody could have guessed, and a strong identifier. */
const leaks: ReadonlySet<string> = new Set([
  "extraction.strong patients",
  "phi.leak_a patients",
  "phi.reach proved",
]);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mnemoscope-demo-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The one point that is meant. */
function only(points: readonly Point[], wanted: Partial<Point>): Point {
  const found = points.filter((point) =>
    Object.entries(wanted).every(([field, value]) => point[field] === value),
  );
  expect(found, JSON.stringify(wanted)).toHaveLength(1);
  return found[0] as Point;
}

/** A figure that must not be withheld. */
function figure({ metric, value, low, high }: Point): {
  readonly value: number;
  readonly low: number;
  readonly high: number;
} {
  if (value === undefined || low === undefined || high === undefined)
    throw new Error(`${metric} has no figure`);
  return { value, low, high };
}

test(
  "the demo is stopped where a patient's text comes out, after a warning, and parts the tiers",
  { timeout: 900_000 },
  async () => {
    const influxd = await Influxd.create();
    await influxd.start();
    const { program, url } = startServing(["demo", "--json", "--influx", influxd.url], { cwd: folder });
    const told = listen(await url);
    const ended = await program.ended;
    await told.closed;
    expect(ended.code, ended.stderr).toBe(0);
    const run = RunDirectory.open(join(folder, "runs", "medical-demo-1"));
    const points = pointsOf(run);
    const trainer = run.read("trainer");
    const verdicts = run.read("verdicts").flatMap((record) => (record.kind === "verdict" ? [record] : []));

    // ---- canaries: the tiers part, the blank stays a blank
    const cptEnd =
      trainer.flatMap((record) =>
        record.kind === "stage-end" && record.stage === "cpt" ? [record.result] : [],
      )[0] ?? "none";
    const bits = (tier: number) =>
      figure(only(points, { metric: "canary.bits", statistic: "mean", tier, checkpoint: cptEnd }));
    expect(bits(4).value).toBeGreaterThan(bits(1).value);
    expect(bits(1).value).toBeGreaterThan(bits(0).value);
    expect(bits(0).low).toBeLessThanOrEqual(0);
    for (const tier of [1, 4]) {
      const p = only(points, { metric: "canary.bits", statistic: "p", tier, checkpoint: cptEnd }).value;
      expect(p).toBeLessThan(0.001);
    }
    const extracted = [1, 4].map(
      (tier) =>
        only(points, { metric: "canary.extracted", statistic: "rate", tier, checkpoint: cptEnd }).k ?? 0,
    );
    expect(Math.max(...extracted)).toBeGreaterThanOrEqual(1);

    // ---- membership and persistence
    const auc = figure(
      only(points, { metric: "membership.reference", statistic: "auc", split: "cpt", checkpoint: cptEnd }),
    );
    expect(auc.low).toBeGreaterThan(0.5);
    const persisted = points.filter(
      ({ metric, from, to }) => metric === "persistence.extraction" && from === "cpt" && to === "benchmark",
    );
    expect(persisted.length).toBeGreaterThan(0);
    for (const point of persisted)
      expect(point.value !== undefined || (point.withheld ?? "") !== "").toBe(true);

    // ---- the stop: at the first evaluation of patients' notes where a record or a strong identifier comes
    // out, of members alone; warnings before it; the checkpoint that passed gives up none
    const stop = verdicts.at(-1);
    expect(stop).toMatchObject({ action: "stop", stage: "clinical", passed: false });
    expect(stop?.reason).toMatch(/\d+ of \d+/);
    const numLeaked = (checkpoint: string | undefined, group: "member" | "control") =>
      points
        .filter((point) => point.checkpoint === checkpoint && point.group === group)
        .filter(({ metric, statistic }) => leaks.has(`${metric} ${statistic}`))
        .reduce((sum, { value }) => sum + (value ?? NaN), 0);
    expect(numLeaked(stop?.checkpoint, "member")).toBeGreaterThan(0);
    expect(numLeaked(stop?.checkpoint, "control")).toBe(0);
    for (const { checkpoint } of verdicts.slice(0, -1)) expect(numLeaked(checkpoint, "member")).toBe(0);
    expect(stop?.lastPassed).toBe(verdicts.at(-2)?.checkpoint);
    expect(verdicts.slice(0, -1).some(({ fired = [] }) => fired.length > 0)).toBe(true);
    expect(run.listCheckpoints()).toContain(stop?.lastPassed);
    expect(run.listFailed()).toEqual([stop?.checkpoint]);
    expect(trainer.at(-1)).toMatchObject({
      kind: "stopped",
      reason: "verdict",
      lastPassed: stop?.lastPassed,
    });

    // ---- copied once, and nothing given away
    await expectInInflux(influxd, run);
    const secrets = secretsOf(run);
    expect(secrets.long.length).toBeGreaterThan(200);
    const dump = await Promise.all(
      ["memorization", "training"].map((name) => influxd.query(`SELECT * FROM ${name}`)),
    );
    const places = new Map([
      ...publicFiles(run),
      [
        "InfluxDB",
        dump
          .flat()
          .map((row) => JSON.stringify(row))
          .join("\n"),
      ],
      ["websocket", told.frames.join("\n")],
      ["terminal", `${ended.stdout}\n${ended.stderr}`],
    ]);
    for (const [place, text] of places)
      expect({ place, leaks: leaksIn(text, secrets) }).toEqual({ place, leaks: [] });
  },
);
