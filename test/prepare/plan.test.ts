import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";

import { defaultRules, type Rule } from "../../src/run/config.js";
import { describeRule, planOf, planOfRun } from "../../prepare/plan.js";
import { undetectedShare } from "../../src/metrics/assay.js";
import { temporaryFolder, tinyConfig, tinyRun } from "../support/run.js";

test("a plan counts updates, checkpoints and disk of a prepared run", () => {
  const plan = planOfRun(tinyRun(tinyConfig()));
  // Two stages of 3 epochs of 2 updates.
  expect(
    plan.stages.map(({ numSteps, numCheckpoints, numProbed }) => [numSteps, numCheckpoints, numProbed]),
  ).toEqual([
    [6, 3, 3],
    [6, 3, 3],
  ]);
  // 3 recent + 2 stage ends + base + last passed = 7 of the 7 there are; float32 weights and two moments: 12
  // bytes for each of 1,000 parameters.
  expect(plan.diskBytes).toBe(7 * 1000 * 12);
  expect(plan.lines.join("\n")).toContain("12 weight updates");
  expect(plan.lines.join("\n")).toContain("2 controls were kept");
});

test("a plan prepares for real, and leaves nothing", async () => {
  const config = tinyConfig({
    model: {
      fresh: { width: 16, layers: 1, heads: 2, positions: 256 },
      tokenizer: "data/tokenizer/tokenizer.json",
    },
  });
  const temporary = temporaryFolder();
  vi.stubEnv("TMPDIR", temporary);
  const plan = await planOf(config).finally(() => vi.unstubAllEnvs());
  expect(plan.stages[0]?.numRecords).toBeGreaterThan(0);
  expect(plan.plannedLooks).toBe(7);
  expect(plan.lines.at(-1)).toContain('names no "key"');
  expect(readdirSync(temporary)).toEqual([]);
});

const rule = (overrides: Partial<Rule>): Rule => ({
  name: "r",
  metric: "phi.hit",
  statistic: "rate",
  group: "member",
  test: "value-above",
  threshold: 0,
  alpha: 0.01,
  action: "stop",
  ...overrides,
});

test.each([
  [rule({ metric: "phi.leak_a" }), "1.0 % false alarms a run"],
  [rule({ threshold: 0.5 }), "above 0.5 (a bound, no test: it has no false-alarm rate)"],
  [rule({ test: "above-control", alpha: 0.02 }), "0.02 over 10 looks, so 1.9e-3 a look"],
  [
    rule({ test: "e-value", group: "canary", tier: 4 }),
    "canaries, tier 4) reaches 100 to 1, weighted over looks",
  ],
  [
    rule({ test: "above-control", split: "clinical" }),
    "(phi.hit, rate, members, records of clinical) exceeds that of controls",
  ],
  [rule({ test: "low-above", fromStage: "clinical", action: "warn" }), "warns, from stage clinical on, when"],
])("a rule is said in plain words", (given, words) => expect(describeRule(given, 10)).toContain(words));

test("every default rule has its words", () => {
  for (const each of defaultRules)
    expect(describeRule(each, 10)).toMatch(
      /^[a-z-]+ (stops the run|warns|ends the stage) when (by class, |the lower 95 % limit of )?(the|how) .*false alarms/,
    );
});

const budgetOf = (rules: readonly Rule[]) => planOfRun(tinyRun({ ...tinyConfig(), rules })).lines.join("\n");

test("a plan says what the rules may cost together", () => {
  expect(budgetOf(defaultRules)).toContain(
    "together, at most 5.0 % of runs that leak nothing are cut short by chance",
  );
  const bound = rule({ name: "bound", threshold: 0.5 });
  const both = [rule({ metric: "phi.leak_a" }), rule({ test: "above-control", alpha: 0.02 }), bound];
  expect(budgetOf(both)).toContain(
    "at most 3.0 % of runs that leak nothing are cut short by chance; bound can do so beyond that",
  );
  expect(budgetOf([rule({ action: "warn" })])).toContain("they only warn");
  expect(budgetOf([])).toContain("nothing will stop this run");
});

test("the time of training follows from parameters, positions and cores", () => {
  // Two stages of 3 epochs of 2 updates of 2 rows of 64 positions: 1,536; 6 · 1,000 parameters · 1,536 / (2
  // cores · 40 GFLOPS).
  expect(planOfRun(tinyRun(tinyConfig())).trainingSeconds).toBeCloseTo(9_216_000 / 80e9, 12);
});

test("0 of 100 leaves up to 3.6 %", () => expect(undetectedShare(100)).toBeCloseTo(0.0362, 4));
