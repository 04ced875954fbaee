import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";

import { RunFeed } from "../../../monitor/feed.js";
import { follow } from "../../../monitor/sinks/follow.js";
import { influxSink } from "../../../monitor/sinks/influx.js";
import type { Point } from "../../../src/run/records.js";
import type { Appender } from "../../../src/run/log.js";
import type { RunDirectory } from "../../../src/run/run-directory.js";
import { Influxd } from "../../support/influxd.js";
import { makeRun } from "../../support/run.js";

const place = { stage: "first", epoch: 1, step: 2, checkpoint: "first-e1", trainerAttempt: 1 };

/** Closes a probe with `numPoints` points that share all tags but the tier. */
function measure(
  log: Appender<"measurements">,
  probe: string,
  numPoints: number,
  of: Partial<Point> = {},
): void {
  const points = Array.from({ length: numPoints }, (_, i) => ({
    kind: "point" as const,
    ...place,
    metric: "canary.bits",
    statistic: "mean",
    group: "canary" as const,
    tier: 4,
    value: i / 3,
    n: 4,
    ...of,
  }));
  log.append(...points, { kind: "measured", ...place, probe, numPoints, elapsedMs: 1 });
}

const openLog = (run: RunDirectory) => run.append("measurements", run.lock("monitor"));
const sinkOf = (run: RunDirectory, url: string, onWarning: (message: string) => void = () => undefined) => {
  const feed = new RunFeed(run);
  const influx = influxSink({ run: "tiny", settings: { url, database: "mnemoscope" } });
  const sink = follow(influx, { run, feed, cursor: "influx", onWarning });
  return {
    ...sink,
    feed,
    onNews: () => {
      feed.poll();
      sink.notify();
    },
  };
};

/** Every point of the file against every point of the database. */
async function expectSame(run: RunDirectory, influxd: Influxd): Promise<void> {
  const wanted = new RunFeed(run).measurements.filter((record): record is Point => record.kind === "point");
  const rows = await influxd.query("SELECT * FROM memorization");
  expect(rows).toHaveLength(wanted.length);
  const bySeq = new Map(rows.map((row) => [row["seq"], row]));
  for (const point of wanted) {
    const row = bySeq.get(point.seq);
    const { stage, metric, statistic, epoch, step, checkpoint, withheld, n } = point;
    const tags = {
      stage,
      metric,
      statistic,
      group: point.group,
      tier: point.tier?.toString(),
      class: point.class,
      attempt: String(point.attempt),
    };
    const expected = {
      run: "tiny",
      time: String(BigInt(point.timeMs) * 1_000_000n + BigInt(point.seq)),
      ...tags,
      epoch,
      step,
      checkpoint,
      withheld,
      n,
    };
    // A column that no point has is not there at all.
    for (const [column, value] of Object.entries(expected))
      expect(row?.[column] ?? undefined, column).toBe(value);
    if (point.value === undefined) expect(row?.["value"] ?? undefined).toBeUndefined();
    else expect(row?.["value"]).toBeCloseTo(point.value, 12);
  }
}

describe("the InfluxDB sink", () => {
  it("writes every closed point once, more than a batch of them, and none that is open", async () => {
    const influxd = await Influxd.create();
    await influxd.start();
    const run = makeRun();
    const log = openLog(run);
    measure(log, "canary", 7_001);
    measure(log, "phi", 2, {
      metric: "phi.leak_a",
      statistic: "patients",
      group: "member",
      class: "MRN, ward = 3",
      value: undefined,
      withheld: 'a "reason"\nof two lines',
    });
    log.append({ kind: "point", ...place, metric: "loss.mean", statistic: "mean", value: 1 });
    const sink = sinkOf(run, influxd.url);
    expect(await sink.close(30_000)).toBe(0);
    await expectSame(run, influxd);
    expect(await influxd.query("SELECT * FROM memorization WHERE metric = 'loss.mean'")).toEqual([]);
  });

  it("goes on at its cursor, and doubles nothing when the cursor is old", async () => {
    const influxd = await Influxd.create();
    await influxd.start();
    const run = makeRun();
    const log = openLog(run);
    measure(log, "canary", 3);
    expect(await sinkOf(run, influxd.url).close(30_000)).toBe(0);
    expect(run.readCursor("influx")).toBe(3);
    measure(log, "phi", 2);
    expect(await sinkOf(run, influxd.url).close(30_000)).toBe(0);
    expect(run.readCursor("influx")).toBe(6);
    rmSync(join(run.path, "cursors", "influx.json"));
    expect(await sinkOf(run, influxd.url).close(30_000)).toBe(0);
    await expectSame(run, influxd);
  });

  it("refuses a tag that would forge another series, says so, and copies the rest", async () => {
    const influxd = await Influxd.create();
    await influxd.start();
    const run = makeRun();
    const log = openLog(run);
    measure(log, "phi", 1, { class: "MRN\nmemorization,run=forged value=1 1" });
    measure(log, "other", 1, { class: "ends in \\" });
    measure(log, "canary", 1);
    const warnings: string[] = [];
    expect(await sinkOf(run, influxd.url, (message) => warnings.push(message)).close(30_000)).toBe(0);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain("SINK_FAILED: the tag class holds a line break");
    const rows = await influxd.query("SELECT * FROM memorization");
    expect(rows.map(({ seq, run: name }) => [seq, name])).toEqual([[4, "tiny"]]);
    expect(() =>
      influxSink({ run: "a\rb", settings: { url: influxd.url, database: "mnemoscope" } }).rows({
        kind: "point",
        seq: 0,
        timeMs: 0,
        attempt: 1,
        ...place,
        metric: "m",
        statistic: "s",
      }),
    ).toThrow(/the tag run/);
  });

  it("waits for a server that is down, catches up when it comes, and survives its going away", async () => {
    const influxd = await Influxd.create();
    const run = makeRun();
    const log = openLog(run);
    measure(log, "canary", 3);
    const warnings: string[] = [];
    const sink = sinkOf(run, influxd.url, (message) => warnings.push(message));
    await vi.waitFor(() => expect(warnings).toHaveLength(1), { timeout: 10_000 });
    expect(warnings[0]).toMatch(/SINK_FAILED: InfluxDB does not take points: .*ECONNREFUSED/);
    await influxd.start();
    await vi.waitFor(() => expect(run.readCursor("influx")).toBe(3), { timeout: 30_000, interval: 100 });
    await influxd.stop();
    measure(log, "phi", 2);
    sink.onNews();
    await vi.waitFor(() => expect(warnings).toHaveLength(3), { timeout: 10_000 });
    expect(warnings[1]).toBe("InfluxDB answers again");
    await influxd.start();
    expect(await sink.close(30_000)).toBe(0);
    await expectSame(run, influxd);
  });

  it("gives up draining in time, and says how much is left", async () => {
    const influxd = await Influxd.create();
    const run = makeRun();
    measure(openLog(run), "canary", 3);
    const startedMs = performance.now();
    expect(await sinkOf(run, influxd.url).close(300)).toBe(4);
    expect(performance.now() - startedMs).toBeLessThan(3_000);
    expect(run.readCursor("influx")).toBeUndefined();
  });

  it("copies training's telemetry, an update a point", async () => {
    const influxd = await Influxd.create();
    await influxd.start();
    const run = makeRun();
    const log = run.append("trainer", run.lock("trainer"));
    const step = {
      kind: "step" as const,
      stage: "first",
      epoch: 1,
      lossNats: 2.5,
      gradientNorm: 1,
      learningRate: 0.001,
      numTokens: 500,
      elapsedMs: 250,
    };
    log.append(
      { ...step, step: 1, tokensSeen: 500 },
      { kind: "epoch-start", stage: "first", epoch: 1, step: 1 },
      { ...step, step: 2, tokensSeen: 1000 },
    );
    expect(await sinkOf(run, influxd.url).close(30_000)).toBe(0);
    const rows = await influxd.query("SELECT * FROM training");
    expect(rows).toMatchObject([
      {
        run: "tiny",
        stage: "first",
        step: 1,
        lossNats: 2.5,
        tokensPerSecond: 2000,
        learningRate: 0.001,
        seq: 0,
      },
      { step: 2, tokensSeen: 1000, seq: 2 },
    ]);
    expect(run.readCursor("influx-training")).toBe(2);
  });

  it("refuses what is no address, and never shows a password", async () => {
    const run = makeRun();
    expect(() => sinkOf(run, "influx")).toThrow(/is no address of an InfluxDB/);
    const influxd = await Influxd.create();
    const warnings: string[] = [];
    measure(openLog(run), "canary", 1);
    await sinkOf(run, influxd.url.replace("http://", "http://user:hunter22@"), (message) =>
      warnings.push(message),
    ).close(300);
    expect(warnings.join("\n")).not.toContain("hunter22");
    writeFileSync(join(run.path, "cursors", "influx.json"), "{");
    expect(() => sinkOf(run, influxd.url)).toThrow(/RECORD_CORRUPT|is not JSON/);
  });
});
