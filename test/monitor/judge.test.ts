import { expect, it } from "vitest";

import { RunFeed } from "../../monitor/feed.js";
import { Judge } from "../../monitor/judge.js";
import { makeRun, tinyConfig } from "../support/run.js";

const stage = { stage: "first", stepsPerEpoch: 2, epochs: 3, startsFrom: "base-e0" };
const checkpoint = (name: string, step: number, probed = true) => ({
  kind: "checkpoint" as const,
  stage: "first",
  epoch: step / 2,
  step,
  checkpoint: name,
  probed,
  tokensSeen: 0,
  sizeBytes: 1,
});

function setUp() {
  // Published text: without a rule, a checkpoint of anything else would be unjudged.
  const data = { notes: { reader: "notes", seed: 1, numPatients: 8, isPublic: true } };
  const run = makeRun(tinyConfig({ rules: [], data }));
  const [trainerLock, monitorLock] = [run.lock("trainer"), run.lock("monitor")];
  const trainer = run.append("trainer", trainerLock);
  const measurements = run.append("measurements", monitorLock);
  const verdicts = run.append("verdicts", monitorLock);
  const judgeOf = (feed: RunFeed): Judge =>
    new Judge({ description: run.readRun(), feed, measurements, verdicts });
  const feed = new RunFeed(run);
  return { run, trainer, feed, judge: judgeOf(feed), judgeOf };
}

it("judges probed checkpoints oldest first, each once, and another judge goes on where it left off", () => {
  const { run, trainer, feed, judge, judgeOf } = setUp();
  expect(judge.next()).toBeUndefined();
  trainer.append(
    { kind: "stage-start", ...stage, epoch: 0, step: 0 },
    checkpoint("first-e1", 2),
    checkpoint("first-e2", 4, false),
    checkpoint("first-e3", 6),
  );
  feed.poll();
  const first = judge.next();
  expect(first?.checkpoint).toBe("first-e1");
  if (first !== undefined) judge.judge(first);
  expect(judge.next()?.checkpoint).toBe("first-e3");
  if (first !== undefined) expect(() => judge.judge(first)).toThrow(RangeError);

  const follower = judgeOf(new RunFeed(run));
  const second = follower.next();
  expect(second?.checkpoint).toBe("first-e3");
  if (second !== undefined) follower.judge(second);
  expect(follower.next()).toBeUndefined();
  expect(run.read("verdicts")).toMatchObject([
    { checkpoint: "first-e1", trainerAttempt: 1, step: 2, passed: true, lastPassed: "first-e1" },
    { checkpoint: "first-e3", trainerAttempt: 1, step: 6, passed: true, lastPassed: "first-e3" },
  ]);
});
