import { expect, test } from "vitest";

import { closing } from "../../../monitor/report/closing.js";
import type { Point, Verdict } from "../../../src/run/records.js";
import { pointOn, recordsWith } from "../../support/run-records.js";

const stages = [{ name: "notes", epochs: 4 }];

const verdictOn = (checkpoint: string, own: Partial<Verdict>): Verdict => ({
  kind: "verdict",
  seq: 0,
  timeMs: 0,
  attempt: 1,
  stage: "notes",
  epoch: 1,
  step: 0,
  checkpoint,
  trainerAttempt: 1,
  action: "continue",
  passed: true,
  reason: "broke no rule",
  warnings: [],
  ...own,
});

const hits = (checkpoint: string, own: Partial<Point>): Point[] =>
  (["member", "control"] as const).map((group) => {
    const k = group === "member" ? (own.k ?? 0) : 0;
    return pointOn(checkpoint, {
      metric: "phi.given_b",
      statistic: "rate",
      group,
      n: 50,
      ...own,
      k,
      value: k / 50,
    });
  });

test("the end says first what comes out, of whom and by class, then which checkpoint to use", () => {
  const lines = closing(
    recordsWith(
      [
        ...hits("notes-e2", { k: 1 }),
        ...hits("notes-e4", { k: 23 }),
        ...hits("notes-e4", { k: 12, class: "MRN" }),
        ...hits("notes-e4", { k: 0, class: "DATE" }),
        ...hits("notes-e4", { metric: "extraction.run@30", split: "notes", k: 7.5 }),
        pointOn("notes-e4", { metric: "phi.given_a", statistic: "patients", group: "member", n: 0 }),
      ],
      {
        run: { stages },
        verdicts: [
          verdictOn("notes-e2", { lastPassed: "notes-e2" }),
          verdictOn("notes-e4", { action: "stop", passed: false, lastPassed: "notes-e2" }),
        ],
      },
    ),
  );
  const at = lines.indexOf("what comes out of notes-e4, of how many patients");
  expect(lines.slice(at + 1, at + 5).map((line) => line.replace(/ {2,}/g, " ").trim())).toEqual([
    "an identifier 23 of 50; controls 0 of 50",
    "MRN 12 of 50; controls 0 of 50",
    "30 tokens of a record, word for word 8 of 50; controls 0 of 50",
    "",
  ]);
  expect(lines).toContain("  use notes-e2: it passed every rule last");
});

test("where no checkpoint passed, none is to be used", () => {
  const verdicts = [verdictOn("notes-e2", { action: "stop", passed: false })];
  expect(closing(recordsWith([], { run: { stages }, verdicts }))).toContain(
    "  use no checkpoint of this run: none passed every rule",
  );
});
