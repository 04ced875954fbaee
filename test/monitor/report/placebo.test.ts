import { expect, test } from "vitest";

import { placeboLines, placeboSection } from "../../../monitor/report/placebo.js";
import type { RunRecords } from "../../../monitor/report/run-records.js";
import type { Rule } from "../../../src/rules/rule.js";
import type { Verdict } from "../../../src/run/records.js";
import { exampleRule } from "../../support/rule.js";
import { recordsWith } from "../../support/run-records.js";

const verdict = (stage: string, fired: readonly string[]): Verdict => ({
  kind: "verdict",
  seq: 0,
  timeMs: 0,
  attempt: 1,
  stage,
  epoch: 1,
  step: 0,
  checkpoint: `${stage}-e1`,
  trainerAttempt: 1,
  action: "continue",
  passed: true,
  reason: "broke no rule",
  warnings: [],
  fired: [...fired],
});

const rules: readonly Rule[] = [
  exampleRule({ name: "leak", metric: "phi.leak_a" }),
  exampleRule({ name: "late", test: "above-control", alpha: 0.015, fromStage: "second" }),
  exampleRule({ name: "watch", test: "low-above", action: "warn" }),
  exampleRule({ name: "bound" }),
];
const placebo = { numProbed: 4, numPatients: 3, numRecords: 5, numCanaries: 2 };

function placeboRun(): RunRecords {
  const verdicts = [verdict("base", []), verdict("first", ["leak", "watch"]), verdict("second", ["leak"])];
  const stages = ["first", "second"].map((name) => ({ name, epochs: 1 }));
  const records = recordsWith([], { run: { stages }, verdicts });
  const { run } = records;
  return { ...records, run: { ...run, placebo, config: { ...run.config, rules: [...rules] } } };
}

test("a placebo counts every rule's alarms where it acted, beside what it may cost", () =>
  expect(placeboSection(placeboRun())?.table?.rows).toEqual([
    ["leak", "stop", "2 of 3 looks", "1 % of runs"],
    ["late", "stop", "0 of 1 looks", "1.5 % of runs"],
    ["watch", "warn", "1 of 3 looks", "2.5 % of looks"],
    ["bound", "stop", "0 of 3 looks", "no bound"],
  ]));

test("its end gives the same counts in a line", () =>
  expect(placeboLines(placeboRun()).at(-1)).toContain(
    "leak 2 of 3, late 0 of 1, watch 1 of 3, bound 0 of 3",
  ));

test("a run that trains on what it probes has neither", () => {
  const records = recordsWith([], { run: { stages: [{ name: "first", epochs: 1 }] } });
  expect(placeboSection(records)).toBeUndefined();
  expect(placeboLines(records)).toEqual([]);
});
