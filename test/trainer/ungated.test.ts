import { describe, expect, test } from "vitest";

import { ungated } from "../../trainer/ungated.js";
import { makeRun } from "../support/run.js";
import { at, checkpoint, gate, runStart, stageStart, trained } from "../support/trainer-records.js";

describe("checkpoints that no gate let pass", () => {
  test("are those without an outcome, with a stop that stands, or with a stage that is not begun", () => {
    const run = makeRun();
    const base = [
      runStart(),
      checkpoint(at("base", 0, 0)),
      gate("base-e0", 0, "continue"),
      stageStart("first", 0),
    ];
    trained(run, [
      ...base,
      checkpoint(at("first", 1, 2)),
      checkpoint(at("first", 2, 4)),
      gate("first-e1", 4, "stop"),
      checkpoint(at("first", 3, 6), false),
    ]);
    expect(ungated(run.read("trainer"))).toEqual([
      { checkpoint: "first-e1", attempt: 1 },
      { checkpoint: "first-e2", attempt: 1 },
    ]);
    trained(run, [
      runStart(4, "first-e2"),
      gate("first-e1", 4, "continue"),
      gate("first-e2", 4, "next-stage"),
    ]);
    expect(ungated(run.read("trainer"))).toEqual([{ checkpoint: "first-e2", attempt: 1 }]);
    trained(run, [runStart(4, "first-e2"), stageStart("second", 4), checkpoint(at("second", 1, 6))]);
    expect(ungated(run.read("trainer"))).toEqual([{ checkpoint: "second-e1", attempt: 3 }]);
  });

  test("are without those that a resumed trainer took back", () => {
    const run = makeRun();
    trained(
      run,
      [runStart(), checkpoint(at("base", 0, 0)), checkpoint(at("first", 1, 2))],
      [runStart(0, "base-e0")],
    );
    expect(ungated(run.read("trainer"))).toEqual([{ checkpoint: "base-e0", attempt: 1 }]);
  });
});
