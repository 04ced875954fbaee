import { appendFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import type { Lock } from "../../src/run/lock.js";
import { codeOf } from "../support/code-of.js";
import { makeRun } from "../support/run.js";

const lock = (attempt: number): Lock => ({ attempt, beat: () => undefined, release: () => undefined });
const at = (step: number, stage = "first", epoch = 1) => ({ stage, epoch, step });

describe("appending and following", () => {
  it("cuts a torn tail back to the last line break and goes on with seq", () => {
    const run = makeRun();
    const first = run.append("trainer", lock(1));
    first.append({ kind: "epoch-start", ...at(0) }, { kind: "epoch-start", ...at(2, "first", 2) });
    first.close();
    appendFileSync(run.logPath("trainer"), '{"kind":"epoch-start","seq":2,"ti');
    expect(run.read("trainer")).toHaveLength(2);
    const second = run.append("trainer", lock(2));
    second.append({ kind: "epoch-start", ...at(4, "first", 3) });
    second.close();
    expect(run.read("trainer").map(({ seq, attempt }) => [seq, attempt])).toEqual([
      [0, 1],
      [1, 1],
      [2, 2],
    ]);
  });

  it("cuts a file that is nothing but a torn line, longer than a buffer", () => {
    const run = makeRun();
    writeFileSync(run.logPath("trainer"), `{"kind":"${"x".repeat(200_000)}`);
    const log = run.append("trainer", lock(1));
    log.append({ kind: "epoch-start", ...at(0) });
    log.close();
    expect(run.read("trainer").map(({ seq }) => seq)).toEqual([0]);
  });

  it("names the damaged line in the middle of a file, every time it is read", () => {
    const run = makeRun();
    const log = run.append("trainer", lock(1));
    log.append({ kind: "epoch-start", ...at(0) });
    const follower = run.follow("trainer");
    expect(follower.poll()).toHaveLength(1);
    appendFileSync(run.logPath("trainer"), "damaged\n");
    log.append({ kind: "epoch-start", ...at(1) });
    log.close();
    expect(() => follower.poll()).toThrow(/line 2, is not JSON/);
    expect(() => follower.poll()).toThrow(/line 2, is not JSON/);
    expect(() => run.read("trainer")).toThrow(/line 2/);
  });

  it("gives a follower whole lines only, each once, with letters of several bytes unharmed", () => {
    const run = makeRun();
    const follower = run.follow("verdicts");
    expect(follower.poll()).toEqual([]);
    const line = Buffer.from(
      `${JSON.stringify({ kind: "answer", seq: 0, timeMs: 1, attempt: 1, request: "r", answer: "über" })}\n`,
    );
    const cut = line.indexOf(0xc3) + 1; // within ü
    appendFileSync(run.logPath("verdicts"), line.subarray(0, cut));
    expect(follower.poll()).toEqual([]);
    appendFileSync(run.logPath("verdicts"), line.subarray(cut));
    expect(follower.poll()).toMatchObject([{ answer: "über" }]);
    expect(follower.poll()).toEqual([]);
  });

  it("writes nothing of a batch with a record that no reader would accept", () => {
    const run = makeRun();
    const log = run.append("measurements", lock(1));
    const point = {
      kind: "point",
      ...at(0),
      checkpoint: "first-e1",
      trainerAttempt: 1,
      metric: "loss.mean",
      statistic: "mean",
    } as const;
    expect(codeOf(() => log.append({ ...point, value: 1 }, { ...point, value: NaN }))).toBe("RECORD_CORRUPT");
    expect(codeOf(() => log.append({ ...point, value: Infinity }))).toBe("RECORD_CORRUPT");
    log.append({ ...point, value: 2 });
    log.close();
    expect(run.read("measurements")).toMatchObject([{ seq: 0, value: 2 }]);
  });
});
