import { expect, test } from "vitest";

import { trainingSection } from "../../../monitor/report/training.js";
import type { TrainerRecord } from "../../../src/run/records.js";
import { recordsWith } from "../../support/run-records.js";

const stamp = { seq: 0, timeMs: 0, attempt: 1, step: 1 };
const run = {
  stages: [
    { name: "first", epochs: 2 },
    { name: "second", epochs: 1 },
  ],
};
const epochEnd = (stage: string, epoch: number, lossNats: number): TrainerRecord => ({
  ...{ kind: "epoch-end", ...stamp, stage, epoch, lossNats, tokensSeen: 1 },
});
const validation = (stage: string, epoch: number, lossNats: number): TrainerRecord => ({
  ...{ kind: "validation", ...stamp, stage, epoch, lossNats, numTokens: 1, elapsedMs: 1 },
});

test("the first and the last validation loss of a stage stand beside its training losses", () => {
  const trainer = [
    validation("first", 0, 5),
    validation("first", 1, 4),
    epochEnd("first", 1, 4.5),
    validation("first", 2, 4.25),
    epochEnd("first", 2, 3),
    epochEnd("second", 1, 2),
  ];
  const section = trainingSection(recordsWith([], { run, trainer }));
  expect(section?.table?.rows).toEqual([
    ["first", "4.500", "3.000", "5.000 (epoch 0)", "4.250 (epoch 2)", "\u2013"],
  ]);
});

test("a run without validation records has no such section", () =>
  expect(trainingSection(recordsWith([], { run, trainer: [epochEnd("first", 1, 4)] }))).toBeUndefined());
