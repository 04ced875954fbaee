import { describe, expect, test } from "vitest";

import { defined } from "../../src/defined.js";
import type { Verdict } from "../../src/run/records.js";
import { actionOf, VerdictReader, waitForVerdict } from "../../trainer/verdicts.js";
import { makeRun } from "../support/run.js";
import { at, judged } from "../support/trainer-records.js";

describe("a verdict", () => {
  const verdict = (action: Verdict["action"], lastPassed?: string): Verdict => ({
    kind: "verdict",
    seq: 0,
    timeMs: 0,
    attempt: 1,
    ...at("first", 1, 2),
    checkpoint: "first-e1",
    trainerAttempt: 1,
    action,
    passed: action === "continue",
    reason: "",
    warnings: [],
    ...defined({ lastPassed }),
  });

  test("that asks for the next stage is a stop where there is none, or nothing to start it from", () => {
    expect(actionOf(verdict("next-stage", "base-e0"), false)).toBe("next-stage");
    expect(actionOf(verdict("next-stage", "base-e0"), true)).toBe("stop");
    expect(actionOf(verdict("next-stage"), false)).toBe("stop");
    expect(actionOf(verdict("continue"), true)).toBe("continue");
  });

  test("counts for the version that it judged alone, and before an interruption", async () => {
    const run = makeRun();
    judged(run, { checkpoint: "first-e1", trainerAttempt: 1, action: "continue" });
    let numBeats = 0;
    const interruption = { reason: "signal", message: "interrupted by a signal" } as const;
    const wait = (attempt: number, isInterrupted: boolean) =>
      waitForVerdict({
        run,
        verdicts: new VerdictReader(run),
        version: { checkpoint: "first-e1", attempt },
        checkInterruption: () => (isInterrupted ? interruption : undefined),
        beat: () => numBeats++,
        gate: {
          mode: "wait",
          silenceSeconds: 0.12,
          probeSeconds: 100,
          onSilence: "stop",
          onUnjudged: "refuse",
          baseLeaks: "stop",
          maxLag: 1,
        },
      });
    expect(await wait(1, true)).toMatchObject({ outcome: "verdict" });
    expect(await wait(2, true)).toEqual({ outcome: "interrupted", interruption });
    expect(await wait(2, false)).toMatchObject({
      outcome: "silence",
      message: expect.stringContaining("no live monitor") as string,
    });
    expect(numBeats).toBeGreaterThan(1);
  });

  test("is waited for longer while a monitor lives, and not for ever", async () => {
    const run = makeRun();
    const lock = run.lock("monitor");
    const outcome = await waitForVerdict({
      run,
      verdicts: new VerdictReader(run),
      version: { checkpoint: "first-e1", attempt: 1 },
      checkInterruption: () => undefined,
      beat: () => undefined,
      gate: {
        mode: "wait",
        silenceSeconds: 0.01,
        probeSeconds: 0.15,
        onSilence: "stop",
        onUnjudged: "refuse",
        baseLeaks: "stop",
        maxLag: 1,
      },
    });
    lock.release();
    expect(outcome).toMatchObject({
      outcome: "silence",
      message: expect.stringContaining("took more than 0.15 s over first-e1") as string,
    });
  });
});
