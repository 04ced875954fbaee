import { describe, expect, it } from "vitest";

import { courseOf } from "../../monitor/course.js";
import type { Unstamped } from "../../src/run/log.js";
import type { TrainerRecord } from "../../src/run/records.js";

const at = (step: number) => ({ stage: "first", epoch: step / 2, step });
const start = { kind: "run-start", engine: "e", threads: 1, numSteps: 0 } as const;
const checkpoint = (step: number, probed = true) =>
  ({
    kind: "checkpoint",
    ...at(step),
    checkpoint: `first-e${step / 2}`,
    probed,
    tokensSeen: 0,
    sizeBytes: 1,
  }) as const;
const stopped = (reason: "verdict" | "request" | "signal" | "silence" | "diverged") =>
  ({ kind: "stopped", ...at(2), reason, message: "" }) as const;

/** Stamps records; each start of a run is another attempt. */
function course(...records: Unstamped<TrainerRecord>[]) {
  let attempt = 0;
  return courseOf(
    records.map((record, seq) => {
      if (record.kind === "run-start") attempt++;
      return { ...record, seq, timeMs: 100 + seq, attempt };
    }),
  );
}

describe("the course of training", () => {
  it("is nothing before a trainer starts, but for the model before training", () => {
    const empty = course();
    expect(empty).toMatchObject({ subjects: [], ending: undefined, lastRecordMs: undefined });
    expect([empty.endOf("base"), empty.endOf("first"), empty.baselineOf("first")]).toEqual([
      "base-e0",
      undefined,
      undefined,
    ]);
  });

  it("has the checkpoints that are probed, of the attempts that count", () => {
    const { subjects, lastRecordMs } = course(
      start,
      checkpoint(2),
      checkpoint(4, false),
      checkpoint(6),
      { ...start, numSteps: 4, resumedFrom: "first-e2" },
      checkpoint(6),
    );
    expect(subjects).toEqual([
      { checkpoint: "first-e1", ...at(2), trainerAttempt: 1 },
      { checkpoint: "first-e3", ...at(6), trainerAttempt: 2 },
    ]);
    expect(lastRecordMs).toBe(105);
  });

  it("says where a stage started, and how it ended once it did", () => {
    const stage = {
      kind: "stage-start",
      ...at(0),
      startsFrom: "base-e0",
      stepsPerEpoch: 2,
      epochs: 3,
    } as const;
    const begun = course(start, stage);
    expect([begun.baselineOf("first"), begun.endOf("first")]).toEqual(["base-e0", undefined]);
    const ended = course(start, stage, { kind: "stage-end", ...at(6), result: "first-e2" });
    expect(ended.endOf("first")).toBe("first-e2");
  });

  it.each([
    ["finished", { kind: "run-end", ...at(6), result: "first-e3" } as const],
    ["stopped", stopped("verdict")],
    ["stopped", stopped("request")],
    ["stopped", stopped("signal")],
    ["failed", stopped("silence")],
    ["failed", stopped("diverged")],
  ])("is %s by its last word, until a trainer resumes", (ending, record) => {
    expect(course(start, record).ending).toBe(ending);
    expect(course(start, record, { ...start, resumedFrom: "first-e1", numSteps: 2 }).ending).toBeUndefined();
  });
});
