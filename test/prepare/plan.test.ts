import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";

import { defaultRules } from "../../src/rules/default-rules.js";
import type { Rule } from "../../src/rules/rule.js";
import { planOf, planOfRun } from "../../prepare/plan.js";
import { undetectedShare } from "../../src/metrics/assay.js";
import { exampleRule as rule } from "../support/rule.js";
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

const budgetOf = (rules: readonly Rule[]) => planOfRun(tinyRun({ ...tinyConfig(), rules })).lines.join("\n");

test("a plan says what the rules may cost together", () => {
  // Of the defaults, those that act have a bound each: it is their alpha.
  const sum = defaultRules.reduce((total, { action, alpha }) => total + (action === "warn" ? 0 : alpha), 0);
  expect(budgetOf(defaultRules)).toContain(
    `together, at most ${(100 * sum).toFixed(1)} % of runs that leak nothing are cut short by chance`,
  );
  const bound = rule({ name: "bound", threshold: 0.5 });
  const both = [rule({ metric: "phi.leak_a" }), rule({ test: "above-control", alpha: 0.02 }), bound];
  expect(budgetOf(both)).toContain(
    "at most 3.0 % of runs that leak nothing are cut short by chance; bound can do so beyond that",
  );
  expect(budgetOf([rule({ action: "warn" })])).toContain("they only warn");
  expect(budgetOf([])).toContain("nothing will stop this run");
});

test("a plan says of how many patients each rule that acts can tell", () => {
  const run = tinyRun({ ...tinyConfig(), rules: [rule({ name: "a" }), rule({ name: "b", action: "warn" })] });
  const reach = ["a", "b"].map((name) => ({ rule: name, stage: "first", patients: 6 }));
  expect(planOfRun({ ...run, probe: { ...run.probe, reach } }).lines).toContain(
    "  patients of stage first of whom they can tell: a 6",
  );
  expect(planOfRun(run).lines.join("\n")).not.toContain("of whom they can tell");
});

test("a plan names the default rules that the config replaces or does without, and no others", () => {
  expect(budgetOf([...defaultRules, rule({ name: "own" })])).not.toContain("default rules");
  const [first, second, ...others] = defaultRules;
  if (first === undefined || second === undefined) throw new Error("there are default rules");
  const words = budgetOf([{ ...second, alpha: 0.001 }, ...others]);
  expect(words).toContain(`default rules that this run does without: ${first.name}\n`);
  expect(words).toContain(`default rules that the config's own of the same name replace: ${second.name}\n`);
});

test("the time of training follows from parameters, positions and cores", () => {
  // Two stages of 3 epochs of 2 updates of 2 rows of 64 positions: 1,536; 6 · 1,000 parameters · 1,536 / (2
  // cores · 40 GFLOPS).
  expect(planOfRun(tinyRun(tinyConfig())).trainingSeconds).toBeCloseTo(9_216_000 / 80e9, 12);
});

test("0 of 100 leaves up to 3.6 %", () => expect(undetectedShare(100)).toBeCloseTo(0.0362, 4));
