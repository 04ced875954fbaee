import { expect, test } from "vitest";

import { pruneCheckpoints } from "../../trainer/checkpoint-writer.js";
import { makeRun } from "../support/run.js";
import { at, checkpoint, runStart, saved, trained } from "../support/trainer-records.js";

test("pruning keeps the recent ones and those that are always needed", () => {
  const run = makeRun();
  for (const [epoch, step] of [
    [1, 2],
    [2, 4],
    [3, 6],
    [4, 8],
  ] as const)
    saved(run, at("first", epoch, step));
  trained(run, [runStart(), ...[1, 2, 3, 4].map((epoch) => checkpoint(at("first", epoch, 2 * epoch)))]);
  const removed = pruneCheckpoints(run, { keep: 2, always: new Set(["first-e1"]) });
  expect(removed).toEqual(["first-e2"]);
  expect(run.listCheckpoints().sort()).toEqual(["first-e1", "first-e3", "first-e4"]);
});
