import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { RunFeed } from "../../../monitor/feed.js";
import { RunHeader } from "../../../monitor/page/run-header.js";
import { makeRun } from "../../support/run.js";

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"], now: 1_000 }));
afterEach(() => vi.useRealTimers());

it("says what became of a run, and since when", () => {
  const run = makeRun();
  const feed = new RunFeed(run);
  const header = new RunHeader(run, { feed, notes: [] });
  const now = () => {
    vi.setSystemTime(Date.now() + 1_000);
    feed.poll();
    header.refresh([]);
    const { state, trainer, sinceMs } = header.message;
    return [state, trainer, sinceMs];
  };
  expect(header.message).toEqual({
    type: "state",
    state: "waiting",
    trainer: false,
    monitor: true,
    notes: [],
    sinceMs: 1_000,
  });
  expect(now()).toEqual(["waiting", false, 1_000]); // at 2,000, and nothing changed

  const lock = run.lock("trainer");
  expect(now()).toEqual(["waiting", true, 3_000]);
  const log = run.append("trainer", lock);
  log.append({ kind: "run-start", engine: "e", threads: 1, numSteps: 0 });
  expect(now()).toEqual(["waiting", true, 3_000]);

  const measured = run.append("measurements", run.lock("monitor"));
  const place = { stage: "base", epoch: 0, step: 0, checkpoint: "base-e0", trainerAttempt: 1 };
  measured.append({ kind: "measured", ...place, probe: "p", numPoints: 0, elapsedMs: 1 });
  expect(now()).toEqual(["live", true, 5_000]);

  lock.release(); // gone without a word
  expect(now()).toEqual(["failed", false, 6_000]);
  log.append({ kind: "run-end", stage: "second", epoch: 3, step: 12, result: "second-e3" });
  expect(now()).toEqual(["finished", false, 7_000]);

  header.refresh(["20 of 30 members are measured"]);
  expect(header.message).toMatchObject({ sinceMs: 7_000, notes: ["20 of 30 members are measured"] });
  const later = new RunHeader(run, { feed: new RunFeed(run), notes: [] });
  expect(later.message).toMatchObject({ state: "finished", sinceMs: 6_000 }); // of the newest record
});
