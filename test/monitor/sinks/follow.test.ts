import { describe, expect, it, vi } from "vitest";

import { RunFeed } from "../../../monitor/feed.js";
import { follow, type Following } from "../../../monitor/sinks/follow.js";
import type { Refusal, Sink } from "../../../monitor/sinks/sink.js";
import { MnemoscopeError } from "../../../src/errors.js";
import type { Appender } from "../../../src/run/log.js";
import type { RunDirectory } from "../../../src/run/run-directory.js";
import { makeRun } from "../../support/run.js";

const place = { stage: "first", epoch: 1, step: 2, checkpoint: "first-e1", trainerAttempt: 1 };

function measure(log: Appender<"measurements">, numPoints: number): void {
  const point = { kind: "point" as const, ...place, metric: "loss.mean", statistic: "mean", value: 1 };
  log.append(...Array<typeof point>(numPoints).fill(point), {
    kind: "measured",
    ...place,
    probe: "p",
    numPoints,
    elapsedMs: 1,
  });
}

/** A sink that notes what it is told; its row of a point is the point's number, a step's is −1 minus that. */
class Notebook implements Sink<number> {
  readonly name = "the notebook";
  readonly written: (readonly number[])[] = [];
  numOpened = 0;
  numClosed = 0;
  /** What the next calls of `write` do instead, the first one first. */
  readonly mishaps: (Error | Refusal)[] = [];

  rows(record: Parameters<Sink["rows"]>[0]): readonly number[] {
    if (record.kind === "step") return [-1 - record.seq];
    if (record.kind === "point" && record.class !== undefined)
      throw new MnemoscopeError("SINK_FAILED", "no page for it");
    return record.kind === "point" ? [record.seq] : [];
  }

  async open(): Promise<void> {
    this.numOpened++;
    return Promise.resolve();
  }

  async write(rows: readonly number[]): Promise<Refusal | undefined> {
    const mishap = this.mishaps.shift();
    if (mishap instanceof Error) throw mishap;
    if (mishap === undefined) this.written.push(rows);
    return Promise.resolve(mishap);
  }

  async close(): Promise<void> {
    this.numClosed++;
    return Promise.resolve();
  }
}

const openLog = (run: RunDirectory) => run.append("measurements", run.lock("monitor"));

function start(run: RunDirectory, sink: Notebook) {
  const feed = new RunFeed(run);
  const warnings: string[] = [];
  const following: Following = follow(sink, {
    run,
    feed,
    cursor: "notebook",
    onWarning: (warning) => warnings.push(warning),
  });
  const notify = (): void => {
    feed.poll();
    following.notify();
  };
  return { warnings, notify, following };
}

describe("following a run for a sink", () => {
  it("writes batches of 5,000 rows, a probe with more in one go, and then moves the cursor", async () => {
    const run = makeRun();
    const log = openLog(run);
    measure(log, 7_001);
    measure(log, 2);
    const sink = new Notebook();
    const { following } = start(run, sink);
    expect(await following.close(10_000)).toBe(0);
    expect(sink.written.map(({ length }) => length)).toEqual([5_000, 2_001, 2]);
    expect(sink.written.flat().slice(-3)).toEqual([7_000, 7_002, 7_003]);
    expect(run.readCursor("notebook")).toBe(7_004);
    expect(run.readCursor("notebook-training")).toBeUndefined();
    expect([sink.numOpened, sink.numClosed]).toEqual([1, 1]);
  });

  it("goes on at the cursors of both logs, and passes on what comes later", async () => {
    const run = makeRun();
    const log = openLog(run);
    measure(log, 1);
    const training = run.append("trainer", run.lock("trainer"));
    const step = {
      kind: "step" as const,
      stage: "first",
      epoch: 1,
      step: 1,
      lossNats: 1,
      gradientNorm: 1,
      learningRate: 1,
      numTokens: 1,
      tokensSeen: 1,
      elapsedMs: 1,
    };
    training.append(step);
    const first = new Notebook();
    expect(await start(run, first).following.close(10_000)).toBe(0);
    expect(first.written).toEqual([[0], [-1]]);

    const second = new Notebook();
    const { notify, following } = start(run, second);
    measure(log, 1);
    training.append(step, step);
    notify();
    await vi.waitFor(() => expect(run.readCursor("notebook-training")).toBe(2));
    expect(second.written).toEqual([[2], [-2, -3]]);
    expect(await following.close(10_000)).toBe(0);
  });

  it("writes the same rows again after a failure, opened anew, and says once that it is down", async () => {
    const run = makeRun();
    measure(openLog(run), 2);
    const sink = new Notebook();
    sink.mishaps.push(new Error("no ink"), new Error("still no ink"));
    const { warnings, following } = start(run, sink);
    expect(await following.close(10_000)).toBe(0);
    expect(sink.written).toEqual([[0, 1]]);
    expect(sink.numOpened).toBe(3);
    expect(warnings).toEqual([
      "SINK_FAILED: the notebook does not take points: no ink — they stay in the run directory and " +
        "follow when it does",
      "the notebook answers again",
    ]);
  });

  it("passes over what is refused for good or can never be held, and says so", async () => {
    const run = makeRun();
    const log = openLog(run);
    log.append(
      { kind: "point", ...place, metric: "m", statistic: "mean", value: 1, class: "x" },
      { kind: "point", ...place, metric: "m", statistic: "mean", value: 1 },
      { kind: "measured", ...place, probe: "p", numPoints: 2, elapsedMs: 1 },
    );
    const sink = new Notebook();
    sink.mishaps.push({ reason: "ugly" });
    const { warnings, following } = start(run, sink);
    expect(await following.close(10_000)).toBe(0);
    expect(warnings).toEqual([
      "record 0 is not copied to the notebook: SINK_FAILED: no page for it",
      "SINK_FAILED: the notebook refused points for good: ugly",
    ]);
    expect(run.readCursor("notebook")).toBe(2);
  });

  it("gives up draining in time, says how much is left, and closes the sink once", async () => {
    const run = makeRun();
    measure(openLog(run), 3);
    const sink = new Notebook();
    sink.mishaps.push(...Array.from({ length: 100 }, () => new Error("no ink")));
    const { following } = start(run, sink);
    expect(await following.close(100)).toBe(4);
    expect(await following.close(100)).toBe(4);
    expect(sink.numClosed).toBe(1);
    expect(run.readCursor("notebook")).toBeUndefined();
  });
});
