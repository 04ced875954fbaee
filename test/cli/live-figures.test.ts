import { expect, test } from "vitest";

import { LiveFigures } from "../../cli/live-figures.js";
import type { Point } from "../../src/run/records.js";
import { pointOn } from "../support/run-records.js";

const stamp = { seq: 0, timeMs: 0, attempt: 1, stage: "first", epoch: 1, step: 1 };

test("there is nothing to see before the first record, and a wait is seen until its verdict", () => {
  const figures = new LiveFigures(0);
  expect(figures.toString()).toBe("");
  figures.addTrainer({ kind: "waiting", ...stamp, checkpoint: "first-e1" });
  expect(figures.toString()).toBe("probing");
  figures.endProbing();
  expect(figures.toString()).toBe("");
});

test("a validation loss stands beside the loss of training until the next stage", () => {
  const figures = new LiveFigures(0);
  const validation = { kind: "validation", ...stamp, lossNats: 3, numTokens: 1, elapsedMs: 1 } as const;
  const step = { lossNats: 2, gradientNorm: 1, learningRate: 1, numTokens: 1, tokensSeen: 1, elapsedMs: 10 };
  figures.addTrainer(validation);
  figures.addTrainer({ kind: "step", ...stamp, ...step });
  expect(figures.toString()).toBe("loss 2.00 · validation 3.00 · 100 tokens/s");
  figures.addTrainer({ kind: "stage-start", ...stamp, startsFrom: "first-e1", stepsPerEpoch: 1, epochs: 1 });
  expect(figures.toString()).toBe("loss 2.00 · 100 tokens/s");
});

test("of leaks it shows members of all classes, and keeps how many were probed", () => {
  const figures = new LiveFigures(4);
  const leak = (own: Partial<Point>): void =>
    figures.addMeasurement(
      pointOn("first-e1", { metric: "phi.given_a", statistic: "patients", group: "member", ...own }),
    );
  leak({ value: 3 }); // of how many, nobody said
  expect(figures.toString()).toBe("");
  leak({ value: 2, n: 40 });
  leak({ value: 9, n: 12, group: "control" });
  leak({ value: 9, n: 12, class: "MRN" });
  expect(figures.toString()).toBe("leaked 2/40");
  leak({ value: 4 });
  expect(figures.toString()).toBe("leaked 4/40");
});
