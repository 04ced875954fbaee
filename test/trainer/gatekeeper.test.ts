import { describe, expect, onTestFinished, test } from "vitest";

import type { Config } from "../../src/run/config.js";
import { Gatekeeper } from "../../trainer/gatekeeper.js";
import { VerdictReader } from "../../trainer/verdicts.js";
import { InterruptionWatch } from "../../trainer/interruption.js";
import { Journal } from "../../trainer/journal.js";
import { beforeTraining, TrainingProgress } from "../../trainer/training-progress.js";
import { makeRun, tinyConfig } from "../support/run.js";
import { at, judged, saved } from "../support/trainer-records.js";

/** A gatekeeper of stage `first`, of two, in a run directory without a monitor. */
function open(options: {
  readonly gate?: Partial<Config["gate"]>;
  readonly unjudged?: readonly string[];
  readonly overridden?: readonly string[];
}) {
  const config = tinyConfig({ gate: { silenceSeconds: 60, ...options.gate } });
  const run = makeRun(config);
  const lock = run.lock("trainer");
  const log = run.append("trainer", lock);
  onTestFinished(() => {
    log.close();
    lock.release();
  });
  const progress = new TrainingProgress(beforeTraining(lock.attempt));
  progress.startStage("first");
  const journal = new Journal(log, progress);
  const control = new AbortController();
  const interruptions = new InterruptionWatch({ run, journal, signal: control.signal });
  const gatekeeper = new Gatekeeper({
    ...{ run, lock, config, progress, journal, interruptions },
    mode: config.gate.mode,
    verdicts: new VerdictReader(run),
    unjudged: (options.unjudged ?? []).map((checkpoint) => ({ checkpoint, attempt: 1 })),
    overridden: new Set(options.overridden),
  });
  const numEpochs = config.stages[0]?.epochs ?? 0;
  for (let epoch = 1; epoch <= numEpochs; epoch++) saved(run, at("first", epoch, 2 * epoch));
  return {
    ...{ run, progress, journal, control, gatekeeper },
    /** What stands in the log, in short. */
    recorded: () =>
      run.read("trainer").flatMap((record) => {
        if (record.kind === "gate") return [`${record.checkpoint} ${record.outcome}`];
        return record.kind === "waiting" ? [`${record.checkpoint} waiting`] : [];
      }),
    judge: (checkpoint: string, action: "continue" | "stop" | "next-stage", lastPassed = checkpoint) => {
      judged(run, { checkpoint, trainerAttempt: 1, action, lastPassed });
    },
  };
}

const onwards = { kind: "continue" };

describe("a gate that waits", () => {
  test("lets pass what the monitor let pass, oldest first, and says where it had to wait", async () => {
    const { gatekeeper, judge, recorded } = open({ unjudged: ["base-e0", "first-e1"] });
    judge("base-e0", "continue");
    judge("first-e1", "continue");
    expect(await gatekeeper.beforeFirstUpdate()).toEqual(onwards);
    expect(recorded()).toEqual(["base-e0 continue", "first-e1 continue"]);
    gatekeeper.add("first-e2");
    const passing = gatekeeper.atEpochEnd({ isStageEnd: false });
    expect(recorded().slice(2)).toEqual(["first-e2 waiting"]);
    judge("first-e2", "continue");
    expect(await passing).toEqual(onwards);
    expect(recorded().slice(2)).toEqual(["first-e2 waiting", "first-e2 continue"]);
    // Judged is judged.
    expect(await gatekeeper.atEpochEnd({ isStageEnd: true })).toEqual(onwards);
    expect(recorded()).toHaveLength(4);
  });

  test("does nothing between two updates", async () => {
    const { gatekeeper, recorded, judge } = open({ unjudged: ["first-e1"] });
    judge("first-e1", "stop");
    expect(await gatekeeper.betweenUpdates()).toEqual(onwards);
    expect(recorded()).toEqual([]);
  });

  test("stops at a verdict that says so, and takes the checkpoint out of use", async () => {
    const { run, gatekeeper, judge, recorded } = open({ unjudged: ["first-e1", "first-e2"] });
    judge("first-e1", "stop", "base-e0");
    expect(await gatekeeper.beforeFirstUpdate()).toEqual({
      kind: "stop",
      stop: {
        reason: "verdict",
        message: "because of first-e1",
        checkpoint: "first-e1",
        lastPassed: "base-e0",
      },
    });
    expect(recorded()).toEqual(["first-e1 stop"]);
    expect(run.listFailed()).toEqual(["first-e1"]);
  });

  test("lets pass what nobody could judge, and leaves it where it is", async () => {
    const { run, gatekeeper, recorded } = open({ unjudged: ["first-e1"] });
    judged(run, {
      ...{ checkpoint: "first-e1", trainerAttempt: 1, action: "continue" },
      passed: false,
      unjudged: ["first"],
    });
    expect(await gatekeeper.beforeFirstUpdate()).toEqual(onwards);
    expect(recorded()).toEqual(["first-e1 continue"]);
    expect(run.listFailed()).toEqual([]);
    expect(run.listCheckpoints()).toContain("first-e1");
  });

  test("lets a stop pass that is overridden, and says so; the checkpoint stays out of use", async () => {
    const { run, gatekeeper, judge } = open({ unjudged: ["first-e1"], overridden: ["first-e1"] });
    judge("first-e1", "stop");
    expect(await gatekeeper.beforeFirstUpdate()).toEqual(onwards);
    expect(run.read("trainer")).toMatchObject([{ kind: "gate", outcome: "continue", isOverridden: true }]);
    expect(run.listFailed()).toEqual(["first-e1"]);
  });

  test("leaves the stage where a verdict says so, and forgets what of it is not judged", async () => {
    const { gatekeeper, judge, recorded } = open({ unjudged: ["first-e1", "first-e2"] });
    judge("first-e1", "next-stage", "base-e0");
    expect(await gatekeeper.beforeFirstUpdate()).toEqual({ kind: "next-stage", from: "base-e0" });
    expect(gatekeeper.neededCheckpoints()).toEqual(new Set(["base-e0"]));
    expect(await gatekeeper.beforeFirstUpdate()).toEqual(onwards);
    expect(recorded()).toEqual(["first-e1 next-stage"]);
  });

  test("stops where a verdict asks for the stage after the last", async () => {
    const { gatekeeper, progress, judge, recorded } = open({ unjudged: ["second-e1"] });
    progress.startStage("second");
    judge("second-e1", "next-stage", "base-e0");
    expect(await gatekeeper.beforeFirstUpdate()).toMatchObject({ kind: "stop", stop: { reason: "verdict" } });
    expect(recorded()).toEqual(["second-e1 stop"]);
  });

  test("does not hold an interrupted trainer, and keeps the checkpoint for the next one", async () => {
    const { gatekeeper, control, judge, recorded } = open({ unjudged: ["first-e1"] });
    control.abort();
    expect(await gatekeeper.beforeFirstUpdate()).toEqual({
      kind: "interrupted",
      interruption: { reason: "signal", message: "interrupted by a signal" },
    });
    expect(gatekeeper.neededCheckpoints()).toContain("first-e1");
    judge("first-e1", "continue");
    expect(await gatekeeper.beforeFirstUpdate()).toEqual(onwards);
    expect(recorded()).toEqual(["first-e1 waiting", "first-e1 continue"]);
  });

  test("stops or goes on without a monitor, as the config says", async () => {
    const gate = { silenceSeconds: 0.05 };
    const strict = open({ gate: { ...gate, onSilence: "stop" }, unjudged: ["first-e1"] });
    expect(await strict.gatekeeper.beforeFirstUpdate()).toEqual({
      kind: "stop",
      stop: { reason: "silence", message: "no live monitor for 0.05 s", checkpoint: "first-e1" },
    });
    expect(strict.recorded()).toEqual(["first-e1 waiting", "first-e1 silence-stop"]);
    const lenient = open({ gate: { ...gate, onSilence: "continue" }, unjudged: ["first-e1"] });
    expect(await lenient.gatekeeper.beforeFirstUpdate()).toEqual(onwards);
    expect(lenient.recorded()).toEqual(["first-e1 waiting", "first-e1 silence-continue"]);
  });
});

describe("an asynchronous gate", () => {
  const gate = { mode: "async", maxLag: 2 } as const;

  test("lets training go on ahead of the monitor, and waits when it is too far ahead", async () => {
    const { gatekeeper, judge, recorded } = open({ gate });
    for (const checkpoint of ["first-e1", "first-e2"]) {
      gatekeeper.add(checkpoint);
      expect(await gatekeeper.atEpochEnd({ isStageEnd: false })).toEqual(onwards);
      expect(await gatekeeper.betweenUpdates()).toEqual(onwards);
    }
    expect(recorded()).toEqual([]);
    gatekeeper.add("first-e3");
    const passing = gatekeeper.betweenUpdates();
    expect(recorded()).toEqual(["first-e1 waiting"]);
    judge("first-e1", "continue");
    expect(await passing).toEqual(onwards);
    expect(recorded()).toEqual(["first-e1 waiting", "first-e1 continue"]);
  });

  test("hears a verdict that has come before it has to wait", async () => {
    const { gatekeeper, judge, recorded } = open({ gate, unjudged: ["first-e1", "first-e2"] });
    judge("first-e1", "continue");
    judge("first-e2", "stop", "first-e1");
    expect(await gatekeeper.betweenUpdates()).toMatchObject({
      kind: "stop",
      stop: { checkpoint: "first-e2", lastPassed: "first-e1" },
    });
    expect(recorded()).toEqual(["first-e1 continue", "first-e2 stop"]);
  });

  test("waits for every verdict at a stage's end", async () => {
    const { gatekeeper, judge, recorded } = open({ gate, unjudged: ["first-e1", "first-e2"] });
    judge("first-e1", "continue");
    const passing = gatekeeper.atEpochEnd({ isStageEnd: true });
    judge("first-e2", "continue");
    expect(await passing).toEqual(onwards);
    expect(recorded().filter((what) => !what.endsWith("waiting"))).toEqual([
      "first-e1 continue",
      "first-e2 continue",
    ]);
  });
});

test("a gate that is off waits for nothing, and says so of each checkpoint", async () => {
  const { gatekeeper, recorded } = open({ gate: { mode: "off" }, unjudged: ["base-e0"] });
  expect(await gatekeeper.beforeFirstUpdate()).toEqual(onwards);
  gatekeeper.add("first-e1");
  expect(await gatekeeper.betweenUpdates()).toEqual(onwards);
  expect(recorded()).toEqual(["base-e0 off"]);
  expect(await gatekeeper.atEpochEnd({ isStageEnd: false })).toEqual(onwards);
  expect(recorded()).toEqual(["base-e0 off", "first-e1 off"]);
});

test("pruning must keep base, stage ends, the last that passed, and what is still to be judged", () => {
  const { gatekeeper, journal, judge } = open({ unjudged: ["second-e1"] });
  expect(gatekeeper.neededCheckpoints()).toEqual(new Set(["base-e0", "second-e1"]));
  journal.stageStarted({ startsFrom: "first-e2", stepsPerEpoch: 2, epochs: 3 });
  journal.stageEnded("first-e3");
  judge("second-e1", "stop", "first-e1");
  gatekeeper.add("second-e2");
  expect(gatekeeper.neededCheckpoints()).toEqual(
    new Set(["base-e0", "first-e2", "first-e3", "first-e1", "second-e1", "second-e2"]),
  );
});
